/** Every rendered line must be claimed by the grain of the feature that rendered it (Ownership 1). */
import type { ConfigNode, Syntax } from '../../drivers/contract.ts';
import type { SourceRef } from '../types.ts';
import type { OriginOf } from './change.ts';
import { classify, contextAt, type Grammar, grammarOf } from './grammar.ts';
import { findPath } from './path-index.ts';

export interface UnclaimedLine {
  /** Heads from the top, and the line itself. */
  readonly path: readonly string[];
  readonly feature: string;
  readonly source?: SourceRef;
}

/**
 * Lines that no grain claims. A head that only leads to claimed lines needs no claim; a claimed section whose lines
 * are ordered or free text is claimed whole.
 */
export function unclaimedLines(
  tree: readonly ConfigNode[],
  originOf: OriginOf,
  syntax: Syntax,
): UnclaimedLine[] {
  const found: UnclaimedLine[] = [];
  collect(grammarOf(syntax), tree, [], originOf, found);
  return found;
}

function collect(
  grammar: Grammar,
  nodes: readonly ConfigNode[],
  path: readonly string[],
  originOf: OriginOf,
  found: UnclaimedLine[],
): void {
  for (const node of nodes) {
    const here = [...path, node.line];
    const origin = originOf(node);
    const claims = origin && grammar.grain.get(origin.feature)?.claims;
    const claimed = claims !== undefined && findPath(claims, path, node.line) >= 0;
    if (origin !== undefined && !claimed && node.children.length === 0) {
      found.push({
        path: here,
        feature: origin.feature,
        ...(origin.source ? { source: origin.source } : {}),
      });
    }
    if (claimed && node.children.length > 0 && isWhole(grammar, path, node)) continue;
    collect(grammar, node.children, here, originOf, found);
  }
}

function isWhole(grammar: Grammar, path: readonly string[], node: ConfigNode): boolean {
  return classify(grammar, contextAt(grammar, path), node).rule?.rule.ordered !== undefined;
}
