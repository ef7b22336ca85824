/** What `interfaces` may own on IOS beyond the lines that every port has. */
import type { Pattern } from '../../../../contract.ts';

const LINES: readonly Pattern[] = [
  'switchport voice vlan {vlan}',
  'switchport port-security <key=maximum|violation> {value...}',
  'switchport port-security aging time {minutes}',
  'switchport port-security',
  'authentication <key=port-control|host-mode> {value}',
  'authentication event no-response action authorize vlan {vlan}',
  'dot1x pae {role}',
  'mab',
  'power inline {mode...}',
  'storm-control <traffic=broadcast|multicast|unicast> level {level...}',
  'storm-control action <action>',
  'encapsulation dot1Q {tag} {options*}',
  'vrf forwarding {vrf}',
  'ip helper-address <address>',
  'ip access-group {acl} <direction=in|out>',
  'ipv6 traffic-filter {acl} <direction=in|out>',
  'ip tcp adjust-mss {bytes}',
  'speed {value}',
  'duplex {value}',
  'standby version {version}',
  'standby <group> ip {address*}',
  'standby <group> <key=priority|preempt|name|timers|authentication> {value*}',
  'standby <group> track <object> {action*}',
  'vrrp <group> ip {address}',
  'vrrp <group> priority {priority}',
  'vrrp <group> preempt',
  'no vrrp <group> preempt',
  'vrrp <group> track <object> {action*}',
  'channel-group {group} mode {mode}',
  'spanning-tree portfast {kind*}',
  'spanning-tree <key=bpduguard|guard|cost|port-priority> {value}',
];

export const INTERFACE_MORE: readonly Pattern[] = [
  'dot1x system-auth-control',
  ...LINES.map((line) => `interface <name> / ${line}`),
];
