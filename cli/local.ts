/** `apply --local DIR`: what is committed in a folder on this machine, where nobody has to review it. */
import { readDesiredState } from '../reconciler/desired/desired.ts';
import { vlanInterfaces } from '../reconciler/desired-at.ts';
import { gitIn, readCommit, resolveName } from '../reconciler/repository/mirror.ts';
import { lacksGit, UsageError } from './explain.ts';
import { showProblems } from './load.ts';
import { createRooms } from './rooms.ts';
import { plural, type Terminal } from './terminal.ts';

/**
 * The folder and the branch to apply. Throws UsageError where it is no repository, has no commit, or its plumbline.yaml
 * asks for a review.
 */
export async function localRepository(
  directory: string,
  branch: string | undefined,
  terminal: Terminal,
): Promise<{ readonly repository: string; readonly branch: string }> {
  const root = await rootOf(directory);
  const git = gitIn(root);
  const name = branch ?? (await git.raw('symbolic-ref', '--short', 'HEAD')).trim();
  const { state, problems } = await readDesiredState(
    await readCommit(git, await tipOf(directory, name)),
    vlanInterfaces({ room: createRooms() }),
  );
  if (state === undefined) {
    showProblems(problems, terminal);
    throw new UsageError(
      `the tip of ${name} in ${directory} is refused: ${problems[0]?.message ?? 'see above'}`,
    );
  }
  if (state.settings.approval !== 'branch-tip') {
    throw new UsageError(
      `--local needs approval: branch-tip in plumbline.yaml, which says ${state.settings.approval}: a review would be passed by`,
    );
  }
  const open = (await git.raw('status', '--porcelain')).split('\n').filter((line) => line !== '').length;
  if (open > 0)
    terminal.say(
      `warning: ${plural(open, 'file')} of ${directory} not committed: only what is committed is applied`,
    );
  return { repository: root, branch: name };
}

async function rootOf(directory: string): Promise<string> {
  let prefix: string;
  try {
    prefix = (await gitIn(directory).raw('rev-parse', '--show-prefix')).trim();
  } catch (error) {
    if (lacksGit(error)) throw error;
    throw new UsageError(
      `${directory} is not a git repository: apply takes what is committed (git init, git add --all, git commit)`,
    );
  }
  if (prefix !== '')
    throw new UsageError(
      `${directory} is inside a repository: --local takes the folder where the repository begins`,
    );
  return directory;
}

async function tipOf(directory: string, branch: string): Promise<string> {
  try {
    return await resolveName(gitIn(directory), branch);
  } catch {
    throw new UsageError(`there is no commit on branch ${branch} of ${directory} yet`);
  }
}
