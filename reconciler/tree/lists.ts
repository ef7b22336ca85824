/** The lines in which a device shows a list. */
import type { ConfigNode } from '../../drivers/contract.ts';
import { hiddenMembers, type Members, sameMembers, without, writeMembers } from './members.ts';
import { fillTemplate, type Lookup } from './pattern.ts';
import type { CompiledRule } from './rule.ts';

/** One line per statement: the members, and those of the hidden default that are missing. None when only that is left. */
export function listNodes(rule: CompiledRule, lookup: Lookup, members: Members): ConfigNode[] {
  const list = rule.rule.list;
  if (list === undefined) return [];
  const hidden = hiddenMembers(list);
  if (sameMembers(members, hidden)) return [];
  const [text = ''] = writeMembers(members, { ...list, chunk: Number.MAX_SAFE_INTEGER });
  const line = (form: 'main' | 'remove', items: string): ConfigNode[] => {
    const template = form === 'main' ? rule.main : rule.list?.remove;
    const filled =
      template &&
      fillTemplate(template, (name) => (name === list.capture || name === 'items' ? items : lookup(name)));
    return filled === undefined ? [] : [{ line: filled, children: [] }];
  };
  if (list.set !== undefined) return text === '' ? [] : line('main', text);
  const missing = without(hidden, members);
  const [gone = ''] =
    missing.size === 0 ? [] : writeMembers(missing, { ...list, chunk: Number.MAX_SAFE_INTEGER });
  return [
    ...(gone === '' ? [] : line('remove', gone)),
    ...(members.size === 0 || text === '' ? [] : line('main', text)),
  ];
}
