/** approve: may this commit be deployed at all? What a merge proves is asked of git, or of the code host. */
import type { Context } from './context.ts';
import { readDesiredState } from './desired/desired.ts';
import type { DesiredAt } from './desired-at.ts';
import { openCommits } from './open-commits.ts';
import { type ReviewRules, reviewFaults } from './review/approval.ts';
import { CODE_OWNERS_PATHS, type OwnerRule, readCodeOwners } from './review/code-owners.ts';
import type { CodeHost } from './review/contract.ts';
import { lastAcceptedCommit } from './store/commits.ts';
import type { Problem, ProjectSettings } from './types.ts';

export interface Approval {
  readonly status: 'accepted' | 'refused' | 'unapproved';
  readonly problems: readonly Problem[];
}

export type Approving = Pick<Context, 'commits' | 'store' | 'repository' | 'codeHost'>;

/**
 * `branch-tip`: whatever the followed branch points to. `merge-commit`: only a commit with at least two parents is
 * one. `github-review`: only one that the code host says was reviewed and merged, asked anew each time.
 * Besides its own rules a commit must meet those of the last accepted one: it cannot approve itself by loosening them.
 * Throws CodeHostError when the host cannot be asked: then nobody knows, and nothing is sent.
 */
export async function approve(context: Approving, commit: string, desired: DesiredAt): Promise<Approval> {
  if (desired.state === undefined || desired.problems.some((problem) => problem.severity === 'error')) {
    return { status: 'refused', problems: [] };
  }
  const last = await lastAcceptedCommit(context.store, context.repository);
  const before = last === undefined || last.sha === commit ? undefined : await settingsOf(context, last.sha);
  const rules = [desired.state.settings, ...(before === undefined ? [] : [before])];
  const reviewed = rules.filter(({ approval }) => approval === 'github-review');
  if (reviewed.length > 0) return byReview(context, commit, reviewed, last?.sha);
  if (!rules.some(({ approval }) => approval === 'merge-commit')) return { status: 'accepted', problems: [] };
  const { parents } = await context.commits.info(commit);
  if (parents.length >= 2) return { status: 'accepted', problems: [] };
  return unapproved(
    `commit ${commit.slice(0, 12)} is not a merge commit, so nobody has approved it`,
    'merge a pull request; the merge of one that sets approval: branch-tip ends this where nobody reviews',
  );
}

/** The settings of an earlier commit; undefined where a rewritten history has lost it. */
async function settingsOf({ commits }: Approving, commit: string): Promise<ProjectSettings | undefined> {
  const files = await commits.readCommit(commit).catch(() => []);
  const settings = files.filter(({ path }) => /^plumbline\.\w+$/.test(path));
  return (await readDesiredState(settings)).state?.settings;
}

/**
 * Every commit of the branch since the last accepted one has to be reviewed: a direct push does not become approved by
 * the next merge on top of it, only by a merge whose reviewed head contains it. The first commit that is ever deployed
 * answers for itself only.
 */
async function byReview(
  context: Approving,
  commit: string,
  rules: readonly ProjectSettings[],
  last: string | undefined,
): Promise<Approval> {
  // Of the rules before this commit, where there are some: a commit cannot name the host that approves it.
  const settings = rules.at(-1);
  const host = settings && context.codeHost(settings);
  if (host === undefined)
    return unapproved(
      'approval: github-review needs a connected code host, and none is',
      'set github: in plumbline.yaml and PLUMB_GITHUB_TOKEN where the program runs, or use approval: merge-commit or branch-tip',
    );
  const problems: Problem[] = [];
  const reviewedHeads: string[] = [];
  for (const one of (await openCommits(context, commit, last)).toReversed()) {
    if (await containedIn(context, one, reviewedHeads)) continue;
    const faults = await faultsOf(context, host, one, rules);
    problems.push(...faults);
    if (faults.length === 0) reviewedHeads.push(...(await context.commits.info(one)).parents.slice(1));
  }
  return problems.length === 0 ? { status: 'accepted', problems } : { status: 'unapproved', problems };
}

async function containedIn(
  { commits }: Approving,
  commit: string,
  heads: readonly string[],
): Promise<boolean> {
  for (const head of heads) if (await commits.isAncestor(commit, head)) return true;
  return false;
}

async function faultsOf(
  { commits }: Approving,
  host: CodeHost,
  commit: string,
  rules: readonly ProjectSettings[],
): Promise<readonly Problem[]> {
  const { subject } = await commits.info(commit);
  const faults = await reviewFaults(host, commit, await reviewRules(commits, commit, rules));
  return faults.map((message) => ({
    severity: 'error',
    code: 'unapproved',
    message: `commit ${commit.slice(0, 12)} (${subject.slice(0, 60)}): ${message}`,
    hint: `\`plumb approve-status ${commit.slice(0, 12)}\` asks the code host again`,
  }));
}

/** What a review of the commit has to fulfil: the strictest of the settings, and CODEOWNERS of its base. */
export async function reviewRules(
  commits: Pick<Context['commits'], 'info' | 'changedPaths' | 'readText'>,
  commit: string,
  rules: readonly ProjectSettings[],
): Promise<ReviewRules> {
  const [base] = (await commits.info(commit)).parents;
  return {
    branch: rules[0]?.branch ?? 'main',
    approvals: Math.max(...rules.map(({ review }) => review.approvals)),
    owners: base === undefined ? [] : await ownersAt(commits, base),
    changed: base === undefined ? [] : await commits.changedPaths(base, commit),
  };
}

/** CODEOWNERS as it was before the change: a pull request cannot drop its own owners. */
async function ownersAt(
  commits: Pick<Context['commits'], 'readText'>,
  base: string,
): Promise<readonly OwnerRule[]> {
  for (const path of CODE_OWNERS_PATHS) {
    const text = await commits.readText(base, path);
    if (text !== undefined) return readCodeOwners(text);
  }
  return [];
}

function unapproved(message: string, hint: string): Approval {
  return { status: 'unapproved', problems: [{ severity: 'error', code: 'unapproved', message, hint }] };
}
