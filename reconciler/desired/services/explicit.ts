/** The addresses that stand in device files and their defaults, indexed for questions about prefixes. */
import { isIP } from 'node:net';
import { itemsOf as featureItems } from '../merge.ts';
import { entryOf, type Node, textOf } from '../node.ts';
import type { Place } from '../source-text.ts';
import {
  type Block,
  blockAround,
  blockText,
  contains,
  type HostAddress,
  lastOf,
  parseHost,
  widthOf,
} from './ip.ts';
import type { Draft } from './model.ts';
import { itemsOf } from './pieces.ts';

/** One address that a person wrote. */
export interface Explicit extends HostAddress {
  readonly device: string;
  readonly port: string;
  readonly vrf?: string;
  readonly place: Place;
}

export interface Manual {
  /** Everything that must not be given to something else. */
  readonly taken: readonly Block[];
  /** Addresses on interfaces whose subnet overlaps the block. */
  touching(block: Block): readonly Explicit[];
}

export function manualAddresses(drafts: Iterable<Draft>): Manual {
  const found: Explicit[] = [];
  const taken: Block[] = [];
  for (const { name, node } of drafts) {
    const reached = textOf(entryOf(node, 'address')) ?? '';
    if (isIP(reached) !== 0) taken.push(parseHost(reached).subnet);
    const ports = entryOf(node, 'interfaces');
    for (const port of ports === undefined ? [] : (featureItems(ports)?.items ?? [])) {
      found.push(...addressesOf(name, port));
      for (const shared of ['vrrp', 'hsrp'].flatMap((key) => itemsOf(entryOf(port, key))))
        taken.push(...blockOf(entryOf(shared, 'address')));
    }
  }
  taken.push(...found.map(({ subnet }) => subnet));
  return { taken, touching: indexed(found) };
}

function blockOf(node: Node | undefined): readonly Block[] {
  const text = textOf(node) ?? '';
  return isIP(text) === 0 ? [] : [parseHost(text).subnet];
}

function addressesOf(device: string, port: Node): readonly Explicit[] {
  const name = textOf(entryOf(port, 'name')) ?? '';
  const vrf = textOf(entryOf(port, 'vrf'));
  return ['ipv4', 'ipv6']
    .flatMap((key) => itemsOf(entryOf(port, key)))
    .flatMap((item) => {
      const text = textOf(item) ?? '';
      // Values behind references were not checked yet: what is no address is told by the schema.
      if (isIP(text.split('/')[0] ?? '') === 0 || !/\/\d{1,3}$/.test(text)) return [];
      return [
        { ...parseHost(text), device, port: name, place: item.place, ...(vrf === undefined ? {} : { vrf }) },
      ];
    });
}

/** Wider subnets are looked up by each length that occurs, narrower ones in sorted order. */
function indexed(found: readonly Explicit[]): Manual['touching'] {
  const byBlock = new Map<string, Explicit[]>();
  for (const one of found) {
    const key = blockText(one.subnet);
    const same = byBlock.get(key);
    if (same === undefined) byBlock.set(key, [one]);
    else same.push(one);
  }
  const lengths = new Set(found.map(({ subnet }) => `${subnet.family}/${subnet.length}`));
  const sorted = [...found].sort((a, b) => (a.subnet.first < b.subnet.first ? -1 : 1));
  return (block) => {
    const wider = Array.from({ length: block.length + 1 }, (_, length) => length)
      .filter((length) => lengths.has(`${block.family}/${length}`))
      .flatMap((length) => byBlock.get(blockText(blockAround(block, length))) ?? []);
    const narrower: Explicit[] = [];
    for (let index = lowerBound(sorted, block.first); index < sorted.length; index += 1) {
      const one = sorted[index];
      if (one === undefined || one.subnet.first > lastOf(block)) break;
      if (one.subnet.length > block.length && contains(block, one.subnet)) narrower.push(one);
    }
    return [...wider, ...narrower];
  };
}

function lowerBound(sorted: readonly Explicit[], value: bigint): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.subnet.first ?? value) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The address as a block of its own. */
export function hostBlock({ address, subnet }: HostAddress): Block {
  return { family: subnet.family, first: address, length: widthOf(subnet.family) };
}
