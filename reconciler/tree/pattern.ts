/** Matches lines and paths against compiled patterns, and fills patterns again as templates. */
import { type CompiledPattern, compilePattern, type Token } from './tokens.ts';
import { choicesOf } from './word-choices.ts';

/** Gives the value of a named capture; `undefined` when the line had none. */
export type Lookup = (name: string) => string | undefined;

/** Captured texts by slot; a slot that took no part is `undefined`. */
export type Values = readonly (string | undefined)[];

type Slots = (string | undefined)[];

/** Tries one token list behind another, so that an optional group can go on with what follows it. */
function matchFrom(
  tokens: readonly Token[],
  from: number,
  words: readonly string[],
  start: number,
  values: Slots,
): boolean {
  let at = start;
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) return false;
    const word = words[at];
    switch (token.kind) {
      case 'word':
        if (word !== token.text) return false;
        at++;
        break;
      case 'one':
        if (word === undefined || (token.test !== undefined && !token.test.test(word))) return false;
        values[token.slot] = word;
        at++;
        break;
      case 'glued': {
        const found =
          word === undefined ? null : token.test.exec(token.rest ? words.slice(at).join(' ') : word);
        if (found === null) return false;
        token.slots.forEach((slot, group) => {
          values[slot] = found[group + 1];
        });
        if (token.rest) return index === tokens.length - 1;
        at++;
        break;
      }
      default:
        return matchOpen(token, tokens, index + 1, words, at, values);
    }
  }
  return at === words.length;
}

/** The tokens that may take a varying number of words. */
function matchOpen(
  token: Extract<Token, { kind: 'rest' | 'choice' | 'optional' }>,
  tokens: readonly Token[],
  next: number,
  words: readonly string[],
  at: number,
  values: Slots,
): boolean {
  if (token.kind === 'rest') return matchRest(token, tokens, next, words, at, values);
  if (token.kind === 'choice') {
    for (const option of token.options) {
      if (!option.every((word, offset) => words[at + offset] === word)) continue;
      values[token.slot] = option.join(' ');
      if (matchFrom(tokens, next, words, at + option.length, values)) return true;
    }
    values[token.slot] = undefined;
    return false;
  }
  const first = token.inner[0];
  if (first?.kind !== 'word' || first.text === words[at]) {
    values[token.slot] = 'present';
    if (matchFrom([...token.inner, ...tokens.slice(next)], 0, words, at, values)) return true;
  }
  values[token.slot] = undefined;
  for (const slot of token.slots) values[slot] = undefined;
  return matchFrom(tokens, next, words, at, values);
}

function matchRest(
  token: Extract<Token, { kind: 'rest' }>,
  tokens: readonly Token[],
  next: number,
  words: readonly string[],
  at: number,
  values: Slots,
): boolean {
  const shortest = next === tokens.length ? words.length : at + token.least;
  for (let end = words.length; end >= shortest && end >= at + token.least; end--) {
    const text = words.slice(at, end).join(' ');
    if (token.test !== undefined && !token.test.test(text)) continue;
    values[token.slot] = end === at ? undefined : text;
    if (matchFrom(tokens, next, words, end, values)) return true;
  }
  return false;
}

/** Captured values of a line (already split into words), or `undefined`. */
export function matchWords(pattern: CompiledPattern, words: readonly string[]): Values | undefined {
  const { tokens } = pattern;
  let at = 0;
  // Most lines that do not match differ in a word of the command.
  for (let token = tokens[0]; token?.kind === 'word'; token = tokens[++at])
    if (token.text !== words[at]) return undefined;
  const values: Slots = new Array<string | undefined>(pattern.names.length).fill(undefined);
  return matchFrom(tokens, at, words, at, values) ? values : undefined;
}

let lastLine = '';
let lastWords: readonly string[] = [''];

/** The words of a line. One line is asked for by many patterns in a row. */
export function wordsOf(line: string): readonly string[] {
  if (line !== lastLine) {
    lastWords = line.split(' ');
    lastLine = line;
  }
  return lastWords;
}

export function matchLine(pattern: CompiledPattern, line: string): Values | undefined {
  return matchWords(pattern, wordsOf(line));
}

