/** Patterns found by the first two words of a line, so that a line is tried against few of them. */
import { firstWords } from './pattern.ts';
import type { CompiledPattern } from './tokens.ts';

export interface Indexed {
  readonly pattern: CompiledPattern;
}

/** `undefined`: any word may stand there. */
interface Entry<T> {
  readonly value: T;
  readonly first: readonly string[] | undefined;
  readonly second: readonly string[] | undefined;
}

export interface WordIndex<T extends Indexed> {
  readonly entries: readonly Entry<T>[];
  /** By first and second word, made when asked for. Words that no pattern names share one entry. */
  readonly found: Map<string, Map<string, readonly T[]>>;
  readonly firsts: ReadonlySet<string>;
  readonly seconds: ReadonlySet<string>;
}

export function indexWords<T extends Indexed>(values: readonly T[]): WordIndex<T> {
  const entries = values.map((value) => {
    const { tokens } = value.pattern;
    const second = tokens[0]?.kind === 'word' && tokens.length > 1 ? firstWords(tokens, 1) : undefined;
    return { value, first: firstWords(tokens), second };
  });
  return {
    entries,
    found: new Map(),
    firsts: new Set(entries.flatMap((entry) => entry.first ?? [])),
    seconds: new Set(entries.flatMap((entry) => entry.second ?? [])),
  };
}

const none: readonly never[] = [];

/** The patterns that the line may match, in their order. */
export function candidates<T extends Indexed>(index: WordIndex<T>, line: string): readonly T[] {
  if (index.entries.length === 0) return none;
  const blank = line.indexOf(' ');
  const next = blank < 0 ? -1 : line.indexOf(' ', blank + 1);
  const one = blank < 0 ? line : line.slice(0, blank);
  const first = index.firsts.has(one) ? one : '*';
  let bySecond = index.found.get(first);
  if (bySecond === undefined) {
    bySecond = new Map();
    index.found.set(first, bySecond);
  }
  const two = blank < 0 ? '' : line.slice(blank + 1, next < 0 ? undefined : next);
  const second = index.seconds.has(two) ? two : '*';
  let found = bySecond.get(second);
  if (found === undefined) {
    found = index.entries
      .filter((entry) => entry.first?.includes(first) !== false && entry.second?.includes(second) !== false)
      .map((entry) => entry.value);
    bySecond.set(second, found);
  }
  return found;
}

/** Whether a pattern may begin with the first word of the line. */
export function beginsAlike<T extends Indexed>(index: WordIndex<T>, line: string): boolean {
  const [word = ''] = line.split(' ', 1);
  return index.entries.some(({ first, value }) => {
    const [token] = value.pattern.tokens;
    if (token?.kind === 'one' && token.test !== undefined) return token.test.test(word);
    return first?.includes(word) !== false;
  });
}
