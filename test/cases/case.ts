/** What one case must prove. */
import { expect } from 'vitest';
import type { ConfigNode, Impact, Syntax } from '../../drivers/contract.ts';
import type { Scope } from '../../reconciler/tree/change.ts';
import { commandsOf, printCommands } from '../../reconciler/tree/commands.ts';
import { deniedCommands } from '../../reconciler/tree/deny.ts';
import { inOneWay } from '../../reconciler/tree/in-one-way.ts';
import { createMasker } from '../../reconciler/tree/mask.ts';
import { parseConfig } from '../../reconciler/tree/parse.ts';
import { planChange } from '../../reconciler/tree/plan-change.ts';
import { undoOf } from '../../reconciler/tree/undo.ts';
import type { Step } from '../../reconciler/types.ts';
import { provePair, provePrefixes, provePrefixSafety } from './engine.ts';
import { type Filed, linesOf, type Text } from './read.ts';

function read(text: Text, syntax: Syntax): ConfigNode[] {
  return parseConfig(linesOf(text).join('\n'), syntax);
}

function scopeOf({ found, feature }: Filed, syntax: Syntax): Scope {
  if (found.scope !== 'owned') return { kind: 'all' };
  const originOf = () => ({ feature });
  return {
    kind: 'owned',
    originOf,
    lastOriginOf: originOf,
    features: [feature],
    lastFeatures: [feature],
    exclusive: found.exclusive === true ? [feature] : [],
    ...(found.last_applied === undefined ? {} : { lastApplied: read(found.last_applied, syntax) }),
  };
}

const RISING: readonly Impact[] = [
  'cosmetic',
  'additive',
  'traffic',
  'session-reset',
  'management',
  'irreversible',
];

function proveMask({ found }: Filed, syntax: Syntax): void {
  if (found.masked === undefined) return;
  const text = [...linesOf(found.running), ...linesOf(found.intended)].join('\n');
  const shown = createMasker(syntax)(text);
  for (const word of found.masked) {
    expect(text, `\`${word}\` stands in the case`).toContain(word);
    expect(shown, `\`${word}\` is masked`).not.toContain(word);
  }
}

/** A command of the deny-list, forward or back, makes a case that only `plumb diff` may show; it says so. */
function proveDenied({ found }: Filed, steps: readonly Step[], syntax: Syntax): void {
  const denied = deniedCommands(commandsOf([...steps, ...undoOf(steps)], syntax), syntax);
  expect(denied.length > 0, JSON.stringify(denied)).toBe(found.denied === true);
}

/** What must not be done, each line of it, is refused for one reason; what is sent all the same is `steps`. */
function proveRefused(
  filed: Filed,
  running: readonly ConfigNode[],
  intended: readonly ConfigNode[],
  syntax: Syntax,
): void {
  const { steps, problems } = planChange({ syntax, running, intended, scope: scopeOf(filed, syntax) });
  expect(printCommands(steps, syntax)).toBe(linesOf(filed.found.steps).join('\n'));
  const { refused } = filed.found;
  const code = typeof refused === 'string' ? refused : 'still-referenced';
  expect([...new Set(problems.map((problem) => problem.code))], 'why it is refused').toEqual([code]);
  if (refused === undefined || typeof refused === 'boolean' || typeof refused === 'string') return;
  const holders = problems.map(({ message }) => /`([^`]*)` still refers to it$/.exec(message)?.[1]);
  expect(holders, 'the lines that hold it').toEqual(refused);
}

/** What the room could not name: lines that it takes for unknown. */
export interface CaseResult {
  readonly guessed: number;
}

/** Everything that a case must prove. Throws at the first thing that does not hold. */
export function proveCase(filed: Filed, syntax: Syntax): CaseResult {
  const { found } = filed;
  const { running, intended } = inOneWay(syntax, {
    running: read(found.running, syntax),
    intended: read(found.intended, syntax),
  });
  if (found.refused !== undefined && found.refused !== false) {
    proveRefused(filed, running, intended, syntax);
    return { guessed: 0 };
  }
  const steps = provePair(syntax, running, intended, scopeOf(filed, syntax));
  expect(printCommands(steps, syntax)).toBe(linesOf(found.steps).join('\n'));
  expect(printCommands(undoOf(steps), syntax), 'undo').toBe(linesOf(found.undo).join('\n'));
  const impacts = steps.map((step) => step.impact);
  if (typeof found.impact === 'string')
    expect(
      RISING.findLast((impact) => impacts.includes(impact)),
      'impact',
    ).toBe(found.impact);
  else if (found.impact !== undefined) expect(impacts, 'impact of each step').toEqual(found.impact);
  if (found.shown !== undefined) {
    const shown = read(found.shown, syntax);
    const wanted = read(found.intended, syntax);
    const { steps: more } = planChange({
      syntax,
      running: shown,
      intended: wanted,
      scope: scopeOf(filed, syntax),
    });
    expect(more, 'what the device shows in the end is what was wanted').toEqual([]);
  }
  proveDenied(filed, steps, syntax);
  proveMask(filed, syntax);
  provePrefixes(syntax, running, steps);
  provePrefixSafety(syntax, running, intended, steps);
  return { guessed: steps.filter((step) => step.guessed === true).length };
}
