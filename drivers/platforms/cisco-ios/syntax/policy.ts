/** IOS syntax: access lists, object groups, prefix lists, route maps, key chains. */
import type { SyntaxRule } from '../../../contract.ts';
import { routeMapRules } from './route-maps.ts';

const ACL = 'ip access-list <kind=standard|extended> <name>';
const ACL6 = 'ipv6 access-list <name>';
const GROUP = 'object-group <kind=network|service> <name>';
const KEY = 'key chain <name> / key <id>';

/** A numbered entry; the section's order takes away what goes first, so no number and no body is there twice. */
const entry = {
  kind: 'line',
  impact: 'traffic',
} satisfies Partial<SyntaxRule>;

/**
 * Releases up to 16.8 print entries without numbers: those keep their place, and what stands behind a new one is
 * written again. Numbered entries are found by number and body, and go before others come (`% Duplicate sequence
 * number`; a body that is there already is silently ignored). Numbered `access-list 101 …` lines are read as a section.
 */
const accessLists: readonly SyntaxRule[] = [
  {
    match: ACL,
    kind: 'section',
    ordered: 'sequence',
    defines: ['acl <name>'],
    // `A named standard IP access list with this name already exists`.
    claims: ['acl <name>'],
    removeImpact: 'traffic',
    why: 'a missing list permits everything where it is applied',
  },
  {
    in: ACL,
    match: '{sequence=\\d+} remark {text...}',
    kind: 'line',
    slot: 'remark {sequence} {text}',
    negate: 'no {sequence} remark {text...}',
    impact: 'cosmetic',
  },
  {
    in: ACL,
    match: '{sequence=\\d+} {action} {body...}',
    ...entry,
    slot: 'entry {sequence} {action} {body}',
    negate: 'no {sequence}',
  },
  {
    in: ACL,
    match: '<action=permit|deny> <body...>',
    kind: 'line',
    series: { of: 'entries', numbered: '{number=\\d+} <action=permit|deny> <body...>' },
    impact: 'traffic',
  },
  // A remark has the number of the entry that it stands before.
  {
    in: ACL,
    match: 'remark <text...>',
    kind: 'line',
    series: { of: 'entries', numbered: '{number=\\d+} remark <text...>', step: 0 },
    impact: 'cosmetic',
  },
  {
    match: ACL6,
    kind: 'section',
    ordered: 'sequence',
    defines: ['ipv6 acl <name>'],
    removeImpact: 'traffic',
    why: 'a missing list permits everything where it is applied',
  },
  {
    in: ACL6,
    match: 'sequence {sequence} {action} {body...}',
    ...entry,
    slot: 'entry {sequence} {action} {body}',
    negate: 'no sequence {sequence}',
  },
  {
    in: ACL6,
    match: '<action=permit|deny|remark|evaluate> <body...>',
    kind: 'line',
    series: {
      of: 'entries',
      numbered: 'sequence {number=\\d+} <action=permit|deny|remark|evaluate> <body...>',
    },
    impact: 'traffic',
  },
  // A group in use cannot be emptied or removed: it goes after the lists that name it.
  { match: GROUP, kind: 'section', defines: ['object-group <name>'], removeImpact: 'traffic' },
  { in: GROUP, match: 'description {text...}', kind: 'line', negate: 'no description', impact: 'cosmetic' },
  {
    in: GROUP,
    match: 'group-object <group>',
    kind: 'line',
    uses: ['object-group <group>'],
    impact: 'traffic',
  },
  { in: GROUP, match: '<member...>', kind: 'line', impact: 'traffic' },
];

const prefixLists: readonly SyntaxRule[] = ['ip', 'ipv6'].flatMap((family): readonly SyntaxRule[] => [
  {
    match: `${family} prefix-list <name> description {text...}`,
    kind: 'line',
    negate: `no ${family} prefix-list <name> description`,
    impact: 'cosmetic',
  },
  // Another body under a number that is taken is refused.
  {
    match: `${family} prefix-list <name> seq <sequence> {entry...}`,
    kind: 'line',
    change: 'remove-first',
    negate: `no ${family} prefix-list <name> seq <sequence>`,
    defines: ['prefix-list <name>'],
    impact: 'traffic',
    why: 'a missing list permits everything',
  },
]);

const otherLists: readonly SyntaxRule[] = [
  {
    match: 'ip community-list <kind=standard|expanded> <name> <entry...>',
    kind: 'line',
    series: { of: 'community-list <name>' },
    defines: ['community-list <name>'],
    impact: 'traffic',
  },
  {
    match: 'ip community-list <name> <entry...>',
    kind: 'line',
    series: { of: 'community-list <name>' },
    defines: ['community-list <name>'],
    impact: 'traffic',
  },
  {
    match: 'ip extcommunity-list <kind=standard|expanded> <name> <entry...>',
    kind: 'line',
    impact: 'traffic',
  },
  {
    match: 'ip as-path access-list <number> <entry...>',
    kind: 'line',
    series: { of: 'as-path <number>' },
    defines: ['as-path <number>'],
    impact: 'traffic',
  },
  { match: 'ip bgp-community new-format', kind: 'line', unverified: true },
];

const keyChains: readonly SyntaxRule[] = [
  {
    match: 'key chain <name>',
    kind: 'section',
    defines: ['key-chain <name>'],
    removeImpact: 'session-reset',
  },
  { in: 'key chain <name>', match: 'key <id>', kind: 'section', removeImpact: 'session-reset' },
  {
    in: KEY,
    match: 'key-string {type} {key}',
    kind: 'line',
    negate: 'no key-string',
    secret: ['key'],
    impact: 'session-reset',
    aliases: [{ from: 'key-string {key}', to: 'key-string 0 {key}' }],
  },
  {
    in: KEY,
    match: 'cryptographic-algorithm {name}',
    kind: 'line',
    negate: 'no cryptographic-algorithm',
    impact: 'session-reset',
  },
  {
    in: KEY,
    match: '<kind=accept-lifetime|send-lifetime> {time...}',
    kind: 'line',
    negate: 'no <kind>',
    unverified: true,
  },
];

export const policyRules: readonly SyntaxRule[] = [
  ...accessLists,
  ...prefixLists,
  ...otherLists,
  ...routeMapRules,
  ...keyChains,
];
