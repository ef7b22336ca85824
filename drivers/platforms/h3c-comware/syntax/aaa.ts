/** Servers and domains that decide who may log in: RADIUS, HWTACACS, LDAP, ISP domains. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';
import { inSection, type LocalRule, options, quietly, settings } from './sections.ts';

const SERVICE = '<service=(?:authentication|authorization|accounting)>';

/** One server line without and with a key of its own; the VPN instance stands last. */
function serverLines(rank: 'primary' | 'secondary'): LocalRule[] {
  const head = rank === 'primary' ? `primary ${SERVICE} {server}` : `secondary ${SERVICE} <server>`;
  // The address is no part of the undo form of the primary, unlike that of a secondary.
  const undo = rank === 'primary' ? 'undo primary <service>' : 'undo secondary <service> <server>';
  const vpn =
    rank === 'primary'
      ? { match: '[vpn-instance {vpn}]', undo: '' }
      : { match: '[vpn-instance <vpn>]', undo: ' [vpn-instance <vpn>]' };
  const more = {
    kind: 'line',
    negate: undo + vpn.undo,
    slot: `${undo}${vpn.undo}`,
    // A server is either the first or one of the others.
    claims: [rank === 'primary' ? '<service> server {server}' : '<service> server <server>'],
    impact: 'management',
  } as const;
  return [
    {
      ...more,
      match: `${head} [{port=\\d+}] key {form=(?:cipher|simple)} {secret} [{options=(?!vpn-instance$).+} {more*}] ${vpn.match}`,
      secret: ['secret'],
    },
    { ...more, match: `${head} [{port=\\d+}] ${vpn.match}` },
    { ...more, match: `${head} {options...}`, negate: undo, slot: undo },
  ];
}

const scheme: readonly LocalRule[] = [
  ...serverLines('primary'),
  ...serverLines('secondary'),
  {
    match: `key ${SERVICE} {form=(?:cipher|simple)} {secret}`,
    kind: 'line',
    negate: 'undo key <service>',
    secret: ['secret'],
    impact: 'management',
  },
  {
    match: `key ${SERVICE} {secret}`,
    kind: 'line',
    negate: 'undo key <service>',
    secret: ['secret'],
    impact: 'management',
  },
  {
    match: 'user-name-format {format}',
    kind: 'line',
    hidden: 'with-domain',
    negate: 'undo user-name-format',
    impact: 'management',
  },
  ...settings(
    'nas-ip',
    'server-type',
    'vpn-instance',
    'timer <timer>',
    'retry <what=[a-z]\\S*>',
    'retry',
    'security-policy-server <server>',
    'attribute <number> <what=(?:check-mode|mac-format)>',
    'data-flow-format',
    'response-pending-limit <kind>',
    'source-ip',
  ),
  ...options('accounting-on enable', 'attribute 25 car'),
];

const SCHEME: Pattern = '<kind=(?:radius|hwtacacs)> scheme <scheme>';

const schemes: readonly SyntaxRule[] = [
  { match: SCHEME, kind: 'section', permanent: /^radius scheme system$/, defines: ['<kind> <scheme>'] },
  ...inSection(SCHEME, scheme),
];

const LDAP_SERVER: Pattern = 'ldap server <server>';

const ldap: readonly SyntaxRule[] = [
  { match: LDAP_SERVER, kind: 'section', defines: ['ldap-server <server>'] },
  ...inSection(LDAP_SERVER, [
    {
      match: 'login-password {form=(?:cipher|simple)} {secret}',
      kind: 'line',
      negate: 'undo login-password',
      secret: ['secret'],
      impact: 'management',
    },
    ...settings(
      'ip',
      'ipv6',
      'login-dn',
      'search-base-dn',
      'search-scope',
      'server-timeout',
      'protocol-version',
      'user-parameters <parameter>',
    ),
  ]),
  { match: 'ldap scheme <scheme>', kind: 'section', defines: ['ldap <scheme>'] },
  ...inSection('ldap scheme <scheme>', [
    ...['authentication-server', 'authorization-server'].map(
      (key): LocalRule => ({
        match: `${key} {server}`,
        kind: 'line',
        negate: `undo ${key}`,
        uses: ['ldap-server {server}'],
        impact: 'management',
      }),
    ),
    ...settings('attribute-map'),
  ]),
];

const SESSION: Pattern = 'radius dynamic-author server';

const globals: readonly SyntaxRule[] = [
  {
    match: 'radius session-control client <kind> <address> key {form} {secret} [vpn-instance <vpn>]',
    kind: 'line',
    negate: 'undo radius session-control client <kind> <address> [vpn-instance <vpn>]',
    secret: ['secret'],
    impact: 'management',
  },
  { match: SESSION, kind: 'section', impact: 'management' },
  {
    in: SESSION,
    match: 'client <kind> <address> key {form} {secret} [vpn-instance <vpn>]',
    kind: 'line',
    negate: 'undo client <kind> <address> [vpn-instance <vpn>]',
    secret: ['secret'],
    impact: 'management',
  },
  ...settings('radius [<family=ipv6>] dscp'),
];

const DOMAIN: Pattern = 'domain [name] <domain>';

/** Comware 5 prints these in every domain. */
function factory(key: string, hidden: string): LocalRule {
  return { match: `${key} {value...}`, kind: 'line', hidden, negate: `undo ${key}`, impact: 'management' };
}

const domains: readonly SyntaxRule[] = [
  ...['domain default enable', 'domain if-unknown'].map(
    (key): SyntaxRule => ({
      match: `${key} {domain}`,
      kind: 'line',
      negate: `undo ${key}`,
      uses: ['domain {domain}'],
      impact: 'management',
    }),
  ),
  {
    match: DOMAIN,
    kind: 'section',
    permanent: /^domain (?:name )?system$/,
    defines: ['domain <domain>'],
    removeImpact: 'management',
  },
  ...inSection(DOMAIN, [
    ...['radius', 'hwtacacs', 'ldap'].map(
      (kind): LocalRule => ({
        match: `<kind=(?:authentication|authorization|accounting)> <service> ${kind}-scheme {scheme} {more*}`,
        kind: 'line',
        slot: 'methods of <kind> <service>',
        negate: 'undo <kind> <service>',
        uses: [`${kind} {scheme}`],
        impact: 'management',
      }),
    ),
    {
      match: '<kind=(?:authentication|authorization|accounting)> <service> {methods...}',
      kind: 'line',
      slot: 'methods of <kind> <service>',
      negate: 'undo <kind> <service>',
      impact: 'management',
    },
    factory('access-limit', 'disable'),
    factory('state', 'active'),
    factory('idle-cut', 'disable'),
    factory('self-service-url', 'disable'),
    {
      match: 'authorization-attribute <key> {value...}',
      kind: 'line',
      negate: 'undo authorization-attribute <key>',
      impact: 'management',
    },
    ...settings('ip pool <pool>', 'user-address-type', 'service-type'),
    ...quietly(settings('description')),
  ]),
];

export const aaaRules: readonly SyntaxRule[] = [...schemes, ...ldap, ...globals, ...domains];
