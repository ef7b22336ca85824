/** Services bound to an interface: filters, translation, relay, gateways, spanning tree, power. */
import { findAll, findItem } from '../tree.ts';
import type { Call, Reply, Rule } from '../types.ts';
import { isLayer2, isLayer3, nameOf } from './model.ts';
import { isPort, typeOf } from './names.ts';
import { removeExactly } from './system.ts';
import { off, on, value } from './view.ts';

const layer3 = { if: (_device, at) => isLayer3(at) } satisfies Partial<Rule>;
const layer2 = { if: (_device, at) => isLayer2(at) } satisfies Partial<Rule>;
const port = { if: (_device, at) => isPort(nameOf(at)) } satisfies Partial<Rule>;

const DIRECTION = '(direction=inbound | direction=outbound)';
const LIST = '(<acl:int(2000-3999)> | name <acl:name(63)>)';

/** One filter per direction and family. */
function checkFilter(call: Call): Reply | undefined {
  const key = `packet-filter ${call.arg('family')} ${call.arg('direction')}`;
  const old = call.at.children.get(key)?.args.acl?.[0];
  if (old === undefined || old === call.arg('acl')) return undefined;
  return { refuse: 'Failed to configure: a packet filter already exists in this direction.' };
}

const FILTER: readonly Rule[] = [
  {
    form: `packet-filter [family=ipv6] ${LIST} ${DIRECTION} [hardware-count]`,
    undo: `packet-filter [family=ipv6] ${LIST} ${DIRECTION}`,
    item: 'packet-filter [{family}] {direction}',
    check: checkFilter,
    undoEffect: (call) => removeExactly(call, ['family', 'acl', 'direction']),
  },
];

/** One translation per ACL; another group needs the old one removed first. */
function checkOutbound(call: Call): Reply | undefined {
  const old = call.at.children.get(`nat outbound ${call.arg('acl')}`);
  if (call.booting || !old || old.lines[0] === call.words.join(' ')) return undefined;
  return { refuse: 'Failed to configure: outbound translation with this ACL already exists.' };
}

const SERVER =
  'nat server protocol (protocol=tcp | protocol=udp | protocol=icmp) global (<ip:ipv4> | current=current-interface) [<port:int(1-65535)>] [vpn-instance <vpn:name(31)>]';
const SERVER_KEY = 'nat server {protocol}[ {ip}][ {current}][ {port}][ {vpn}]';

function checkServer(call: Call): Reply | undefined {
  const same = findAll(call.at, 'nat server ').find((item) =>
    ['protocol', 'ip', 'current', 'port', 'vpn'].every(
      (name) => item.args[name]?.[0] === call.args[name]?.[0],
    ),
  );
  if (call.booting || !same || same.lines[0] === call.words.join(' ')) return undefined;
  return { refuse: 'Failed to configure: the NAT server already exists.' };
}

const TRANSLATION: readonly Rule[] = [
  {
    form: 'nat outbound [<acl:int(2000-3999)> | name <acl:name(63)>] [address-group <group:int(0-65535)>] [vpn-instance <vpn:name(31)>] [no-pat] [port-preserved]',
    undo: 'nat outbound [<acl:int(2000-3999)> | name <acl:name(63)>]',
    item: 'nat outbound [{acl}]',
    sort: (call) => call.arg('acl'),
    check: checkOutbound,
    undoEffect: (call) => removeExactly(call, ['acl']),
    ...layer3,
  },
  {
    form: `${SERVER} inside <local:ipv4> [<inner:int(1-65535)>] [description <text:line(63)>]`,
    undo: SERVER,
    item: SERVER_KEY,
    check: checkServer,
    undoEffect: (call) => removeExactly(call, ['protocol', 'ip', 'current', 'port', 'vpn']),
    ...layer3,
  },
  off('nat static enable', layer3),
  off('nat hairpin enable', layer3),
];

const VRID = 'vrrp vrid <id:int(1-255)>';

/** A group needs its address before anything else. */
function needsGroup(call: Call): Reply | undefined {
  const known = findAll(call.at, `vrrp ${call.arg('id')} virtual-ip `).length > 0;
  return known || call.booting ? undefined : { refuse: 'The VRRP group does not exist.' };
}

