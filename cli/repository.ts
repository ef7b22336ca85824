/** Which repository a command speaks of: the one it was told, the origin of the clone that we stand in, or the folder. */
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gitIn } from '../reconciler/repository/mirror.ts';
import { UsageError } from './explain.ts';

/** The address that the clone in `directory` came from; undefined when there is none, or no git. */
export async function originOf(directory: string): Promise<string | undefined> {
  if (!existsSync(directory)) return undefined;
  try {
    return (await gitIn(directory).raw('config', '--get', 'remote.origin.url')).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** The repository whose records are meant: `plumb serve URL` and a clone of URL share them. */
export async function repositoryFor(
  options: Readonly<Record<string, unknown>>,
  directory = '.',
): Promise<string> {
  if (typeof options.repo === 'string') return namedRepository(options.repo);
  return (await originOf(directory)) ?? directory;
}

/** What was typed; a word that is neither an address nor a folder is most likely a folder that is not there. */
export function namedRepository(repository: string): string {
  if (!existsSync(repository) && !/[:@]/.test(repository))
    throw new UsageError(
      `there is no folder ${repository} (a repository elsewhere is https://…, ssh://… or user@host:path)`,
    );
  return repository;
}

/** Who asks, for the audit. */
export function actor(): string {
  return `cli:${process.env.SUDO_USER ?? process.env.USER ?? accountName()}`;
}

function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    // An account without a name, as in some containers.
    return `uid ${process.getuid?.() ?? 'unknown'}`;
  }
}

/** A folder on this machine is a repository, too. */
export function repositoryUrl(repository: string): string {
  return existsSync(repository) ? pathToFileURL(resolve(repository)).href : repository;
}
