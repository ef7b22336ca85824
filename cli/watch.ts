/** `plumb watch`: validates, and plans again, each time a file of the folder is saved. Sends nothing. */
import { readFolder } from '../reconciler/repository/folder.ts';
import { watchFolder } from '../reconciler/repository/watch.ts';
import { explain } from './explain.ts';
import { loadFolder, showProblems } from './load.ts';
import { planDesired } from './plan.ts';
import { planText } from './plan-text.ts';
import { repositoryFor } from './repository.ts';
import { deviceNames } from './select.ts';
import { createTerminal, EXIT, type ExitCode, plural, type Terminal } from './terminal.ts';

export async function watch(
  args: readonly (string | undefined)[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const terminal = createTerminal({ json: options.json === true });
  const directory = args[0] ?? '.';
  const withDevices = options.devices !== false;
  // A folder that is not there is a mistake; a folder that does not validate is what this command is for.
  await readFolder(directory);
  let round = look(directory, withDevices, options.device, terminal);
  const watching = watchFolder(directory, (paths) => {
    round = round.then(async () => {
      if (!terminal.json) terminal.say(`\nsaved: ${paths.join(', ')}`);
      await look(directory, withDevices, options.device, terminal);
    });
  });
  await round;
  if (!terminal.json) terminal.say(`\nwatching ${directory}: save a file to look again. Ctrl-C ends it.`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await watching.close();
  await round;
  return EXIT.done;
}

/** One round; a failure is shown and the watching goes on. */
async function look(
  directory: string,
  withDevices: boolean,
  devices: unknown,
  terminal: Terminal,
): Promise<void> {
  try {
    const desired = await loadFolder(directory, { secrets: withDevices ? 'values' : 'names' });
    const refused = desired.problems.some((problem) => problem.severity === 'error');
    const names = deviceNames(devices);
    const planned =
      refused || !withDevices
        ? []
        : await planDesired(directory, desired, terminal, {
            repository: await repositoryFor({}, directory),
            ...(names === undefined ? {} : { devices: names }),
          });
    if (terminal.json) {
      terminal.print(
        JSON.stringify({
          at: new Date().toISOString(),
          valid: !refused,
          problems: desired.problems,
          plans: planned,
        }),
      );
      return;
    }
    showProblems(desired.problems, terminal);
    if (!refused && !withDevices) terminal.print(`valid: ${plural(desired.targets.length, 'device')}`);
    for (const one of planned)
      terminal.print(
        one.plan ? planText(one.plan, terminal.color) : `${one.device}: NOT PLANNED: ${one.unplanned}`,
      );
  } catch (error) {
    const text = explain(error);
    terminal.say(text);
    if (terminal.json)
      terminal.print(JSON.stringify({ at: new Date().toISOString(), error: text.replace(/^error: /, '') }));
  }
}
