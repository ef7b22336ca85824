/** Probes and tracks, flow export, mirroring, scheduled jobs. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';
import { INTERFACE } from './interfaces.ts';
import { inSection, settings } from './sections.ts';

const NQA: Pattern = 'nqa entry <admin> <test>';
const JOB: Pattern = 'scheduler job <job>';
const SCHEDULE: Pattern = 'scheduler schedule <schedule>';

export const monitoringRules: readonly SyntaxRule[] = [
  {
    match: 'track <number=\\d+> nqa entry {admin} {test} {rest...}',
    kind: 'line',
    slot: 'track <number>',
    change: 'remove-first',
    negate: 'undo track <number>',
    uses: ['nqa {admin} {test}'],
    defines: ['track <number>'],
    impact: 'traffic',
  },
  {
    match: 'track <number=\\d+> {rest...}',
    kind: 'line',
    slot: 'track <number>',
    change: 'remove-first',
    negate: 'undo track <number>',
    defines: ['track <number>'],
    impact: 'traffic',
  },
  { match: NQA, kind: 'section', defines: ['nqa <admin> <test>'] },
  { in: NQA, match: 'type <type>', kind: 'section', negate: null },
  {
    in: `${NQA} / type <type>`,
    match: 'reaction <number> {rest...}',
    kind: 'line',
    negate: 'undo reaction <number>',
  },
  ...inSection(`${NQA} / type <type>`, [
    {
      match: 'password {form=(?:cipher|simple)} {secret}',
      kind: 'line',
      negate: 'undo password',
      secret: ['secret'],
    },
    ...settings(
      '<word=(?:destination|source|probe|next-hop|history-record|statistics)> <kind>',
      '<word=(?:description|frequency|url|operation|username|vpn-instance|data-size|data-fill|ttl|tos|codec-type|filename|version|expect)>',
    ),
  ]),
  {
    match: 'nqa schedule <admin> <test> {rest...}',
    kind: 'line',
    change: 'remove-first',
    negate: 'undo nqa schedule <admin> <test>',
    uses: ['nqa <admin> <test>'],
  },
  {
    // The undo form names the host alone.
    match: 'ip netstream export host <host> {port} [vpn-instance <vpn>]',
    kind: 'line',
    change: 'remove-first',
    negate: 'undo ip netstream export host <host> [vpn-instance <vpn>]',
  },
  {
    match: 'ip netstream export source interface {interface}',
    kind: 'line',
    negate: 'undo ip netstream export source',
  },
  { match: 'ip netstream export version {value}', kind: 'line', negate: 'undo ip netstream export version' },
  {
    match: 'ip netstream timeout <kind=(?:active|inactive)> {value}',
    kind: 'line',
    negate: 'undo ip netstream timeout <kind>',
  },
  ...settings('sampler <sampler>', 'bfd <key=echo-source-ip(?:v6)?>'),
  {
    in: INTERFACE,
    match: 'ip netstream <direction=(?:inbound|outbound)> sampler {sampler}',
    kind: 'line',
    negate: 'undo ip netstream <direction> sampler',
  },
  { in: INTERFACE, match: 'ip netstream <direction=(?:inbound|outbound)>', kind: 'line' },
  { match: 'sflow collector <number> {rest...}', kind: 'line', negate: 'undo sflow collector <number>' },
  {
    match: 'sflow <kind=(?:agent|source)> <family=ip(?:v6)?> {address}',
    kind: 'line',
    negate: 'undo sflow <kind> <family>',
  },
  {
    match: 'mirroring-group <group> {kind=(?:local|remote-source|remote-destination)}',
    kind: 'line',
    negate: 'undo mirroring-group <group>',
  },
  // The direction is no part of the undo form.
  {
    match: 'mirroring-group <group> mirroring-port <interface> {direction=(?:both|inbound|outbound)}',
    kind: 'line',
    negate: 'undo mirroring-group <group> mirroring-port <interface>',
  },
  { match: 'mirroring-group <group> monitor-port <interface>', kind: 'line' },
  ...inSection(
    INTERFACE,
    settings('sflow sampling-rate', 'sflow <key=(?:flow|counter)> <what=(?:collector|interval|max-header)>'),
  ),
  { match: JOB, kind: 'section' },
  {
    in: JOB,
    match: 'command <number=\\d+> {line...}',
    kind: 'line',
    change: 'remove-first',
    negate: 'undo command <number>',
  },
  { match: SCHEDULE, kind: 'section' },
  ...inSection(SCHEDULE, [
    { match: 'job <job>', kind: 'line' },
    { match: 'user-role <role>', kind: 'line' },
    { match: 'time {time...}', kind: 'line', negate: 'undo time' },
  ]),
];
