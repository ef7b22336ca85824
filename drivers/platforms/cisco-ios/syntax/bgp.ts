/** IOS syntax: BGP with its address families and templates. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';
import { bgpGeneralRules } from './bgp-general.ts';
import { within } from './within.ts';

const BGP = 'router bgp <as>';
const FAMILY = `${BGP} / address-family <family...>`;

/** Families that share their neighbours with the process: all but those of a VRF, which have their own. */
const SHARED_FAMILY = 'address-family <shared...=(?!.*\\svrf\\s).*>';

/** Every other line of a neighbour, where it stands. */
const OF_PEER: readonly Pattern[] = [
  'neighbor <peer> {words...}',
  'no neighbor <peer> {words...}',
  `${SHARED_FAMILY} / neighbor <peer> {words...}`,
  `${SHARED_FAMILY} / no neighbor <peer> {words...}`,
];

/** What makes and shapes a session: printed at the top, or in the family of a VRF. */
const session: readonly SyntaxRule[] = [
  // First line of a neighbour; without it every other line of the neighbour is refused, and with it all go.
  {
    match: 'neighbor <peer=\\S*[.:]\\S*> remote-as {as}',
    kind: 'line',
    negate: 'no neighbor <peer>',
    removalWipes: OF_PEER,
    claims: ['bgp neighbor <peer>'],
    impact: 'session-reset',
  },
  // The number of a group: its members lose theirs, and none can join before it is there.
  {
    match: 'neighbor <peer> remote-as {as}',
    kind: 'line',
    defines: ['peer-group-as <peer>'],
    impact: 'session-reset',
  },
  {
    match: 'neighbor <peer> peer-group',
    kind: 'line',
    removalWipes: OF_PEER,
    defines: ['peer-group <peer>'],
    removeImpact: 'session-reset',
    why: 'every member goes with its group',
  },
  // A neighbour whose number stands at its group goes with its membership: its other lines are sent again.
  {
    match: 'neighbor <peer> peer-group {group}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no neighbor <peer> peer-group {group}',
    wipes: OF_PEER,
    uses: ['peer-group {group}', 'peer-group-as {group}'],
    claims: ['bgp neighbor <peer>'],
    impact: 'session-reset',
  },
  {
    match: 'neighbor <peer> inherit <kind=peer-session|peer-policy> {template}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no neighbor <peer> inherit <kind> {template}',
    uses: ['<kind> {template}'],
    impact: 'session-reset',
  },
  {
    match: 'neighbor <peer> description {text...}',
    kind: 'line',
    negate: 'no neighbor <peer> description',
    impact: 'cosmetic',
  },
  {
    match: 'neighbor <peer> password {type=\\d} {password}',
    kind: 'line',
    slot: 'neighbor <peer> password',
    negate: 'no neighbor <peer> password',
    secret: ['password'],
    impact: 'session-reset',
  },
  {
    match: 'neighbor <peer> password {password}',
    kind: 'line',
    slot: 'neighbor <peer> password',
    negate: 'no neighbor <peer> password',
    secret: ['password'],
    impact: 'session-reset',
  },
  {
    match: 'neighbor <peer> ttl-security hops {hops}',
    kind: 'line',
    negate: 'no neighbor <peer> ttl-security hops {hops}',
    impact: 'session-reset',
  },
  {
    match: 'neighbor <peer> <key=update-source|timers|ebgp-multihop|fall-over|version> {value*}',
    kind: 'line',
    negate: 'no neighbor <peer> <key>',
    impact: 'session-reset',
  },
  {
    match: 'neighbor <peer> local-as {as} {options*}',
    kind: 'line',
    negate: 'no neighbor <peer> local-as {as}',
    impact: 'session-reset',
  },
  {
    match: 'neighbor <peer> transport <key=connection-mode|path-mtu-discovery> {value*}',
    kind: 'line',
    negate: 'no neighbor <peer> transport <key>',
    impact: 'session-reset',
  },
  { match: 'neighbor <peer> shutdown', kind: 'toggle', absent: 'off', impact: 'session-reset' },
];

