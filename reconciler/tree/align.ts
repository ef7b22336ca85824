/**
 * Lists whose lines have an order, before they are compared: where neither side writes numbers the lines are compared
 * by their place; where one side does, the other gets the numbers that it has on the device.
 */
import type { ConfigNode } from '../../drivers/contract.ts';
import type { Level, Walk } from './change.ts';
import { classify } from './grammar.ts';
import { compareOrdered, type Ways } from './ordered.ts';
import { type Listed, listsIn, numbersBeside, withNumber } from './series.ts';

/** The section without what has been compared here, and with numbers where they are needed. */
export function alignSeries(walk: Walk, level: Level, ways: Ways): Level {
  if (!level.context.hasSeries || (walk.erased.size === 0 && !differsInLists(level))) return level;
  if (!hasPlain(walk, level, level.running) && !hasPlain(walk, level, level.intended)) return level;
  const wanted = listsIn(walk.grammar, level.context, level.intended);
  if (wanted.size === 0) return level;
  const alive =
    walk.erased.size === 0 ? level.running : level.running.filter((node) => !walk.erased.has(node));
  const shown = listsIn(walk.grammar, level.context, alive);
  const done = new Set<ConfigNode>();
  const written = new Map<ConfigNode, ConfigNode>();
  for (const [name, to] of wanted) {
    const from = shown.get(name);
    if (from === undefined || sameLines(from, to)) continue;
    if (from.plain && to.plain) byPlace(walk, level, ways, from, to, done);
    else byNumber(walk, from, to, written, done);
  }
  if (done.size + written.size === 0) return level;
  const left = (nodes: readonly ConfigNode[]): ConfigNode[] =>
    nodes.flatMap((node) => (done.has(node) ? [] : [written.get(node) ?? node]));
  return { ...level, running: left(level.running), intended: left(level.intended) };
}

/** Whether any line of a list stands behind the first that is not the same on both sides. */
function differsInLists({ context, running, intended }: Level): boolean {
  let start = 0;
  while (start < running.length && running[start]?.line === intended[start]?.line) start++;
  for (const nodes of [running, intended])
    for (let at = start; at < nodes.length; at++) if (context.maySeries(nodes[at]?.line ?? '')) return true;
  return false;
}

/** Whether any line is without the number that it has; lines that say theirs are compared by it as they are. */
function hasPlain(walk: Walk, { context }: Level, nodes: readonly ConfigNode[]): boolean {
  return nodes.some(
    (node) =>
      context.mayPlainSeries(node.line) && classify(walk.grammar, context, node).rule?.series !== undefined,
  );
}

function sameLines(from: Listed, to: Listed): boolean {
  const { length } = from.entries;
  return (
    length === to.entries.length &&
    from.entries.every(({ node }, at) => node.line === to.entries[at]?.node.line)
  );
}

function byPlace(
  walk: Walk,
  level: Level,
  ways: Ways,
  from: Listed,
  to: Listed,
  done: Set<ConfigNode>,
): void {
  const [running, intended] = [from, to].map(({ entries }) => entries.map(({ node }) => node));
  for (const node of [...(running ?? []), ...(intended ?? [])]) done.add(node);
  compareOrdered(walk, { ...level, running: running ?? [], intended: intended ?? [] }, ways);
}

function byNumber(
  walk: Walk,
  from: Listed,
  to: Listed,
  written: Map<ConfigNode, ConfigNode>,
  done: Set<ConfigNode>,
): void {
  const numbers = (to.plain ? numbersBeside(from, to) : undefined) ?? to.numbers;
  const there = new Map(
    from.entries.map((entry, at) => [`${from.numbers[at]} ${entry.body}`, entry] as const),
  );
  from.entries.forEach(({ node, number }, at) => {
    if (number === undefined) walk.numbers.set(node, from.numbers[at] ?? 0);
  });
  to.entries.forEach((entry, at) => {
    const number = numbers[at] ?? 0;
    const twin = there.get(`${number} ${entry.body}`);
    if (twin !== undefined && (twin.number === undefined || entry.number === undefined)) {
      done.add(twin.node);
      done.add(entry.node);
    } else if (entry.number === undefined) {
      const node = withNumber(entry, number);
      walk.originals.set(node, entry.node);
      written.set(entry.node, node);
    }
  });
}
