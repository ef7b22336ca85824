/**
 * Chooses addresses for what has none yet. Pure: what was given stays, and what is new gets the first free block of
 * its pools, in an order that does not depend on how the files are written.
 */
import type { Place } from '../source-text.ts';
import { type Block, blockAround, blockText, contains, lastOf, sizeOf, widthOf } from './ip.ts';
import { createSpace, firstFree, type Space } from './space.ts';

/** A prefix that a service names. */
export interface Pool {
  readonly block: Block;
  readonly place: Place;
}

/** One item of a service that needs a prefix. */
export interface Need {
  readonly service: string;
  /** Names the item within the service, and in the lock file: `vlan 100`, `edge1 GigabitEthernet0/0/1`. */
  readonly key: string;
  readonly pools: readonly Pool[];
  readonly skip: readonly Pool[];
  /** Prefix length of what it gets; full length for a host address. */
  readonly length: number;
  /** Prefix length on the interface. */
  readonly mask: number;
  /** One address of the pool, not a subnet of its own. */
  readonly host: boolean;
  readonly place: Place;
  readonly vrf?: string;
  /** A prefix that is written in the service: nothing is chosen. */
  readonly written?: { readonly block: Block; readonly place: Place };
  /** How many addresses of the prefix we use, counted from this end. */
  readonly used: number;
  readonly from: 'first' | 'last';
  /** `device port` of every interface that gets one of them. */
  readonly interfaces: readonly string[];
}

export interface Exhausted {
  readonly need: Need;
  readonly message: string;
}

export interface Allocated {
  readonly chosen: ReadonlyMap<string, Block>;
  readonly exhausted: readonly Exhausted[];
}

export function idOf({ service, key }: { readonly service: string; readonly key: string }): string {
  return `${service}\n${key}`;
}

/** `taken` is everything that must not be given: what is recorded, written, or stands on a device. */
export function allocate(needs: readonly Need[], taken: readonly Block[]): Allocated {
  const space = createSpace(taken);
  const skips = new Map<string, Space>();
  const cursors = new Map<string, bigint>();
  const chosen = new Map<string, Block>();
  const exhausted: Exhausted[] = [];
  for (const need of [...needs].sort(inOrder)) {
    const skip = skips.get(need.service) ?? createSpace(never(need));
    skips.set(need.service, skip);
    const block = choose(need, [space, skip], cursors);
    if (block === undefined) exhausted.push({ need, message: exhaustion(need) });
    else {
      chosen.set(idOf(need), block);
      space.take(block);
    }
  }
  return { chosen, exhausted };
}

/** Blocks only become fewer: a search goes on where the last one for the same pool and length ended. */
function choose(need: Need, spaces: readonly Space[], cursors: Map<string, bigint>): Block | undefined {
  for (const { block: pool } of need.pools) {
    const cursor = `${need.service}\n${blockText(pool)}\n${need.length}`;
    const found = firstFree(pool, need.length, spaces, cursors.get(cursor));
    cursors.set(cursor, found === undefined ? lastOf(pool) + 1n : found.first);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What the service says is never given; for hosts the addresses that no host can have, too. */
export function never({ skip, pools, host, mask }: Need): readonly Block[] {
  const written = skip.map(({ block }) => block);
  return host ? [...written, ...pools.flatMap(({ block }) => endsOf(block, mask))] : written;
}

/** The ends of the pool that are the network or the broadcast address of the subnet on the interface. */
function endsOf(pool: Block, mask: number): readonly Block[] {
  const width = widthOf(pool.family);
  // Addresses of full length (loopbacks) leave the ends of their pool out, too: tools take them for a network.
  const subnet = blockAround(pool, mask === width ? pool.length : Math.min(mask, pool.length));
  if (sizeOf(subnet) < 4n) return [];
  const ends = [subnet.first, ...(pool.family === 4 ? [lastOf(subnet)] : [])];
  return ends
    .map((first): Block => ({ family: pool.family, first, length: width }))
    .filter((end) => contains(pool, end));
}

function exhaustion({ key, pools, length, host }: Need): string {
  const names = pools.map(({ block }) => blockText(block)).join(', ');
  const what = host ? 'address' : `/${length}`;
  return `no free ${what} is left in ${names} for ${key}`;
}

function inOrder(one: Need, other: Need): number {
  return natural(one.service, other.service) || natural(one.key, other.key);
}

/** Numbers inside texts compare as numbers: `vlan 9` stands before `vlan 10`. No locale decides. */
export function natural(one: string, other: string): number {
  const left = one.match(/\d+|\D+/g) ?? [];
  const right = other.match(/\d+|\D+/g) ?? [];
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const a = left[index] ?? '';
    const b = right[index] ?? '';
    if (a === b) continue;
    const byNumber = /^\d/.test(a) && /^\d/.test(b) ? Number(a) - Number(b) : 0;
    return byNumber || (a < b ? -1 : 1);
  }
  return left.length - right.length;
}
