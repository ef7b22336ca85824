/** `plumb release`: a person has looked at a held device and lets it go. */
import { UsageError } from './explain.ts';
import { withRecords } from './records.ts';
import { actor, repositoryFor } from './repository.ts';
import { createTerminal, EXIT, type ExitCode } from './terminal.ts';

export async function release(
  args: readonly (string | undefined)[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const terminal = createTerminal({ json: options.json === true });
  const device = args[0] ?? '';
  const note = typeof options.note === 'string' ? options.note : '';
  if (note.trim() === '') throw new UsageError('say why it is safe: --note TEXT (it goes into the audit)');
  const found = await withRecords(await repositoryFor(options), async (records) => {
    if (!(await records.devices()).some((one) => one.name === device)) return undefined;
    return { held: await records.release(device, `${actor()}: ${note}`) };
  });
  if (found === undefined)
    throw new UsageError(`there is no device ${device} on record; \`plumb status\` lists them`);
  terminal.print(
    terminal.json
      ? JSON.stringify({ device, released: found.held })
      : found.held
        ? `${device} is released; the next round plans it again`
        : `${device} was not held; nothing was changed`,
  );
  return EXIT.done;
}
