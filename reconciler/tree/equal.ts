/** Are two configurations the same on the lines that are owned? */
import type { ConfigNode, Syntax } from '../../drivers/contract.ts';
import { type Context, childContext, classify, type Grammar, grammarOf } from './grammar.ts';
import { compareTrees } from './plan-change.ts';

/** The identities that are owned: those of the intended config and of the last applied one. */
export interface Owners {
  readonly intended: readonly ConfigNode[];
  readonly lastApplied?: readonly ConfigNode[];
}

/** The part of a tree that is owned. Ordered sections are owned whole. */
export function ownedLines(tree: readonly ConfigNode[], owners: Owners, syntax: Syntax): ConfigNode[] {
  const grammar = grammarOf(syntax);
  return restrict(grammar, grammar.root, tree, owners.intended, owners.lastApplied ?? []);
}

function restrict(
  grammar: Grammar,
  context: Context,
  nodes: readonly ConfigNode[],
  intended: readonly ConfigNode[],
  last: readonly ConfigNode[],
): ConfigNode[] {
  const byKey = (from: readonly ConfigNode[]): Map<string, ConfigNode> =>
    new Map(from.map((node) => [classify(grammar, context, node).key, node]));
  const [wanted, before] = [byKey(intended), byKey(last)];
  return nodes.flatMap((node): ConfigNode[] => {
    const item = classify(grammar, context, node);
    const owners = [wanted.get(item.key), before.get(item.key)];
    if (owners[0] === undefined && owners[1] === undefined) return [];
    if (item.rule?.rule.ordered !== undefined || node.children.length === 0) return [node];
    const below = childContext(grammar, context, node.line);
    return [
      {
        ...node,
        children: restrict(
          grammar,
          below,
          node.children,
          owners[0]?.children ?? [],
          owners[1]?.children ?? [],
        ),
      },
    ];
  });
}

/** True when nothing would have to be sent to go from one to the other on owned lines. `wanted` may hold `‹device›`. */
export function sameOwned(
  shown: readonly ConfigNode[],
  wanted: readonly ConfigNode[],
  owners: Owners,
  syntax: Syntax,
): boolean {
  return sameTree(ownedLines(shown, owners, syntax), ownedLines(wanted, owners, syntax), syntax);
}

/** True when two whole configurations mean the same. */
export function sameTree(
  shown: readonly ConfigNode[],
  wanted: readonly ConfigNode[],
  syntax: Syntax,
): boolean {
  const { drafts, problems } = compareTrees({
    syntax,
    running: shown,
    intended: wanted,
    scope: { kind: 'all' },
  });
  return drafts.length === 0 && problems.length === 0;
}
