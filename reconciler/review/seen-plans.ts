/** What reviewers saw of a device, and why a plan that differs from it, or that too few approved, is not sent. */
import type { Context } from '../context.ts';
import { readDesiredState } from '../desired/desired.ts';
import { type Members, type SeenPlan, unruledStep } from '../guards/impact-rules.ts';
import { LEAST_DIGEST, unseenSteps } from '../guards/reviewed.ts';
import { openCommits } from '../open-commits.ts';
import { getDevice } from '../store/devices.ts';
import { acceptorsOf } from '../store/plan-acceptances.ts';
import { getReview } from '../store/reviews.ts';
import type { RunFailure, RunRow } from '../store/runs.ts';
import type { Plan, ProjectSettings, ReviewRules, Step } from '../types.ts';
import { countingApprovers, membersOf } from './approval.ts';
import type { CodeHost } from './contract.ts';
import type { ReviewReport } from './review.ts';

/** What was asked of the host before a device is opened. */
export interface Seen {
  readonly plans: readonly SeenPlan[];
  /** Of the commit itself, and of what each merge found: a pull request cannot loosen its own rule. */
  readonly rules: readonly (ReviewRules | undefined)[];
  readonly members: Members;
}

export type Seeing = Pick<Context, 'commits' | 'store' | 'repository' | 'codeHost'>;

/**
 * Plans of the device on the pull requests that were merged since its last applied commit; undefined where no review
 * approves. Throws CodeHostError when the host cannot say which pull requests the commits were.
 */
export async function plansSeen(
  context: Seeing,
  { commit, device }: Pick<RunRow, 'commit' | 'device'>,
  settings: ProjectSettings,
): Promise<Seen | undefined> {
  if (settings.approval !== 'github-review') return undefined;
  const host = context.codeHost(settings);
  if (host === undefined) return { plans: [], rules: [settings.review.rules], members: new Map() };
  const commits = await commitsOf(context, { commit, device });
  const rules = await rulesFor(context, commits, settings);
  const ruled = rules.some((one) => one !== undefined);
  const plans: SeenPlan[] = [];
  for (const one of commits) plans.push(...(await plansOf(context, host, one, device, ruled)));
  return { plans, rules, members: await membersOf(host, ownersIn(rules)) };
}

function ownersIn(rules: readonly (ReviewRules | undefined)[]): readonly string[] {
  return rules.flatMap((one) => Object.values(one ?? {}).flatMap((rule) => rule?.one_of ?? []));
}

/** What a rollout of the commit brings to the device, oldest first. */
async function commitsOf(
  context: Pick<Context, 'commits' | 'store'>,
  { commit, device }: Pick<RunRow, 'commit' | 'device'>,
): Promise<readonly string[]> {
  return openCommits(context, commit, (await getDevice(context.store, device))?.lastAppliedCommit);
}

/** Those of the commit, and those that each merge found. */
async function rulesFor(
  { commits }: Pick<Context, 'commits'>,
  merges: readonly string[],
  settings: ProjectSettings,
): Promise<readonly (ReviewRules | undefined)[]> {
  const rules: (ReviewRules | undefined)[] = [settings.review.rules];
  for (const merge of merges) {
    const [base] = (await commits.info(merge)).parents;
    const files = base === undefined ? [] : await commits.readCommit(base).catch(() => []);
    const { state } = await readDesiredState(files.filter(({ path }) => /^plumbline\.\w+$/.test(path)));
    rules.push(state?.settings.review.rules);
  }
  return rules;
}

async function plansOf(
  { store, repository }: Seeing,
  host: CodeHost,
  commit: string,
  device: string,
  ruled: boolean,
): Promise<readonly SeenPlan[]> {
  const plans: SeenPlan[] = [];
  for (const pull of await host.mergedAs(commit)) {
    const review = await getReview<ReviewReport | null>(store, repository, pull.number);
    const plan = review?.report?.devices.find((one) => one.device === device)?.plan;
    if (plan === undefined) continue;
    const approvers = ruled ? await countingApprovers(host, pull) : [];
    plans.push({ pull: pull.number, plan, approvers });
  }
  return plans;
}

type Asked = Pick<RunRow, 'id' | 'device' | 'acceptedPlan'>;

/**
 * Why the plan (masked) may not be sent: it differs from what stood on the pull requests, or nothing stood there.
 * Undefined when each of its steps was seen, and when who asked for the run accepted this very plan.
 */
export function unseenFault(
  run: Asked,
  plan: Plan,
  seen: readonly Plan[] | undefined,
): RunFailure | undefined {
  if (seen === undefined || isAccepted(run, plan)) return undefined;
  const unseen = unseenSteps(plan, seen);
  const [first] = unseen;
  if (first === undefined) return undefined;
  const why =
    seen.length === 0
      ? 'nobody has seen a plan of this device'
      : 'the plan changed since the review, because the device or the branch did';
  return {
    code: 'not-reviewed',
    message: `${why}: ${unseen.length} of ${plan.steps.length} steps stood on no pull request. ${howToAccept(run, plan)} The first of them: ${placeOf(first)}`,
  };
}

function isAccepted({ acceptedPlan }: Asked, plan: Plan): boolean {
  return acceptedPlan !== null && plan.digest.startsWith(acceptedPlan);
}

function howToAccept({ id, device }: Asked, plan: Plan): string {
  const digest = plan.digest.slice(0, LEAST_DIGEST);
  return `\`plumb runs ${id.slice(0, 8)}\` shows the plan; \`plumb apply --device ${device} --accept-plan ${digest}\` or \`/plumb approve ${digest}\` on the pull request sends exactly that.`;
}

function placeOf({ path, lines }: Step): string {
  return `\`${[...path, lines[0] ?? ''].join(' / ')}\``;
}

/** True when the approvals that a plan needs depend on its impact: only then is the host asked before the lease. */
export async function isRuled(
  context: Pick<Context, 'commits' | 'store'>,
  plan: Plan,
  settings: ProjectSettings,
): Promise<boolean> {
  if (settings.approval !== 'github-review') return false;
  const rules = await rulesFor(context, await commitsOf(context, plan), settings);
  return rules.some((one) => one !== undefined);
}

/** Why too few, or the wrong people, approved what the plan (masked) does; undefined when the rules are met. */
export async function ruleFault(
  { store }: Pick<Context, 'store'>,
  plan: Plan,
  seen: Seen | undefined,
): Promise<RunFailure | undefined> {
  if (seen === undefined || seen.rules.every((one) => one === undefined)) return undefined;
  const acceptors = (await acceptorsOf(store, plan)).map((actor) =>
    actor.replace(/^github:/, '').toLowerCase(),
  );
  const found = unruledStep(plan, { ...seen, seen: seen.plans, acceptors });
  if (found === undefined) return undefined;
  return {
    code: 'approval-rule',
    message: `${found.missing.join('; ')}, because of ${placeOf(found.step)} (${found.step.impact}). Another approval of the pull request, or \`/plumb approve ${plan.digest.slice(0, LEAST_DIGEST)}\` on it after the merge, counts`,
  };
}
