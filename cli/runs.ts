/** `plumb runs`: the latest runs; with an id, one run with every line that was sent and every answer. */
import { UsageError } from './explain.ts';
import { type RunDetail, withRecords } from './records.ts';
import { outcomeText, runsText } from './rollout-text.ts';
import { deviceNames } from './select.ts';
import { colors, createTerminal, EXIT, type ExitCode, type Terminal, visible } from './terminal.ts';

export async function runs(
  args: readonly (string | undefined)[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const terminal = createTerminal({ json: options.json === true });
  const repository = typeof options.repo === 'string' ? options.repo : '.';
  const id = args[0];
  if (id === undefined) {
    const device = deviceNames(options.device)?.[0];
    const rows =
      (await withRecords(repository, (records) =>
        records.runs({ limit: Number(options.limit), ...(device === undefined ? {} : { device }) }),
      )) ?? [];
    terminal.print(
      terminal.json
        ? JSON.stringify({ runs: rows }, null, 2)
        : rows.length === 0
          ? 'no run yet'
          : runsText(rows, terminal.color),
    );
    return EXIT.done;
  }
  const run = await withRecords(repository, (records) => records.run(id));
  if (run === undefined) throw new UsageError(`there is no run ${id}; \`plumb runs\` lists them`);
  if (terminal.json) terminal.print(JSON.stringify(run, null, 2));
  else printRun(run, terminal);
  return EXIT.done;
}

function printRun(run: RunDetail, terminal: Terminal): void {
  const c = colors(terminal);
  terminal.print(
    `${c.bold(run.device)}  ${outcomeText(run.outcome)}  (run ${run.id}, commit ${run.commit.slice(0, 12)}, asked by ${run.actor})`,
  );
  if (run.error) terminal.print(c.red(visible(run.error.message).replaceAll('\\u000a', '\n')));
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
