/**
 * Sections whose lines keep their place. The platform can only append, so the longest beginning that is already in
 * the right order stays, what stands between or behind is taken away, and the rest is written behind it.
 */
import type { ConfigNode } from '../../drivers/contract.ts';
import type { Draft, Level, Walk } from './change.ts';
import type { Side } from './differences.ts';
import { type Touches, together, touchesOfTree, untouched } from './effects.ts';
import { emit, impactOf, originOfWanted } from './emit.ts';
import { classify } from './grammar.ts';
import { worst } from './impact.ts';
import { isPlaced, negationOf } from './item.ts';
import { scriptOf } from './table.ts';
import { sameRaw } from './values.ts';

/** How the comparison goes on; handed in, because it comes back here for ordered sections below. */
export interface Ways {
  readonly compareLoose: (walk: Walk, level: Level) => void;
  readonly enterPair: (
    walk: Walk,
    level: Level,
    shown: ConfigNode,
    wanted: ConfigNode,
    position: number,
  ) => void;
  readonly enterNew: (walk: Walk, level: Level, wanted: Side) => void;
  readonly leaveOld: (walk: Walk, level: Level, shown: Side) => void;
}

/** What has a place comes before what has none: a class that is always there is always the last. */
const FIRST = -1_000_000;

export function compareOrdered(walk: Walk, level: Level, ways: Ways): void {
  const same =
    level.running.length === level.intended.length &&
    level.running.every((node, index) => alike(node, level.intended[index]));
  const placed = (nodes: readonly ConfigNode[]): ConfigNode[] =>
    nodes.filter((node) => isPlaced(classify(walk.grammar, level.context, node)));
  const [running, intended] = same
    ? [[...level.running], [...level.intended]]
    : [placed(level.running), placed(level.intended)];
  if (!same) {
    const loose = (nodes: readonly ConfigNode[]): ConfigNode[] =>
      nodes.filter((node) => !isPlaced(classify(walk.grammar, level.context, node)));
    ways.compareLoose(walk, { ...level, running: loose(level.running), intended: loose(level.intended) });
  }
  const kept = keptBeginning(running, intended, byLine);
  const keptNodes = new Set(kept);
  const first = walk.drafts.length;
  kept.forEach((shown, position) => {
    const wanted = intended[position];
    if (wanted !== undefined) ways.enterPair(walk, level, shown, wanted, FIRST + position);
  });
  const added = intended.slice(kept.length);
  const removed = running.filter((node) => !keptNodes.has(node));
  if (removed.length === 0) {
    append(walk, level, ways, added, kept.length);
    return;
  }
  const inside = walk.drafts.slice(first);
  const moves = rewrite(walk, level, running, intended, added, removed);
  // The undo of the moves writes a line that stays as it was: what changes inside is taken back before that.
  if (moves !== undefined) for (const draft of inside) draft.after.push(moves);
}

function alike(a: ConfigNode, b: ConfigNode | undefined): boolean {
  return a.line === b?.line && sameRaw(a.raw, b.raw);
}

/** Whether a node may stay where it is for another. */
type Stays = (node: ConfigNode, wanted: ConfigNode) => boolean;

const byLine: Stays = (node, wanted) => node.line === wanted.line;

/** The most lines of the wanted beginning that the given lines hold in this order. */
function keptBeginning(from: readonly ConfigNode[], to: readonly ConfigNode[], stays: Stays): ConfigNode[] {
  const kept: ConfigNode[] = [];
  let at = 0;
  for (const wanted of to) {
    let found = from[at++];
    while (found !== undefined && !stays(found, wanted)) found = from[at++];
    if (found === undefined) break;
    kept.push(found);
  }
  return kept;
}

/** Each line behind the one before. */
function append(walk: Walk, level: Level, ways: Ways, nodes: readonly ConfigNode[], from: number): void {
  let previous: Draft | undefined;
  nodes.forEach((node, index) => {
    const first = walk.drafts.length;
    const position = FIRST + from + index;
    ways.enterNew(walk, level, { item: classify(walk.grammar, level.context, node), position });
    const draft = walk.drafts[first];
    if (draft === undefined) return;
    if (previous !== undefined) draft.after.push(previous);
    previous = draft;
  });
}

