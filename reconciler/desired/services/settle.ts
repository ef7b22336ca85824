/** Compares what services need with what is recorded: what each has, what is missing, and what cannot be true together. */
import type { Problem } from '../../types.ts';
import type { MapNode } from '../node.ts';
import { entryOf, textOf } from '../node.ts';
import { problemAt } from '../problem.ts';
import type { Place } from '../source-text.ts';
import { idOf, type Need, never } from './allocate.ts';
import { type Explicit, hostBlock, type Manual } from './explicit.ts';
import {
  addressText,
  type Block,
  blockText,
  contains,
  lastOf,
  nthAddress,
  parseBlock,
  sameBlock,
} from './ip.ts';
import type { Settled } from './model.ts';

/** One line of the lock file. */
export interface Recorded extends Settled {
  readonly service: string;
  readonly key: string;
}

export interface Balance {
  readonly settled: ReadonlyMap<string, Settled>;
  readonly missing: readonly Need[];
  /** Lines of the lock file that no service asks for any more. */
  readonly unwanted: readonly Recorded[];
  readonly problems: readonly Problem[];
}

/** The lines of a lock file that passed its schema. */
export function recordedIn(lock: MapNode | undefined): readonly Recorded[] {
  const services = entryOf(lock, 'allocations');
  if (services?.kind !== 'map') return [];
  return [...services.entries].flatMap(([service, { node }]) =>
    node.kind !== 'map'
      ? []
      : [...node.entries].map(([key, entry]) => ({
          service,
          key,
          block: parseBlock(textOf(entry.node) ?? ''),
          place: entry.node.place,
        })),
  );
}

export function settle(needs: readonly Need[], recorded: readonly Recorded[], manual: Manual): Balance {
  const problems: Problem[] = [...doubles(needs)];
  const known = new Map(recorded.map((one) => [idOf(one), one]));
  const settled = new Map<string, Settled>();
  const missing: Need[] = [];
  for (const need of needs) {
    const line = need.written ?? known.get(idOf(need));
    if (line === undefined) missing.push(need);
    else {
      settled.set(idOf(need), line);
      if (need.written === undefined) problems.push(...misfits(need, line));
      problems.push(...manualClashes(need, line, manual));
    }
  }
  const wanted = new Set(needs.filter(({ written }) => written === undefined).map(idOf));
  const unwanted = recorded.filter((one) => !wanted.has(idOf(one)));
  const written = needs.flatMap(({ service, key, written: one }) => (one ? [{ service, key, ...one }] : []));
  problems.push(...overlaps([...recorded, ...written]));
  return { settled, missing, unwanted, problems };
}

function doubles(needs: readonly Need[]): Problem[] {
  const seen = new Map<string, Need>();
  return needs.flatMap((need) => {
    const first = seen.get(idOf(need));
    if (first === undefined) {
      seen.set(idOf(need), need);
      return [];
    }
    const message = `${need.key} stands twice in the service \`${need.service}\``;
    return [
      problemAt(need.place, {
        code: 'duplicate-item',
        message,
        hint: 'keep one of them',
        other: first.place,
      }),
    ];
  });
}

/** Pool, length or skip list were changed after the block was given. */
function misfits(need: Need, { block, place }: Settled): Problem[] {
  const hint = '`plumb allocate --release` gives it another one; or take the change back';
  const tell = (why: string, other: Place): Problem[] => [
    problemAt(place, {
      code: 'allocation',
      message: `${blockText(block)} of ${need.key} (${need.service}) ${why}`,
      hint,
      other,
    }),
  ];
  if (!need.pools.some((pool) => contains(pool.block, block)))
    return tell('lies outside its pool', need.pools[0]?.place ?? need.place);
  if (block.length !== need.length)
    return tell(`has another length than the service says: /${need.length}`, need.place);
  const skipped = need.skip.find((one) => contains(one.block, block) || contains(block, one.block));
  if (skipped !== undefined) return tell('is one that the service never gives', skipped.place);
  if (never(need).some((one) => contains(one, block)))
    return tell('is the network or broadcast address of its subnet', need.place);
  return [];
}

/** True when a recorded block cannot stay as it is. */
export function isMisfit(need: Need, line: Settled): boolean {
  return misfits(need, line).length > 0;
}

function manualClashes(need: Need, { block, place }: Settled, manual: Manual): Problem[] {
  return manual
    .touching(block)
    .filter((one) => one.vrf === need.vrf && !need.interfaces.includes(`${one.device} ${one.port}`))
    .flatMap((one) => {
      const why = clash(need, block, one);
      if (why === undefined) return [];
      const message = `${blockText(block)} of ${need.key} (${need.service}) ${why} of ${one.port} on ${one.device}`;
      const hint = 'change one of the two; what was given stays until `plumb allocate --release`';
      return [problemAt(place, { code: 'address-clash', message, hint, other: one.place })];
    });
}

/** A person's address in the very subnet that we gave is a neighbour; the same address, or another subnet over it, is not. */
function clash(need: Need, block: Block, one: Explicit): string | undefined {
  if (need.host) return contains(block, hostBlock(one)) ? 'is the address' : undefined;
  if (!sameBlock(block, one.subnet)) return `overlaps ${blockText(one.subnet)}`;
  const ours = Array.from({ length: need.used }, (_, index) => nthAddress(block, index, need.from));
  return ours.includes(one.address)
    ? `gives ${addressText(block.family, one.address)}, which is the address`
    : undefined;
}

/** Blocks are nested or apart, so that in sorted order an overlap is with the widest one before. */
function overlaps(lines: readonly Recorded[]): Problem[] {
  const sorted = [...lines].sort(
    (a, b) =>
      a.block.family - b.block.family ||
      (a.block.first === b.block.first
        ? a.block.length - b.block.length
        : a.block.first < b.block.first
          ? -1
          : 1),
  );
  let widest: Recorded | undefined;
  return sorted.flatMap((line) => {
    const before = widest;
    if (
      before === undefined ||
      before.block.family !== line.block.family ||
      lastOf(before.block) < line.block.first
    ) {
      widest = line;
      return [];
    }
    const message = `${blockText(line.block)} of ${line.key} (${line.service}) overlaps ${blockText(before.block)} of ${before.key} (${before.service})`;
    const hint = 'take the line of the newer one out of allocations.lock.yaml, and run `plumb allocate`';
    return [problemAt(line.place, { code: 'address-clash', message, hint, other: before.place })];
  });
}
