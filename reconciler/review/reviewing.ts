/**
 * reviewing: keeps a plan on every open pull request and the result on every merged one. Level-based: each round asks
 * the host what is open; events only make the next round come sooner, so that none has to arrive, or in order, or once.
 */
import { setTimeout } from 'node:timers/promises';
import type { Context } from '../context.ts';
import { readDesiredState } from '../desired/desired.ts';
import type { Following } from '../follow.ts';
import type { Mirror } from '../repository/mirror.ts';
import { getCommit, lastAcceptedCommit } from '../store/commits.ts';
import { listDevices } from '../store/devices.ts';
import { getFollowUp } from '../store/follow-ups.ts';
import { getReview, noteMerged, noteTold, saveReview, untold } from '../store/reviews.ts';
import { listRuns, type RunRow } from '../store/runs.ts';
import { headline, isGood, PLAN_MARKER, planComment } from './comment.ts';
import type { Check, CodeHost, PullRequest } from './contract.ts';
import { extrasOf, reviewsOf } from './extras.ts';
import { openFollowUps, wantRevert } from './follow-up.ts';
import { livePlans } from './plan-device.ts';
import { deliverPosts, postCheck, postComment } from './post.ts';
import { RESULT_MARKER, type Result, resultComment, resultTitle, stateOf } from './result.ts';
import { type ReviewReport, review } from './review.ts';
import { takeCommands } from './take-commands.ts';

export interface ReviewingOptions {
  readonly context: Context;
  readonly mirror: Mirror;
  /** Pull requests into this branch. */
  readonly branch: string;
  /** Milliseconds between two looks when no event comes. */
  readonly pollMs: number;
  /** Carries out what a person asks for in a comment. */
  readonly apply: Following['now'];
  readonly signal: AbortSignal;
  /** Told when a plan was made. */
  readonly onReviewed: (report: ReviewReport) => void;
  readonly onError: (error: unknown) => void;
}

export interface Reviewing {
  /** Look now. */
  soon(): void;
  /** `owner/name` at the code host; undefined while the branch names none, or nothing logs in there. */
  repository(): string | undefined;
  readonly done: Promise<void>;
}

export function reviewing(options: ReviewingOptions): Reviewing {
  let wake = new AbortController();
  const state: State = { base: undefined, host: undefined, hostOf: undefined };
  const loop = async (): Promise<void> => {
    while (!options.signal.aborted) {
      // Renewed before the round: an event that comes during it is not lost.
      wake = new AbortController();
      await round(options, state).catch(options.onError);
      await pause(Math.min(BREATH, options.pollMs), options.signal);
      await pause(options.pollMs - BREATH, AbortSignal.any([options.signal, wake.signal]));
    }
  };
  return { soon: () => wake.abort(), repository: () => state.host?.repository, done: loop() };
}

/** Milliseconds between two rounds at least: a rollout of many devices must not use up what the host allows. */
const BREATH = 1_000;

/** Ends at once when the signal is or gets aborted. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (ms > 0) await setTimeout(ms, undefined, { signal }).catch(() => undefined);
}

interface State {
  /** The tip whose merges are known. */
  base: string | undefined;
  host: CodeHost | undefined;
  /** The commit whose settings name the host. */
  hostOf: string | undefined;
}

/**
 * The host that the last accepted commit names (at first the tip): a push past review must not send plans elsewhere.
 * Settings that cannot be read leave it as it was.
 */
async function hostAt(
  { context, mirror }: ReviewingOptions,
  base: string,
  state: State,
): Promise<CodeHost | undefined> {
  const { sha } = (await lastAcceptedCommit(context.store, context.repository)) ?? { sha: base };
  if (state.hostOf === sha) return state.host;
  const files = await mirror.readCommit(sha);
  const { state: desired } = await readDesiredState(
    files.filter(({ path }) => /^plumbline\.\w+$/.test(path)),
  );
  if (desired !== undefined) state.host = context.codeHost(desired.settings);
  state.hostOf = sha;
  return state.host;
}

/** One round speaks with one host. */
interface Round extends ReviewingOptions {
  readonly host: CodeHost;
}

async function round(options: ReviewingOptions, state: State): Promise<void> {
  const { context, mirror, branch } = options;
  const base = await mirror.fetch(branch);
  const host = await hostAt(options, base, state);
  if (host === undefined) return;
  const here: Round = { ...options, host };
  const deliver = (): Promise<void> => deliverPosts(context.store, host, options.onError);
  await deliver();
  await takeCommands({ ...here, base }).catch(options.onError);
  await deliver();
  const due: PullRequest[] = [];
  const open = await host.openPullRequests(branch);
  for (const pull of open) {
    const known = await getReview<ReviewReport>(context.store, context.repository, pull.number);
    if (known?.head !== pull.head.sha || known.base !== base) due.push(pull);
  }
  // Everybody sees at once that something happens; the plans take as long as the devices do.
  for (const pull of due) await postCheck(context.store, pendingAt(pull.head.sha));
  await deliver();
  for (const pull of due) {
    if (options.signal.aborted) return;
    await reviewOne(here, pull, base).catch(options.onError);
    await deliver();
  }
  // What stands beside a plan changes without it: who approved, and which other pull requests are open.
  await showPlans(here, open, base).catch(options.onError);
  await noteMerges(here, base, state);
  await tellResults({ ...here, base });
  await openFollowUps({ ...here, base }, options.onError).catch(options.onError);
  await tellResults({ ...here, base });
  await deliver();
}

