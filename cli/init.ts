/** `plumb init`: a new desired-state repository from an example; never writes over anything. */
import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { commitAll, initRepository } from '../reconciler/repository/seed.ts';
import { UsageError } from './explain.ts';
import { PACKAGE_ROOT } from './package-root.ts';
import { createTerminal, EXIT, type ExitCode } from './terminal.ts';

const EXAMPLES = join(PACKAGE_ROOT, 'examples');

export async function init(
  args: readonly (string | undefined)[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const terminal = createTerminal({ json: options.json === true });
  const directory = resolve(args[0] ?? '.');
  const examples = readdirSync(EXAMPLES);
  const example = String(options.example);
  if (!examples.includes(example))
    throw new UsageError(`there is no example ${example}; there are: ${examples.join(', ')}`);
  if (existsSync(directory) && readdirSync(directory).length > 0)
    throw new UsageError(`${directory} is not empty; init never writes over anything`);
  await mkdir(directory, { recursive: true });
  const source = join(EXAMPLES, example);
  await cp(source, directory, {
    recursive: true,
    filter: (path) => !path.startsWith(join(source, 'simulator')),
  });
  await initRepository(directory);
  const commit = await commitAll(directory, `Start from the example ${example}`);
  if (terminal.json) terminal.print(JSON.stringify({ directory, example, commit }));
  else
    terminal.print(
      `${directory} is a repository with the example ${example}.\nNext: cd ${directory} && plumb validate && plumb doctor ADDRESS && plumb add ADDRESS`,
    );
  return EXIT.done;
}
