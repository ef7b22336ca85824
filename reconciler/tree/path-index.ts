/** Many path patterns at once, in the order of a table: which is the first that matches a path? */
import { firstWordsOf } from './leading-words.ts';
import { matchPath, type PathPattern, readPath, type Tails } from './pattern.ts';

/** Many path patterns, found by the first word of the last line; each is read when it may match. */
export interface PathIndex {
  readonly size: number;
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** Patterns whose last line may begin with any word. */
  readonly any: readonly number[];
  readonly patternAt: (index: number) => PathPattern | undefined;
}

export function indexPaths(sources: readonly string[], tails?: Tails): PathIndex {
  const byWord = new Map<string, number[]>();
  const any: number[] = [];
  sources.forEach((source, index) => {
    const last = source.split(' / ').at(-1)?.trim() ?? '';
    const words = last === '*' || last === '' ? undefined : firstWordsOf(tails?.get(last) ?? last);
    if (words === undefined) any.push(index);
    else for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), index]);
  });
  const read = new Map<number, PathPattern>();
  const patternAt = (index: number): PathPattern | undefined => {
    const source = sources[index];
    if (source === undefined) return undefined;
    const pattern = read.get(index) ?? readPath(source, tails);
    read.set(index, pattern);
    return pattern;
  };
  return { size: sources.length, byWord, any, patternAt };
}

/** Index of the first pattern that matches the path, or -1. */
export function findPath(index: PathIndex, path: readonly string[]): number {
  const last = path[path.length - 1] ?? '';
  const blank = last.indexOf(' ');
  const listed = index.byWord.get(blank < 0 ? last : last.slice(0, blank)) ?? [];
  const matches = (candidate: number): boolean => {
    const pattern = index.patternAt(candidate);
    return pattern !== undefined && matchPath(pattern, path) !== undefined;
  };
  const first = listed.find(matches) ?? -1;
  const open = index.any.find((candidate) => (first < 0 || candidate < first) && matches(candidate)) ?? -1;
  if (first < 0) return open;
  return open < 0 ? first : Math.min(first, open);
}
