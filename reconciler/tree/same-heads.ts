/** Sections that one feature writes with more words behind the head than another: `interface Tunnel1 mode gre`. */
import type { Syntax } from '../../drivers/contract.ts';
import type { ConfigNode, LineOrigin } from '../types.ts';
import { classify, grammarOf } from './grammar.ts';

/** Lines of the shorter head go below the longer one, where the language says that both are one section. */
export function joinHeads(
  nodes: readonly ConfigNode[],
  syntax: Syntax,
  origins: Map<ConfigNode, LineOrigin>,
): readonly ConfigNode[] {
  const longer = longerHeads(nodes, syntax);
  if (longer.size === 0) return nodes;
  const gone = new Set(longer.values());
  return nodes.flatMap((node) => {
    if (gone.has(node)) return [];
    const shorter = longer.get(node);
    if (shorter === undefined) return [node];
    const joined = { ...node, children: union(shorter.children, node.children) };
    const origin = origins.get(node);
    if (origin !== undefined) origins.set(joined, origin);
    return [joined];
  });
}

/** The node with the longer head → the one with the shorter head of the same section. */
function longerHeads(nodes: readonly ConfigNode[], syntax: Syntax): ReadonlyMap<ConfigNode, ConfigNode> {
  const heads = new Map(nodes.filter(({ children }) => children.length > 0).map((node) => [node.line, node]));
  const found = new Map<ConfigNode, ConfigNode>();
  if (heads.size === 0) return found;
  const grammar = grammarOf(syntax);
  for (const node of nodes) {
    for (let end = node.line.lastIndexOf(' '); end > 0; end = node.line.lastIndexOf(' ', end - 1)) {
      const shorter = heads.get(node.line.slice(0, end));
      if (shorter === undefined) continue;
      const [long, short] = [node, shorter].map((one) => classify(grammar, grammar.root, one));
      if (long?.rule?.rule.kind === 'section' && long.key === short?.key) found.set(node, shorter);
      break;
    }
  }
  return found;
}

/** A line that both wrote stands once. */
function union(first: readonly ConfigNode[], second: readonly ConfigNode[]): readonly ConfigNode[] {
  const known = new Set(first.map(({ line }) => line));
  return [...first, ...second.filter(({ line }) => !known.has(line))];
}
