/** What follows the reading of lines: wrapped lists are regrouped, and sections that were printed twice are one. */
import type { ConfigNode } from '../../drivers/contract.ts';
import type { Known } from './known-lines.ts';
import { Section } from './section.ts';

/** The lines of one section and all below, from the top down. */
export function finish(
  known: Known,
  nodes: readonly ConfigNode[],
  path: readonly string[],
): readonly ConfigNode[] {
  let current = nodes;
  for (const { regroup, depth } of known.grammar.syntax.regroup ?? []) {
    if (depth === undefined || depth === path.length) current = regroup(current, path);
  }
  const parents = current.filter(Section.isParent);
  if (parents.length === 0) return current;
  return mergeTwins(known, current, parents).map((node) => {
    if (node instanceof Section) {
      node.settle();
      return node;
    }
    if (node.children.length === 0) return node;
    const children = finishBelow(known, node.children, [...path, node.line]);
    return children === node.children ? node : { ...node, children };
  });
}

/** The lines below a head, where anything is left to be done for them. */
export function finishBelow(
  known: Known,
  children: readonly ConfigNode[],
  path: readonly string[],
): readonly ConfigNode[] {
  const asked = known.grammar.regroupsTo >= path.length || children.some(Section.isParent);
  return children.length > 0 && asked ? finish(known, children, path) : children;
}

/** Leaves that are there twice stay: only a head whose lines stand in several places is one section. */
function mergeTwins(
  known: Known,
  nodes: readonly ConfigNode[],
  parents: readonly ConfigNode[],
): readonly ConfigNode[] {
  const { heads } = known;
  const round = ++known.round;
  let twins = false;
  for (const { line } of parents) {
    twins ||= heads.get(line) === round;
    heads.set(line, round);
  }
  if (!twins && parents.length < nodes.length)
    twins = nodes.some((node) => heads.get(node.line) === round && !Section.isParent(node));
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
