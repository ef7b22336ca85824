/** Switched ports: link type, VLAN lists, aggregation, spanning tree. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';
import { inInterface, setting } from './interfaces.ts';

const REGION: Pattern = 'stp region-configuration';

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
    negate: 'undo port hybrid vlan 1',
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
  setting('link-aggregation port-priority', { impact: 'traffic' }),
  setting('lacp period', { impact: 'traffic' }),
);

const spanningTree: readonly SyntaxRule[] = [
  { match: 'stp global enable', kind: 'toggle', impact: 'traffic' },
  { match: 'stp bpdu-protection', kind: 'toggle', absent: 'off' },
  { match: 'stp mode {mode}', kind: 'line', hidden: 'mstp', negate: 'undo stp mode', impact: 'traffic' },
  {
    match: 'stp <scope=(?:instance|vlan)> <list=\\d+(?:,\\d+)*> root {role}',
    kind: 'line',
    negate: 'undo stp <scope> <list> root',
    impact: 'traffic',
  },
  {
    match: 'stp <scope=(?:instance|vlan)> <list...> priority {value}',
    kind: 'line',
    negate: 'undo stp <scope> <list> priority',
    impact: 'traffic',
  },
  { match: 'stp tc-protection threshold {value}', kind: 'line', negate: 'undo stp tc-protection threshold' },
  {
    match: 'stp <key=(?:pathcost-standard|max-hops)> {value}',
    kind: 'line',
    negate: 'undo stp <key>',
    impact: 'traffic',
  },
  { match: REGION, kind: 'section', impact: 'traffic' },
  { in: REGION, match: 'region-name {name...}', kind: 'line', negate: 'undo region-name', impact: 'traffic' },
  {
    in: REGION,
    match: 'revision-level {value}',
    kind: 'line',
    negate: 'undo revision-level',
    impact: 'traffic',
  },
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
    impact: 'traffic',
  },
  // Not a setting: it makes the edits above count. No feature edits the region yet, so it is never sent.
  { in: REGION, match: 'active region-configuration', kind: 'noise' },
  ...inInterface(
    { match: 'stp enable', kind: 'toggle', absent: 'on', impact: 'traffic' },
    { match: 'stp <flag=(?:edged-port|root-protection|loop-protection)>', kind: 'line', impact: 'traffic' },
    {
      match: 'stp instance <instance> <key=cost> {value}',
      kind: 'line',
      negate: 'undo stp instance <instance> <key>',
      impact: 'traffic',
    },
    {
      match: 'stp instance <instance> port priority {value}',
      kind: 'line',
      negate: 'undo stp instance <instance> port priority',
      impact: 'traffic',
    },
  ),
];

export const switchingRules: readonly SyntaxRule[] = [...layer2, ...spanningTree];
