/** Interfaces: their heads, and the lines of a section in display order. */
import { keep, putItem, removeAll, removeItem } from '../tree.ts';
import type { Call, Item, Reply, Rule, View } from '../types.ts';
import { ADDRESS_RULES, IPV6_RULES, VRF_RULES, wantAddress } from './address.ts';
import { INTERFACE_MORE, VRRP_SECTION } from './interface-more.ts';
import { INTERFACE_OSPF } from './interface-ospf.ts';
import { findInterface, isLayer2, isLayer3, isSwitch, members, rankOf } from './model.ts';
import { interfaceSort, isLogical, LOGICAL, typeOf } from './names.ts';
import { CHANNEL_GROUP, SWITCHPORT_FIRST, SWITCHPORT_RULES } from './switchport.ts';
import { configView, off, on, value } from './view.ts';

function nameSort(call: Call): string {
  return interfaceSort(call.arg('name'));
}

/** Physical interfaces exist or not; a sub-interface needs its parent. */
function checkExists(call: Call): Reply | undefined {
  const name = call.arg('name');
  if (call.booting || findInterface(call.device, name)) return undefined;
  if (typeOf(name) in LOGICAL) return name.includes('.') ? { caret: 'name' } : undefined;
  const parent = /^(.*)\.\d+$/.exec(name)?.[1];
  if (parent !== undefined && !isSwitch(call.device) && findInterface(call.device, parent)) return undefined;
  return { caret: 'name' };
}

function openInterface(call: Call): Reply | undefined {
  const name = call.arg('name');
  const known = findInterface(call.device, name);
  const args = { name: [name] };
  const section = keep(call, {
    key: `interface ${name}`,
    lines: [`interface ${name}`],
    view: 'if',
    args,
    sort: nameSort(call),
  });
  if (!known) wantAddress(call.device, section);
  call.shell.enter('if', section);
  return undefined;
}

function removeInterface(call: Call): Reply | undefined {
  const name = call.arg('name');
  if (!isLogical(name)) return { refuse: '% Removal of physical interfaces is not permitted' };
  if (name === 'Vlan1') return { refuse: '% Vlan1 interface cannot be removed' };
  const section = findInterface(call.device, name);
  if (!section) return { refuse: `% Interface ${name} does not exist` };
  if (typeOf(name) === 'Port-channel') releaseMembers(call, name.slice('Port-channel'.length));
  removeItem(section);
  if (!name.includes('.')) return undefined;
  return { say: '% Not all config may be removed and may reappear after reactivating the sub-interface' };
}

/** Removing the bundle shuts its members down. */
function releaseMembers(call: Call, group: string): void {
  for (const member of members(call.device, group)) {
    member.children.delete('channel-group');
    shut(call, member);
  }
}

const SHUTDOWN_KEY = 'toggle shutdown';

function shut(call: Call, section: Item): void {
  putItem(section, { key: SHUTDOWN_KEY, lines: ['shutdown'], rank: rankOf(call.device, 'if', 'shutdown') });
}

function resetInterface(call: Call): Reply | undefined {
  const section = findInterface(call.device, call.arg('name'));
  if (!section) return { caret: 'name' };
  removeAll(section, () => true);
  if (!isSwitch(call.device) && !isLogical(call.arg('name'))) shut(call, section);
  wantAddress(call.device, section);
  return { say: `Interface ${call.arg('name')} set to default configuration` };
}

export const INTERFACES: readonly Rule[] = [
  {
    form: 'interface <name:interface>',
    undo: '=',
    enters: 'if',
    separate: 'each',
    check: checkExists,
    effect: openInterface,
    undoEffect: removeInterface,
  },
  { form: 'default interface <name:interface>', effect: resetInterface },
];

const DIRECTION = '(direction=in | direction=out)';

const layer3 = { if: isLayer3 } satisfies Partial<Rule>;
const layer2 = { if: isLayer2 } satisfies Partial<Rule>;

function physical(_device: Call['device'], at: Item): boolean {
  return !isLogical(at.args.name?.[0] ?? '');
}

function checkVlanTag(call: Call): Reply | undefined {
  return /\.\d+$/.test(call.at.args.name?.[0] ?? '') ? undefined : { caret: 0 };
}

const MTU = '<bytes:int(64-9216)>';

const RULES: readonly (Rule | string)[] = [
  value('description', '<text:line(240)>'),
  ...VRF_RULES,
  ...SWITCHPORT_FIRST,
  ...SWITCHPORT_RULES,
  {
    form: 'encapsulation dot1Q <id:int(1-4094)> [native]',
    undo: 'encapsulation dot1Q [<id:int(1-4094)>]',
    item: 'encapsulation',
    check: checkVlanTag,
  },
  value('mtu', MTU, { hidden: ['mtu 1500'] }),
  value('bandwidth', '<kbits:int(1-100000000)>'),
  value('delay', '<tens:int(1-16777215)>'),
  ...ADDRESS_RULES,
  value('ip mtu', '<bytes:int(68-9216)>', { hidden: ['ip mtu 1500'], ...layer3 }),
  on('ip redirects', layer3),
  on('ip unreachables', layer3),
  on('ip proxy-arp', layer3),
  {
    form: 'ip helper-address [vrf <vrf:word(32)> | global] <server:ipv4>',
    undo: '=',
    ...layer3,
  },
  {
    form: `ip access-group <list:word(64)> ${DIRECTION}`,
    undo: `ip access-group [<list:word(64)>] ${DIRECTION}`,
    item: 'ip access-group {direction}',
    ...layer3,
  },
  value('ip tcp adjust-mss', '<bytes:int(500-1460)>', layer3),
  ...INTERFACE_OSPF,
  off('shutdown'),
  value('load-interval', '<seconds:int(30-600)>', { hidden: ['load-interval 300'] }),
  value('speed', '(10 | 100 | 1000 | 10000 | auto)', { hidden: ['speed auto'], if: physical }),
  value('duplex', '(auto | full | half)', { hidden: ['duplex auto'], if: physical }),
  { form: 'negotiation auto', undo: '=', if: physical },
  ...IPV6_RULES,
  on('cdp enable'),
  on('lldp transmit', { if: physical }),
  on('lldp receive', { if: physical }),
  ...CHANNEL_GROUP,
  {
    form: 'spanning-tree portfast [edge | network] [trunk | disable]',
    undo: 'spanning-tree portfast',
    item: 'spanning-tree portfast',
    after: (call) => (call.negated ? undefined : { say: PORTFAST_WARNING }),
    ...layer2,
  },
  value('spanning-tree bpduguard', '(enable | disable)', layer2),
  value('spanning-tree bpdufilter', '(enable | disable)', layer2),
  value('spanning-tree guard', '(root | loop | none)', layer2),
  value('spanning-tree port-priority', '<priority:int(0-240)>', {
    hidden: ['spanning-tree port-priority 128'],
    ...layer2,
  }),
  value('spanning-tree cost', '<cost:int(1-200000000)>', layer2),
  ...INTERFACE_MORE,
];

const PORTFAST_WARNING = `%Warning: portfast should only be enabled on ports connected to a single
 host. Connecting hubs, concentrators, switches, bridges, etc... to this
 interface  when portfast is enabled, can cause temporary bridging loops.
 Use with CAUTION
`;

export const INTERFACE_VIEWS: Readonly<Record<string, View>> = {
  if: configView('config-if', RULES),
  vrrp: configView('config-if-vrrp', VRRP_SECTION, { leave: 'exit-vrrp', fallback: 'if' }),
};
