/** FRRouting syntax: RIP, OSPF for IPv6, router advertisements. */
import type { SyntaxRule } from '../../../contract.ts';
import { INTERFACE, inSection } from './interfaces.ts';

const RIP = 'router <protocol=rip|ripng> [vrf <vrf>]';
const OSPF6 = 'router ospf6 [vrf <vrf>]';

const rip: readonly SyntaxRule[] = [
  { match: RIP, kind: 'section', impact: 'traffic' },
  ...inSection(RIP, [
    { match: '(network|neighbor|passive-interface|route) <value>', kind: 'line', impact: 'traffic' },
    {
      match: 'redistribute <source> {options*}',
      kind: 'line',
      negate: 'no redistribute <source>',
      impact: 'traffic',
    },
    { match: 'default-information originate', kind: 'toggle', absent: 'off', impact: 'traffic' },
    {
      match: '<what=default-metric|version> {value}',
      kind: 'line',
      negate: 'no <what>',
      impact: 'traffic',
    },
    { match: 'distance {distance} [<prefix>]', kind: 'line', impact: 'traffic' },
    {
      match: 'timers basic {update} {timeout} {garbage}',
      kind: 'line',
      hidden: '30 180 120',
      negate: 'no timers basic',
      impact: 'traffic',
    },
    { match: 'offset-list {list} <direction> {offset} [<port>]', kind: 'line', impact: 'traffic' },
    {
      match: 'distribute-list prefix {list} <direction> [<port>]',
      kind: 'line',
      uses: ['prefix-list {list}'],
      impact: 'traffic',
    },
    {
      match: 'distribute-list {list} <direction> [<port>]',
      kind: 'line',
      uses: ['access-list {list}'],
      impact: 'traffic',
    },
    { match: 'allow-ecmp', kind: 'toggle', absent: 'off', impact: 'traffic' },
  ]),
  ...inSection(INTERFACE, [
    { match: 'ip rip <direction=send|receive> version {versions...}', kind: 'line', impact: 'traffic' },
    {
      match: 'ip rip authentication mode {mode...}',
      kind: 'line',
      negate: 'no ip rip authentication mode',
      impact: 'session-reset',
    },
    {
      // `% key-chain configuration exists`
      match: 'ip rip authentication key-chain {chain}',
      kind: 'line',
      excludes: ['chain of rip keys'],
      uses: ['key-chain {chain}'],
      impact: 'session-reset',
    },
    {
      match: 'ip rip authentication string {key}',
      kind: 'line',
      excludes: ['string of rip keys'],
      secret: ['key'],
      impact: 'session-reset',
    },
    // Three states; `no … poisoned-reverse` would leave no horizon at all.
    {
      match: 'ip rip split-horizon poisoned-reverse',
      kind: 'line',
      slot: 'horizon',
      negate: 'ip rip split-horizon',
      impact: 'traffic',
    },
    { match: 'ip rip split-horizon', kind: 'toggle', slot: 'horizon', absent: 'on', impact: 'traffic' },
    { match: 'ip rip v2-broadcast', kind: 'toggle', absent: 'off', impact: 'traffic' },
  ]),
];

