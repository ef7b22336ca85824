/** What each feature may own on IOS, and which lines carry our own way in. */
import type { Grain, OwnPath } from '../../../contract.ts';
import { dhcpGrain } from './grain/dhcp.ts';
import { filterGrain } from './grain/filters.ts';
import { INTERFACE_MORE } from './grain/interfaces.ts';
import { monitoringGrain } from './grain/monitoring.ts';
import { routingGrain } from './grain/routing.ts';
import { switchingGrain } from './grain/switching.ts';
import { SYSTEM_MORE } from './grain/system.ts';
import { vpnGrain } from './grain/vpn.ts';

const ROUTES = [
  'ip route <prefix=\\d\\S*> {words...}',
  'ipv6 route <prefix=\\S*:\\S*> {words...}',
  '<family=ip|ipv6> route vrf <vrf> <prefix> {words...}',
];

const OSPF = 'router ospf <process> [vrf <vrf>]';

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
    items: [
      'ip name-server {servers...}',
      'ntp <role=server> <address> {options*}',
      'logging host <address>',
      'username <name> privilege {privilege} secret {secret...}',
      'username <name> privilege {privilege} password {secret...}',
    ],
    claims: [
      'hostname {name}',
      'ip domain name {domain}',
      'ip name-server {servers...}',
      'ntp <role=server> <address> {options*}',
      'logging host <address>',
      'username <name> privilege {privilege} secret {secret...}',
      'banner <kind> {text...}',
      ...SYSTEM_MORE,
    ],
  },
  vlans: {
    items: ['vlan <id=\\d+>'],
    claims: ['vlan <id=\\d+>', 'vlan <id=\\d+> / name {name}'],
  },
  interfaces: {
    items: ['interface <name>'],
    claims: [
      'interface <name>',
      'interface <name> / description {text...}',
      'interface <name> / shutdown',
      'interface <name> / no shutdown',
      'interface <name> / mtu {bytes}',
      'interface <name> / switchport',
      'interface <name> / no switchport',
      'interface <name> / switchport access vlan {vlan}',
      'interface <name> / switchport trunk encapsulation {kind}',
      'interface <name> / switchport trunk native vlan {vlan}',
      'interface <name> / switchport trunk allowed vlan {vlans}',
      'interface <name> / switchport mode {mode...}',
      'interface <name> / ip address <address> <mask> secondary',
      'interface <name> / ip address {address=\\d+\\.\\d+\\.\\d+\\.\\d+} {mask}',
      'interface <name> / ipv6 address {address} link-local',
      'interface <name> / ipv6 address <address>',
      ...INTERFACE_MORE,
    ],
  },
  ...switchingGrain,
  ...filterGrain,
  ...dhcpGrain,
  ...routingGrain,
  ...monitoringGrain,
  ...vpnGrain,
  'static-routes': {
    items: ROUTES,
    claims: ROUTES,
  },
  ospf: {
    items: [OSPF],
    claims: [
      OSPF,
      `${OSPF} / router-id {id}`,
      `${OSPF} / auto-cost reference-bandwidth {mbps}`,
      `${OSPF} / passive-interface default`,
      `${OSPF} / no passive-interface <interface>`,
      `${OSPF} / passive-interface <interface>`,
      `${OSPF} / default-information originate {options*}`,
      `${OSPF} / no default-information originate`,
      `${OSPF} / network <address> <wildcard> area <area>`,
      `${OSPF} / redistribute <protocol> {options*}`,
      // Not the head of the interface: when it leaves OSPF, the interface itself stays.
      `${OSPF} / area <area> <key=stub|nssa|default-cost|range> {options*}`,
      'interface <name> / ip ospf authentication message-digest',
      'interface <name> / ip ospf message-digest-key <id> md5 {type} {key}',
      'interface <name> / ip ospf <process=\\d+> area {area}',
      'interface <name> / ip ospf <key=cost|priority|hello-interval|dead-interval|network> {value}',
    ],
  },
};

export const ownPath: OwnPath = {
  addresses: [
    'interface <name> / ip address {address=\\d+\\.\\d+\\.\\d+\\.\\d+} {mask}',
    'interface <name> / ip address <address> <mask> secondary',
    'interface <name> / ipv6 address <address>',
  ],
  access: [
    'line <kind> <first> [<last>] / login {method*}',
    'line <kind> <first> [<last>] / transport <direction> {protocols...}',
    'line <kind> <first> [<last>] / access-class {acl} <direction=in|out> {options*}',
    'line <kind> <first> [<last>] / ipv6 access-class {acl} <direction=in|out>',
    'line <kind> <first> [<last>] / exec',
    'aaa new-model',
    'aaa authentication login default {methods...}',
    'aaa authorization exec default {methods...}',
    'enable secret {type} {secret}',
    'ip ssh {words...}',
    'ip default-gateway {address}',
    'service prompt config',
  ],
  users: [
    'username <name> privilege {privilege} secret {secret...}',
    'username <name> privilege {privilege} password {secret...}',
  ],
  shutdown: 'shutdown',
};
