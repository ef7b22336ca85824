/** BGP: the process, its families and VPN instances, groups and peers. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';
import { filtered, imported, inSection, keyed, type LocalRule, options, settings } from './sections.ts';

export const BGP: Pattern = 'bgp <as> [instance <instance>]';

const VPN: Pattern = 'ip vpn-instance <vpn>';
/** `address-family ipv4 unicast`, `address-family vpnv4`, `address-family l2vpn evpn`. */
const FAMILY: Pattern = 'address-family <family...>';
/** Any family; of Comware 5 as well: `ipv4-family vpn-instance A`, `ipv6-family`, `ipv4-family vpnv4`. */
const ANY_FAMILY: Pattern = '<kind=(?:address|ipv4|ipv6)-family> {family*}';

/** A peer by its address; anything else is a group. */
const ADDRESS = '<peer=(?:\\d+\\.\\d+\\.\\d+\\.\\d+|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*)>';
/** Also a network, any of whose addresses may be the peer: `peer 10.1.0.0 16 description …`. */
const PEER = 'peer <peer> [<length=\\d+>]';
const UNDO_PEER = 'undo peer <peer> [<length>]';

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
  'advertise-policy',
  'fake-as',
  'ignore',
  'ignore-first-as',
  'ipsec-profile',
  'keep-all-routes',
  'keychain',
  'label-route-capability',
  'local-as',
  'log-change',
  'next-hop-invariable',
  'next-hop-local',
  'preferred-value',
  'public-as-only',
  'reflect-client',
  'route-limit',
  'route-update-interval',
  'soo',
  'source-address',
  'substitute-as',
  'tcp-mss',
  'timer',
  'upe',
];

/** Settings of a peer in the section of its group line and in the families below. */
const OWN = [
  'peer <peer> <word=(?!(?:as-number|group|\\d+)$).+> {rest*}',
  'undo peer <peer> <word=[a-z]\\S*> {rest*}',
];

/** The lines of these words, in the families below. */
function below(...lines: readonly Pattern[]): Pattern[] {
  return lines.map((line) => `${ANY_FAMILY} / ${line}`);
}

const OF_ADDRESS = ['peer <peer> <word=[a-z]\\S*> {rest*}', 'undo peer <peer> <word=[a-z]\\S*> {rest*}'];
const OF_NETWORK = ['peer <peer> <length> {rest...}', 'undo peer <peer> <length> {rest...}'];

const words: LocalRule = {
  match: `${PEER} <word=(?:${WORDS.join('|')})> {value*}`,
  kind: 'line',
  negate: `${UNDO_PEER} <word>`,
  impact: 'session-reset',
};

/** What makes a peer and its session. */
const peers: readonly LocalRule[] = [
  {
    match: `peer ${ADDRESS} as-number {as}`,
    kind: 'line',
    change: 'remove-first',
    negate: 'undo peer <peer>',
    defines: ['bgp-peer <peer>'],
    wipes: OF_ADDRESS,
    removalWipes: below(...OF_ADDRESS),
    impact: 'session-reset',
    why: 'the peer is made anew, with every line of it',
  },
  {
    match: `peer ${ADDRESS} <length=\\d+> as-number {as}`,
    kind: 'line',
    change: 'remove-first',
    negate: 'undo peer <peer> <length>',
    wipes: OF_NETWORK,
    removalWipes: below(...OF_NETWORK),
    impact: 'session-reset',
  },
  {
    // A group that has members keeps its number: they leave before and come back.
    match: 'peer <peer> as-number {as}',
    kind: 'line',
    change: 'remove-first',
    held: true,
    negate: 'undo peer <peer> as-number',
    defines: ['bgp-group-as <peer>'],
    impact: 'session-reset',
  },
  {
    // Settings of its own are lost when a peer enters or leaves a group.
    match: 'peer <peer> group {group} {as*}',
    kind: 'line',
    change: 'remove-first',
    negate: 'undo peer <peer> group {group}',
    wipes: [...OWN, ...below(...OF_ADDRESS)],
    uses: ['bgp-group {group}', 'bgp-group-as {group}'],
    impact: 'session-reset',
    why: 'settings of the peer are reset by its group',
  },
  {
    match: `${PEER} password {form=(?:cipher|simple)} {secret}`,
    kind: 'line',
    negate: `${UNDO_PEER} password`,
    secret: ['secret'],
    impact: 'session-reset',
  },
  ...['ttl-security hops', 'timer connect-retry', 'advertise additional-paths best'].map(
    (key): LocalRule => ({
      match: `${PEER} ${key} {value}`,
      kind: 'line',
      negate: `${UNDO_PEER} ${key}`,
      impact: 'session-reset',
    }),
  ),
  { match: `${PEER} capability-advertise <capability>`, kind: 'toggle', impact: 'session-reset' },
];

