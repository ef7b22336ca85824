/** `kind: dhcp-scope`: a pool on the server for each VLAN, and relay on the VLAN's interface of the others. */

import { nearestWord } from '../did-you-mean.ts';
import { entryOf, type MapNode, type Node, textOf, textsOf } from '../node.ts';
import { problemAt } from '../problem.ts';
import { idOf } from './allocate.ts';
import {
  addressText,
  type Block,
  blockText,
  contains,
  lastOf,
  nthAddress,
  parseBlock,
  parseHost,
} from './ip.ts';
import type { Expansion, Service } from './model.ts';
import { draftOf, fill, integerOf, itemsOf, list, map, scalar, vlanPort, vlansOf } from './pieces.ts';
import { addressOn } from './ports.ts';

/** One VLAN's network, as a plan gave it or as it is written. */
interface Scope {
  readonly vlan: number;
  readonly block: Block;
  readonly gateway: string;
  /** Addresses of our own, which nobody may be given. */
  readonly ours: readonly bigint[];
  readonly place: Node;
}

export function expandDhcpScope(service: Service, expansion: Expansion): void {
  const { node } = service;
  const server = draftOf(entryOf(node, 'server'), expansion);
  const scopes = entryOf(node, 'plan') === undefined ? written(node, expansion) : ofPlan(node, expansion);
  const relays = itemsOf(entryOf(node, 'relays')).flatMap((item) => draftOf(item, expansion) ?? []);
  if (server === undefined) return;
  for (const scope of scopes) {
    putPool(node, server.name, scope, expansion);
    if (relays.length === 0) continue;
    const to = serverAddress(node, scope, expansion);
    if (to === undefined) continue;
    for (const relay of relays) {
      const port = vlanPort(node, relay, scope.vlan, expansion);
      if (port === undefined) continue;
      putRelay(relay.name, port, to, entryOf(node, 'relays') ?? node, expansion);
    }
  }
}

function putRelay(device: string, port: string, to: string, { place }: Node, { put }: Expansion): void {
  const piece = map(place, { name: scalar(port, place), dhcp_relay: list([scalar(to, place)], place) });
  put(device, 'interfaces', piece);
  // A relay takes part in DHCP as a server does: some platforms need that said.
  put(device, 'dhcp/enabled', scalar(true, place));
}

function written(node: MapNode, { problems }: Expansion): readonly Scope[] {
  const [network, gateway] = [entryOf(node, 'network'), entryOf(node, 'gateway')];
  const vlan = integerOf(entryOf(node, 'vlan'));
  if (network === undefined || gateway === undefined || vlan === undefined) return [];
  const block = parseBlock(textOf(network) ?? '');
  const { address, subnet } = parseHost(textOf(gateway) ?? '');
  if (contains(block, subnet))
    return [{ vlan, block, gateway: addressText(4, address), ours: [address], place: network }];
  const message = `the gateway does not lie in ${blockText(block)}`;
  problems.push(problemAt(gateway.place, { code: 'gateway', message, other: network.place }));
  return [];
}

