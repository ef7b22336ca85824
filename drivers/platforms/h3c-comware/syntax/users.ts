/** Who may log in: local users, their roles, and the rules of passwords. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';
import { entries, inSection, type LocalRule, quietly, settings } from './sections.ts';

/** With a class since Comware 7; the older head is the name alone. */
const USER: Pattern = 'local-user <name> [class <class>]';

const COMPLEXITY: LocalRule = {
  match: 'password-control complexity <check> check',
  kind: 'line',
  impact: 'management',
};

const members: readonly LocalRule[] = [
  {
    // Without its password a user logs in without one, so the line is only ever overwritten.
    match: 'password {form=(?:hash|cipher|simple)} {secret}',
    kind: 'line',
    negate: null,
    secret: ['secret'],
    impact: 'management',
  },
  {
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
    // A user that an administrator makes gets `network-operator` by itself, shown as a line of its own. It is a role
    // like any other: it is taken away where it is not wanted, and given where it is.
    match: 'authorization-attribute user-role <role>',
    kind: 'line',
    // Together they are what the user may do: where one is declared, the others are owned as well.
    defines: ['user-roles'],
    impact: 'management',
  },
  {
    match: 'authorization-attribute <key> {value...}',
    kind: 'line',
    negate: 'undo authorization-attribute <key>',
    impact: 'management',
  },
  COMPLEXITY,
  {
    match: 'password-control <item> {value...}',
    kind: 'line',
    negate: 'undo password-control <item>',
    impact: 'management',
  },
  { match: 'bind-attribute <key> {value...}', kind: 'line', negate: 'undo bind-attribute <key>' },
  { match: 'state {state}', kind: 'line', hidden: 'active', negate: 'undo state', impact: 'management' },
  ...settings('level', 'access-limit', 'expiration-date', 'validity-datetime', 'group'),
  ...quietly(settings('description')),
];

const users: readonly SyntaxRule[] = [
  {
    match: USER,
    kind: 'section',
    negate: 'undo local-user <name> [class <class>]',
    defines: ['user <name>'],
    removeImpact: 'management',
  },
  ...inSection(USER, members),
  { match: 'user-group system', kind: 'section', permanent: true },
  { match: 'user-group <group>', kind: 'section', removeImpact: 'management' },
  ...inSection(
    'user-group <group>',
    members.filter(({ match }) => match.startsWith('authorization-attribute <key>')),
  ),
  {
    match: 'super password [role <role>] {form=(?:hash|simple)} {secret}',
    kind: 'line',
    negate: 'undo super password [role <role>]',
    secret: ['secret'],
    impact: 'management',
  },
  {
    match: 'super password level <level> {form=(?:hash|cipher|simple)} {secret}',
    kind: 'line',
    negate: 'undo super password level <level>',
    secret: ['secret'],
    impact: 'management',
  },
  { match: 'password-control enable {rest*}', kind: 'line', impact: 'management' },
  { match: 'password-control <item> enable', kind: 'toggle', impact: 'management' },
  COMPLEXITY,
  {
    match: 'password-control <who=(?:login|super)> <item> {value...}',
    kind: 'line',
    negate: 'undo password-control <who> <item>',
    impact: 'management',
  },
  {
    match: 'password-control <item> {value...}',
    kind: 'line',
    negate: 'undo password-control <item>',
    impact: 'management',
  },
];

const ROLE: Pattern = 'role name <role>';
const POLICY: Pattern = `${ROLE} / <kind=(?:vlan|interface|vpn-instance)> policy deny`;

const roles: readonly SyntaxRule[] = [
  { match: 'role name <role=level-\\d+>', kind: 'section', permanent: true },
  { match: ROLE, kind: 'section', removeImpact: 'management' },
  ...inSection(ROLE, [
    { match: 'rule <number=\\d+> {rest...}', kind: 'line', negate: 'undo rule <number>' },
    { match: 'description {text...}', kind: 'line', negate: 'undo description', impact: 'cosmetic' },
    { match: '<kind=(?:vlan|interface|vpn-instance)> policy deny', kind: 'section', impact: 'management' },
  ]),
  ...inSection(POLICY, [
    {
      match: 'permit vlan {vlans...}',
      kind: 'list',
      list: {
        capture: 'vlans',
        form: 'blank-to',
        add: 'permit vlan {items}',
        remove: 'undo permit vlan {items}',
        chunk: 10,
      },
    },
    ...entries('permit <kind> <names...>'),
  ]),
];

export const userRules: readonly SyntaxRule[] = [...users, ...roles];
