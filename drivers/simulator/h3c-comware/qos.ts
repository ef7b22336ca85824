/** Quality of service: classifiers, behaviors, policies and where they apply. */
import { findItem } from '../tree.ts';
import type { Call, Reply, Rule, View } from '../types.ts';
import { subView, value } from './view.ts';

function section(words: string, view: string): Rule {
  return {
    form: `${words} <name:name(31)>`,
    undo: '=',
    item: `${words} {name}`,
    enters: view,
    separate: 'each',
    sort: (call) => call.arg('name'),
  };
}

function needs(words: string, name: string): NonNullable<Rule['check']> {
  return (call) =>
    call.booting || findItem(call.device.root, `${words} ${call.arg(name)}`)
      ? undefined
      : { refuse: `The ${words} does not exist.` };
}

/** An applied policy stays. */
function notApplied(call: Call): Reply | undefined {
  const used = [...call.device.root.children.values()].some(
    (item) =>
      (item.key.startsWith('qos apply ') && item.args.policy?.[0] === call.arg('name')) ||
      [...item.children.values()].some(
        (line) => line.key.startsWith('qos apply ') && line.args.policy?.[0] === call.arg('name'),
      ),
  );
  return used ? { refuse: 'The policy is applied and cannot be deleted.' } : undefined;
}

export const QOS: readonly Rule[] = [
  {
    ...section('traffic classifier', 'classifier'),
    form: 'traffic classifier <name:name(31)> [operator (operator=and | operator=or)]',
    undo: 'traffic classifier <name:name(31)>',
    shows: (call) => `traffic classifier ${call.arg('name')} operator ${call.arg('operator') || 'and'}`,
  },
  section('traffic behavior', 'behavior'),
  { ...section('qos policy', 'qos-policy'), undoCheck: notApplied },
];

const DIRECTION = '(direction=inbound | direction=outbound)';

function apply(place: string): Rule {
  const words = place === '' ? '' : ` ${place}`;
  return {
    form: `qos apply policy <policy:name(31)>${words} ${DIRECTION}`,
    undo: `qos apply policy [<policy:name(31)>]${words} ${DIRECTION}`,
    item: `qos apply${words} {direction}`,
    check: (call) => {
      const old = call.at.children.get(`qos apply${words} ${call.arg('direction')}`)?.args.policy?.[0];
      if (old !== undefined && old !== call.arg('policy') && !call.booting)
        return { refuse: 'A policy is already applied in this direction.' };
      return needs('qos policy', 'policy')(call);
    },
    undoEffect: (call) => void call.at.children.delete(`qos apply${words} ${call.arg('direction')}`),
  };
}

export const QOS_GLOBAL: readonly Rule[] = [apply('global')];

export const INTERFACE_QOS: readonly Rule[] = [
  value('qos trust', '(dot1p | dscp)'),
  value('qos priority', '<priority:int(0-7)>'),
  value('qos lr outbound', 'cir <cir:int(8-100000000)> [cbs <cbs:int(512-2000000000)>]'),
  apply(''),
];

const CLASSIFIER_RULES: readonly Rule[] = [
  { form: 'if-match acl [ipv6] (<acl:int(2000-4999)> | name <list:name(63)>)', undo: '=' },
  { form: 'if-match any', undo: '=' },
  { form: 'if-match dscp <dscp:name(8)>', undo: '=' },
  { form: 'if-match vlan-id <vlan:int(1-4094)>', undo: '=' },
];

const BEHAVIOR_RULES: readonly Rule[] = [
  value('filter', '(deny | permit)'),
  value('accounting', '[byte | packet]', { form: 'accounting [byte | packet]' }),
  value('car', '<rate:line(200)>'),
  {
    form: 'remark (field=dscp | field=dot1p | field=local-precedence) <value:name(8)>',
    undo: 'remark (field=dscp | field=dot1p | field=local-precedence)',
    item: 'remark {field}',
  },
  value('redirect next-hop', '<ip:ipv4> [<other:ipv4>]'),
  { form: 'redirect interface <if:interface>', undo: '=' },
];

const POLICY_RULES: readonly Rule[] = [
  {
    form: 'classifier <class:name(31)> behavior <behavior:name(31)>',
    undo: 'classifier <class:name(31)>',
    item: 'classifier {class}',
    check: (call) =>
      needs('traffic classifier', 'class')(call) ?? needs('traffic behavior', 'behavior')(call),
  },
];

function named(
  word: string,
): (item: { readonly args: Readonly<Record<string, readonly string[]>> }) => string {
  return (item) => `${word}-${item.args.name?.[0] ?? ''}`;
}

export const QOS_VIEWS: Readonly<Record<string, View>> = {
  classifier: subView(named('classifier'), CLASSIFIER_RULES),
  behavior: subView(named('behavior'), BEHAVIOR_RULES),
  'qos-policy': subView(named('qospolicy'), POLICY_RULES),
};
