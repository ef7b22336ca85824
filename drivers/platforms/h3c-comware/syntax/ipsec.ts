/** IPsec, IKE and IKEv2, with the older words of Comware 5. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';
import { INTERFACE } from './interfaces.ts';
import { atRest, entries, inSection, type LocalRule, options, quietly, settings } from './sections.ts';

const KEYCHAIN: Pattern = 'ike keychain <keychain> {vpn*}';
const PROFILE: Pattern = 'ike profile <profile>';
const POLICY: Pattern =
  'ipsec [<family=ipv6>] <kind=(?:policy|policy-template)> <policy> <sequence=\\d+> {mode*}';
/** The sections of both. */
const ENTRY: Pattern =
  'ipsec [<family=ipv6>] <kind=(?:policy|policy-template|profile)> <policy> [<sequence=\\d+>] {mode*}';
const IPSEC_PROFILE: Pattern = 'ipsec profile <profile> {mode*}';
const TRANSFORM: Pattern = 'ipsec <kind=(?:transform-set|proposal)> <set>';
const PEER: Pattern = 'ike peer <peer>';
const KEYCHAIN2: Pattern = 'ikev2 keychain <keychain>';
const PROFILE2: Pattern = 'ikev2 profile <profile>';

/** A line that points to an object. */
function pointer(key: string, object: string): LocalRule {
  return {
    match: `${key} {target} {more*}`,
    kind: 'line',
    negate: `undo ${key}`,
    uses: [`${object} {target}`],
    impact: 'traffic',
  };
}

function sharedKey(match: Pattern, negate: Pattern): LocalRule {
  return { match, kind: 'line', negate, change: 'remove-first', secret: ['secret'], impact: 'traffic' };
}

const FORM = '{form=(?:cipher|simple|plaintext|ciphertext)} {secret}';

const ike: readonly SyntaxRule[] = [
  {
    match: KEYCHAIN,
    kind: 'section',
    negate: 'undo ike keychain <keychain>',
    defines: ['ike-keychain <keychain>'],
    impact: 'traffic',
  },
  ...inSection(KEYCHAIN, [
    sharedKey(
      `pre-shared-key address <address> [<mask=\\d\\S*>] key ${FORM}`,
      'undo pre-shared-key address <address> [<mask>]',
    ),
    sharedKey(`pre-shared-key hostname <host> key ${FORM}`, 'undo pre-shared-key hostname <host>'),
    ...settings('match local address', 'priority'),
  ]),
  { match: 'ike proposal <number>', kind: 'section', defines: ['ike-proposal <number>'], impact: 'traffic' },
  ...inSection('ike proposal <number>', [
    atRest('encryption-algorithm', 'des-cbc'),
    atRest('authentication-algorithm', 'sha'),
    atRest('authentication-method', 'pre-share'),
    atRest('dh', 'group1'),
    atRest('sa duration', '86400'),
    ...settings('prf', 'description'),
  ]),
  { match: PROFILE, kind: 'section', defines: ['ike-profile <profile>'], impact: 'traffic' },
  ...inSection(PROFILE, [
    { match: 'keychain <keychain>', kind: 'line', uses: ['ike-keychain <keychain>'], impact: 'traffic' },
    ...entries('match remote <identity...>', 'match local address <address...>'),
    { match: 'certificate domain <domain>', kind: 'line', uses: ['pki-domain <domain>'], impact: 'traffic' },
    {
      match: 'proposal {first} {more*}',
      kind: 'line',
      negate: 'undo proposal',
      uses: ['ike-proposal {first}'],
      impact: 'traffic',
    },
    ...settings(
      'dpd interval',
      'local-identity',
      'exchange-mode',
      'priority',
      'inside-vpn',
      'sa soft-duration buffer',
    ),
    ...quietly(settings('description')),
  ]),
  ...settings(
    'ike dpd interval',
    'ike identity',
    'ike keepalive <what>',
    'ike nat-keepalive',
    'ike limit <what>',
    'ike local-name',
    'ike next-payload',
    'ipsec sa global-duration <kind>',
    'ipsec sa idle-time',
    'ipsec anti-replay window',
    'ipsec limit max-tunnel',
  ),
];

