/** FRRouting syntax: BGP neighbours, in the instance and in its address families. */
import type { SyntaxRule } from '../../../contract.ts';
import { inSection } from './interfaces.ts';

export const BGP = 'router bgp <asn> [vrf <vrf>]';
export const FAMILY = `${BGP} / address-family <afi> <safi>`;

const ALL_OF_PEER = [
  'neighbor <peer> <rest...>',
  'no neighbor <peer> <rest...>',
  'address-family <afi> <safi> / neighbor <peer> <rest...>',
  'address-family <afi> <safi> / no neighbor <peer> <rest...>',
];

/** Words without a value behind them; a line with a value that is not known must not be taken for one. */
const FLAG =
  '<flag...=(?:[a-zA-Z-]+|next-hop-self (?:force|all)|soft-reconfiguration inbound|nexthop-local unchanged|capability [a-z-]+)>';

const sessions = inSection(BGP, [
  {
    match: 'neighbor <peer> peer-group',
    kind: 'line',
    defines: ['peer-group <peer>'],
    impact: 'additive',
    removeImpact: 'session-reset',
  },
  // Each of these three makes the neighbour. Removing it removes all its lines, in the address families too.
  {
    match: 'neighbor <peer=[\\da-fA-F.:]*[.:][\\da-fA-F.:]*> remote-as {asn}',
    kind: 'line',
    negate: 'no neighbor <peer> remote-as {asn}',
    removalWipes: ALL_OF_PEER,
    impact: 'session-reset',
    why: 'the session falls',
  },
  // A group stays without its AS, and keeps its lines.
  { match: 'neighbor <peer> remote-as {asn}', kind: 'line', impact: 'session-reset' },
  // `% Cannot change the peer-group. Deconfigure first`
  {
    match: 'neighbor <peer> interface [{only=v6only}] peer-group {group}',
    kind: 'line',
    slot: 'neighbor <peer> interface',
    change: 'remove-first',
    uses: ['peer-group {group}'],
    removalWipes: ALL_OF_PEER,
    impact: 'session-reset',
    why: 'the session falls',
  },
  {
    match: 'neighbor <peer> interface [{only=v6only}] remote-as {asn}',
    kind: 'line',
    slot: 'neighbor <peer> interface',
    removalWipes: ALL_OF_PEER,
    impact: 'session-reset',
    why: 'the session falls',
  },
  {
    match: 'neighbor <peer> interface [{only=v6only}]',
    kind: 'line',
    slot: 'neighbor <peer> interface',
    removalWipes: ALL_OF_PEER,
    impact: 'session-reset',
  },
  // `% Cannot change the peer-group. Deconfigure first`
  {
    match: 'neighbor <peer> peer-group {group}',
    kind: 'line',
    change: 'remove-first',
    uses: ['peer-group {group}'],
    removalWipes: ALL_OF_PEER,
    impact: 'session-reset',
    why: 'the device forgets the neighbour, its lines are sent again',
  },
  { match: 'neighbor <peer> interface {port}', kind: 'line', impact: 'session-reset' },
  { match: 'neighbor <peer> description {text...}', kind: 'line', impact: 'cosmetic' },
  {
    match: 'neighbor <peer> password {password}',
    kind: 'line',
    secret: ['password'],
    impact: 'session-reset',
  },
  { match: 'neighbor <peer> local-as {asn} {options*}', kind: 'line', impact: 'session-reset' },
  {
    // Without a message the old one would stay.
    match: 'neighbor <peer> shutdown {message*}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no neighbor <peer> shutdown',
    impact: 'session-reset',
  },
  { match: 'neighbor <peer> timers connect {seconds}', kind: 'line' },
  { match: 'neighbor <peer> timers {keepalive} {hold}', kind: 'line', impact: 'session-reset' },
  // `% ebgp-multihop and ttl-security cannot be configured together`
  {
    match: 'neighbor <peer> ebgp-multihop {hops*}',
    kind: 'line',
    claims: ['hops <peer>'],
    impact: 'session-reset',
  },
  {
    match: 'neighbor <peer> ttl-security hops {hops}',
    kind: 'line',
    claims: ['hops <peer>'],
    impact: 'session-reset',
  },
  {
    match:
      'neighbor <peer> <what=update-source|port|advertisement-interval|tcp-mss|local-role|delayopen> {value...}',
    kind: 'line',
    impact: 'session-reset',
  },
  // One of three ways to restart; another word replaces it.
  {
    match: 'neighbor <peer> {mode=graceful-restart|graceful-restart-helper|graceful-restart-disable}',
    kind: 'line',
    impact: 'session-reset',
  },
  // Printed as two lines, `bfd` and `bfd profile FAST`; the first takes the second with it.
  {
    match: 'neighbor <peer> bfd profile {profile}',
    kind: 'line',
    negate: 'no neighbor <peer> bfd profile',
    uses: ['bfd-profile {profile}'],
  },
  {
    match: 'neighbor <peer> bfd {timers*}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no neighbor <peer> bfd',
    removalWipes: ['neighbor <peer> bfd profile {profile}'],
  },
  // Both polarities are one item, but what neither means differs between neighbours.
  { match: `neighbor <peer> ${FLAG}`, kind: 'toggle', impact: 'session-reset' },
]);

