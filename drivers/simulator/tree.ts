/** The configuration tree: finding, remembering, forgetting and displaying items. */
import { compareNaturally } from './text.ts';
import type { Call, Captures, DeviceState, Item, Rule, View } from './types.ts';

let lastSequence = 0;

export interface NewItem {
  readonly key: string;
  readonly lines: readonly string[];
  readonly view?: string | null;
  readonly rank?: number;
  readonly sort?: string;
  readonly args?: Captures;
  readonly opaque?: boolean;
}

export function createRoot(view: string): Item {
  return createItem(null, { key: '', lines: [], view });
}

function createItem(parent: Item | null, fields: NewItem): Item {
  lastSequence += 1;
  return {
    key: fields.key,
    lines: fields.lines,
    view: fields.view ?? null,
    children: new Map(),
    parent,
    rank: fields.rank ?? 0,
    sort: fields.sort ?? '',
    seq: lastSequence,
    args: fields.args ?? {},
    opaque: fields.opaque ?? false,
  };
}

/** Adds an item, or overwrites the displayed line of the one with the same key (its children stay). */
export function putItem(parent: Item, fields: NewItem): Item {
  const old = parent.children.get(fields.key);
  if (!old) {
    const item = createItem(parent, fields);
    parent.children.set(fields.key, item);
    return item;
  }
  old.lines = fields.lines;
  old.args = fields.args ?? old.args;
  old.sort = fields.sort ?? old.sort;
  old.rank = fields.rank ?? old.rank;
  return old;
}

/** Remembers a line of the running command's rule in the running command's section. */
export function keep(call: Pick<Call, 'at' | 'rank'>, fields: Omit<NewItem, 'rank'>): Item {
  return putItem(call.at, { ...fields, rank: call.rank });
}

export function findItem(from: Item, ...keys: readonly string[]): Item | undefined {
  let item: Item | undefined = from;
  for (const key of keys) item = item?.children.get(key);
  return item;
}

/** Children whose key starts with the prefix. */
export function findAll(from: Item, prefix: string): readonly Item[] {
  return [...from.children.values()].filter((item) => item.key.startsWith(prefix));
}

export function removeItem(item: Item): void {
  item.parent?.children.delete(item.key);
}

export function removeAll(from: Item, wanted: (item: Item) => boolean): number {
  const gone = [...from.children.values()].filter(wanted);
  gone.forEach(removeItem);
  return gone.length;
}

/** False once the item, or a section around it, was deleted. */
export function isAttached(item: Item, root: Item): boolean {
  let current = item;
  while (current.parent) {
    if (current.parent.children.get(current.key) !== current) return false;
    current = current.parent;
  }
  return current === root;
}

function inOrder(left: Item, right: Item): number {
  return compareNaturally(left.sort, right.sort) || left.seq - right.seq;
}

function printItem(item: Item, device: DeviceState, indent: string, lineIndent: string): string[] {
  if (item.opaque) return [...item.lines];
  const own = item.view === null ? indent + lineIndent : indent;
  const head = item.lines.map((line) => own + line);
  const view = item.view === null ? undefined : device.dialect.views[item.view];
  if (!view) return head;
  const trailer = (view.trailer ?? []).map((line) => `${indent} ${line}`);
  return [...head, ...printChildren(item, view, device, `${indent} `, ''), ...trailer];
}

function printRule(
  rule: Rule,
  items: readonly Item[],
  device: DeviceState,
  indent: string,
  lineIndent: string,
): string[] {
  const { separator } = device.dialect.layout;
  const known = items.filter((item) => !item.opaque).sort(inOrder);
  const lines: string[] = [];
  if (rule.print && known.length > 0) lines.push(...rule.print(known, device).map((line) => indent + line));
  else {
    for (const item of known) {
      lines.push(...printItem(item, device, indent, lineIndent));
      if (rule.separate === 'each') lines.push(separator);
    }
  }
  if (rule.separate === 'group' && known.length > 0) lines.push(separator);
  const unknown = items.filter((item) => item.opaque).sort((a, b) => a.seq - b.seq);
  // Where top-level lines are indented, only a separator tells them from the children of the section before.
  if (unknown.length > 0 && lineIndent !== '') lines.push(separator);
  const closing = unknown.length > 0 && lineIndent !== '' ? [separator] : [];
  return [...lines, ...unknown.flatMap((item) => item.lines), ...closing];
}

/** The children of a section in the order of its view's table. */
export function printChildren(
  parent: Item,
  view: View,
  device: DeviceState,
  indent: string,
  lineIndent: string,
): string[] {
  const byRank = new Map<number, Item[]>();
  for (const item of parent.children.values()) {
    const group = byRank.get(item.rank) ?? [];
    group.push(item);
    byRank.set(item.rank, group);
  }
  const first = (byRank.get(-1) ?? []).flatMap((item) => item.lines);
  const rest = view.rules.flatMap((rule, rank) => {
    if (typeof rule === 'string') return [rule];
    const items = byRank.get(rank);
    return items ? printRule(rule, items, device, indent, lineIndent) : [];
  });
  return dropRepeats([...first, ...rest], device.dialect.layout.separator);
}

function dropRepeats(lines: readonly string[], separator: string): string[] {
  return lines.filter((line, index) => line !== separator || lines[index - 1] !== separator);
}

/** The whole configuration without the platform's envelope. */
export function printTree(device: DeviceState): string[] {
  const view = device.dialect.views[device.dialect.configView];
  if (!view) throw new Error(`no view ${device.dialect.configView}`);
  return printChildren(device.root, view, device, '', device.dialect.layout.lineIndent);
}
