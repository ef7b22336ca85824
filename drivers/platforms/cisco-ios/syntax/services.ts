/** IOS syntax: what is bound to an interface: filters, address translation, redundancy, tunnels, quality of service. */
import type { SyntaxRule } from '../../../contract.ts';
import { within } from './within.ts';

const filters: readonly SyntaxRule[] = [
  {
    match: 'ip access-group {acl} <direction=in|out>',
    kind: 'line',
    negate: 'no ip access-group {acl} <direction>',
    uses: ['acl {acl}'],
    impact: 'traffic',
  },
  {
    match: 'ipv6 traffic-filter {acl} <direction=in|out>',
    kind: 'line',
    negate: 'no ipv6 traffic-filter {acl} <direction>',
    uses: ['ipv6 acl {acl}'],
    impact: 'traffic',
  },
  {
    match: 'ip verify unicast {words...}',
    kind: 'line',
    negate: 'no ip verify unicast',
    impact: 'traffic',
    unverified: true,
  },
  {
    match: 'ip policy route-map {map}',
    kind: 'line',
    negate: 'no ip policy route-map',
    uses: ['route-map {map}'],
    impact: 'traffic',
  },
  // Both sides are one item with two values: changing it removes the old side first.
  { match: 'ip nat {side=inside|outside}', kind: 'line', change: 'remove-first', impact: 'traffic' },
  {
    match: 'ip flow monitor <monitor> [sampler <sampler>] <direction=input|output>',
    kind: 'line',
    uses: ['flow monitor <monitor>'],
    impact: 'cosmetic',
  },
  { match: 'ip flow <direction=ingress|egress>', kind: 'line', impact: 'cosmetic' },
  {
    match: 'service-policy <direction=input|output> {policy}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no service-policy <direction> {policy}',
    uses: ['policy-map {policy}'],
    impact: 'traffic',
  },
  {
    match: 'crypto map {map}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no crypto map {map}',
    uses: ['crypto map {map}'],
    impact: 'session-reset',
  },
  {
    match: 'zone-member security {zone}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no zone-member security {zone}',
    uses: ['zone {zone}'],
    impact: 'traffic',
  },
];

const addressing: readonly SyntaxRule[] = [
  { match: 'ip helper-address [vrf <vrf>] <address>', kind: 'line' },
  { match: 'ipv6 dhcp relay destination <address>', kind: 'line' },
  { match: 'ipv6 dhcp server {pool}', kind: 'line', negate: 'no ipv6 dhcp server', unverified: true },
  { match: 'ipv6 nd ra suppress {all*}', kind: 'line', negate: 'no ipv6 nd ra suppress' },
  { match: 'ipv6 nd <flag=managed-config-flag|other-config-flag>', kind: 'line' },
  {
    match: 'ipv6 nd prefix <prefix> {options*}',
    kind: 'line',
    negate: 'no ipv6 nd prefix <prefix>',
    unverified: true,
  },
  { match: 'ip <feature=redirects|unreachables|proxy-arp|split-horizon>', kind: 'toggle', absent: 'on' },
  { match: 'ip directed-broadcast', kind: 'toggle', absent: 'off' },
  { match: 'ip tcp adjust-mss {bytes}', kind: 'line', negate: 'no ip tcp adjust-mss', impact: 'traffic' },
];

