/** IOS syntax: virtual routers of an interface: HSRP, VRRP and GLBP. */
import type { SyntaxRule } from '../../../contract.ts';
import { within } from './within.ts';

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
    // An interface does not take the address of a group, nor a group that of an interface.
    claims: ['ip {address}'],
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
  // `preempt` typed alone leaves a delay in place: the old line goes first.
  {
    match: 'standby <group> preempt {delay*}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no standby <group> preempt',
    impact: 'traffic',
  },
  {
    match: 'standby <group> <key=name|follow|mac-address> {value}',
    kind: 'line',
    negate: 'no standby <group> <key>',
    impact: 'traffic',
  },
  { match: 'standby delay {values...}', kind: 'line', negate: 'no standby delay' },
  { match: 'vrrp <group> address-family <family>', kind: 'section', leave: 'exit-vrrp', impact: 'traffic' },
  { match: 'vrrp <group> ip <address> secondary', kind: 'line', impact: 'traffic' },
  {
    match: 'vrrp <group> ip {address}',
    kind: 'line',
    negate: 'no vrrp <group> ip {address}',
    impact: 'traffic',
  },
  // On without a delay when nothing is printed: the negation of a delay would switch it off.
  {
    match: 'vrrp <group> preempt {delay...}',
    kind: 'line',
    slot: 'vrrp <group> preempt',
    negate: 'vrrp <group> preempt',
    impact: 'traffic',
  },
  {
    match: 'vrrp <group> preempt',
    kind: 'toggle',
    absent: 'on',
    slot: 'vrrp <group> preempt',
    impact: 'traffic',
  },
  {
    match: 'vrrp <group> track <object> {action*}',
    kind: 'line',
    negate: 'no vrrp <group> track <object>',
    uses: ['track <object>'],
    impact: 'traffic',
  },
  {
    match: 'vrrp <group> authentication {key...}',
    kind: 'line',
    negate: 'no vrrp <group> authentication',
    secret: ['key'],
    impact: 'traffic',
  },
  {
    match: 'vrrp <group> <key=priority|timers|description> {value...}',
    kind: 'line',
    negate: 'no vrrp <group> <key>',
    impact: 'traffic',
  },
];

const loadBalancing: readonly SyntaxRule[] = [
  { match: 'glbp <group> ip <address> secondary', kind: 'line', impact: 'traffic' },
  {
    match: 'glbp <group> weighting track <object> {action*}',
    kind: 'line',
    negate: 'no glbp <group> weighting track <object>',
    uses: ['track <object>'],
    impact: 'traffic',
  },
  {
    match: 'glbp <group> authentication {key...}',
    kind: 'line',
    negate: 'no glbp <group> authentication',
    secret: ['key'],
    impact: 'traffic',
  },
  {
    match:
      'glbp <group> <key=ip|ipv6|priority|preempt|timers|weighting|load-balancing|name|forwarder> {value*}',
    kind: 'line',
    negate: 'no glbp <group> <key>',
    impact: 'traffic',
    unverified: true,
  },
];

export const redundancyRules: readonly SyntaxRule[] = within(
  ['interface <name>'],
  [...redundancy, ...loadBalancing],
);
