/** `plumb diff`: the commands that turn one configuration text into another. Loads only the language of one platform. */
import { readFileSync } from 'node:fs';
import { printCommands } from '../reconciler/tree/commands.ts';
import { parseConfig } from '../reconciler/tree/parse.ts';
import { planChange } from '../reconciler/tree/plan-change.ts';
import { undoOf } from '../reconciler/tree/undo.ts';
import { UsageError } from './explain.ts';
import { loadPlatform, platformNames } from './platforms.ts';
import { createTerminal, EXIT, type ExitCode } from './terminal.ts';

/** Largest file that is compared, in bytes. */
const MAX_FILE = 64 * 1024 * 1024;

function readText(file: string): string {
  const bytes = readFileSync(file === '-' ? 0 : file);
  if (bytes.length > MAX_FILE)
    throw new UsageError(`${file} has ${bytes.length} bytes, at most ${MAX_FILE} are compared`);
  return bytes.toString('utf8');
}

export async function diff(
  args: readonly (string | undefined)[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const terminal = createTerminal({ json: options.json === true });
  const [running = '', intended = ''] = args;
  if (typeof options.platform !== 'string')
    throw new UsageError(`--platform is needed; there are: ${platformNames().join(', ')}`);
  const { syntax } = await loadPlatform(options.platform);
  const change = planChange({
    syntax,
    running: parseConfig(readText(running), syntax),
    intended: parseConfig(readText(intended), syntax),
    scope: { kind: 'all' },
  });
  for (const problem of change.problems) terminal.say(`warning: ${problem.message}`);
  const steps = options.undo === true ? undoOf(change.steps) : change.steps;
  if (terminal.json)
    terminal.print(
      JSON.stringify(
        {
          steps: steps.map(({ path, lines, undo, reason, impact, rule }) => ({
            path,
            lines,
            undo,
            reason,
            impact,
            rule,
          })),
        },
        null,
        2,
      ),
    );
  else if (steps.length > 0) terminal.print(printCommands(steps, syntax));
  return steps.length === 0 ? EXIT.done : EXIT.differences;
}
