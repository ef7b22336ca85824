/** BGP, prefix lists, community lists and route policies. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';

export const BGP: Pattern = 'bgp <as> {head*}';

const VPN: Pattern = 'ip vpn-instance <vpn>';

const POLICY: Pattern = 'route-policy <policy> {action} node <node>';

const lists: readonly SyntaxRule[] = [
  {
    // The same index cannot take another content.
    match: '<family=ip(?:v6)?> prefix-list <list> index <index> {rest...}',
    kind: 'line',
    change: 'remove-first',
    negate: 'undo <family> prefix-list <list> index <index>',
    defines: ['prefix-list <list>'],
    impact: 'traffic',
  },
  {
    match: 'ip community-list {rest...}',
    kind: 'line',
    negate: 'undo ip community-list {rest...}',
    impact: 'traffic',
  },
  { match: 'ip as-path <number> {rest...}', kind: 'line', impact: 'traffic', unverified: true },
  {
    match: POLICY,
    kind: 'section',
    negate: 'undo route-policy <policy> node <node>',
    defines: ['route-policy <policy>'],
    impact: 'traffic',
  },
  {
    in: POLICY,
    match:
      'if-match <family=ip(?:v6)?> <field=(?:address|next-hop|route-source)> <kind=(?:prefix-list|acl)> {list}',
    kind: 'line',
    negate: 'undo if-match <family> <field> <kind>',
    uses: ['prefix-list {list}'],
    impact: 'traffic',
  },
  {
    in: POLICY,
    match: 'if-match <kind=(?:as-path|community|interface)> <rest...>',
    kind: 'line',
    impact: 'traffic',
  },
  {
    in: POLICY,
    match: 'if-match <kind> {value...}',
    kind: 'line',
    negate: 'undo if-match <kind>',
    impact: 'traffic',
  },
  {
    in: POLICY,
    match: 'apply ip-address next-hop {value...}',
    kind: 'line',
    negate: 'undo apply ip-address next-hop',
    impact: 'traffic',
  },
  {
    in: POLICY,
    match: 'apply <kind> {value...}',
    kind: 'line',
    negate: 'undo apply <kind>',
    impact: 'traffic',
  },
  { in: POLICY, match: 'continue {node*}', kind: 'line', negate: 'undo continue', impact: 'traffic' },
];

/** Peer settings that go by their key word: `undo peer X description`. */
const PEER_WORDS =
  '<word=(?:description|connect-interface|ebgp-max-hop|fake-as|route-update-interval|timer|substitute-as|ignore|bfd|next-hop-local|reflect-client|advertise-community|advertise-ext-community|public-as-only|allow-as-loop|default-route-advertise|preferred-value|route-limit|keep-all-routes|capability-advertise)>';

function inBgp(section: Pattern): SyntaxRule[] {
  return [...peersIn(section), ...routesIn(section)];
}

function peersIn(section: Pattern): SyntaxRule[] {
  return [
    {
      in: section,
      match: 'peer <peer> as-number {as}',
      kind: 'line',
      change: 'remove-first',
      negate: 'undo peer <peer>',
      wipes: ['peer <peer> {rest...}'],
      removalWipes: ['peer <peer> {rest...}', 'address-family <family> {safi*} / peer <peer> {rest...}'],
      impact: 'session-reset',
    },
    {
      in: section,
      match: 'peer <peer> group {group}',
      kind: 'line',
      change: 'remove-first',
      negate: 'undo peer <peer> group {group}',
      impact: 'session-reset',
    },
    {
      in: section,
      match: 'peer <peer> password {form=(?:cipher|simple)} {secret}',
      kind: 'line',
      negate: 'undo peer <peer> password',
      secret: ['secret'],
      impact: 'session-reset',
    },
    {
      in: section,
      match: 'peer <peer> ttl-security hops {value}',
      kind: 'line',
      negate: 'undo peer <peer> ttl-security hops',
      impact: 'session-reset',
    },
    { in: section, match: 'peer <peer> enable', kind: 'line', impact: 'session-reset' },
    {
      in: section,
      match:
        'peer <peer> <word=(?:route-policy|prefix-list|as-path-acl|filter-policy)> {list} <direction=(?:import|export)>',
      kind: 'line',
      negate: 'undo peer <peer> <word> <direction>',
      impact: 'traffic',
    },
    {
      in: section,
      match: `peer <peer> ${PEER_WORDS} {value*}`,
      kind: 'line',
      negate: 'undo peer <peer> <word>',
      impact: 'session-reset',
    },
  ];
}

function routesIn(section: Pattern): SyntaxRule[] {
  return [
    {
      in: section,
      match: 'network <network> <mask> [route-policy {policy}]',
      kind: 'line',
      negate: 'undo network <network> <mask>',
      impact: 'traffic',
    },
    {
      in: section,
      match: 'import-route <protocol> [<id=\\d+>] {options*}',
      kind: 'line',
      negate: 'undo import-route <protocol> [<id>]',
      impact: 'traffic',
    },
    {
      in: section,
      match: 'aggregate <network> <mask> {rest*}',
      kind: 'line',
      negate: 'undo aggregate <network> <mask>',
      impact: 'traffic',
    },
    {
      in: section,
      match: 'balance [<kind=(?:ebgp|ibgp)>] {value}',
      kind: 'line',
      negate: 'undo balance [<kind>]',
      impact: 'traffic',
    },
    {
      in: section,
      match: '<word=(?:preference|router-id|timer|log-peer-change)> {value*}',
      kind: 'line',
      negate: 'undo <word>',
      impact: 'session-reset',
    },
    {
      in: section,
      match: 'address-family <family> {safi*}',
      kind: 'section',
      negate: 'undo address-family <family> {safi*}',
      impact: 'session-reset',
    },
  ];
}

const bgp: readonly SyntaxRule[] = [
  { match: BGP, kind: 'section', negate: 'undo bgp <as>', impact: 'session-reset' },
  {
    in: BGP,
    match: 'group <group> {type}',
    kind: 'line',
    change: 'remove-first',
    negate: 'undo group <group>',
    impact: 'session-reset',
  },
  { in: BGP, match: VPN, kind: 'section', impact: 'session-reset' },
  ...inBgp(BGP),
  ...inBgp(`${BGP} / address-family <family> {safi*}`),
  ...inBgp(`${BGP} / ${VPN}`),
  ...inBgp(`${BGP} / ${VPN} / address-family <family> {safi*}`),
];

export const bgpRules: readonly SyntaxRule[] = [...lists, ...bgp];
