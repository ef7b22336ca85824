/** Spanning tree in several instances, snooping of VLANs, recovery, and lines of the management plane. */
import { findItem, keep, removeItem } from '../tree.ts';
import type { Call, Rule, View } from '../types.ts';
import { readVlanList, writeVlanList } from './args.ts';
import { commands } from './catalogue.ts';
import { configView, on } from './view.ts';

/** A list of VLANs to which is added, and from which is taken. */
function vlanSet(head: string, key: string): Rule {
  function change(call: Call, more: boolean): undefined {
    const filled = key.replace(/\{(\w+)\}/g, (_, name: string) => call.arg(name));
    const old = findItem(call.at, filled)?.args.ids?.[0] ?? '';
    const ids = new Set(old === '' ? [] : readVlanList(old));
    for (const id of readVlanList(call.arg('ids')) ?? []) {
      if (more) ids.add(id);
      else ids.delete(id);
    }
    const list = writeVlanList([...ids].sort((a, b) => a - b));
    const item = keep(call, { key: filled, lines: [`${filled} ${list}`], args: { ids: [list] } });
    if (ids.size === 0) removeItem(item);
    return undefined;
  }
  return {
    form: `${head} <ids:vlans>`,
    undo: `${head} <ids:vlans>`,
    effect: (call) => change(call, true),
    undoEffect: (call) => change(call, false),
  };
}

/** The list is displayed with blanks: `instance 1 vlan 10, 20`. */
const INSTANCE: Rule = {
  ...vlanSet('instance <id:int(0-4094)> vlan', 'instance {id} vlan'),
  form: 'instance <id:int(0-4094)> vlan <ids:vlan-words>',
  undo: 'instance <id:int(0-4094)> vlan <ids:vlan-words>',
};

/** `0-1` is one line in the display, and one instance each in the device. */
function eachInstance(call: Call): undefined {
  const [first = '', last = first] = call.arg('ids').split('-');
  for (let id = Number(first); id <= Number(last); id += 1) {
    const key = `spanning-tree mst ${id} priority`;
    if (call.negated) call.at.children.delete(key);
    else keep(call, { key, lines: [`${key} ${call.arg('priority')}`] });
  }
  return undefined;
}

const MST_PRIORITY: Rule = {
  form: 'spanning-tree mst <ids:word(9)> priority <priority:int(0-61440)>',
  undo: 'spanning-tree mst <ids:word(9)> priority',
  effect: eachInstance,
  undoEffect: eachInstance,
};

/** `spanning-tree vlan 10,20 …` is one line in the display, and one VLAN each in the device. */
const EACH_VLAN: readonly Rule[] = [
  {
    form: 'spanning-tree vlan <ids:vlans> priority <priority:int(0-61440)>',
    undo: 'spanning-tree vlan <ids:vlans> priority',
    effect: (call) => eachVlan(call, ' priority', ` priority ${call.arg('priority')}`, !call.negated),
    undoEffect: (call) => eachVlan(call, ' priority', '', false),
  },
  {
    form: 'spanning-tree vlan <ids:vlans>',
    undo: '=',
    effect: (call) => eachVlan(call, '', '', false),
    undoEffect: (call) => eachVlan(call, '', '', true),
  },
];

function eachVlan(call: Call, key: string, shown: string, more: boolean): undefined {
  for (const id of readVlanList(call.arg('ids')) ?? []) {
    const name = `spanning-tree vlan ${id}`;
    if (more) keep(call, { key: `${name}${key}`, lines: [`${key === '' ? 'no ' : ''}${name}${shown}`] });
    else call.at.children.delete(`${name}${key}`);
  }
  return undefined;
}

export const BRIDGING: readonly Rule[] = [
  ...commands(`
  vtp password <word:word(64)> => vtp password
  spanning-tree mst configuration ! mst
  spanning-tree vlan <id:int(1-4094)> hello-time <seconds:int(1-10)> => spanning-tree vlan <id:int(1-4094)> hello-time
  spanning-tree pathcost method (long | short) => spanning-tree pathcost method
  errdisable recovery cause <cause:word(40)>
  errdisable recovery interval <seconds:int(30-86400)> => errdisable recovery interval
  udld (enable | aggressive) => udld (enable | aggressive) @ udld
  vlan configuration <ids:vlans> ! vlan-configuration
  ip multicast-routing [distributed]
  ip forward-protocol udp <port:int(0-65535)>
  ip tftp source-interface <if:interface> => ip tftp source-interface
  `),
  MST_PRIORITY,
  on('ip cef'),
  ...EACH_VLAN,
  vlanSet('ip dhcp snooping vlan', 'ip dhcp snooping vlan'),
  vlanSet('ip arp inspection vlan', 'ip arp inspection vlan'),
];

const MST = [
  ...commands(`
  name <name:word(32)> => name
  revision <number:int(0-65535)> => revision
  `),
  INSTANCE,
];

export const BRIDGING_VIEWS: Readonly<Record<string, View>> = {
  mst: configView('config-mst', MST),
  'vlan-configuration': configView(
    'config-vlan-config',
    commands('device-tracking attach-policy <name:word(64)>'),
  ),
};

export const MANAGEMENT: readonly Rule[] = [
  ...commands(`
  ntp master [<stratum:int(1-15)>] => ntp master
  ntp access-group (kind=peer | kind=serve | kind=serve-only | kind=query-only) <list:word(64)> => ntp access-group (kind=peer | kind=serve | kind=serve-only | kind=query-only) @ ntp access-group {kind}
  logging history (informational | debugging | warnings) => logging history
  logging rate-limit <rate:int(1-10000)> => logging rate-limit [<rate:int(1-10000)>]
  snmp-server group <name:word(32)> v3 (level=auth | level=noauth | level=priv) [read <view:word(32)>] => snmp-server group <name:word(32)> v3 (level=auth | level=noauth | level=priv) @ snmp-server group {name} v3 {level}
  snmp-server group <name:word(32)> (version=v1 | version=v2c) => snmp-server group <name:word(32)> (version=v1 | version=v2c) @ snmp-server group {name} {version}
  snmp-server engineID local <id:word(64)> => snmp-server engineID local
  snmp-server source-interface (kind=traps | kind=informs) <if:interface> => snmp-server source-interface (kind=traps | kind=informs) @ snmp-server source-interface {kind}
  snmp-server ifindex persist
  snmp-server packetsize <bytes:int(484-17892)> => snmp-server packetsize
  `),
  on('logging on'),
];
