/** Layer 3 of an interface: VPN instance, addresses, VRRP, tunnels. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';
import { inInterface, setting } from './interfaces.ts';
import { entries, type LocalRule, options, settings } from './sections.ts';

/** Everything of IP and routing goes when the interface changes its VPN instance. */
const RESET_BY_VPN: readonly Pattern[] = [
  'ip address {rest...}',
  'ipv6 {rest...}',
  'undo ipv6 {rest...}',
  'ospf {rest...}',
  'rip {rest...}',
  'ripng {rest...}',
  'isis {rest...}',
  'ospfv3 {rest...}',
  'vrrp {rest...}',
  'dhcp select {rest...}',
  'dhcp relay {rest...}',
  'dhcp server {rest...}',
];

const GROUP: Pattern = 'vrrp [<family=ipv6>] vrid <group>';

/** Lines of a gateway group. Its address comes first and goes last: without one there is no group. */
function vrrp(): LocalRule[] {
  const group = 'vrrp [<family>] vrid <group>';
  const line = (match: Pattern, negate: Pattern, more: Partial<LocalRule> = {}): LocalRule => ({
    match: `${GROUP} ${match}`,
    kind: 'line',
    negate: `undo ${group} ${negate}`,
    impact: 'traffic',
    ...more,
  });
  return [
    { match: `${GROUP} virtual-ip <address...>`, kind: 'line', impact: 'traffic' },
    line('track <track=\\d+> priority reduced {value*}', 'track <track> priority reduced'),
    line('track <track=\\d+> {action...}', 'track <track>'),
    line('track interface <interface> {reduced*}', 'track interface <interface>'),
    line('preempt-mode delay {value}', 'preempt-mode delay'),
    // The older form: bare `preempt-mode` sets the delay back.
    line('preempt-mode timer delay {value}', 'preempt-mode', { negate: `${group} preempt-mode` }),
    line('timer advertise {value}', 'timer advertise', { hidden: '100' }),
    { match: `${GROUP} preempt-mode`, kind: 'toggle', absent: 'on', impact: 'traffic' },
    line('priority {value}', 'priority', { hidden: '100' }),
    line('authentication-mode {mode} {form=(?:cipher|plain|simple)} {secret}', 'authentication-mode', {
      secret: ['secret'],
    }),
    line('source-interface {interface}', 'source-interface'),
  ];
}

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
  {
    match: 'ipv6 address <prefix> {length=\\d+} [<kind=(?:eui-64|anycast)>]',
    kind: 'line',
    negate: 'undo ipv6 address <prefix> {length} [<kind>]',
    impact: 'traffic',
  },
  { match: 'ipv6 nd ra halt', kind: 'toggle', absent: 'on' },
  ...options('ipv6 nd ra prefix <prefix>', 'ip urpf', 'ipv6 urpf'),
  ...settings(
    'ipv6 nd ra interval',
    'ipv6 nd ra router-lifetime',
    'ipv6 nd <timer=(?:ns|nud)> <what>',
    'ipv6 nd dad attempts',
    'ipv6 nd router-preference',
    'ip mtu',
    'ip verify source',
    'ip check source',
    'arp max-learning-num',
    'arp timer aging',
    'arp rate-limit',
    'igmp version',
    'pim hello-option <option>',
    'pim timer <timer>',
    'igmp <timer=(?:query-interval|max-response-time|robust-count)>',
    'bfd <timer=(?:min-\\S+|detect-multiplier)>',
    'dialer-group',
    'dialer timer <timer>',
    'link-protocol',
    'ppp authentication-mode',
    'ppp chap user',
    'timer-hold',
    'mpls mtu',
  ),
  ...['ppp chap password', 'ppp pap local-user {user} password'].map(
    (key): LocalRule => ({
      match: `${key} {form=(?:cipher|simple)} {secret}`,
      kind: 'line',
      negate: `undo ${key.replace(/ \{user\}.*/, '')}`,
      secret: ['secret'],
      impact: 'traffic',
    }),
  ),
  ...entries('igmp static-group <group...>', 'ip source binding <binding...>'),
  setting('vlan-type dot1q vid', {
    change: 'remove-first',
    negate: 'undo vlan-type dot1q vid {value}',
    impact: 'traffic',
  }),
  ...vrrp(),
  ...settings('vrrp [<family=ipv6>] version'),
  { match: 'source {value...}', kind: 'line', negate: 'undo source', impact: 'traffic' },
  setting('destination', { impact: 'traffic' }),
  ...options('keepalive'),
  setting('tunnel-protocol', { impact: 'traffic' }),
  setting('tunnel vpn-instance', { impact: 'traffic' }),
  setting('tunnel ttl', { impact: 'traffic' }),
  setting('gre key', { impact: 'traffic' }),
);
