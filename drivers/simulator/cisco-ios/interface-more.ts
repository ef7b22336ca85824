/** Lines of interfaces that touch nothing else: virtual routers, tunnels, filters, guards. */
import { findAll } from '../tree.ts';
import type { Call, Reply, Rule } from '../types.ts';
import { commands } from './catalogue.ts';
import { INTERFACE_CRYPTO } from './crypto.ts';
import { INTERFACE_FLOWS } from './flow.ts';
import { isLayer2, isLayer3 } from './model.ts';
import { off, on } from './view.ts';

const S = 'standby <group:int(0-4095)>';
const V = 'vrrp <group:int(1-255)>';
const G = 'glbp <group:int(0-1023)>';

/** The primary address of a group stays while it has others. */
function secondaryFirst(call: Call): Reply | undefined {
  const prefix = `vrrp ${call.arg('group')} ip `;
  return findAll(call.at, prefix).some((item) => item.key.endsWith(' secondary'))
    ? { refuse: '% Must delete secondary addresses first' }
    : undefined;
}

const REDUNDANCY: readonly Rule[] = [
  ...commands(`
  standby version <version:int(1-2)> => standby version
  ${S} ip <ip:ipv4> secondary
  ${S} ip [<ip:ipv4>] => ${S} ip
  ${S} ipv6 (autoconfig | <ip:ipv6>)
  ${S} authentication (md5 key-string [7] <key:word(64)> | <text:word(8)>) => ${S} authentication
  ${S} timers <hello:int(1-254)> <hold:int(1-255)> => ${S} timers
  ${S} priority <priority:int(0-255)> => ${S} priority
  ${S} preempt [delay minimum <seconds:int(0-3600)>] => ${S} preempt
  ${S} track <object:int(1-1000)> (decrement <by:int(1-255)> | shutdown) => ${S} track <object:int(1-1000)> @ standby {group} track {object}
  ${S} name <name:word(25)> => ${S} name
  ${V} ip <ip:ipv4> secondary
  ${V} authentication <text:word(8)> => ${V} authentication
  ${V} priority <priority:int(1-254)> => ${V} priority
  ${V} track <object:int(1-1000)> decrement <by:int(1-255)> => ${V} track <object:int(1-1000)> @ vrrp {group} track {object}
  ${G} ip <ip:ipv4> secondary
  ${G} ip [<ip:ipv4>] => ${G} ip
  ${G} authentication (text <text:word(255)> | md5 key-string [7] <key:word(64)>) => ${G} authentication
  ${G} priority <priority:int(1-255)> => ${G} priority
  ${G} preempt [delay minimum <seconds:int(0-3600)>] => ${G} preempt
  ${G} load-balancing (weighted | host-dependent | round-robin) => ${G} load-balancing
  ${G} weighting track <object:int(1-1000)> [decrement <by:int(1-254)>] => ${G} weighting track <object:int(1-1000)>
  ${V} address-family (ipv4 | ipv6) ! vrrp
  `),
  {
    form: `${V} ip <ip:ipv4>`,
    undo: `${V} ip [<ip:ipv4>]`,
    item: 'vrrp {group} ip',
    undoCheck: secondaryFirst,
  },
  on(`${V} preempt`),
];

/** What protects a tunnel goes before its mode changes. */
function unprotected(call: Call): Reply | undefined {
  const same = call.at.children.get('tunnel mode')?.lines[0] === call.words.join(' ');
  return call.booting || same || !call.at.children.has('tunnel protection')
    ? undefined
    : { refuse: '% Tunnel mode cannot be changed while tunnel protection is configured' };
}

const TUNNEL: readonly Rule[] = [
  {
    form: 'tunnel mode (gre ip | gre multipoint | ipsec ipv4 | ipsec ipv6)',
    undo: 'tunnel mode',
    item: 'tunnel mode',
    hidden: ['tunnel mode gre ip'],
    check: unprotected,
    undoCheck: unprotected,
  },
  ...commands(`
  tunnel source (<if:interface> | <ip:ipv4>) => tunnel source
  tunnel destination <ip:ipv4> => tunnel destination
  tunnel key <key:int(0-4294967295)> => tunnel key
  tunnel vrf <vrf:word(32)> => tunnel vrf
  tunnel path-mtu-discovery
  ip nhrp map multicast dynamic
  ip nhrp nhs <ip:ipv4> [nbma <nbma:ipv4>] [multicast]
  ip nhrp authentication <key:word(8)> => ip nhrp authentication
  ip nhrp network-id <id:int(1-4294967295)> => ip nhrp network-id
`),
  ...INTERFACE_CRYPTO,
];

