/** Which files of a tree are desired state, and how much of them is read (F3, F4, F5). */
import { caseCollision, pathFault, RepositoryRefused } from './names.ts';

/** 1 MiB a file, 256 MiB and 20,000 files a tree. */
export const LIMITS = { file: 1024 * 1024, tree: 256 * 1024 * 1024, files: 20_000 } as const;

const DESIRED =
  /^(plumbline\.(yaml|yml|json)|[a-z]+\.lock\.yaml|(devices|sites|roles|groups|services|policies|checks|templates)\/.+)$/;

/** Files outside the known folders (a README, CI files) are not desired state. */
export function isDesiredState(path: string): boolean {
  return DESIRED.test(path);
}

export interface TreeEntry {
  readonly mode: 'file' | 'symlink' | 'submodule';
  readonly path: string;
  readonly size: number;
}

/** Throws when the entries may not be read; says which one and why. */
export function checkEntries(entries: readonly TreeEntry[]): void {
  for (const entry of entries) checkEntry(entry);
  if (entries.length > LIMITS.files)
    throw new RepositoryRefused(
      'too-large',
      `the tree holds ${entries.length} files of desired state, at most ${LIMITS.files} are read`,
    );
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > LIMITS.tree)
    throw new RepositoryRefused(
      'too-large',
      `the tree holds ${total} bytes of desired state, at most ${LIMITS.tree} are read`,
    );
  const pair = caseCollision(entries.map((entry) => entry.path));
  if (pair) throw new RepositoryRefused('bad-path', `${pair[0]} and ${pair[1]} differ only by case`);
}

function checkEntry(entry: TreeEntry): void {
  const name = JSON.stringify(entry.path.slice(0, 200));
  const fault = pathFault(entry.path);
  if (fault) throw new RepositoryRefused('bad-path', `path ${name} ${fault}`);
  if (entry.mode === 'symlink')
    throw new RepositoryRefused(
      'symlink',
      `${name} is a symbolic link; desired state is read from plain files only`,
    );
  if (entry.mode === 'submodule')
    throw new RepositoryRefused(
      'submodule',
      `${name} is a submodule; desired state is read from one repository only`,
    );
  if (entry.size > LIMITS.file)
    throw new RepositoryRefused(
      'too-large',
      `${name} has ${entry.size} bytes, at most ${LIMITS.file} are read`,
    );
}
