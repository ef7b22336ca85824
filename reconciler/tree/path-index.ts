/** Many path patterns at once, in the order of a table: which is the first that matches a path? */
import { firstWords, matchPath, type PathPattern, readPath, type Tails } from './pattern.ts';

/** Many path patterns, found by the first word of the last line. */
export interface PathIndex {
  readonly size: number;
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** Patterns whose last line may begin with any word. */
  readonly any: readonly number[];
  readonly patterns: readonly PathPattern[];
}

export function indexPaths(sources: readonly string[], tails?: Tails): PathIndex {
  const patterns = sources.map((source) => readPath(source, tails));
  const byWord = new Map<string, number[]>();
  const any: number[] = [];
  patterns.forEach((pattern, index) => {
    const last = pattern.parts[pattern.parts.length - 1];
    const words = last === null || last === undefined ? undefined : firstWords(last.tokens);
    if (words === undefined) any.push(index);
    else for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), index]);
  });
  return { size: patterns.length, byWord, any, patterns };
}

/** Index of the first pattern that matches the path, or -1. */
export function findPath(index: PathIndex, path: readonly string[]): number {
  const last = path[path.length - 1] ?? '';
  const blank = last.indexOf(' ');
  const listed = index.byWord.get(blank < 0 ? last : last.slice(0, blank)) ?? [];
  const matches = (candidate: number): boolean => {
    const pattern = index.patterns[candidate];
    return pattern !== undefined && matchPath(pattern, path) !== undefined;
  };
  const first = listed.find(matches) ?? -1;
  const open = index.any.find((candidate) => (first < 0 || candidate < first) && matches(candidate)) ?? -1;
  if (first < 0) return open;
  return open < 0 ? first : Math.min(first, open);
}
