/** What a review asks of git: what a merge changed, what one file says, and what a merge would give. */
import type { SimpleGit } from 'simple-git';
import { checkCommit, RepositoryRefused } from './names.ts';

/** A file that a person maintains by hand is far smaller. */
const LARGEST_TEXT = 256 * 1024;
const MOST_PATHS = 20_000;

/** Paths that differ between two commits; renames are two paths. */
export async function changedPaths(git: SimpleGit, from: string, to: string): Promise<readonly string[]> {
  const text = await git.raw(
    'diff',
    '--name-only',
    '--no-renames',
    '-z',
    '--end-of-options',
    checkCommit(from),
    checkCommit(to),
  );
  const paths = text.split('\0').filter((path) => path !== '');
  if (paths.length > MOST_PATHS)
    throw new RepositoryRefused('too-large', `${paths.length} files changed: more than ${MOST_PATHS}`);
  return paths;
}

/** A file of a commit as text; undefined when it is not there, no plain file, or too large to be meant. */
export async function readText(git: SimpleGit, commit: string, path: string): Promise<string | undefined> {
  const entry = (
    await git.raw('ls-tree', '-z', '--long', '--full-tree', checkCommit(commit), '--', path)
  ).split('\0')[0];
  const [, blob, size] = /^100\d{3} blob ([0-9a-f]{40}) +(\d+)\t/.exec(entry ?? '') ?? [];
  if (blob === undefined || Number(size) > LARGEST_TEXT) return undefined;
  return (await git.showBuffer([blob])).toString('utf8');
}

/**
 * The tree that merging `head` into `base` would give, without touching anything; undefined when they conflict.
 * Commit and tree ids are read alike, so the tree can be read as a commit's files are.
 */
export async function mergedTree(git: SimpleGit, base: string, head: string): Promise<string | undefined> {
  try {
    const text = await git.raw(
      'merge-tree',
      '--write-tree',
      '--no-messages',
      checkCommit(base),
      checkCommit(head),
    );
    return /^[0-9a-f]{40}$/m.exec(text)?.[0];
  } catch {
    return undefined;
  }
}

const OURSELVES = ['-c', 'user.name=plumbline', '-c', 'user.email=plumbline@localhost'];

/**
 * The tree of `tip` without what `commit` brought to its first parent; undefined when the two conflict, or the commit
 * has no parent. A commit on top of `commit` that has the old tree is merged into the tip: git 2.39 has no better way.
 */
export async function revertedTree(git: SimpleGit, tip: string, commit: string): Promise<string | undefined> {
  const merged = checkCommit(commit);
  try {
    const old = (await git.raw('rev-parse', '--verify', `${merged}^1^{tree}`)).trim();
    const undoing = await git.raw(...OURSELVES, 'commit-tree', old, '-p', merged, '-m', 'undo');
    return await mergedTree(git, tip, undoing.trim());
  } catch {
    return undefined;
  }
}

/** A file as it is to be; `content` undefined: it goes. */
export interface FileChange {
  readonly path: string;
  /** As git writes it: 100644, 100755 or 120000. */
  readonly mode: string;
  readonly content: Uint8Array | undefined;
}

/** Files that lead from one tree or commit to another; a rename is two. */
export async function fileChanges(git: SimpleGit, from: string, to: string): Promise<readonly FileChange[]> {
  const text = await git.raw(
    'diff-tree',
    '-r',
    '-z',
    '--no-renames',
    '--full-index',
    checkCommit(from),
    checkCommit(to),
  );
  const fields = text.split('\0').filter((field) => field !== '');
  if (fields.length > 2 * MOST_PATHS)
    throw new RepositoryRefused('too-large', `more than ${MOST_PATHS} files changed`);
  const changes: FileChange[] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [, before = '', after = '', , blob = ''] =
      /^:(\d+) (\d+) (\w+) (\w+) /.exec(fields[index] ?? '') ?? [];
    const gone = after === '000000';
    changes.push({
      path: fields[index + 1] ?? '',
      mode: gone ? before : after,
      content: gone ? undefined : await git.showBuffer([blob]),
    });
  }
  return changes;
}
