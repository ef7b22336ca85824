/** NAT and IPsec. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';
import { INTERFACE } from './interfaces.ts';
import { inSection, settings } from './sections.ts';

const IPSEC_POLICY: Pattern = 'ipsec policy <policy> <sequence> {mode*}';

const PROFILE: Pattern = 'ike profile <profile>';

const nat: readonly SyntaxRule[] = [
  {
    match: 'nat address-group <group> {name*}',
    kind: 'section',
    negate: 'undo nat address-group <group>',
    defines: ['nat-group <group>'],
    impact: 'traffic',
  },
  {
    in: 'nat address-group <group> {name*}',
    match: 'address <first> <last>',
    kind: 'line',
    impact: 'traffic',
  },
  {
    match: 'nat static outbound net-to-net <first> <last> {rest...}',
    kind: 'line',
    change: 'remove-first',
    negate: 'undo nat static outbound net-to-net <first> <last>',
    impact: 'traffic',
  },
  {
    match: 'nat static outbound <local> [vpn-instance <vpn>] {rest...}',
    kind: 'line',
    change: 'remove-first',
    negate: 'undo nat static outbound <local> [vpn-instance <vpn>]',
    impact: 'traffic',
  },
  { match: 'nat alg <protocol>', kind: 'toggle', absent: 'on', impact: 'traffic' },
  ...inSection(INTERFACE, [
    {
      match: 'nat outbound name <acl> {rest*}',
      kind: 'line',
      change: 'remove-first',
      negate: 'undo nat outbound name <acl>',
      uses: ['acl <acl>'],
      impact: 'traffic',
    },
    // Group and options are not in the undo form.
    {
      match: 'nat outbound [<acl=\\d+>] {rest*}',
      kind: 'line',
      change: 'remove-first',
      negate: 'undo nat outbound [<acl>]',
      uses: ['acl <acl>'],
      impact: 'traffic',
    },
    // The undo form ends before `inside`.
    {
      match:
        'nat server protocol <protocol> global <address> [<port=\\S+(?<!^inside|^vpn-instance)>] [vpn-instance <vpn>] inside {rest...}',
      kind: 'line',
      change: 'remove-first',
      negate: 'undo nat server protocol <protocol> global <address> [<port>] [vpn-instance <vpn>]',
      impact: 'traffic',
    },
    { match: 'nat <word=(?:static|hairpin)> enable', kind: 'line', impact: 'traffic' },
  ]),
];

const ipsec: readonly SyntaxRule[] = [
  {
    match: 'ike keychain <keychain>',
    kind: 'section',
    defines: ['ike-keychain <keychain>'],
    impact: 'traffic',
  },
  {
    in: 'ike keychain <keychain>',
    match: 'pre-shared-key address <address> <mask> key {form=(?:cipher|simple)} {secret}',
    kind: 'line',
    change: 'remove-first',
    negate: 'undo pre-shared-key address <address> <mask>',
    secret: ['secret'],
    impact: 'traffic',
  },
  { match: 'ike proposal <number>', kind: 'section', defines: ['ike-proposal <number>'], impact: 'traffic' },
  ...inSection(
    'ike proposal <number>',
    settings(
      'encryption-algorithm',
      'authentication-algorithm',
      'authentication-method',
      'dh',
      'sa duration',
    ),
  ),
  { match: PROFILE, kind: 'section', defines: ['ike-profile <profile>'], impact: 'traffic' },
  ...inSection(PROFILE, [
    { match: 'keychain <keychain>', kind: 'line', uses: ['ike-keychain <keychain>'], impact: 'traffic' },
    { match: 'match remote identity <identity...>', kind: 'line', impact: 'traffic' },
    { match: 'dpd interval {value...}', kind: 'line', negate: 'undo dpd interval', impact: 'traffic' },
    ...settings('proposal', 'local-identity', 'exchange-mode'),
  ]),
  {
    match: 'ipsec transform-set <set>',
    kind: 'section',
    defines: ['transform-set <set>'],
    impact: 'traffic',
  },
  ...inSection(
    'ipsec transform-set <set>',
    settings(
      'esp encryption-algorithm',
      'esp authentication-algorithm',
      'pfs',
      'protocol',
      'encapsulation-mode',
    ),
  ),
  {
    match: IPSEC_POLICY,
    kind: 'section',
    negate: 'undo ipsec policy <policy> <sequence>',
    defines: ['ipsec-policy <policy>'],
    impact: 'traffic',
  },
  ...inSection(IPSEC_POLICY, [
    {
      match: 'remote-address {address}',
      kind: 'line',
      negate: 'undo remote-address {address}',
      impact: 'traffic',
    },
    {
      match: 'sa duration <kind=(?:time|traffic)-based> {value}',
      kind: 'line',
      negate: 'undo sa duration <kind>',
      impact: 'traffic',
    },
    {
      match: 'security acl {acl} {mode*}',
      kind: 'line',
      negate: 'undo security acl',
      uses: ['acl {acl}'],
      impact: 'traffic',
    },
    {
      match: 'ike-profile {profile}',
      kind: 'line',
      negate: 'undo ike-profile',
      uses: ['ike-profile {profile}'],
      impact: 'traffic',
    },
    ...settings('transform-set', 'local-address', 'description'),
  ]),
  {
    in: INTERFACE,
    match: 'ipsec apply policy {policy}',
    kind: 'line',
    negate: 'undo ipsec apply policy',
    uses: ['ipsec-policy {policy}'],
    impact: 'traffic',
  },
];

export const natIpsecRules: readonly SyntaxRule[] = [...nat, ...ipsec];
