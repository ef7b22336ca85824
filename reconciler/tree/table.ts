/** The syntax's order table: which lines come before which, where nothing else decides. */
import type { ConfigNode } from '../../drivers/contract.ts';
import { type Context, childContext, classify, type Grammar } from './grammar.ts';
import { findPath } from './path-index.ts';

/** Index in the order table; what it does not name comes after all that it names. */
export function tableIndex(grammar: Grammar, path: readonly string[], line: string): number {
  const { negation } = grammar.syntax;
  const found = findPath(grammar.order, path, line);
  if (found >= 0) return found;
  if (!line.startsWith(`${negation} `)) return grammar.order.size;
  const bare = findPath(grammar.order, path, line.slice(negation.length + 1));
  return bare >= 0 ? bare : grammar.order.size;
}

/** Entries of a list whose order counts go from the last to the first: coming back, each is typed behind the others. */
export function isEntry(grammar: Grammar, context: Context, line: string): boolean {
  return context.hasSeries && classify(grammar, context, { line, children: [] }).rule?.series !== undefined;
}

/** A device takes each of its spellings: what comes is typed in the one that somebody chose. */
export function writtenAs(node: ConfigNode): string {
  return node.children.length === 0 ? (node.written ?? node.line) : node.line;
}

/** Place of a section while it is written out. */
interface Place {
  readonly grammar: Grammar;
  readonly context: Context;
  readonly path: readonly string[];
}

/**
 * Nodes as they are typed: children one blank deeper, payload verbatim. A device's text can be typed again as it
 * stands, but for two things: lines that erase others come first, and where one command stands several times (an
 * address and its secondaries) the order table decides. Lines of an ordered section keep their place.
 */
export function scriptOf(place: Place, nodes: readonly ConfigNode[], ordered = false, depth = 0): string[] {
  return (ordered ? nodes : inOrder(place, nodes)).flatMap((node) => {
    const own = [' '.repeat(depth) + writtenAs(node), ...(node.raw ?? [])];
    if (node.children.length === 0) return own;
    const { grammar, context, path } = place;
    const below: Place = {
      grammar,
      context: childContext(grammar, context, node.line),
      path: [...path, node.line],
    };
    const { ordered: kind } = classify(grammar, context, node).rule?.rule ?? {};
    const placed = kind === 'position' || (kind === 'sequence' && below.context.hasSeries);
    return [...own, ...scriptOf(below, node.children, placed, depth + 1)];
  });
}

function inOrder({ grammar, context, path }: Place, nodes: readonly ConfigNode[]): readonly ConfigNode[] {
  if (nodes.length < 2) return nodes;
  const erases = (node: ConfigNode): boolean =>
    (classify(grammar, context, node).rule?.wipes.length ?? 0) > 0;
  const queues = new Map<string, ConfigNode[]>();
  for (const node of nodes) {
    const known = queues.get(command(node));
    if (known === undefined) queues.set(command(node), [node]);
    else known.push(node);
  }
  for (const queue of queues.values()) {
    if (queue.length === 1) continue;
    const rank = new Map(queue.map((node) => [node, tableIndex(grammar, path, node.line)]));
    queue.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  }
  const sorted = nodes.flatMap((node) => queues.get(command(node))?.shift() ?? []);
  return [...sorted.filter(erases), ...sorted.filter((node) => !erases(node))];
}

/** The words that name a command: its first two. */
function command(node: ConfigNode): string {
  return node.line.split(' ', 2).join(' ');
}
