/** Items of keyed lists that stand twice: no silent last one wins (F21). */
import type { Shape } from '../../schemas/generated/shapes.ts';
import type { Problem } from '../types.ts';
import { entryOf, isNull, type Node } from './node.ts';
import { problemAt } from './problem.ts';

/** The identity of an item as one string; undefined when no identifying key is there. */
export function itemKey(item: Node, key: readonly string[]): string | undefined {
  const values = key.map((name) => {
    const value = entryOf(item, name);
    return value?.kind === 'scalar' && !isNull(value) ? value.value : null;
  });
  return values.every((value) => value === null) ? undefined : JSON.stringify(values);
}

/** At most `most` of them. */
export function duplicateItems(node: Node, shape: Shape, most: number): Problem[] {
  const found: Double[] = [];
  collect(node, shape, found, most);
  return found.map(({ item, first, words }) => {
    const message = `the same ${words} stands twice in this list`;
    return problemAt(item.place, {
      code: 'duplicate-item',
      message,
      hint: 'keep one of them',
      other: first.place,
    });
  });
}

interface Double {
  readonly item: Node;
  readonly first: Node;
  readonly words: string;
}

function collect(node: Node, shape: Shape | undefined, found: Double[], most: number): void {
  if (node.kind === 'scalar' || shape === undefined || found.length >= most) return;
  if (node.kind === 'map') {
    for (const [name, entry] of node.entries)
      collect(entry.node, shape.properties?.[name] ?? shape.entries, found, most);
    return;
  }
  for (const item of node.items) collect(item, shape.items, found, most);
  const { key, unique } = shape;
  if (key !== undefined)
    compareItems(node.items, (item) => itemKey(item, key), key.join(' and '), found, most);
  if (unique === true) compareItems(node.items, plainKey, 'value', found, most);
}

function plainKey(item: Node): string | undefined {
  return item.kind === 'scalar' ? JSON.stringify(item.value) : undefined;
}

function compareItems(
  items: readonly Node[],
  identify: (item: Node) => string | undefined,
  words: string,
  found: Double[],
  most: number,
): void {
  const seen = new Map<string, Node>();
  for (const item of items) {
    const identity = identify(item);
    if (identity === undefined) continue;
    const first = seen.get(identity);
    if (first === undefined) seen.set(identity, item);
    else if (found.length < most) found.push({ item, first, words });
  }
}
