/**
 * Defaults and device → one document. Later layers win: maps merge, keyed lists merge by key, other lists replace,
 * null removes. Every value keeps the place it came from.
 */
import { type Shape, shapes } from '../../schemas/generated/shapes.ts';
import { itemKey } from './duplicates.ts';
import { type Entry, entryOf, isNull, type ListNode, type MapNode, type Node } from './node.ts';

/** Layers from the weakest to the strongest; at least one. Keys that only mean something inside one file stay out. */
export function mergeLayers(layers: readonly MapNode[], own: MapNode): MapNode {
  const empty: MapNode = { ...own, entries: new Map() };
  return [...layers, own].reduce((lower, higher) => mergeMaps(lower, higher, shapes.device), empty);
}

export function mergeMaps(lower: MapNode, higher: MapNode, shape: Shape | undefined): MapNode {
  const entries = new Map(lower.entries);
  for (const [name, entry] of higher.entries) {
    if (isNull(entry.node)) entries.delete(name);
    else entries.set(name, mergeEntry(entries.get(name), entry, shape?.properties?.[name] ?? shape?.entries));
  }
  return { kind: 'map', entries, place: higher.place };
}

function mergeEntry(lower: Entry | undefined, higher: Entry, shape: Shape | undefined): Entry {
  return {
    key: higher.key,
    node: lower === undefined ? withoutNulls(higher.node) : merge(lower.node, higher.node, shape),
  };
}

function merge(lower: Node, higher: Node, shape: Shape | undefined): Node {
  // `{ state: absent }` is a whole statement: it neither mixes with lists nor with keys.
  if (isAbsent(lower) || isAbsent(higher)) return withoutNulls(higher);
  if (shape?.key !== undefined) return mergeKeyed(lower, higher, shape);
  if (lower.kind === 'map' && higher.kind === 'map') return mergeMaps(lower, higher, shape);
  return withoutNulls(higher);
}

export function isAbsent(node: Node): boolean {
  const state = entryOf(node, 'state');
  return state?.kind === 'scalar' && state.value === 'absent';
}

/** A keyed list, or `{ exclusive, items }`: exclusive stays until a higher layer says false. */
function mergeKeyed(lower: Node, higher: Node, shape: Shape): Node {
  const low = itemsOf(lower);
  const high = itemsOf(higher);
  if (low === undefined || high === undefined) return withoutNulls(higher);
  const items = mergeItems(low, high, shape);
  const wrapper = higher.kind === 'map' ? higher : lower;
  if (wrapper.kind !== 'map') return items;
  const key = wrapper.entries.get('items')?.key ?? wrapper.place;
  return { ...wrapper, entries: new Map([...wrapper.entries, ['items', { key, node: items }]]) };
}

/** The list itself, or the one under `items`. */
export function itemsOf(node: Node): ListNode | undefined {
  if (node.kind === 'list') return node;
  const items = entryOf(node, 'items');
  return items?.kind === 'list' ? items : undefined;
}

function mergeItems(lower: ListNode, higher: ListNode, shape: Shape): ListNode {
  const key = shape.key ?? [];
  const merged = new Map<string, Node>();
  for (const [index, item] of [...lower.items, ...higher.items].entries()) {
    const identity = itemKey(item, key) ?? `#${index}`;
    const before = merged.get(identity);
    merged.set(identity, before === undefined ? withoutNulls(item) : merge(before, item, shape.items));
  }
  return { kind: 'list', items: [...merged.values()], place: higher.place };
}

function withoutNulls(node: Node): Node {
  if (node.kind === 'scalar') return node;
  if (node.kind === 'list') return { ...node, items: node.items.map(withoutNulls) };
  const kept = [...node.entries].filter(([, entry]) => !isNull(entry.node));
  return {
    ...node,
    entries: new Map(
      kept.map(([name, entry]): [string, Entry] => [
        name,
        { key: entry.key, node: withoutNulls(entry.node) },
      ]),
    ),
  };
}