const policies = inSection(FAMILY, [
  {
    match: 'neighbor <peer> route-map {map} <direction>',
    kind: 'line',
    uses: ['route-map {map}'],
    impact: 'traffic',
    why: 'routes of the neighbour pass through it',
  },
  {
    match: 'neighbor <peer> prefix-list {list} <direction>',
    kind: 'line',
    claims: ['prefixes <peer> <direction>'],
    uses: ['prefix-list {list}'],
    impact: 'traffic',
  },
  // `% Prefix/distribute list can not co-exist`
  {
    match: 'neighbor <peer> distribute-list {list} <direction>',
    kind: 'line',
    claims: ['prefixes <peer> <direction>'],
    uses: ['access-list {list}'],
    impact: 'traffic',
  },
  {
    match: 'neighbor <peer> filter-list {list} <direction>',
    kind: 'line',
    uses: ['as-path {list}'],
    impact: 'traffic',
  },
  {
    match: 'neighbor <peer> unsuppress-map {map}',
    kind: 'line',
    uses: ['route-map {map}'],
    impact: 'traffic',
  },
  {
    match: 'neighbor <peer> default-originate {options*}',
    kind: 'line',
    negate: 'no neighbor <peer> default-originate',
    impact: 'traffic',
  },
  {
    match: 'neighbor <peer> <what=weight|maximum-prefix-out> {value}',
    kind: 'line',
    negate: 'no neighbor <peer> <what>',
    impact: 'traffic',
  },
  {
    match: 'neighbor <peer> maximum-prefix {count} {options*}',
    kind: 'line',
    negate: 'no neighbor <peer> maximum-prefix',
    impact: 'traffic',
  },
  {
    match: 'neighbor <peer> allowas-in {count*}',
    kind: 'line',
    negate: 'no neighbor <peer> allowas-in',
    // Three times is the default and is printed without the number.
    aliases: [{ from: 'neighbor <peer> allowas-in 3', to: 'neighbor <peer> allowas-in' }],
    impact: 'traffic',
  },
  { match: 'neighbor <peer> attribute-unchanged {attributes*}', kind: 'line', impact: 'traffic' },
  // `remove-private-AS all` stays when the plain word is typed.
  {
    match: 'neighbor <peer> remove-private-AS {options*}',
    kind: 'line',
    change: 'remove-first',
    impact: 'traffic',
  },
  { match: 'neighbor <peer> capability orf prefix-list {direction}', kind: 'line', impact: 'session-reset' },
  {
    match: 'neighbor <peer> activate',
    kind: 'toggle',
    impact: 'session-reset',
    why: 'the session is made anew with other families',
  },
  { match: 'neighbor <peer> send-community', kind: 'toggle', absent: 'on', impact: 'traffic' },
  {
    match: 'neighbor <peer> send-community <kind=standard|extended|large>',
    kind: 'toggle',
    absent: 'on',
    impact: 'traffic',
  },
  // Another condition, or another community, takes the place of the first.
  {
    match: 'neighbor <peer> advertise-map {map} {how=exist-map|non-exist-map} {condition}',
    kind: 'line',
    uses: ['route-map {map}', 'route-map {condition}'],
    impact: 'traffic',
  },
  {
    match: 'neighbor <peer> <what=soo|addpath-rx-paths-limit> {value}',
    kind: 'line',
    impact: 'traffic',
  },
  // `% Peer not currently configured to transmit all paths.`: one choice of three.
  {
    match: 'neighbor <peer> {choice...=addpath-tx-(?:all-paths|bestpath-per-AS|best-selected \\d+)}',
    kind: 'line',
    slot: 'addpath <peer>',
    impact: 'traffic',
  },
  { match: `neighbor <peer> ${FLAG}`, kind: 'toggle', impact: 'traffic' },
]);

export const neighborRules: readonly SyntaxRule[] = [...sessions, ...policies];
