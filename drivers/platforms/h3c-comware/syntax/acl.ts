/** ACLs, packet filters, objects and zones. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';
import { INTERFACE } from './interfaces.ts';
import { inSection, type LocalRule, quietly, settings } from './sections.ts';

/** Any ACL, of Comware 5 as well: its number and name are `{order}` then. */
const ACL: Pattern =
  'acl [<family=ipv6>] <class=(?:basic|advanced|mac|user-defined|number)> [<kind=name>] <id> {order*}';

/** Comware 5, and early releases of Comware 7: the number tells the class, a name comes behind it. */
const NUMBERED: Pattern = 'acl [<family=ipv6>] number <id=\\d+> [name <name>] [match-order <order>]';

const heads: readonly SyntaxRule[] = [
  {
    // A number belongs to one ACL of its family, however the head is spelled.
    match: 'acl [<family=ipv6>] <class=(?:basic|advanced|mac|user-defined)> <id=\\d+> [match-order <order>]',
    kind: 'section',
    ordered: 'sequence',
    slot: 'acl [<family>] <id> [<order>]',
    negate: 'undo acl [<family>] <class> <id>',
    defines: ['acl <id>'],
    // Its order is that of an empty list: another one needs another list.
    claims: ['acl [<family>] <id>'],
    impact: 'traffic',
  },
  {
    match: 'acl [<family=ipv6>] <class=(?:basic|advanced|mac|user-defined)> name <id> [match-order <order>]',
    kind: 'section',
    ordered: 'sequence',
    negate: 'undo acl [<family>] <class> name <id>',
    defines: ['acl <id>'],
    // A name belongs to one ACL of its family, whatever the class.
    claims: ['acl [<family>] name <id>'],
    impact: 'traffic',
  },
  {
    match: NUMBERED,
    kind: 'section',
    ordered: 'sequence',
    slot: 'acl [<family>] <id> [<order>] [<name>]',
    negate: 'undo acl [<family>] number <id>',
    defines: ['acl <id>', 'acl <name>'],
    // A name is given when the list is made.
    claims: ['acl [<family>] <id>', 'acl [<family>] name <name>'],
    impact: 'traffic',
  },
  {
    match: 'acl <what=(?:logging|trap)> interval {minutes}',
    kind: 'line',
    negate: 'undo acl <what> interval',
  },
];

const bodies: readonly SyntaxRule[] = inSection(ACL, [
  { match: 'description {text...}', kind: 'line', negate: 'undo description', impact: 'cosmetic' },
  { match: 'step {value}', kind: 'line', negate: 'undo step', hidden: '5', impact: 'traffic' },
  {
    match: 'rule <number=\\d+> comment {text...}',
    kind: 'line',
    negate: 'undo rule <number> comment',
    impact: 'cosmetic',
  },
  {
    match: 'rule <number=\\d+> remark {text...}',
    kind: 'line',
    negate: 'undo rule <number> remark',
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
]);

/** One list per family and direction; what counts packets is no part of the undo form. */
function filter(place: Pattern): LocalRule {
  return {
    match: `packet-filter [<family=(?:ipv6|mac|user-defined)>] [name] {acl}${place} <direction=(?:inbound|outbound)> {rest*}`,
    kind: 'line',
    change: 'remove-first',
    negate: `undo packet-filter [<family>] [name] {acl}${place} <direction>`,
    uses: ['acl {acl}'],
    impact: 'traffic',
    unverified: true,
  };
}

const filters: readonly SyntaxRule[] = [
  ...inSection(INTERFACE, [filter('')]),
  filter(' global'),
  filter(' vlan <vlans...>'),
  {
    match: 'firewall packet-filter default {action}',
    kind: 'line',
    negate: 'undo firewall packet-filter default',
  },
  { match: 'packet-filter default deny', kind: 'line', impact: 'traffic' },
  // Several times may share a name.
  { match: 'time-range <name> <rest...>', kind: 'line', defines: ['time-range <name>'], impact: 'traffic' },
];

const SECURITY_RULE: Pattern = 'security-policy <family> / rule <id=\\d+> name {name}';

const objects: readonly SyntaxRule[] = [
  { match: 'object-group <kind...>', kind: 'section', impact: 'traffic' },
  ...inSection('object-group <kind...>', [...quietly(settings('description')), ...settings('security-zone')]),
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
  ...inSection('object-policy <family> <policy>', quietly(settings('description'))),
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

export const aclRules: readonly SyntaxRule[] = [...heads, ...bodies, ...filters, ...objects];
