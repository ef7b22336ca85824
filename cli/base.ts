/** `plan --base COMMIT`: what a commit of the repository that DIR is in says stands for what was last applied. */
import { createSecretResolver } from '../reconciler/desired/secrets.ts';
import { desiredAt, type Target } from '../reconciler/desired-at.ts';
import { gitIn, readCommit, resolveName } from '../reconciler/repository/mirror.ts';
import type { Intended } from '../reconciler/types.ts';
import { lacksGit, UsageError } from './explain.ts';
import { createRooms } from './rooms.ts';

/** The intended config of each device at the commit. Throws UsageError when there is no such commit or it is refused. */
export async function fromBase(
  targets: readonly Target[],
  directory: string,
  name: string,
): Promise<ReadonlyMap<string, Intended>> {
  const files = await readCommit(gitIn(directory), await treeAt(directory, name, '--base'));
  const base = await desiredAt(files, {
    room: createRooms(),
    secretsOf: (settings) => createSecretResolver(settings.secrets),
  });
  const error = base.problems.find((problem) => problem.severity === 'error');
  if (error !== undefined) {
    const where = error.source === undefined ? '' : `${error.source.file}:${error.source.line}: `;
    throw new UsageError(
      `--base ${name} cannot be used, its desired state is refused: ${where}${error.message}`,
    );
  }
  const wanted = new Set(targets.map(({ device }) => device.name));
  return new Map(
    base.targets
      .filter(({ device }) => wanted.has(device.name))
      .map(({ device, intended }) => [device.name, intended]),
  );
}

/** DIR may be a folder inside the repository: its own tree of the commit is what counts. */
export async function treeAt(directory: string, name: string, option: string): Promise<string> {
  const git = gitIn(directory);
  let prefix: string;
  try {
    prefix = (await git.raw('rev-parse', '--show-prefix')).trim().replace(/\/$/, '');
  } catch (error) {
    if (lacksGit(error)) throw error;
    throw new UsageError(`${option} needs a git repository, and ${directory} is not in one`);
  }
  const commit = await resolveName(git, name);
  if (prefix === '') return commit;
  try {
    return (await git.raw('rev-parse', '--verify', '--quiet', `${commit}:${prefix}`)).trim();
  } catch {
    throw new UsageError(`commit ${name} has no folder ${prefix}`);
  }
}