const redundancy: readonly SyntaxRule[] = [
  // Another version means another MAC address and another range of groups.
  {
    match: 'standby version {version}',
    kind: 'line',
    hidden: '1',
    negate: 'no standby version',
    impact: 'traffic',
  },
  { match: 'standby <group> ip <address> secondary', kind: 'line', impact: 'traffic' },
  {
    match: 'standby <group> ip {address*}',
    kind: 'line',
    negate: 'no standby <group> ip',
    impact: 'traffic',
  },
  { match: 'standby <group> ipv6 <address>', kind: 'line', impact: 'traffic' },
  {
    match: 'standby <group> track <object> {action*}',
    kind: 'line',
    negate: 'no standby <group> track <object>',
    uses: ['track <object>'],
    impact: 'traffic',
  },
  {
    match: 'standby <group> authentication md5 key-string {type=\\d} {key}',
    kind: 'line',
    slot: 'standby <group> authentication',
    negate: 'no standby <group> authentication',
    secret: ['key'],
    impact: 'traffic',
  },
  {
    match: 'standby <group> authentication {key...}',
    kind: 'line',
    slot: 'standby <group> authentication',
    negate: 'no standby <group> authentication',
    secret: ['key'],
    impact: 'traffic',
  },
  {
    match: 'standby <group> priority {priority}',
    kind: 'line',
    hidden: '100',
    negate: 'no standby <group> priority',
    impact: 'traffic',
  },
  {
    match: 'standby <group> timers {values...}',
    kind: 'line',
    hidden: '3 10',
    negate: 'no standby <group> timers',
    impact: 'traffic',
  },
  {
    match: 'standby <group> <key=preempt|name> {value*}',
    kind: 'line',
    negate: 'no standby <group> <key>',
    impact: 'traffic',
  },
  { match: 'vrrp <group> address-family <family>', kind: 'section', leave: 'exit-vrrp', impact: 'traffic' },
  { match: 'vrrp <group> ip <address> secondary', kind: 'line', impact: 'traffic' },
  {
    match: 'vrrp <group> ip {address}',
    kind: 'line',
    negate: 'no vrrp <group> ip {address}',
    impact: 'traffic',
  },
  { match: 'vrrp <group> preempt', kind: 'toggle', absent: 'on', impact: 'traffic' },
  {
    match: 'vrrp <group> authentication {key...}',
    kind: 'line',
    negate: 'no vrrp <group> authentication',
    secret: ['key'],
    impact: 'traffic',
  },
  {
    match: 'vrrp <group> <key=priority|timers|description|track> {value...}',
    kind: 'line',
    negate: 'no vrrp <group> <key>',
    impact: 'traffic',
  },
];

const tunnels: readonly SyntaxRule[] = [
  {
    match: 'tunnel mode {mode...}',
    kind: 'line',
    hidden: 'gre ip',
    negate: 'no tunnel mode',
    impact: 'session-reset',
  },
  {
    match: 'tunnel protection ipsec profile {profile} {options*}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no tunnel protection ipsec profile {profile}',
    uses: ['ipsec profile {profile}'],
    impact: 'session-reset',
  },
  {
    match: 'tunnel <key=source|destination|key|vrf> {value}',
    kind: 'line',
    negate: 'no tunnel <key>',
    impact: 'session-reset',
  },
  { match: 'tunnel path-mtu-discovery', kind: 'line', impact: 'traffic' },
  { match: 'ip nhrp <kind=map|nhs> <words...>', kind: 'line', impact: 'session-reset' },
  {
    match: 'ip nhrp authentication {key}',
    kind: 'line',
    negate: 'no ip nhrp authentication',
    secret: ['key'],
    impact: 'session-reset',
  },
  {
    match: 'ip nhrp <key> {value*}',
    kind: 'line',
    negate: 'no ip nhrp <key>',
    impact: 'session-reset',
    unverified: true,
  },
];

const translation: readonly SyntaxRule[] = [
  {
    match: 'ip nat pool <pool> {range...}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no ip nat pool <pool> {range...}',
    defines: ['nat pool <pool>'],
    impact: 'traffic',
  },
  {
    match: 'ip nat translation <key> {value...}',
    kind: 'line',
    negate: 'no ip nat translation <key>',
    impact: 'traffic',
  },
  // `extendable` is added by the device; the negation does not need it.
  {
    match: 'ip nat <side=inside|outside> source static <words...>',
    kind: 'line',
    impact: 'traffic',
    aliases: [
      {
        from: 'ip nat <side=inside|outside> source static <words...> extendable',
        to: 'ip nat <side> source static <words>',
      },
    ],
  },
  {
    match: 'ip nat <side=inside|outside> source list <acl> pool {pool} {options*}',
    kind: 'line',
    slot: 'nat <side> <acl>',
    change: 'remove-first',
    negate: 'no ip nat <side> source list <acl> pool {pool} {options*}',
    uses: ['acl <acl>', 'nat pool {pool}'],
    claims: ['nat <side> <acl>'],
    impact: 'traffic',
  },
  {
    match: 'ip nat <side=inside|outside> source list <acl> {target...}',
    kind: 'line',
    slot: 'nat <side> <acl>',
    change: 'remove-first',
    negate: 'no ip nat <side> source list <acl> {target...}',
    uses: ['acl <acl>'],
    claims: ['nat <side> <acl>'],
    impact: 'traffic',
  },
  {
    match: 'ip nat <side=inside|outside> source route-map <map> {target...}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no ip nat <side> source route-map <map> {target...}',
    uses: ['route-map <map>'],
    impact: 'traffic',
  },
  {
    match: 'ip local pool <pool> {range...}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no ip local pool <pool>',
    impact: 'traffic',
  },
];

export const serviceRules: readonly SyntaxRule[] = [
  ...within(['interface <name>'], [...filters, ...addressing, ...redundancy, ...tunnels]),
  ...translation,
];
