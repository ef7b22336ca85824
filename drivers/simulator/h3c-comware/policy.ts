/** Route policies and the lists that they ask. */
import { keep, removeAll } from '../tree.ts';
import type { Call, Reply, Rule, View } from '../types.ts';
import { subView, value } from './view.ts';

const NODE = 'route-policy <name:name(63)> (action=permit | action=deny) node <node:int(0-65535)>';

/** The action belongs to the head: entered again with the other one it changes and the lines stay. */
function openNode(call: Call): Reply | undefined {
  const [name, node] = [call.arg('name'), call.arg('node')];
  const line = `route-policy ${name} ${call.arg('action')} node ${node}`;
  const sort = `${name} ${node}`;
  const key = `route-policy ${name} ${node}`;
  call.shell.enter(
    'route-policy',
    keep(call, { key, lines: [line], view: 'route-policy', args: call.args, sort }),
  );
  return undefined;
}

function removeNodes(call: Call): Reply | undefined {
  const gone = removeAll(call.at, (item) => {
    if (item.rank !== call.rank || item.opaque || item.args.name?.[0] !== call.arg('name')) return false;
    return !call.has('node') || item.args.node?.[0] === call.arg('node');
  });
  return gone === 0 ? { refuse: 'The route policy does not exist.' } : undefined;
}

export const ROUTE_POLICIES: readonly Rule[] = [
  {
    form: NODE,
    undo: 'route-policy <name:name(63)> [(permit | deny)] [node <node:int(0-65535)>]',
    effect: openNode,
    undoEffect: removeNodes,
    separate: 'each',
  },
];

const LIST_OPTIONS = '[greater-equal <ge:int(0-32)>] [less-equal <le:int(0-32)>]';
const LIST_OPTIONS6 = '[greater-equal <ge:int(0-128)>] [less-equal <le:int(0-128)>]';

/** An index holds one content: the old one is removed first. */
function checkEntry(call: Call): Reply | undefined {
  const key = `${call.words[0]} prefix-list ${call.arg('name')} ${call.arg('index')}`;
  const old = call.at.children.get(key);
  const [length, ge, le] = ['length', 'ge', 'le'].map((name) => Number(call.arg(name) || call.arg('length')));
  if ((ge ?? 0) < (length ?? 0)) return { caret: 'ge' };
  if (call.has('le') && (le ?? 0) < (ge ?? 0)) return { caret: 'le' };
  if (call.booting || !old || old.lines[0] === call.words.join(' ')) return undefined;
  return { refuse: 'The index already exists with another content.' };
}

function entries(family: 'ip' | 'ipv6'): Rule {
  const v4 = family === 'ip';
  const address = v4 ? '<prefix:ipv4> <length:int(0-32)>' : '<prefix:ipv6> <length:int(0-128)>';
  return {
    form: `${family} prefix-list <name:name(63)> index <index:int(1-65535)> (permit | deny) ${address} ${v4 ? LIST_OPTIONS : LIST_OPTIONS6}`,
    undo: `${family} prefix-list <name:name(63)> [index <index:int(1-65535)>]`,
    item: `${family} prefix-list {name} {index}`,
    sort: (call) => `${call.arg('name')} ${call.arg('index')}`,
    check: checkEntry,
    missing: 'The prefix list does not exist.',
  };
}

export const PREFIX_LISTS: readonly Rule[] = [entries('ip'), entries('ipv6')];

export const OTHER_LISTS: readonly Rule[] = [
  {
    form: 'ip community-list (basic <name:name(63)> | advanced <name:name(63)> | <name:int(1-199)>) (permit | deny) <value:line>',
    undo: '=',
  },
  {
    form: 'ip as-path <list:int(1-256)> (permit | deny) <pattern:line>',
    undo: 'ip as-path <list:int(1-256)> [(permit | deny) <pattern:line>]',
  },
];

const MATCH_LISTS = '(prefix-list <list:name(63)> | acl <acl:int(2000-3999)>)';

function matching(what: string): Rule {
  return {
    form: `if-match ${what} ${MATCH_LISTS}`,
    undo: `if-match ${what} (prefix-list | acl)`,
    item: `if-match ${what}`,
    undoEffect: (call) => void call.at.children.delete(`if-match ${what}`),
  };
}

/** Any of the members is enough: entering more adds them, the undo takes out those that it names. */
function anyOf(key: string, member: string): Rule {
  const change = (call: Call): undefined => {
    const known = call.at.children.get(key)?.args.list ?? [];
    const named = call.args.list ?? [];
    const all = call.negated
      ? known.filter((one) => !named.includes(one))
      : [...new Set([...known, ...named])];
    if (all.length === 0) call.at.children.delete(key);
    else keep(call, { key, lines: [`${key} ${all.sort().join(' ')}`], args: { list: all } });
  };
  return { form: `${key} (${member})+`, undo: `${key} (${member})*`, effect: change, undoEffect: change };
}

const NODE_RULES: readonly Rule[] = [
  matching('ip address'),
  matching('ip next-hop'),
  matching('ipv6 address'),
  anyOf('if-match as-path', '<list:int(1-256)>'),
  anyOf('if-match community', '<list:int(1-199)>'),
  anyOf('if-match interface', '<list:interface>'),
  { form: 'if-match community name <list:name(63)>', undo: '=' },
  value('if-match tag', '<tag:int(0-4294967295)>'),
  value('if-match cost', '<cost:int(0-4294967295)>'),
  value('if-match local-preference', '<value:int(0-4294967295)>'),
  { form: 'apply as-path <as:line(127)>', undo: 'apply as-path', item: 'apply as-path' },
  { form: 'apply community <value:line(127)>', undo: 'apply community', item: 'apply community' },
  value('apply cost', '[+ | -] <cost:int(0-4294967295)>', { form: 'apply cost <cost:int(0-4294967295)>' }),
  value('apply local-preference', '<value:int(0-4294967295)>'),
  value('apply preference', '<value:int(1-255)>'),
  value('apply preferred-value', '<value:int(0-65535)>'),
  value('apply tag', '<tag:int(0-4294967295)>'),
  value('apply origin', '(igp | incomplete | egp <as:int(1-4294967295)>)'),
  value('apply ip-address next-hop', '<ip:ipv4>'),
  value('continue', '[<node:int(0-65535)>]', { form: 'continue [<node:int(0-65535)>]' }),
];

export const ROUTING_POLICIES: readonly Rule[] = [
  {
    form: 'policy-based-route <name:name(63)> (action=permit | action=deny) node <node:int(0-255)>',
    undo: 'policy-based-route <name:name(63)> [(permit | deny)] [node <node:int(0-255)>]',
    item: 'policy-based-route {name} {node}',
    enters: 'routing-policy',
    separate: 'each',
    undoEffect: removeNodes,
  },
];

const ROUTING_RULES: readonly Rule[] = [
  value('if-match acl', '<acl:int(2000-3999)>'),
  { form: 'apply next-hop <ip:ipv4>', undo: '=' },
];

export const POLICY_VIEWS: Readonly<Record<string, View>> = {
  'route-policy': subView(
    (item) => `route-policy-${item.args.name?.[0] ?? ''}-${item.args.node?.[0] ?? ''}`,
    NODE_RULES,
  ),
  'routing-policy': subView(
    (item) => `pbr-${item.args.name?.[0] ?? ''}-${item.args.node?.[0] ?? ''}`,
    ROUTING_RULES,
  ),
};
