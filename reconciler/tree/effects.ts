/** Which objects a line defines and uses, and which resources it claims: what the order of steps follows from. */
import type { ConfigNode } from '../../drivers/contract.ts';
import type { Effects } from './change.ts';
import { type Context, childContext, classify, type Grammar, type Item } from './grammar.ts';
import { readMembers } from './members.ts';
import { fillTemplate } from './pattern.ts';
import type { CompiledPattern } from './tokens.ts';

export interface Touches {
  readonly defines: readonly string[];
  readonly uses: readonly string[];
  readonly claims: readonly string[];
  readonly excludes: readonly string[];
}

export const untouched: Touches = { defines: [], uses: [], claims: [], excludes: [] };

/** A template that names the list stands for one object per member. */
function fillAll(templates: readonly CompiledPattern[], item: Item, members?: Iterable<string>): string[] {
  return templates.flatMap((template) => {
    const list = item.rule?.rule.list;
    if (list === undefined || !template.names.includes(list.capture)) {
      const text = fillTemplate(template, item.lookup);
      return text === undefined ? [] : [text];
    }
    const shown = item.lookup(list.capture) ?? item.lookup('items') ?? '';
    return [...(members ?? readMembers(shown, list))].flatMap((member) => {
      const text = fillTemplate(template, (name) => (name === list.capture ? member : item.lookup(name)));
      return text === undefined ? [] : [text];
    });
  });
}

/** What one line does. A toggle that is off does nothing. */
export function touchesOf(item: Item, members?: Iterable<string>): Touches {
  const { rule } = item;
  if (rule === undefined || item.role === 'off' || item.role === 'remove') return untouched;
  const { defines, uses, claims, excludes } = rule;
  if (defines.length + uses.length + claims.length + excludes.length === 0) return untouched;
  return {
    defines: fillAll(defines, item, members),
    uses: fillAll(uses, item, members),
    claims: fillAll(claims, item, members),
    excludes: fillAll(excludes, item, members),
  };
}

/** What a line and everything below it do. */
export function touchesOfTree(grammar: Grammar, context: Context, node: ConfigNode): Touches {
  const own = touchesOf(classify(grammar, context, node));
  if (node.children.length === 0) return own;
  const below = childContext(grammar, context, node.line);
  return node.children.map((child) => touchesOfTree(grammar, below, child)).reduce(together, own);
}

export function together(a: Touches, b: Touches): Touches {
  if (b === untouched) return a;
  return {
    defines: [...a.defines, ...b.defines],
    uses: [...a.uses, ...b.uses],
    claims: [...a.claims, ...b.claims],
    excludes: [...a.excludes, ...b.excludes],
  };
}

function minus(a: readonly string[], b: readonly string[]): readonly string[] {
  return b.length === 0 || a.length === 0 ? a : a.filter((text) => !b.includes(text));
}

/** The effects of going from one state of an item to another. */
export function effectsBetween(before: Touches, after: Touches): Effects {
  return {
    defines: minus(after.defines, before.defines),
    undefines: minus(before.defines, after.defines),
    uses: minus(after.uses, before.uses),
    drops: minus(before.uses, after.uses),
    claims: minus(after.claims, before.claims),
    frees: minus(before.claims, after.claims),
    excludes: minus(after.excludes, before.excludes),
    yields: minus(before.excludes, after.excludes),
    hands: [],
    remakes: [],
  };
}
