/**
 * Hides secrets in any text: captures that the rules name as secret, and known values in every common coding (F94,
 * F95). It errs on the side of hiding, and hides the whole text when it fails.
 */
import type { Syntax, SyntaxRule } from '../../drivers/contract.ts';
import { DEVICE_SECRET } from './secret.ts';
import { compilePattern, type Token } from './tokens.ts';

export const MASK = '‹secret›';

/** A rule's line as a regular expression that finds it anywhere in a line: behind a prompt, a negation, a prefix. */
interface Finder {
  readonly pattern: RegExp;
  /** First literal word: a cheap look before the search. */
  readonly word: string | undefined;
  readonly groups: readonly number[];
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

interface Source {
  text: string;
  groups: number;
  readonly secret: number[];
}

const BLANK = '[ \\t]+';

/**
 * The words of a capture that admits only some (`<protocol=tacacs-server|radius-server>`): any word in their place
 * would hide half of lines that have nothing to do with it.
 */
function wordsOf(test: RegExp | undefined): string | undefined {
  const words = /^\^\(\?:([a-z-]+(?:\|[a-z-]+)+)\)\$$/.exec(test?.source ?? '')?.[1];
  return words === undefined ? undefined : `(?:${words})`;
}

/** Appends one token; every group counts, so that the secret ones are known by number. */
function append(
  source: Source,
  token: Token,
  names: readonly string[],
  secret: readonly string[],
  first: boolean,
): void {
  const gap = first ? '' : BLANK;
  const group = (name: string, body: string): string => {
    source.groups++;
    if (secret.includes(name)) source.secret.push(source.groups);
    return `(${body})`;
  };
  switch (token.kind) {
    case 'word':
      source.text += gap + escapeRegExp(token.text);
      return;
    case 'one':
      source.text += gap + group(token.name, wordsOf(token.test) ?? '\\S+');
      return;
    case 'rest':
      source.text +=
        token.least === 0 && !first
          ? `(?:${BLANK}${group(token.name, '\\S[^\\r\\n]*')})?`
          : gap + group(token.name, '\\S[^\\r\\n]*');
      return;
    case 'choice':
      source.text += `${gap}(?:${token.options.map((option) => option.map(escapeRegExp).join(BLANK)).join('|')})`;
      return;
    case 'glued':
      source.text +=
        gap +
        token.parts
          .map((part) => (typeof part === 'string' ? escapeRegExp(part) : group(names[part] ?? '', '\\S+?')))
          .join('');
      source.text += '(?!\\S)';
      return;
    case 'optional': {
      source.text += '(?:';
      token.inner.forEach((inner, index) => {
        append(source, inner, names, secret, first && index === 0);
      });
      source.text += first ? `${BLANK})?` : ')?';
    }
  }
}

function finderOf(match: string, secret: readonly string[]): Finder {
  const pattern = compilePattern(match);
  const source: Source = { text: '', groups: 0, secret: [] };
  const last = lastSecret(pattern.tokens, pattern.names, secret);
  pattern.tokens.slice(0, last + 1).forEach((token, index) => {
    append(source, token, pattern.names, secret, index === 0);
  });
  const word = pattern.tokens.find((token) => token.kind === 'word');
  return {
    pattern: new RegExp(`(?<![\\w-])${source.text}`, 'gid'),
    word: word?.kind === 'word' ? word.text.toLowerCase() : undefined,
    groups: source.secret,
  };
}

/** What stands behind the last secret word need not match: a broken end must not show the secret. */
function lastSecret(tokens: readonly Token[], names: readonly string[], secret: readonly string[]): number {
  const holds = (token: Token): boolean => {
    if (token.kind === 'one' || token.kind === 'rest') return secret.includes(token.name);
    if (token.kind === 'glued') return token.slots.some((slot) => secret.includes(names[slot] ?? ''));
    return token.kind === 'optional' && token.inner.some(holds);
  };
  return tokens.findLastIndex(holds);
}

function findersOf(rule: SyntaxRule): Finder[] {
  const secret = rule.secret ?? [];
  if (secret.length === 0) return [];
  return [
    rule.match,
    ...(rule.aliases ?? []).map((alias) => alias.from),
    ...(typeof rule.negate === 'string' ? [rule.negate] : []),
  ]
    .map((source) => finderOf(source, secret))
    .filter((finder) => finder.groups.length > 0);
}

function maskRules(line: string, finders: readonly Finder[]): string {
  const lower = line.toLowerCase();
  const holes: [number, number][] = [];
  for (const { pattern, word, groups } of finders) {
    if (word !== undefined && !lower.includes(word)) continue;
    for (const found of line.matchAll(pattern)) {
      for (const group of groups) {
        const span = found.indices?.[group];
        if (span !== undefined) holes.push(span);
      }
    }
  }
  return fillHoles(line, holes);
}

function fillHoles(text: string, holes: readonly (readonly [number, number])[]): string {
  let result = '';
  let at = 0;
  for (const [from, to] of [...holes].sort((a, b) => a[0] - b[0])) {
    if (to <= at) continue;
    const piece = text.slice(Math.max(from, at), to);
    result += text.slice(at, Math.max(from, at));
    result += piece === DEVICE_SECRET || piece === MASK ? piece : MASK;
    at = to;
  }
  return result + text.slice(at);
}

/** The three texts that a value can have inside longer base64, by its offset, without the characters it shares. */
function base64Forms(value: string): string[] {
  const bytes = Buffer.from(value, 'utf8');
  if (bytes.length < 4) return [Buffer.from(value, 'utf8').toString('base64')];
  return [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const start = offset === 0 ? 0 : offset + 1;
    const shared = (offset + bytes.length) % 3 === 0 ? 0 : 1;
    return text.slice(start, text.length - shared);
  });
}

