/** FRRouting syntax: lists and route maps. Every entry has a number; typing the number again overwrites the entry. */
import type { SyntaxRule } from '../../../contract.ts';
import { inSection } from './interfaces.ts';

export const ROUTE_MAP = 'route-map <name> {action} <sequence>';

const lists: readonly SyntaxRule[] = [
  {
    match: '<family=ip|ipv6> prefix-list <name> description {text...}',
    kind: 'line',
    negate: 'no <family> prefix-list <name> description',
    impact: 'cosmetic',
  },
  {
    match: '<family=ip|ipv6> prefix-list <name> seq <sequence> {entry...}',
    kind: 'line',
    negate: 'no <family> prefix-list <name> seq <sequence>',
    defines: ['prefix-list <name>'],
    // The same entry under a second number is ignored without a word: the old one goes first.
    claims: ['<family> prefix-list <name> {entry}'],
    impact: 'traffic',
    why: 'what refers to the list lets other routes through',
  },
  { match: '<family=ip|ipv6> prefix-list sequence-number', kind: 'toggle', absent: 'on' },
  { match: '[<family=ipv6|mac>] access-list <name> remark {text...}', kind: 'line', impact: 'cosmetic' },
  // `% Command incomplete: no access-list AL seq 5`: the whole line is repeated to remove it.
  {
    match: '[<family=ipv6|mac>] access-list <name> seq <sequence> {entry...}',
    kind: 'line',
    defines: ['access-list <name>'],
    claims: ['[<family>] access-list <name> {entry}'],
    impact: 'traffic',
  },
  {
    match: 'bgp as-path access-list <name> seq <sequence> {entry...}',
    kind: 'line',
    defines: ['as-path <name>'],
    claims: ['as-path <name> {entry}'],
    impact: 'traffic',
  },
  {
    match:
      'bgp <list=community-list|large-community-list|extcommunity-list> [<kind=standard|expanded>] <name> seq <sequence> {entry...}',
    kind: 'line',
    defines: ['<list> <name>'],
    claims: ['<list> <name> {entry}'],
    impact: 'traffic',
  },
];

/** Entries typed without a number get the next one: 5, 10, 15 … */
const unnumbered: readonly SyntaxRule[] = [
  {
    match: '<family=ip|ipv6> prefix-list <name> <action=permit|deny> <body...>',
    kind: 'line',
    series: {
      of: '<family> prefix-list <name>',
      numbered: '<family=ip|ipv6> prefix-list <name> seq {number} <action=permit|deny> <body...>',
      first: 5,
      step: 5,
    },
    defines: ['prefix-list <name>'],
    claims: ['<family> prefix-list <name> <action> <body>'],
    impact: 'traffic',
  },
  {
    match: '[<family=ipv6|mac>] access-list <name> <action=permit|deny> <body...>',
    kind: 'line',
    series: {
      of: '[<family>] access-list <name>',
      numbered: '[<family=ipv6|mac>] access-list <name> seq {number} <action=permit|deny> <body...>',
      first: 5,
      step: 5,
    },
    defines: ['access-list <name>'],
    claims: ['[<family>] access-list <name> <action> <body>'],
    impact: 'traffic',
  },
  {
    match: 'bgp as-path access-list <name> <action=permit|deny> <body...>',
    kind: 'line',
    series: {
      of: 'as-path <name>',
      numbered: 'bgp as-path access-list <name> seq {number} <action=permit|deny> <body...>',
      first: 5,
      step: 5,
    },
    // Its name until release 7.
    aliases: [{ from: 'ip as-path access-list <rest...>', to: 'bgp as-path access-list <rest>' }],
    defines: ['as-path <name>'],
    claims: ['as-path <name> <action> <body>'],
    impact: 'traffic',
  },
  {
    match:
      'bgp <list=community-list|large-community-list|extcommunity-list> [<kind=standard|expanded>] <name> <action=permit|deny> <body...>',
    kind: 'line',
    series: {
      of: '<list> <name>',
      numbered:
        'bgp <list=community-list|large-community-list|extcommunity-list> [<kind=standard|expanded>] <name> seq {number} <action=permit|deny> <body...>',
      first: 5,
      step: 5,
    },
    aliases: ['community-list', 'large-community-list', 'extcommunity-list'].map((list) => ({
      from: `ip ${list} <rest...>`,
      to: `bgp ${list} <rest>`,
    })),
    defines: ['<list> <name>'],
    claims: ['<list> <name> <action> <body>'],
    impact: 'traffic',
  },
];

