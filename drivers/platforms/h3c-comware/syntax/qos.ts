/** Quality of service: classifiers, behaviors, policies, where they apply, and what a port does on its own. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';
import { INTERFACE } from './interfaces.ts';
import { entries, inSection, type LocalRule, options, settings } from './sections.ts';

const CLASSIFIER: Pattern = 'traffic classifier <classifier> {operator*}';
const BEHAVIOR: Pattern = 'traffic behavior <behavior>';
const POLICY: Pattern = 'qos policy <policy> {kind*}';

const heads: readonly SyntaxRule[] = [
  {
    match: CLASSIFIER,
    kind: 'section',
    negate: 'undo traffic classifier <classifier>',
    defines: ['classifier <classifier>'],
    impact: 'traffic',
    aliases: [
      { from: 'traffic classifier <classifier>', to: 'traffic classifier <classifier> operator and' },
    ],
  },
  {
    in: CLASSIFIER,
    match: 'if-match acl [<family=(?:ipv6|mac|user-defined)>] [name] <acl>',
    kind: 'line',
    uses: ['acl <acl>'],
    impact: 'traffic',
  },
  ...inSection(CLASSIFIER, entries('if-match <criteria...>')),
  { match: BEHAVIOR, kind: 'section', defines: ['behavior <behavior>'], impact: 'traffic' },
  ...inSection(BEHAVIOR, [
    // The target stands in the undo form of these, in that of the others it does not.
    ...entries('redirect interface <interface>', 'mirror-to interface <interface>', 'mirror-to <target...>'),
    ...options('redirect <target>', 'queue <class>', 'accounting', 'wred'),
    ...settings('filter', 'car', 'gts', 'remark <field>', 'nest <tag>', 'traffic-policy', 'queue-length'),
  ]),
  {
    // Classes are asked in their order: an entry goes behind the others.
    match: POLICY,
    kind: 'section',
    ordered: 'position',
    negate: 'undo qos policy <policy>',
    defines: ['qos-policy <policy>'],
    impact: 'traffic',
  },
  {
    in: POLICY,
    match: 'classifier <classifier> behavior {behavior} {mode*}',
    kind: 'line',
    negate: 'undo classifier <classifier>',
    uses: ['classifier <classifier>', 'behavior {behavior}'],
    impact: 'traffic',
  },
];

/** One policy per place and direction: the old one is taken off before another is put on. */
function applied(place: Pattern): LocalRule {
  const words = place === '' ? '' : ` ${place}`;
  return {
    match: `qos apply policy {policy}${words} <direction=(?:inbound|outbound)> {rest*}`,
    kind: 'line',
    change: 'remove-first',
    negate: `undo qos apply policy${words} <direction>`,
    uses: ['qos-policy {policy}'],
    impact: 'traffic',
  };
}

const places: readonly SyntaxRule[] = [
  applied('global'),
  {
    match: 'qos vlan-policy {policy} vlan <vlans...> <direction=(?:inbound|outbound)>',
    kind: 'line',
    change: 'remove-first',
    negate: 'undo qos vlan-policy vlan <vlans...> <direction>',
    uses: ['qos-policy {policy}'],
    impact: 'traffic',
  },
  { match: 'qos map-table {direction*} <table>', kind: 'section', permanent: true, impact: 'traffic' },
  {
    in: 'qos map-table {direction*} <table>',
    match: 'import <from...> export {to}',
    kind: 'line',
    negate: 'undo import <from...>',
    impact: 'traffic',
  },
  { match: 'qos carl <number> {rest...}', kind: 'line', negate: 'undo qos carl <number>', impact: 'traffic' },
  ...inSection(INTERFACE, [
    applied(''),
    ...settings(
      'qos trust',
      'qos priority <field=dscp>',
      'qos priority',
      'qos max-bandwidth',
      'qos reserved-bandwidth',
      'qos bandwidth queue <queue>',
      'qos lr <direction=(?:inbound|outbound)>',
      'qos gts <kind=(?:acl|queue)> <number>',
      'qos gts any',
      'qos car <direction=(?:inbound|outbound)> <kind=(?:acl|carl)> <number>',
      'qos car <direction=(?:inbound|outbound)> any',
      'qos wrr <queue=\\S*\\d\\S*>',
      'qos wfq <queue=\\S*\\d\\S*>',
      'qos wrr',
      'qos wfq',
    ),
  ]),
];

export const qosRules: readonly SyntaxRule[] = [...heads, ...places];