export function captured(pattern: CompiledPattern, values: Values, name: string): string | undefined {
  const slot = pattern.names.indexOf(name);
  return slot < 0 ? undefined : values[slot];
}

function fillToken(token: Token, names: readonly string[], lookup: Lookup): string | undefined {
  switch (token.kind) {
    case 'word':
      return token.text;
    case 'one':
      return lookup(token.name);
    case 'rest':
      return lookup(token.name) ?? (token.least === 0 ? '' : undefined);
    case 'choice':
      return lookup(names[token.slot] ?? '');
    case 'glued': {
      const parts = token.parts.map((part) => (typeof part === 'string' ? part : lookup(names[part] ?? '')));
      return parts.includes(undefined) ? undefined : parts.join('');
    }
    case 'optional': {
      if (token.slots.length === 0 && lookup(names[token.slot] ?? '') === undefined) return '';
      return fillTokens(token.inner, names, lookup) ?? '';
    }
  }
}

function fillTokens(tokens: readonly Token[], names: readonly string[], lookup: Lookup): string | undefined {
  const words: string[] = [];
  for (const token of tokens) {
    const text = fillToken(token, names, lookup);
    if (text === undefined) return undefined;
    if (text !== '') words.push(text);
  }
  return words.join(' ');
}

/** Fills a template from captures; `undefined` when one that it needs is missing. */
export function fillTemplate(template: CompiledPattern, lookup: Lookup): string | undefined {
  return fillTokens(template.tokens, template.names, lookup);
}

/** Words that may stand at a token's place: the first words of every way through; '' = the end; `undefined` = any word. */
export function firstWords(tokens: readonly Token[], index = 0): readonly string[] | undefined {
  const token = tokens[index];
  if (token === undefined) return [''];
  if (token.kind === 'word') return [token.text];
  if (token.kind === 'choice') return token.options.map((option) => option[0] ?? '');
  // `^(?:` and `)$` are ours.
  if (token.kind === 'one' && token.test !== undefined) return choicesOf(token.test.source.slice(4, -2));
  if (token.kind !== 'optional') return undefined;
  const inner = firstWords(token.inner);
  const after = firstWords(tokens, index + 1);
  return inner === undefined || after === undefined ? undefined : [...inner, ...after];
}

/** Line patterns joined with ` / `: the heads above a line and the line itself. */
export interface PathPattern {
  readonly source: string;
  /** `null` stands for `*`: any line. */
  readonly parts: readonly (CompiledPattern | null)[];
}

/** Section heads with the words that may stand behind them. */
export type Tails = ReadonlyMap<string, string>;

/** Splits at ` / ` outside of captures' regular expressions, which hold no blanks anyway. */
export function readPath(source: string, tails?: Tails): PathPattern {
  if (source.trim() === '') return { source, parts: [] };
  const parts = source.split(' / ').map((part) => {
    const head = part.trim();
    return head === '*' ? null : compilePattern(tails?.get(head) ?? head);
  });
  return { source, parts };
}

const unknown: Lookup = () => undefined;

/** Captures of the whole path, later ones winning; `undefined` when it does not match. */
export function matchPath({ parts }: PathPattern, path: readonly string[]): Lookup | undefined {
  if (parts.length !== path.length) return undefined;
  let found = unknown;
  // The last line differs most often: look at it first.
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index];
    if (part === null) continue;
    const values = part === undefined ? undefined : matchLine(part, path[index] ?? '');
    if (part === undefined || values === undefined) return undefined;
    const below = found;
    found = (name) => below(name) ?? captured(part, values, name);
  }
  return found;
}

/** What a path matched, for callers that only know patterns as text. */
export interface PathMatch {
  readonly captures: Readonly<Record<string, string>>;
}

/** A matcher for one path pattern (`interface <name> / ip address {address} {mask}`). */
export function compilePath(source: string): (path: readonly string[]) => PathMatch | undefined {
  const pattern = readPath(source);
  const names = pattern.parts.flatMap((part) => part?.names ?? []);
  return (path) => {
    const lookup = matchPath(pattern, path);
    if (lookup === undefined) return undefined;
    const captures: Record<string, string> = {};
    for (const name of names) {
      const value = lookup(name);
      if (value !== undefined) captures[name] = value;
    }
    return { captures };
  };
}
