/** What reviewers saw of a device, and why a plan that differs from it is not sent. */
import type { Context } from '../context.ts';
import { LEAST_DIGEST, unseenSteps } from '../guards/reviewed.ts';
import { openCommits } from '../open-commits.ts';
import { getDevice } from '../store/devices.ts';
import { getReview } from '../store/reviews.ts';
import type { RunFailure, RunRow } from '../store/runs.ts';
import type { Plan, ProjectSettings } from '../types.ts';
import type { CodeHost } from './contract.ts';
import type { ReviewReport } from './review.ts';

/**
 * Plans of the run's device on the pull requests that were merged since its last applied commit; undefined where no
 * review approves. Throws CodeHostError when the host cannot say which pull requests the commits were.
 */
export async function plansSeen(
  context: Context,
  run: RunRow,
  settings: ProjectSettings,
): Promise<readonly Plan[] | undefined> {
  if (settings.approval !== 'github-review') return undefined;
  const host = context.codeHost(settings);
  if (host === undefined) return [];
  const last = (await getDevice(context.store, run.device))?.lastAppliedCommit;
  const plans: Plan[] = [];
  for (const commit of await openCommits(context, run.commit, last))
    plans.push(...(await plansOf(context, host, commit, run.device)));
  return plans;
}

async function plansOf(
  { store, repository }: Context,
  host: CodeHost,
  commit: string,
  device: string,
): Promise<readonly Plan[]> {
  const plans: Plan[] = [];
  for (const { number } of await host.mergedAs(commit)) {
    const review = await getReview<ReviewReport | null>(store, repository, number);
    const plan = review?.report?.devices.find((one) => one.device === device)?.plan;
    if (plan !== undefined) plans.push(plan);
  }
  return plans;
}

/**
 * Why the plan (masked) may not be sent: it differs from what stood on the pull requests, or nothing stood there.
 * Undefined when each of its steps was seen, and when who asked for the run accepted this very plan.
 */
export function unseenFault(
  { id, device, acceptedPlan }: Pick<RunRow, 'id' | 'device' | 'acceptedPlan'>,
  plan: Plan,
  seen: readonly Plan[] | undefined,
): RunFailure | undefined {
  if (seen === undefined) return undefined;
  if (acceptedPlan !== null && plan.digest.startsWith(acceptedPlan)) return undefined;
  const unseen = unseenSteps(plan, seen);
  const [first] = unseen;
  if (first === undefined) return undefined;
  const where = [...first.path, first.lines[0] ?? ''].join(' / ');
  const why =
    seen.length === 0
      ? 'nobody has seen a plan of this device'
      : 'the plan changed since the review, because the device or the branch did';
  const digest = plan.digest.slice(0, LEAST_DIGEST);
  return {
    code: 'not-reviewed',
    message: `${why}: ${unseen.length} of ${plan.steps.length} steps stood on no pull request. \`plumb runs ${id.slice(0, 8)}\` shows the plan; \`plumb apply --device ${device} --accept-plan ${digest}\` or \`/plumb approve ${digest}\` on the pull request sends exactly that. The first of them: \`${where}\``,
  };
}
