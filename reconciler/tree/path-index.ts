/** Many path patterns at once, in the order of a table: which is the first that matches a path? */
import { matchLine, type PathPattern, readPath, type Tails } from './pattern.ts';
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

/** Index of the first pattern that matches the heads and the line below them, or -1. */
export function findPath(index: PathIndex, heads: readonly string[], line: string): number {
  const lasts = index.byDepth.get(heads.length + 1);
  if (lasts === undefined) return -1;
  for (const { place } of candidates(lasts, line)) {
    const pattern = index.patternAt(place);
    if (pattern !== undefined && matches(pattern, heads, line)) return place;
  }
  return -1;
}

/** The line differs most often: it is looked at before its heads. */
function matches({ parts }: PathPattern, heads: readonly string[], line: string): boolean {
  for (let at = heads.length; at >= 0; at--) {
    const part = parts[at];
    if (part === undefined) return false;
    if (part !== null && matchLine(part, at === heads.length ? line : (heads[at] ?? '')) === undefined)
      return false;
  }
  return true;
}
