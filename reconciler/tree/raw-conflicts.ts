/** What `raw` may not hold: lines that are none, and other words for an item that a feature declares. */
import type { Syntax } from '../../drivers/contract.ts';
import type { ConfigNode, Json, LineOrigin } from '../types.ts';
import { type Context, childContext, classify, type Grammar, grammarOf } from './grammar.ts';
import { parseConfig } from './parse.ts';

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

/** Pointers of texts that the language does not read as one line: what leaves a section, comments, openings of texts. */
export function noLines(raw: Json | undefined, syntax: Syntax): readonly string[] {
  return textsOf(raw, `/${RAW}`)
    .filter(({ text, pointer }) => /\/(?:section|lines)\/\d+$/.test(pointer) && !isOneLine(text, syntax))
    .map(({ pointer }) => pointer);
}

function isOneLine(text: string, syntax: Syntax): boolean {
  if (syntax.layout.rawBlocks.some(({ open }) => open.test(text))) return false;
  return parseConfig(text, syntax).length === 1;
}

function textsOf(value: Json | undefined, pointer: string): readonly { text: string; pointer: string }[] {
  if (typeof value === 'string') return [{ text: value, pointer }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => textsOf(child, `${pointer}/${key}`));
}
