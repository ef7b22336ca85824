/** FRRouting syntax: BGP, its neighbours and address families. */
import type { SyntaxRule } from '../../../contract.ts';
import { BGP, FAMILY, neighborRules } from './bgp-neighbors.ts';
import { inSection } from './interfaces.ts';

const instance = inSection(BGP, [
  {
    match: 'bgp (router-id|cluster-id|confederation identifier) {id}',
    kind: 'line',
    negate: 'no bgp (router-id|cluster-id|confederation identifier)',
    impact: 'session-reset',
  },
  {
    match: 'bgp confederation peers {peers...}',
    kind: 'list',
    list: { capture: 'peers', form: 'words', remove: 'no bgp confederation peers {items}' },
    impact: 'session-reset',
  },
  {
    match: 'bgp default local-preference {preference}',
    kind: 'line',
    negate: 'no bgp default local-preference',
    impact: 'traffic',
  },
  // Decides whether `neighbor … activate` of IPv4 unicast is the default and then not printed. Peers stay as they are.
  {
    match: 'bgp default ipv4-unicast',
    kind: 'toggle',
    absent: 'on',
    impact: 'traffic',
  },
  {
    match: 'bgp ebgp-requires-policy',
    kind: 'toggle',
    absent: 'on',
    impact: 'traffic',
    why: 'routes without a policy are let through or not',
  },
  {
    match: 'bgp (network import-check|fast-external-failover|client-to-client reflection)',
    kind: 'toggle',
    absent: 'on',
    impact: 'traffic',
  },
  { match: 'bgp suppress-duplicates', kind: 'toggle', absent: 'on' },
  { match: 'bgp log-neighbor-changes', kind: 'toggle', absent: 'off', impact: 'cosmetic' },
  {
    match: 'bgp (always-compare-med|deterministic-med|reject-as-sets|disable-ebgp-connected-route-check)',
    kind: 'toggle',
    absent: 'off',
    impact: 'traffic',
  },
  // `Graceful restart configuration changed, reset all peers to take effect`
  { match: 'bgp graceful-restart', kind: 'toggle', absent: 'off' },
  ...Object.entries({ 'restart-time': '120', 'stalepath-time': '360', 'select-defer-time': '360' }).map(
    ([timer, hidden]): SyntaxRule => ({
      match: `bgp graceful-restart ${timer} {seconds}`,
      kind: 'line',
      hidden,
      negate: `no bgp graceful-restart ${timer}`,
    }),
  ),
  { match: 'bgp max-med <when> {values*}', kind: 'line', negate: 'no bgp max-med <when>', impact: 'traffic' },
  {
    match: 'bgp (minimum-holdtime|listen limit|conditional-advertisement timer) {value}',
    kind: 'line',
  },
  // `% Same listen range is attached to peer-group PG`
  {
    match: 'bgp listen range <prefix> peer-group {group}',
    kind: 'line',
    change: 'remove-first',
    // `% Listen range overlaps with existing listen range`
    excludes: ['<prefix> of listen ranges'],
    uses: ['peer-group {group}'],
    impact: 'session-reset',
  },
  // A second word is added to the first, not put in its place: `bgp bestpath med confed missing-as-worst`.
  { match: 'bgp bestpath med {words...}', kind: 'line', change: 'remove-first', impact: 'traffic' },
  { match: 'bgp bestpath bandwidth {how}', kind: 'line', impact: 'traffic' },
  { match: 'bgp bestpath <what...>', kind: 'toggle', absent: 'off', impact: 'traffic' },
  { match: 'bgp shutdown {message*}', kind: 'line', negate: 'no bgp shutdown', impact: 'session-reset' },
  {
    match: 'timers bgp {keepalive} {hold}',
    kind: 'line',
    hidden: '60 180',
    negate: 'no timers bgp',
    impact: 'session-reset',
  },
  {
    match: '<what=coalesce-time|update-delay|write-quanta|read-quanta> {value...}',
    kind: 'line',
    impact: 'traffic',
  },
]);

