/** Layer 3 of an interface: VPN instance, addresses, VRRP, tunnels. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';
import { inInterface, setting } from './interfaces.ts';

/** Everything of IP and routing goes when the interface changes its VPN instance. */
const RESET_BY_VPN: readonly Pattern[] = [
  'ip address {rest...}',
  'ipv6 {rest...}',
  'undo ipv6 {rest...}',
  'ospf {rest...}',
  'rip {rest...}',
  'vrrp {rest...}',
  'dhcp select {rest...}',
  'dhcp relay {rest...}',
  'dhcp server {rest...}',
];

export const addressRules: readonly SyntaxRule[] = inInterface(
  {
    match: 'ip binding vpn-instance {vpn}',
    kind: 'line',
    change: 'remove-first',
    negate: 'undo ip binding vpn-instance',
    wipes: RESET_BY_VPN,
    uses: ['vpn-instance {vpn}'],
    impact: 'traffic',
    why: 'deletes the addresses of the interface',
  },
  {
    match: 'ip address <address> {mask} sub',
    kind: 'line',
    change: 'remove-first',
    negate: 'undo ip address <address> {mask} sub',
    claims: ['ip <address>'],
    impact: 'additive',
    removeImpact: 'traffic',
  },
  {
    match: 'ip address {method=(?:dhcp-alloc|ppp-negotiate)}',
    kind: 'line',
    slot: 'primary address',
    impact: 'traffic',
  },
  {
    match: 'ip address unnumbered interface {interface}',
    kind: 'line',
    slot: 'primary address',
    negate: 'undo ip address unnumbered',
    impact: 'traffic',
  },
  {
    // A new primary address replaces the old one; the undo form needs both words, or all addresses go.
    match: 'ip address {address=\\d+\\.\\d+\\.\\d+\\.\\d+} {mask}',
    kind: 'line',
    slot: 'primary address',
    negate: 'undo ip address {address} {mask}',
    claims: ['ip {address}'],
    impact: 'traffic',
  },
  { match: 'ipv6 address auto link-local', kind: 'line', impact: 'traffic' },
  {
    match: 'ipv6 address {address} link-local',
    kind: 'line',
    negate: 'undo ipv6 address {address} link-local',
    impact: 'traffic',
  },
  {
    match: 'ipv6 address <prefix=\\S+/\\d+> [<kind=(?:eui-64|anycast)>]',
    kind: 'line',
    impact: 'additive',
    removeImpact: 'traffic',
    claims: ['ipv6 <prefix>'],
  },
  { match: 'ipv6 nd ra halt', kind: 'toggle', absent: 'on' },
  setting('vlan-type dot1q vid', {
    change: 'remove-first',
    negate: 'undo vlan-type dot1q vid {value}',
    impact: 'traffic',
  }),
  { match: 'vrrp vrid <group> virtual-ip <address>', kind: 'line', impact: 'traffic' },
  {
    match: 'vrrp vrid <group> track <track> priority reduced {value*}',
    kind: 'line',
    negate: 'undo vrrp vrid <group> track <track> priority reduced',
    impact: 'traffic',
  },
  {
    match: 'vrrp vrid <group> <key=(?:preempt-mode|timer)> <word=(?:delay|advertise)> {value}',
    kind: 'line',
    negate: 'undo vrrp vrid <group> <key> <word>',
  },
  { match: 'vrrp vrid <group> preempt-mode', kind: 'toggle', absent: 'on' },
  {
    match: 'vrrp vrid <group> priority {value}',
    kind: 'line',
    hidden: '100',
    negate: 'undo vrrp vrid <group> priority',
    impact: 'traffic',
  },
  {
    match: 'vrrp vrid <group> authentication-mode {mode} {form} {secret}',
    kind: 'line',
    negate: 'undo vrrp vrid <group> authentication-mode',
    secret: ['secret'],
    impact: 'traffic',
  },
  { match: 'source {value...}', kind: 'line', negate: 'undo source', impact: 'traffic' },
  setting('destination', { impact: 'traffic' }),
  setting('keepalive', { impact: 'traffic' }),
  setting('gre key', { impact: 'traffic' }),
  setting('tunnel protection ipsec profile', { impact: 'traffic' }),
);
