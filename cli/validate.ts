/** `plumb validate`: checks the desired state of a folder, without any device, database or secret. */
import { loadFolder, showProblems } from './load.ts';
import { createTerminal, EXIT, type ExitCode, plural } from './terminal.ts';

export async function validate(
  args: readonly (string | undefined)[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const terminal = createTerminal({ json: options.json === true });
  const { problems, targets } = await loadFolder(args[0] ?? '.', { secrets: 'names' });
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  if (terminal.json)
    terminal.print(JSON.stringify({ valid: errors === 0, devices: targets.length, problems }, null, 2));
  else {
    showProblems(problems, terminal);
    if (errors === 0)
      terminal.print(`valid: ${plural(targets.length, 'device')}, ${plural(problems.length, 'warning')}`);
    else terminal.say(`refused: ${plural(errors, 'error')}, ${plural(problems.length - errors, 'warning')}`);
  }
  return errors === 0 ? EXIT.done : EXIT.failed;
}
