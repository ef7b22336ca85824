/** Random pairs of configurations that meet in many items: running, and what is made of it. */
import type { ConfigNode, SyntaxRule } from '../../../drivers/contract.ts';
import {
  type Context,
  childContext,
  classify,
  type Grammar,
  grammarOf,
} from '../../../reconciler/tree/grammar.ts';
import { isPermanent } from '../../../reconciler/tree/item.ts';
import { configOf, type Language, onlyShown, shownAs } from './configs.ts';
import { type Dice, diceOf } from './dice.ts';

export interface Pair {
  readonly running: readonly ConfigNode[];
  readonly intended: readonly ConfigNode[];
}

function kindsOf(objects: readonly string[] | undefined): string[] {
  return (objects ?? []).map((object) => object.split(' ')[0] ?? '');
}

/** Whether two rules have to do with each other: the same section, the same resource, an object and its use. */
function related(a: SyntaxRule, b: SyntaxRule): boolean {
  if ((a.in ?? '') !== '' && a.in === b.in) return true;
  const [usesA, usesB] = [kindsOf(a.uses), kindsOf(b.uses)];
  const [makesA, makesB] = [kindsOf(a.defines), kindsOf(b.defines)];
  const claims = kindsOf(a.claims).some((kind) => kindsOf(b.claims).includes(kind));
  return claims || usesA.some((kind) => makesB.includes(kind)) || usesB.some((kind) => makesA.includes(kind));
}

/** The rules that a pair is about: one by its turn, then some that go with it and some that do not. */
function focusOf({ rules }: Language, turn: number, dice: Dice): SyntaxRule[] {
  const first = rules[turn % rules.length];
  if (first === undefined) return [];
  const companions = rules.filter((rule) => rule !== first && related(first, rule));
  const many = 2 + dice.below(5);
  const others = Array.from({ length: many }, () =>
    dice.pick(companions.length > 0 && dice.chance(0.7) ? companions : rules),
  );
  return [first, ...others.flatMap((rule) => rule ?? [])];
}

interface Mixing {
  readonly grammar: Grammar;
  readonly dice: Dice;
}

/** What stays of one configuration, with lines of another over it. What cannot be taken away stays. */
function mixed(
  mixing: Mixing,
  context: Context,
  base: readonly ConfigNode[],
  over: readonly ConfigNode[],
): ConfigNode[] {
  const { grammar, dice } = mixing;
  const keyed = new Map(over.map((node) => [classify(grammar, context, node).key, node]));
  const kept = base.flatMap((node): ConfigNode[] => {
    const item = classify(grammar, context, node);
    const rule = item.rule?.rule;
    const other = keyed.get(item.key);
    keyed.delete(item.key);
    if (rule?.kind === 'readonly') return [node];
    const fixed = holdsReadonly(mixing, context, node);
    const stays = fixed || rule?.negate === null || isPermanent(item);
    if (!stays && dice.chance(other === undefined ? 0.35 : 0.15)) return [];
    const head = other !== undefined && !fixed && dice.chance(0.7) ? other : node;
    const below = childContext(grammar, context, head.line);
    return [{ ...head, children: mixed(mixing, below, node.children, other?.children ?? []) }];
  });
  const added = [...keyed.values()].filter((node) => canCome(mixing, context, node));
  return dice.chance(0.5) ? [...kept, ...added] : [...added, ...kept];
}

/** Whether the undo can take the line away again. What is always there may come when its lines can go. */
function canCome(mixing: Mixing, context: Context, node: ConfigNode): boolean {
  const { grammar } = mixing;
  const item = classify(grammar, context, node);
  const rule = item.rule?.rule;
  if (holdsReadonly(mixing, context, node)) return false;
  if (!isPermanent(item)) return rule?.negate !== null;
  const below = childContext(grammar, context, node.line);
  return node.children.every((child) => canCome(mixing, below, child));
}

/** Nothing comes or goes that holds a line which is never changed. */
function holdsReadonly(mixing: Mixing, context: Context, node: ConfigNode): boolean {
  const { grammar } = mixing;
  if (classify(grammar, context, node).rule?.rule.kind === 'readonly') return true;
  if (node.children.length === 0) return false;
  const below = childContext(grammar, context, node.line);
  return node.children.some((child) => holdsReadonly(mixing, below, child));
}

/** The pair of this number. The same number gives the same pair. */
export function pairOf(language: Language, number: number): Pair {
  const dice = diceOf(number);
  const grammar = grammarOf(language.syntax);
  const focus = focusOf(language, number, dice);
  const running = configOf(language, focus, dice);
  const over = configOf(language, focus, dice);
  const merged = mixed({ grammar, dice }, grammar.root, running, over);
  const intended = onlyShown(language, shownAs(language, merged));
  return { running, intended };
}
