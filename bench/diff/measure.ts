/** One measurement in a process of its own: `cold LINES`, or `warm LINES FOLDER`, which leaves both texts in the folder. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Syntax } from '../../drivers/contract.ts';
import { commandsOf } from '../../reconciler/tree/commands.ts';
import { parseConfig } from '../../reconciler/tree/parse.ts';
import { planChange } from '../../reconciler/tree/plan-change.ts';
import { type BenchLanguage, changed, configOf } from './generate.ts';

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function timed(act: () => void): number {
  const started = performance.now();
  act();
  return performance.now() - started;
}

/** Prints the measurement as JSON. */
export function measure(
  syntax: Syntax,
  language: BenchLanguage,
  [kind, size, folder]: readonly string[],
): void {
  const lines = configOf(language, Number(size));
  const [running, intended] = [lines.join('\n'), changed(language, lines, 0.02).join('\n')];
  let commands = 0;
  const read = () => [parseConfig(running, syntax), parseConfig(intended, syntax)] as const;
  const compare = ([shown, wanted]: ReturnType<typeof read>) =>
    planChange({ syntax, running: shown, intended: wanted, scope: { kind: 'all' } });
  const whole = (): void => {
    commands = commandsOf(compare(read()).steps, syntax).length;
  };
  const cold = timed(whole);
  if (kind === 'cold') {
    const rss = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(JSON.stringify({ lines: lines.length, commands, cold, rss }));
    return;
  }
  for (let run = 0; run < 10; run++) whole();
  const warm = median(Array.from({ length: 20 }, () => timed(whole)));
  const trees = read();
  const diff = median(Array.from({ length: 20 }, () => timed(() => compare(trees))));
  console.log(JSON.stringify({ lines: lines.length, commands, warm, diff }));
  if (folder === undefined) return;
  writeFileSync(join(folder, 'running'), `${running}\n`);
  writeFileSync(join(folder, 'intended'), `${intended}\n`);
}
