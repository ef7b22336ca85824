/** approve: may this commit be deployed at all? What a merge proves is asked of an approval source by the mode. */
import type { Context } from './context.ts';
import type { DesiredAt } from './desired-at.ts';
import type { Problem } from './types.ts';

export interface Approval {
  readonly status: 'accepted' | 'refused' | 'unapproved';
  readonly problems: readonly Problem[];
}

/**
 * `branch-tip`: whatever the followed branch points to. `merge-commit`: only a commit with at least two parents is
 * one. `github-review` needs the code host, which is not connected yet: nothing is approved then (fail closed).
 */
export async function approve(
  context: Pick<Context, 'commits'>,
  commit: string,
  desired: DesiredAt,
): Promise<Approval> {
  if (desired.state === undefined || desired.problems.some((problem) => problem.severity === 'error')) {
    return { status: 'refused', problems: [] };
  }
  const { approval } = desired.state.settings;
  if (approval === 'branch-tip') return { status: 'accepted', problems: [] };
  if (approval === 'merge-commit') {
    const { parents } = await context.commits.info(commit);
    if (parents.length >= 2) return { status: 'accepted', problems: [] };
    return unapproved(
      `commit ${commit.slice(0, 12)} is not a merge commit, so nobody has approved it`,
      'merge a pull request, or set approval: branch-tip where nobody reviews',
    );
  }
  return unapproved(
    'approval: github-review needs a connected code host, which this version does not have yet',
    'use approval: merge-commit or branch-tip',
  );
}

function unapproved(message: string, hint: string): Approval {
  return { status: 'unapproved', problems: [{ severity: 'error', code: 'unapproved', message, hint }] };
}
