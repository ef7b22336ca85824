/** BGP: the process, its families and VPN instances, groups and peers. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';
import { filtered, imported, inSection, type LocalRule, options, settings } from './sections.ts';

export const BGP: Pattern = 'bgp <as> {head*}';

const VPN: Pattern = 'ip vpn-instance <vpn>';
/** `address-family ipv4 unicast`, `address-family vpnv4`, `address-family l2vpn evpn`. */
const FAMILY: Pattern = 'address-family <family...>';
/** Any family; of Comware 5 as well: `ipv4-family vpn-instance A`, `ipv6-family`, `ipv4-family vpnv4`. */
const ANY_FAMILY: Pattern = '<kind=(?:address|ipv4|ipv6)-family> {family*}';

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
const BELOW = [`${ANY_FAMILY} / peer <peer> {rest...}`, `${ANY_FAMILY} / undo peer <peer> {rest...}`];

const words: LocalRule = {
  match: `peer <peer> <word=(?:${WORDS.join('|')})> {value*}`,
  kind: 'line',
  negate: 'undo peer <peer> <word>',
  impact: 'session-reset',
};

/** What makes a peer and its session. */
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
  { match: 'peer <peer> capability-advertise <capability>', kind: 'toggle', impact: 'session-reset' },
];

/** What is exchanged with a peer in one family; the process of Comware 5 is the family of IPv4 unicast itself. */
const exchange: readonly LocalRule[] = [
  { match: 'peer <peer> enable', kind: 'toggle', impact: 'session-reset' },
  {
    match:
      'peer <peer> <word=(?:route-policy|prefix-list|ip-prefix|as-path-acl)> {list} <direction=(?:import|export)>',
    kind: 'line',
    negate: 'undo peer <peer> <word> <direction>',
    uses: ['<word> {list}'],
    impact: 'traffic',
  },
  {
    match: 'peer <peer> filter-policy {list} <direction=(?:import|export)>',
    kind: 'line',
    negate: 'undo peer <peer> filter-policy <direction>',
    uses: ['acl {list}'],
    impact: 'traffic',
  },
];

const routes: readonly LocalRule[] = [
  {
    match: 'network <network> <mask> {options*}',
    kind: 'line',
    negate: 'undo network <network> <mask>',
    impact: 'traffic',
  },
  imported,
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
  ...filtered,
  ...settings('preference', 'default <what=(?:med|local-preference)>', 'reflector cluster-id'),
  ...options('dampening [<kind=ibgp>]'),
];

/** Of the process, and of each of its VPN instances, which are families in Comware 5. */
const process: readonly LocalRule[] = [
  ...settings('router-id', 'timer'),
  {
    match: 'group <group> {type}',
    kind: 'line',
    change: 'remove-first',
    negate: 'undo group <group>',
    defines: ['bgp-group <group>'],
    removalWipes: ['peer <group> {rest...}', `${ANY_FAMILY} / peer <group> {rest...}`],
    impact: 'session-reset',
  },
];

const whole: readonly LocalRule[] = [
  ...settings('confederation id', 'graceful-restart timer <timer>'),
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
];

const family: LocalRule = {
  match: FAMILY,
  kind: 'section',
  impact: 'session-reset',
  // `ipv4` alone means unicast, and is shown so.
  aliases: [{ from: 'address-family <family=ipv[46]>', to: 'address-family <family> unicast' }],
};

const IN_FAMILY: Pattern = `${BGP} / ${ANY_FAMILY}`;
const IN_VPN: Pattern = `${BGP} / ${VPN}`;
const IN_VPN_FAMILY: Pattern = `${IN_VPN} / ${FAMILY}`;

export const bgpRules: readonly SyntaxRule[] = [
  {
    match: BGP,
    kind: 'section',
    negate: 'undo bgp <as>',
    // One process, whatever its number.
    claims: ['bgp process {head*}'],
    impact: 'session-reset',
  },
  ...inSection(BGP, whole),
  ...[BGP, IN_FAMILY, IN_VPN].flatMap((section) => inSection(section, [...process, ...peers])),
  ...[BGP, IN_FAMILY, IN_VPN_FAMILY].flatMap((section) => inSection(section, [...exchange, ...routes])),
  ...[BGP, IN_FAMILY, IN_VPN, IN_VPN_FAMILY].flatMap((section) => inSection(section, [words])),
  ...inSection(BGP, [
    { match: VPN, kind: 'section', uses: ['vpn-instance <vpn>'], impact: 'session-reset' },
    { match: 'ipv4-family vpn-instance <vpn>', kind: 'section', uses: ['vpn-instance <vpn>'] },
    { match: '<family=ipv[46]-family> [<kind...>]', kind: 'section', impact: 'session-reset' },
    family,
  ]),
  ...inSection(IN_VPN, [family]),
];
