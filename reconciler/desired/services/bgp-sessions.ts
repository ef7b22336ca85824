/** `kind: bgp-sessions`: both neighbours of each session, from one statement. */
import { entryOf, type MapNode, type Node, textOf } from '../node.ts';
import { problemAt } from '../problem.ts';
import type { Draft, Expansion, Service } from './model.ts';
import { draftOf, fill, itemsOf, list, map, scalar } from './pieces.ts';
import { addressOn } from './ports.ts';

interface End {
  readonly node: Node;
  readonly draft: Draft;
  readonly address: string;
}

export function expandBgpSessions({ node }: Service, expansion: Expansion): void {
  for (const session of itemsOf(entryOf(node, 'sessions'))) {
    const [a, b] = ['a', 'b'].map((side) => endOf(node, entryOf(session, side), expansion));
    if (a === undefined || b === undefined) continue;
    if (a.address.includes(':') !== b.address.includes(':')) {
      const message = `the ends are of two address families: ${a.address} and ${b.address}`;
      expansion.problems.push(
        problemAt(b.node.place, { code: 'address-family', message, other: a.node.place }),
      );
      continue;
    }
    putNeighbor(node, session, a, b, expansion);
    putNeighbor(node, session, b, a, expansion);
  }
}

function endOf(service: MapNode, end: Node | undefined, expansion: Expansion): End | undefined {
  const draft = draftOf(entryOf(end, 'device'), expansion);
  if (end === undefined || draft === undefined) return undefined;
  const port = entryOf(end, 'interface');
  const written = textOf(entryOf(end, 'address'));
  const family = textOf(entryOf(service, 'family')) === 'ipv6' ? 6 : 4;
  const address = written ?? (port === undefined ? undefined : addressOn(draft, textOf(port) ?? '', family));
  if (address !== undefined) return { node: end, draft, address };
  const message =
    port === undefined
      ? 'this end has neither `address` nor `interface`'
      : `${draft.name} has no IPv${family} address on ${textOf(port)}`;
  expansion.problems.push(problemAt((port ?? end).place, { code: 'session', message }));
  return undefined;
}

function putNeighbor(service: MapNode, session: Node, own: End, peer: End, expansion: Expansion): void {
  const { place } = session;
  const words = { peer: peer.draft.name, device: own.draft.name };
  const source = entryOf(own.node, 'update_source');
  const opens = source?.kind === 'scalar' && source.value === true;
  const port = entryOf(own.node, 'interface');
  if (opens && port === undefined) {
    const message = '`update_source` needs `interface`';
    expansion.problems.push(problemAt(source.place, { code: 'session', message }));
  }
  const neighbor = map(place, {
    address: scalar(peer.address, peer.node.place),
    as: entryOf(peer.node, 'as'),
    description: fill(entryOf(service, 'description'), words, expansion.problems),
    update_source: opens ? port : undefined,
    multihop: entryOf(session, 'multihop'),
    secret: entryOf(session, 'secret'),
    keepalive: entryOf(service, 'keepalive'),
    hold: entryOf(service, 'hold'),
  });
  const family = entryOf(service, 'family');
  const exchanged =
    family === undefined
      ? undefined
      : map(family.place, {
          family,
          neighbors: list(
            [
              map(family.place, {
                peer: scalar(peer.address, peer.node.place),
                activate: scalar(true, family.place),
              }),
            ],
            family.place,
          ),
        });
  expansion.put(
    own.draft.name,
    'bgp',
    map(own.node.place, {
      as: entryOf(own.node, 'as'),
      neighbors: list([neighbor], place),
      families: exchanged === undefined ? undefined : list([exchanged], exchanged.place),
    }),
  );
}
