/**
 * Reads patterns written in the look of the configuration (see `Pattern` in drivers/contract.ts) into tokens. No
 * regular expression over whole lines: a word matcher costs nothing to compile and cannot run away.
 */

export type Token =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'one'; readonly slot: number; readonly name: string; readonly test?: RegExp }
  | {
      readonly kind: 'rest';
      readonly slot: number;
      readonly name: string;
      readonly least: number;
      readonly test?: RegExp;
    }
  | {
      readonly kind: 'glued';
      readonly test: RegExp;
      readonly slots: readonly number[];
      readonly parts: readonly (string | number)[];
      readonly rest: boolean;
    }
  | { readonly kind: 'choice'; readonly slot: number; readonly options: readonly (readonly string[])[] }
  | {
      readonly kind: 'optional';
      readonly slot: number;
      readonly inner: readonly Token[];
      readonly slots: readonly number[];
    };

export interface CompiledPattern {
  readonly source: string;
  readonly tokens: readonly Token[];
  /** Names of the captures, by slot. A choice is named by its own text, an optional group as well. */
  readonly names: readonly string[];
  /** Slots that make the item's identity. */
  readonly identity: readonly number[];
  /** Slots that are the item's value, in order of appearance. */
  readonly values: readonly number[];
}

interface Reader {
  readonly text: string;
  at: number;
  readonly names: string[];
  readonly identity: number[];
  readonly values: number[];
}

function newSlot(reader: Reader, wanted: string, role: 'identity' | 'value' | 'none'): number {
  let name = wanted;
  for (let count = 2; reader.names.includes(name); count++) name = `${wanted}#${count}`;
  const slot = reader.names.push(name) - 1;
  if (role === 'identity') reader.identity.push(slot);
  if (role === 'value') reader.values.push(slot);
  return slot;
}

/** Index behind the bracket that closes the one at `from`. */
function closing(reader: Reader, from: number, open: string, close: string): number {
  let depth = 0;
  for (let at = from; at < reader.text.length; at++) {
    if (reader.text[at] === open) depth++;
    if (reader.text[at] === close && --depth === 0) return at + 1;
  }
  throw new Error(`pattern "${reader.text}": ${open} is not closed`);
}

interface Capture {
  readonly slot: number;
  readonly name: string;
  readonly least: number;
  readonly many: boolean;
  readonly test?: RegExp;
}

/** Reads `<name>`, `{name...}`, `{name*}`, `<name=RE>` at the reader's place. */
function readCapture(reader: Reader): Capture {
  const identity = reader.text[reader.at] === '<';
  const end = reader.text.indexOf(identity ? '>' : '}', reader.at);
  if (end < 0) throw new Error(`pattern "${reader.text}": a capture is not closed`);
  const body = reader.text.slice(reader.at + 1, end);
  reader.at = end + 1;
  const equals = body.indexOf('=');
  const label = equals < 0 ? body : body.slice(0, equals);
  const name = label.replace(/(?:\.\.\.|\*)$/, '');
  const slot = newSlot(reader, name, identity ? 'identity' : 'value');
  const many = name !== label;
  const base = { slot, name: reader.names[slot] ?? name, least: label.endsWith('*') ? 0 : 1, many };
  return equals < 0 ? base : { ...base, test: new RegExp(`^(?:${body.slice(equals + 1)})$`) };
}

export function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** A word that holds captures beside literal text: `Vlan<id>`, `{address}/{length}`, `boot-{words*}`. */
function readWord(reader: Reader, stop: string): Token {
  const parts: (string | Capture)[] = [];
  let literal = '';
  for (
    let char = reader.text[reader.at];
    char !== undefined && char !== ' ' && char !== stop;
    char = reader.text[reader.at]
  ) {
    if (char === '<' || char === '{') {
      if (literal !== '') parts.push(literal);
      literal = '';
      parts.push(readCapture(reader));
      continue;
    }
    literal += char;
    reader.at++;
  }
  if (literal !== '') parts.push(literal);
  const [only] = parts;
  if (parts.length === 1 && typeof only === 'string') return { kind: 'word', text: only };
  if (parts.length === 1 && typeof only === 'object') return captureToken(only);
  return gluedToken(parts);
}

function captureToken(capture: Capture): Token {
  const { slot, name, test } = capture;
  if (capture.many) return { kind: 'rest', slot, name, least: capture.least, ...(test ? { test } : {}) };
  return { kind: 'one', slot, name, ...(test ? { test } : {}) };
}

function gluedToken(parts: readonly (string | Capture)[]): Token {
  const last = parts[parts.length - 1];
  const rest = typeof last === 'object' && last.many;
  const source = parts.map((part) => {
    if (typeof part === 'string') return escapeRegExp(part);
    if (part.many) return part.least === 0 ? '(.*)' : '(.+)';
    return `(${part.test?.source.slice(4, -2) ?? '\\S+?'})`;
  });
  const slots = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.slot]));
  return {
    kind: 'glued',
    test: new RegExp(`^${source.join('')}$`),
    slots,
    parts: parts.map((part) => (typeof part === 'string' ? part : part.slot)),
    rest,
  };
}

function readTokens(reader: Reader, stop: string): Token[] {
  const tokens: Token[] = [];
  for (;;) {
    while (reader.text[reader.at] === ' ') reader.at++;
    const char = reader.text[reader.at];
    if (char === undefined || char === stop) return tokens;
    const from = reader.at;
    if (char === '[') {
      const end = closing(reader, from, '[', ']');
      reader.at++;
      const first = reader.names.length;
      const inner = readTokens(reader, ']');
      const slots = reader.names.slice(first).map((_, index) => first + index);
      const slot = newSlot(reader, reader.text.slice(from, end), 'none');
      reader.at = end;
      tokens.push({ kind: 'optional', slot, inner, slots });
    } else if (char === '(') {
      reader.at = closing(reader, from, '(', ')');
      const source = reader.text.slice(from, reader.at);
      const options = source
        .slice(1, -1)
        .split('|')
        .map((option) => option.trim().split(' '));
      tokens.push({ kind: 'choice', slot: newSlot(reader, source, 'identity'), options });
    } else {
      tokens.push(readWord(reader, stop));
    }
  }
}

/** Patterns of tables, which are few and repeat themselves: as a rule, as a section, as a template. */
const compiled = new Map<string, CompiledPattern>();

/** Compiles one line's pattern. Throws when a bracket is not closed. */
export function compilePattern(source: string): CompiledPattern {
  let pattern = compiled.get(source);
  if (pattern === undefined) {
    pattern = readPattern(source);
    compiled.set(source, pattern);
  }
  return pattern;
}

function readPattern(source: string): CompiledPattern {
  const reader: Reader = { text: source, at: 0, names: [], identity: [], values: [] };
  const tokens = readTokens(reader, '');
  return { source, tokens, names: reader.names, identity: reader.identity, values: reader.values };
}
