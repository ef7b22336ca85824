/** `plumb init`: a new desired-state repository from an example; never writes over anything. */
import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { commitAll, initRepository } from '../reconciler/repository/seed.ts';
import { UsageError } from './explain.ts';
import { PACKAGE_ROOT } from './package-root.ts';
import { createTerminal, EXIT, type ExitCode } from './terminal.ts';

/** Whole or not at all: without git, or on a full disk, no half repository stays behind. */
async function start(directory: string, example: string): Promise<string> {
  const made = await mkdir(directory, { recursive: true });
  const source = join(EXAMPLES, example);
  try {
    await cp(source, directory, {
      recursive: true,
      filter: (path) => !path.startsWith(join(source, 'simulator')),
    });
    await initRepository(directory);
    return await commitAll(directory, `Start from the example ${example}`);
  } catch (error) {
    if (made === undefined)
      for (const name of readdirSync(directory)) await rm(join(directory, name), { recursive: true });
    else await rm(made, { recursive: true, force: true });
    throw error;
  }
}

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
  const commit = await start(directory, example);
  if (terminal.json) terminal.print(JSON.stringify({ directory, example, commit }));
  else
    terminal.print(
      `${directory} is a repository with the example ${example}.\nNext: cd ${directory} && plumb validate, then plumb doctor ADDRESS and plumb add ADDRESS`,
    );
  return EXIT.done;
}
