/** Every case of test/cases/frr through the engine: the commands, the prediction, the undo, and nothing left to do. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { syntax } from '../../drivers/platforms/frr/syntax.ts';
import { printCommands } from '../../reconciler/tree/commands.ts';
import { sameTree } from '../../reconciler/tree/equal.ts';
import { parseConfig } from '../../reconciler/tree/parse.ts';
import { planChange } from '../../reconciler/tree/plan-change.ts';
import { predict } from '../../reconciler/tree/predict.ts';
import { undoOf } from '../../reconciler/tree/undo.ts';
import type { ConfigNode, Step } from '../../reconciler/types.ts';

const FOLDER = fileURLToPath(new URL('../cases/frr/', import.meta.url));

interface Case {
  readonly title: string;
  readonly name: string;
  readonly running: string;
  readonly intended: string;
  readonly steps: string;
  readonly undo: string;
}

const cases = readdirSync(FOLDER).flatMap((file) => {
  const list: readonly Omit<Case, 'title'>[] = parse(readFileSync(`${FOLDER}${file}`, 'utf8'));
  return list.map((entry): Case => ({ ...entry, title: `${file}: ${entry.name}` }));
});

function stepsBetween(running: readonly ConfigNode[], intended: readonly ConfigNode[]): readonly Step[] {
  const result = planChange({ syntax, running, intended, scope: { kind: 'all' } });
  expect(result.problems).toEqual([]);
  return result.steps;
}

describe('frr cases', () => {
  it.each(cases)('$title', ({ running, intended, steps, undo }) => {
    const before = parseConfig(running, syntax);
    const wanted = parseConfig(intended, syntax);
    const planned = stepsBetween(before, wanted);
    expect(printCommands(planned, syntax).trim()).toBe(steps.trim());
    const predicted = predict(before, planned, syntax);
    expect(sameTree(predicted, wanted, syntax)).toBe(true);
    expect(stepsBetween(predicted, wanted)).toEqual([]);
    const back = undoOf(planned);
    expect(printCommands(back, syntax).trim()).toBe(undo.trim());
    expect(sameTree(predict(predicted, back, syntax), before, syntax)).toBe(true);
  });

  it('refuses another host name', () => {
    const result = planChange({
      syntax,
      running: parseConfig('hostname core1\n', syntax),
      intended: parseConfig('hostname core2\n', syntax),
      scope: { kind: 'all' },
    });
    expect(result.steps).toEqual([]);
    expect(result.problems).toHaveLength(1);
  });
});
