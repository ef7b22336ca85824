/**
 * Sections whose lines keep their place. The platform can only append, so the longest beginning that is already in
 * the right order stays, what stands between or behind is taken away, and the rest is written behind it.
 */
import type { ConfigNode } from '../../drivers/contract.ts';
import { type Draft, type Level, type Walk, worst } from './change.ts';
import type { Side } from './differences.ts';
import { type Touches, together, touchesOfTree, untouched } from './effects.ts';
import { emit, impactOf, originOfWanted } from './emit.ts';
import { classify, negationOf } from './grammar.ts';
import { sameRaw, scriptOf } from './values.ts';

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

/** Lines without identity (a description) have no place in the sequence. */
function isPlaced(walk: Walk, level: Level, node: ConfigNode): boolean {
  const { rule } = classify(walk.grammar, level.context, node);
  return rule === undefined || rule.rule.kind === 'section' || rule.identity.length > 0;
}

export function compareOrdered(walk: Walk, level: Level, ways: Ways): void {
  const same =
    level.running.length === level.intended.length &&
    level.running.every((node, index) => alike(node, level.intended[index]));
  const placed = (nodes: readonly ConfigNode[]): ConfigNode[] =>
    nodes.filter((node) => isPlaced(walk, level, node));
  const [running, intended] = same
    ? [[...level.running], [...level.intended]]
    : [placed(level.running), placed(level.intended)];
  if (!same) {
    const loose = (nodes: readonly ConfigNode[]): ConfigNode[] =>
      nodes.filter((node) => !isPlaced(walk, level, node));
    ways.compareLoose(walk, { ...level, running: loose(level.running), intended: loose(level.intended) });
  }
  const kept = keptBeginning(running, intended);
  const keptNodes = new Set(kept);
  kept.forEach((shown, position) => {
    const wanted = intended[position];
    if (wanted !== undefined) ways.enterPair(walk, level, shown, wanted, position);
  });
  const added = intended.slice(kept.length);
  const removed = running.filter((node) => !keptNodes.has(node));
  if (removed.length === 0) append(walk, level, ways, added, kept.length);
  else rewrite(walk, level, running, intended, added, removed);
}

function alike(a: ConfigNode, b: ConfigNode | undefined): boolean {
  return a.line === b?.line && sameRaw(a.raw, b.raw);
}

/** The most lines of the intended beginning that the running lines hold in this order. */
function keptBeginning(running: readonly ConfigNode[], intended: readonly ConfigNode[]): ConfigNode[] {
  const kept: ConfigNode[] = [];
  let at = 0;
  for (const wanted of intended) {
    while (at < running.length && running[at]?.line !== wanted.line) at++;
    const found = running[at++];
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
    ways.enterNew(walk, level, { item: classify(walk.grammar, level.context, node), position: from + index });
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
): void {
  const [subject] = [...added, ...removed];
  if (subject === undefined) return;
  const item = classify(walk.grammar, level.context, subject);
  const touches = (nodes: readonly ConfigNode[]): Touches =>
    nodes.map((node) => touchesOfTree(walk.grammar, level.context, node)).reduce(together, untouched);
  for (const node of removed) walk.gone.add(node);
  const moved = added.some((node) => removed.some((other) => other.line === node.line));
  const { origin, from, drifted } = originOfWanted(walk, level, item, undefined);
  emit(walk, level, {
    item,
    position: 0,
    phase: level.phase,
    op: 'change',
    lines: typedMoves(walk, level, running, intended),
    undo: typedMoves(walk, level, intended, running),
    before: touches(removed),
    after: touches(added),
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
): string[] {
  const kept = new Set(keptBeginning(from, to));
  const old = from.filter((node) => !kept.has(node));
  const away = (node: ConfigNode): string[] => {
    const text = negationOf(classify(walk.grammar, level.context, node), walk.input.syntax.negation);
    return text === null ? [] : [text];
  };
  const gone = new Set<ConfigNode>();
  const lines = to.slice(kept.size).flatMap((node) => {
    const before = old.filter((other) => other.line === node.line && !gone.has(other));
    for (const other of before) gone.add(other);
    return [...before.flatMap(away), ...scriptOf(node)];
  });
  return [
    ...lines,
    ...old
      .filter((node) => !gone.has(node))
      .reverse()
      .flatMap(away),
  ];
}
