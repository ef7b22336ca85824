/** `diff --side-by-side`: the sections that differ, running left and intended right. Pure. */
import type { ConfigNode, Syntax } from '../drivers/contract.ts';
import { type Context, childContext, classify, type Grammar, grammarOf } from '../reconciler/tree/grammar.ts';
import { visible } from './terminal.ts';

/** ` ` the same, `<` only running, `>` only intended, `|` another value. */
type Mark = ' ' | '<' | '>' | '|';

interface Row {
  readonly left: string;
  readonly mark: Mark;
  readonly right: string;
}

interface Pair {
  readonly left?: ConfigNode;
  readonly right?: ConfigNode;
}

/** Text in two columns that fill `width`; a line that is too long is cut. Empty when nothing differs. */
export function sideBySide(
  running: readonly ConfigNode[],
  intended: readonly ConfigNode[],
  syntax: Syntax,
  width: number,
): string {
  const grammar = grammarOf(syntax);
  const rows = compare(grammar, grammar.root, running, intended, 0);
  const column = Math.max(20, Math.floor((width - 3) / 2));
  return rows
    .map(({ left, mark, right }) => `${inColumn(left, column)} ${mark} ${inColumn(right, column)}`.trimEnd())
    .join('\n');
}

function inColumn(text: string, width: number): string {
  const shown = visible(text);
  return shown.length > width ? `${shown.slice(0, width - 1)}…` : shown.padEnd(width);
}

/** Items in the order of the running text; those that are only intended follow. */
function pairs(
  grammar: Grammar,
  context: Context,
  running: readonly ConfigNode[],
  intended: readonly ConfigNode[],
): readonly Pair[] {
  const waiting = new Map<string, ConfigNode[]>();
  for (const node of intended) {
    const { key } = classify(grammar, context, node);
    waiting.set(key, [...(waiting.get(key) ?? []), node]);
  }
  const found: Pair[] = running.map((left) => {
    const same = waiting.get(classify(grammar, context, left).key) ?? [];
    const exact = same.findIndex((node) => node.line === left.line);
    const [right] = same.splice(Math.max(0, exact), 1);
    return right === undefined ? { left } : { left, right };
  });
  const left = new Set([...waiting.values()].flat());
  return [...found, ...intended.filter((node) => left.has(node)).map((right) => ({ right }))];
}

function compare(
  grammar: Grammar,
  context: Context,
  running: readonly ConfigNode[],
  intended: readonly ConfigNode[],
  depth: number,
): Row[] {
  return pairs(grammar, context, running, intended).flatMap(({ left, right }) => {
    if (left === undefined) return whole(right, '>', depth);
    if (right === undefined) return whole(left, '<', depth);
    const below = compare(
      grammar,
      childContext(grammar, context, left.line),
      left.children,
      right.children,
      depth + 1,
    );
    const same = left.line === right.line && (left.raw ?? []).join('\n') === (right.raw ?? []).join('\n');
    if (same && below.length === 0) return [];
    const indent = ' '.repeat(depth);
    return [
      { left: indent + left.line, mark: same ? ' ' : '|', right: indent + right.line } satisfies Row,
      ...below,
    ];
  });
}

/** A line that is on one side only, with everything below it. */
function whole(node: ConfigNode | undefined, mark: '<' | '>', depth: number): Row[] {
  if (node === undefined) return [];
  const lines = [' '.repeat(depth) + node.line, ...(node.raw ?? [])];
  const rows = lines.map(
    (line): Row => (mark === '<' ? { left: line, mark, right: '' } : { left: '', mark, right: line }),
  );
  return [...rows, ...node.children.flatMap((child) => whole(child, mark, depth + 1))];
}
