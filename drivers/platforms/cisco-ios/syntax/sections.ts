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
  'router isis [<tag>]',
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

const EIGRP_FAMILY = 'router eigrp <process> / address-family <family...>';

/** EIGRP in its named form: a section in a section, each left by a word of its own. */
const namedEigrp: readonly SyntaxRule[] = [
  {
    in: 'router eigrp <process>',
    match: 'address-family <family...>',
    kind: 'section',
    leave: 'exit-address-family',
    removeImpact: 'traffic',
  },
  {
    in: EIGRP_FAMILY,
    match: 'af-interface <interface>',
    kind: 'section',
    leave: 'exit-af-interface',
    impact: 'session-reset',
  },
  { in: EIGRP_FAMILY, match: 'topology <name...>', kind: 'section', leave: 'exit-af-topology' },
  {
    in: EIGRP_FAMILY,
    match: 'eigrp router-id {id}',
    kind: 'line',
    negate: 'no eigrp router-id',
    impact: 'session-reset',
  },
  ...['af-interface <interface>', 'topology <name...>'].map(
    (inner): SyntaxRule => ({
      in: `${EIGRP_FAMILY} / ${inner}`,
      match:
        '<key=hello-interval|hold-time|bandwidth-percent|authentication|variance|maximum-paths|default-metric|traffic-share> {value*}',
      kind: 'line',
      change: 'remove-first',
      negate: 'no <key> {value*}',
      impact: 'session-reset',
    }),
  ),
];

export const sectionRules: readonly SyntaxRule[] = [
  ...HEADS.map((match): SyntaxRule => ({ match, kind: 'section', impact: 'traffic' })),
  ...namedEigrp,
];
