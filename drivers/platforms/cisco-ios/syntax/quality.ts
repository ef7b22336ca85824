/** IOS syntax: class and policy maps, zone firewall, flow export, port mirroring, control plane. */
import type { SyntaxRule } from '../../../contract.ts';
import { within } from './within.ts';

const CLASS = 'class-map {kind=match-any|match-all} <name>';
const INSPECT_CLASS = 'class-map type inspect {kind=match-any|match-all} <name>';
const POLICY = 'policy-map <name>';
const INSPECT_POLICY = 'policy-map type inspect <name>';
const POLICY_CLASS = 'class <class>';
const INSPECT_POLICY_CLASS = 'class type inspect <class>';
const APPLET = 'event manager applet <name> {options*}';
const PAIR = 'zone-pair security <pair> source {source} destination {destination}';

const classes: readonly SyntaxRule[] = [
  // Another match kind means to make the class again, and `% Class-map C is being used` refuses that.
  {
    match: INSPECT_CLASS,
    kind: 'section',
    change: 'remove-first',
    negate: 'no class-map type inspect {kind} <name>',
    defines: ['class-map <name>'],
    held: true,
    impact: 'traffic',
  },
  {
    match: CLASS,
    kind: 'section',
    change: 'remove-first',
    negate: 'no class-map {kind} <name>',
    defines: ['class-map <name>'],
    held: true,
    impact: 'traffic',
  },
  ...within(
    [CLASS, INSPECT_CLASS],
    [
      { match: 'description {text...}', kind: 'line', negate: 'no description', impact: 'cosmetic' },
      { match: 'match access-group name <acl>', kind: 'line', uses: ['acl <acl>'], impact: 'traffic' },
      { match: 'match <words...>', kind: 'line', impact: 'traffic' },
    ],
  ),
];

const policies: readonly SyntaxRule[] = [
  {
    match: INSPECT_POLICY,
    kind: 'section',
    ordered: 'position',
    defines: ['policy-map <name>'],
    impact: 'traffic',
  },
  { match: POLICY, kind: 'section', ordered: 'position', defines: ['policy-map <name>'], impact: 'traffic' },
  // Always there, always last.
  ...within(
    [POLICY, INSPECT_POLICY],
    [
      { match: 'description {text...}', kind: 'line', negate: 'no description', impact: 'cosmetic' },
      { match: 'class class-default', kind: 'section', permanent: true, impact: 'traffic' },
    ],
  ),
  { in: POLICY, match: POLICY_CLASS, kind: 'section', uses: ['class-map <class>'], impact: 'traffic' },
  {
    in: INSPECT_POLICY,
    match: INSPECT_POLICY_CLASS,
    kind: 'section',
    uses: ['class-map <class>'],
    impact: 'traffic',
  },
  // In a plain policy `class <class>` is said of `class-default` as well.
  ...within(
    [
      `${POLICY} / ${POLICY_CLASS}`,
      `${INSPECT_POLICY} / class class-default`,
      `${INSPECT_POLICY} / ${INSPECT_POLICY_CLASS}`,
    ],
    [
      {
        match: 'service-policy {policy}',
        kind: 'line',
        change: 'remove-first',
        negate: 'no service-policy {policy}',
        uses: ['policy-map {policy}'],
        impact: 'traffic',
      },
      // What it does with packets stands below it, and a new rate forgets that.
      {
        match: 'police {rate*}',
        kind: 'line',
        change: 'remove-first',
        negate: 'no police',
        impact: 'traffic',
      },
      {
        match: '<key=random-detect|queue-limit> <what=dscp|precedence|cos> <value> {limits...}',
        kind: 'line',
        negate: 'no <key> <what> <value>',
        impact: 'traffic',
      },
      {
        match: '<key=shape|bandwidth|priority|fair-queue|queue-limit> {value*}',
        kind: 'line',
        negate: 'no <key>',
        impact: 'traffic',
      },
      {
        match: 'set <key> {value...}',
        kind: 'line',
        negate: 'no set <key>',
        impact: 'traffic',
        unverified: true,
      },
      {
        match: '{action=inspect|pass|drop} {options*}',
        kind: 'line',
        change: 'remove-first',
        negate: 'no {action}',
        impact: 'traffic',
      },
    ],
  ),
];

