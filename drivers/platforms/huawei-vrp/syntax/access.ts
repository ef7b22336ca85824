/** Who may log in and manage: users inside `aaa`, terminal lines, RADIUS keys, SSH and Telnet. */
import type { SyntaxRule } from '../../../contract.ts';

const AAA = 'aaa';
const LINE = 'user-interface <type=(?:con|vty|tty|aux)> <first> [<last>]';
const TEMPLATE = '<kind=(?:radius|hwtacacs)-server> template <template>';

/** One user is up to three lines; `undo local-user X` takes them all. */
const users: readonly SyntaxRule[] = [
  { match: AAA, kind: 'section', permanent: true },
  {
    // `irreversible-cipher $1c$…` or `cipher %^%#…%^%#`: the form belongs to the stored text.
    in: AAA,
    match: 'local-user <name> password {secret...}',
    kind: 'line',
    negate: 'undo local-user <name>',
    removalWipes: ['local-user <name> {rest...}'],
    secret: ['secret'],
    defines: ['user <name>'],
    impact: 'management',
  },
  {
    in: AAA,
    match: 'local-user <name> privilege level {level}',
    kind: 'line',
    negate: 'undo local-user <name> privilege level',
    uses: ['user <name>'],
    impact: 'management',
  },
  {
    // The words given last are the whole set.
    in: AAA,
    match: 'local-user <name> service-type {services...}',
    kind: 'line',
    negate: 'undo local-user <name> service-type',
    uses: ['user <name>'],
    impact: 'management',
    unverified: true,
  },
  {
    in: AAA,
    match: 'local-user <name> <key> {value...}',
    kind: 'line',
    negate: 'undo local-user <name> <key>',
    uses: ['user <name>'],
  },
  ...['authentication', 'authorization', 'accounting'].flatMap((what): SyntaxRule[] => [
    {
      in: AAA,
      match: `${what}-scheme <scheme>`,
      kind: 'section',
      permanent: new RegExp(`^${what}-scheme default$`),
      removeImpact: 'management',
    },
    {
      in: `${AAA} / ${what}-scheme <scheme>`,
      match: `${what}-mode {modes...}`,
      kind: 'line',
      negate: `undo ${what}-mode`,
      impact: 'management',
    },
  ]),
  {
    in: AAA,
    match: 'domain <domain>',
    kind: 'section',
    permanent: /^domain default(?:_admin)?$/,
    removeImpact: 'management',
  },
  {
    in: `${AAA} / domain <domain>`,
    match:
      '<key=(?:authentication-scheme|authorization-scheme|accounting-scheme|radius-server|hwtacacs-server)> {value}',
    kind: 'line',
    negate: 'undo <key>',
    impact: 'management',
  },
];

/** The block of a line cannot be removed, only its members. */
const lines: readonly SyntaxRule[] = [
  { match: LINE, kind: 'section', permanent: true },
  ...[
    { key: 'authentication-mode', impact: 'management' as const },
    { key: 'protocol inbound', impact: 'management' as const },
    { key: 'user privilege level', impact: 'management' as const },
    { key: 'idle-timeout', hidden: '10 0' },
  ].map(
    ({ key, ...extra }): SyntaxRule => ({
      in: LINE,
      match: `${key} {value...}`,
      kind: 'line',
      negate: `undo ${key}`,
      ...extra,
    }),
  ),
  {
    in: LINE,
    match: 'set authentication password {form=(?:cipher|simple)} {secret}',
    kind: 'line',
    negate: 'undo set authentication password',
    secret: ['secret'],
    impact: 'management',
  },
  {
    in: LINE,
    match: 'acl {acl} <direction=(?:inbound|outbound)>',
    kind: 'line',
    negate: 'undo acl <direction>',
    impact: 'management',
  },
];

const servers: readonly SyntaxRule[] = [
  { match: TEMPLATE, kind: 'section', removeImpact: 'management' },
  {
    in: TEMPLATE,
    match: '<kind=(?:radius|hwtacacs)-server> shared-key {form=(?:cipher|simple)} {secret}',
    kind: 'line',
    negate: 'undo <kind> shared-key',
    secret: ['secret'],
    impact: 'management',
  },
  {
    // Each level has a password of its own.
    match: 'super password level <level> {form=(?:cipher|simple)} {secret}',
    kind: 'line',
    negate: 'undo super password level <level>',
    secret: ['secret'],
    impact: 'management',
  },
  { match: 'stelnet server enable', kind: 'toggle', absent: 'off', impact: 'management' },
  { match: 'telnet server enable', kind: 'toggle', absent: 'off', impact: 'management' },
  {
    match: '<server=(?:ssh|telnet|http)> server-source {source...}',
    kind: 'line',
    impact: 'management',
  },
  { match: 'ssh user <name> {rest...}', kind: 'line', negate: 'undo ssh user <name>', impact: 'management' },
  {
    match: 'ssh server <keyword> {value...}',
    kind: 'line',
    negate: 'undo ssh server <keyword>',
    impact: 'management',
  },
];

export const accessRules: readonly SyntaxRule[] = [...users, ...lines, ...servers];
