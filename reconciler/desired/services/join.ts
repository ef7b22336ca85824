/**
 * Puts what services say into a merged device. Unlike merging nobody wins: two places that say different things of one
 * value are an error that names both.
 */
import type { Shape } from '../../../schemas/generated/shapes.ts';
import type { Problem } from '../../types.ts';
import { itemKey } from '../duplicates.ts';
import { isAbsent, itemsOf } from '../merge.ts';
import { type Entry, type ListNode, type MapNode, type Node, toJson } from '../node.ts';
import { problemAt } from '../problem.ts';
import { type Place, sourceRef } from '../source-text.ts';
import { rangesText, scalar, vlansOf } from './pieces.ts';

interface Joining {
  readonly device: string;
  readonly problems: Problem[];
}

export function joinServices(explicit: MapNode, pieces: MapNode, shape: Shape, joining: Joining): MapNode {
  return joinMaps(explicit, pieces, shape, joining);
}

function joinMaps(low: MapNode, high: MapNode, shape: Shape | undefined, joining: Joining): MapNode {
  const entries = new Map(low.entries);
  for (const [name, entry] of high.entries) {
    const before = entries.get(name);
    const below = shape?.properties?.[name] ?? shape?.entries;
    if (before === undefined) entries.set(name, { ...entry, node: alone(entry.node, below, joining) });
    else entries.set(name, { key: before.key, node: join(before.node, entry.node, name, below, joining) });
  }
  return { ...low, entries };
}

/** Several pieces of services may speak of one item: they are joined with one another, too. */
function alone(node: Node, shape: Shape | undefined, joining: Joining): Node {
  if (node.kind === 'map')
    return joinMaps({ ...node, entries: new Map<string, Entry>() }, node, shape, joining);
  if (node.kind !== 'list' || shape?.key === undefined) return node;
  return joinItems({ ...node, items: [] }, node, shape, joining);
}

function join(low: Node, high: Node, name: string, shape: Shape | undefined, joining: Joining): Node {
  if (isAbsent(low)) return clash(low, high, joining);
  if (shape?.key !== undefined) return joinKeyed(low, high, shape, joining);
  if (low.kind === 'map' && high.kind === 'map') return joinMaps(low, high, shape, joining);
  if (JSON.stringify(toJson(low)) === JSON.stringify(toJson(high))) return low;
  const united = fromService(low.place) ? unite(low, high, name) : undefined;
  return united ?? clash(low, high, joining);
}

function joinKeyed(low: Node, high: Node, shape: Shape, joining: Joining): Node {
  const [before, after] = [itemsOf(low), itemsOf(high)];
  if (before === undefined || after === undefined) return clash(low, high, joining);
  const items = joinItems(before, after, shape, joining);
  if (low.kind !== 'map') return items;
  const key = low.entries.get('items')?.key ?? low.place;
  return { ...low, entries: new Map([...low.entries, ['items', { key, node: items }]]) };
}

function joinItems(low: ListNode, high: ListNode, shape: Shape, joining: Joining): ListNode {
  const key = shape.key ?? [];
  const joined = new Map<string, Node>();
  for (const [index, item] of low.items.entries()) joined.set(itemKey(item, key) ?? `#${index}`, item);
  for (const item of high.items) {
    const identity = itemKey(item, key) ?? `#${joined.size}`;
    const before = joined.get(identity);
    joined.set(
      identity,
      before === undefined ? alone(item, shape.items, joining) : join(before, item, '', shape.items, joining),
    );
  }
  return { ...low, items: [...joined.values()] };
}

/** What several services may each add to: VLANs that a trunk carries, servers that requests are sent on to. */
function unite(low: Node, high: Node, name: string): Node | undefined {
  if (name === 'allowed') return scalar(rangesText([...vlansOf(low), ...vlansOf(high)]), high.place);
  if (name !== 'dhcp_relay' || low.kind !== 'list' || high.kind !== 'list') return undefined;
  const known = new Set(low.items.map((item) => JSON.stringify(toJson(item))));
  return {
    ...low,
    items: [...low.items, ...high.items.filter((item) => !known.has(JSON.stringify(toJson(item))))],
  };
}

function fromService({ source }: Place): boolean {
  return source.path.startsWith('services/');
}

function clash(low: Node, high: Node, { device, problems }: Joining): Node {
  const [one, other] = [sourceRef(low.place), sourceRef(high.place)];
  const message = `${other.file} and ${one.file} say different things for ${device}: ${shown(high)} and ${shown(low)}`;
  const hint = `a service does not win over what is written: change one of them (${one.file}:${one.line})`;
  problems.push(problemAt(high.place, { code: 'service-clash', message, hint, other: low.place, device }));
  return low;
}

/** Maps and lists are seen in the code frame; a secret reference is a map. */
function shown(node: Node): string {
  if (node.kind === 'scalar') return `\`${String(node.value)}\``;
  const text = JSON.stringify(toJson(node));
  return text.length > 60 || node.kind === 'map' ? 'something else' : text;
}
