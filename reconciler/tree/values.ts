/** When are two states of one item the same, and what is typed to go from one to the other? */
import type { ConfigNode, Syntax } from '../../drivers/contract.ts';
import type { Item } from './grammar.ts';
import { negationOf } from './item.ts';
import { hiddenMembers, type Members, readMembers, sameMembers, without, writeMembers } from './members.ts';
import { fillTemplate, type Lookup } from './pattern.ts';
import type { CompiledRule } from './rule.ts';
import { DEVICE_SECRET } from './secret.ts';

/** True when a line that is not there means the same: a hidden default, or a toggle in its resting state. */
export function isHidden(item: Item): boolean {
  const rule = item.rule?.rule;
  if (rule === undefined) return false;
  if (rule.kind === 'toggle') {
    return rule.absent === 'off'
      ? item.role === 'off'
      : rule.absent === 'on' && item.role === 'main' && valueText(item) === '';
  }
  return rule.kind === 'line' && rule.hidden !== undefined && valueText(item) === rule.hidden;
}

/** The value words of a line, in order. */
export function valueText(item: Item): string {
  const slots = item.rule?.main.values ?? [];
  return slots
    .map((slot) => item.values[slot])
    .filter((value) => value !== undefined)
    .join(' ');
}

/** A capture of this name says how the secret beside it is written: `7` in `key 7 045802150C2E`. */
const WRITTEN_AS = 'type';

/** The intended line with what the device holds in place of `‹device›`; `undefined` when it holds nothing there. */
export function resolveDevice(wanted: Item, shown: Item | undefined): string | undefined {
  if (!wanted.node.line.includes(DEVICE_SECRET)) return wanted.node.line;
  if (shown === undefined || wanted.rule === undefined || shown.rule !== wanted.rule) return undefined;
  return fillTemplate(wanted.rule.main, (name) => {
    const value = wanted.lookup(name);
    return value?.includes(DEVICE_SECRET) || name === WRITTEN_AS ? shown.lookup(name) : value;
  });
}

/** Whether the device's line is the wanted one; `undefined`: but for a secret of which nobody can tell. */
export function sameLine(shown: Item, wanted: Item, syntax: Syntax): boolean | undefined {
  const line = resolveDevice(wanted, shown);
  const same = line === shown.node.line || sameSecrets(shown, wanted, syntax);
  if (same === false || sameRaw(shown.node.raw, wanted.node.raw)) return same;
  return false;
}

function sameSecrets(shown: Item, wanted: Item, syntax: Syntax): boolean | undefined {
  const { rule } = wanted;
  const names = rule?.rule.secret;
  if (syntax.sameSecret === undefined || names === undefined || rule === undefined || shown.rule !== rule)
    return false;
  const text = ({ lookup }: Item, name: string): string | undefined => {
    const value = lookup(name);
    const type = names.includes(name) ? lookup(WRITTEN_AS) : undefined;
    return value === undefined || type === undefined ? value : `${type} ${value}`;
  };
  let same: boolean | undefined = true;
  let compared = false;
  for (const name of rule.main.names) {
    const [a, b] = [text(shown, name), text(wanted, name)];
    if (a === b || name === WRITTEN_AS) continue;
    if (a === undefined || b === undefined || !names.includes(name)) return false;
    // In whatever form the device keeps it.
    const one = b.includes(DEVICE_SECRET) || syntax.sameSecret(a, b);
    if (one === false) return false;
    same &&= one;
    compared = true;
  }
  return compared ? same : false;
}

export function sameRaw(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  if (a === b) return true;
  return (
    a?.length === b?.length && (a ?? []).every((line, index) => line.trimEnd() === b?.[index]?.trimEnd())
  );
}

/** Most sections are equal line by line: those need no rules at all. */
export function sameTrees(shown: readonly ConfigNode[], wanted: readonly ConfigNode[]): boolean {
  if (shown === wanted) return true;
  if (shown.length !== wanted.length) return false;
  for (let at = 0; at < shown.length; at++) {
    const [a, b] = [shown[at], wanted[at]];
    if (a === undefined || b === undefined || !sameText(a, b) || !sameTrees(a.children, b.children))
      return false;
  }
  return true;
}

export function sameText(shown: ConfigNode, wanted: ConfigNode): boolean {
  return shown.line === wanted.line && (shown.raw === wanted.raw || sameRaw(shown.raw, wanted.raw));
}

/** Members that lines of one list stand for together. Without a line: those that are hidden. */
export function membersOf(rule: CompiledRule, items: readonly Item[]): Set<string> {
  const { list } = rule.rule;
  if (list === undefined) return new Set();
  if (items.length === 0) return hiddenMembers(list);
  const members = list.set === undefined ? hiddenMembers(list) : new Set<string>();
  for (const item of items) {
    if (item.role !== 'remove') for (const member of textOf(item, rule)) members.add(member);
  }
  for (const item of items) {
    if (item.role === 'remove') for (const member of textOf(item, rule)) members.delete(member);
  }
  return members;
}

function textOf(item: Item, rule: CompiledRule): Members {
  const { list } = rule.rule;
  if (list === undefined) return new Set();
  return readMembers(item.lookup(list.capture) ?? item.lookup('items') ?? '', list);
}

export interface ListState {
  readonly members: Members;
  /** A line is printed (or wanted) for it. */
  readonly shown: boolean;
}

/** What is typed to bring a list from one state to another: additions before removals. */
export function listLines(item: Item, from: ListState, to: ListState, negation: string): string[] {
  const { rule } = item;
  const list = rule?.rule.list;
  if (rule?.list === undefined || list === undefined || sameMembers(from.members, to.members)) return [];
  const edit = (form: 'add' | 'remove' | 'set', text: string): string[] => {
    const template = rule.list?.[form] ?? rule.list?.add;
    const line = template && fillTemplate(template, fillItems(item.lookup, text));
    return line === undefined ? [] : [line];
  };
  if (!to.shown && rule.negate !== undefined) {
    const line = negationOf({ ...item, role: 'main' }, negation);
    return line === null ? [] : [line];
  }
  const word = Object.keys(list.words ?? {}).find((key) => sameMembers(to.members, readMembers(key, list)));
  if (rule.list.set !== undefined && (!from.shown || word !== undefined)) {
    const [first = '', ...more] = writeMembers(to.members, list);
    return [...edit('set', first), ...more.flatMap((piece) => edit('add', piece))];
  }
  const added = without(to.members, from.members);
  const removed = without(from.members, to.members);
  const pieces = (members: Members): string[] => (members.size === 0 ? [] : writeMembers(members, list));
  return [
    ...pieces(added).flatMap((piece) => edit('add', piece)),
    ...pieces(removed).flatMap((piece) => edit('remove', piece)),
  ];
}

function fillItems(lookup: Lookup, text: string): Lookup {
  return (name) => (name === 'items' ? text : lookup(name));
}