/** What a family does with a neighbour. */
const neighborPolicy: readonly SyntaxRule[] = [
  { match: 'neighbor <peer> activate', kind: 'toggle', impact: 'session-reset' },
  {
    match: 'neighbor <peer> route-map {map} <direction=in|out>',
    kind: 'line',
    negate: 'no neighbor <peer> route-map {map} <direction>',
    uses: ['route-map {map}'],
    impact: 'traffic',
  },
  {
    match: 'neighbor <peer> prefix-list {list} <direction=in|out>',
    kind: 'line',
    negate: 'no neighbor <peer> prefix-list {list} <direction>',
    uses: ['prefix-list {list}'],
    impact: 'traffic',
  },
  {
    match: 'neighbor <peer> filter-list {list} <direction=in|out>',
    kind: 'line',
    negate: 'no neighbor <peer> filter-list {list} <direction>',
    uses: ['as-path {list}'],
    impact: 'traffic',
  },
  {
    match: 'neighbor <peer> distribute-list {list} <direction=in|out>',
    kind: 'line',
    change: 'remove-first',
    negate: 'no neighbor <peer> distribute-list {list} <direction>',
    uses: ['acl {list}'],
    impact: 'traffic',
  },
  // `send-community` alone means standard; from `both` to less it goes first.
  {
    match: 'neighbor <peer> send-community {kind*}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no neighbor <peer> send-community {kind*}',
    impact: 'traffic',
  },
  { match: 'neighbor <peer> soft-reconfiguration inbound', kind: 'line', impact: 'traffic' },
  {
    match:
      'neighbor <peer> <key=next-hop-self|maximum-prefix|weight|allowas-in|default-originate|remove-private-as|route-reflector-client|as-override> {value*}',
    kind: 'line',
    negate: 'no neighbor <peer> <key>',
    impact: 'traffic',
  },
  {
    match: 'neighbor <peer> unsuppress-map {map}',
    kind: 'line',
    negate: 'no neighbor <peer> unsuppress-map {map}',
    uses: ['route-map {map}'],
    impact: 'traffic',
  },
  {
    match: 'neighbor <peer> advertise-map {map} {condition=exist-map|non-exist-map} {other}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no neighbor <peer> advertise-map {map} {condition} {other}',
    uses: ['route-map {map}', 'route-map {other}'],
    impact: 'traffic',
  },
  { match: 'neighbor <peer> <words...>', kind: 'line', impact: 'traffic', unverified: true },
];

const family: readonly SyntaxRule[] = [
  {
    match: 'network <prefix> mask <mask> {options*}',
    kind: 'line',
    negate: 'no network <prefix> mask <mask>',
    removeImpact: 'traffic',
  },
  {
    match: 'network <prefix> {options*}',
    kind: 'line',
    negate: 'no network <prefix>',
    removeImpact: 'traffic',
  },
  {
    match: 'aggregate-address <prefix> <mask=\\d+\\.\\S+> {options*}',
    kind: 'line',
    negate: 'no aggregate-address <prefix> <mask>',
    impact: 'traffic',
  },
  {
    match: 'aggregate-address <prefix> {options*}',
    kind: 'line',
    negate: 'no aggregate-address <prefix>',
    impact: 'traffic',
  },
  // Typing it again merges the options: the old line goes first.
  {
    match: 'redistribute <protocol=ospf|eigrp|isis> <number> {options*}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no redistribute <protocol> <number>',
    impact: 'traffic',
  },
  {
    match: 'redistribute <protocol> {options*}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no redistribute <protocol>',
    impact: 'traffic',
  },
  {
    match: 'maximum-paths <kind=ibgp|eibgp> {count}',
    kind: 'line',
    negate: 'no maximum-paths <kind>',
    impact: 'traffic',
  },
  {
    match: 'maximum-paths {count}',
    kind: 'line',
    hidden: '1',
    negate: 'no maximum-paths',
    impact: 'traffic',
  },
  { match: 'default-information originate', kind: 'line', impact: 'traffic' },
  { match: 'distance bgp {values...}', kind: 'line', negate: 'no distance bgp', impact: 'traffic' },
  { match: 'bgp dampening {values*}', kind: 'line', negate: 'no bgp dampening', impact: 'traffic' },
];

export const bgpRules: readonly SyntaxRule[] = [
  // `BGP is already running; AS is 64510`: another number means to begin anew.
  {
    match: BGP,
    kind: 'section',
    claims: ['bgp'],
    removeImpact: 'session-reset',
    why: 'every session and all routes of BGP are lost',
  },
  ...within([BGP], family),
  ...bgpGeneralRules,
  ...within([FAMILY], family),
  ...within([BGP, FAMILY], [...session, ...neighborPolicy]),
];
