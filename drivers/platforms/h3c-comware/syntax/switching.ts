/** Switched ports: link type, VLAN lists, aggregation, spanning tree. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';
import { inInterface, setting } from './interfaces.ts';
import { inSection, keyed, type LocalRule, settings } from './sections.ts';

const REGION: Pattern = 'stp region-configuration';
const ACTIVE: readonly Pattern[] = ['active region-configuration'];

const RESET_BY_LINK_TYPE: readonly Pattern[] = [
  'port access vlan {rest...}',
  'port trunk {rest...}',
  'undo port trunk {rest...}',
  'port hybrid {rest...}',
  'undo port hybrid {rest...}',
];

const layer2 = inInterface(
  {
    // Trunk and hybrid are only reached by way of access, which is not printed.
    match: 'port link-type {type}',
    kind: 'line',
    hidden: 'access',
    change: 'remove-first',
    negate: 'undo port link-type',
    wipes: RESET_BY_LINK_TYPE,
    impact: 'traffic',
    why: 'resets the VLANs of the port',
  },
  {
    match: 'port access vlan {vlan}',
    kind: 'line',
    hidden: '1',
    negate: 'undo port access vlan',
    uses: ['vlan {vlan}'],
    impact: 'traffic',
  },
  {
    // VLAN 1 is a member until ` undo port trunk permit vlan 1` is printed.
    match: 'port trunk permit vlan {vlans...}',
    kind: 'list',
    list: {
      capture: 'vlans',
      form: 'blank-to',
      add: 'port trunk permit vlan {items}',
      remove: 'undo port trunk permit vlan {items}',
      chunk: 10,
      hidden: '1',
      words: { all: '1-4094' },
    },
    impact: 'traffic',
  },
  setting('port trunk pvid vlan', { hidden: '1', negate: 'undo port trunk pvid', impact: 'traffic' }),
  // Lists of hybrid VLANs are one line per VLAN after reading. VLAN 1 is untagged until its undo line is printed.
  {
    match: 'undo port hybrid vlan 1',
    kind: 'line',
    slot: 'hybrid vlan 1',
    negate: 'port hybrid vlan 1 untagged',
    impact: 'traffic',
  },
  {
    match: 'port hybrid vlan 1 {tag}',
    kind: 'line',
    slot: 'hybrid vlan 1',
    hidden: 'untagged',
    negate: 'port hybrid vlan 1 untagged',
    impact: 'traffic',
  },
  {
    match: 'port hybrid vlan <vlan> {tag}',
    kind: 'line',
    negate: 'undo port hybrid vlan <vlan>',
    uses: ['vlan <vlan>'],
    impact: 'traffic',
    // That the other keyword moves a VLAN is not confirmed by a manual.
    unverified: true,
  },
  setting('port hybrid pvid vlan', { hidden: '1', negate: 'undo port hybrid pvid', impact: 'traffic' }),
  setting('port link-aggregation group', { change: 'remove-first', impact: 'traffic' }),
  setting('link-aggregation mode', { hidden: 'static', impact: 'traffic' }),
  setting('link-aggregation selected-port minimum', { impact: 'traffic' }),
  ...settings(
    'link-aggregation port-priority',
    'link-aggregation selected-port maximum',
    'link-aggregation load-sharing mode',
    'link-aggregation bfd <family>',
    'lacp <key=(?:period|mode|port-priority)>',
    'qinq vid',
  ),
  keyed('voice-vlan qos', 'voice vlan qos'),
  {
    match: 'port private-vlan {role...=(?!.* trunk ).+}',
    kind: 'line',
    negate: 'undo port private-vlan',
    impact: 'traffic',
  },
  {
    match: 'voice-vlan {vlan=\\d+} enable',
    kind: 'line',
    negate: 'undo voice-vlan enable',
    impact: 'traffic',
  },
  {
    match: 'voice vlan {vlan=\\d+} enable',
    kind: 'line',
    negate: 'undo voice vlan enable',
    impact: 'traffic',
  },
  {
    match: 'loopback-detection enable vlan {vlans...}',
    kind: 'list',
    list: {
      capture: 'vlans',
      form: 'blank-to',
      add: 'loopback-detection enable vlan {items}',
      remove: 'undo loopback-detection enable vlan {items}',
      chunk: 10,
    },
  },
);

const aggregation: readonly SyntaxRule[] = settings(
  'link-aggregation global load-sharing mode',
  'lacp system-priority',
  'lldp <timer=timer> <what>',
  'lldp <key=(?:hold-multiplier|fast-count|max-credit|mode)>',
  'mac-address timer',
  'loopback-detection interval-time',
  'loopback-detection global action',
  'storm-constrain interval',
);

const spanningTree: readonly SyntaxRule[] = [
  { match: 'stp global enable', kind: 'toggle', impact: 'traffic' },
  { match: 'stp bpdu-protection', kind: 'toggle', absent: 'off' },
  { match: 'stp mode {mode}', kind: 'line', hidden: 'mstp', negate: 'undo stp mode', impact: 'traffic' },
  {
    // A root has no priority of its own: what was there goes first. Lists are one line per instance after reading.
    match: 'stp <scope=(?:instance|vlan)> <number=\\d+> root {role}',
    kind: 'line',
    slot: 'stp <scope> <number>',
    change: 'remove-first',
    negate: 'undo stp <scope> <number> root',
    impact: 'traffic',
  },
  {
    match: 'stp <scope=(?:instance|vlan)> <number=\\d+> priority {value}',
    kind: 'line',
    slot: 'stp <scope> <number>',
    hidden: '32768',
    negate: 'undo stp <scope> <number> priority',
    impact: 'traffic',
  },
  {
    match: 'stp root {role}',
    kind: 'line',
    slot: 'stp instance 0',
    change: 'remove-first',
    negate: 'undo stp root',
  },
  { match: 'stp priority {value}', kind: 'line', slot: 'stp instance 0', negate: 'undo stp priority' },
  { match: 'stp enable', kind: 'toggle', impact: 'traffic' },
  ...settings(
    'stp tc-protection threshold',
    'stp timer <timer>',
    'stp <key=(?:pathcost-standard|max-hops|bridge-diameter|timer-factor)>',
  ),
  { match: REGION, kind: 'section', impact: 'traffic' },
  ...inSection(REGION, [
    ...['region-name', 'revision-level'].map(
      (key): LocalRule => ({
        match: `${key} {value...}`,
        kind: 'line',
        negate: `undo ${key}`,
        wipes: ACTIVE,
        impact: 'traffic',
      }),
    ),
    // Edits count only once the region is activated, so an edit is as good as erasing this line.
    { match: 'active region-configuration', kind: 'line', negate: null, impact: 'traffic' },
  ]),
  {
    in: REGION,
    match: 'instance <instance> vlan {vlans...}',
    kind: 'list',
    list: {
      capture: 'vlans',
      form: 'blank-to',
      add: 'instance <instance> vlan {items}',
      remove: 'undo instance <instance> vlan {items}',
      chunk: 10,
    },
    wipes: ACTIVE,
    impact: 'traffic',
  },
  ...inInterface(
    { match: 'stp enable', kind: 'toggle', absent: 'on', impact: 'traffic' },
    { match: 'stp disable', kind: 'line', negate: 'stp enable', impact: 'traffic' },
    { match: 'stp <guard=(?:edged-port|root-protection|loop-protection)>', kind: 'line', impact: 'traffic' },
    ...settings(
      'stp edged-port',
      'stp <scope=(?:instance|vlan)> <list=\\d\\S*> cost',
      'stp <scope=(?:instance|vlan)> <list=\\d\\S*> port priority',
      'stp cost',
      'stp port priority',
      'stp port bpdu-protection',
      'stp point-to-point',
      'stp compliance',
      'stp transmit-limit',
    ),
  ),
];

export const switchingRules: readonly SyntaxRule[] = [...layer2, ...aggregation, ...spanningTree];
