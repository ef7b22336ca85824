/** approve: may this commit be deployed at all? What a merge proves is asked of an approval source by the mode. */
import type { Context } from './context.ts';
import { readDesiredState } from './desired/desired.ts';
import type { DesiredAt } from './desired-at.ts';
import { lastAcceptedCommit } from './store/commits.ts';
import type { Problem, ProjectSettings } from './types.ts';

export interface Approval {
  readonly status: 'accepted' | 'refused' | 'unapproved';
  readonly problems: readonly Problem[];
}

/**
 * `branch-tip`: whatever the followed branch points to. `merge-commit`: only a commit with at least two parents is
 * one. `github-review` needs the code host, which is not connected yet: nothing is approved then (fail closed).
 * Besides its own rule a commit must meet that of the last accepted one: it cannot approve itself by loosening it.
 */
export async function approve(
  context: Pick<Context, 'commits' | 'store' | 'repository'>,
  commit: string,
  desired: DesiredAt,
): Promise<Approval> {
  if (desired.state === undefined || desired.problems.some((problem) => problem.severity === 'error')) {
    return { status: 'refused', problems: [] };
  }
  const rules = [desired.state.settings.approval, await ruleBefore(context, commit)];
  if (rules.includes('github-review'))
    return unapproved(
      'approval: github-review needs a connected code host, which this version does not have yet',
      'use approval: merge-commit or branch-tip',
    );
  if (!rules.includes('merge-commit')) return { status: 'accepted', problems: [] };
  const { parents } = await context.commits.info(commit);
  if (parents.length >= 2) return { status: 'accepted', problems: [] };
  return unapproved(
    `commit ${commit.slice(0, 12)} is not a merge commit, so nobody has approved it`,
    'merge a pull request; the merge of one that sets approval: branch-tip ends this where nobody reviews',
  );
}

/** The rule of the last accepted commit; undefined for the first one, and where a rewritten history has lost it. */
async function ruleBefore(
  { commits, store, repository }: Parameters<typeof approve>[0],
  commit: string,
): Promise<ProjectSettings['approval'] | undefined> {
  const last = await lastAcceptedCommit(store, repository);
  if (last === undefined || last.sha === commit) return undefined;
  const files = await commits.readCommit(last.sha).catch(() => []);
  const settings = files.filter(({ path }) => /^plumbline\.\w+$/.test(path));
  return (await readDesiredState(settings)).state?.settings.approval;
}

function unapproved(message: string, hint: string): Approval {
  return { status: 'unapproved', problems: [{ severity: 'error', code: 'unapproved', message, hint }] };
}
