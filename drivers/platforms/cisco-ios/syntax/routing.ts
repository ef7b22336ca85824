/** IOS syntax: OSPF, RIP and EIGRP, and the switches of routing. */
import type { SyntaxRule } from '../../../contract.ts';
import { namedEigrpRules } from './eigrp.ts';
import { interfaceOspfRules } from './interface-ospf.ts';
import { isisRules } from './isis.ts';
import { within } from './within.ts';

const OSPF = 'router ospf <process> [vrf <vrf>]';
const OSPF6 = 'ipv6 router ospf <process>';
const OSPF3 = 'router ospfv3 <process>';
const OSPF3_FAMILY = `${OSPF3} / address-family <family...>`;
const OF_IPV6 = [OSPF6, OSPF3, OSPF3_FAMILY];
const ISIS = 'router isis [<tag>]';

const switches: readonly SyntaxRule[] = [
  {
    match: 'ip default-gateway {address}',
    kind: 'line',
    negate: 'no ip default-gateway',
    impact: 'management',
    why: 'the way back to the management station',
  },
  { match: 'ip routing', kind: 'toggle', impact: 'management', why: 'starts or stops routing' },
  { match: 'ipv6 unicast-routing', kind: 'toggle', absent: 'off', removeImpact: 'traffic' },
  { match: 'ip cef', kind: 'toggle', absent: 'on', impact: 'traffic', unverified: true },
  {
    match: 'ip multicast-routing {options*}',
    kind: 'line',
    negate: 'no ip multicast-routing {options*}',
    impact: 'traffic',
    unverified: true,
  },
  { match: 'ip forward-protocol udp <port>', kind: 'line' },
  { match: 'ip tftp source-interface {interface}', kind: 'line', negate: 'no ip tftp source-interface' },
];

/** What all processes share. */
const process: readonly SyntaxRule[] = [
  // Switching the default turns the meaning of the per-interface lines around and erases those that say the same.
  {
    match: 'passive-interface default',
    kind: 'toggle',
    absent: 'off',
    wipes: ['passive-interface <interface>', 'no passive-interface <interface>'],
    impact: 'session-reset',
    why: 'neighbours on interfaces that become passive are lost',
  },
  {
    match: 'passive-interface <interface>',
    kind: 'toggle',
    impact: 'session-reset',
    why: 'neighbours on a passive interface are lost',
  },
  // Typing it again merges the options: the old line goes first.
  {
    match: 'redistribute <protocol=ospf|eigrp|bgp|isis> <number> {options*}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no redistribute <protocol> <number>',
    impact: 'traffic',
  },
  {
    match: 'redistribute <protocol> {options*}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no redistribute <protocol>',
    impact: 'traffic',
  },
  { match: 'distribute-list <words...>', kind: 'line', impact: 'traffic' },
  { match: 'maximum-paths {count}', kind: 'line', negate: 'no maximum-paths', impact: 'traffic' },
];

/** OSPF and RIP. */
const announced: readonly SyntaxRule[] = [
  // Typing it again merges the options as well. Absent means that no default route is announced.
  {
    match: 'default-information originate {options*}',
    kind: 'toggle',
    absent: 'off',
    change: 'remove-first',
    negate: 'no default-information originate',
    impact: 'traffic',
  },
  {
    match: 'distance {distance}',
    kind: 'line',
    negate: 'no distance {distance}',
    impact: 'traffic',
    unverified: true,
  },
];

