/** `plumb release`: a person has looked at a held device and lets it go. */
import { UsageError } from './explain.ts';
import { withRecords } from './records.ts';
import { createTerminal, EXIT, type ExitCode } from './terminal.ts';

export async function release(
  args: readonly (string | undefined)[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const terminal = createTerminal({ json: options.json === true });
  const device = args[0] ?? '';
  const note = typeof options.note === 'string' ? options.note : '';
  if (note.trim() === '') throw new UsageError('say why it is safe: --note TEXT (it goes into the audit)');
  const found = await withRecords(typeof options.repo === 'string' ? options.repo : '.', async (records) => {
    const known = (await records.devices()).some((one) => one.name === device);
    if (known) await records.release(device, `cli:${process.env.USER ?? 'unknown'}: ${note}`);
    return known;
  });
  if (!found) throw new UsageError(`there is no device ${device} on record; \`plumb status\` lists them`);
  terminal.print(
    terminal.json
      ? JSON.stringify({ released: device })
      : `${device} is released; the next round plans it again`,
  );
  return EXIT.done;
}
