/** Patterns found by the first two words of a line, so that a line is tried against few of them. */
import { firstWordsOf, secondWordsOf } from './leading-words.ts';
import { compilePattern, escapeRegExp } from './tokens.ts';

export interface Indexed {
  /** The pattern as text: enough to find it by. */
  readonly source: string;
}

/** What begins with one word. */
interface Bucket<T> {
  /** Places among all values, rising. */
  readonly places: readonly number[];
  /** Words that any of them names second. */
  readonly seconds: ReadonlySet<string>;
  /** By second word, made when asked for. Words that no pattern names share one entry. */
  readonly found: Map<string, readonly T[]>;
}

export interface WordIndex<T extends Indexed> {
  readonly values: readonly T[];
  /** Places of the values that begin with a word. */
  readonly byFirst: ReadonlyMap<string, readonly number[]>;
  /** Places of the values that may begin with any word. */
  readonly open: readonly number[];
  /** By first word, made when asked for. */
  readonly buckets: Map<string, Bucket<T>>;
}

export function indexWords<T extends Indexed>(values: readonly T[]): WordIndex<T> {
  const byFirst = new Map<string, number[]>();
  const open: number[] = [];
  values.forEach(({ source }, place) => {
    const words = firstWordsOf(source);
    if (words === undefined) open.push(place);
    else for (const word of new Set(words)) listUnder(byFirst, word, place);
  });
  return { values, byFirst, open, buckets: new Map() };
}

/** Patterns that nothing is known of but their text. */
export function indexSources(sources: readonly string[]): WordIndex<Indexed> {
  return indexWords(sources.map((source) => ({ source })));
}

function listUnder(lists: Map<string, number[]>, word: string, place: number): void {
  const list = lists.get(word);
  if (list === undefined) lists.set(word, [place]);
  else list.push(place);
}

/** Stands for every word that no pattern names: no word holds a blank. */
const OTHER = ' ';

function bucketOf<T extends Indexed>(index: WordIndex<T>, word: string): Bucket<T> {
  const named = index.byFirst.get(word);
  const key = named === undefined ? OTHER : word;
  let bucket = index.buckets.get(key);
  if (bucket === undefined) {
    const places = named === undefined ? index.open : [...named, ...index.open].sort((a, b) => a - b);
    const seconds = places.flatMap((place) => secondWordsOf(index.values[place]?.source ?? '') ?? []);
    bucket = { places, seconds: new Set(seconds), found: new Map() };
    index.buckets.set(key, bucket);
  }
  return bucket;
}

/**
 * An expression for the first two words of lines that may match, so that many lines are looked at without making any
 * text of their words. `undefined`: a pattern may begin with any word.
 */
export function beginningsOf({ values, open }: WordIndex<Indexed>): RegExp | undefined {
  if (open.length > 0) return undefined;
  const beginnings = values.map(({ source }) => {
    const first = alternatives(firstWordsOf(source) ?? []);
    const second = secondWordsOf(source);
    return second === undefined || second.includes('') ? first : `${first} ${alternatives(second)}`;
  });
  return new RegExp(`^(?:${beginnings.join('|')})(?: |$)`);
}

function alternatives(words: readonly string[]): string {
  return `(?:${words.map(escapeRegExp).join('|')})`;
}

const none: readonly never[] = [];

/** The patterns that the line may match, in their order. */
export function candidates<T extends Indexed>(index: WordIndex<T>, line: string): readonly T[] {
  if (index.values.length === 0) return none;
  const blank = line.indexOf(' ');
  const bucket = bucketOf(index, blank < 0 ? line : line.slice(0, blank));
  if (bucket.places.length === 0) return none;
  const next = blank < 0 ? -1 : line.indexOf(' ', blank + 1);
  const two = blank < 0 ? '' : line.slice(blank + 1, next < 0 ? undefined : next);
  const second = bucket.seconds.has(two) ? two : OTHER;
  let found = bucket.found.get(second);
  if (found === undefined) {
    found = bucket.places.flatMap((place) => {
      const value = index.values[place];
      return value === undefined || secondWordsOf(value.source)?.includes(second) === false ? [] : [value];
    });
    bucket.found.set(second, found);
  }
  return found;
}

/** Whether a pattern may begin with the first word of the line. */
export function beginsAlike<T extends Indexed>(index: WordIndex<T>, line: string): boolean {
  const [word = ''] = line.split(' ', 1);
  if (index.byFirst.has(word)) return true;
  return index.open.some((place) => {
    const [token] = compilePattern(index.values[place]?.source ?? '').tokens;
    return token?.kind !== 'one' || token.test === undefined || token.test.test(word);
  });
}
