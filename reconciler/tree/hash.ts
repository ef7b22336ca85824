/** A text that is equal for two configurations that mean the same: sorted where order does not matter, defaults left out. */
import type { ConfigNode, Syntax } from '../../drivers/contract.ts';
import { type Context, childContext, classify, type Grammar, grammarOf, type Item } from './grammar.ts';
import { isPermanent, isPlaced, isSection } from './item.ts';
import { listNodes } from './lists.ts';
import { listsIn, withNumber } from './series.ts';
import { isHidden, membersOf } from './values.ts';

/** Canonical text of a tree, for comparing and hashing. */
export function canonicalText(tree: readonly ConfigNode[], syntax: Syntax): string {
  const grammar = grammarOf(syntax);
  return blocksOf(grammar, grammar.root, tree, undefined, '').join('\n');
}

function blocksOf(
  grammar: Grammar,
  context: Context,
  nodes: readonly ConfigNode[],
  head: Item | undefined,
  indent: string,
): string[] {
  const lists = new Map<string, Item[]>();
  const numbers = numbersIn(grammar, context, nodes);
  const placed: string[] = [];
  const loose: string[] = [];
  const inOrder = head?.rule?.rule.ordered === 'position';
  for (const written of nodes) {
    const node = numbers.get(written) ?? written;
    const item = classify(grammar, context, node);
    if (item.rule?.list !== undefined) {
      const known = lists.get(item.key);
      if (known === undefined) lists.set(item.key, [item]);
      else known.push(item);
      continue;
    }
    const block = blockOf(grammar, context, item, indent);
    if (block === undefined) continue;
    (inOrder && isPlaced(item) ? placed : loose).push(block);
  }
  for (const items of lists.values()) loose.push(...listBlocks(items, indent));
  return [...new Set(loose)].sort().concat(placed);
}

/** Lines that do not show their number, with the one that they have on the device, or (without numbers) their place. */
function numbersIn(
  grammar: Grammar,
  context: Context,
  nodes: readonly ConfigNode[],
): ReadonlyMap<ConfigNode, ConfigNode> {
  const found = new Map<ConfigNode, ConfigNode>();
  for (const { entries, numbers } of listsIn(grammar, context, nodes).values()) {
    entries.forEach((entry, at) => {
      if (entry.number !== undefined) return;
      const number = numbers[at] ?? 0;
      const node = withNumber(entry, number);
      found.set(entry.node, node === entry.node ? { ...node, line: `${node.line} (${number})` } : node);
    });
  }
  return found;
}

function listBlocks(items: readonly Item[], indent: string): string[] {
  const [first] = items;
  if (first?.rule === undefined) return [];
  const members = [...membersOf(first.rule, items)].sort();
  return listNodes(first.rule, first.lookup, new Set(members)).map((node) => indent + node.line);
}

function blockOf(grammar: Grammar, context: Context, item: Item, indent: string): string | undefined {
  const { node } = item;
  if (item.rule?.rule.kind === 'noise' || isHidden(item)) return undefined;
  const raw = (node.raw ?? []).map((line) => `\n${indent}|${line.trimEnd()}`).join('');
  if (!isSection(item)) return indent + node.line + raw;
  const below = childContext(grammar, context, node.line);
  const children = blocksOf(grammar, below, node.children, item, `${indent} `);
  if (children.length === 0 && isPermanent(item)) return undefined;
  return [indent + node.line + raw, ...children].join('\n');
}
