/** Address translation: groups, static pairs, what interfaces translate and serve. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';
import { INTERFACE } from './interfaces.ts';
import { inSection, type LocalRule, options, settings } from './sections.ts';

const GROUP: Pattern = 'nat address-group <group> {name*}';

/** Pairs that are keyed by what they translate: another partner needs the old pair gone. */
function pair(match: Pattern, negate: Pattern): LocalRule {
  return { match, kind: 'line', change: 'remove-first', negate, impact: 'traffic' };
}

const system: readonly SyntaxRule[] = [
  {
    // Comware 5: one range, one line.
    match: 'nat address-group <group> {first=\\d+\\.\\d+\\.\\d+\\.\\d+} {last} {more*}',
    kind: 'line',
    change: 'remove-first',
    negate: 'undo nat address-group <group>',
    defines: ['nat-group <group>'],
    impact: 'traffic',
  },
  {
    match: GROUP,
    kind: 'section',
    negate: 'undo nat address-group <group>',
    defines: ['nat-group <group>'],
    impact: 'traffic',
  },
  ...inSection(GROUP, [
    {
      // Ranges may not overlap, in no group: the old ones go before new ones come.
      match: 'address <first> <last>',
      kind: 'line',
      excludes: ['<first>-<last> of nat ranges'],
      impact: 'traffic',
    },
    ...settings('port-range', 'port-block'),
  ]),
  pair(
    'nat static <way=(?:outbound|inbound)> net-to-net <first> <last> [vpn-instance <vpn>] {rest...}',
    'undo nat static <way> net-to-net <first> <last> [vpn-instance <vpn>]',
  ),
  pair(
    'nat static <way=(?:outbound|inbound)> <address> [vpn-instance <vpn>] {rest...}',
    'undo nat static <way> <address> [vpn-instance <vpn>]',
  ),
  pair('nat dns-map domain <domain> {rest...}', 'undo nat dns-map domain <domain>'),
  { match: 'nat alg <protocol>', kind: 'toggle', absent: 'on', impact: 'traffic' },
  { match: 'nat server-group <group>', kind: 'section', defines: ['nat-servers <group>'], impact: 'traffic' },
  ...inSection('nat server-group <group>', [
    {
      match: 'inside ip <address> port <port> {weight*}',
      kind: 'line',
      negate: 'undo inside ip <address> port <port>',
      impact: 'traffic',
    },
  ]),
  ...options('nat log enable', 'nat mapping-behavior endpoint-independent'),
];

const ports: readonly SyntaxRule[] = inSection(INTERFACE, [
  // Group and options are not in the undo form.
  {
    ...pair(
      'nat <way=(?:outbound|inbound)> name <acl> [address-group {group=\\d+}] {rest*}',
      'undo nat <way> name <acl>',
    ),
    uses: ['acl <acl>', 'nat-group {group}'],
  },
  {
    ...pair(
      'nat <way=(?:outbound|inbound)> [<acl=\\d+>] [address-group {group=\\d+}] {rest*}',
      'undo nat <way> [<acl>]',
    ),
    uses: ['acl <acl>', 'nat-group {group}'],
  },
  // The undo form ends before `inside`.
  pair(
    'nat server [protocol <protocol>] global <global...> inside {rest...}',
    'undo nat server [protocol <protocol>] global <global...>',
  ),
  { match: 'nat <word=(?:static|hairpin)> enable', kind: 'line', impact: 'traffic' },
]);

export const natRules: readonly SyntaxRule[] = [...system, ...ports];
