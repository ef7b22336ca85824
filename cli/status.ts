/** `plumb status`: every device on record, in one table. */

import { outcomeText } from '../reconciler/outcome-text.ts';
import { readSettings } from '../reconciler/settings.ts';
import type { DeviceRow } from '../reconciler/store/devices.ts';
import type { RunRow } from '../reconciler/store/runs.ts';
import { colors } from './colors.ts';
import { withRecords } from './records.ts';
import { repositoryFor, repositoryUrl } from './repository.ts';
import { createTerminal, EXIT, type ExitCode, type Terminal, visible } from './terminal.ts';

interface Line {
  readonly device: DeviceRow;
  readonly last: RunRow | undefined;
}

export async function status(
  _args: readonly (string | undefined)[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const terminal = createTerminal({ json: options.json === true });
  const repository = await repositoryFor(options);
  const lines = await withRecords(repository, async (records) => {
    const devices = await records.devices();
    return Promise.all(
      devices.map(
        async (device): Promise<Line> => ({
          device,
          last: (await records.runs({ device: device.name, limit: 1 }))[0],
        }),
      ),
    );
  });
  if (terminal.json)
    terminal.print(
      JSON.stringify(
        { devices: (lines ?? []).map(({ device, last }) => ({ ...device, lastRun: last ?? null })) },
        null,
        2,
      ),
    );
  else if (lines === undefined || lines.length === 0) terminal.print(nothingYet(repository));
  else print(lines, terminal);
  return exitOf(lines ?? []);
}

/** A device of which nothing is known outweighs one that is known to differ, as with `plan`. */
function exitOf(lines: readonly Line[]): ExitCode {
  if (lines.some(({ device }) => device.unplannedSince !== null)) return EXIT.failed;
  return lines.every(isGood) ? EXIT.done : EXIT.differences;
}

function isGood({ device, last }: Line): boolean {
  return (
    !device.held &&
    (last === undefined ||
      last.outcome === 'applied' ||
      last.outcome === 'in-sync' ||
      last.outcome === 'superseded')
  );
}

/** Says where it looked: a record in another folder is what a stranger misses. */
export function nothingYet(repository: string): string {
  const { dataDir, databaseUrl } = readSettings(repositoryUrl(repository));
  const where = databaseUrl === undefined ? dataDir : 'the database of DATABASE_URL';
  return `nothing is on record yet in ${where}: \`plumb apply\` or \`plumb serve\` makes the first record (--repo or PLUMB_DATA looks elsewhere)`;
}

function print(lines: readonly Line[], terminal: Terminal): void {
  const c = colors(terminal);
  const width = Math.max(...lines.map(({ device }) => device.name.length));
  for (const line of lines) {
    const { device, last } = line;
    const trouble = troubleOf(device);
    const state =
      trouble === undefined
        ? (isGood(line) ? c.green : c.red)(last ? outcomeText(last.outcome) : 'no run yet')
        : c.red(visible(trouble));
    terminal.print(
      `${c.bold(device.name.padEnd(width))}  ${device.platform.padEnd(12)}  ${(device.lastAppliedCommit ?? 'never').slice(0, 12).padEnd(12)}  ${state}`,
    );
  }
}

/** What keeps a device from being worked on, the state of its last run aside. */
function troubleOf(device: DeviceRow): string | undefined {
  if (device.held) return `HELD: ${device.heldWhy ?? ''}`;
  if (device.unplannedSince === null) return undefined;
  // Over the socket of `plumb serve` a date is a text.
  const since = new Date(device.unplannedSince).toISOString().slice(0, 16);
  return `NOT PLANNED for ${(device.unplannedCommit ?? '').slice(0, 12)} since ${since}Z: ${device.unplannedWhy ?? ''}`;
}
