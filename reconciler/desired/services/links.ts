/** `kind: links`: both ends of routed links, each from one statement. */
import { entryOf, type MapNode, type Node, textOf } from '../node.ts';
import { problemAt } from '../problem.ts';
import type { Need } from './allocate.ts';
import { natural } from './allocate.ts';
import { addressText, type Block, blockText, capacityOf, nthAddress, parseBlock } from './ip.ts';
import type { Draft, Expansion, Service } from './model.ts';
import { draftOf, fill, integerOf, itemsOf, list, map, scalar } from './pieces.ts';
import { addressEntry, fits, type Item, poolsOf } from './plan.ts';

interface End {
  readonly node: Node;
  readonly draft: Draft;
  readonly port: string;
}

export function linkItems(service: Service, expansion: Expansion): readonly Item[] {
  const pools = poolsOf(entryOf(service.node, 'pool'));
  const mask = integerOf(entryOf(service.node, 'prefix_length')) ?? 0;
  const usable = mask > 0 && fits({ node: service.node, pools, mask, expansion }, 2, false);
  return itemsOf(entryOf(service.node, 'links')).flatMap((link) => {
    const ends = endsOf(link, expansion);
    const [a, b] = ends;
    if (a === undefined || b === undefined) return [];
    const written = writtenPrefix(link, expansion);
    if (written === undefined && !usable) {
      if (entryOf(link, 'prefix') === undefined && (pools.length === 0 || mask === 0))
        needsPrefix(link, expansion);
      return [];
    }
    // Swapping the ends in the file must not change the link's name in the lock file.
    const key = [`${a.draft.name} ${a.port}`, `${b.draft.name} ${b.port}`].sort(natural).join(' ');
    const need: Need = {
      service: service.name,
      key,
      pools,
      skip: poolsOf(entryOf(service.node, 'skip')),
      length: written?.block.length ?? mask,
      mask: written?.block.length ?? mask,
      host: false,
      place: link.place,
      used: 2,
      from: 'first',
      interfaces: ends.map(({ draft, port }) => `${draft.name} ${port}`),
      ...(written === undefined ? {} : { written }),
    };
    return [{ need, expand: (block) => putLink(service.node, link, [a, b], block, expansion) }];
  });
}

function endsOf(link: Node, expansion: Expansion): readonly End[] {
  return ['a', 'b'].flatMap((side) => {
    const node = entryOf(link, side);
    const draft = draftOf(entryOf(node, 'device'), expansion);
    const port = textOf(entryOf(node, 'port'));
    return node === undefined || draft === undefined || port === undefined ? [] : [{ node, draft, port }];
  });
}

function writtenPrefix(link: Node, { problems }: Expansion): Need['written'] {
  const node = entryOf(link, 'prefix');
  if (node === undefined) return undefined;
  const block = parseBlock(textOf(node) ?? '');
  if (capacityOf(block) >= 2n) return { block, place: node.place };
  problems.push(problemAt(node.place, { code: 'prefix-length', message: 'a link needs two addresses' }));
  return undefined;
}

function needsPrefix(link: Node, { problems }: Expansion): void {
  const message = 'this link has no addresses';
  const hint = 'write its `prefix`, or `pool` and `prefix_length` for all links of the service';
  problems.push(problemAt(link.place, { code: 'no-pool', message, hint }));
}

function putLink(
  service: MapNode,
  link: Node,
  [a, b]: readonly [End, End],
  block: Block,
  expansion: Expansion,
): void {
  for (const [index, [end, peer]] of (
    [
      [a, b],
      [b, a],
    ] as const
  ).entries()) {
    const from = entryOf(link, 'prefix') ?? entryOf(service, 'pool') ?? link;
    const text = `${addressText(block.family, nthAddress(block, index, 'first') ?? block.first)}/${block.length}`;
    const words = { device: end.draft.name, port: end.port, peer: peer.draft.name, peer_port: peer.port };
    const pattern = entryOf(end.node, 'description') ?? entryOf(service, 'description');
    const port = entryOf(end.node, 'port') ?? end.node;
    expansion.put(
      end.draft.name,
      'interfaces',
      map(link.place, {
        name: scalar(end.port, port.place),
        description: fill(pattern, words, expansion.problems),
        mode: entryOf(end.node, 'mode'),
        mtu: entryOf(link, 'mtu'),
        ...addressEntry(text, from),
        enabled: entryOf(link, 'enabled'),
      }),
    );
    putOspf(service, link, end, block, expansion);
  }
}

function putOspf(service: MapNode, link: Node, end: End, block: Block, { put, problems }: Expansion): void {
  const ospf = entryOf(service, 'ospf');
  if (ospf === undefined) return;
  if (block.family === 6) {
    const message = 'these are IPv6 links, and `ospf` is OSPF version 2';
    problems.push(problemAt(ospf.place, { code: 'address-family', message, hint: 'take `ospf` out' }));
    return;
  }
  const from = entryOf(link, 'prefix') ?? ospf;
  const network = map(from.place, {
    prefix: scalar(blockText(block), from.place),
    area: entryOf(link, 'area') ?? entryOf(ospf, 'area'),
  });
  const [type, cost] = [entryOf(ospf, 'network_type'), entryOf(ospf, 'cost')];
  const port = map(ospf.place, { name: scalar(end.port, ospf.place), network_type: type, cost });
  put(
    end.draft.name,
    'ospf',
    map(ospf.place, {
      process: entryOf(ospf, 'process'),
      networks: list([network], from.place),
      interfaces: type === undefined && cost === undefined ? undefined : list([port], ospf.place),
    }),
  );
}
