/** `diff --scope owned`: which lines the named features own, and how much of the running text that is. */
import type { ConfigNode, Syntax } from '../drivers/contract.ts';
import type { ChangeResult, Scope } from '../reconciler/tree/change.ts';
import { classify, contextAt, type Grammar, grammarOf } from '../reconciler/tree/grammar.ts';
import { findPath } from '../reconciler/tree/path-index.ts';
import type { LineOrigin } from '../reconciler/types.ts';
import { UsageError } from './explain.ts';

/** What is compared: without a scope everything, else the claimed lines of the intended text and who claims them. */
export interface Owned {
  readonly scope: Scope;
  readonly intended: readonly ConfigNode[];
}

/** The scope of `--scope owned`, or undefined. Throws UsageError for a feature that the platform does not know. */
export function ownedScope(
  options: Readonly<Record<string, unknown>>,
  intended: readonly ConfigNode[],
  syntax: Syntax,
): Owned | undefined {
  if (options.scope !== 'owned') return undefined;
  const grammar = grammarOf(syntax);
  const known = [...grammar.grain.keys()];
  const features = Array.isArray(options.features) ? options.features.map(String) : known;
  const unknown = features.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new UsageError(`there is no feature ${unknown.join(', ')} here; there are: ${known.join(', ')}`);
  const claims: Claims = { grammar, features, origins: new Map() };
  const claimed = claimedOf(claims, intended, [], undefined);
  return {
    scope: { kind: 'owned', features, exclusive: [], originOf: (node) => claims.origins.get(node) },
    intended: claimed,
  };
}

interface Claims {
  readonly grammar: Grammar;
  readonly features: readonly string[];
  readonly origins: Map<ConfigNode, LineOrigin>;
}

/** Only what some feature claims, with the heads above it: the rest of an intended text is nobody's wish. */
function claimedOf(
  claims: Claims,
  nodes: readonly ConfigNode[],
  path: readonly string[],
  whole: LineOrigin | undefined,
): readonly ConfigNode[] {
  return nodes.flatMap((node) => {
    const origin = whole ?? claimOf(claims, path, node.line);
    const ordered = origin !== undefined && isOrdered(claims.grammar, path, node);
    const children = claimedOf(claims, node.children, [...path, node.line], ordered ? origin : whole);
    if (origin === undefined && children.length === 0) return [];
    const kept: ConfigNode = { ...node, children };
    if (origin !== undefined) claims.origins.set(kept, origin);
    return [kept];
  });
}

function claimOf(
  { grammar, features }: Claims,
  path: readonly string[],
  line: string,
): LineOrigin | undefined {
  const feature = features.find((name) => {
    const grain = grammar.grain.get(name);
    return grain !== undefined && findPath(grain.claims, path, line) >= 0;
  });
  return feature === undefined ? undefined : { feature };
}

/** The entries of an ordered section (one ACL) belong to whom it belongs to. */
function isOrdered(grammar: Grammar, path: readonly string[], node: ConfigNode): boolean {
  return classify(grammar, contextAt(grammar, path), node).rule?.rule.ordered !== undefined;
}

export interface Coverage {
  /** Running lines that are managed, of all. */
  readonly managed: number;
  readonly lines: number;
  readonly percent: number;
}

function count(nodes: readonly ConfigNode[]): number {
  return nodes.reduce((sum, node) => sum + 1 + count(node.children), 0);
}

export function coverageOf(running: readonly ConfigNode[], change: ChangeResult): Coverage {
  const lines = count(running);
  const managed = lines - change.unmanaged.length;
  return { managed, lines, percent: lines === 0 ? 100 : Math.round((1000 * managed) / lines) / 10 };
}
