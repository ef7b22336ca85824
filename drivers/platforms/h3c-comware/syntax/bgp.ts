/** BGP: the process, its families and VPN instances, groups and peers. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';
import { inSection, type LocalRule, options, settings } from './sections.ts';

export const BGP: Pattern = 'bgp <as> {head*}';

const VPN: Pattern = 'ip vpn-instance <vpn>';
/** `address-family ipv4 unicast`, `address-family vpnv4`, `address-family l2vpn evpn`. */
const FAMILY: Pattern = 'address-family <family...>';
/** Comware 5: `ipv4-family vpn-instance A`, `ipv6-family`, `ipv4-family vpnv4`. */
const OLD_FAMILY: Pattern = '<family=ipv[46]-family> {kind*}';

/** A peer by its address; anything else is a group. */
const ADDRESS = '<peer=(?:\\d+\\.\\d+\\.\\d+\\.\\d+|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*)>';

/** Peer settings that go by their key word: `undo peer X description`. */
const WORDS = [
  'advertise-community',
  'advertise-ext-community',
  'allow-as-loop',
  'bfd',
  'connect-interface',
  'default-route-advertise',
  'description',
  'dscp',
  'ebgp-max-hop',
  'fake-as',
  'ignore',
  'ignore-first-as',
  'keep-all-routes',
  'label-route-capability',
  'log-change',
  'next-hop-invariable',
  'next-hop-local',
  'preferred-value',
  'public-as-only',
  'reflect-client',
  'route-limit',
  'route-update-interval',
  'soo',
  'substitute-as',
  'timer',
  'upe',
];

/** Settings of a peer in the section of its group line and in the families below. */
const OWN = ['peer <peer> <word=(?!as-number$|group$).+> {rest*}', 'undo peer <peer> {rest...}'];
const BELOW = [FAMILY, OLD_FAMILY].flatMap((family) => [
  `${family} / peer <peer> {rest...}`,
  `${family} / undo peer <peer> {rest...}`,
]);

const peers: readonly LocalRule[] = [
  {
    match: `peer ${ADDRESS} [<length=\\d+>] as-number {as}`,
    kind: 'line',
    change: 'remove-first',
    negate: 'undo peer <peer> [<length>]',
    defines: ['bgp-peer <peer>'],
    wipes: ['peer <peer> {rest...}', 'undo peer <peer> {rest...}'],
    removalWipes: BELOW,
    impact: 'session-reset',
    why: 'the peer is made anew, with every line of it',
  },
  {
    match: 'peer <peer> as-number {as}',
    kind: 'line',
    change: 'remove-first',
    negate: 'undo peer <peer> as-number',
    impact: 'session-reset',
  },
  {
    // Settings of its own are lost when a peer enters or leaves a group.
    match: 'peer <peer> group {group} {as*}',
    kind: 'line',
    change: 'remove-first',
    negate: 'undo peer <peer> group {group}',
    wipes: [...OWN, ...BELOW],
    uses: ['bgp-group {group}'],
    impact: 'session-reset',
    why: 'settings of the peer are reset by its group',
  },
  {
    match: 'peer <peer> password {form=(?:cipher|simple)} {secret}',
    kind: 'line',
    negate: 'undo peer <peer> password',
    secret: ['secret'],
    impact: 'session-reset',
  },
  {
    match: 'peer <peer> ttl-security hops {value}',
    kind: 'line',
    negate: 'undo peer <peer> ttl-security hops',
    impact: 'session-reset',
  },
  { match: 'peer <peer> enable', kind: 'toggle', impact: 'session-reset' },
  ...Object.entries({
    'route-policy': 'route-policy {list}',
    'prefix-list': 'prefix-list {list}',
    'ip-prefix': 'prefix-list {list}',
    'as-path-acl': 'as-path {list}',
    'filter-policy': 'acl {list}',
  }).map(
    ([word, object]): LocalRule => ({
      match: `peer <peer> ${word} {list} <direction=(?:import|export)>`,
      kind: 'line',
      negate: `undo peer <peer> ${word} <direction>`,
      uses: [object],
      impact: 'traffic',
    }),
  ),
  {
    match: 'peer <peer> capability-advertise <capability>',
    kind: 'toggle',
    impact: 'session-reset',
  },
  {
    match: `peer <peer> <word=(?:${WORDS.join('|')})> {value*}`,
    kind: 'line',
    negate: 'undo peer <peer> <word>',
    impact: 'session-reset',
  },
];

