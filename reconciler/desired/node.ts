/** A document as a tree of values that know where they came from. Merging mixes trees; places stay. */
import type { Json } from '../types.ts';
import type { Place } from './source-text.ts';

export type Scalar = null | boolean | number | string;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: Scalar;
  /** How it is written: without quotes, the text of the file decided the type. */
  readonly plain: boolean;
  readonly place: Place;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly place: Place;
}

export interface Entry {
  readonly key: Place;
  readonly node: Node;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Entry>;
  readonly place: Place;
}

export type Node = ScalarNode | ListNode | MapNode;

export function entryOf(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'map' ? node.entries.get(key)?.node : undefined;
}

export function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

/** The strings of a list, or of one string standing for a list of one. */
export function textsOf(node: Node | undefined): readonly string[] {
  if (node === undefined) return [];
  const nodes = node.kind === 'list' ? node.items : [node];
  return nodes.flatMap((item) => textOf(item) ?? []);
}

export function isNull(node: Node): boolean {
  return node.kind === 'scalar' && node.value === null;
}

/** Plain data; map entries that are null (`take away what the defaults say`) are left out. */
export function toJson(node: Node): Json {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(toJson);
  // fromEntries defines keys instead of assigning them, so that no key can reach a prototype (F19).
  return Object.fromEntries(
    [...node.entries]
      .filter(([, entry]) => !isNull(entry.node))
      .map(([key, entry]) => [key, toJson(entry.node)]),
  );
}

export function pointerParts(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The node at a JSON pointer, or the nearest one above it. */
export function nearestNode(root: Node, pointer: string): Node {
  let node = root;
  for (const part of pointerParts(pointer)) {
    const next = node.kind === 'list' ? node.items[Number(part)] : entryOf(node, part);
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

/** The node with every scalar replaced by what `change` gives. */
export function mapScalars(node: Node, change: (scalar: ScalarNode) => ScalarNode): Node {
  if (node.kind === 'scalar') return change(node);
  if (node.kind === 'list') return { ...node, items: node.items.map((item) => mapScalars(item, change)) };
  const entries = [...node.entries].map(([key, entry]): [string, Entry] => [
    key,
    { key: entry.key, node: mapScalars(entry.node, change) },
  ]);
  return { ...node, entries: new Map(entries) };
}
