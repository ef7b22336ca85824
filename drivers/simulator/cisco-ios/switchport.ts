/** Layer 2 of a port: mode, VLANs, trunks, bundles; members follow their bundle. */
import { typeLines } from '../loader.ts';
import { findAll, keep, putItem, removeAll } from '../tree.ts';
import type { Call, Item, Reply, Rule } from '../types.ts';
import { wantAddress } from './address.ts';
import { readVlanList, writeVlanList } from './args.ts';
import { findInterface, isLayer2, isPort, members, nameOf, vlanExists, vtpMode } from './model.ts';
import { typeOf } from './names.ts';
import { off, value } from './view.ts';

function needsLayer2(call: Call): Reply | undefined {
  if (call.booting || isLayer2(call.device, call.at)) return undefined;
  return { refuse: `Command rejected: ${nameOf(call.at)} not a switching port.` };
}

const port = {
  if: isPort,
  check: needsLayer2,
  undoCheck: needsLayer2,
  after: copyToMembers,
} satisfies Partial<Rule>;

function isSwitchLine(item: Item): boolean {
  return item.key.startsWith('switchport') || item.key === 'toggle switchport nonegotiate';
}

function isRoutedLine(item: Item): boolean {
  return /^(toggle )?(ip|ipv6|vrf|no ip) /.test(item.key);
}

function copySwitchLines(from: Item, to: Item): void {
  removeAll(to, isSwitchLine);
  for (const item of from.children.values()) {
    if (isSwitchLine(item)) putItem(to, { ...item });
  }
}

/** What is set on a bundle is set on its members too. */
function copyToMembers(call: Call): undefined {
  const name = nameOf(call.at);
  if (call.booting || typeOf(name) !== 'Port-channel') return undefined;
  for (const member of members(call.device, name.slice('Port-channel'.length)))
    copySwitchLines(call.at, member);
  return undefined;
}

/** Turning a port into a routed one, or back, wipes the other layer. */
export const SWITCHPORT_FIRST: readonly Rule[] = [
  {
    form: 'switchport',
    undo: '=',
    toggle: 'on',
    if: isPort,
    undoCheck: (call) => {
      const grouped = !call.booting && call.at.children.has('channel-group');
      return grouped
        ? { refuse: `Command rejected: ${nameOf(call.at)} is a member of a channel-group.` }
        : undefined;
    },
    after: (call) => {
      if (!call.booting) removeAll(call.at, call.negated ? isSwitchLine : isRoutedLine);
      wantAddress(call.device, call.at);
      return undefined;
    },
  },
];

function createMissingVlan(call: Call, words: string): Reply | undefined {
  const id = Number(call.arg('id'));
  if (call.negated || call.booting || vlanExists(call.device, id) || vtpMode(call.device) === 'client')
    return undefined;
  typeLines(call.device, [`vlan ${id}`], call.shell.user);
  return { say: `% ${words} VLAN does not exist. Creating vlan ${id}` };
}

function modeOf(section: Item): string {
  return section.children.get('switchport mode')?.args.mode?.join(' ') ?? 'dynamic';
}

function checkDynamic(call: Call): Reply | undefined {
  const conflict = call.at.children.has('toggle switchport nonegotiate');
  if (!conflict || (!call.negated && call.arg('mode') !== 'dynamic')) return needsLayer2(call);
  return {
    refuse: `Command rejected: Conflict between 'nonegotiate' and 'dynamic' status on this interface: ${nameOf(call.at)}`,
  };
}

function checkNegotiation(call: Call): Reply | undefined {
  if (call.booting || modeOf(call.at) !== 'dynamic') return needsLayer2(call);
  return {
    refuse: `Command rejected: Conflict between 'nonegotiate' and 'dynamic' status on this interface: ${nameOf(call.at)}`,
  };
}

const ALL = Array.from({ length: 4094 }, (_none, index) => index + 1);
const ALLOWED = 'switchport trunk allowed vlan';

/** The list is wrapped near 80 columns; further lines say `add`. */
function wrapAllowed(ids: readonly number[]): readonly string[] {
  if (ids.length === 0) return [`${ALLOWED} none`];
  const lines: string[] = [];
  let line = `${ALLOWED} `;
  let empty = true;
  for (const part of writeVlanList(ids).split(',')) {
    const next = empty ? line + part : `${line},${part}`;
    if (next.length > 78 && !empty) {
      lines.push(line);
      line = `${ALLOWED} add ${part}`;
    } else line = next;
    empty = false;
  }
  return [...lines, line];
}

