/** IOS syntax: VLAN database, VTP, spanning tree and the guards of switched networks. */
import type { SyntaxRule } from '../../../contract.ts';

const VLAN = 'vlan <id=\\d+>';
const MST = 'spanning-tree mst configuration';

const vlans: readonly SyntaxRule[] = [
  {
    match: 'vtp mode {mode}',
    kind: 'line',
    negate: 'no vtp mode',
    impact: 'traffic',
    why: 'decides where VLANs are kept',
  },
  { match: 'vtp domain {domain}', kind: 'line', negate: null, impact: 'traffic' },
  {
    match: 'vtp password {password} {options*}',
    kind: 'line',
    negate: 'no vtp password',
    secret: ['password'],
    impact: 'traffic',
  },
  { match: 'vtp version {version}', kind: 'line', negate: 'no vtp version', impact: 'traffic' },
  { match: 'vlan configuration <vlans>', kind: 'section', unverified: true },
  // Heads such as `vlan 50,60-62` are split into one section per VLAN on reading (regroup).
  {
    match: VLAN,
    kind: 'section',
    defines: ['vlan <id>'],
    removeImpact: 'traffic',
    why: 'its access ports fall into no VLAN',
  },
  // Names are unique on a switch: one is freed before it is given again. `VLAN0010` is never printed.
  {
    in: VLAN,
    match: 'name {name}',
    kind: 'line',
    negate: 'no name',
    claims: ['vlan-name {name}'],
    impact: 'cosmetic',
  },
  { in: VLAN, match: 'state {state}', kind: 'line', hidden: 'active', negate: 'no state', impact: 'traffic' },
  { in: VLAN, match: 'shutdown', kind: 'toggle', absent: 'off', impact: 'traffic' },
  { in: VLAN, match: 'remote-span', kind: 'line', impact: 'traffic' },
  {
    in: VLAN,
    match: 'private-vlan association {vlans}',
    kind: 'list',
    negate: 'no private-vlan association',
    list: {
      capture: 'vlans',
      form: 'comma-dash',
      set: 'private-vlan association {items}',
      add: 'private-vlan association add {items}',
      remove: 'private-vlan association remove {items}',
    },
    uses: ['vlan {vlans}'],
    impact: 'traffic',
  },
  {
    in: VLAN,
    match: 'private-vlan {kind=primary|community|isolated}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no private-vlan {kind}',
    impact: 'traffic',
  },
];

const spanningTree: readonly SyntaxRule[] = [
  {
    match: 'spanning-tree mode {mode}',
    kind: 'line',
    negate: 'no spanning-tree mode',
    impact: 'traffic',
    why: 'the whole switch converges again',
  },
  // `spanning-tree vlan 10,20 priority 4096` and `no spanning-tree vlan 998-999` are split per VLAN on reading
  // (regroup), and typed as they are printed.
  {
    match: 'spanning-tree vlan <vlan> priority {priority}',
    kind: 'line',
    ranged: 'vlan',
    hidden: '32768',
    negate: 'no spanning-tree vlan <vlan> priority',
    impact: 'traffic',
    why: 'may move the root bridge',
  },
  {
    match: 'spanning-tree vlan <vlan> <timer=hello-time|forward-time|max-age> {seconds}',
    kind: 'line',
    ranged: 'vlan',
    negate: 'no spanning-tree vlan <vlan> <timer>',
    impact: 'traffic',
    unverified: true,
  },
  { match: 'spanning-tree vlan <vlan>', kind: 'toggle', ranged: 'vlan', absent: 'on', impact: 'traffic' },
  { match: MST, kind: 'section', impact: 'traffic', why: 'the region changes when the section is left' },
  { in: MST, match: 'name {name}', kind: 'line', negate: 'no name', impact: 'traffic' },
  {
    in: MST,
    match: 'revision {number}',
    kind: 'line',
    hidden: '0',
    negate: 'no revision',
    impact: 'traffic',
  },
  // Printed with comma and blank: `instance 1 vlan 10, 20, 30` (closed up on reading).
  {
    in: MST,
    match: 'instance <instance> vlan {vlans}',
    kind: 'list',
    negate: 'no instance <instance>',
    list: {
      capture: 'vlans',
      form: 'comma-dash',
      add: 'instance <instance> vlan {items}',
      remove: 'no instance <instance> vlan {items}',
      chunk: 20,
    },
    claims: ['mst vlan {vlans}'],
    impact: 'traffic',
  },
  {
    match: 'spanning-tree mst <instance> priority {priority}',
    kind: 'line',
    ranged: 'instance',
    hidden: '32768',
    negate: 'no spanning-tree mst <instance> priority',
    impact: 'traffic',
    why: 'may move the root bridge',
  },
  // Newer images print `portfast edge default`: the same line.
  {
    match: 'spanning-tree portfast default',
    kind: 'line',
    aliases: [{ from: 'spanning-tree portfast edge default', to: 'spanning-tree portfast default' }],
  },
  {
    match: 'spanning-tree portfast <guard=bpduguard|bpdufilter> default',
    kind: 'line',
    aliases: [
      {
        from: 'spanning-tree portfast edge <guard=bpduguard|bpdufilter> default',
        to: 'spanning-tree portfast <guard> default',
      },
    ],
  },
  { match: 'spanning-tree loopguard default', kind: 'line' },
  {
    match: 'spanning-tree pathcost method {method}',
    kind: 'line',
    negate: 'no spanning-tree pathcost method',
    impact: 'traffic',
  },
  { match: 'errdisable recovery cause <cause>', kind: 'line' },
  {
    match: 'errdisable recovery interval {seconds}',
    kind: 'line',
    hidden: '300',
    negate: 'no errdisable recovery interval',
  },
  { match: 'udld {mode=enable|aggressive}', kind: 'line', negate: 'no udld {mode}', unverified: true },
];

