/** What becomes of a running line that is not intended: removed, released, or none of our business (Ownership 1–2). */
import type { ConfigNode } from '../../drivers/contract.ts';
import type { LineOrigin, Origin } from '../types.ts';
import type { Level, Walk } from './change.ts';
import { touchesOf } from './effects.ts';
import { classify, type Item } from './grammar.ts';
import { findPath } from './path-index.ts';

export type Fate =
  | {
      readonly kind: 'remove';
      readonly origin: Origin;
      readonly reason: string;
      readonly from?: LineOrigin;
      readonly ours: boolean;
    }
  | { readonly kind: 'release'; readonly feature: string }
  | { readonly kind: 'leave' };

const byKey = new WeakMap<Level, ReadonlyMap<string, ConfigNode>>();

/** The line of last applied that is the same item. */
export function lastNode(walk: Walk, level: Level, item: Item): ConfigNode | undefined {
  if (level.last.length === 0) return undefined;
  let known = byKey.get(level);
  if (known === undefined) {
    known = new Map(level.last.map((node) => [classify(walk.grammar, level.context, node).key, node]));
    byKey.set(level, known);
  }
  return known.get(item.key);
}

interface Definers {
  readonly lines: Map<string, ConfigNode>;
  readonly sections: Map<string, ConfigNode>;
}

/** Objects that lines and heads of a section define, with the line. */
const definedIn = new WeakMap<readonly ConfigNode[], Definers>();

/** What `nodes` define; only lines that may define something are looked at. */
function definersIn(walk: Walk, level: Level, nodes: readonly ConfigNode[]): Definers {
  let known = definedIn.get(nodes);
  if (known !== undefined) return known;
  known = { lines: new Map(), sections: new Map() };
  definedIn.set(nodes, known);
  for (const node of nodes) {
    if (!level.context.mayDefine(node.line)) continue;
    const item = classify(walk.grammar, level.context, node);
    const found = item.rule?.rule.kind === 'section' ? known.sections : known.lines;
    for (const defined of touchesOf(item).defines) found.set(defined, node);
  }
  return known;
}

/** The line (not the head of a section) among `nodes` that defines the object. */
function definer(
  walk: Walk,
  level: Level,
  nodes: readonly ConfigNode[],
  object: string,
): ConfigNode | undefined {
  return definersIn(walk, level, nodes).lines.get(object);
}

/** Whether an intended line or section of this level defines the object. */
export function staysDefined(walk: Walk, level: Level, object: string): boolean {
  const { lines, sections } = definersIn(walk, level, level.intended);
  return lines.has(object) || sections.has(object);
}

/** Lines that together make one object (the entries of a prefix list) are owned whole. */
function wholeDefiner(walk: Walk, level: Level, item: Item): ConfigNode | undefined {
  if (item.rule?.rule.kind !== 'line' || item.rule.defines.length === 0) return undefined;
  for (const object of touchesOf(item).defines) {
    const found = definer(walk, level, level.intended, object) ?? definer(walk, level, level.last, object);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function fateOf(walk: Walk, level: Level, item: Item): Fate {
  const { scope } = walk.input;
  if (scope.kind === 'all')
    return { kind: 'remove', origin: 'commit', reason: 'not in the intended configuration', ours: true };
  const last = lastNode(walk, level, item);
  const from = last && scope.lastOriginOf?.(last);
  if (last !== undefined) {
    const declared = from === undefined || scope.features.includes(from.feature);
    if (!declared) return { kind: 'release', feature: from.feature };
    const ours = from === undefined || claimsHead(walk, from.feature, level.path, last.line);
    return {
      kind: 'remove',
      origin: 'commit',
      reason: 'no longer declared',
      ours,
      ...(from ? { from } : {}),
    };
  }
  if (level.whole)
    return {
      kind: 'remove',
      origin: 'drift',
      reason: 'not declared, and its section is owned as a whole',
      ours: true,
    };
  const whole = wholeDefiner(walk, level, item);
  if (whole !== undefined) {
    const origin = scope.originOf(whole) ?? scope.lastOriginOf?.(whole);
    if (origin !== undefined && !scope.features.includes(origin.feature))
      return { kind: 'release', feature: origin.feature };
    return {
      kind: 'remove',
      origin: 'drift',
      reason: 'not declared, and its list is owned as a whole',
      ours: true,
      ...(origin ? { from: origin } : {}),
    };
  }
  const feature = scope.exclusive.find((name) => isItem(walk, name, level.path, item.node.line));
  if (feature === undefined) return { kind: 'leave' };
  return {
    kind: 'remove',
    origin: 'drift',
    reason: `not declared, and ${feature} is exclusive`,
    ours: true,
    from: { feature },
  };
}

function isItem(walk: Walk, feature: string, path: readonly string[], line: string): boolean {
  const grain = walk.grammar.grain.get(feature);
  return grain !== undefined && findPath(grain.items, path, line) >= 0;
}

/** Whether the feature owns the section itself, and not only lines in it. A feature without a grain owns what it renders. */
function claimsHead(walk: Walk, feature: string, path: readonly string[], line: string): boolean {
  // Lines that people typed stand in sections that others may have made.
  if (feature === 'raw') return false;
  const grain = walk.grammar.grain.get(feature);
  return (
    grain === undefined || findPath(grain.items, path, line) >= 0 || findPath(grain.claims, path, line) >= 0
  );
}
