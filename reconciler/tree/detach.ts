/**
 * Some objects cannot be made again while lines refer to them: those lines go first, and come back when the object is
 * there again.
 */
import type { ConfigNode } from '../../drivers/contract.ts';
import type { Draft, Walk } from './change.ts';
import { touchesOf } from './effects.ts';
import { type Context, childContext, classify, type Item } from './grammar.ts';
import { worst } from './impact.ts';

export interface Detachment {
  /** The running config without the lines that refer to objects which are made again. */
  readonly running: readonly ConfigNode[];
  /** Those lines, by their path, with what makes them go. */
  readonly causes: ReadonlyMap<string, Draft>;
}

interface Search {
  readonly walk: Walk;
  /** Objects that are made again, and those that must be for their sake. */
  readonly makers: Map<string, Draft>;
  readonly causes: Map<string, Draft>;
  /** Lines and sections that go for good, by their path. */
  readonly going: ReadonlySet<string>;
}

function nameOf(path: readonly string[], line: string): string {
  return [...path, line].join('\n');
}

/** `undefined`: nothing that is made again is held by a line that stays. */
export function detachmentOf(walk: Walk): Detachment | undefined {
  const makers = new Map<string, Draft>();
  for (const draft of walk.drafts)
    if (draft.held) for (const object of draft.effects.remakes) makers.set(object, draft);
  if (makers.size === 0) return undefined;
  const going = new Set(
    walk.drafts.flatMap(({ op, level, line }) => (op === 'remove' ? [nameOf(level.path, line)] : [])),
  );
  const search: Search = { walk, makers, causes: new Map(), going };
  const { running, intended } = walk.input;
  let left = running;
  for (let known = 0; known < makers.size; ) {
    known = makers.size;
    left = withoutUsers(search, walk.grammar.root, [], running, intended);
  }
  return search.causes.size === 0 ? undefined : { running: left, causes: search.causes };
}

/**
 * A line that both sides have, with the same words or others, goes and comes back; one that goes for good goes now. One
 * that nobody declared is not ours to take.
 */
function withoutUsers(
  search: Search,
  context: Context,
  path: readonly string[],
  shown: readonly ConfigNode[],
  wanted: readonly ConfigNode[],
): readonly ConfigNode[] {
  const { grammar } = search.walk;
  const byLine = new Map(wanted.map((node) => [node.line, node]));
  return shown.flatMap((node) => {
    const item = classify(grammar, context, node);
    const maker = makerOf(search, item);
    // A line that changes as well holds the object with its old words.
    const other =
      byLine.get(node.line) ??
      (maker && wanted.find((line) => classify(grammar, context, line).key === item.key));
    const name = nameOf(path, node.line);
    if (other === undefined && search.going.has(name)) {
      const cause = makerIn(search, context, node);
      if (cause !== undefined) search.causes.set(name, cause);
      return cause === undefined ? [node] : [];
    }
    if (maker !== undefined && other !== undefined) {
      for (const { line } of [node, other]) search.causes.set(nameOf(path, line), maker);
      return [];
    }
    if (node.children.length === 0) return [node];
    const below = childContext(grammar, context, node.line);
    const children = withoutUsers(search, below, [...path, node.line], node.children, other?.children ?? []);
    if (
      children.length === node.children.length &&
      children.every((child, at) => child === node.children[at])
    )
      return [node];
    const frozen = frozenAround(search, path, node, classify(grammar, context, node));
    return frozen ? [] : [{ ...node, children }];
  });
}

/** Makes again what a line refers to. */
function makerOf({ makers }: Search, item: Item): Draft | undefined {
  const used = touchesOf(item).uses.find((object) => makers.has(object));
  return used === undefined ? undefined : makers.get(used);
}

/** The same for a line with all that stands below it. */
function makerIn(search: Search, context: Context, node: ConfigNode): Draft | undefined {
  const { grammar } = search.walk;
  const own = makerOf(search, classify(grammar, context, node));
  if (own !== undefined || node.children.length === 0) return own;
  const below = childContext(grammar, context, node.line);
  for (const child of node.children) {
    const maker = makerIn(search, below, child);
    if (maker !== undefined) return maker;
  }
  return undefined;
}

/** A section that takes no edits goes whole with the line that must go from it, and so do the lines that refer to it. */
function frozenAround(search: Search, path: readonly string[], node: ConfigNode, head: Item): boolean {
  if (head.rule?.rule.frozen !== true) return false;
  const inside = nameOf([...path, node.line], '');
  const [, maker] = [...search.causes].find(([name]) => name.startsWith(inside)) ?? [];
  if (maker === undefined) return false;
  search.causes.set(nameOf(path, node.line), maker);
  for (const object of touchesOf(head).defines)
    if (!search.makers.has(object)) search.makers.set(object, maker);
  return true;
}

/** The config without what the device erases by itself when those lines go: it comes back with them. */
export function withoutErased(erased: Walk['erased'], nodes: readonly ConfigNode[]): readonly ConfigNode[] {
  if (erased.size === 0) return nodes;
  return nodes.flatMap((node) => {
    if (erased.has(node)) return [];
    const children = withoutErased(erased, node.children);
    return [
      children.length === node.children.length && children.every((child, at) => child === node.children[at])
        ? node
        : { ...node, children },
    ];
  });
}

/** Lets drafts of lines that go or come back for an object that is made again have its origin, and say so. */
export function explain(drafts: readonly Draft[], { causes }: Detachment, reason: string, all = false): void {
  const [any] = causes.values();
  for (const draft of drafts) {
    const { path } = draft.level;
    const names = [
      ...path.map((head, depth) => nameOf(path.slice(0, depth), head)),
      ...[draft.line, ...draft.lines].map((line) => nameOf(path, line)),
    ];
    const named = names.map((name) => causes.get(name)).find((found) => found !== undefined);
    const cause = named ?? (all ? any : undefined);
    if (cause === undefined) continue;
    draft.origin = cause.origin;
    draft.drifted = cause.drifted;
    draft.impact = worst(draft.impact, 'traffic');
    draft.reason = `${reason} \`${cause.line}\`, which cannot be made again while it is in use`;
    if (cause.source !== undefined) draft.source ??= cause.source;
    if (cause.feature !== undefined) draft.feature ??= cause.feature;
  }
}
