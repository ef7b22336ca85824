/**
 * IOS syntax: sections that need no more than their head. Their lines are plain ones, taken away as they stand; what
 * is listed here is only that the head opens a section, so that the section is left again.
 */
import type { Pattern, SyntaxRule } from '../../../contract.ts';

/** Heads at the top, in the words of their identity. */
const HEADS: readonly Pattern[] = [
  'aaa server radius <kind>',
  'aaa attribute list <name>',
  'ldap server <name>',
  'dot1x credentials <name>',
  'identity policy <name>',
  'crypto dynamic-map <name> <sequence>',
  'crypto identity <name>',
  'crypto isakmp client configuration group <name>',
  'crypto ikev2 client <kind> <name>',
  'crypto ikev2 name-mangler <name>',
  'crypto gdoi group <name>',
  'crypto gkm group <name>',
  'crypto ca certificate map <name> <sequence>',
  'crypto pki certificate map <name> <sequence>',
  'crypto pki profile enrollment <name>',
  'crypto pki server <name>',
  'crypto ipsec client ezvpn <name>',
  'parameter-map type <kind> <name...>',
  'ip explicit-path name <name> [enable]',
  'ip dhcp class <name>',
  'ip igmp profile <number>',
  'ip access-list role-based <name>',
  'mac access-list extended <name>',
  'vlan access-map <name> <sequence>',
  'time-range <name>',
  'kron policy-list <name>',
  'kron occurrence <name> {when...}',
  'bridge-domain <id>',
  'l2 vfi <name> {options*}',
  'l2vpn',
  'l2vpn vfi context <name>',
  'l2vpn xconnect context <name>',
  'l2vpn evpn',
  'l2vpn evpn instance <id> {kind...}',
  'pseudowire-class <name>',
  'template type pseudowire <name>',
  'template <name>',
  'service-template <name>',
  'device-tracking policy <name>',
  'ipv6 nd raguard policy <name>',
  'ipv6 dhcp guard policy <name>',
  'ipv6 snooping policy <name>',
  'ipv6 source-guard policy <name>',
  'ipv6 router rip <name>',
  'ipv6 router eigrp <as>',
  'router odr',
  'router lisp [<id>]',
  'mpls traffic-eng lsp attributes <name>',
  'segment-routing mpls',
  'segment-routing traffic-eng',
  'sampler <name>',
  'ip flow-top-talkers',
  'monitor session <session> type <kind>',
  'policy-map type <kind> <name...>',
  'class-map type <kind> {match=match-any|match-all} <name>',
  'controller <name...>',
  'voice translation-rule <number>',
  'voice <kind...>',
  'voice-card <slot>',
  'dial-peer voice <tag> <kind>',
  'sip-ua',
  'gateway',
  'telephony-service',
  'ephone <tag>',
  'ephone-dn <tag>',
  'call-home',
  'telemetry ietf subscription <id>',
  'app-hosting appid <name>',
  'l2tp-class <name>',
  'vpdn-group <name>',
  'bba-group pppoe <name>',
];

/** What a head brings into being, named by its words up to the name: lines that say the name stand on its safe side. */
function objectOf(head: Pattern): readonly string[] {
  const named = /^(?<words>.*?<name)(?:\.\.\.)?>/.exec(head)?.groups?.words;
  return named === undefined ? [] : [`${named}>`];
}

export const sectionRules: readonly SyntaxRule[] = [
  ...HEADS.map(
    (match): SyntaxRule => ({ match, kind: 'section', defines: objectOf(match), impact: 'traffic' }),
  ),
  ...['ip address', 'ipv6 address', 'mac address'].map(
    (kind): SyntaxRule => ({
      in: 'vlan access-map <name> <sequence>',
      match: `match ${kind} {names...}`,
      kind: 'list',
      list: {
        capture: 'names',
        form: 'words',
        add: `match ${kind} {items}`,
        remove: `no match ${kind} {items}`,
      },
      impact: 'traffic',
    }),
  ),
  {
    in: 'vlan access-map <name> <sequence>',
    match: 'action {action...}',
    kind: 'line',
    negate: 'no action',
    impact: 'traffic',
  },
  {
    match: 'vlan filter <map> vlan-list {vlans}',
    kind: 'list',
    list: {
      capture: 'vlans',
      form: 'comma-dash',
      add: 'vlan filter <map> vlan-list {items}',
      remove: 'no vlan filter <map> vlan-list {items}',
      words: { all: '1-4094' },
    },
    uses: ['vlan access-map <map>'],
    impact: 'traffic',
  },
  {
    in: 'voice translation-rule <number>',
    match: 'rule <number> {text...}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no rule <number>',
    impact: 'traffic',
  },
  {
    in: 'interface <name> / service instance <id> <kind>',
    match: 'encapsulation {words...}',
    kind: 'line',
    negate: 'no encapsulation {words...}',
    impact: 'traffic',
  },
  // Wherever it stands, it is left by a word of its own.
  {
    in: '*',
    match: 'address-family <family...>',
    kind: 'section',
    leave: 'exit-address-family',
    impact: 'traffic',
  },
];
