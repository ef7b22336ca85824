/** In which order steps are sent; removals run through the list backwards. */
import type { Pattern } from '../../../contract.ts';
import { INTERFACE } from './interfaces.ts';
import { OSPF } from './routing.ts';

/** Inside an interface: membership and mode first, since they reset the rest. */
const insideInterface: readonly Pattern[] = [
  'undo eth-trunk',
  'undo port default vlan',
  'undo port trunk pvid vlan',
  'undo port hybrid pvid vlan',
  'undo port link-type',
  'portswitch',
  'undo ip binding vpn-instance <vpn>',
  'ip binding vpn-instance <vpn>',
  'description {text...}',
  'port link-type {type}',
  'port default vlan {vlan}',
  'port trunk allow-pass vlan {vlans...}',
  'undo port trunk allow-pass vlan {vlans...}',
  'port trunk pvid vlan {vlan}',
  'port hybrid {rest...}',
  'mode {mode}',
  'eth-trunk {id}',
  'mtu {value}',
  'ip address {address} {mask}',
  'ip address <address> {mask} sub',
  'ipv6 enable',
  'ipv6 address {rest...}',
  'vrrp vrid <group> virtual-ip <address>',
  'vrrp vrid <group> {rest...}',
  'ospf enable {rest...}',
  'ospf {rest...}',
].map((line) => `${INTERFACE} / ${line}`);

const insideOspf: readonly Pattern[] = [
  'bandwidth-reference {value}',
  'default-route-advertise {options*}',
  'import-route {rest...}',
  'silent-interface all',
  'undo silent-interface <interface>',
  'silent-interface <interface>',
  'area <area>',
  'area <area> / network {rest...}',
].map((line) => `${OSPF} / ${line}`);

export const order: readonly Pattern[] = [
  'sysname {name}',
  'clock {rest...}',
  'vlan <id>',
  'radius-server template <template>',
  'hwtacacs-server template <template>',
  'aaa',
  'aaa / <kind=(?:authentication|authorization|accounting)-scheme> <scheme>',
  'aaa / domain <domain>',
  'interface <name=Eth-Trunk\\d+>',
  'interface <name=LoopBack\\d+>',
  // A port before the VLAN interface that it carries; a sub-interface after its port.
  'interface <name=(?!Vlanif|Tunnel)[^.]+>',
  'interface <name=Vlanif\\d+>',
  'interface <name=\\S+>',
  ...insideInterface,
  'router id {address}',
  OSPF,
  ...insideOspf,
  'ip route-static {rest...}',
  'ipv6 route-static {rest...}',
  'dns {rest...}',
  'ntp-service authentication-keyid {rest...}',
  'ntp-service {rest...}',
  'info-center {rest...}',
  'snmp-agent',
  'snmp-agent {rest...}',
  'header {rest...}',
  'stelnet server enable',
  'ssh {rest...}',
  // A line that asks for a password has one by then.
  'user-interface <type> <first> [<last>] / set authentication password {rest...}',
  'user-interface <type> <first> [<last>] / authentication-mode {mode}',
  'user-interface <type> <first> [<last>] / protocol inbound {protocol}',
];
