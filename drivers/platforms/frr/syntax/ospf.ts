/** FRRouting syntax: OSPF for IPv4, the process and its interfaces. */
import type { SyntaxRule } from '../../../contract.ts';
import { inSection } from './interfaces.ts';
import { linkRules } from './ospf-links.ts';

export const OSPF = 'router ospf';

/** The process, or one of several: of another instance, or of a VRF. */
const ANY = 'router ospf [<instance=\\d+>] [vrf <vrf>]';

const TIMERS = '(timers throttle lsa all|timers lsa min-arrival|aggregation timer)';

const process = inSection(ANY, [
  // With neighbours up the device adds that `clear ip ospf process` is needed; the sessions stay as they are.
  { match: 'ospf router-id {id}', kind: 'line', negate: 'no ospf router-id', impact: 'session-reset' },
  { match: 'ospf abr-type {type}', kind: 'line', hidden: 'cisco', impact: 'traffic' },
  { match: 'ospf write-multiplier {packets}', kind: 'line', hidden: '20' },
  {
    match: 'log-adjacency-changes {detail*}',
    kind: 'line',
    negate: 'no log-adjacency-changes',
    impact: 'cosmetic',
  },
  { match: 'compatible rfc1583', kind: 'toggle', absent: 'off', impact: 'traffic' },
  // 100000 Mbit/s is the default and not printed.
  {
    match: 'auto-cost reference-bandwidth {megabits}',
    kind: 'line',
    hidden: '100000',
    negate: 'no auto-cost reference-bandwidth',
    impact: 'traffic',
    why: 'every cost without a fixed value changes',
  },
  {
    match: 'timers throttle spf {values...}',
    kind: 'line',
    hidden: '0 50 5000',
    negate: 'no timers throttle spf',
  },
  {
    match: `${TIMERS} {time}`,
    kind: 'line',
    negate: `no ${TIMERS}`,
  },
  { match: 'refresh timer {seconds}', kind: 'line' },
  {
    match: '<what=maximum-paths|default-metric> {value}',
    kind: 'line',
    negate: 'no <what>',
    impact: 'traffic',
  },
  {
    match: 'max-metric router-lsa <when> {time*}',
    kind: 'line',
    negate: 'no max-metric router-lsa <when>',
    impact: 'traffic',
  },
  // `redistribute ospf 2`, `redistribute table 10`: the number is part of what is redistributed.
  {
    match: 'redistribute <source=ospf|table> <instance=\\d+> {options*}',
    kind: 'line',
    negate: 'no redistribute <source> <instance>',
    impact: 'traffic',
  },
  {
    match: 'redistribute <source> {options*}',
    kind: 'line',
    negate: 'no redistribute <source>',
    impact: 'traffic',
  },
  // Older releases print exceptions here. With the other default they would mean the opposite: they go before it comes.
  {
    match: 'passive-interface <port=(?!default$)\\S+> [<address>]',
    kind: 'line',
    slot: 'passive <port> [<address>]',
    change: 'remove-first',
    excludes: ['listed of passive interfaces'],
    impact: 'traffic',
  },
  {
    match: 'no passive-interface <port=(?!default$)\\S+> [<address>]',
    kind: 'line',
    slot: 'passive <port> [<address>]',
    change: 'remove-first',
    negate: 'passive-interface <port> [<address>]',
    uses: ['ospf passive default'],
    impact: 'traffic',
  },
  {
    match: 'passive-interface default',
    kind: 'toggle',
    absent: 'off',
    defines: ['ospf passive default'],
    excludes: ['default of passive interfaces'],
    impact: 'traffic',
    why: 'adjacencies without a setting of their own go',
  },
  // `There is already same network statement.`: the area of a network cannot be overwritten.
  {
    match: 'network <prefix> area {area}',
    kind: 'line',
    change: 'remove-first',
    // `Please remove all ip ospf area x.x.x.x commands first.`
    excludes: ['networks of ospf areas'],
    impact: 'traffic',
  },
  {
    match: 'default-information originate {options*}',
    kind: 'line',
    negate: 'no default-information originate',
    impact: 'traffic',
  },
  { match: 'distance ospf {values...}', kind: 'line', negate: 'no distance ospf', impact: 'traffic' },
  { match: 'distance {distance}', kind: 'line', impact: 'traffic' },
  {
    match: 'distribute-list {list} out <source>',
    kind: 'line',
    uses: ['access-list {list}'],
    impact: 'traffic',
  },
  { match: 'summary-address <prefix> {options*}', kind: 'line', impact: 'traffic' },
  // What the old line had and the new one does not say stays.
  {
    match: 'neighbor <address> {options*}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no neighbor <address>',
  },
  { match: 'graceful-restart (grace-period|helper supported-grace-time) {seconds}', kind: 'line' },
  { match: 'graceful-restart helper strict-lsa-checking', kind: 'toggle', absent: 'on' },
  { match: 'graceful-restart [helper <what>]', kind: 'toggle', absent: 'off' },
  { match: 'capability opaque', kind: 'toggle', absent: 'off', impact: 'session-reset' },
  { match: 'mpls-te router-address {address}', kind: 'line', hidden: '0.0.0.0', negate: null },
  { match: 'mpls-te on', kind: 'toggle', absent: 'off' },
  { match: 'router-info {scope} {area*}', kind: 'line', negate: 'no router-info' },
  ...['segment-routing global-block', 'segment-routing node-msd', 'segment-routing prefix <prefix>'].map(
    (key): SyntaxRule => ({
      match: `${key} {value...}`,
      kind: 'line',
      negate: `no ${key}`,
      impact: 'traffic',
    }),
  ),
]);

const areas = inSection(ANY, [
  // A new stub line overwrites its options; `no area 3 stub no-summary` would leave `area 3 stub`.
  {
    match: 'area <area> stub {options*}',
    kind: 'line',
    negate: 'no area <area> stub',
    excludes: ['stub of the kinds of an area'],
    impact: 'session-reset',
  },
  // Two lines, both printed: `area 5 nssa` and `area 5 nssa no-summary`.
  {
    match: 'area <area> nssa',
    kind: 'line',
    excludes: ['nssa of the kinds of an area'],
    impact: 'session-reset',
  },
  {
    match: 'area <area> nssa <option...>',
    kind: 'line',
    excludes: ['nssa of the kinds of an area'],
    impact: 'session-reset',
  },
  // `The area is neither stub, nor NSSA` unless the area's kind comes first.
  { match: 'area <area> default-cost {cost}', kind: 'line', impact: 'traffic' },
  {
    match: 'area <area> range <prefix> {options*}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no area <area> range <prefix>',
    impact: 'traffic',
  },
  {
    match: 'area <area> authentication {mode*}',
    kind: 'line',
    negate: 'no area <area> authentication',
    impact: 'session-reset',
  },
  {
    match: 'area <area> filter-list prefix {list} <direction>',
    kind: 'line',
    uses: ['prefix-list {list}'],
    impact: 'traffic',
  },
  {
    match: 'area <area> <kind=export-list|import-list> {list}',
    kind: 'line',
    uses: ['access-list {list}'],
    impact: 'traffic',
  },
  {
    match: 'area <area> virtual-link <id> {options*}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no area <area> virtual-link <id>',
    impact: 'session-reset',
  },
  { match: 'area <area> shortcut {mode}', kind: 'line', impact: 'traffic' },
]);

export const ospfRules: readonly SyntaxRule[] = [
  { match: ANY, kind: 'section', uses: ['vrf <vrf>'], impact: 'traffic', removeImpact: 'session-reset' },
  ...process,
  ...areas,
  ...linkRules,
];
