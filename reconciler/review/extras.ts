/** What stands on a plan besides the plan: which approvals it needs, and who else is at the same lines. */
import type { Context } from '../context.ts';
import { type Members, type Need, needsOf, unmet } from '../guards/impact-rules.ts';
import { sameLines } from '../guards/same-lines.ts';
import { getReview } from '../store/reviews.ts';
import { worstOf } from '../tree/impact.ts';
import type { Impact, ReviewRules } from '../types.ts';
import { countingApprovers, membersOf } from './approval.ts';
import type { CodeHost, PullRequest } from './contract.ts';
import { code, prose } from './markdown.ts';
import type { ReviewReport } from './review.ts';

const MOST_LOCKS = 20;
/** Of one device. */
const MOST_LINES = 3;

export interface OpenReview {
  readonly pull: PullRequest;
  readonly report: ReviewReport;
}

/** Reviews of pull requests, in the order in which they were opened. */
export async function reviewsOf(
  { store, repository }: Pick<Context, 'store' | 'repository'>,
  pulls: readonly PullRequest[],
): Promise<readonly OpenReview[]> {
  const found: OpenReview[] = [];
  for (const pull of pulls) {
    const row = await getReview<ReviewReport | null>(store, repository, pull.number);
    if (row?.report && row.head === pull.head.sha) found.push({ pull, report: row.report });
  }
  return found.sort((a, b) => a.pull.number - b.pull.number);
}

/** Sentences in Markdown. Throws CodeHostError when the host cannot say who approved. */
export async function extrasOf(
  { pull, report }: OpenReview,
  all: readonly OpenReview[],
  host: CodeHost,
  rules: ReviewRules | undefined,
): Promise<readonly string[]> {
  const needs = needsOf(worstImpact(report), [rules]);
  const members = await membersOf(
    host,
    needs.flatMap(({ one_of }) => one_of),
  );
  const approvers = needs.length === 0 ? [] : await countingApprovers(host, pull);
  return [...ruleLines(needs, approvers, members), ...lockLines({ pull, report }, all)];
}

function worstImpact({ devices }: ReviewReport): Impact {
  const steps = devices.flatMap(({ plan }) => plan?.steps ?? []).filter(({ origin }) => origin === 'commit');
  return worstOf(steps.map(({ impact }) => impact));
}

/** One sentence for each rule that the worst step falls under. */
export function ruleLines(
  needs: readonly Need[],
  approvers: readonly string[],
  members: Members,
): readonly string[] {
  return needs.map((need) => {
    const who = need.one_of.length === 0 ? '' : `, one of them ${need.one_of.map(code).join(' or ')}`;
    const [missing] = unmet([need], approvers, members);
    const by = approvers.length === 0 ? 'nobody yet' : approvers.map(code).join(', ');
    const state = missing === undefined ? `met by ${by}` : `**not met**; approved by ${by}`;
    return `Rule ${code(need.impact)}: ${need.approvals} ${need.approvals === 1 ? 'approval' : 'approvals'}${who}: ${state}.`;
  });
}

/** One sentence for each device of another open pull request that touches the same lines. */
export function lockLines(own: OpenReview, all: readonly OpenReview[]): readonly string[] {
  const lines = all.flatMap(({ pull, report }) => {
    if (pull.number === own.pull.number) return [];
    const order = pull.number < own.pull.number ? 'it was opened first' : 'this one was opened first';
    return own.report.devices.flatMap(({ device, plan }) => {
      const other = report.devices.find((one) => one.device === device)?.plan;
      const same = plan && other ? sameLines(plan.steps, other.steps) : [];
      if (same.length === 0) return [];
      const shown = same.slice(0, MOST_LINES).map(code).join(', ');
      const more = same.length > MOST_LINES ? ` and ${same.length - MOST_LINES} more` : '';
      return [`#${pull.number} touches the same lines of ${code(device)} (${order}): ${shown}${more}.`];
    });
  });
  const left = lines.length - MOST_LOCKS;
  return [...lines.slice(0, MOST_LOCKS), ...(left > 0 ? [prose(`and ${left} more such devices`)] : [])];
}