/**
 * Lines that go and lines that come are one step: only so can its undo put everything back in its old place. What is
 * new is written before the rest is taken away, so that the section is never empty on the way.
 */
function rewrite(
  walk: Walk,
  level: Level,
  running: readonly ConfigNode[],
  intended: readonly ConfigNode[],
  added: readonly ConfigNode[],
  removed: readonly ConfigNode[],
): Draft | undefined {
  const [subject] = [...added, ...removed];
  if (subject === undefined) return undefined;
  const item = classify(walk.grammar, level.context, subject);
  const touches = (nodes: readonly ConfigNode[]): Touches =>
    nodes.map((node) => touchesOfTree(walk.grammar, level.context, node)).reduce(together, untouched);
  for (const node of removed) walk.gone.add(node);
  const moved = added.some((node) => removed.some((other) => other.line === node.line));
  const { from, ...found } = originOfWanted(walk, level, item, undefined);
  // Where nothing is new, a line that goes was ours (somebody took it off the list) or a stranger's.
  const ours = removed.some((node) => level.last.some(({ line }) => line === node.line));
  const { origin, drifted } =
    added.length > 0 || walk.input.scope.kind === 'all'
      ? found
      : ({ origin: ours ? 'commit' : 'drift', drifted: false } as const);
  return emit(walk, level, {
    item,
    position: 0,
    phase: level.phase,
    op: 'change',
    lines: typedMoves(walk, level, running, intended, byLine),
    undo: typedMoves(walk, level, intended, running, asItWas(keptBeginning(running, intended, byLine))),
    // What lines that stay go on to define is not taken away.
    before: { ...touches(removed), defines: touches(running).defines },
    after: { ...touches(added), defines: touches(intended).defines },
    impact: moved ? worst(impactOf(item, 'change'), 'traffic') : impactOf(item, 'change'),
    reason: moved ? 'lines move to their place: the platform only appends' : 'other lines are declared here',
    origin,
    from,
    drifted,
  });
}

/** What is typed to go from one sequence to another. */
function typedMoves(
  walk: Walk,
  level: Level,
  from: readonly ConfigNode[],
  to: readonly ConfigNode[],
  stays: Stays,
): string[] {
  const place = { grammar: walk.grammar, context: level.context, path: level.path };
  const away = (node: ConfigNode): string | null =>
    negationOf(classify(walk.grammar, level.context, node), walk.input.syntax.negation);
  const kept = new Set(keptBeginning(from, to, stays));
  const old = from.filter((node) => !kept.has(node)).map((node) => ({ node, text: away(node) }));
  const gone = new Set<ConfigNode>();
  // What the removal of an old line would take away again comes behind it.
  const lines = to.slice(kept.size).flatMap((node) => {
    const text = away(node);
    const before = old.filter(
      (other) => !gone.has(other.node) && (other.node.line === node.line || other.text === text),
    );
    for (const other of before) gone.add(other.node);
    return [...before.flatMap((other) => other.text ?? []), ...scriptOf(place, [node])];
  });
  const rest = old.filter(({ node }) => !gone.has(node)).reverse();
  return [...lines, ...rest.flatMap(({ text }) => text ?? [])];
}

/** For the undo: a line that was written anew stays only when all below it is as it was. */
function asItWas(kept: readonly ConfigNode[]): Stays {
  const lines = new Set(kept.map((node) => node.line));
  const same: Stays = (a, b) =>
    a.line === b.line &&
    a.children.length === b.children.length &&
    a.children.every((child, at) => {
      const other = b.children[at];
      return other !== undefined && same(child, other);
    });
  return (node, wanted) => (lines.has(node.line) ? node.line === wanted.line : same(node, wanted));
}