const keyChains: readonly SyntaxRule[] = [
  { match: 'key chain <name>', kind: 'section', defines: ['key-chain <name>'] },
  { in: 'key chain <name>', match: 'key <id>', kind: 'section', removeImpact: 'session-reset' },
  ...inSection('key chain <name> / key <id>', [
    { match: 'key-string {key}', kind: 'line', secret: ['key'], impact: 'session-reset' },
    { match: 'cryptographic-algorithm {name}', kind: 'line', impact: 'session-reset' },
    { match: '<what=accept-lifetime|send-lifetime> {times...}', kind: 'line', negate: 'no <what>' },
  ]),
];

const entries = inSection(ROUTE_MAP, [
  { match: 'description {text...}', kind: 'line', negate: 'no description', impact: 'cosmetic' },
  { match: 'call {map}', kind: 'line', negate: 'no call', uses: ['route-map {map}'], impact: 'traffic' },
  // `continue 20` is printed as `on-match goto 20`.
  {
    match: 'on-match goto {sequence}',
    kind: 'line',
    slot: 'on-match',
    negate: 'no on-match goto',
    aliases: [{ from: 'continue {sequence}', to: 'on-match goto {sequence}' }],
    impact: 'traffic',
  },
  { match: 'on-match next', kind: 'line', slot: 'on-match', impact: 'traffic' },
  {
    match: 'match <family=ip|ipv6> <what> prefix-list {list}',
    kind: 'line',
    uses: ['prefix-list {list}'],
    impact: 'traffic',
  },
  {
    match: 'match <family=ip|ipv6> <what> <how=prefix-len|address|type> {value}',
    kind: 'line',
    impact: 'traffic',
  },
  {
    match: 'match <family=ip|ipv6|mac> <what> {list}',
    kind: 'line',
    uses: ['access-list {list}'],
    impact: 'traffic',
  },
  { match: 'match as-path {list}', kind: 'line', uses: ['as-path {list}'], impact: 'traffic' },
  {
    match: 'match <kind=community|large-community|extcommunity> {list} {exact*}',
    kind: 'line',
    uses: ['<kind>-list {list}'],
    impact: 'traffic',
  },
  { match: 'match evpn <what> {value}', kind: 'line', impact: 'traffic' },
  { match: 'match <what> {value...}', kind: 'line', impact: 'traffic' },
  // `no` with more than one number behind it is an unknown command.
  {
    match: 'set as-path <how=exclude|prepend> {numbers...}',
    kind: 'line',
    negate: 'no set as-path <how>',
    impact: 'traffic',
  },
  { match: 'set <kind=comm-list|large-comm-list> {list} delete', kind: 'line', impact: 'traffic' },
  { match: 'set extcommunity <kind> {values...}', kind: 'line', impact: 'traffic' },
  { match: 'set ip next-hop <word=peer-address|unchanged>', kind: 'line', impact: 'traffic' },
  { match: 'set ip next-hop {address}', kind: 'line', impact: 'traffic' },
  { match: 'set ipv6 next-hop <kind> {address*}', kind: 'line', impact: 'traffic' },
  { match: 'set table {table}', kind: 'line', negate: 'no set table', impact: 'traffic' },
  { match: 'set <what> {value*}', kind: 'line', impact: 'traffic' },
]);

export const policyRules: readonly SyntaxRule[] = [
  ...lists,
  ...unnumbered,
  ...keyChains,
  // The action is overwritten by typing the head again; the lines of the entry stay.
  { match: ROUTE_MAP, kind: 'section', defines: ['route-map <name>'], impact: 'traffic' },
  ...entries,
];
