/** Which addresses are taken: a sorted list of stretches that neither touch nor overlap. */
import { type Block, type Family, lastOf, widthOf } from './ip.ts';

interface Stretch {
  first: bigint;
  last: bigint;
}

export interface Space {
  take(block: Block): void;
  /** The last taken address of the stretch that overlaps the block; undefined when the block is free. */
  takenUpTo(block: Block): bigint | undefined;
}

export function createSpace(blocks: readonly Block[] = []): Space {
  const families: Readonly<Record<Family, Stretch[]>> = { 4: [], 6: [] };
  const space: Space = {
    take(block) {
      insert(families[block.family], { first: block.first, last: lastOf(block) });
    },
    takenUpTo(block) {
      const stretches = families[block.family];
      const found = stretches[indexBefore(stretches, lastOf(block) + 1n)];
      return found !== undefined && found.last >= block.first ? found.last : undefined;
    },
  };
  for (const block of blocks) space.take(block);
  return space;
}

/** Index of the last stretch that begins below the value; -1 when there is none. */
function indexBefore(stretches: readonly Stretch[], value: bigint): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.first ?? value) < value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function insert(stretches: Stretch[], { first, last }: Stretch): void {
  const before = indexBefore(stretches, first);
  const left = stretches[before];
  const start = left !== undefined && left.last + 1n >= first ? before : before + 1;
  // Neighbours become one stretch, so that a search jumps over all of them at once.
  const end = indexBefore(stretches, last + 2n) + 1;
  const swallowed = stretches.slice(start, end);
  const [lowest] = swallowed;
  const highest = swallowed.at(-1);
  const joined = {
    first: lowest !== undefined && lowest.first < first ? lowest.first : first,
    last: highest !== undefined && highest.last > last ? highest.last : last,
  };
  stretches.splice(start, swallowed.length, joined);
}

/** The first free block of that length in the pool, not below `from`. */
export function firstFree(
  pool: Block,
  length: number,
  spaces: readonly Space[],
  from: bigint = pool.first,
): Block | undefined {
  const size = 1n << BigInt(widthOf(pool.family) - length);
  const end = lastOf(pool);
  let first = alignUp(from < pool.first ? pool.first : from, size);
  while (length >= pool.length && first + size - 1n <= end) {
    const block: Block = { family: pool.family, first, length };
    const last = spaces
      .map((space) => space.takenUpTo(block))
      .reduce(
        (most, one) => (one !== undefined && (most === undefined || one > most) ? one : most),
        undefined,
      );
    if (last === undefined) return block;
    first = alignUp(last + 1n, size);
  }
  return undefined;
}

function alignUp(value: bigint, size: bigint): bigint {
  return ((value + size - 1n) / size) * size;
}
