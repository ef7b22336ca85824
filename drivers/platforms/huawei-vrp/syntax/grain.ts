/** What each feature may own on VRP. */
import type { Grain, Pattern } from '../../../contract.ts';
import { INTERFACE } from './interfaces.ts';
import { AREA, OSPF } from './routing.ts';

function within(section: Pattern, ...lines: readonly Pattern[]): Pattern[] {
  return [section, ...lines.map((line) => `${section} / ${line}`)];
}

// Routes of VPN instances are no items of the feature: behind the prefix stands a mask in the global table only.
const STATIC: readonly Pattern[] = [
  'ip route-static <prefix> <mask=\\d+\\.\\d+\\.\\d+\\.\\d+> {rest...}',
  'ipv6 route-static <prefix> <length=\\d+> {rest...}',
];

const SYSTEM_ITEMS: readonly Pattern[] = [
  'dns server <address>',
  'dns server ipv6 <address>',
  'ntp-service unicast-server <server=[0-9.]+> {options*}',
  'ntp-service unicast-server ipv6 <server> {options*}',
  'info-center loghost <host=[0-9.]+> {options*}',
  'info-center loghost ipv6 <host> {options*}',
  'aaa / local-user <name> password {secret...}',
  'aaa / local-user <name> privilege level {level}',
];

export const grain: Readonly<Record<string, Grain>> = {
  // What a section holds, never its head.
  raw: {
    items: [],
    claims: [
      '<line...>',
      '<a...> / <line...>',
      '<a...> / <b...> / <line...>',
      '<a...> / <b...> / <c...> / <line...>',
    ],
  },
  system: {
    items: SYSTEM_ITEMS,
    claims: [
      ...SYSTEM_ITEMS,
      'sysname {name}',
      'dns resolve',
      'dns domain <domain>',
      'header <type=(?:login|shell)> information {text*}',
    ],
  },
  vlans: {
    items: ['vlan <id=\\d+>'],
    claims: within('vlan <id=\\d+>', 'name {name...}', 'description {text...}'),
  },
  interfaces: {
    items: [INTERFACE],
    claims: within(
      INTERFACE,
      'portswitch',
      'undo portswitch',
      'description {text...}',
      'shutdown',
      'undo shutdown',
      'mtu {value}',
      'port link-type {type}',
      'port default vlan {vlan}',
      'port trunk allow-pass vlan {vlans...}',
      'undo port trunk allow-pass vlan {vlans...}',
      'port trunk pvid vlan {vlan}',
      'ip address {address} {mask}',
      'ip address <address> {mask} sub',
      'ipv6 enable',
      'ipv6 address <prefix>',
      'ipv6 address {address} link-local',
    ),
  },
  'static-routes': { items: STATIC, claims: STATIC },
  ospf: {
    items: [OSPF],
    claims: [
      ...within(
        OSPF,
        'bandwidth-reference {value}',
        'default-route-advertise {options*}',
        'silent-interface <interface>',
        'undo silent-interface <interface>',
        'import-route <protocol>',
      ),
      ...within(AREA, 'network <network> <wildcard>'),
      // Lines of an interface, not the interface.
      ...[
        'ospf enable <process=\\d+> area {area}',
        'ospf cost {value}',
        'ospf network-type {type}',
        'ospf dr-priority {value}',
        'ospf timer hello {value}',
        'ospf timer dead {value}',
      ].map((line) => `${INTERFACE} / ${line}`),
    ],
  },
};
