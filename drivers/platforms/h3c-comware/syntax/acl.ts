/** ACLs, packet filters, objects and zones. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';
import { INTERFACE } from './interfaces.ts';
import { inSection } from './sections.ts';

const ACL: Pattern =
  'acl [<family=ipv6>] <class=(?:basic|advanced|mac|user-defined)> [<kind=name>] <id> {order*}';

const acls: readonly SyntaxRule[] = [
  {
    match: ACL,
    kind: 'section',
    ordered: 'sequence',
    negate: 'undo acl [<family>] <class> [<kind>] <id>',
    defines: ['acl <id>'],
    impact: 'traffic',
    aliases: [
      { from: 'acl number <id=2\\d\\d\\d>', to: 'acl basic <id>' },
      { from: 'acl number <id=3\\d\\d\\d>', to: 'acl advanced <id>' },
      { from: 'acl number <id=4\\d\\d\\d>', to: 'acl mac <id>' },
    ],
  },
  ...inSection(ACL, [
    { match: 'description {text...}', kind: 'line', negate: 'undo description', impact: 'cosmetic' },
    { match: 'step {value}', kind: 'line', negate: 'undo step', hidden: '5', impact: 'traffic' },
    {
      match: 'rule <number=\\d+> comment {text...}',
      kind: 'line',
      negate: 'undo rule <number> comment',
      impact: 'cosmetic',
    },
    {
      // A second `rule N …` adds its fields to the first; the comment goes with the rule.
      match: 'rule <number=\\d+> {action=(?:permit|deny)} {fields*}',
      kind: 'line',
      change: 'remove-first',
      negate: 'undo rule <number>',
      wipes: ['rule <number> comment {text...}'],
      removalWipes: ['rule <number> comment {text...}'],
      impact: 'traffic',
      why: 'an existing rule would keep its old fields',
    },
  ]),
  ...inSection(INTERFACE, [
    {
      match: 'packet-filter [<family=ipv6>] [name] {acl} <direction=(?:inbound|outbound)> {rest*}',
      kind: 'line',
      change: 'remove-first',
      negate: 'undo packet-filter [<family>] [name] {acl} <direction>',
      uses: ['acl {acl}'],
      impact: 'traffic',
      unverified: true,
    },
  ]),
  { match: 'packet-filter default deny', kind: 'line', impact: 'traffic' },
  { match: 'time-range <name> {rest...}', kind: 'line', defines: ['time-range <name>'] },
];

const SECURITY_RULE: Pattern = 'security-policy <family> / rule <id=\\d+> name {name}';

const objects: readonly SyntaxRule[] = [
  { match: 'object-group <kind...>', kind: 'section', impact: 'traffic' },
  {
    in: 'object-group <kind...>',
    match: '<id=\\d+> {rest...}',
    kind: 'line',
    negate: 'undo <id>',
    impact: 'traffic',
  },
  {
    match: 'security-zone name <zone>',
    kind: 'section',
    permanent: /^security-zone name (?:Local|Trust|DMZ|Untrust|Management)$/,
    impact: 'traffic',
  },
  {
    in: 'security-zone name <zone>',
    match: 'import interface <interface>',
    kind: 'line',
    claims: ['zone <interface>'],
    impact: 'traffic',
  },
  { match: 'zone-pair security source <from> destination <to>', kind: 'section', impact: 'traffic' },
  { match: 'object-policy <family> <policy>', kind: 'section', impact: 'traffic' },
  {
    in: 'object-policy <family> <policy>',
    match: 'rule <number=\\d+> {rest...}',
    kind: 'line',
    change: 'remove-first',
    negate: 'undo rule <number>',
    impact: 'traffic',
  },
  { match: 'security-policy <family>', kind: 'section', ordered: 'position', impact: 'traffic' },
  {
    in: 'security-policy <family>',
    match: 'rule <id=\\d+> name {name}',
    kind: 'section',
    negate: 'undo rule <id>',
    impact: 'traffic',
  },
  {
    in: SECURITY_RULE,
    match: 'action {action}',
    kind: 'line',
    negate: 'undo action {action}',
    impact: 'traffic',
  },
  { in: SECURITY_RULE, match: '<line...>', kind: 'line', impact: 'traffic' },
];

export const aclRules: readonly SyntaxRule[] = [...acls, ...objects];
