/** Every case of test/cases/h3c-comware: the commands by hand, the configuration that they lead to, and the way back. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { platform } from '../../drivers/platforms/h3c-comware/index.ts';
import { commandsOf, printCommands } from '../../reconciler/tree/commands.ts';
import { deniedCommands } from '../../reconciler/tree/deny.ts';
import { sameTree } from '../../reconciler/tree/equal.ts';
import { parseConfig } from '../../reconciler/tree/parse.ts';
import { planChange } from '../../reconciler/tree/plan-change.ts';
import { predict } from '../../reconciler/tree/predict.ts';
import { undoOf } from '../../reconciler/tree/undo.ts';
import type { ConfigNode, Step } from '../../reconciler/types.ts';

const FOLDER = new URL('../cases/h3c-comware/', import.meta.url);
const { syntax } = platform;

interface Case {
  readonly name: string;
  readonly running: string;
  readonly intended: string;
  /** What the device shows in the end, where defaults make it differ from what was asked for. */
  readonly shown?: string;
  /** What is typed; `quit` stands where a view is left. */
  readonly steps: string;
  readonly undo: string;
}

function stepsBetween(running: readonly ConfigNode[], intended: readonly ConfigNode[]): readonly Step[] {
  const { steps, problems } = planChange({ syntax, running, intended, scope: { kind: 'all' } });
  expect(problems).toEqual([]);
  return steps;
}

describe.each(readdirSync(FOLDER).filter((file) => file.endsWith('.yaml')))('h3c-comware %s', (file) => {
  const cases: readonly Case[] = parse(readFileSync(new URL(file, FOLDER), 'utf8'));

  it.each(cases)('$name', (entry) => {
    const running = parseConfig(entry.running, syntax);
    const intended = parseConfig(entry.intended, syntax);
    const shown = parseConfig(entry.shown ?? entry.intended, syntax);
    const steps = stepsBetween(running, intended);
    const back = undoOf(steps);
    expect(printCommands(steps, syntax)).toBe(entry.steps.trimEnd());
    expect(printCommands(back, syntax)).toBe(entry.undo.trimEnd());
    const after = predict(running, steps, syntax);
    expect(sameTree(after, shown, syntax)).toBe(true);
    expect(stepsBetween(after, intended)).toEqual([]);
    expect(stepsBetween(shown, intended)).toEqual([]);
    expect(sameTree(predict(after, back, syntax), running, syntax)).toBe(true);
    expect(deniedCommands(commandsOf([...steps, ...back], syntax), syntax)).toEqual([]);
  });
});
