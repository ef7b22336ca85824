/** Many path patterns at once, in the order of a table: which is the first that matches a path? */
import { firstWordsOf } from './leading-words.ts';
import { matchPathWords, type PathPattern, readPath, type Tails, wordsOf } from './pattern.ts';

/** Patterns of one depth, by the first word of the last line. */
interface Depth {
  readonly byWord: Map<string, number[]>;
  /** Patterns whose last line may begin with any word. */
  readonly any: number[];
}

/** Many path patterns; each is read when it may match. */
export interface PathIndex {
  readonly size: number;
  readonly byDepth: ReadonlyMap<number, Depth>;
  readonly patternAt: (index: number) => PathPattern | undefined;
}

export function indexPaths(sources: readonly string[], tails?: Tails): PathIndex {
  const byDepth = new Map<number, Depth>();
  sources.forEach((source, index) => {
    const parts = source.trim() === '' ? [] : source.split(' / ');
    const depth: Depth = byDepth.get(parts.length) ?? { byWord: new Map(), any: [] };
    byDepth.set(parts.length, depth);
    const last = parts.at(-1)?.trim() ?? '*';
    const words = last === '*' ? undefined : firstWordsOf(tails?.get(last) ?? last);
    if (words === undefined) depth.any.push(index);
    else
      for (const word of new Set(words)) depth.byWord.set(word, [...(depth.byWord.get(word) ?? []), index]);
  });
  const read = new Map<number, PathPattern>();
  const patternAt = (index: number): PathPattern | undefined => {
    const source = sources[index];
    if (source === undefined) return undefined;
    const pattern = read.get(index) ?? readPath(source, tails);
    read.set(index, pattern);
    return pattern;
  };
  return { size: sources.length, byDepth, patternAt };
}

/** Index of the first pattern that matches the path, or -1. */
export function findPath(index: PathIndex, path: readonly string[]): number {
  const depth = index.byDepth.get(path.length);
  if (depth === undefined) return -1;
  const last = path[path.length - 1] ?? '';
  const blank = last.indexOf(' ');
  const listed = depth.byWord.get(blank < 0 ? last : last.slice(0, blank)) ?? [];
  const words = path.map(wordsOf);
  const matches = (candidate: number): boolean => {
    const pattern = index.patternAt(candidate);
    return pattern !== undefined && matchPathWords(pattern, words) !== undefined;
  };
  const first = listed.find(matches) ?? -1;
  const open = depth.any.find((candidate) => (first < 0 || candidate < first) && matches(candidate)) ?? -1;
  if (first < 0) return open;
  return open < 0 ? first : Math.min(first, open);
}
