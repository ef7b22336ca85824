/** Many path patterns at once, in the order of a table: which is the first that matches a path? */
import { matchPathWords, type PathPattern, readPath, type Tails, wordsOf } from './pattern.ts';
import { candidates, type Indexed, indexWords, type WordIndex } from './word-index.ts';

/** The last line of a path pattern, and the place of the pattern in the table. */
interface Last extends Indexed {
  readonly place: number;
}

/** Many path patterns, found by depth and by the words of the last line; each is read when it may match. */
export interface PathIndex {
  readonly size: number;
  readonly byDepth: ReadonlyMap<number, WordIndex<Last>>;
  readonly patternAt: (place: number) => PathPattern | undefined;
}

/** Stands for `*` in an index of words. */
const ANY = '<any...>';

export function indexPaths(sources: readonly string[], tails?: Tails): PathIndex {
  const byDepth = new Map<number, Last[]>();
  sources.forEach((text, place) => {
    const parts = text.trim() === '' ? [] : text.split(' / ');
    const last = parts.at(-1)?.trim() ?? '*';
    const source = last === '*' ? ANY : (tails?.get(last) ?? last);
    const lasts = byDepth.get(parts.length);
    if (lasts === undefined) byDepth.set(parts.length, [{ source, place }]);
    else lasts.push({ source, place });
  });
  const read = new Map<number, PathPattern>();
  const patternAt = (place: number): PathPattern | undefined => {
    const source = sources[place];
    if (source === undefined) return undefined;
    const pattern = read.get(place) ?? readPath(source, tails);
    read.set(place, pattern);
    return pattern;
  };
  const indexes = [...byDepth].map(([depth, lasts]) => [depth, indexWords(lasts)] as const);
  return { size: sources.length, byDepth: new Map(indexes), patternAt };
}

/** Index of the first pattern that matches the path, or -1. */
export function findPath(index: PathIndex, path: readonly string[]): number {
  const lasts = index.byDepth.get(path.length);
  if (lasts === undefined) return -1;
  const words = path.map(wordsOf);
  for (const { place } of candidates(lasts, path[path.length - 1] ?? '')) {
    const pattern = index.patternAt(place);
    if (pattern !== undefined && matchPathWords(pattern, words) !== undefined) return place;
  }
  return -1;
}
