/** What the device erases by itself when a line changes: those lines count as gone, and the undo brings them back. */
import type { ConfigNode } from '../../drivers/contract.ts';
import type { Draft, Effects, Level, Walk } from './change.ts';
import type { Side } from './differences.ts';
import { type Touches, touchesOfTree } from './effects.ts';
import { childContext, classify, type Item } from './grammar.ts';
import { negationOf } from './item.ts';
import { matchLine, matchPath, type PathPattern } from './pattern.ts';
import type { CompiledRule, Wipe } from './rule.ts';
import { scriptOf } from './table.ts';

/** A node that goes, with the heads between the eraser's section and it. */
export interface Erased {
  readonly node: ConfigNode;
  readonly heads: readonly ConfigNode[];
}

/** Whether the eraser takes the line at this path, relative to its own section. */
export function concerns({ path: pattern, binds }: Wipe, path: readonly string[], eraser: Item): boolean {
  const lookup = matchPath(pattern, path);
  if (lookup === undefined) return false;
  // A word that the line could say and does not say is told apart from any that the eraser says.
  return binds.every((name) => lookup(name) === eraser.lookup(name) || !says(pattern, name));
}

function says({ parts }: PathPattern, name: string): boolean {
  return parts.some((part) => part?.names.includes(name) === true);
}

/** Nodes below `nodes` that the patterns name, without the eraser's own line. */
export function findErased(
  patterns: readonly Wipe[],
  nodes: readonly ConfigNode[],
  eraser: Item,
  own: ReadonlySet<ConfigNode>,
): Erased[] {
  const deepest = Math.max(0, ...patterns.map((pattern) => pattern.path.parts.length));
  const found: Erased[] = [];
  const look = (level: readonly ConfigNode[], heads: readonly ConfigNode[]): void => {
    for (const node of level) {
      const path = [...heads.map((head) => head.line), node.line];
      if (own.has(node)) continue;
      if (patterns.some((pattern) => concerns(pattern, path, eraser))) found.push({ node, heads });
      else if (path.length < deepest) look(node.children, [...heads, node]);
    }
  };
  look(nodes, []);
  return found;
}

/** What goes when a line changes. */
export function erasedByChange({ rule }: Item): readonly Wipe[] {
  return rule?.wipes ?? [];
}

/** What goes when it is taken away beside the lines that stay. */
export function erasedByRemoval({ rule }: Item, stay: () => Iterable<string>): readonly Wipe[] {
  if (rule === undefined) return [];
  return isSpared(rule, stay) ? rule.wipes : [...rule.wipes, ...rule.removalWipes];
}

function isSpared({ sparedBy }: CompiledRule, stay: () => Iterable<string>): boolean {
  if (sparedBy === undefined) return false;
  for (const line of stay()) if (matchLine(sparedBy, line) !== undefined) return true;
  return false;
}

/** Lines that stand beside the eraser before and after the change. */
function* staying({ running, intended }: Level, own: ReadonlySet<ConfigNode>): Iterable<string> {
  const wanted = new Set(intended.map(({ line }) => line));
  for (const node of running) if (!own.has(node) && wanted.has(node.line)) yield node.line;
}

/** Marks what the draft erases, and lets its undo bring that back. */
export function eraseWith(
  walk: Walk,
  level: Level,
  draft: Draft,
  shown: readonly Side[],
  wanted: readonly Side[],
): void {
  const eraser = (wanted[0] ?? shown[0])?.item;
  if (eraser === undefined) return;
  const removed = draft.op === 'remove' || draft.lines.length > 1;
  const own = new Set(shown.map((side) => side.item.node));
  const stay = (): Iterable<string> => staying(level, own);
  const patterns = removed ? erasedByRemoval(eraser, stay) : erasedByChange(eraser);
  walk.erasers.push({ draft, item: eraser, patterns });
  const found = (wanted: readonly Wipe[]): Erased[] => findErased(wanted, level.running, eraser, own);
  const find = (wanted: readonly Wipe[]): Erased[] =>
    found(wanted).filter(({ node }) => !walk.erased.has(node));
  // The undo of an addition is a removal, which may erase more than the addition did. What the same text took away
  // before the addition comes back by the undo of that removal.
  const before = ({ node, heads }: Erased): boolean =>
    heads.length === 0 &&
    walk.gone.has(node) &&
    (away(walk, level, node) === draft.undo[0] ||
      draft.after.some(
        ({ op, line, level: { path } }) => op === 'remove' && line === node.line && path === level.path,
      ));
  // What nothing takes away is typed after every edit (a region is activated): the last undo must do so as well.
  const lost = found(draft.op === 'add' ? erasedByRemoval(eraser, stay) : patterns).filter(
    (one) => (!walk.erased.has(one.node) || away(walk, level, one.node) === null) && !before(one),
  );
  const erased = find(patterns);
  draft.undo = [...draft.undo, ...restoring(walk, level, lost)];
  for (const { node } of erased) mark(walk, node, draft);
  draft.effects = erased.map((one) => touchesOfErased(walk, level, one)).reduce(leaving, draft.effects);
}

function touchesOfErased({ grammar }: Walk, { context }: Level, { node, heads }: Erased): Touches {
  const inside = heads.reduce((above, head) => childContext(grammar, above, head.line), context);
  return touchesOfTree(grammar, inside, node);
}

/** What goes with the eraser lets go of what it referred to. */
function leaving(effects: Effects, { uses, claims }: Touches): Effects {
  return { ...effects, drops: [...effects.drops, ...uses], frees: [...effects.frees, ...claims] };
}

function away({ grammar }: Walk, { context }: Level, node: ConfigNode): string | null {
  return negationOf(classify(grammar, context, node), grammar.syntax.negation);
}

function mark(walk: Walk, node: ConfigNode, draft: Draft): void {
  walk.erased.set(node, draft);
  walk.gone.add(node);
  for (const child of node.children) mark(walk, child, draft);
}

/** The erased lines as they are typed, under their section heads. */
function restoring({ grammar }: Walk, { context, path }: Level, erased: readonly Erased[]): string[] {
  return scriptOf({ grammar, context, path }, forest(erased, 0));
}

/** Erased nodes with their heads as a tree that holds nothing else. */
function forest(erased: readonly Erased[], depth: number): ConfigNode[] {
  const below = new Map<ConfigNode, Erased[]>();
  for (const one of erased) {
    const head = one.heads[depth];
    if (head === undefined) below.set(one.node, []);
    else below.set(head, [...(below.get(head) ?? []), one]);
  }
  return [...below].map(([node, inside]) =>
    inside.length === 0 ? node : { ...node, children: forest(inside, depth + 1) },
  );
}

/** Drafts that would erase a line typed at this level: they must come before it. */
export function erasersOf(walk: Walk, level: Level, line: string): Draft[] {
  return walk.erasers
    .filter(({ draft, item, patterns }) => {
      const above = draft.level.path;
      if (!above.every((head, depth) => level.path[depth] === head)) return false;
      const path = [...level.path.slice(above.length), line];
      return draft.line !== line && patterns.some((pattern) => concerns(pattern, path, item));
    })
    .map(({ draft }) => draft);
}
