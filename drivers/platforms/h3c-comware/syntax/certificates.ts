/** Certificates and what speaks TLS: PKI, SSL policies, SSL VPN, keys of peers. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';
import { atRest, entries, inSection, type LocalRule, options, quietly, settings } from './sections.ts';

const PKI: Pattern = 'pki domain <domain>';
const ENTITY: Pattern = 'pki entity <entity>';
const POLICY: Pattern = 'ssl <side=(?:server|client)-policy> <policy>';
const GATEWAY: Pattern = 'sslvpn gateway <gateway>';
const CONTEXT: Pattern = 'sslvpn context <context>';
const GROUP: Pattern = `${CONTEXT} / policy-group <group>`;
const PEER_KEY: Pattern = 'public-key peer <name>';

const pki: readonly SyntaxRule[] = [
  { match: ENTITY, kind: 'section', defines: ['pki-entity <entity>'] },
  ...inSection(
    ENTITY,
    settings(
      'common-name',
      'country',
      'state',
      'locality',
      'organization',
      'organization-unit',
      'fqdn',
      'ip',
      'subject-dn',
    ),
  ),
  { match: PKI, kind: 'section', defines: ['pki-domain <domain>'], removeImpact: 'traffic' },
  ...inSection(PKI, [
    {
      match: 'certificate request entity {entity}',
      kind: 'line',
      negate: 'undo certificate request entity',
      uses: ['pki-entity {entity}'],
      impact: 'traffic',
    },
    ...settings(
      'certificate request <what>',
      'ca identifier',
      'root-certificate fingerprint',
      'public-key',
      'crl url',
      'crl check',
      'source',
      'usage',
      'ldap-server host',
    ),
  ]),
  { match: 'pki certificate attribute-group <group>', kind: 'section' },
  ...inSection('pki certificate attribute-group <group>', settings('attribute <number>')),
  { match: 'pki certificate access-control-policy <policy>', kind: 'section' },
  ...inSection('pki certificate access-control-policy <policy>', settings('rule <number>')),
  {
    match: PEER_KEY,
    kind: 'section',
    leave: 'peer-public-key end',
    defines: ['peer-key <name>'],
    removeImpact: 'management',
  },
  { in: PEER_KEY, match: 'public-key-code begin', kind: 'raw', negate: null, impact: 'management' },
];

const domainOf: LocalRule = {
  match: 'pki-domain {domain}',
  kind: 'line',
  negate: 'undo pki-domain',
  uses: ['pki-domain {domain}'],
  impact: 'traffic',
};

const ssl: readonly SyntaxRule[] = [
  { match: POLICY, kind: 'section', defines: ['ssl <side> <policy>'], removeImpact: 'traffic' },
  ...inSection(POLICY, [
    domainOf,
    ...settings(
      'ciphersuite',
      'prefer-cipher',
      'client-verify',
      'session <what>',
      'handshake timeout',
      'version',
    ),
  ]),
];

const vpn: readonly SyntaxRule[] = [
  {
    match: 'sslvpn ip address-pool <pool> {range...}',
    kind: 'line',
    negate: 'undo sslvpn ip address-pool <pool>',
    defines: ['sslvpn-pool <pool>'],
    impact: 'traffic',
  },
  // What a served gateway has counts only after it was out of service: it is made anew, and its contexts come back to it.
  {
    match: GATEWAY,
    kind: 'section',
    frozen: true,
    held: true,
    defines: ['sslvpn-gateway <gateway>'],
    impact: 'traffic',
  },
  ...inSection(GATEWAY, [
    {
      match: 'ssl server-policy {policy}',
      kind: 'line',
      negate: 'undo ssl server-policy',
      uses: ['ssl server-policy {policy}'],
      impact: 'traffic',
    },
    { match: 'service enable', kind: 'toggle', absent: 'off', impact: 'traffic' },
    ...settings('ip address', 'ipv6 address', 'vpn-instance'),
    ...options('http-redirect'),
  ]),
  { match: CONTEXT, kind: 'section', impact: 'traffic' },
  ...inSection(CONTEXT, [
    {
      match: 'gateway <gateway> {options*}',
      kind: 'line',
      negate: 'undo gateway <gateway>',
      uses: ['sslvpn-gateway <gateway>'],
      impact: 'traffic',
    },
    {
      match: 'ip-tunnel address-pool {pool} {mask...}',
      kind: 'line',
      negate: 'undo ip-tunnel address-pool',
      uses: ['sslvpn-pool {pool}'],
      impact: 'traffic',
    },
    {
      match: 'ip-tunnel interface {interface}',
      kind: 'line',
      negate: 'undo ip-tunnel interface',
      uses: ['interface {interface}'],
      impact: 'traffic',
    },
    { match: 'service enable', kind: 'toggle', absent: 'off', impact: 'traffic' },
    { match: 'log <what=(?:user-login|resource-access)> enable', kind: 'toggle', absent: 'off' },
    {
      match: 'default-policy-group {group}',
      kind: 'line',
      negate: 'undo default-policy-group',
      uses: ['policy-group {group}'],
      impact: 'traffic',
    },
    { match: 'ip-route-list <list>', kind: 'section', defines: ['ip-route-list <list>'], impact: 'traffic' },
    { match: 'policy-group <group>', kind: 'section', defines: ['policy-group <group>'], impact: 'traffic' },
    { match: 'url-list <list>', kind: 'section', defines: ['url-list <list>'], impact: 'traffic' },
    ...settings('ip-tunnel dns-server <rank>', 'aaa domain', 'emo-server', 'max-users', 'vpn-instance'),
    atRest('timeout idle', '30'),
    atRest('max-onlines', '32'),
    atRest('ip-tunnel keepalive', '30'),
    ...quietly(settings('title', 'login-message')),
  ]),
  ...inSection(`${CONTEXT} / ip-route-list <list>`, entries('<kind=(?:include|exclude)> <network> <mask>')),
  ...inSection(`${CONTEXT} / url-list <list>`, settings('heading', 'url <name>')),
  ...inSection(GROUP, [
    {
      match: 'ip-tunnel access-route ip-route-list {list}',
      kind: 'line',
      slot: 'access route',
      negate: 'undo ip-tunnel access-route',
      uses: ['ip-route-list {list}'],
      impact: 'traffic',
    },
    {
      match: 'ip-tunnel access-route {route...}',
      kind: 'line',
      slot: 'access route',
      negate: 'undo ip-tunnel access-route',
      impact: 'traffic',
    },
    {
      match: 'filter <what> acl {acl}',
      kind: 'line',
      negate: 'undo filter <what> acl',
      uses: ['acl {acl}'],
      impact: 'traffic',
    },
    ...settings('ip-tunnel address-pool', 'ip-tunnel dns-server <rank>'),
    { match: 'resources url-list <list>', kind: 'line', uses: ['url-list <list>'], impact: 'traffic' },
    ...entries('resources <kind> <name>'),
  ]),
];

export const certificateRules: readonly SyntaxRule[] = [...pki, ...ssl, ...vpn];