const GATEWAY: readonly Rule[] = [
  {
    form: `${VRID} virtual-ip <ip:host>`,
    undo: '=',
    item: 'vrrp {id} virtual-ip {ip}',
    ...layer3,
  },
  {
    form: `${VRID} priority <priority:int(1-254)>`,
    undo: `${VRID} priority`,
    item: 'vrrp {id} priority',
    check: needsGroup,
    ...layer3,
  },
  {
    form: `${VRID} preempt-mode delay <delay:int(0-180000)>`,
    undo: `${VRID} preempt-mode delay`,
    item: 'vrrp {id} delay',
    check: needsGroup,
    ...layer3,
  },
  on(`${VRID} preempt-mode`, { check: needsGroup, ...layer3 }),
  {
    form: `${VRID} track <track:int(1-1024)> priority reduced <by:int(1-255)>`,
    undo: `${VRID} track <track:int(1-1024)> priority reduced`,
    item: 'vrrp {id} track {track}',
    check: needsGroup,
    ...layer3,
  },
  {
    form: '',
    undo: VRID,
    undoEffect: (call) => {
      for (const item of findAll(call.at, `vrrp ${call.arg('id')} `)) call.at.children.delete(item.key);
      return undefined;
    },
    ...layer3,
  },
];

function checkPool(call: Call): Reply | undefined {
  if (call.booting || findItem(call.device.root, `dhcp server ip-pool ${call.arg('pool')}`)) return undefined;
  return { refuse: 'The DHCP address pool does not exist.' };
}

function checkRoutingPolicy(call: Call): Reply | undefined {
  const known = findAll(call.device.root, `policy-based-route ${call.arg('policy')} `).length > 0;
  return known || call.booting ? undefined : { refuse: 'The policy does not exist.' };
}

const RELAY: readonly Rule[] = [
  value('ip policy-based-route', '<policy:name(63)>', {
    undo: 'ip policy-based-route [<policy:name(63)>]',
    check: checkRoutingPolicy,
    ...layer3,
  }),
  value('dhcp select', '(relay | server)', {
    undo: 'dhcp select (relay | server)',
    hidden: ['dhcp select server'],
    ...layer3,
  }),
  { form: 'dhcp relay server-address <ip:ipv4>', undo: '=', ...layer3 },
  value('dhcp server apply ip-pool', '<pool:name(63)>', { check: checkPool, ...layer3 }),
];

/** Edge ports and guards exclude each other. */
function excludes(...others: readonly string[]): (call: Call) => Reply | undefined {
  return (call) => {
    const other = others.find((line) => call.at.children.has(`toggle ${line}`));
    return other ? { refuse: `Failed to configure: it conflicts with ${other}.` } : undefined;
  };
}

const TREE: readonly Rule[] = [
  value('stp port priority', '<priority:int(0-240)>', { hidden: ['stp port priority 128'], ...layer2 }),
  value('stp port bpdu-protection', '(enable | disable)', layer2),
  {
    form: 'voice-vlan <vlan:int(2-4094)> enable',
    undo: 'voice-vlan [<vlan:int(2-4094)>] enable',
    item: 'voice-vlan',
    ...layer2,
  },
  on('stp enable', layer2),
  off('stp edged-port', { check: excludes('stp loop-protection'), ...layer2 }),
  off('stp root-protection', { check: excludes('stp loop-protection'), ...layer2 }),
  off('stp loop-protection', { check: excludes('stp edged-port', 'stp root-protection'), ...layer2 }),
  {
    form: 'stp [instance <id:int(0-4094)>] cost <cost:int(1-200000000)>',
    undo: 'stp [instance <id:int(0-4094)>] cost',
    item: 'stp [{id}] cost',
    ...layer2,
  },
];

export const INTERFACE_SERVICES: readonly Rule[] = [
  ...GATEWAY,
  value('tcp mss', '<bytes:int(128-9560)>', layer3),
  ...FILTER,
  ...TRANSLATION,
  ...RELAY,
  ...['broadcast-suppression', 'multicast-suppression', 'unicast-suppression'].map((key) =>
    value(key, '(pps <pps:int(0-14881000)> | <ratio:int(0-100)>)', layer2),
  ),
  {
    form: 'port-isolate enable [group <group:int(1-8)>]',
    undo: 'port-isolate enable',
    item: 'port-isolate',
    ...layer2,
  },
  off('dhcp snooping trust', layer2),
  off('dhcp snooping binding record', layer2),
  ...TREE,
  on('lldp enable', port),
  off('poe enable', port),
  value('poe max-power', '<mw:int(1000-90000)>', port),
  value('poe priority', '(low | high | critical)', { hidden: ['poe priority low'], ...port }),
  value('arp max-learning-num', '<count:int(0-65536)>'),
  off('mad bfd enable', layer3),
  {
    form: 'mad ip address <ip:host> <mask:mask> member <member:int(1-10)>',
    undo: '=',
    if: (_device, at) => typeOf(nameOf(at)) === 'Vlan-interface',
  },
  value('ipsec apply policy', '<policy:name(63)>', layer3),
];
