/** Which commits of the branch a rollout of one commit brings to the devices. */
import type { Context } from './context.ts';

/** After `last` up to `commit`, oldest first, the commit itself last; only the commit where nothing or another history was there before. */
export async function openCommits(
  { commits }: Pick<Context, 'commits'>,
  commit: string,
  last: string | null | undefined,
): Promise<readonly string[]> {
  if (!last || last === commit || !(await commits.isAncestor(last, commit))) return [commit];
  return commits.between(last, commit);
}