const ike2: readonly SyntaxRule[] = [
  {
    match: 'ikev2 proposal <proposal>',
    kind: 'section',
    defines: ['ikev2-proposal <proposal>'],
    impact: 'traffic',
  },
  ...inSection('ikev2 proposal <proposal>', settings('encryption', 'integrity', 'dh', 'prf')),
  { match: 'ikev2 policy <policy>', kind: 'section', impact: 'traffic' },
  ...inSection('ikev2 policy <policy>', [
    { match: 'proposal <proposal>', kind: 'line', uses: ['ikev2-proposal <proposal>'], impact: 'traffic' },
    ...entries('match <what...>'),
    atRest('priority', '100'),
  ]),
  { match: KEYCHAIN2, kind: 'section', defines: ['ikev2-keychain <keychain>'], impact: 'traffic' },
  { in: KEYCHAIN2, match: 'peer <peer>', kind: 'section', impact: 'traffic' },
  ...inSection(`${KEYCHAIN2} / peer <peer>`, [
    {
      match: `pre-shared-key [<side=(?:local|remote)>] ${FORM}`,
      kind: 'line',
      negate: 'undo pre-shared-key [<side>]',
      secret: ['secret'],
      impact: 'traffic',
    },
    ...settings('address', 'hostname', 'identity'),
  ]),
  { match: PROFILE2, kind: 'section', defines: ['ikev2-profile <profile>'], impact: 'traffic' },
  ...inSection(PROFILE2, [
    pointer('keychain', 'ikev2-keychain'),
    atRest('sa duration', '86400'),
    ...entries('authentication-method remote <method>', 'match <what...>'),
    ...settings('authentication-method local', 'identity local', 'dpd interval', 'priority', 'inside-vpn'),
  ]),
];

const entry: readonly LocalRule[] = [
  // `security acl name BRANCH`
  {
    match: 'security acl name {target} {more*}',
    kind: 'line',
    slot: 'security acl',
    negate: 'undo security acl',
    uses: ['acl {target}'],
    impact: 'traffic',
  },
  { ...pointer('security acl', 'acl'), slot: 'security acl' },
  pointer('ike-profile', 'ike-profile'),
  pointer('ikev2-profile', 'ikev2-profile'),
  pointer('ike-peer', 'ike-peer'),
  {
    match: '<kind=(?:transform-set|proposal)> {first} {more*}',
    kind: 'line',
    negate: 'undo <kind>',
    uses: ['transform-set {first}'],
    impact: 'traffic',
  },
  {
    match: 'remote-address {address...}',
    kind: 'line',
    negate: 'undo remote-address {address...}',
    impact: 'traffic',
  },
  ...settings(
    'local-address',
    'sa duration <kind>',
    'sa idle-time',
    'sa spi <way> <protocol>',
    'reverse-route preference',
    'reverse-route tag',
    'pfs',
    'sa trigger-mode',
  ),
  {
    match: 'sa <kind=(?:string-key|hex-key)> <way> <protocol> {form} {secret}',
    kind: 'line',
    negate: 'undo sa <kind> <way> <protocol>',
    secret: ['secret'],
    impact: 'traffic',
  },
  ...options('reverse-route [<kind=dynamic>]'),
  ...quietly(settings('description')),
];

const ipsec: readonly SyntaxRule[] = [
  { match: TRANSFORM, kind: 'section', defines: ['transform-set <set>'], impact: 'traffic' },
  ...inSection(
    TRANSFORM,
    settings(
      'esp encryption-algorithm',
      'esp authentication-algorithm',
      'ah authentication-algorithm',
      'pfs',
      'protocol',
      'transform',
    ),
  ),
  ...inSection(TRANSFORM, [atRest('encapsulation-mode', 'tunnel')]),
  {
    match: 'ipsec policy <policy> <sequence=\\d+> isakmp template {template}',
    kind: 'section',
    slot: 'policy <policy> <sequence>',
    change: 'remove-first',
    negate: 'undo ipsec policy <policy> <sequence>',
    defines: ['ipsec-policy <policy>'],
    uses: ['ipsec-policy {template}'],
    impact: 'traffic',
  },
  {
    // How an entry makes its keys cannot change: it is made anew.
    match: POLICY,
    kind: 'section',
    slot: '<kind> <policy> <sequence>',
    change: 'remove-first',
    negate: 'undo ipsec [<family>] <kind> <policy> <sequence>',
    defines: ['ipsec-policy <policy>'],
    impact: 'traffic',
  },
  {
    match: IPSEC_PROFILE,
    kind: 'section',
    change: 'remove-first',
    negate: 'undo ipsec profile <profile>',
    defines: ['ipsec-profile <profile>'],
    impact: 'traffic',
  },
  ...inSection(ENTRY, entry),
  // Comware 5
  { match: PEER, kind: 'section', defines: ['ike-peer <peer>'], impact: 'traffic' },
  ...inSection(PEER, [
    { ...sharedKey(`pre-shared-key ${FORM}`, 'undo pre-shared-key'), change: 'overwrite' },
    { ...sharedKey('pre-shared-key {secret}', 'undo pre-shared-key'), change: 'overwrite' },
    ...settings(
      'remote-address',
      'remote-name',
      'local-address',
      'local-name',
      'id-type',
      'exchange-mode',
      'proposal',
      'dpd',
    ),
  ]),
  ...inSection(INTERFACE, [
    pointer('ipsec apply policy', 'ipsec-policy'),
    pointer('ipsec policy', 'ipsec-policy'),
    pointer('tunnel protection ipsec profile', 'ipsec-profile'),
    ...settings('ipsec df-bit'),
  ]),
];

export const ipsecRules: readonly SyntaxRule[] = [...ike, ...ike2, ...ipsec];
