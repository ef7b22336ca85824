/** `plumb runs`: the latest runs; with an id, one run with every line that was sent and every answer. */

import { outcomeText } from '../reconciler/outcome-text.ts';
import type { RunRow } from '../reconciler/store/runs.ts';
import { colors } from './colors.ts';
import { UsageError } from './explain.ts';
import { planText } from './plan-text.ts';
import { type RunDetail, withRecords } from './records.ts';
import { repositoryFor } from './repository.ts';
import { glassText, runsText } from './rollout-text.ts';
import { checkNames, deviceNames } from './select.ts';
import { nothingYet } from './status.ts';
import { createTerminal, EXIT, type ExitCode, type Terminal, visible } from './terminal.ts';

export async function runs(
  args: readonly (string | undefined)[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const terminal = createTerminal({ json: options.json === true });
  const repository = await repositoryFor(options);
  const id = args[0];
  if (id === undefined) {
    const rows = await latest(repository, Number(options.limit), deviceNames(options.device));
    if (terminal.json) terminal.print(JSON.stringify({ runs: rows }, null, 2));
    else terminal.print(rows.length === 0 ? nothingYet(repository) : runsText(rows, terminal.color));
    return EXIT.done;
  }
  const run = await withRecords(repository, (records) => records.run(id));
  if (run === undefined) throw new UsageError(`there is no run ${id}; \`plumb runs\` lists them`);
  if (terminal.json) terminal.print(JSON.stringify(run, null, 2));
  else printRun(run, terminal);
  return EXIT.done;
}

/** Newest first, of the named devices or all. A name that was never seen is an error, never "no run". */
async function latest(
  repository: string,
  limit: number,
  devices: readonly string[] | undefined,
): Promise<readonly RunRow[]> {
  const rows = await withRecords(repository, async (records) => {
    if (devices === undefined) return records.runs({ limit });
    checkNames(
      devices,
      (await records.devices()).map((device) => device.name),
    );
    const each = await Promise.all(devices.map((device) => records.runs({ device, limit })));
    return each
      .flat()
      .sort((a, b) => new Date(b.createdAt).getTime() - new Date(a.createdAt).getTime())
      .slice(0, limit);
  });
  return rows ?? [];
}

function printRun(run: RunDetail, terminal: Terminal): void {
  const c = colors(terminal);
  terminal.print(
    `${c.bold(run.device)}  ${outcomeText(run.outcome)}  (run ${run.id}, commit ${run.commit.slice(0, 12)}, asked by ${run.actor})`,
  );
  if (run.breakGlass !== null) terminal.print(c.red(glassText(run.breakGlass)));
  if (run.error) terminal.print(c.red(visible(run.error.message).replaceAll('\\u000a', '\n')));
  // Where nothing was sent, what would have been is the question.
  if (run.lines.length === 0 && run.plan !== undefined) terminal.print(planText(run.plan, terminal.color));
  for (const line of run.lines) {
    const mark = line.refused
      ? c.red('refused')
      : line.doneAt === null
        ? c.yellow('no answer seen')
        : c.green('ok');
    terminal.print(
      `  ${String(line.seq).padStart(4)} ${line.phase.padEnd(4)} ${visible(line.line)}  ${mark}`,
    );
    if (line.answer?.trim())
      terminal.print(c.dim(`       ${visible(line.answer.trim()).replaceAll('\\u000a', '\n       ')}`));
  }
}