const port: readonly SyntaxRule[] = [
  ...['switchport private-vlan mapping <primary>', 'private-vlan mapping'].map(
    (line): SyntaxRule => ({
      match: `${line} {vlans}`,
      kind: 'list',
      negate: `no ${line}`,
      list: {
        capture: 'vlans',
        form: 'comma-dash',
        set: `${line} {items}`,
        add: `${line} add {items}`,
        remove: `${line} remove {items}`,
      },
      impact: 'traffic',
    }),
  ),
  {
    match: 'spanning-tree portfast {kind*}',
    kind: 'line',
    negate: 'no spanning-tree portfast',
    aliases: [
      { from: 'spanning-tree portfast edge', to: 'spanning-tree portfast' },
      { from: 'spanning-tree portfast edge {kind}', to: 'spanning-tree portfast {kind}' },
    ],
  },
  {
    match: 'spanning-tree vlan <vlans> <key=cost|port-priority> {value}',
    kind: 'line',
    negate: 'no spanning-tree vlan <vlans> <key>',
    impact: 'traffic',
  },
  {
    match: 'spanning-tree <key=bpduguard|bpdufilter|guard|cost|port-priority|link-type> {value}',
    kind: 'line',
    negate: 'no spanning-tree <key>',
  },
  {
    match: 'storm-control <traffic=broadcast|multicast|unicast> level {level...}',
    kind: 'line',
    negate: 'no storm-control <traffic> level',
  },
  { match: 'storm-control action <action>', kind: 'line' },
  {
    match: 'power inline {mode...}',
    kind: 'line',
    hidden: 'auto',
    negate: 'no power inline',
    impact: 'traffic',
  },
  { match: 'ip dhcp snooping trust', kind: 'line', removeImpact: 'traffic' },
  { match: 'ip dhcp snooping limit rate {rate}', kind: 'line', negate: 'no ip dhcp snooping limit rate' },
  { match: 'ip arp inspection trust', kind: 'line', removeImpact: 'traffic' },
  { match: 'udld port {mode*}', kind: 'line', negate: 'no udld port {mode*}', unverified: true },
];

/** One value each; the negation names none. */
const values: readonly SyntaxRule[] = [
  { match: 'port-channel load-balance {method...}', kind: 'line', negate: 'no port-channel load-balance' },
  { match: 'udld message time {seconds}', kind: 'line', negate: 'no udld message time' },
  { match: 'lacp system-priority {priority}', kind: 'line', negate: 'no lacp system-priority' },
  {
    match: 'mls qos map <map=cos-dscp|ip-prec-dscp> {values...}',
    kind: 'line',
    negate: 'no mls qos map <map>',
  },
].map((rule): SyntaxRule => ({ impact: 'traffic', ...rule, kind: 'line' }));

const guards: readonly SyntaxRule[] = [
  ...['ip dhcp snooping vlan', 'ip arp inspection vlan'].map(
    (line): SyntaxRule => ({
      match: `${line} {vlans}`,
      kind: 'list',
      list: { capture: 'vlans', form: 'comma-dash', remove: `no ${line} {items}`, chunk: 20 },
      impact: 'traffic',
    }),
  ),
  { match: 'ip dhcp snooping information option', kind: 'toggle', absent: 'on' },
  {
    match: 'ip dhcp snooping database {url...}',
    kind: 'line',
    negate: 'no ip dhcp snooping database',
    unverified: true,
  },
  { match: 'ip dhcp snooping', kind: 'toggle', absent: 'off', impact: 'traffic' },
];

export const switchingRules: readonly SyntaxRule[] = [
  ...vlans,
  ...spanningTree,
  ...port.map((rule): SyntaxRule => ({ in: 'interface <name>', ...rule })),
  ...values,
  ...guards,
];
