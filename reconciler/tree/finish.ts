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
  if (!current.some(Section.isParent)) return current;
  return mergeTwins(current).map((node) => {
    if (node instanceof Section) {
      node.settle();
      return node;
    }
    if (node.children.length === 0) return node;
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
  const asked = grammar.regroupsTo >= path.length || children.some(Section.isParent);
  return children.length > 0 && asked ? finish(grammar, children, path) : children;
}

/** Leaves that are there twice stay: only a head whose lines stand in several places is one section. */
function mergeTwins(nodes: readonly ConfigNode[]): readonly ConfigNode[] {
  const parents = nodes.filter(Section.isParent);
  const heads = new Set(parents.map(({ line }) => line));
  const twins =
    heads.size < parents.length || nodes.some((node) => !Section.isParent(node) && heads.has(node.line));
  return twins ? merged(nodes) : nodes;
}

function merged(nodes: readonly ConfigNode[]): readonly ConfigNode[] {
  const places = new Map<string, number>();
  const found: ConfigNode[] = [];
  for (const node of nodes) {
    const twin = places.get(node.line);
    const first = twin === undefined ? undefined : found[twin];
    if (twin !== undefined && first !== undefined && first.children.length + node.children.length > 0) {
      found[twin] = { ...first, children: [...first.children, ...node.children] };
      continue;
    }
    if (twin === undefined) places.set(node.line, found.length);
    found.push(node);
  }
  return found;
}