const zones: readonly SyntaxRule[] = [
  { match: 'zone security <zone>', kind: 'section', defines: ['zone <zone>'], impact: 'traffic' },
  {
    match: PAIR,
    kind: 'section',
    change: 'remove-first',
    negate: 'no zone-pair security <pair>',
    uses: ['zone {source}', 'zone {destination}'],
    impact: 'traffic',
  },
  {
    in: PAIR,
    match: 'service-policy type inspect {policy}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no service-policy type inspect {policy}',
    uses: ['policy-map {policy}'],
    impact: 'traffic',
  },
  { match: 'control-plane', kind: 'section', permanent: true },
  {
    in: 'control-plane',
    match: 'service-policy <direction> {policy}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no service-policy <direction> {policy}',
    uses: ['policy-map {policy}'],
    impact: 'management',
  },
];

/** A record or monitor in use is frozen: it is taken off its interfaces, edited and put back. */
const flows: readonly SyntaxRule[] = [
  { match: 'flow record <name>', kind: 'section', frozen: true, held: true, defines: ['flow record <name>'] },
  { in: 'flow record <name>', match: '<verb=match|collect> <words...>', kind: 'line' },
  { match: 'flow exporter <name>', kind: 'section', defines: ['flow exporter <name>'] },
  {
    in: 'flow exporter <name>',
    match: 'destination {address...}',
    kind: 'line',
    negate: 'no destination {address...}',
    unverified: true,
  },
  { in: 'flow exporter <name>', match: 'source {interface}', kind: 'line', negate: 'no source' },
  {
    in: 'flow exporter <name>',
    match: 'transport udp {port}',
    kind: 'line',
    hidden: '9995',
    negate: 'no transport udp',
  },
  {
    in: 'flow exporter <name>',
    match: 'export-protocol {protocol}',
    kind: 'line',
    hidden: 'netflow-v9',
    negate: 'no export-protocol',
  },
  {
    in: 'flow exporter <name>',
    match: 'template data timeout {seconds}',
    kind: 'line',
    hidden: '600',
    negate: 'no template data timeout',
  },
  {
    match: 'flow monitor <name>',
    kind: 'section',
    frozen: true,
    held: true,
    defines: ['flow monitor <name>'],
  },
  {
    in: 'flow monitor <name>',
    match: 'exporter <exporter>',
    kind: 'line',
    uses: ['flow exporter <exporter>'],
  },
  { in: 'flow monitor <name>', match: 'cache timeout <kind> {seconds}', kind: 'line' },
  { in: 'flow monitor <name>', match: 'record <record>', kind: 'line', uses: ['flow record <record>'] },
  { match: 'ip flow-export destination <address> <port>', kind: 'line' },
  {
    match: 'ip flow-export <key=source|version> {value...}',
    kind: 'line',
    negate: 'no ip flow-export <key>',
  },
  { match: 'ip flow-cache timeout <kind> {value}', kind: 'line', negate: 'no ip flow-cache timeout <kind>' },
  // Interfaces are abbreviated here: `monitor session 1 source interface Gi1/0/5`.
  {
    match: 'monitor session <session> source <kind=interface|vlan|remote> {words...}',
    kind: 'line',
    change: 'remove-first',
    impact: 'cosmetic',
  },
  {
    match: 'monitor session <session> destination <kind=interface|remote> {words...}',
    kind: 'line',
    change: 'remove-first',
    impact: 'traffic',
  },
  // The engine never sends it on its own account (deny): a script can change the device behind our back.
  { match: APPLET, kind: 'section', impact: 'management' },
  { in: APPLET, match: 'event tag <tag> {event...}', kind: 'line', negate: 'no event tag <tag>' },
  { in: APPLET, match: 'event {event...}', kind: 'line', negate: 'no event {event...}' },
  { in: APPLET, match: 'action <label> {action...}', kind: 'line', negate: 'no action <label>' },
];

export const qualityRules: readonly SyntaxRule[] = [...classes, ...policies, ...zones, ...flows];
