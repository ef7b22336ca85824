/** Runs the cases against mutants: a mutant that no case notices survives. */
import type { Platform, Syntax } from '../../drivers/contract.ts';
import { matchWords } from '../../reconciler/tree/pattern.ts';
import { compilePattern } from '../../reconciler/tree/tokens.ts';
import { candidates, indexWords } from '../../reconciler/tree/word-index.ts';
import { proveCase } from '../cases/case.ts';
import { type Filed, linesOf, readCases, textsOf } from '../cases/read.ts';
import { type Mutant, mutantsOf, orderedLines, spellings } from './mutants.ts';

export interface Verdict {
  readonly platform: string;
  readonly total: number;
  readonly killed: number;
  readonly survivors: readonly Mutant[];
  readonly equivalent: readonly Mutant[];
  /** Killed and all, by property. */
  readonly byProperty: ReadonlyMap<string, readonly [number, number]>;
}

/** A case with the part of the language that its lines need, and how many lines that language does not know in it. */
interface Known {
  readonly filed: Filed;
  readonly syntax: Syntax;
  readonly guessed: number;
}

type Matches = (line: string) => readonly string[];

/** Which of many patterns match a line, whatever section it stands in. */
function matcherOf(sources: Iterable<string>): Matches {
  const index = indexWords(
    [...new Set(sources)].map((source) => ({ source, pattern: compilePattern(source) })),
  );
  return (line) => {
    const words = line.split(' ');
    return candidates(index, line)
      .filter(({ pattern }) => matchWords(pattern, words) !== undefined)
      .map(({ source }) => source);
  };
}

/** Every line of a case, of its configurations and of what is sent. */
function allLines({ found }: Filed): Set<string> {
  const texts = [...textsOf(found), ...[found.steps, found.undo].flatMap(linesOf)];
  return new Set(texts.flatMap((text) => text.split('\n')).map((line) => line.trim().replace(/\s+/g, ' ')));
}

/**
 * The rules and places that some line of the case can need. Compiling a whole room for each mutant and case would take
 * all the time; each case is proved once with its own part before any mutant is judged by it.
 */
function partFor(filed: Filed, syntax: Syntax, needed: ReadonlySet<string>): Syntax {
  const is = (lines: readonly string[]): boolean => lines.some((line) => needed.has(line));
  return {
    ...syntax,
    rules: syntax.rules.filter((rule) => rule.in === '*' || is(spellings(rule, syntax))),
    order: syntax.order.filter((path) => is(orderedLines(path, syntax.negation))),
    ...(filed.found.scope === 'owned' ? {} : { grain: {} }),
  };
}

/** The cases by the patterns that match one of their lines. */
function knownCases({ name, syntax }: Platform): Map<string, Set<Known>> {
  const matches = matcherOf([
    ...syntax.rules.flatMap((rule) => spellings(rule, syntax)),
    ...syntax.order.flatMap((path) => orderedLines(path, syntax.negation)),
  ]);
  const byPattern = new Map<string, Set<Known>>([[ANY, new Set()]]);
  for (const filed of readCases(name)) {
    const needed = new Set([ANY, ...[...allLines(filed)].flatMap(matches)]);
    const { guessed } = proveCase(filed, syntax);
    const whole: Known = { filed, syntax, guessed };
    const part: Known = { ...whole, syntax: partFor(filed, syntax, needed) };
    // What regrouping writes does not stand in the case: then it takes the whole room.
    const known = isBroken(part, { mutate: (base) => base }) ? whole : part;
    for (const source of needed) byPattern.set(source, (byPattern.get(source) ?? new Set()).add(known));
  }
  return byPattern;
}

/** Stands for all cases. */
const ANY = '';

/** Whether the case does not hold in the mutated language, or there are lines that it does not know any more. */
function isBroken({ filed, guessed, syntax }: Known, { mutate }: Pick<Mutant, 'mutate'>): boolean {
  try {
    return proveCase(filed, mutate(syntax)).guessed !== guessed;
  } catch {
    return true;
  }
}

/** Judges all mutants of a room, or those that `wanted` picks. */
export function judge(room: Platform, wanted: (mutant: Mutant) => boolean = () => true): Verdict {
  const all = mutantsOf(room.syntax).filter(wanted);
  const mutants = all.filter((mutant) => mutant.equivalent === undefined);
  const cases = knownCases(room);
  const byProperty = new Map<string, readonly [number, number]>();
  const survivors = mutants.filter((mutant) => {
    const concerned = new Set((mutant.lines ?? [ANY]).flatMap((line) => [...(cases.get(line) ?? [])]));
    const broken = [...concerned].some((one) => isBroken(one, mutant));
    const [killed, total] = byProperty.get(mutant.property) ?? [0, 0];
    byProperty.set(mutant.property, [killed + (broken ? 1 : 0), total + 1]);
    return !broken;
  });
  return {
    platform: room.name,
    total: mutants.length,
    killed: mutants.length - survivors.length,
    survivors,
    equivalent: all.filter((mutant) => mutant.equivalent !== undefined),
    byProperty,
  };
}
