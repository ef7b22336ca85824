/** What VPN may own on IOS. */
import type { Grain, Pattern } from '../../../../contract.ts';

const TUNNEL = 'interface <name=Tunnel\\d+>';
const POLICY = 'crypto isakmp policy <priority>';
const KEY = 'crypto isakmp key {key} address <address>';
const PROPOSAL2 = 'crypto ikev2 proposal <name>';
const POLICY2 = 'crypto ikev2 policy <name>';
const KEYRING2 = 'crypto ikev2 keyring <name>';
const PROFILE2 = 'crypto ikev2 profile <name>';
const TRANSFORM = 'crypto ipsec transform-set <name> {transforms...}';
const PROFILE = 'crypto ipsec profile <name>';
const MAP = 'crypto map <name> <sequence=\\d+> {kind...}';

const SETS: readonly Pattern[] = [
  'description {text...}',
  'set transform-set {names...}',
  'set pfs {group}',
  'set ikev2-profile {profile}',
  'set security-association lifetime <unit> {value}',
];

export const vpnGrain: Readonly<Record<string, Grain>> = {
  vpn: {
    items: [TUNNEL, POLICY, KEY, PROPOSAL2, POLICY2, KEYRING2, PROFILE2, TRANSFORM, PROFILE, MAP],
    claims: [
      POLICY,
      `${POLICY} / <key=encryption|hash|authentication|group|lifetime> {value...}`,
      KEY,
      'crypto isakmp keepalive {values...}',
      PROPOSAL2,
      `${PROPOSAL2} / <key=encryption|integrity|prf|group> {values...}`,
      POLICY2,
      `${POLICY2} / match <key=address|fvrf> {value...}`,
      `${POLICY2} / proposal <proposal>`,
      KEYRING2,
      `${KEYRING2} / peer <peer>`,
      `${KEYRING2} / peer <peer> / address {address...}`,
      `${KEYRING2} / peer <peer> / pre-shared-key {key...}`,
      PROFILE2,
      `${PROFILE2} / match <words...>`,
      `${PROFILE2} / identity {value...}`,
      `${PROFILE2} / authentication <side=local|remote> {method...}`,
      `${PROFILE2} / keyring local {keyring}`,
      `${PROFILE2} / lifetime {seconds}`,
      `${PROFILE2} / dpd {value...}`,
      TRANSFORM,
      `${TRANSFORM} / mode {mode}`,
      ...[PROFILE, MAP].flatMap((section) => [section, ...SETS.map((line) => `${section} / ${line}`)]),
      `${MAP} / set peer <peer>`,
      `${MAP} / match address {acl}`,
      TUNNEL,
      ...[
        'keepalive {values...}',
        'ip mtu {bytes}',
        'tunnel mode {mode...}',
        'tunnel <key=source|destination|key|vrf> {value}',
        'tunnel path-mtu-discovery',
        'tunnel protection ipsec profile <profile>',
      ].map((line) => `${TUNNEL} / ${line}`),
      // A line of an interface, not the interface.
      'interface <name> / crypto map {map}',
    ],
  },
};
