/** IOS syntax: IKE, IPsec and remote access. */
import type { SyntaxRule } from '../../../contract.ts';
import { ikev2Rules } from './ikev2.ts';
import { within } from './within.ts';

const POLICY = 'crypto isakmp policy <priority>';
const KEYRING = 'crypto keyring <name>';
const DYNAMIC = 'crypto dynamic-map <name> <sequence>';
const TRANSFORM = 'crypto ipsec transform-set <name> {transforms...}';
const PROFILE = 'crypto ipsec profile <name>';
const MAP = 'crypto map <name> <sequence=\\d+> {kind...}';

const ike: readonly SyntaxRule[] = [
  { match: POLICY, kind: 'section', impact: 'session-reset' },
  // `encr aes 256` on classic IOS, `encryption aes 256` since 16.x.
  {
    in: POLICY,
    match: 'encryption {value...}',
    kind: 'line',
    hidden: 'des',
    negate: 'no encryption',
    impact: 'session-reset',
    aliases: [{ from: 'encr {value...}', to: 'encryption {value}' }],
  },
  {
    in: POLICY,
    match: 'hash {value}',
    kind: 'line',
    hidden: 'sha',
    negate: 'no hash',
    impact: 'session-reset',
  },
  {
    in: POLICY,
    match: 'authentication {value}',
    kind: 'line',
    hidden: 'rsa-sig',
    negate: 'no authentication',
    impact: 'session-reset',
  },
  {
    in: POLICY,
    match: 'group {value}',
    kind: 'line',
    hidden: '1',
    negate: 'no group',
    impact: 'session-reset',
  },
  {
    in: POLICY,
    match: 'lifetime {seconds}',
    kind: 'line',
    hidden: '86400',
    negate: 'no lifetime',
    impact: 'session-reset',
  },
  // The negation needs the old key in full.
  {
    match: 'crypto isakmp key 6 {key} address <address> {options*}',
    kind: 'line',
    slot: 'isakmp key <address>',
    change: 'remove-first',
    negate: 'no crypto isakmp key 6 {key} address <address> {options*}',
    secret: ['key'],
    impact: 'session-reset',
  },
  {
    match: 'crypto isakmp key {key} address <address> {options*}',
    kind: 'line',
    slot: 'isakmp key <address>',
    change: 'remove-first',
    negate: 'no crypto isakmp key {key} address <address> {options*}',
    secret: ['key'],
    impact: 'session-reset',
  },
  {
    match: 'crypto isakmp keepalive {values...}',
    kind: 'line',
    negate: 'no crypto isakmp keepalive',
    impact: 'session-reset',
  },
  {
    match: 'crypto isakmp nat keepalive {seconds}',
    kind: 'line',
    negate: 'no crypto isakmp nat keepalive',
    impact: 'session-reset',
  },
  {
    match: 'crypto <family=isakmp|ipsec> <key=identity|df-bit> {value}',
    kind: 'line',
    negate: 'no crypto <family> <key>',
    impact: 'session-reset',
    unverified: true,
  },
  {
    match: 'crypto ipsec security-association <key=lifetime|replay> <unit> {value}',
    kind: 'line',
    negate: 'no crypto ipsec security-association <key> <unit>',
    impact: 'session-reset',
    unverified: true,
  },
  {
    match: 'crypto isakmp profile <name>',
    kind: 'section',
    defines: ['isakmp profile <name>'],
    impact: 'session-reset',
  },
  {
    match: KEYRING,
    kind: 'section',
    tail: 'vrf {vrf}',
    change: 'remove-first',
    negate: 'no crypto keyring <name>',
    defines: ['keyring <name>'],
    uses: ['vrf {vrf}'],
    impact: 'session-reset',
  },
  {
    in: KEYRING,
    match: 'pre-shared-key hostname <host> key {key...}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no pre-shared-key hostname <host>',
    secret: ['key'],
    impact: 'session-reset',
  },
  {
    in: KEYRING,
    match: 'pre-shared-key address <address> key {key...}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no pre-shared-key address <address>',
    secret: ['key'],
    impact: 'session-reset',
  },
];

const shared: readonly SyntaxRule[] = [
  { match: 'description {text...}', kind: 'line', negate: 'no description', impact: 'cosmetic' },
  {
    match: 'set transform-set {names...}',
    kind: 'line',
    negate: 'no set transform-set',
    uses: ['transform-set {names}'],
    impact: 'session-reset',
  },
  { match: 'set pfs {group}', kind: 'line', negate: 'no set pfs', impact: 'session-reset' },
  {
    match: 'set ikev2-profile {profile}',
    kind: 'line',
    negate: 'no set ikev2-profile',
    uses: ['ikev2 profile {profile}'],
    impact: 'session-reset',
    unverified: true,
  },
  {
    match: 'set security-association lifetime <unit> {value}',
    kind: 'line',
    negate: 'no set security-association lifetime <unit>',
    impact: 'session-reset',
  },
];

const ipsec: readonly SyntaxRule[] = [
  // The head carries the value; it takes effect when the associations are built again.
  {
    match: TRANSFORM,
    kind: 'section',
    negate: 'no crypto ipsec transform-set <name>',
    defines: ['transform-set <name>'],
    impact: 'session-reset',
  },
  {
    in: TRANSFORM,
    match: 'mode {mode}',
    kind: 'line',
    hidden: 'tunnel',
    negate: 'no mode',
    impact: 'session-reset',
  },
  { match: PROFILE, kind: 'section', defines: ['ipsec profile <name>'], impact: 'session-reset' },
  ...within([PROFILE, DYNAMIC, MAP], shared),
  {
    match: MAP,
    kind: 'section',
    change: 'remove-first',
    negate: 'no crypto map <name> <sequence>',
    defines: ['crypto map <name>'],
    impact: 'session-reset',
  },
  // The first is tried first; the others stand in for it.
  {
    in: MAP,
    match: 'set peer <peer> {default*}',
    kind: 'line',
    series: { of: 'peers' },
    negate: 'no set peer <peer>',
    impact: 'session-reset',
  },
  ...within(
    [DYNAMIC, MAP],
    [
      {
        match: 'match address {acl}',
        kind: 'line',
        negate: 'no match address {acl}',
        uses: ['acl {acl}'],
        impact: 'session-reset',
      },
    ],
  ),
];

const remoteAccess: readonly SyntaxRule[] = [
  {
    match: 'crypto ssl <kind=proposal|policy|profile> <name>',
    kind: 'section',
    impact: 'session-reset',
    unverified: true,
  },
  {
    in: 'crypto ssl <kind=proposal|policy|profile> <name>',
    match: 'match policy {policy}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no match policy {policy}',
    impact: 'session-reset',
  },
  {
    match: 'webvpn <kind=gateway|context> <name>',
    kind: 'section',
    impact: 'session-reset',
    unverified: true,
  },
  {
    match: 'crypto pki trustpoint <name>',
    kind: 'section',
    defines: ['trustpoint <name>'],
    removeImpact: 'irreversible',
    why: 'its certificates are lost',
  },
];

export const vpnRules: readonly SyntaxRule[] = [...ike, ...ikev2Rules, ...ipsec, ...remoteAccess];
