/** A list that stands in one or several lines, edited by the difference of its members. */
import type { LineOrigin } from '../types.ts';
import type { Level, Walk } from './change.ts';
import { removeItem, type Side } from './differences.ts';
import { touchesOf, untouched } from './effects.ts';
import { emit, originOfWanted } from './emit.ts';
import { type Fate, fateOf } from './fate.ts';
import { classify, type Item } from './grammar.ts';
import { without } from './members.ts';
import { type ListState, listLines, membersOf } from './values.ts';

/** Brings the list from what is shown to what is wanted. */
export function listItem(walk: Walk, level: Level, shown: readonly Side[], wanted: readonly Side[]): void {
  const [first] = [...wanted, ...shown];
  const rule = first?.item.rule;
  if (first === undefined || rule === undefined) return;
  const from: ListState = {
    members: membersOf(
      rule,
      shown.map((side) => side.item),
    ),
    shown: shown.length > 0,
  };
  const fate = wanted.length > 0 ? undefined : fateOf(walk, level, first.item);
  if (fate !== undefined && fate.kind !== 'remove') {
    for (const side of shown) removeItem(walk, level, side);
    return;
  }
  if (fate !== undefined) walk.kept += shown.length;
  const to = wantedList(walk, level, from, first.item, wanted);
  const cause =
    fate === undefined
      ? originOfWanted(walk, level, first.item, shown[0]?.item.node)
      : { ...fate, drifted: false };
  const before = walk.drafts.length;
  for (const [now, then] of moves(first.item, from, to)) edit(walk, level, first, now, then, fate, cause);
  if (walk.drafts.length > before) for (const side of shown) walk.gone.add(side.item.node);
}

/** Members that another list may want are let go in a step of their own, before any list takes one. */
function moves(item: Item, from: ListState, to: ListState): (readonly [ListState, ListState])[] {
  const [gone, come] = [without(from.members, to.members), without(to.members, from.members)];
  if ((item.rule?.claims.length ?? 0) === 0 || gone.size === 0 || come.size === 0) return [[from, to]];
  const kept = without(from.members, gone);
  const middle = { members: kept, shown: kept.size > 0 };
  return [
    [from, middle],
    [middle, to],
  ];
}

function edit(
  walk: Walk,
  level: Level,
  first: Side,
  from: ListState,
  to: ListState,
  fate: Extract<Fate, { kind: 'remove' }> | undefined,
  cause: Pick<ReturnType<typeof originOfWanted>, 'origin' | 'drifted'> & {
    readonly from?: LineOrigin | undefined;
  },
): void {
  const { negation } = walk.input.syntax;
  const lines = listLines(first.item, from, to, negation);
  if (lines.length === 0) return;
  emit(walk, level, {
    item: first.item,
    position: first.position,
    phase: fate === undefined ? level.phase : 1,
    op: from.shown ? (to.shown ? 'change' : 'remove') : 'add',
    lines,
    undo: listLines(first.item, to, from, negation),
    before: from.shown ? touchesOf(first.item, from.members) : untouched,
    after: to.shown ? touchesOf(first.item, to.members) : untouched,
    impact:
      first.item.rule?.rule.impact ?? (without(from.members, to.members).size > 0 ? 'traffic' : 'additive'),
    reason:
      fate?.reason ??
      (cause.origin === 'drift'
        ? 'was changed on the device since it was applied'
        : 'other members are declared'),
    origin: cause.origin,
    from: cause.from,
    drifted: cause.drifted,
  });
}

/** Members that the list must have in the end: foreign ones stay when members are owned one by one. */
function wantedList(
  walk: Walk,
  level: Level,
  from: ListState,
  item: Item,
  wanted: readonly Side[],
): ListState {
  const { rule } = item;
  if (rule === undefined) return from;
  const members = membersOf(
    rule,
    wanted.map((side) => side.item),
  );
  if (rule.rule.list?.members !== true || walk.input.scope.kind === 'all')
    return { members, shown: wanted.length > 0 };
  // The list may have been applied in several lines.
  const last = level.last
    .map((node) => classify(walk.grammar, level.context, node))
    .filter(({ key }) => key === item.key);
  const ours = last.length === 0 ? new Set<string>() : membersOf(rule, last);
  const foreign = without(without(from.members, ours), members);
  return { members: new Set([...members, ...foreign]), shown: wanted.length > 0 || foreign.size > 0 };
}
