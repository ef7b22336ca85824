/** The VLAN database and VTP: where VLANs live, what may be changed, how they are displayed. */
import { typeLines } from '../loader.ts';
import { findAll, findItem, keep, removeItem } from '../tree.ts';
import type { Call, DeviceState, Item, Reply, Rule, View } from '../types.ts';
import { readVlanList, writeVlanList } from './args.ts';
import { isSwitch, vlansInRunning, vtpMode } from './model.ts';
import { configView, off, value } from './view.ts';

const CLIENT = 'VTP VLAN configuration not allowed when device is in CLIENT mode.';

function idsOf(call: Call): readonly number[] {
  return readVlanList(call.arg('ids')) ?? [];
}

function checkVlans(call: Call): Reply | undefined {
  if (call.booting) return undefined;
  const mode = vtpMode(call.device);
  if (mode === 'client') return { refuse: CLIENT };
  const extended = idsOf(call).filter((id) => id > 1005);
  if (mode === 'server' && extended.length > 0 && !call.negated) {
    const list = writeVlanList(extended);
    return { refuse: `% Failed to create VLANs ${list}\nExtended VLAN(s) not allowed in current VTP mode.` };
  }
  return undefined;
}

/** VLAN 1 and 1002-1005 exist always and are never displayed: they are kept out of the tree. */
function isBuiltIn(id: number): boolean {
  return id === 1 || (id >= 1002 && id <= 1005);
}

function createVlans(call: Call): Reply | undefined {
  const ids = idsOf(call);
  let last = call.at;
  for (const id of ids.filter((candidate) => !isBuiltIn(candidate))) {
    last = keep(call, {
      key: `vlan ${id}`,
      lines: [`vlan ${id}`],
      view: 'vlan',
      args: { id: [`${id}`] },
      sort: `${id}`,
    });
  }
  if (ids.length === 1 && last !== call.at) call.shell.enter('vlan', last);
  else call.shell.enter('vlan-range', call.at);
  databaseChanged(call);
  return undefined;
}

function deleteVlans(call: Call): Reply | undefined {
  const builtIn = idsOf(call).find(isBuiltIn);
  if (builtIn !== undefined) return { refuse: `%Default VLAN ${builtIn} may not be deleted.` };
  for (const id of idsOf(call)) {
    const item = findItem(call.at, `vlan ${id}`);
    if (item) removeItem(item);
  }
  rememberDatabase(call.device);
  return undefined;
}

export function vlanItems(device: DeviceState): readonly Item[] {
  return [...findAll(device.root, 'vlan ')].sort((a, b) => Number(a.args.id?.[0]) - Number(b.args.id?.[0]));
}

export function vlanName(item: Item): string {
  return item.children.get('name')?.args.name?.[0] ?? defaultName(item.args.id?.[0] ?? '');
}

export function defaultName(id: string): string {
  return `VLAN${id.padStart(4, '0')}`;
}

/** vlan.dat: written at every change, read at a restart when VTP owns the VLANs. */
function rememberDatabase(device: DeviceState): void {
  const lines = vlanItems(device).flatMap((item) => [
    ...item.lines,
    ...[...item.children.values()].flatMap((child) => child.lines),
  ]);
  device.store.set('vlan.dat', lines);
}

export function restoreDatabase(device: DeviceState): void {
  const lines = device.store.get('vlan.dat');
  if (!vlansInRunning(device) && Array.isArray(lines)) typeLines(device, lines.map(String), 'vlan.dat');
  else rememberDatabase(device);
}

/** Named VLANs one block each; neighbours without any attribute share one head: `vlan 50,60-62 `. */
function printVlans(items: readonly Item[], device: DeviceState): readonly string[] {
  if (!vlansInRunning(device)) return [];
  const lines: string[] = [];
  let bare: number[] = [];
  function flush(): void {
    if (bare.length > 0) lines.push(`vlan ${writeVlanList(bare)}${bare.length > 1 ? ' ' : ''}`, '!');
    bare = [];
  }
  for (const item of items) {
    if (item.children.size === 0) {
      bare.push(Number(item.args.id?.[0]));
      continue;
    }
    flush();
    const children = [...item.children.values()].sort((a, b) => a.rank - b.rank);
    lines.push(...item.lines, ...children.flatMap((child) => child.lines.map((line) => ` ${line}`)), '!');
  }
  flush();
  return lines;
}

function checkName(call: Call): Reply | undefined {
  const holder = vlanItems(call.device).find(
    (item) => item !== call.at && vlanName(item) === call.arg('name'),
  );
  if (!holder) return undefined;
  return {
    refuse: `Command rejected: VLAN name ${call.arg('name')} is already used by VLAN ${holder.args.id?.[0]}.`,
  };
}

/** A boot writes it once, at its end. */
function databaseChanged(call: Call): undefined {
  if (!call.booting) rememberDatabase(call.device);
}

const VLAN_RULES: readonly Rule[] = [
  value('name', '<name:word(32)>', {
    check: checkName,
    after: databaseChanged,
    // The default name is not displayed.
    effect: (call) => {
      const name = call.arg('name');
      if (name === defaultName(call.at.args.id?.[0] ?? '')) call.at.children.delete('name');
      else keep(call, { key: 'name', lines: [`name ${name}`], args: call.args });
      return undefined;
    },
  }),
  value('state', '(active | suspend)', { hidden: ['state active'], after: databaseChanged }),
  off('remote-span', { after: databaseChanged }),
  off('shutdown', { after: databaseChanged }),
];

export const VLAN_VIEWS: Readonly<Record<string, View>> = {
  vlan: configView('config-vlan', VLAN_RULES),
  'vlan-range': configView('config-vlan', []),
};

const VTP_MODE = {
  transparent: 'TRANSPARENT',
  server: 'SERVER',
  client: 'CLIENT',
  off: 'OFF',
} satisfies Record<string, string>;

export const VTP: readonly Rule[] = [
  { form: 'vtp domain <name:word(32)>', item: 'vtp domain', if: isSwitch },
  {
    form: 'vtp mode (mode=server | mode=client | mode=transparent | mode=off)',
    undo: 'vtp mode',
    item: 'vtp mode',
    hidden: ['vtp mode server'],
    if: isSwitch,
    after: (call) => {
      const word = Object.entries(VTP_MODE).find(([mode]) => mode === vtpMode(call.device))?.[1];
      return { say: `Setting device to VTP ${word} mode for VLANS.` };
    },
  },
  { form: 'vtp version <version:int(1-3)>', undo: 'vtp version', item: 'vtp version', if: isSwitch },
];

export const VLANS: readonly Rule[] = [
  {
    form: 'vlan <ids:vlans>',
    undo: '=',
    enters: 'vlan',
    if: isSwitch,
    check: checkVlans,
    undoCheck: checkVlans,
    effect: createVlans,
    undoEffect: deleteVlans,
    print: printVlans,
    sort: (call) => call.arg('ids'),
  },
];
