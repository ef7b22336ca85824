/** OSPFv3: the process, its areas, and what stands on interfaces. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';
import { INTERFACE } from './interfaces.ts';
import { filtered, imported, inSection, options, settings } from './sections.ts';

const OSPF3: Pattern = 'ospfv3 <process> {head*}';
const AREA: Pattern = `${OSPF3} / area <area>`;

export const ospf3Rules: readonly SyntaxRule[] = [
  {
    match: OSPF3,
    kind: 'section',
    negate: 'undo ospfv3 <process>',
    defines: ['ospfv3 <process>'],
    impact: 'session-reset',
  },
  ...inSection(OSPF3, [
    imported,
    { match: 'silent-interface <interface>', kind: 'toggle', impact: 'session-reset' },
    ...filtered,
    { match: 'router-id {id}', kind: 'line', negate: 'undo router-id', impact: 'session-reset' },
    ...settings(
      'bandwidth-reference',
      'preference ase',
      'preference',
      'maximum load-balancing',
      'spf-schedule-interval',
      'lsa-generation-interval',
      'default cost',
    ),
    ...settings('domain-id', 'graceful-restart interval'),
    { match: 'graceful-restart helper enable', kind: 'toggle', impact: 'traffic' },
    { match: 'graceful-restart helper strict-lsa-checking', kind: 'line', impact: 'traffic' },
    ...options('graceful-restart enable', 'default-route-advertise', 'stub-router', 'fast-reroute'),
    {
      match: 'area <area>',
      kind: 'section',
      impact: 'session-reset',
      aliases: [{ from: 'area <area=(?:\\d|[1-9]\\d|1\\d\\d|2[0-4]\\d|25[0-5])>', to: 'area 0.0.0.<area>' }],
    },
  ]),
  ...inSection(AREA, [
    ...options('stub', 'nssa', 'vlink-peer <peer>', 'abr-summary <prefix> <length>'),
    ...settings('default-cost', 'enable ipsec-profile'),
    {
      match: 'filter {list...} <direction=(?:import|export)>',
      kind: 'line',
      negate: 'undo filter <direction>',
      impact: 'traffic',
    },
    {
      match: 'authentication-mode {mode} {key=\\d+} {form=(?:cipher|plain)} {secret}',
      kind: 'line',
      negate: 'undo authentication-mode',
      secret: ['secret'],
      impact: 'session-reset',
    },
  ]),
  ...inSection(INTERFACE, [
    {
      // The area stands in the undo form, so another one needs the old one gone. An instance is in one process.
      match: 'ospfv3 <process=\\d+> area {area} [instance <instance>]',
      kind: 'line',
      slot: 'ospfv3 area [<instance>]',
      change: 'remove-first',
      negate: 'undo ospfv3 <process> area {area} [instance <instance>]',
      uses: ['ospfv3 <process>'],
      impact: 'session-reset',
    },
    ...['cost', 'dr-priority', 'network-type', 'timer <timer>', 'trans-delay'].map((key) => ({
      match: `ospfv3 ${key} {value} [instance <instance>]`,
      kind: 'line' as const,
      negate: `undo ospfv3 ${key} [instance <instance>]`,
      impact: 'session-reset' as const,
    })),
  ]),
];
