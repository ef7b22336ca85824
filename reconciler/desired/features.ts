/** The feature keys of a merged device in their one normal form: lists are lists, removed ones are empty. */
import { featureNames, shapes } from '../../schemas/generated/shapes.ts';
import type { Json } from '../types.ts';
import { isAbsent, itemsOf } from './merge.ts';
import { type Entry, entryOf, type MapNode, type Node, toJson } from './node.ts';

export interface Features {
  /** Below it are the declared features, as `Device.features` shows them. */
  readonly node: MapNode;
  readonly json: { readonly [feature: string]: Json };
  readonly exclusive: readonly string[];
}

export function readFeatures(merged: MapNode): Features {
  const entries = new Map<string, Entry>();
  const exclusive: string[] = [];
  for (const name of featureNames) {
    const entry = merged.entries.get(name);
    if (entry === undefined) continue;
    entries.set(name, {
      key: entry.key,
      node: normalFeature(entry.node, shapes.device.properties?.[name]?.key !== undefined),
    });
    if (isTrue(entryOf(entry.node, 'exclusive'))) exclusive.push(name);
  }
  const node: MapNode = { kind: 'map', entries, place: merged.place };
  const json = Object.fromEntries([...entries].map(([name, entry]) => [name, toJson(entry.node)]));
  return { node, json, exclusive };
}

function isTrue(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && node.value === true;
}

function normalFeature(node: Node, list: boolean): Node {
  if (list) return itemsOf(node) ?? { kind: 'list', items: [], place: node.place };
  if (node.kind !== 'map') return node;
  if (isAbsent(node)) return { ...node, entries: new Map() };
  return { ...node, entries: new Map([...node.entries].filter(([name]) => name !== 'exclusive')) };
}