/** Which pull requests the branch's new commits are; of the commits before the program started only the tip. */
async function noteMerges({ context, mirror, host }: Round, base: string, state: State): Promise<void> {
  if (state.base === base) return;
  const since = state.base;
  const commits =
    since !== undefined && (await mirror.isAncestor(since, base))
      ? await mirror.between(since, base)
      : [base];
  for (const commit of commits)
    for (const { number, head } of await host.mergedAs(commit))
      await noteMerged(context.store, context.repository, { pull: number, head: head.sha, base, commit });
  state.base = base;
}

function pendingAt(sha: string): Check {
  return { sha, state: 'pending', title: 'Planning', summary: 'The devices are read.', annotations: [] };
}

async function reviewOne(options: Round, pull: PullRequest, base: string): Promise<void> {
  const { context, mirror, host } = options;
  const fork = pull.head.repository.toLowerCase() !== host.repository.toLowerCase();
  const head = await mirror.fetchHead(pull.headRef);
  const unread = fork ? 'the head is of a fork: no device is read for it' : undefined;
  const asked = { pull: pull.number, head, base, unread };
  const report = await review(context, mirror, asked, livePlans(context, head));
  await context.store.transaction(async (tx) => {
    await saveReview(tx, context.repository, { pull: pull.number, head, base, report });
    await postCheck(tx, checkOf(report));
  });
  // By itself it says what is to be done; what stands beside it comes when all of them are planned.
  await showPlans(options, [pull], base);
  options.onReviewed(report);
}

/** The comment of each open pull request, as it is to be now; what stands there already is not posted again. */
async function showPlans(options: Round, open: readonly PullRequest[], base: string): Promise<void> {
  const { context, mirror, host } = options;
  const all = await reviewsOf(context, open);
  if (all.length === 0) return;
  const files = (await mirror.readCommit(base)).filter(({ path }) => /^plumbline\.\w+$/.test(path));
  const { state } = await readDesiredState(files);
  for (const one of all) {
    const extras = await extrasOf(one, all, host, state?.settings.review.rules);
    await postComment(context.store, one.pull.number, PLAN_MARKER, planComment(one.report, extras));
  }
}

/** What is not planned or refused is for a person to weigh; what does not validate must not be merged. */
function checkOf(report: ReviewReport): Check {
  const errors = report.problems.some(({ severity }) => severity === 'error');
  return {
    sha: report.head,
    state: errors ? 'failure' : isGood(report) ? 'success' : 'neutral',
    title: headline(report),
    summary: planComment(report),
    annotations: report.problems.flatMap(({ severity, message, source }) =>
      source === undefined
        ? []
        : [
            {
              path: source.file,
              line: source.line,
              level: severity === 'error' ? 'failure' : 'warning',
              message,
            } as const,
          ],
    ),
  };
}

/** The result stands on the pull request as long as it is the newest word on its devices. */
async function tellResults(here: Round & { readonly base: string }): Promise<void> {
  const { context, base } = here;
  const { store, repository } = context;
  for (const { pull, commit } of await untold(store, repository)) {
    const result = await resultOf(context, commit);
    if (result === undefined) continue;
    await wantRevert(here, pull, result);
    await postComment(store, pull, RESULT_MARKER, resultComment(result));
    await postCheck(store, {
      sha: commit,
      state: stateOf(result),
      title: resultTitle(result),
      summary: resultComment(result),
      annotations: [],
    });
    // A newer commit has its own result; until then a retry may still change this one.
    const waits = stateOf(result) === 'pending' || result.followUp?.number === null;
    if (commit !== base && !waits) await noteTold(store, repository, pull);
  }
}

/** Undefined until the commit was looked at. */
async function resultOf({ store, repository }: Context, sha: string): Promise<Result | undefined> {
  const commit = await getCommit(store, repository, sha);
  if (commit === undefined) return undefined;
  const newest = new Map<string, RunRow>();
  for (const run of await listRuns(store, { commit: sha, limit: 10_000 }))
    if (!newest.has(run.device)) newest.set(run.device, run);
  const devices = await listDevices(store);
  const followUp = await getFollowUp(store, repository, sha);
  return {
    ...(followUp === undefined ? {} : { followUp }),
    commit,
    runs: [...newest.values()].sort((a, b) => a.device.localeCompare(b.device)),
    unplanned: devices.flatMap(({ name, unplannedCommit, unplannedWhy }) =>
      unplannedCommit === sha ? [{ device: name, why: unplannedWhy ?? '' }] : [],
    ),
  };
}
