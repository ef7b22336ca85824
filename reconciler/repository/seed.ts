/** Makes and changes a small local repository: for `init`, the demo and tests of the whole pipeline. */
import { gitIn } from './mirror.ts';

const IDENTITY = [
  '-c',
  'user.name=Plumbline',
  '-c',
  'user.email=plumbline@localhost',
  '-c',
  'commit.gpgsign=false',
];

/** `git init` with one branch; nothing is committed yet. */
export async function initRepository(directory: string, branch = 'main'): Promise<void> {
  await gitIn(directory).raw('init', '--quiet', `--initial-branch=${branch}`);
}

/** Commits everything in the folder; gives the commit id. */
export async function commitAll(directory: string, message: string): Promise<string> {
  const git = gitIn(directory);
  await git.raw('add', '--all');
  await git.raw(...IDENTITY, 'commit', '--quiet', '--message', message);
  return (await git.raw('rev-parse', 'HEAD')).trim();
}

/** Opens a branch, lets `change` edit the folder, commits, and merges it back as a merge commit; gives its id. */
export async function mergeChange(
  directory: string,
  branch: string,
  message: string,
  change: () => Promise<void>,
): Promise<string> {
  const git = gitIn(directory);
  const base = (await git.raw('rev-parse', '--abbrev-ref', 'HEAD')).trim();
  await git.raw('checkout', '--quiet', '-b', branch);
  await change();
  await commitAll(directory, message);
  await git.raw('checkout', '--quiet', base);
  await git.raw(...IDENTITY, 'merge', '--quiet', '--no-ff', '--message', `Merge branch '${branch}'`, branch);
  return (await git.raw('rev-parse', 'HEAD')).trim();
}
