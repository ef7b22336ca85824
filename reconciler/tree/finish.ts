/** What follows the reading of lines: wrapped lists are regrouped, and sections that were printed twice are one. */
import type { ConfigNode } from '../../drivers/contract.ts';
import type { Grammar } from './grammar.ts';
import { Section } from './section.ts';

/** The lines of one section and all below, from the top down. */
export function finish(
  grammar: Grammar,
  nodes: readonly ConfigNode[],
  path: readonly string[],
): readonly ConfigNode[] {
  let current = nodes;
  for (const { regroup, depth } of grammar.syntax.regroup ?? []) {
    if (depth === undefined || depth === path.length) current = regroup(current, path);
  }
  if (!current.some(isParent)) return current;
  return mergeTwins(current).map((node) => {
    if (node instanceof Section) {
      node.settle();
      return node;
    }
    const children = finishBelow(grammar, node.children, [...path, node.line]);
    return children === node.children ? node : { ...node, children };
  });
}

/** The lines below a head, where anything is left to be done for them. */
export function finishBelow(
  grammar: Grammar,
  children: readonly ConfigNode[],
  path: readonly string[],
): readonly ConfigNode[] {
  const asked = grammar.regroupsTo >= path.length || children.some(isParent);
  return children.length > 0 && asked ? finish(grammar, children, path) : children;
}

function isParent(node: ConfigNode): boolean {
  return node instanceof Section || node.children.length > 0;
}

function mergeTwins(nodes: readonly ConfigNode[]): readonly ConfigNode[] {
  const heads = new Map<string, number>();
  const merged: ConfigNode[] = [];
  for (const node of nodes) {
    const twin = heads.get(node.line);
    const first = twin === undefined ? undefined : merged[twin];
    if (twin !== undefined && first !== undefined && first.children.length + node.children.length > 0) {
      merged[twin] = { ...first, children: [...first.children, ...node.children] };
      continue;
    }
    if (twin === undefined) heads.set(node.line, merged.length);
    merged.push(node);
  }
  return merged;
}
