/** Reads the desired state of a plain folder, which need not be a git clone: for `validate`, `render` and `watch`. */
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { RepositoryFile } from '../types.ts';
import { RepositoryRefused } from './names.ts';
import { checkEntries, isDesiredState, type TreeEntry } from './tree-limits.ts';

/** Throws RepositoryRefused when the folder is missing or holds what may not be read. */
export async function readFolder(directory: string): Promise<readonly RepositoryFile[]> {
  const entries = await listEntries(directory);
  checkEntries(entries);
  return Promise.all(
    entries.map(async (entry) => ({ path: entry.path, bytes: await readFile(join(directory, entry.path)) })),
  );
}

async function listEntries(directory: string): Promise<readonly TreeEntry[]> {
  let names: string[];
  try {
    names = await readdir(directory, { recursive: true });
  } catch {
    throw new RepositoryRefused('not-a-repository', `there is no folder ${directory}`);
  }
  const paths = names
    .map((name) => name.split(sep).join('/'))
    .filter(isDesiredState)
    .sort();
  const entries: TreeEntry[] = [];
  for (const path of paths) {
    const status = await lstat(join(directory, path));
    if (status.isSymbolicLink()) entries.push({ mode: 'symlink', path, size: 0 });
    else if (status.isFile()) entries.push({ mode: 'file', path, size: status.size });
  }
  return entries;
}

/** Path of a file inside the folder as the desired state names it. */
export function pathInside(directory: string, file: string): string {
  return relative(directory, file).split(sep).join('/');
}
