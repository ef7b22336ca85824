/** Merges what several features render into one tree: sections with the same head become one. */
import type { ConfigNode, LineOrigin } from '../types.ts';

/** Merged nodes keep the origin of the feature that rendered them first; a line rendered twice stands once. */
export function mergeTrees(
  nodes: readonly ConfigNode[],
  origins: Map<ConfigNode, LineOrigin>,
): readonly ConfigNode[] {
  const byHead = new Map<string, ConfigNode[]>();
  for (const node of nodes) {
    const same = byHead.get(node.line);
    if (same) same.push(node);
    else byHead.set(node.line, [node]);
  }
  return [...byHead.values()].map((same) => mergeNodes(same, origins));
}

function mergeNodes(same: readonly ConfigNode[], origins: Map<ConfigNode, LineOrigin>): ConfigNode {
  const [first, ...others] = same;
  if (first === undefined) throw new Error('mergeNodes needs at least one node');
  if (others.length === 0 && first.children.length === 0) return first;
  const merged: ConfigNode = {
    ...first,
    children: mergeTrees(
      same.flatMap((node) => node.children),
      origins,
    ),
  };
  const origin = origins.get(first);
  if (origin) origins.set(merged, origin);
  return merged;
}
