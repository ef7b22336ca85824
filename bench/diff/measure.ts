/**
 * Lines per second of parse, diff and commands, at 500, 5,000 and 50,000 lines with 2 % of them changed. Prints a
 * table. `cold` is the first call in the process, `warm` the median of 20 after 10 warm-ups.
 */
import type { Syntax } from '../../drivers/contract.ts';
import { commandsOf } from '../../reconciler/tree/commands.ts';
import { parseConfig } from '../../reconciler/tree/parse.ts';
import { planChange } from '../../reconciler/tree/plan-change.ts';
import { changed, configOf } from './generate.ts';

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function timed(act: () => void): number {
  const started = performance.now();
  act();
  return performance.now() - started;
}

/** One row: everything from two texts to the list of commands. */
function row(size: number, syntax: Syntax): string[] {
  const lines = configOf(size);
  const [running, intended] = [lines.join('\n'), changed(lines, 0.02).join('\n')];
  let commands = 0;
  const whole = (): void => {
    const trees = [parseConfig(running, syntax), parseConfig(intended, syntax)] as const;
    const { steps } = planChange({ syntax, running: trees[0], intended: trees[1], scope: { kind: 'all' } });
    commands = commandsOf(steps, syntax).length;
  };
  const cold = timed(whole);
  for (let run = 0; run < 10; run++) whole();
  const warm = median(Array.from({ length: 20 }, () => timed(whole)));
  const trees = [parseConfig(running, syntax), parseConfig(intended, syntax)] as const;
  const diff = median(
    Array.from({ length: 20 }, () =>
      timed(() => {
        planChange({ syntax, running: trees[0], intended: trees[1], scope: { kind: 'all' } });
      }),
    ),
  );
  const perSecond = Math.round((lines.length / warm) * 1000);
  return [
    String(lines.length),
    String(commands),
    cold.toFixed(1),
    warm.toFixed(1),
    diff.toFixed(1),
    String(perSecond),
  ];
}

/** The table as text. A size alone is measured in a fresh process, so that `cold` is cold. */
export function measure(syntax: Syntax, sizes: readonly number[]): string {
  const rows = sizes.map((size) => row(size, syntax));
  const head = ['lines', 'commands', 'cold ms', 'warm ms', 'diff only ms', 'lines/s'];
  return [head, ...rows].map((cells) => cells.map((cell) => cell.padStart(13)).join('')).join('\n');
}
