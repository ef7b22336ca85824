/** VLANs: creating and deleting them, alone and by range, and how they are displayed. */
import { findItem, keep, putItem, removeItem } from '../tree.ts';
import type { Call, DeviceState, Item, Reply, Rule, View } from '../types.ts';
import { findInterface, interfaces, rankOf } from './model.ts';
import { forgetVlans } from './port.ts';
import { subView, value } from './view.ts';
import { vlanItems } from './vlan-list.ts';

export function putVlan(device: DeviceState, id: number): Item {
  return putItem(device.root, {
    key: `vlan ${id}`,
    lines: [`vlan ${id}`],
    view: 'vlan',
    args: { id: [`${id}`] },
    sort: `${id}`,
    rank: rankOf(device, 'system', 'vlan <first'),
  });
}

function idsOf(call: Call): readonly number[] {
  const first = Number(call.arg('first'));
  const last = Number(call.arg('last') || first);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_none, index) => first + index);
}

function checkRange(call: Call): Reply | undefined {
  return idsOf(call).length === 0 ? { caret: 'last' } : undefined;
}

/** A range creates its VLANs and stays in the view. */
function createVlans(call: Call): undefined {
  let last: Item | undefined;
  for (const id of idsOf(call)) last = putVlan(call.device, id);
  if (last && !call.has('last')) call.shell.enter('vlan', last);
}

function checkDelete(call: Call): Reply | undefined {
  const ids = idsOf(call);
  if (ids.length === 0) return { caret: 'last' };
  if (ids.includes(1)) return { refuse: 'The default VLAN cannot be deleted.' };
  const held = ids.find((id) => findInterface(call.device, `Vlan-interface${id}`));
  if (held !== undefined) return { refuse: `Cannot delete VLAN ${held}: its VLAN interface exists.` };
  return undefined;
}

/** Ports fall back to VLAN 1; what trunks permit and their PVID stay. */
function deleteVlans(call: Call): undefined {
  for (const id of idsOf(call)) {
    const item = findItem(call.at, `vlan ${id}`);
    if (item) removeItem(item);
    for (const section of interfaces(call.device)) forgetVlans(call.device, section, id);
  }
}

function defaultName(item: Item): string {
  return `VLAN ${(item.args.id?.[0] ?? '').padStart(4, '0')}`;
}

/** VLANs with settings have their own block; neighbours without any share one. */
function printVlans(items: readonly Item[]): readonly string[] {
  const lines: string[] = [];
  let bare: number[] = [];
  function flush(): void {
    for (const item of vlanItems(bare)) lines.push(`vlan ${item}`, '#');
    bare = [];
  }
  for (const item of items) {
    const id = Number(item.args.id?.[0]);
    if (item.children.size === 0 && id > 1) {
      bare.push(id);
      continue;
    }
    flush();
    const children = [...item.children.values()].sort((a, b) => a.rank - b.rank || a.seq - b.seq);
    lines.push(...item.lines, ...children.flatMap((child) => shownChild(child)), '#');
  }
  flush();
  return lines;
}

/** An unknown line keeps the indentation that it had. */
function shownChild(child: Item): readonly string[] {
  return child.opaque ? child.lines : child.lines.map((line) => ` ${line}`);
}

function keepText(call: Call, word: string): undefined {
  const text = call.arg('text');
  if (text === defaultName(call.at)) call.at.children.delete(word);
  else keep(call, { key: word, lines: [`${word} ${text}`], args: { [word]: [text] } });
}

/** `port X` in a VLAN's view is stored on the port. */
function takePort(call: Call): Reply | undefined {
  const section = findInterface(call.device, call.arg('if'));
  if (!section) return { caret: 'if' };
  const type = section.children.get('port link-type')?.args.type?.[0];
  if (type !== undefined)
    return { refuse: `Failed to configure: the link type of ${call.arg('if')} is not access.` };
  const id = call.at.args.id?.[0] ?? '1';
  const key = 'port access vlan';
  if (call.negated || id === '1') section.children.delete(key);
  else
    putItem(section, {
      key,
      lines: [`${key} ${id}`],
      args: { id: [id] },
      rank: rankOf(call.device, 'interface', key),
    });
  return undefined;
}

const VLAN_RULES: readonly Rule[] = [
  value('name', '<text:line(32)>', { effect: (call) => keepText(call, 'name') }),
  value('description', '<text:line(255)>', { effect: (call) => keepText(call, 'description') }),
  { form: 'port <if:interface>', undo: '=', effect: takePort, undoEffect: takePort },
];

export const VLAN_VIEWS: Readonly<Record<string, View>> = {
  vlan: subView((item) => `vlan${item.args.id?.[0] ?? ''}`, VLAN_RULES),
};

export const VLANS: readonly Rule[] = [
  {
    form: 'vlan <first:int(1-4094)> [to <last:int(1-4094)>]',
    undo: '=',
    check: checkRange,
    undoCheck: checkDelete,
    effect: createVlans,
    undoEffect: deleteVlans,
    print: printVlans,
  },
];
