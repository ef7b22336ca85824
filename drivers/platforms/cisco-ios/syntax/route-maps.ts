/** IOS syntax: route maps. */
import type { SyntaxRule } from '../../../contract.ts';
import { within } from './within.ts';

const MAP = 'route-map <name> {action=permit|deny} <sequence>';

/** Names are appended when such a line is typed again: what is edited is the set of words. */
function words(line: string, uses: readonly string[] = [], excludes?: string): SyntaxRule {
  return {
    match: `${line} {names...}`,
    kind: 'list',
    list: { capture: 'names', form: 'words', add: `${line} {items}`, remove: `no ${line} {items}` },
    uses,
    // A clause matches addresses by lists of one kind or by the other.
    ...(excludes === undefined ? {} : { excludes: [excludes] }),
    impact: 'traffic',
  };
}

const matches: readonly SyntaxRule[] = [
  words('match ip address prefix-list', ['prefix-list {names}'], 'prefix of ip clauses'),
  words('match ip address', ['acl {names}'], 'acl of ip clauses'),
  words('match ipv6 address prefix-list', ['prefix-list {names}'], 'prefix of ipv6 clauses'),
  {
    match: 'match ipv6 address {name}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no match ipv6 address {name}',
    uses: ['ipv6 acl {name}'],
    excludes: ['acl of ipv6 clauses'],
    impact: 'traffic',
  },
  // Without the word it would be the list of names: the two forms are one item that is taken away whole.
  {
    match: 'match community {names...} exact-match',
    kind: 'line',
    change: 'remove-first',
    negate: 'no match community {names...} exact-match',
    excludes: ['exact of communities'],
    impact: 'traffic',
  },
  words('match community', ['community-list {names}'], 'any of communities'),
  words('match as-path', ['as-path {names}']),
  words('match extcommunity'),
  words('match policy-list'),
  words('match interface'),
  words('match tag'),
  words('match metric'),
  ...['next-hop', 'route-source'].flatMap((what) => [
    words(`match ip ${what} prefix-list`, ['prefix-list {names}']),
    words(`match ip ${what}`, ['acl {names}']),
  ]),
  words('match ipv6 next-hop prefix-list', ['prefix-list {names}']),
  {
    match: 'match track {number}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no match track {number}',
    uses: ['track {number}'],
    impact: 'traffic',
  },
  {
    match: 'match length {least} {most}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no match length {least} {most}',
    impact: 'traffic',
  },
  { match: 'match <key...>', kind: 'line', impact: 'traffic', unverified: true },
];

const sets: readonly SyntaxRule[] = [
  {
    match: 'set ip next-hop verify-availability <address> <place> track {track}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no set ip next-hop verify-availability <address> <place> track {track}',
    uses: ['track {track}'],
    impact: 'traffic',
  },
  {
    match: 'set <family=ip|ipv6> next-hop {value...}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no set <family> next-hop {value...}',
    impact: 'traffic',
  },
  {
    match: 'set as-path prepend {numbers...}',
    kind: 'line',
    negate: 'no set as-path prepend',
    impact: 'traffic',
  },
  {
    match: 'set extcommunity <kind> {value...}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no set extcommunity <kind> {value...}',
    impact: 'traffic',
  },
  {
    match: 'set <key=community|metric> {value...}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no set <key> {value...}',
    impact: 'traffic',
  },
  {
    match: 'set <key=local-preference|weight|tag|metric-type|origin> {value...}',
    kind: 'line',
    negate: 'no set <key>',
    impact: 'traffic',
  },
];

export const routeMapRules: readonly SyntaxRule[] = [
  {
    match: MAP,
    kind: 'section',
    change: 'remove-first',
    negate: 'no route-map <name> {action} <sequence>',
    defines: ['route-map <name>'],
    impact: 'traffic',
    why: 'a missing map permits everything',
  },
  ...within(
    [MAP],
    [
      ...matches,
      ...sets,
      { match: 'continue {sequence*}', kind: 'line', negate: 'no continue', impact: 'traffic' },
      { match: 'description {text...}', kind: 'line', negate: 'no description', impact: 'cosmetic' },
    ],
  ),
];
