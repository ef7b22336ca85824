/** `kind: address-plan`: addresses out of a pool, by VLAN range or by port range. */
import { entryOf, type MapNode, type Node, textOf } from '../node.ts';
import { problemAt } from '../problem.ts';
import type { Need, Pool } from './allocate.ts';
import {
  addressText,
  type Block,
  blockAround,
  blockText,
  capacityOf,
  nthAddress,
  parseBlock,
  widthOf,
} from './ip.ts';
import type { Draft, Expansion, Service } from './model.ts';
import {
  draftOf,
  fill,
  integerOf,
  itemsOf,
  list,
  map,
  type NamedPort,
  portsOf,
  scalar,
  selectedBy,
  vlanPort,
  vlansOf,
} from './pieces.ts';

/** A need with what is put onto devices once it has its block. */
export interface Item {
  readonly need: Need;
  readonly expand: (block: Block) => void;
}

/** Everything of a plan that does not depend on the item. */
interface Plan {
  readonly service: string;
  readonly node: MapNode;
  readonly expansion: Expansion;
  readonly pools: readonly Pool[];
  readonly skip: readonly Pool[];
  /** Prefix length on the interface. */
  readonly mask: number;
  readonly from: 'first' | 'last';
}

export function planItems(service: Service, expansion: Expansion): readonly Item[] {
  const { node } = service;
  const plan: Plan = {
    service: service.name,
    node,
    expansion,
    pools: poolsOf(entryOf(node, 'pool')),
    skip: poolsOf(entryOf(node, 'skip')),
    mask: integerOf(entryOf(node, 'prefix_length')) ?? 0,
    from: textOf(entryOf(node, 'gateway')) === 'last' ? 'last' : 'first',
  };
  const byPorts = entryOf(node, 'ports') !== undefined;
  const used = byPorts ? 1 : itemsOf(entryOf(node, 'gateways')).length + (entryOf(node, 'shared') ? 1 : 0);
  if (!fits(plan, used, isHost(node))) return [];
  return byPorts ? portItems(plan) : vlanItems(plan, used);
}

export function poolsOf(node: Node | undefined): readonly Pool[] {
  const nodes = node?.kind === 'list' ? node.items : node === undefined ? [] : [node];
  return nodes.map((item) => ({ block: parseBlock(textOf(item) ?? ''), place: item.place }));
}

function isHost(node: MapNode): boolean {
  return textOf(entryOf(node, 'assign')) === 'host';
}

/** Pools of one family, and a prefix length that goes with them; told when not. */
export function fits(
  { node, pools, mask, expansion: { problems } }: Pick<Plan, 'node' | 'pools' | 'mask' | 'expansion'>,
  used: number,
  host: boolean,
): boolean {
  const place = (entryOf(node, 'prefix_length') ?? node).place;
  const [first] = pools;
  if (first === undefined) return false;
  const { family } = first.block;
  const width = widthOf(family);
  const refuse = (message: string, hint: string, other = first.place): boolean => {
    problems.push(problemAt(place, { code: 'prefix-length', message, hint, other }));
    return false;
  };
  for (const { block, place: pool } of pools) {
    if (block.family !== family)
      return refuse('the pools are of two address families', 'write two services', pool);
    if (mask > width) return refuse(`IPv4 prefixes have at most ${width} bits`, `write 1 to ${width}`);
    if (host ? mask > block.length && mask < width : mask < block.length)
      return refuse(
        `/${mask} does not go with the pool ${blockText(block)}`,
        host
          ? 'a host has the prefix length of its pool, a shorter one, or the full length'
          : 'subnets are smaller than their pool',
        pool,
      );
  }
  const room = capacityOf(blockAround(first.block, mask));
  if (host || room >= BigInt(used)) return true;
  return refuse(
    `${used} addresses are needed in each subnet, and a /${mask} has ${room}`,
    'write a shorter prefix length',
  );
}

function vlanItems(plan: Plan, used: number): readonly Item[] {
  const { node, expansion } = plan;
  const range = entryOf(node, 'vlans') ?? node;
  const drafts = itemsOf(entryOf(node, 'gateways')).flatMap((item) => draftOf(item, expansion) ?? []);
  const shared = entryOf(node, 'shared');
  if (shared !== undefined && plan.pools[0]?.block.family === 6) {
    expansion.problems.push(
      problemAt(shared.place, { code: 'shared-gateway', message: 'a shared gateway has an IPv4 address' }),
    );
    return [];
  }
  // A gateway that is not there would give its address to the next one.
  if (drafts.length < itemsOf(entryOf(node, 'gateways')).length) return [];
  return vlansOf(range).map((vlan): Item => {
    expansion.spend(1);
    const ports = drafts.map((draft) => ({ draft, port: vlanPort(node, draft, vlan, expansion) }));
    return {
      need: needOf(plan, { key: `vlan ${vlan}`, place: range.place, used, host: false }, ports),
      expand: (block) => {
        for (const [index, { draft, port }] of ports.entries())
          if (port !== undefined) putGateway(plan, { draft, port, vlan, index, block });
      },
    };
  });
}