function setAllowed(call: Call): Reply | undefined {
  const known = readVlanList(call.at.children.get(ALLOWED)?.args.list?.[0] ?? '') ?? null;
  const empty = call.at.children.has(ALLOWED) && known === null;
  const before = empty ? [] : (known ?? ALL);
  const list = (name: string): readonly number[] => readVlanList(call.arg(name)) ?? [];
  let ids: readonly number[] = list('ids');
  if (call.has('all')) ids = ALL;
  if (call.has('none')) ids = [];
  if (call.has('add')) ids = [...new Set([...before, ...list('add')])].sort((a, b) => a - b);
  if (call.has('remove')) ids = before.filter((id) => !list('remove').includes(id));
  if (call.has('except')) ids = ALL.filter((id) => !list('except').includes(id));
  if (ids.length === ALL.length) {
    call.at.children.delete(ALLOWED);
    return undefined;
  }
  keep(call, { key: ALLOWED, lines: wrapAllowed(ids), args: { list: [writeVlanList(ids)] } });
  return undefined;
}

function checkBundle(call: Call): Reply | undefined {
  const old = call.at.children.get('channel-group')?.args;
  if (call.booting || !old) return mismatch(call);
  if (old.group?.[0] === call.arg('group') && old.mode?.[0] === call.arg('mode')) return undefined;
  return {
    refuse: `Command rejected: ${nameOf(call.at)} is already a member of channel-group ${old.group?.[0]}.`,
  };
}

function mismatch(call: Call): Reply | undefined {
  const bundle = findInterface(call.device, `Port-channel${call.arg('group')}`);
  if (call.booting || !bundle || isLayer2(call.device, bundle) === isLayer2(call.device, call.at))
    return undefined;
  const name = nameOf(call.at);
  return {
    refuse: `Command rejected (Port-channel${call.arg('group')}, ${name}): Either port is L2 and port-channel is L3, or vice-versa`,
  };
}

/** The first member brings the bundle into being and gives it its own lines. */
function joinBundle(call: Call): Reply | undefined {
  if (call.negated || call.booting) return undefined;
  const name = `Port-channel${call.arg('group')}`;
  const known = findInterface(call.device, name);
  if (known) {
    if (isLayer2(call.device, known)) copySwitchLines(known, call.at);
    return undefined;
  }
  const layer2 = isLayer2(call.device, call.at);
  typeLines(call.device, [`interface ${name}`, ...(layer2 ? [] : ['no switchport'])], call.shell.user);
  const bundle = findInterface(call.device, name);
  if (bundle && layer2) copySwitchLines(call.at, bundle);
  return { say: `Creating a port-channel interface Port-channel ${call.arg('group')}\n` };
}

export const SWITCHPORT_RULES: readonly Rule[] = [
  {
    ...port,
    ...value('switchport access vlan', '<id:int(1-4094)>', { hidden: ['switchport access vlan 1'] }),
    after: (call) => {
      copyToMembers(call);
      return createMissingVlan(call, 'Access');
    },
  },
  {
    ...port,
    ...value('switchport trunk native vlan', '<id:int(1-4094)>', {
      hidden: ['switchport trunk native vlan 1'],
    }),
  },
  {
    ...port,
    form: `${ALLOWED} (all=all | none=none | <ids:vlans> | add <add:vlans> | remove <remove:vlans> | except <except:vlans>)`,
    undo: ALLOWED,
    item: ALLOWED,
    effect: setAllowed,
    undoEffect: (call) => {
      call.at.children.delete(ALLOWED);
      return undefined;
    },
  },
  {
    ...port,
    form: 'switchport mode (mode=access | mode=trunk | mode=dynamic auto | mode=dynamic desirable)',
    undo: 'switchport mode',
    item: 'switchport mode',
    hidden: ['switchport mode dynamic auto'],
    check: checkDynamic,
    undoCheck: checkDynamic,
  },
  { ...port, ...off('switchport nonegotiate'), check: checkNegotiation },
  {
    ...port,
    ...value('switchport voice vlan', '<id:int(1-4094)>'),
    after: (call) => {
      copyToMembers(call);
      return createMissingVlan(call, 'Voice');
    },
  },
];

export const CHANNEL_GROUP: readonly Rule[] = [
  {
    form: 'channel-group <group:int(1-128)> mode (mode=active | mode=passive | mode=on | mode=auto | mode=desirable)',
    undo: 'channel-group',
    item: 'channel-group',
    if: (_device, at) => !['Loopback', 'Vlan', 'Tunnel', 'Port-channel'].includes(typeOf(nameOf(at))),
    check: checkBundle,
    after: joinBundle,
  },
];

/** Ports of the bundle, for `show etherchannel`. */
export function bundles(device: Call['device']): readonly { group: string; ports: readonly Item[] }[] {
  return findAll(device.root, 'interface Port-channel').map((item) => {
    const group = nameOf(item).slice('Port-channel'.length);
    return { group, ports: members(device, group) };
  });
}
