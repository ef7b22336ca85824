/** What a schema cannot say about one device: keys that need or exclude each other. */
import { isIPv4 } from 'node:net';
import type { Problem } from '../types.ts';
import { itemsOf } from './merge.ts';
import { entryOf, type MapNode, type Node, textOf } from './node.ts';
import { problemAt } from './problem.ts';

export function semanticProblems(device: MapNode): Problem[] {
  const routes = itemsIn(device, 'static-routes');
  return [
    ...routes.flatMap(routeProblems),
    ...itemsIn(device, 'interfaces').flatMap(interfaceProblems),
    ...itemsIn(device, 'acl').flatMap(entryProblems),
  ];
}

function itemsIn(device: MapNode, feature: string): readonly Node[] {
  const node = entryOf(device, feature);
  return node === undefined ? [] : (itemsOf(node)?.items ?? []);
}

function routeProblems(route: Node): Problem[] {
  const hop = entryOf(route, 'next_hop');
  const to = entryOf(route, 'interface');
  const discard = entryOf(route, 'discard');
  if (hop === undefined && to === undefined && discard === undefined) {
    const message = 'the route leads nowhere';
    return [
      problemAt(route.place, { code: 'route', message, hint: 'write next_hop, interface, or discard: true' }),
    ];
  }
  if (discard !== undefined && (hop !== undefined || to !== undefined)) {
    return [
      problemAt(discard.place, {
        code: 'route',
        message: 'a route that drops packets has no next hop and no interface',
      }),
    ];
  }
  const prefix = textOf(entryOf(route, 'prefix')) ?? '';
  if (hop !== undefined && prefix.includes(':') === isIPv4(textOf(hop) ?? '')) {
    return [
      problemAt(hop.place, {
        code: 'route',
        message: 'the next hop is of another address family than the prefix',
      }),
    ];
  }
  return [];
}

/** Entries stand in the order in which they are compared, so that nobody reads them in another one. */
function entryProblems(list: Node): Problem[] {
  const entries = entryOf(list, 'entries');
  let last = -1;
  return (entries?.kind === 'list' ? entries.items : []).flatMap((entry) => {
    const seq = Number(scalarOf(entryOf(entry, 'seq')));
    const place = entryOf(entry, 'seq')?.place ?? entry.place;
    const wrong = seq <= last;
    last = Math.max(last, seq);
    const message = 'the entry stands behind one with a higher number';
    return wrong
      ? [problemAt(place, { code: 'order', message, hint: 'write entries in the order of `seq`' })]
      : [];
  });
}

function scalarOf(node: Node | undefined): unknown {
  return node?.kind === 'scalar' ? node.value : undefined;
}

/** A routed interface does not switch. */
function interfaceProblems(port: Node): Problem[] {
  if (textOf(entryOf(port, 'mode')) !== 'routed') return [];
  return ['access_vlan', 'trunk'].flatMap((key) => {
    const node = entryOf(port, key);
    if (node === undefined) return [];
    return [
      problemAt(node.place, {
        code: 'interface',
        message: `\`${key}\` has no meaning here: the interface is routed`,
      }),
    ];
  });
}
