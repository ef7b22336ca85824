/**
 * An object whose definer is replaced stays there: the new definer comes before the old one goes. Where the device
 * cannot hold both, nothing takes the object's place for a moment, and the step says so.
 */
import type { ConfigNode } from '../../drivers/contract.ts';
import type { Draft, Level, Walk } from './change.ts';
import { touchesOf } from './effects.ts';
import { type Context, childContext, classify } from './grammar.ts';
import { worst } from './impact.ts';

/** What the reason of a step says that takes an object away which is in use, and comes back. */
export const ABSENT = 'is absent for a moment while lines refer to it, because nothing can stand in for it';

/** An object as lines of one section define it. */
export function objectAt(level: Level, object: string): string {
  return [...level.path, object].join(' / ');
}

/** Drafts that begin to define an object that others hand over, and may stand beside those, by `objectAt`. */
export function heirsOf(drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> {
  const givers = new Map<string, Draft[]>();
  for (const draft of drafts) {
    for (const object of [...draft.effects.hands, ...draft.effects.remakes]) {
      const name = objectAt(draft.level, object);
      givers.set(name, [...(givers.get(name) ?? []), draft]);
    }
  }
  const heirs = new Map<string, Draft[]>();
  if (givers.size === 0) return heirs;
  for (const draft of drafts) {
    for (const object of draft.effects.defines) {
      const name = objectAt(draft.level, object);
      const old = givers.get(name);
      if (old !== undefined && !old.some((giver) => collide(giver, draft)))
        heirs.set(name, [...(heirs.get(name) ?? []), draft]);
    }
  }
  return heirs;
}

/** Whether the old line must be gone before the new one can come. */
function collide(old: Draft, coming: Draft): boolean {
  return (
    coming.after.includes(old) || coming.effects.claims.some((claim) => old.effects.frees.includes(claim))
  );
}

/** Objects that no line may define between two steps, or inside one, with the drafts that take them away. */
function gapsIn(walk: Walk): Map<string, Draft[]> {
  const gaps = new Map<string, Draft[]>();
  for (const draft of walk.drafts) {
    for (const object of [...draft.effects.hands, ...draft.effects.remakes])
      gaps.set(object, [...(gaps.get(object) ?? []), draft]);
  }
  // Two lines that are made again one by one stand in for each other, and so does one that goes after that.
  for (const [object, drafts] of gaps)
    if (drafts.length > 1 && drafts.some(({ effects }) => effects.remakes.includes(object)))
      gaps.delete(object);
  return gaps;
}

type Visit = (defines: readonly string[], uses: readonly string[], node: ConfigNode) => void;

function visitAll(walk: Walk, context: Context, nodes: readonly ConfigNode[], visit: Visit): void {
  for (const node of nodes) {
    const { defines, uses } = touchesOf(classify(walk.grammar, context, node));
    if (defines.length + uses.length > 0) visit(defines, uses, node);
    if (node.children.length > 0)
      visitAll(walk, childContext(walk.grammar, context, node.line), node.children, visit);
  }
}

/** Fills gaps with what comes anyhow, and lets the steps that leave an object in use without a definer say so. */
export function closeGaps(walk: Walk): void {
  const gaps = gapsIn(walk);
  if (gaps.size === 0) return;
  const used = new Set<string>();
  visitAll(walk, walk.grammar.root, walk.input.running, (defines, uses, node) => {
    for (const object of uses) used.add(object);
    // A definer that nobody touches is enough.
    if (!walk.gone.has(node)) for (const object of defines) gaps.delete(object);
  });
  const heirs = heirsOf(walk.drafts);
  for (const [object, drafts] of gaps) {
    if (!used.has(object)) continue;
    for (const draft of drafts) fill(draft, object, heirs.get(objectAt(draft.level, object)) ?? []);
  }
}

function fill(draft: Draft, object: string, heirs: readonly Draft[]): void {
  if (heirs.length === 0) {
    draft.impact = worst(draft.impact, 'traffic');
    draft.reason += `; ${object} ${ABSENT}`;
  } else if (draft.effects.remakes.includes(object)) draft.after.push(...heirs);
}
