/** IOS syntax: OSPF, RIP and EIGRP, and the switches of routing. */
import type { SyntaxRule } from '../../../contract.ts';
import { within } from './within.ts';

const OSPF = 'router ospf <process> [vrf <vrf>]';
const OSPF6 = 'ipv6 router ospf <process>';

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

const process: readonly SyntaxRule[] = [
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
  // Switching the default turns the meaning of the per-interface lines around and erases those that say the same.
  {
    match: 'passive-interface default',
    kind: 'toggle',
    absent: 'off',
    wipes: ['passive-interface <interface>'],
    impact: 'session-reset',
    why: 'neighbours on interfaces that become passive are lost',
  },
  {
    match: 'passive-interface <interface>',
    kind: 'toggle',
    impact: 'session-reset',
    why: 'neighbours on a passive interface are lost',
  },
  {
    match: 'log-adjacency-changes {detail*}',
    kind: 'line',
    negate: 'no log-adjacency-changes',
    impact: 'cosmetic',
  },
  {
    match: 'network <address> <wildcard> area <area>',
    kind: 'line',
    claims: ['ospf-network <address> <wildcard>'],
    removeImpact: 'traffic',
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
  // Typing it again merges the options as well. Absent means that no default route is announced.
  {
    match: 'default-information originate {options*}',
    kind: 'toggle',
    absent: 'off',
    change: 'remove-first',
    negate: 'no default-information originate',
    impact: 'traffic',
  },
  { match: 'distribute-list <words...>', kind: 'line', impact: 'traffic' },
  { match: 'maximum-paths {count}', kind: 'line', negate: 'no maximum-paths', impact: 'traffic' },
  {
    match: 'timers throttle <what> {values...}',
    kind: 'line',
    negate: 'no timers throttle <what>',
    impact: 'traffic',
    unverified: true,
  },
  { match: 'distance {values...}', kind: 'line', negate: 'no distance', impact: 'traffic', unverified: true },
  { match: 'capability vrf-lite', kind: 'line', impact: 'traffic' },
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
    match: 'area <area> range <address> <mask> {options*}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no area <area> range <address> <mask>',
    impact: 'traffic',
  },
  {
    match: 'area <area> virtual-link <router> {options*}',
    kind: 'line',
    negate: 'no area <area> virtual-link <router>',
    impact: 'session-reset',
    secret: ['options'],
  },
];

const interfaceOspf: readonly SyntaxRule[] = [
  // Where it names a process that is not there, the device makes one; where the process goes, the line goes with it.
  {
    match: '<family=ip|ipv6> ospf <process=\\d+> area {area}',
    kind: 'line',
    uses: ['<family> ospf <process>'],
    negate: 'no <family> ospf <process> area {area}',
    impact: 'session-reset',
    why: 'neighbours are built again',
  },
  {
    match: '<family=ip|ipv6> ospf cost {cost}',
    kind: 'line',
    negate: 'no <family> ospf cost',
    impact: 'traffic',
  },
  {
    match: '<family=ip|ipv6> ospf priority {priority}',
    kind: 'line',
    hidden: '1',
    negate: 'no <family> ospf priority',
  },
  {
    match: '<family=ip|ipv6> ospf hello-interval {seconds}',
    kind: 'line',
    hidden: '10',
    negate: 'no <family> ospf hello-interval',
    impact: 'session-reset',
  },
  // Four hello intervals when nothing is printed.
  {
    match: '<family=ip|ipv6> ospf dead-interval {seconds...}',
    kind: 'line',
    negate: 'no <family> ospf dead-interval',
    impact: 'session-reset',
  },
  {
    match: '<family=ip|ipv6> ospf network {type...}',
    kind: 'line',
    negate: 'no <family> ospf network',
    impact: 'session-reset',
  },
  {
    match: 'ip ospf authentication-key {type} {key}',
    kind: 'line',
    negate: 'no ip ospf authentication-key',
    secret: ['key'],
    impact: 'session-reset',
  },
  {
    match: 'ip ospf authentication {kind*}',
    kind: 'line',
    negate: 'no ip ospf authentication',
    impact: 'session-reset',
  },
  // `OSPF: Key 1 already exists`: a key is removed before it changes.
  {
    match: 'ip ospf message-digest-key <id> md5 {type} {key}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no ip ospf message-digest-key <id>',
    secret: ['key'],
    impact: 'session-reset',
    aliases: [
      {
        from: 'ip ospf message-digest-key <id> md5 {key}',
        to: 'ip ospf message-digest-key <id> md5 0 {key}',
      },
    ],
  },
  {
    match: 'ip ospf <flag=mtu-ignore|bfd|shutdown> {options*}',
    kind: 'line',
    negate: 'no ip ospf <flag>',
    impact: 'session-reset',
  },
];

const rip: readonly SyntaxRule[] = [
  { match: 'version {version}', kind: 'line', negate: 'no version', impact: 'traffic' },
  { match: 'timers basic {values...}', kind: 'line', negate: 'no timers basic', impact: 'traffic' },
  {
    match: 'network <address> {wildcard*}',
    kind: 'line',
    negate: 'no network <address> {wildcard*}',
    removeImpact: 'traffic',
  },
  { match: 'auto-summary', kind: 'toggle', absent: 'on', impact: 'traffic' },
  { match: 'offset-list <words...>', kind: 'line', impact: 'traffic' },
  { match: 'eigrp router-id {id}', kind: 'line', negate: 'no eigrp router-id', impact: 'session-reset' },
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
  { match: 'router rip', kind: 'section', removeImpact: 'traffic' },
  { match: 'router eigrp <process>', kind: 'section', removeImpact: 'traffic' },
  ...within(['router rip', 'router eigrp <process>'], rip),
  ...within([OSPF, OSPF6, 'router rip', 'router eigrp <process>'], process),
  ...within(['interface <name>'], interfaceOspf),
];
