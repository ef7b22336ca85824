/** Prefix lists, path and community lists, route policies, policy-based routing. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';
import { INTERFACE } from './interfaces.ts';
import { entries, inSection, type LocalRule, options, quietly, settings } from './sections.ts';

const NODE: Pattern = 'route-policy <policy> {action=(?:permit|deny)} node <node>';
const ROUTING: Pattern =
  '[<family=ip(?:v6)?>] policy-based-route <policy> {action=(?:permit|deny)} node <node>';

const lists: readonly SyntaxRule[] = [
  {
    // The same index cannot take another content. `ip-prefix` is the older name of the list.
    match: '<family=ip(?:v6)?> <kind=(?:prefix-list|ip-prefix)> <list> index <index> {rest...}',
    kind: 'line',
    change: 'remove-first',
    negate: 'undo <family> <kind> <list> index <index>',
    defines: ['prefix-list <list>', 'ip-prefix <list>'],
    impact: 'traffic',
  },
  {
    match: 'ip community-list [<kind=(?:basic|advanced)>] <name> <rest...>',
    kind: 'line',
    defines: ['community-list <name>'],
    impact: 'traffic',
  },
  { match: 'ip extcommunity-list <rest...>', kind: 'line', impact: 'traffic' },
  {
    match: 'ip as-path <number> <rest...>',
    kind: 'line',
    defines: ['as-path-acl <number>'],
    impact: 'traffic',
    unverified: true,
  },
];

/** Words of which a node may name several: any of them is enough. */
function anyOf(key: Pattern, uses: Partial<LocalRule> = {}): LocalRule {
  return {
    match: `${key} {words...}`,
    kind: 'list',
    list: { capture: 'words', form: 'words', add: `${key} {items}`, remove: `undo ${key} {items}` },
    impact: 'traffic',
    ...uses,
  };
}

const nodes: readonly SyntaxRule[] = [
  {
    match: NODE,
    kind: 'section',
    negate: 'undo route-policy <policy> node <node>',
    defines: ['route-policy <policy>'],
    impact: 'traffic',
  },
  ...inSection(NODE, [
    {
      // Comware 5 leaves family and field out, and calls the list `ip-prefix`.
      match:
        'if-match [<family=ip(?:v6)?>] [<field=(?:address|next-hop|route-source)>] <kind=(?:prefix-list|ip-prefix|acl)> {list}',
      kind: 'line',
      negate: 'undo if-match [<family>] [<field>] <kind>',
      uses: ['<kind> {list}'],
      impact: 'traffic',
    },
    {
      match: 'if-match community name <list> {how*}',
      kind: 'line',
      negate: 'undo if-match community name <list>',
      uses: ['community-list <list>'],
      impact: 'traffic',
    },
    anyOf('if-match as-path'),
    anyOf('if-match community'),
    anyOf('if-match extcommunity'),
    anyOf('if-match interface'),
    anyOf('if-match route-type'),
    ...settings(
      'if-match <what>',
      'apply ip-address next-hop',
      'apply ipv6 next-hop',
      'apply extcommunity <kind>',
      'apply <what>',
    ),
    ...quietly(settings('description')),
    { match: 'continue {node*}', kind: 'line', negate: 'undo continue', impact: 'traffic' },
  ]),
  {
    match: ROUTING,
    kind: 'section',
    negate: 'undo [<family>] policy-based-route <policy> node <node>',
    defines: ['routing-policy <policy>'],
    impact: 'traffic',
  },
  ...inSection(ROUTING, [
    {
      match: 'if-match acl [name] {acl}',
      kind: 'line',
      negate: 'undo if-match acl',
      uses: ['acl {acl}'],
      impact: 'traffic',
    },
    {
      match: 'apply <kind=(?:next-hop|default-next-hop)> <hop...> track {track}',
      kind: 'line',
      negate: 'undo apply <kind> <hop...>',
      slot: 'apply <kind> <hop>',
      uses: ['track {track}'],
      impact: 'traffic',
    },
    {
      match: 'apply <kind=(?:next-hop|default-next-hop|ip-address)> <hop...>',
      slot: 'apply <kind> <hop>',
      kind: 'line',
      impact: 'traffic',
    },
    ...quietly(settings('description')),
    ...entries('apply <how=(?:loadshare|access-vpn|fail-action-drop)> <what...>'),
    ...entries('apply <kind=(?:output|default-output)-interface> <interface...>'),
    ...options('apply continue'),
    ...settings('if-match <what>', 'apply <what>'),
  ]),
  {
    match: '<family=ip(?:v6)?> local policy-based-route {policy}',
    kind: 'line',
    negate: 'undo <family> local policy-based-route',
    uses: ['routing-policy {policy}'],
    impact: 'traffic',
  },
  {
    in: INTERFACE,
    match: '<family=ip(?:v6)?> policy-based-route {policy}',
    kind: 'line',
    negate: 'undo <family> policy-based-route',
    uses: ['routing-policy {policy}'],
    impact: 'traffic',
  },
];

export const policyRules: readonly SyntaxRule[] = [...lists, ...nodes];
