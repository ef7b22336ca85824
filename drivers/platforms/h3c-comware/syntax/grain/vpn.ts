/** What VPN may own on Comware. */
import type { Grain, Pattern } from '../../../../contract.ts';
import { INTERFACE } from '../interfaces.ts';
import { within } from '../within.ts';

const TUNNEL: Pattern = 'interface <name=Tunnel\\d+> {mode*}';
const SET: Pattern = 'ipsec transform-set <set>';
const POLICY: Pattern = 'ipsec policy <policy> <sequence=\\d+> {mode*}';
const PROFILE: Pattern = 'ipsec profile <profile> {mode*}';
const KEYCHAIN: Pattern = 'ike keychain <keychain>';
const PROPOSAL: Pattern = 'ike proposal <number>';
const IKE: Pattern = 'ike profile <profile>';
const KEYCHAIN2: Pattern = 'ikev2 keychain <keychain>';
const PEER2: Pattern = `${KEYCHAIN2} / peer <peer>`;
const PROPOSAL2: Pattern = 'ikev2 proposal <proposal>';
const POLICY2: Pattern = 'ikev2 policy <policy>';
const IKE2: Pattern = 'ikev2 profile <profile>';
const SERVER: Pattern = 'ssl server-policy <policy>';
const POOL: Pattern = 'sslvpn ip address-pool <pool> {range...}';
const GATEWAY: Pattern = 'sslvpn gateway <gateway>';
const CONTEXT: Pattern = 'sslvpn context <context>';
const USER: Pattern = 'local-user <name> class network';

const ENTRY: readonly Pattern[] = [
  'transform-set {sets...}',
  'security acl {acl...}',
  'local-address {address}',
  'remote-address {address}',
  'description {text...}',
  'ike-profile {profile}',
  'ikev2-profile {profile}',
  'sa duration <kind> {value}',
];

const sites: readonly Pattern[] = [
  ...within(
    TUNNEL,
    'mtu {value}',
    'source {value...}',
    'destination {address}',
    'tunnel vpn-instance {vpn}',
    'gre key {key}',
    'keepalive {values...}',
    'tunnel protection ipsec profile {profile}',
  ),
  ...within(SET, 'encapsulation-mode {mode}', 'esp <what> {value}', 'pfs {group}'),
  ...within(POLICY, ...ENTRY),
  ...within(PROFILE, ...ENTRY),
  ...within(KEYCHAIN, 'pre-shared-key address <address> <mask> key {form} {secret}'),
  ...within(
    PROPOSAL,
    '<key=(?:encryption-algorithm|dh|authentication-algorithm)> {value}',
    'sa duration {value}',
  ),
  ...within(
    IKE,
    'keychain <keychain>',
    'exchange-mode {mode}',
    'local-identity {value...}',
    'match remote <identity...>',
    'proposal {numbers...}',
  ),
  'ike dpd interval {value...}',
  KEYCHAIN2,
  ...within(PEER2, 'address {address...}', 'identity {identity...}', 'pre-shared-key {rest...}'),
  ...within(
    IKE2,
    'authentication-method local {method}',
    'authentication-method remote <method>',
    'keychain {keychain}',
    'dpd interval {value...}',
    'identity local {identity...}',
    'match <what...>',
    'sa duration {value}',
  ),
  ...within(PROPOSAL2, '<key=(?:encryption|integrity|dh|prf)> {values...}'),
  ...within(POLICY2, 'priority {value}', 'match <what...>', 'proposal <proposal>'),
  // A line of an interface, not the interface.
  `${INTERFACE} / ipsec apply policy {policy}`,
];

const people: readonly Pattern[] = [
  ...within(SERVER, 'pki-domain {domain}'),
  POOL,
  ...within(
    GATEWAY,
    'ip address {address...}',
    'ssl server-policy {policy}',
    'vpn-instance {vpn}',
    'http-redirect {port*}',
    'service enable',
    'undo service enable',
  ),
  ...within(
    CONTEXT,
    'vpn-instance {vpn}',
    'gateway <gateway> {options*}',
    'ip-tunnel <what=(?:interface|address-pool|keepalive)> {value...}',
    'ip-tunnel dns-server <rank> {address}',
    'default-policy-group {group}',
    'aaa domain {domain}',
    '<key=(?:max-users|max-onlines)> {count}',
    'timeout idle {minutes}',
    'log user-login enable',
    'undo log user-login enable',
    'service enable',
    'undo service enable',
  ),
  ...within(`${CONTEXT} / ip-route-list <list>`, '<kind=(?:include|exclude)> <network> <mask>'),
  ...within(`${CONTEXT} / url-list <list>`, 'heading {text...}', 'url <name> {value...}'),
  ...within(
    `${CONTEXT} / policy-group <group>`,
    'filter ip-tunnel acl {acl}',
    'ip-tunnel access-route {route...}',
    'resources url-list <list>',
  ),
  ...within(
    USER,
    'password {form} {secret}',
    'service-type {services...}',
    'authorization-attribute sslvpn-policy-group {group}',
  ),
];

export const vpnGrain: Readonly<Record<string, Grain>> = {
  vpn: {
    items: [
      TUNNEL,
      SET,
      POLICY,
      PROFILE,
      KEYCHAIN,
      PROPOSAL,
      IKE,
      KEYCHAIN2,
      PROPOSAL2,
      POLICY2,
      IKE2,
      SERVER,
      POOL,
      GATEWAY,
      CONTEXT,
      USER,
    ],
    claims: [...sites, ...people],
  },
};
