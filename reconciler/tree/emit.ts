/** One difference between two trees into a draft of a step: lines, undo, impact, reason and effects. */
import type { ConfigNode, Impact } from '../../drivers/contract.ts';
import type { LineOrigin, Origin } from '../types.ts';
import type { Draft, Effects, Level, Lines, Walk } from './change.ts';
import { effectsBetween, type Touches, touchesOf, untouched } from './effects.ts';
import { lastNode } from './fate.ts';
import { type Context, childContext, classify, type Item, positive } from './grammar.ts';
import { worst } from './impact.ts';
import { isPermanent, negationOf } from './item.ts';
import { entryOf } from './series.ts';
import { isHidden, sameLine } from './values.ts';
import { erasersOf } from './wipes.ts';

export interface Wanted extends Lines {
  readonly item: Item;
  readonly phase: 0 | 1;
  readonly position: number;
  readonly op: Draft['op'];
  readonly before: Touches;
  readonly after: Touches;
  readonly reason: string;
  readonly origin: Origin;
  readonly from?: LineOrigin | undefined;
  readonly impact?: Impact;
  readonly drifted?: boolean;
  readonly halves?: Draft['halves'] | undefined;
  readonly hands?: readonly string[];
}

/** Adds a draft to the walk and gives it back. */
export function emit(walk: Walk, level: Level, wanted: Wanted): Draft {
  const { item } = wanted;
  const rule = item.rule?.rule;
  const effects = unmixed(
    walk,
    level,
    wanted,
    scoped(walk, level, wanted, effectsBetween(wanted.before, wanted.after)),
  );
  const erasers = wanted.op === 'remove' ? [] : erasersOf(walk, level, item.node.line);
  const after = [level.created, level.erasedBy, ...erasers].filter((draft) => draft !== undefined);
  const draft: Draft = {
    level,
    line: item.node.line,
    phase: wanted.phase,
    position: wanted.position,
    op: wanted.op,
    lines: wanted.lines,
    undo: wanted.undo,
    impact: wanted.impact ?? impactOf(item, wanted.op),
    reason: rule?.why === undefined ? wanted.reason : `${wanted.reason}; ${rule.why}`,
    origin: wanted.origin,
    drifted: wanted.drifted === true,
    rule: rule?.match ?? 'unknown line',
    guessed: item.rule === undefined,
    unverified: rule?.unverified === true,
    held: rule?.held === true,
    source: wanted.from?.source,
    feature: wanted.from?.feature,
    effects: { ...effects, hands: wanted.hands ?? [], remakes: remade(wanted) },
    after,
    halves: wanted.halves,
  };
  walk.drafts.push(draft);
  return draft;
}

/** Objects whose one line is taken away and given again in one step. */
function remade({ op, lines, item, before, after }: Wanted): readonly string[] {
  if (op !== 'change' || lines.length < 2 || item.rule?.list !== undefined) return [];
  return after.defines.filter((object) => before.defines.includes(object));
}

export function impactOf(item: Item, op: Draft['op']): Impact {
  const rule = item.rule?.rule;
  if (op === 'add') return rule?.impact ?? 'additive';
  if (op === 'change') return rule?.impact ?? 'traffic';
  return rule?.removeImpact ?? rule?.impact ?? 'traffic';
}

/** The worst that the removal of a section and all in it can do. */
export function removalImpact(walk: Walk, context: Context, item: Item): Impact {
  const own = impactOf(item, 'remove');
  if (item.node.children.length === 0) return own;
  const below = childContext(walk.grammar, context, item.node.line);
  return item.node.children
    .map((child) => classify(walk.grammar, below, child))
    .map((child) => (child.rule === undefined ? own : removalImpact(walk, below, child)))
    .reduce(worst, own);
}

/** What is added comes behind a removal whose text would take it away again (two rules, one negation). */
function unmixed(walk: Walk, level: Level, { op, lines, undo, item }: Wanted, effects: Effects): Effects {
  // Without a rule nobody knows what else a negation takes: the old line goes before one that begins alike.
  if (item.rule === undefined && op !== 'change') {
    const [command = ''] = positive(item.node.line, walk.grammar.syntax.negation).split(' ', 1);
    const mark = [...level.path, command, 'guessed'].join(' / ');
    if (op === 'add') return { ...effects, claims: [...effects.claims, mark] };
    return { ...effects, frees: [...effects.frees, mark] };
  }
  const text = op === 'add' ? undo[0] : op === 'remove' ? lines[0] : undefined;
  if (text === undefined) return effects;
  const mark = [...level.path, text].join(' / ');
  if (op === 'add') return { ...effects, claims: [...effects.claims, mark] };
  return { ...effects, frees: [...effects.frees, mark] };
}