interface Gateway {
  readonly draft: Draft;
  readonly port: string;
  readonly vlan: number;
  readonly index: number;
  readonly block: Block;
}

function putGateway(plan: Plan, { draft, port, vlan, index, block }: Gateway): void {
  const { node, expansion, from } = plan;
  const pool = entryOf(node, 'pool') ?? node;
  const range = entryOf(node, 'vlans') ?? node;
  const shared = entryOf(node, 'shared');
  const words = { vlan, device: draft.name, prefix: blockText(block) };
  const own = nthAddress(block, index + (shared === undefined ? 0 : 1), from) ?? block.first;
  const virtual = addressText(block.family, nthAddress(block, 0, from) ?? block.first);
  const group =
    shared === undefined
      ? {}
      : {
          [textOf(entryOf(shared, 'protocol')) ?? '']: list(
            [
              map(shared.place, {
                group: entryOf(shared, 'group'),
                address: scalar(virtual, pool.place),
                priority: index === 0 ? entryOf(shared, 'priority') : undefined,
              }),
            ],
            shared.place,
          ),
        };
  expansion.put(
    draft.name,
    'interfaces',
    map(range.place, {
      name: scalar(port, range.place),
      description: fill(entryOf(node, 'description'), words, expansion.problems),
      vrf: entryOf(node, 'vrf'),
      ...addressEntry(`${addressText(block.family, own)}/${plan.mask}`, pool),
      ...group,
      enabled: entryOf(node, 'enabled'),
    }),
  );
}

function portItems(plan: Plan): readonly Item[] {
  const { node, expansion } = plan;
  const host = isHost(node);
  const seen = new Map<string, NamedPort>();
  return itemsOf(entryOf(node, 'ports')).flatMap((group) => {
    const ports = portsOf(entryOf(group, 'names'), expansion);
    return selectedBy(entryOf(group, 'where'), expansion).flatMap((draft) =>
      ports.flatMap((port): Item[] => {
        expansion.spend(1);
        const key = `${draft.name} ${port.name}`;
        const first = seen.get(key);
        if (first !== undefined) {
          const message = `${port.name} of ${draft.name} stands twice in this plan`;
          expansion.problems.push(
            problemAt(port.place, { code: 'duplicate-item', message, other: first.place }),
          );
          return [];
        }
        seen.set(key, port);
        const need = needOf(plan, { key, place: port.place, used: 1, host }, [{ draft, port: port.name }]);
        return [{ need, expand: (block) => putPort(plan, draft, port, block) }];
      }),
    );
  });
}

function putPort({ node, expansion, from, mask }: Plan, draft: Draft, port: NamedPort, block: Block): void {
  const pool = entryOf(node, 'pool') ?? node;
  const words = { device: draft.name, port: port.name, prefix: blockText(block) };
  const own = nthAddress(block, 0, from) ?? block.first;
  expansion.put(
    draft.name,
    'interfaces',
    map(port.place, {
      name: scalar(port.name, port.place),
      description: fill(entryOf(node, 'description'), words, expansion.problems),
      mode: entryOf(node, 'mode'),
      vrf: entryOf(node, 'vrf'),
      ...addressEntry(`${addressText(block.family, own)}/${mask}`, pool),
      enabled: entryOf(node, 'enabled'),
    }),
  );
}

function needOf(
  { service, node, pools, skip, mask, from }: Plan,
  item: Pick<Need, 'key' | 'place' | 'used' | 'host'>,
  ports: readonly { readonly draft: Draft; readonly port: string | undefined }[],
): Need {
  const vrf = textOf(entryOf(node, 'vrf'));
  const width = widthOf(pools[0]?.block.family ?? 4);
  return {
    service,
    ...item,
    pools,
    skip,
    mask,
    from,
    length: item.host ? width : mask,
    ...(vrf === undefined ? {} : { vrf }),
    interfaces: ports.map(({ draft, port }) => `${draft.name} ${port}`),
  };
}

/** The address of an interface: a list of one, of its family. */
export function addressEntry(text: string, from: Node): Readonly<Record<string, Node>> {
  return { [text.includes(':') ? 'ipv6' : 'ipv4']: list([scalar(text, from.place)], from.place) };
}