function ofPlan(node: MapNode, { services, problems, settled }: Expansion): readonly Scope[] {
  const name = entryOf(node, 'plan') ?? node;
  const plans = services.filter(
    (one) => one.kind === 'address-plan' && entryOf(one.node, 'vlans') !== undefined,
  );
  const plan = plans.find((one) => one.name === textOf(name));
  if (plan === undefined) {
    const known = plans.map((one) => one.name);
    const near = nearestWord(textOf(name) ?? '', known);
    const hint =
      near === undefined
        ? `address plans by VLAN: ${known.join(', ') || 'none'}`
        : `did you mean \`${near}\`?`;
    const message = `there is no address plan \`${textOf(name)}\` by VLAN range`;
    problems.push(problemAt(name.place, { code: 'unknown-plan', message, hint }));
    return [];
  }
  const all = vlansOf(entryOf(plan.node, 'vlans'));
  const only = entryOf(node, 'vlans');
  const wanted = only === undefined ? all : vlansOf(only);
  const foreign = wanted.filter((vlan) => !all.includes(vlan));
  if (only !== undefined && foreign.length > 0) {
    const message = `VLAN ${foreign[0]} is none of the plan \`${plan.name}\``;
    problems.push(
      problemAt(only.place, {
        code: 'unknown-plan',
        message,
        other: entryOf(plan.node, 'vlans')?.place ?? name.place,
      }),
    );
    return [];
  }
  const from = textOf(entryOf(plan.node, 'gateway')) === 'last' ? 'last' : 'first';
  const used =
    itemsOf(entryOf(plan.node, 'gateways')).length + (entryOf(plan.node, 'shared') === undefined ? 0 : 1);
  return wanted.flatMap((vlan): Scope[] => {
    const block = settled.get(idOf({ service: plan.name, key: `vlan ${vlan}` }))?.block;
    if (block === undefined) return [];
    if (block.family === 6) {
      const message = `the plan \`${plan.name}\` has IPv6 addresses, and this is DHCP for IPv4`;
      problems.push(problemAt(name.place, { code: 'address-family', message }));
      return [];
    }
    const ours = Array.from({ length: used }, (_, index) => nthAddress(block, index, from) ?? block.first);
    return [{ vlan, block, gateway: addressText(4, ours[0] ?? block.first), ours, place: name }];
  });
}

function putPool(node: MapNode, server: string, scope: Scope, expansion: Expansion): void {
  const { place } = scope.place;
  const name = entryOf(node, 'name');
  const lease = entryOf(node, 'lease_days');
  const pool = map((name ?? node).place, {
    name: fill(name, { vlan: scope.vlan }, expansion.problems),
    network: scalar(blockText(scope.block), place),
    gateways: list([scalar(scope.gateway, place)], place),
    dns: entryOf(node, 'dns'),
    domain: entryOf(node, 'domain'),
    lease: lease === undefined ? undefined : map(lease.place, { days: lease }),
  });
  expansion.put(server, 'dhcp/enabled', scalar(true, (name ?? node).place));
  expansion.put(server, 'dhcp/pools', pool);
  for (const { from, to } of excluded(node, scope)) {
    const ends = {
      from: scalar(addressText(4, from), place),
      to: from === to ? undefined : scalar(addressText(4, to), place),
    };
    expansion.put(server, 'dhcp/excluded', map(place, ends));
  }
}

interface Stretch {
  readonly from: bigint;
  to: bigint;
}

/** Our own addresses and the first ones that are kept back, as few stretches as there can be. */
function excluded(node: MapNode, { block, ours }: Scope): readonly Stretch[] {
  const kept = BigInt(integerOf(entryOf(node, 'reserve_first')) ?? 0);
  const low = block.first + 1n;
  const high = low + kept - 1n < lastOf(block) - 1n ? low + kept - 1n : lastOf(block) - 1n;
  const parts = [
    ...(kept > 0n ? [{ from: low, to: high }] : []),
    ...ours.map((one) => ({ from: one, to: one })),
  ];
  const joined: Stretch[] = [];
  for (const part of parts.sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = joined.at(-1);
    if (last === undefined || part.from > last.to + 1n) joined.push({ ...part });
    else if (part.to > last.to) last.to = part.to;
  }
  return joined;
}

/** Written, or what the server has in the VLAN. */
function serverAddress(node: MapNode, scope: Scope, expansion: Expansion): string | undefined {
  const [written] = textsOf(entryOf(node, 'relay_to'));
  if (written !== undefined) return written;
  const item = entryOf(node, 'server');
  const server = draftOf(item, expansion);
  const port = server === undefined ? undefined : vlanPort(node, server, scope.vlan, expansion);
  if (server === undefined || port === undefined || item === undefined) return undefined;
  const address = addressOn(server, port, 4);
  if (address !== undefined) return address;
  const message = `${server.name} has no IPv4 address on ${port}, so that nobody knows where requests are sent on to`;
  expansion.problems.push(
    problemAt(item.place, { code: 'relay', message, hint: 'write `relay_to`, an address of the server' }),
  );
  return undefined;
}
