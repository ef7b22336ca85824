/** IOS syntax: what is bound to an interface: filters, address translation, tunnels, quality of service. */
import type { SyntaxRule } from '../../../contract.ts';
import { redundancyRules } from './redundancy.ts';
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
    uses: ['flow monitor <monitor>', 'sampler <sampler>'],
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
  {
    match: 'ip pim {mode=sparse-mode|dense-mode|sparse-dense-mode|passive}',
    kind: 'line',
    impact: 'traffic',
  },
  {
    match: 'ip igmp version {version}',
    kind: 'line',
    hidden: '2',
    negate: 'no ip igmp version',
    impact: 'traffic',
  },
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

const tunnels: readonly SyntaxRule[] = [
  {
    match: 'tunnel mode {mode...}',
    kind: 'line',
    hidden: 'gre ip',
    negate: 'no tunnel mode',
    impact: 'session-reset',
  },
  {
    // A tunnel that is protected keeps its mode: the old profile goes before everything else, the new one comes last.
    match: 'tunnel protection ipsec profile <profile> {options*}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no tunnel protection ipsec profile <profile>',
    uses: ['ipsec profile <profile>'],
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
    // `%Pool P in use, cannot destroy`
    match: 'ip nat pool <pool> {range...}',
    kind: 'line',
    change: 'remove-first',
    held: true,
    negate: 'no ip nat pool <pool> {range...}',
    defines: ['nat pool <pool>'],
    impact: 'traffic',
  },
  {
    match: 'ip nat translation max-entries <kind=all-host|all-vrf> {count}',
    kind: 'line',
    negate: 'no ip nat translation max-entries <kind>',
    impact: 'traffic',
  },
  {
    match: 'ip nat translation max-entries <kind=host|list|vrf> <name> {count}',
    kind: 'line',
    negate: 'no ip nat translation max-entries <kind> <name>',
    impact: 'traffic',
  },
  {
    match: 'ip nat translation <key> {value...}',
    kind: 'line',
    negate: 'no ip nat translation <key>',
    impact: 'traffic',
  },
  // `extendable` is added by the device where it is not typed; the negation does not need it.
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
  // One rule for each list and table.
  {
    match:
      'ip nat <side=inside|outside> source list <acl> {target=interface|pool} {name} vrf <vrf> {options*}',
    kind: 'line',
    slot: 'nat <side> <acl> <vrf>',
    change: 'remove-first',
    negate: 'no ip nat <side> source list <acl> {target} {name} vrf <vrf> {options*}',
    uses: ['acl <acl>', 'nat pool {name}', 'vrf <vrf>'],
    impact: 'traffic',
  },
  {
    match: 'ip nat <side=inside|outside> source list <acl> pool {pool} {options*}',
    kind: 'line',
    slot: 'nat <side> <acl>',
    change: 'remove-first',
    negate: 'no ip nat <side> source list <acl> pool {pool} {options*}',
    uses: ['acl <acl>', 'nat pool {pool}'],
    impact: 'traffic',
  },
  {
    match: 'ip nat <side=inside|outside> source list <acl> {target...}',
    kind: 'line',
    slot: 'nat <side> <acl>',
    change: 'remove-first',
    negate: 'no ip nat <side> source list <acl> {target...}',
    uses: ['acl <acl>'],
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
  ...redundancyRules,
  ...within(['interface <name>'], [...filters, ...addressing, ...tunnels]),
  ...translation,
];