const LAYER3 = commands(
  `
  ipv6 mtu <bytes:int(1280-9216)> => ipv6 mtu
  ipv6 address <prefix:prefix6> eui-64
  ipv6 dhcp relay destination <ip:ipv6>
  ipv6 dhcp server <name:word(64)> => ipv6 dhcp server
  ipv6 nd managed-config-flag
  ipv6 nd prefix <prefix:prefix6> <valid:int> <preferred:int> => ipv6 nd prefix <prefix:prefix6>
  ipv6 traffic-filter <list:word(64)> (dir=in | dir=out) => ipv6 traffic-filter [<list:word(64)>] (dir=in | dir=out) @ ipv6 traffic-filter {dir}
  ip directed-broadcast
  ip verify unicast source reachable-via (rx | any) => ip verify unicast
  ip flow (ingress | egress)
  ip ospf authentication-key [7] <key:word(64)> => ip ospf authentication-key
  ip policy route-map <map:word(63)> => ip policy route-map
  ip nat (inside | outside)
  ip unnumbered <if:interface> => ip unnumbered
`,
  { if: isLayer3 },
);

const PORT = commands(`
  media-type (rj45 | sfp) => media-type
  dampening <a:int> <b:int> <c:int> <d:int> => dampening
  storm-control (what=broadcast | what=multicast | what=unicast) level <level:word(6)> => storm-control (what=broadcast | what=multicast | what=unicast) level @ storm-control {what}
  storm-control action (shutdown | trap)
  spanning-tree vlan <vlans:vlans> cost <cost:int(1-200000000)> => spanning-tree vlan <vlans:vlans> cost
  spanning-tree vlan <vlans:vlans> port-priority <priority:int(0-240)> => spanning-tree vlan <vlans:vlans> port-priority
  ip dhcp snooping trust
  ip dhcp snooping limit rate <rate:int(1-2048)> => ip dhcp snooping limit rate
  ip arp inspection trust
  udld port [aggressive] => udld port [aggressive]
  lacp rate (fast | normal) => lacp rate
  port-channel min-links <links:int(1-8)> => port-channel min-links
  authentication event no-response action authorize vlan <vlan:int(1-4094)> => authentication event no-response action authorize vlan [<vlan:int(1-4094)>] @ authentication event no-response
  dot1x pae (authenticator | supplicant) => dot1x pae [authenticator | supplicant]
  mab
`);

const ACCESS: readonly Rule[] = [
  {
    form: 'power inline (never | static [max <mw:int(4000-90000)>] | auto [max <mw:int(4000-90000)>])',
    undo: 'power inline',
    item: 'power inline',
    hidden: ['power inline auto'],
  },
  {
    form: 'authentication port-control (auto | force-authorized | force-unauthorized)',
    undo: 'authentication port-control [auto | force-authorized | force-unauthorized]',
    item: 'authentication port-control',
    hidden: ['authentication port-control force-authorized'],
    if: isLayer2,
  },
  {
    form: 'authentication host-mode (single-host | multi-domain | multi-auth | multi-host)',
    undo: 'authentication host-mode [single-host | multi-domain | multi-auth | multi-host]',
    item: 'authentication host-mode',
    hidden: ['authentication host-mode single-host'],
    if: isLayer2,
  },
];

/** A port that finds out by itself whether it is a trunk takes no port security. */
function fixedMode(call: Call): Reply | undefined {
  const mode = [...call.at.children.values()].some((item) => /^switchport mode/.test(item.lines[0] ?? ''));
  return mode || call.booting || call.negated
    ? undefined
    : { refuse: 'Command rejected: the port is a dynamic port.' };
}

const SECURITY: readonly Rule[] = [
  ...commands(
    `
  switchport port-security aging time <minutes:int(0-1440)> => switchport port-security aging time
  switchport port-security mac-address <mac:word(14)>
`,
    { if: isLayer2 },
  ),
  {
    form: 'switchport port-security maximum <count:int(1-4097)>',
    undo: 'switchport port-security maximum',
    item: 'switchport port-security maximum',
    hidden: ['switchport port-security maximum 1'],
    if: isLayer2,
  },
  {
    form: 'switchport port-security violation (protect | restrict | shutdown)',
    undo: 'switchport port-security violation',
    item: 'switchport port-security violation',
    hidden: ['switchport port-security violation shutdown'],
    if: isLayer2,
  },
  off('switchport port-security', { if: isLayer2, check: fixedMode }),
];

/** The word alone means the usual ten seconds, which are not displayed. */
const KEEPALIVE: Rule = {
  form: 'keepalive [<seconds:int(0-32767)> [<retries:int(1-255)>]]',
  undo: 'keepalive',
  item: 'keepalive',
  hidden: ['keepalive', 'keepalive 10'],
};

export const INTERFACE_MORE: readonly Rule[] = [
  ...INTERFACE_FLOWS,
  ...LAYER3,
  ...TUNNEL,
  ...PORT,
  KEEPALIVE,
  ...ACCESS,
  ...SECURITY,
  ...REDUNDANCY,
];

/** Version 3 of VRRP: a group is a section. */
export const VRRP_SECTION = commands(`
  priority <priority:int(1-254)> => priority [<priority:int(1-254)>]
  address <ip:ipv4> (primary | secondary)
`);
