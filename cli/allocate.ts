/** `plumb allocate`: gives addresses to what services ask for, and writes them into allocations.lock.yaml. */
import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Allocation,
  type Allocations,
  allocateAddresses,
  type Branch,
  LOCK_FILE,
  readLock,
} from '../reconciler/desired/allocations.ts';
import { vlanInterfaces } from '../reconciler/desired-at.ts';
import { readFolder } from '../reconciler/repository/folder.ts';
import { gitIn, readCommit, resolveName } from '../reconciler/repository/mirror.ts';
import type { RepositoryFile } from '../reconciler/types.ts';
import { treeAt } from './base.ts';
import { colors } from './colors.ts';
import { UsageError } from './explain.ts';
import { showProblems } from './load.ts';
import { createRooms } from './rooms.ts';
import { createTerminal, EXIT, type ExitCode, plural, type Terminal } from './terminal.ts';

export async function allocate(
  args: readonly (string | undefined)[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const terminal = createTerminal({ json: options.json === true });
  const directory = args[0] ?? '.';
  const files = await readFolder(directory);
  const result = await allocateAddresses(files, {
    vlanInterfaceOf: vlanInterfaces({ room: createRooms() }),
    release: options.release === true,
    ...(typeof options.against === 'string' ? { other: await branches(directory, options.against) } : {}),
  });
  const refused = result.problems.some(({ severity }) => severity === 'error');
  const changed = !refused && changes(result, files);
  const written = changed && options.check !== true;
  if (written) await replaceFile(join(directory, LOCK_FILE), result.text ?? '');
  tell(result, { refused, changed, written }, terminal);
  if (refused) return EXIT.failed;
  return changed && !written ? EXIT.differences : EXIT.done;
}

interface Told {
  readonly refused: boolean;
  readonly changed: boolean;
  readonly written: boolean;
}

function tell(result: Allocations, { refused, changed, written }: Told, terminal: Terminal): void {
  const { fresh, released, kept, unwanted, problems } = result;
  if (terminal.json) {
    const all = { file: LOCK_FILE, changed, written, fresh, released, unwanted, kept: kept.length, problems };
    terminal.print(JSON.stringify(all, null, 2));
    return;
  }
  showProblems(problems, terminal);
  if (refused) {
    terminal.say('refused: nothing is written');
    return;
  }
  const c = colors(terminal);
  for (const one of released) terminal.print(c.red(`- ${shown(one)}`));
  for (const one of fresh) terminal.print(c.green(`+ ${shown(one)}`));
  const given = `${fresh.length} given, ${kept.length} kept, ${released.length} released`;
  if (!changed) terminal.print(`${LOCK_FILE} is complete: ${plural(kept.length, 'allocation')}`);
  else if (written) terminal.print(`${given}: written to ${LOCK_FILE}; commit it`);
  else terminal.print(`${given}: nothing is written (--check)`);
  if (unwanted.length > 0)
    terminal.say(`${unwanted.length} of them no service asks for any more: --release frees them`);
}

function shown({ service, key, prefix }: Allocation): string {
  return `${service}: ${key} ${prefix}`;
}

function changes({ text }: Allocations, files: readonly RepositoryFile[]): boolean {
  const before = files.find(({ path }) => path === LOCK_FILE);
  return text !== undefined && text !== (before && new TextDecoder().decode(before.bytes));
}

/** The lock file of the branch, and of the commit in which it and ours part. */
async function branches(
  directory: string,
  name: string,
): Promise<{ readonly branch: Branch; readonly base: Branch }> {
  // Throws when the folder is in no repository.
  await treeAt(directory, name, '--against');
  const git = gitIn(directory);
  const commit = await resolveName(git, name);
  const base = await git.raw('merge-base', 'HEAD', commit).then(
    (text) => text.trim(),
    // Two histories without a common commit.
    () => '',
  );
  return {
    branch: await lockAt(directory, name, name),
    base: base === '' ? [] : await lockAt(directory, base, base.slice(0, 12)),
  };
}

async function lockAt(directory: string, name: string, label: string): Promise<Branch> {
  const files = await readCommit(gitIn(directory), await treeAt(directory, name, '--against'));
  const lock = await readLock(files.find(({ path }) => path === LOCK_FILE)?.bytes, label);
  if (!('code' in lock)) return lock;
  throw new UsageError(`${LOCK_FILE} of ${label} cannot be read: ${lock.message}`);
}

/** Whole or not at all: Ctrl-C in the middle leaves the old file. */
async function replaceFile(file: string, text: string): Promise<void> {
  const scratch = `${file}.${process.pid}.new`;
  try {
    await writeFile(scratch, text, { flag: 'wx' });
    await rename(scratch, file);
  } finally {
    if (existsSync(scratch)) await rm(scratch, { force: true });
  }
}
