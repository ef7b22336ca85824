/** `profile: NAME` of an interface → what the profile says, where the interface says nothing itself. */
import { type Shape, shapes } from '../../schemas/generated/shapes.ts';
import type { Problem } from '../types.ts';
import { nearestWord } from './did-you-mean.ts';
import { itemsOf, mergeMaps } from './merge.ts';
import { type Entry, entryOf, type MapNode, type Node, textOf } from './node.ts';
import { problemAt } from './problem.ts';

const INTERFACE: Shape | undefined = shapes.device.properties?.interfaces?.items;

export interface Profiled {
  readonly node: MapNode;
  readonly problems: readonly Problem[];
}

/** The merged device with its profiles laid under its interfaces; their values keep the lines that they stand in. */
export function applyPortProfiles(device: MapNode): Profiled {
  const entry = device.entries.get('interfaces');
  const list = entry === undefined ? undefined : itemsOf(entry.node);
  if (entry === undefined || list === undefined || !list.items.some((item) => entryOf(item, 'profile')))
    return { node: device, problems: [] };
  const profiles = profilesOf(device);
  const problems: Problem[] = [];
  const items = list.items.map((item) => profiled(item, profiles, problems));
  const node = { ...list, items };
  const interfaces: Entry = {
    key: entry.key,
    node: entry.node.kind === 'map' ? withEntry(entry.node, 'items', node) : node,
  };
  return { node: { ...device, entries: new Map([...device.entries, ['interfaces', interfaces]]) }, problems };
}

function profilesOf(device: MapNode): ReadonlyMap<string, MapNode> {
  const list = entryOf(device, 'port_profiles');
  const items = list?.kind === 'list' ? list.items : [];
  return new Map(
    items.flatMap((item) => {
      const name = textOf(entryOf(item, 'name'));
      return name === undefined || item.kind !== 'map' ? [] : [[name, without(item, 'name')]];
    }),
  );
}

function profiled(item: Node, profiles: ReadonlyMap<string, MapNode>, problems: Problem[]): Node {
  const named = entryOf(item, 'profile');
  const name = textOf(named);
  if (item.kind !== 'map' || named === undefined || name === undefined) return item;
  const profile = profiles.get(name);
  if (profile !== undefined) return mergeMaps(profile, without(item, 'profile'), INTERFACE);
  const near = nearestWord(name, [...profiles.keys()]);
  problems.push(
    problemAt(named.place, {
      code: 'unknown-port-profile',
      message: `there is no port profile \`${name}\``,
      hint:
        near === undefined
          ? 'write it under port_profiles, here or in the role, a group or the site'
          : `did you mean \`${near}\`?`,
    }),
  );
  return item;
}

function without(node: MapNode, key: string): MapNode {
  return { ...node, entries: new Map([...node.entries].filter(([name]) => name !== key)) };
}

function withEntry(node: MapNode, key: string, value: Node): MapNode {
  const place = node.entries.get(key)?.key ?? node.place;
  return { ...node, entries: new Map([...node.entries, [key, { key: place, node: value }]]) };
}
