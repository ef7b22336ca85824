/** IOS syntax: what stands at the top of BGP, and its templates. */
import type { SyntaxRule } from '../../../contract.ts';
import { within } from './within.ts';

const BGP = 'router bgp <as>';
const SESSION_TEMPLATE = `${BGP} / template peer-session <name>`;
const POLICY_TEMPLATE = `${BGP} / template peer-policy <name>`;

const general: readonly SyntaxRule[] = [
  { match: 'bgp router-id {id}', kind: 'line', negate: 'no bgp router-id', impact: 'session-reset' },
  // On by default and printed all the same.
  { match: 'bgp log-neighbor-changes', kind: 'toggle', impact: 'cosmetic' },
  { match: 'bgp default ipv4-unicast', kind: 'toggle', absent: 'on', impact: 'session-reset' },
  {
    match: 'bgp default {words...}',
    kind: 'line',
    negate: 'no bgp default {words...}',
    impact: 'session-reset',
    unverified: true,
  },
  // Another line adds to them.
  {
    match: 'bgp confederation peers {peers...}',
    kind: 'list',
    list: {
      capture: 'peers',
      form: 'words',
      add: 'bgp confederation peers {items}',
      remove: 'no bgp confederation peers {items}',
    },
    impact: 'session-reset',
  },
  {
    match: 'bgp listen range <prefix> peer-group {group}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no bgp listen range <prefix>',
    uses: ['peer-group {group}', 'peer-group-as {group}'],
    impact: 'session-reset',
  },
  {
    match: 'bgp <key=cluster-id|scan-time|maxas-limit|update-delay> {value}',
    kind: 'line',
    negate: 'no bgp <key>',
    impact: 'session-reset',
  },
  {
    match: 'bgp <words...=(?!confederation\\speers\\s).*>',
    kind: 'toggle',
    impact: 'traffic',
    unverified: true,
  },
  { match: 'timers bgp {values...}', kind: 'line', negate: 'no timers bgp', impact: 'session-reset' },
  {
    match: 'template peer-session <name>',
    kind: 'section',
    leave: 'exit-peer-session',
    defines: ['peer-session <name>'],
    impact: 'session-reset',
  },
  {
    match: 'template peer-policy <name>',
    kind: 'section',
    leave: 'exit-peer-policy',
    defines: ['peer-policy <name>'],
    impact: 'traffic',
  },
  {
    match: 'address-family <family...>',
    kind: 'section',
    leave: 'exit-address-family',
    removeImpact: 'session-reset',
  },
];

/** One value per word, in templates of both kinds. */
const templateKey: SyntaxRule = {
  match:
    '<key=remote-as|description|update-source|timers|ebgp-multihop|local-as|version|fall-over|weight|maximum-prefix|allowas-in|transport|default-originate> {value*}',
  kind: 'line',
  negate: 'no <key>',
  impact: 'session-reset',
};

const templatePassword: SyntaxRule = {
  match: 'password {key...}',
  kind: 'line',
  negate: 'no password',
  secret: ['key'],
  impact: 'session-reset',
};

const templatePolicy: readonly SyntaxRule[] = [
  ...(
    [
      ['route-map', 'route-map {name}'],
      ['prefix-list', 'prefix-list {name}'],
      ['filter-list', 'as-path {name}'],
      ['distribute-list', 'acl {name}'],
    ] as const
  ).map(
    ([filter, object]): SyntaxRule => ({
      match: `${filter} {name} <direction=in|out>`,
      kind: 'line',
      change: 'remove-first',
      negate: `no ${filter} {name} <direction>`,
      uses: [object],
      impact: 'session-reset',
    }),
  ),
  {
    match: 'send-community {kind*}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no send-community {kind*}',
    impact: 'session-reset',
  },
];

/** A template takes lines from another. */
const inherit: SyntaxRule = {
  match: 'inherit <kind=peer-session|peer-policy> {template} {sequence*}',
  kind: 'line',
  change: 'remove-first',
  negate: 'no inherit <kind> {template}',
  uses: ['<kind> {template}'],
  impact: 'session-reset',
};

export const bgpGeneralRules: readonly SyntaxRule[] = [
  ...within([BGP], general),
  ...within([SESSION_TEMPLATE], [inherit, templatePassword, templateKey]),
  ...within([POLICY_TEMPLATE], [inherit, ...templatePolicy, templateKey]),
];
