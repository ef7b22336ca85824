/** What `interfaces` may own on Comware beyond the lines that every port has. */
import type { Pattern } from '../../../../contract.ts';

const VRRP = 'vrrp vrid <group>';

export const INTERFACE_MORE: readonly Pattern[] = [
  'undo port hybrid vlan 1',
  'port hybrid vlan <vlan> {tag}',
  'port hybrid pvid vlan {vlan}',
  'voice-vlan {vlan=\\d+} enable',
  'vlan-type dot1q vid {vlan}',
  'ip binding vpn-instance {vpn}',
  'dhcp select {role=relay}',
  'dhcp relay server-address <address>',
  'packet-filter {acl=\\d+} <direction>',
  'packet-filter name {acl} <direction>',
  'packet-filter ipv6 {acl=\\d+} <direction>',
  'packet-filter ipv6 name {acl} <direction>',
  'tcp mss {value}',
  'speed {value}',
  'duplex {value}',
  `${VRRP} virtual-ip <address>`,
  `${VRRP} priority {value}`,
  `${VRRP} preempt-mode`,
  `undo ${VRRP} preempt-mode`,
  `${VRRP} preempt-mode delay {value}`,
  `${VRRP} track <track> priority reduced {value}`,
  'stp enable',
  'undo stp enable',
  'stp <guard=(?:edged-port|root-protection|loop-protection)>',
  'stp port bpdu-protection {value}',
  'stp cost {value}',
  'stp port priority {value}',
  'lacp mode {mode}',
  'port link-aggregation group {group}',
  'link-aggregation mode {mode}',
];