const routes: readonly LocalRule[] = [
  {
    match: 'network <network> <mask> {options*}',
    kind: 'line',
    negate: 'undo network <network> <mask>',
    impact: 'traffic',
  },
  {
    match: 'import-route <protocol> [<id=\\d+>] {options*}',
    kind: 'line',
    negate: 'undo import-route <protocol> [<id>]',
    impact: 'traffic',
  },
  {
    match: 'aggregate <network> <mask> {rest*}',
    kind: 'line',
    negate: 'undo aggregate <network> <mask>',
    impact: 'traffic',
  },
  {
    match: 'balance [<kind=(?:ebgp|ibgp|eibgp)>] {value=\\d+}',
    kind: 'line',
    negate: 'undo balance [<kind>]',
    impact: 'traffic',
  },
  {
    match: 'filter-policy {filter...} import',
    kind: 'line',
    negate: 'undo filter-policy import',
    impact: 'traffic',
  },
  {
    match: 'filter-policy {list} export [<protocol> [<id=\\d+>]]',
    kind: 'line',
    negate: 'undo filter-policy export [<protocol> [<id>]]',
    impact: 'traffic',
  },
  ...settings('preference', 'default med', 'default local-preference', 'dampening ibgp'),
  ...options('dampening'),
];

const process: readonly LocalRule[] = [
  ...settings(
    'router-id',
    'timer',
    'reflector cluster-id',
    'confederation id',
    'graceful-restart timer <timer>',
  ),
  {
    match: 'confederation peer-as {peers...}',
    kind: 'list',
    list: {
      capture: 'peers',
      form: 'words',
      add: 'confederation peer-as {items}',
      remove: 'undo confederation peer-as {items}',
    },
    impact: 'session-reset',
  },
  {
    match: 'group <group> {type}',
    kind: 'line',
    change: 'remove-first',
    negate: 'undo group <group>',
    defines: ['bgp-group <group>'],
    removalWipes: ['peer <group> {rest...}', `${FAMILY} / peer <group> {rest...}`],
    impact: 'session-reset',
  },
];

const family: LocalRule = {
  match: FAMILY,
  kind: 'section',
  impact: 'session-reset',
  // `ipv4` alone means unicast, and is shown so.
  aliases: [{ from: 'address-family <family=ipv[46]>', to: 'address-family <family> unicast' }],
};

const sections: readonly Pattern[] = [
  BGP,
  `${BGP} / ${FAMILY}`,
  `${BGP} / ${OLD_FAMILY}`,
  `${BGP} / ${VPN}`,
  `${BGP} / ${VPN} / ${FAMILY}`,
];

export const bgpRules: readonly SyntaxRule[] = [
  {
    match: BGP,
    kind: 'section',
    negate: 'undo bgp <as>',
    // One process, whatever its number.
    claims: ['bgp process {head*}'],
    impact: 'session-reset',
  },
  ...[BGP, `${BGP} / ${VPN}`].flatMap((section) => inSection(section, process)),
  ...sections.flatMap((section) => inSection(section, peers)),
  ...sections.slice(0, 3).flatMap((section) => inSection(section, routes)),
  ...inSection(`${BGP} / ${VPN} / ${FAMILY}`, routes),
  ...inSection(BGP, [
    { match: VPN, kind: 'section', uses: ['vpn-instance <vpn>'], impact: 'session-reset' },
    { match: 'ipv4-family vpn-instance <vpn>', kind: 'section', uses: ['vpn-instance <vpn>'] },
    { match: '<family=ipv[46]-family> <kind...>', kind: 'section', impact: 'session-reset' },
    { match: '<family=ipv[46]-family>', kind: 'section', impact: 'session-reset' },
    family,
  ]),
  ...inSection(`${BGP} / ${VPN}`, [family]),
];
