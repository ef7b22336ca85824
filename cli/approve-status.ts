/** `plumb approve-status COMMIT`: asks the code host whether a commit was really reviewed, and says what is missing. */
import { join } from 'node:path';
import { reviewRules } from '../reconciler/approve.ts';
import { readDesiredState } from '../reconciler/desired/desired.ts';
import { type Mirror, openMirror } from '../reconciler/repository/mirror.ts';
import { reviewFaults } from '../reconciler/review/approval.ts';
import { CodeHostError } from '../reconciler/review/contract.ts';
import { readSettings } from '../reconciler/settings.ts';
import type { ProjectSettings } from '../reconciler/types.ts';
import { createCodeHosts } from './code-host.ts';
import { colors } from './colors.ts';
import { UsageError } from './explain.ts';
import { repositoryFor, repositoryUrl } from './repository.ts';
import { createTerminal, EXIT, type ExitCode, visible } from './terminal.ts';

export async function approveStatus(
  args: readonly (string | undefined)[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const terminal = createTerminal({ json: options.json === true });
  const url = repositoryUrl(await repositoryFor(options));
  const settings = readSettings(url);
  const mirror = await openMirror(url, join(settings.dataDir, 'mirror'));
  await mirror.fetch(String(options.branch));
  const commit = await mirror.resolve(args[0] ?? '');
  const project = await settingsBefore(mirror, commit);
  const host = (await createCodeHosts(settings.review))(project);
  if (host === undefined)
    throw new UsageError(
      'no code host is connected: github: in plumbline.yaml and PLUMB_GITHUB_TOKEN (or PLUMB_GITHUB_APP_ID) are needed',
    );
  let faults: readonly string[];
  try {
    faults = await reviewFaults(host, commit, await reviewRules(mirror, commit, [project]));
  } catch (error) {
    if (!(error instanceof CodeHostError)) throw error;
    throw new UsageError(`nobody can say: ${error.message}`);
  }
  const approved = faults.length === 0;
  if (terminal.json) terminal.print(JSON.stringify({ commit, approved, faults }, null, 2));
  else {
    const c = colors(terminal);
    terminal.print(`${commit.slice(0, 12)}: ${approved ? c.green('approved') : c.red('NOT approved')}`);
    for (const fault of faults) terminal.print(`  - ${visible(fault)}`);
  }
  return approved ? EXIT.done : EXIT.differences;
}

/** The rules that the commit found, not those that it brings. */
async function settingsBefore(mirror: Mirror, commit: string): Promise<ProjectSettings> {
  const { parents } = await mirror.info(commit);
  const files = await mirror.readCommit(parents[0] ?? commit);
  const { state, problems } = await readDesiredState(
    files.filter(({ path }) => /^plumbline\.\w+$/.test(path)),
  );
  if (state === undefined)
    throw new UsageError(`plumbline.yaml before this commit is refused: ${problems[0]?.message ?? ''}`);
  return state.settings;
}
