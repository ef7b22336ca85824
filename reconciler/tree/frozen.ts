/** Lines of one section paired by item, and sections that take no edits: what differs in one makes it go and come again. */
import type { ConfigNode } from '../../drivers/contract.ts';
import { type Draft, type Level, newWalk, type Walk } from './change.ts';
import type { Side } from './differences.ts';
import { classify } from './grammar.ts';
import { Section } from './section.ts';
import { sameTrees } from './values.ts';

export interface Pair {
  readonly running: ConfigNode;
  readonly intended: ConfigNode;
  readonly position: number;
}

/** The same item on both sides. */
export interface Group {
  readonly shown: Side[];
  readonly wanted: Side[];
}

export interface Pairing {
  readonly common: readonly Pair[];
  readonly groups: ReadonlyMap<string, Group>;
}

type Enter = (walk: Walk, level: Level, shown: ConfigNode, wanted: ConfigNode, position: number) => void;

/** A section that must be made anew is no pair. */
export function thawed(walk: Walk, level: Level, pairing: Pairing, enter: Enter): Pairing {
  let groups: Map<string, Group> | undefined;
  const common = pairing.common.filter(({ running, intended, position }) => {
    if (!level.context.mayFreeze(intended.line)) return true;
    if (remadeFor(walk, level, running, intended, enter) === undefined) return true;
    const item = classify(walk.grammar, level.context, intended);
    groups ??= new Map(pairing.groups);
    groups.set(item.key, {
      shown: [{ item: { ...item, node: running }, position }],
      wanted: [{ item, position }],
    });
    return false;
  });
  return groups === undefined ? pairing : { common, groups };
}

/**
 * The difference for whose sake a section that takes no edits is made anew, as a look that leaves no trace finds out.
 * What somebody orders counts before what is repaired on the way.
 */
export function remadeFor(
  walk: Walk,
  level: Level,
  shown: ConfigNode,
  wanted: ConfigNode,
  enter: Enter,
): Draft | undefined {
  const head = classify(walk.grammar, level.context, wanted);
  if (head.rule?.rule.frozen !== true) return undefined;
  if (Section.sameText(shown, wanted) || sameTrees(shown.children, wanted.children)) return undefined;
  const look = newWalk(walk.grammar, walk.input);
  enter(look, level, shown, wanted, 0);
  return look.drafts.find(({ origin }) => origin === 'commit') ?? look.drafts[0];
}
