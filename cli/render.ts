/** `plumb render`: the intended configuration of each device, secrets shown as their references. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadFolder, showProblems } from './load.ts';
import { selected } from './select.ts';
import { createTerminal, EXIT, type ExitCode, plural, visible } from './terminal.ts';

export async function render(
  args: readonly (string | undefined)[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const terminal = createTerminal({ json: options.json === true });
  const { problems, targets } = await loadFolder(args[0] ?? '.', { secrets: 'names' });
  const refused = problems.some((problem) => problem.severity === 'error');
  if (!terminal.json) showProblems(problems, terminal);
  const devices = refused
    ? []
    : selected(targets, options.device).map(({ device, intended }) => ({
        device: device.name,
        platform: device.platform,
        text: intended.text,
      }));
  if (typeof options.out === 'string' && !refused) await writeAll(devices, options.out);
  if (terminal.json) terminal.print(JSON.stringify({ devices, problems }, null, 2));
  else if (refused) terminal.say(`refused: nothing is rendered`);
  else if (typeof options.out === 'string')
    terminal.print(`wrote ${plural(devices.length, 'file')} to ${options.out}`);
  else
    for (const { device, text } of devices)
      terminal.print(devices.length > 1 ? `! ── ${device} ──\n${visible(text)}` : visible(text));
  return refused ? EXIT.failed : EXIT.done;
}

async function writeAll(
  devices: readonly { readonly device: string; readonly text: string }[],
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { device, text } of devices) await writeFile(join(folder, `${device}.cfg`), text);
}