const ospf6: readonly SyntaxRule[] = [
  // `interface eth0` typed inside would be an incomplete command of the process: it is left before.
  { match: OSPF6, kind: 'section', leave: 'exit', impact: 'traffic', removeImpact: 'session-reset' },
  ...inSection(OSPF6, [
    { match: 'ospf6 router-id {id}', kind: 'line', negate: 'no ospf6 router-id', impact: 'session-reset' },
    {
      match: 'log-adjacency-changes {detail*}',
      kind: 'line',
      negate: 'no log-adjacency-changes',
      impact: 'cosmetic',
    },
    {
      match: 'auto-cost reference-bandwidth {megabits}',
      kind: 'line',
      hidden: '100000',
      negate: 'no auto-cost reference-bandwidth',
      impact: 'traffic',
    },
    {
      match: 'timers throttle spf {values...}',
      kind: 'line',
      hidden: '0 50 5000',
      negate: 'no timers throttle spf',
      impact: 'traffic',
    },
    {
      match: 'redistribute <source> {options*}',
      kind: 'line',
      negate: 'no redistribute <source>',
      impact: 'traffic',
    },
    {
      match: 'default-information originate {options*}',
      kind: 'line',
      negate: 'no default-information originate',
      impact: 'traffic',
    },
    { match: 'maximum-paths {paths}', kind: 'line', negate: 'no maximum-paths', impact: 'traffic' },
    { match: 'distance ospf6 {values...}', kind: 'line', negate: 'no distance ospf6', impact: 'traffic' },
    { match: 'distance {distance}', kind: 'line', impact: 'traffic' },
    {
      match: 'area <area> range <prefix> {options*}',
      kind: 'line',
      change: 'remove-first',
      negate: 'no area <area> range <prefix>',
      impact: 'traffic',
    },
    {
      match: 'area <area> <kind=stub|nssa> {options*}',
      kind: 'line',
      negate: 'no area <area> <kind>',
      impact: 'session-reset',
    },
    { match: 'stub-router administrative', kind: 'toggle', absent: 'off', impact: 'traffic' },
  ]),
  ...inSection(INTERFACE, [
    // `eth0 already attached to Area 0`
    { match: 'ipv6 ospf6 area {area}', kind: 'line', change: 'remove-first', impact: 'traffic' },
    { match: 'ipv6 ospf6 cost {cost}', kind: 'line', negate: 'no ipv6 ospf6 cost', impact: 'traffic' },
    {
      match: 'ipv6 ospf6 hello-interval {seconds}',
      kind: 'line',
      hidden: '10',
      negate: 'no ipv6 ospf6 hello-interval',
      impact: 'session-reset',
    },
    {
      match: 'ipv6 ospf6 dead-interval {seconds}',
      kind: 'line',
      hidden: '40',
      negate: 'no ipv6 ospf6 dead-interval',
      impact: 'session-reset',
    },
    { match: 'ipv6 ospf6 priority {priority}', kind: 'line', hidden: '1', negate: 'no ipv6 ospf6 priority' },
    {
      match: 'ipv6 ospf6 retransmit-interval {seconds}',
      kind: 'line',
      hidden: '5',
      negate: 'no ipv6 ospf6 retransmit-interval',
    },
    {
      match: 'ipv6 ospf6 transmit-delay {seconds}',
      kind: 'line',
      hidden: '1',
      negate: 'no ipv6 ospf6 transmit-delay',
    },
    {
      match: 'ipv6 ospf6 network {type}',
      kind: 'line',
      negate: 'no ipv6 ospf6 network',
      impact: 'session-reset',
    },
    {
      match: 'ipv6 ospf6 <what=ifmtu|instance-id> {value}',
      kind: 'line',
      negate: 'no ipv6 ospf6 <what>',
      impact: 'session-reset',
    },
    { match: 'ipv6 ospf6 <flag=passive|mtu-ignore|bfd>', kind: 'toggle', absent: 'off', impact: 'traffic' },
  ]),
];

const advertisements = inSection(INTERFACE, [
  {
    match: 'ipv6 nd suppress-ra',
    kind: 'toggle',
    absent: 'on',
    impact: 'traffic',
    why: 'hosts learn or lose their router',
  },
  {
    match: 'ipv6 nd prefix <prefix> {options*}',
    kind: 'line',
    negate: 'no ipv6 nd prefix <prefix>',
    impact: 'traffic',
  },
  {
    match: 'ipv6 nd <kind=rdnss|dnssl> <value> {lifetime*}',
    kind: 'line',
    negate: 'no ipv6 nd <kind> <value>',
  },
  {
    match:
      'ipv6 nd <what=ra-interval|ra-lifetime|reachable-time|mtu|ra-hop-limit|ra-retrans-interval> {value...}',
    kind: 'line',
    negate: 'no ipv6 nd <what>',
  },
  {
    match: 'ipv6 nd router-preference {preference}',
    kind: 'line',
    hidden: 'medium',
    negate: 'no ipv6 nd router-preference',
    impact: 'traffic',
  },
  {
    match: 'ipv6 nd <flag=managed-config-flag|other-config-flag|home-agent-config-flag>',
    kind: 'toggle',
    absent: 'off',
  },
]);

export const otherRoutingRules: readonly SyntaxRule[] = [...rip, ...ospf6, ...advertisements];
