/** Where a draft stands among others that nothing else orders: by the syntax's order table, then by its place in the text. */
import type { Draft, Level } from './change.ts';
import type { Grammar } from './grammar.ts';
import { findPath } from './path-index.ts';
import { isEntry, tableIndex } from './table.ts';

/** Numbers by which drafts are compared, section by section from the top. */
export type Rank = readonly number[];

/** One level of a rank: phase, place in the order table, place in the text. Removals count backwards. */
function rankPart(phase: 0 | 1, table: number, position: number): number[] {
  return phase === 0 ? [0, table, position] : [1, -table, -position];
}

export interface Ranks {
  readonly grammar: Grammar;
  readonly levels: Map<Level, Rank>;
}

function rankOfLevel(ranks: Ranks, level: Level): Rank {
  const { parent } = level;
  if (parent === undefined) return [];
  let known = ranks.levels.get(level);
  if (known === undefined) {
    const table = tableIndex(ranks.grammar, parent.path, level.path[level.path.length - 1] ?? '');
    known = [...rankOfLevel(ranks, parent), ...rankPart(level.phase, table, level.position)];
    ranks.levels.set(level, known);
  }
  return known;
}

export function rankOf(ranks: Ranks, draft: Draft): Rank {
  const { grammar } = ranks;
  const above = rankOfLevel(ranks, draft.level);
  // The table may name a removal as it is typed (`no ip ospf area`): then it stands where the table puts it.
  const [first = ''] = draft.lines;
  if (draft.phase === 1 && first.startsWith(`${grammar.syntax.negation} `)) {
    const named = findPath(grammar.order, draft.level.path, first);
    const last = grammar.order.patternAt(named)?.parts.at(-1)?.tokens[0];
    const entry = isEntry(grammar, draft.level.context, draft.line);
    if (last?.kind === 'word' && last.text === grammar.syntax.negation)
      return [...above, ...rankPart(0, named, entry ? -1 - draft.position : -1)];
  }
  // Or a switch that is on again when its `no` goes (`cdp run`): what needs it comes behind it.
  if (draft.phase === 1 && draft.line === `${grammar.syntax.negation} ${first}`) {
    const named = findPath(grammar.order, draft.level.path, first);
    const tokens = grammar.order.patternAt(named)?.parts.at(-1)?.tokens ?? [];
    if (tokens.length > 0 && tokens.every(({ kind }) => kind === 'word'))
      return [...above, ...rankPart(0, named, -1)];
  }
  return [
    ...above,
    ...rankPart(draft.phase, tableIndex(grammar, draft.level.path, draft.line), draft.position),
  ];
}

export function compareRanks(a: Rank, b: Rank): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