const family = inSection(FAMILY, [
  { match: 'network <prefix> {options*}', kind: 'line', negate: 'no network <prefix>', impact: 'traffic' },
  // `There is already same aggregate network.`
  {
    match: 'aggregate-address <prefix> {options*}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no aggregate-address <prefix>',
    impact: 'traffic',
  },
  // A second metric or route map is added to what is there.
  {
    match: 'redistribute <source=ospf|table> <instance=\\d+> {options*}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no redistribute <source> <instance>',
    impact: 'traffic',
  },
  {
    match: 'redistribute <source> route-map {map}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no redistribute <source>',
    uses: ['route-map {map}'],
    impact: 'traffic',
  },
  {
    match: 'redistribute <source> {options*}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no redistribute <source>',
    impact: 'traffic',
  },
  {
    match: '(maximum-paths ibgp|maximum-paths) {paths}',
    kind: 'line',
    negate: 'no (maximum-paths ibgp|maximum-paths)',
    impact: 'traffic',
  },
  {
    match: 'distance bgp {values...}',
    kind: 'line',
    hidden: '20 200 200',
    negate: 'no distance bgp',
    impact: 'traffic',
  },
  { match: 'distance {distance} <prefix> {list*}', kind: 'line', impact: 'traffic' },
  { match: 'bgp dampening {values*}', kind: 'line', negate: 'no bgp dampening', impact: 'traffic' },
  // VPN: what a VRF exports and imports. Without its value none of them goes: `Internal CLI error [rd_str]`.
  {
    match: '<what=rd|label> vpn export {value}',
    kind: 'line',
    impact: 'traffic',
  },
  // The negation of one form takes the targets of the other as well.
  {
    match: 'rt vpn both {targets...}',
    kind: 'line',
    excludes: ['both of vpn targets'],
    impact: 'traffic',
  },
  {
    match: 'rt vpn <direction=import|export> {targets...}',
    kind: 'line',
    excludes: ['each of vpn targets'],
    impact: 'traffic',
  },
  {
    match: 'route-map vpn <direction=import|export> {map}',
    kind: 'line',
    uses: ['route-map {map}'],
    impact: 'traffic',
  },
  { match: '<direction=import|export> vpn', kind: 'line', impact: 'traffic' },
  { match: 'import vrf route-map {map}', kind: 'line', uses: ['route-map {map}'], impact: 'traffic' },
  { match: 'import vrf <vrf>', kind: 'line', impact: 'traffic' },
  // EVPN
  { match: 'rd {rd}', kind: 'line', impact: 'traffic' },
  { match: 'route-target <direction=import|export|both> <target>', kind: 'line', impact: 'traffic' },
  {
    match: 'advertise <afi=ipv4|ipv6> unicast {options*}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no advertise <afi> unicast',
    impact: 'traffic',
  },
  { match: 'vni <vni>', kind: 'section', leave: 'exit-vni', impact: 'traffic' },
  { match: 'table-map {map}', kind: 'line', uses: ['route-map {map}'], impact: 'traffic' },
]);

export const bgpRules: readonly SyntaxRule[] = [
  // `BGP is already running; AS is 65001`: the old instance goes before the new one comes.
  {
    match: 'router bgp <asn> vrf <vrf>',
    kind: 'section',
    claims: ['bgp <vrf>'],
    // `% Cannot delete default BGP instance. Dependent VRF instances exist`
    uses: ['vrf <vrf>', 'bgp-instance default'],
    impact: 'session-reset',
    removeImpact: 'session-reset',
  },
  {
    match: 'router bgp <asn>',
    kind: 'section',
    claims: ['bgp default'],
    defines: ['bgp-instance default'],
    impact: 'session-reset',
    removeImpact: 'session-reset',
  },
  ...instance,
  {
    in: BGP,
    match: 'address-family <afi> <safi>',
    kind: 'section',
    // Its head cannot be removed and is not printed while it is empty.
    permanent: true,
    leave: 'exit-address-family',
    impact: 'traffic',
  },
  ...family,
  ...neighborRules,
  { match: 'bgp route-map delay-timer {seconds}', kind: 'line', negate: 'no bgp route-map delay-timer' },
  { match: 'bgp graceful-shutdown', kind: 'toggle', absent: 'off', impact: 'traffic' },
];
