/** A tree as text, in the platform's own layout. */
import type { ConfigNode, Syntax } from '../../drivers/contract.ts';
import { type Context, childContext, classify, type Grammar, grammarOf } from './grammar.ts';

/** Prints a tree so that parsing the text gives the tree again. */
export function printConfig(tree: readonly ConfigNode[], syntax: Syntax): string {
  const grammar = grammarOf(syntax);
  const lines: string[] = [];
  let block = false;
  tree.forEach((node, index) => {
    const section =
      node.children.length > 0 || classify(grammar, grammar.root, node).rule?.rule.kind === 'section';
    if (index > 0 && (block || section || node.raw !== undefined)) lines.push(syntax.layout.printSeparator);
    block = section || node.raw !== undefined;
    // Some print ` sysname core1` with one blank: a separator has closed the section before.
    const indent = syntax.layout.separatorResets && !block ? ' ' : '';
    lines.push(`${indent}${node.line}`, ...(node.raw ?? []));
    printChildren(grammar, grammar.root, node, 1, lines);
  });
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function printChildren(
  grammar: Grammar,
  context: Context,
  node: ConfigNode,
  depth: number,
  lines: string[],
): void {
  if (node.children.length === 0) return;
  const below = childContext(grammar, context, node.line);
  for (const child of node.children) {
    lines.push(' '.repeat(depth) + child.line, ...(child.raw ?? []));
    printChildren(grammar, below, child, depth + 1, lines);
  }
  const leave = classify(grammar, context, node).rule?.rule.leave;
  if (leave !== undefined) lines.push(' '.repeat(depth - 1) + leave);
}