/** What is exchanged with a peer in one family; the process of Comware 5 is the family of IPv4 unicast itself. */
const exchange: readonly LocalRule[] = [
  { match: `${PEER} enable`, kind: 'toggle', impact: 'session-reset' },
  {
    match: `${PEER} <word=(?:route-policy|prefix-list|ip-prefix|as-path-acl)> {list} <direction=(?:import|export)>`,
    kind: 'line',
    negate: `${UNDO_PEER} <word> <direction>`,
    uses: ['<word> {list}'],
    impact: 'traffic',
  },
  {
    match: `${PEER} upe route-policy {list} <direction=(?:import|export)>`,
    kind: 'line',
    negate: `${UNDO_PEER} upe route-policy <direction>`,
    uses: ['route-policy {list}'],
    impact: 'traffic',
  },
  {
    match: `${PEER} filter-policy {list} <direction=(?:import|export)>`,
    kind: 'line',
    negate: `${UNDO_PEER} filter-policy <direction>`,
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
  ...settings(
    'preference',
    'default <what=(?:med|local-preference)>',
    'reflector cluster-id',
    '<key=(?:rr-filter|default-med|fast-reroute)>',
  ),
  keyed(
    'route-select delay',
    'additional-paths select-best',
    'nexthop recursive-lookup route-policy',
    'nexthop recursive-lookup non-critical-event delay',
  ),
  ...options('dampening [<kind=ibgp>]'),
];

/** Of the process, and of each of its VPN instances, which are families in Comware 5. */
const process: readonly LocalRule[] = [
  ...settings('router-id', 'timer'),
  {
    match: 'group <group> {type}',
    kind: 'line',
    change: 'remove-first',
    held: true,
    negate: 'undo group <group>',
    defines: ['bgp-group <group>'],
    removalWipes: ['peer <group> {rest...}', `${ANY_FAMILY} / peer <group> {rest...}`],
    impact: 'session-reset',
  },
];

const whole: readonly LocalRule[] = [
  ...settings('tcp window-size', 'confederation id', 'graceful-restart timer <timer>'),
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

/** No family stands in a family. */
function alone(rules: readonly LocalRule[]): LocalRule[] {
  const own = (lines: readonly Pattern[] = []): Pattern[] => lines.filter((line) => !line.includes(' / '));
  return rules.map(({ wipes, removalWipes, ...rule }) => ({
    ...rule,
    ...(wipes === undefined ? {} : { wipes: own(wipes) }),
    ...(removalWipes === undefined ? {} : { removalWipes: own(removalWipes) }),
  }));
}

const IN_FAMILY: Pattern = `${BGP} / ${ANY_FAMILY}`;
const IN_VPN: Pattern = `${BGP} / ${VPN}`;
const IN_VPN_FAMILY: Pattern = `${IN_VPN} / ${FAMILY}`;

export const bgpRules: readonly SyntaxRule[] = [
  {
    match: BGP,
    kind: 'section',
    negate: 'undo bgp <as> [instance <instance>]',
    // One process of a name, whatever its number.
    claims: ['bgp process [<instance>]'],
    impact: 'session-reset',
  },
  ...inSection(BGP, whole),
  ...[BGP, IN_VPN].flatMap((section) => inSection(section, [...process, ...peers])),
  ...inSection(IN_FAMILY, alone([...process, ...peers])),
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
