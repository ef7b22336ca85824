/** Lines of `raw` that say something else of an item that a feature declares: two owners of one item. */
import type { Syntax } from '../../drivers/contract.ts';
import type { ConfigNode, LineOrigin } from '../types.ts';
import { type Context, childContext, classify, type Grammar, grammarOf } from './grammar.ts';

/** The feature whose lines are typed by people. */
export const RAW = 'raw';

export interface RawConflict {
  readonly line: string;
  readonly origin: LineOrigin;
  readonly other: string;
  readonly feature: string;
}

export function rawConflicts(
  tree: readonly ConfigNode[],
  origins: ReadonlyMap<ConfigNode, LineOrigin>,
  syntax: Syntax,
): readonly RawConflict[] {
  const grammar = grammarOf(syntax);
  return conflictsIn(grammar, grammar.root, tree, origins);
}

function conflictsIn(
  grammar: Grammar,
  context: Context,
  nodes: readonly ConfigNode[],
  origins: ReadonlyMap<ConfigNode, LineOrigin>,
): readonly RawConflict[] {
  const owners = new Map<string, ConfigNode>();
  for (const node of nodes)
    if (origins.get(node)?.feature !== RAW) owners.set(classify(grammar, context, node).key, node);
  return nodes.flatMap((node) => {
    const origin = origins.get(node);
    const owner = origin?.feature === RAW ? owners.get(classify(grammar, context, node).key) : undefined;
    const feature = owner && origins.get(owner)?.feature;
    const here =
      origin === undefined || owner === undefined || feature === undefined
        ? []
        : [{ line: node.line, origin, other: owner.line, feature }];
    const below = node.children.length === 0 ? [] : node.children;
    return [...here, ...conflictsIn(grammar, childContext(grammar, context, node.line), below, origins)];
  });
}
