/** Who may log in and manage: users, roles, lines, AAA, SSH. */
import type { SyntaxRule } from '../../../contract.ts';

const USER = 'local-user <name> class <class>';
const LINE = 'line <type=(?:vty|con|aux|tty|usb)> <first> [<last>]';

const users: readonly SyntaxRule[] = [
  { match: USER, kind: 'section', defines: ['user <name>'], removeImpact: 'management' },
  {
    // Without its password a user logs in without one, so the line is only ever overwritten.
    in: USER,
    match: 'password {form=(?:hash|cipher|simple)} {secret}',
    kind: 'line',
    negate: null,
    secret: ['secret'],
    impact: 'management',
  },
  {
    in: USER,
    match: 'service-type {services...}',
    kind: 'list',
    list: {
      capture: 'services',
      form: 'words',
      add: 'service-type {items}',
      remove: 'undo service-type {items}',
    },
    impact: 'management',
  },
  {
    // A user that an administrator makes gets `network-operator` by itself, shown as a line of its own: it counts as
    // held by every user, so that it is neither a difference nor taken away.
    in: USER,
    match: 'authorization-attribute user-role {roles...}',
    kind: 'list',
    list: {
      capture: 'roles',
      form: 'words',
      add: 'authorization-attribute user-role {items}',
      remove: 'undo authorization-attribute user-role {items}',
      chunk: 1,
      hidden: 'network-operator',
    },
    impact: 'management',
  },
  {
    in: USER,
    match: 'authorization-attribute <key> {value...}',
    kind: 'line',
    negate: 'undo authorization-attribute <key>',
  },
  {
    match: 'super password [role <role>] {form=(?:hash|simple)} {secret}',
    kind: 'line',
    negate: 'undo super password [role <role>]',
    secret: ['secret'],
    impact: 'management',
  },
  { match: 'password-control enable {rest*}', kind: 'line', impact: 'management' },
];

const roles: readonly SyntaxRule[] = [
  { match: 'role name <role=level-\\d+>', kind: 'section', permanent: true },
  { match: 'role name <role>', kind: 'section', removeImpact: 'management' },
  {
    in: 'role name <role>',
    match: 'rule <number=\\d+> {rest...}',
    kind: 'line',
    negate: 'undo rule <number>',
  },
  {
    in: 'role name <role>',
    match: 'description {text...}',
    kind: 'line',
    negate: 'undo description',
    impact: 'cosmetic',
  },
];

/** Lines of terminals: the block cannot be removed, only its members. */
const lines: readonly SyntaxRule[] = [
  { match: 'line class <class>', kind: 'section', permanent: true },
  { match: LINE, kind: 'section', permanent: true },
  ...[LINE, 'line class <class>'].flatMap((section): SyntaxRule[] => [
    {
      in: section,
      match: 'authentication-mode {mode}',
      kind: 'line',
      negate: 'undo authentication-mode',
      impact: 'management',
    },
    {
      in: section,
      match: 'protocol inbound {protocol}',
      kind: 'line',
      negate: 'undo protocol inbound',
      impact: 'management',
    },
    { in: section, match: 'user-role <role>', kind: 'line', impact: 'management' },
    {
      in: section,
      match: 'idle-timeout {time...}',
      kind: 'line',
      negate: 'undo idle-timeout',
      hidden: '10 0',
    },
    {
      in: section,
      match: 'set authentication password {form} {secret}',
      kind: 'line',
      negate: 'undo set authentication password',
      secret: ['secret'],
      impact: 'management',
    },
  ]),
];

const schemes: readonly SyntaxRule[] = ['radius', 'hwtacacs'].flatMap((kind): SyntaxRule[] => [
  {
    match: `${kind} scheme <scheme>`,
    kind: 'section',
    permanent: /^radius scheme system$/,
    defines: [`${kind} <scheme>`],
  },
  {
    in: `${kind} scheme <scheme>`,
    match: 'primary <service> {server...}',
    kind: 'line',
    // The address is no part of the undo form, unlike that of `secondary`.
    negate: 'undo primary <service>',
    impact: 'management',
  },
  {
    in: `${kind} scheme <scheme>`,
    match: 'secondary <service> <server> {port=\\d+} [vpn-instance <vpn>]',
    kind: 'line',
    negate: 'undo secondary <service> <server> [vpn-instance <vpn>]',
  },
  { in: `${kind} scheme <scheme>`, match: 'secondary <service> <server> [vpn-instance <vpn>]', kind: 'line' },
  {
    in: `${kind} scheme <scheme>`,
    match: 'key <service> {form=(?:cipher|simple)} {secret}',
    kind: 'line',
    negate: 'undo key <service>',
    secret: ['secret'],
    impact: 'management',
  },
  {
    in: `${kind} scheme <scheme>`,
    match: 'user-name-format {format}',
    kind: 'line',
    negate: 'undo user-name-format',
  },
  { in: `${kind} scheme <scheme>`, match: 'nas-ip {address}', kind: 'line', negate: 'undo nas-ip' },
  {
    in: `${kind} scheme <scheme>`,
    match: 'timer <timer> {value}',
    kind: 'line',
    negate: 'undo timer <timer>',
  },
]);

const DOMAIN = 'domain [name] <domain>';

const domains: readonly SyntaxRule[] = [
  {
    match: 'domain default enable {domain}',
    kind: 'line',
    negate: 'undo domain default enable',
    impact: 'management',
  },
  {
    match: 'domain name <domain>',
    kind: 'section',
    permanent: /^domain name system$/,
    removeImpact: 'management',
  },
  { match: 'domain <domain>', kind: 'section', permanent: /^domain system$/, removeImpact: 'management' },
  {
    in: DOMAIN,
    match: '<kind=(?:authentication|authorization|accounting)> <service> {methods...}',
    kind: 'line',
    negate: 'undo <kind> <service>',
    impact: 'management',
  },
];

const servers: readonly SyntaxRule[] = [
  { match: 'telnet server enable', kind: 'toggle', absent: 'off', impact: 'management' },
  { match: 'ssh server enable', kind: 'toggle', absent: 'off', impact: 'management' },
  {
    match: 'ssh server ipv6 acl ipv6 {acl}',
    kind: 'line',
    negate: 'undo ssh server ipv6 acl',
    impact: 'management',
  },
  {
    match: 'ssh server acl {acl}',
    kind: 'line',
    negate: 'undo ssh server acl',
    uses: ['acl {acl}'],
    impact: 'management',
  },
  { match: 'ssh server <keyword> {value}', kind: 'line', negate: 'undo ssh server <keyword>' },
  { match: 'ssh user <name> {rest...}', kind: 'line', negate: 'undo ssh user <name>', impact: 'management' },
  { match: '<protocol=(?:sftp|scp)> server enable', kind: 'line' },
  { match: 'netconf {rest...}', kind: 'line' },
  { match: 'ip <protocol=https?> enable', kind: 'line', impact: 'management' },
  {
    match: 'ip https <keyword=(?:port|acl)> {value}',
    kind: 'line',
    negate: 'undo ip https <keyword>',
    impact: 'management',
  },
];

export const accessRules: readonly SyntaxRule[] = [
  ...users,
  ...roles,
  ...lines,
  ...schemes,
  ...domains,
  ...servers,
];