/** In a numbered list no number and no body may be there twice: the device would refuse or ignore the second. */
function scoped(walk: Walk, level: Level, wanted: Wanted, effects: Effects): Effects {
  if (level.head?.rule?.rule.ordered !== 'sequence' && !level.context.hasSeries) return effects;
  const node = (text: string | undefined): Item | undefined =>
    text === undefined ? undefined : classify(walk.grammar, level.context, { line: text, children: [] });
  const taken = wanted.op === 'remove' ? [] : marksOf(walk, level, wanted.item);
  const old =
    wanted.op === 'remove'
      ? wanted.item
      : wanted.op === 'change'
        ? node(wanted.undo[wanted.undo.length - 1])
        : undefined;
  const freed = old === undefined ? [] : marksOf(walk, level, old);
  return {
    ...effects,
    claims: [...effects.claims, ...taken.filter((mark) => !freed.includes(mark))],
    frees: [...effects.frees, ...freed.filter((mark) => !taken.includes(mark))],
  };
}

/** What only one line of a numbered list can have. */
function marksOf(walk: Walk, level: Level, item: Item): string[] {
  const { rule } = item;
  if (rule === undefined) return [];
  const place = level.path.join(' / ');
  const entry = entryOf(walk.grammar, level.context, item.node);
  if (entry !== undefined) {
    const number = entry.number ?? walk.numbers.get(item.node);
    return [
      ...(number === undefined ? [] : [`${place} number ${entry.list} ${entry.rule.index} ${number}`]),
      `${place} body ${entry.body}`,
    ];
  }
  if (level.head?.rule?.rule.ordered !== 'sequence') return [];
  const number = rule.identity
    .map((name) => item.lookup(name))
    .find((word) => word !== undefined && /^\d+$/.test(word));
  const body = rule.main.values.map((slot) => item.values[slot] ?? '').join(' ');
  return [
    ...(number === undefined ? [] : [`${place} number ${number}`]),
    ...(body === '' ? [] : [`${place} body ${body}`]),
  ];
}

/** Where an intended line comes from: an order, or a repair of what somebody changed by hand. */
export function originOfWanted(
  walk: Walk,
  level: Level,
  wanted: Item,
  shown: ConfigNode | undefined,
): { readonly origin: Origin; readonly from: LineOrigin | undefined; readonly drifted: boolean } {
  const { scope } = walk.input;
  if (scope.kind === 'all') return { origin: 'commit', from: undefined, drifted: false };
  const last = lastNode(walk, level, wanted);
  const from = scope.originOf(walk.originals.get(wanted.node) ?? wanted.node);
  const drift = last !== undefined && last.line === wanted.node.line;
  // A default that was applied is not shown, and nobody took it away.
  const atRest =
    last !== undefined && shown === undefined && isHidden(classify(walk.grammar, level.context, last));
  return {
    origin: drift ? 'drift' : 'commit',
    from,
    drifted: !drift && !atRest && last !== undefined && !holds(walk, level, shown, last),
  };
}

/** Whether the device still has what was applied; what it keeps in a form of its own counts as that. */
function holds(
  { grammar, input }: Walk,
  { context }: Level,
  shown: ConfigNode | undefined,
  last: ConfigNode,
): boolean {
  if (shown === undefined || shown.line === last.line) return shown !== undefined;
  const [before, applied] = [classify(grammar, context, shown), classify(grammar, context, last)];
  return sameLine(before, applied, input.syntax) !== false;
}

/** Remove-first: the old line is taken away before the new one is given; a value that is at rest needs no taking away. */
export function replacing(
  before: Item,
  after: Item,
  [old, line, spelt]: readonly [string, string, string],
  negation: string,
  anew: boolean,
): Lines & { readonly halves?: Draft['halves'] } {
  const away = negationOf(before, negation);
  const back = negationOf({ ...after, node: { ...after.node, line } }, negation);
  if (away === null || back === null) return { lines: [spelt], undo: [old] };
  const halves = { remove: { lines: [away], undo: [old] }, add: { lines: [spelt], undo: [back] } };
  const removed = [after, before].some((item) => item.rule?.rule.change === 'remove-first');
  // Taking the old value away leads to the one at rest, which needs no typing then.
  if (removed && !anew && after.rule?.rule.kind === 'line' && isHidden(after))
    return { lines: [away], undo: [old] };
  const first = anew || (removed && !isHidden(before)) || losesWords(before, line);
  // What switches a line off is its removal.
  const again = first && away !== spelt;
  const lines = again ? [away, spelt] : [spelt];
  const undo = again || losesWords(after, before.node.line) ? [back, old] : [old];
  return { lines, undo, halves };
}

/** Typing the head of a section with fewer words enters the section: it takes no word out of the head. */
function losesWords(item: Item, typed: string): boolean {
  const rule = item.rule?.rule;
  if (rule?.kind !== 'section' || rule.tail !== undefined || isPermanent(item)) return false;
  return item.node.line.startsWith(`${typed} `);
}

export function touchesBefore(item: Item | undefined): Touches {
  return item === undefined ? untouched : touchesOf(item);
}