function codings(value: string): string[] {
  const base64 = base64Forms(value);
  const url = encodeURIComponent(value);
  const bytes = [...Buffer.from(value, 'utf8')]
    .map((byte) => `%${byte.toString(16).padStart(2, '0')}`)
    .join('');
  const json = JSON.stringify(value).slice(1, -1);
  const html = value.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
  const named = value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  const hex = value.length >= 4 ? [Buffer.from(value, 'utf8').toString('hex')] : [];
  return [
    value,
    url,
    url.replaceAll('%20', '+'),
    bytes,
    json,
    html,
    named,
    ...hex,
    ...base64,
    ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
  ];
}

/** A known value may be cut by a line end, a pager or a terminal that wraps. */
const CUT = '(?:[ \\t\\x08]*\\r?\\n[ \\t]*|\\r| *\\x08+)?';

function knownPattern(values: readonly string[]): RegExp | undefined {
  const forms = new Set(
    values.filter((value) => value.trim() !== '' && value !== DEVICE_SECRET).flatMap(codings),
  );
  const sorted = [...forms].filter((form) => form !== '').sort((a, b) => b.length - a.length);
  if (sorted.length === 0) return undefined;
  const parts = sorted.map((form) => {
    const body = [...form].map(escapeRegExp).join(form.length > 3 ? CUT : '');
    // A secret of one or two letters would blot out everything: whole words only.
    return form.length < 3 ? `(?<![\\w])${body}(?![\\w])` : body;
  });
  return new RegExp(parts.join('|'), 'giu');
}

/**
 * A function that hides secrets in a text of any kind. `knownSecrets` are values that this process knows. When
 * anything fails the whole text is hidden.
 */
export function createMasker(syntax: Syntax, knownSecrets: readonly string[] = []): (text: string) => string {
  const finders = syntax.rules.flatMap(findersOf);
  const known = knownPattern(knownSecrets);
  return (text) => {
    try {
      const plain = known === undefined ? text : text.replace(known, MASK);
      return plain
        .split(/(\r?\n|\r)/)
        .map((line) => (line === '' || line === '\n' ? line : maskRules(line, finders)))
        .join('');
    } catch {
      return MASK;
    }
  };
}