const ospf: readonly SyntaxRule[] = [
  {
    match: 'log-adjacency-changes {detail*}',
    kind: 'toggle',
    negate: 'no log-adjacency-changes',
    impact: 'cosmetic',
  },
  // It takes effect after `clear ip ospf process`, which is never sent.
  {
    match: 'router-id {id}',
    kind: 'line',
    negate: 'no router-id',
    impact: 'session-reset',
    why: 'takes effect when the process is cleared',
  },
  {
    match: 'auto-cost reference-bandwidth {mbps}',
    kind: 'line',
    hidden: '100',
    negate: 'no auto-cost reference-bandwidth',
    impact: 'traffic',
  },
  {
    match: 'timers throttle <what> {values...}',
    kind: 'line',
    negate: 'no timers throttle <what>',
    impact: 'traffic',
    unverified: true,
  },
  {
    match: 'max-metric router-lsa {options*}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no max-metric router-lsa',
    impact: 'traffic',
    unverified: true,
  },
  // `no area N` would remove every line of the area: only exact negations are sent.
  {
    match: 'area <area> authentication {kind*}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no area <area> authentication',
    impact: 'session-reset',
  },
  {
    match: 'area <area> stub {options*}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no area <area> stub',
    claims: ['ospf-area-kind <area>'],
    impact: 'session-reset',
  },
  {
    match: 'area <area> nssa {options*}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no area <area> nssa',
    claims: ['ospf-area-kind <area>'],
    impact: 'session-reset',
  },
  {
    match: 'area <area> default-cost {cost}',
    kind: 'line',
    negate: 'no area <area> default-cost',
    impact: 'traffic',
  },
  {
    match: 'area <area> virtual-link <router> message-digest-key <id> md5 {key...}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no area <area> virtual-link <router> message-digest-key <id>',
    impact: 'session-reset',
    secret: ['key'],
  },
  {
    match: 'area <area> virtual-link <router> {options*}',
    kind: 'line',
    negate: 'no area <area> virtual-link <router>',
    impact: 'session-reset',
    secret: ['options'],
  },
];

const ospfOfIpv4: readonly SyntaxRule[] = [
  {
    match: 'network <address> <wildcard> area <area>',
    kind: 'line',
    claims: ['ospf-network <address> <wildcard>'],
    removeImpact: 'traffic',
  },
  { match: 'capability vrf-lite', kind: 'line', impact: 'traffic' },
  {
    match: 'area <area> range <address> <mask> {options*}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no area <area> range <address> <mask>',
    impact: 'traffic',
  },
];

const rip: readonly SyntaxRule[] = [
  { match: 'version {version}', kind: 'line', negate: 'no version', impact: 'traffic' },
  { match: 'timers basic {values...}', kind: 'line', negate: 'no timers basic', impact: 'traffic' },
  { match: 'offset-list <words...>', kind: 'line', impact: 'traffic' },
];

const eigrp: readonly SyntaxRule[] = [
  { match: 'eigrp router-id {id}', kind: 'line', negate: 'no eigrp router-id', impact: 'session-reset' },
  { match: 'eigrp stub {options*}', kind: 'line', negate: 'no eigrp stub', impact: 'session-reset' },
  { match: 'variance {factor}', kind: 'line', hidden: '1', negate: 'no variance', impact: 'traffic' },
];

/** Processes that are told networks by their class. */
const classful: readonly SyntaxRule[] = [
  { match: 'network <network...>', kind: 'line', removeImpact: 'traffic' },
  { match: 'auto-summary', kind: 'toggle', impact: 'traffic' },
  { match: 'default-metric {values...}', kind: 'line', negate: 'no default-metric', impact: 'traffic' },
];

export const routingRules: readonly SyntaxRule[] = [
  ...switches,
  {
    match: OSPF,
    kind: 'section',
    claims: ['ospf <process>'],
    defines: ['ip ospf <process>'],
    removeImpact: 'traffic',
    why: 'all routes of the process are lost',
  },
  {
    match: OSPF6,
    kind: 'section',
    defines: ['ipv6 ospf <process>'],
    removeImpact: 'traffic',
    why: 'all routes of the process are lost',
  },
  { match: OSPF3, kind: 'section', removeImpact: 'traffic', why: 'all routes of the process are lost' },
  {
    in: OSPF3,
    match: 'address-family <family...>',
    kind: 'section',
    leave: 'exit-address-family',
    impact: 'traffic',
  },
  { match: ISIS, kind: 'section', impact: 'traffic' },
  { match: 'router rip', kind: 'section', removeImpact: 'traffic' },
  { match: 'router eigrp <process>', kind: 'section', removeImpact: 'traffic' },
  ...within([OSPF, ...OF_IPV6], ospf),
  ...within([OSPF, ...OF_IPV6, 'router rip', ISIS], announced),
  ...within([OSPF], ospfOfIpv4),
  ...within(OF_IPV6, [
    {
      match: 'area <area> range <prefix> {options*}',
      kind: 'line',
      change: 'remove-first',
      negate: 'no area <area> range <prefix>',
      impact: 'traffic',
    },
  ]),
  ...within(['router rip'], rip),
  ...within(['router eigrp <process>'], eigrp),
  ...within(['router rip', 'router eigrp <process>'], classful),
  ...within([OSPF, ...OF_IPV6, 'router rip', 'router eigrp <process>', ISIS], process),
  ...isisRules,
  ...namedEigrpRules,
  ...interfaceOspfRules,
];
