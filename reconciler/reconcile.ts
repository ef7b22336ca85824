/**
 * THE pipeline, as one sentence:
 * commit → load → validate → expand → render → read → diff → plan → approve → queue, and in the worker (carry-out.ts)
 * lease → re-read → push → verify → save → record → notify.
 */
import { approve } from './approve.ts';
import { breakGlass } from './break-glass.ts';
import type { Context } from './context.ts';
import { type DesiredAt, desiredAt } from './desired-at.ts';
import { inParallel } from './parallel.ts';
import { type Proposal, proposePlan } from './propose.ts';
import { RepositoryRefused } from './repository/names.ts';
import { askingOnce } from './review/ask-once.ts';
import { getCommit, saveCommit } from './store/commits.ts';
import { upsertDevice } from './store/devices.ts';
import type { BreakGlass, Problem } from './types.ts';

/** What became of one commit. */
export interface Rollout {
  readonly commit: string;
  readonly status: 'accepted' | 'refused' | 'unapproved';
  readonly problems: readonly Problem[];
  readonly proposals: readonly Proposal[];
}

export interface ReconcileOptions {
  /** Only these devices; absent: all. */
  readonly devices?: readonly string[];
  readonly actor: string;
  /** Try a device again whose run at this commit failed (default true). */
  readonly retry?: boolean;
  /** The asking person means the removals, even beyond max_removals. */
  readonly allowRemovals?: boolean;
  /** The asking person accepts the plan of this digest, which no reviewer saw. */
  readonly acceptedPlan?: string;
  /** Two named people send it past review. */
  readonly breakGlass?: BreakGlass;
}

/** Takes one commit as far as the queue. A commit that does not validate is refused whole; the last good one stays. */
export async function reconcile(given: Context, commit: string, options: ReconcileOptions): Promise<Rollout> {
  const context = askingOnce(given);
  const desired = await desiredOf(context, commit);
  const glass = options.breakGlass;
  const approval =
    glass === undefined
      ? await approve(context, commit, desired)
      : await breakGlass(context, commit, desired, { ...options, breakGlass: glass });
  const problems = [...desired.problems, ...approval.problems];
  // What went past review stays unapproved in the records: it approves nothing that follows it.
  if (glass === undefined) await recordCommit(context, commit, approval.status, problems);
  if (approval.status !== 'accepted') return { commit, status: approval.status, problems, proposals: [] };
  const missing = unknownDevices(desired, options.devices);
  if (missing.length > 0) return { commit, status: 'refused', problems: missing, proposals: [] };
  const targets = desired.targets.filter(({ device }) => options.devices?.includes(device.name) ?? true);
  for (const { device } of targets) await upsertDevice(context.store, identityOf(device));
  const proposals = await inParallel(targets, desired.state?.settings.rollout.parallel ?? 1, (target) =>
    proposePlan(context, commit, target, desired, {
      actor: options.actor,
      retry: options.retry ?? true,
      allowRemovals: options.allowRemovals ?? false,
      ...(options.acceptedPlan === undefined ? {} : { acceptedPlan: options.acceptedPlan }),
      ...(glass === undefined ? {} : { breakGlass: glass }),
    }),
  );
  return { commit, status: 'accepted', problems: desired.problems, proposals };
}

const UNFIT: readonly RepositoryRefused['code'][] = ['symlink', 'submodule', 'too-large', 'bad-path'];

/** A tree that may not be read is a mistake of the commit, and goes on record as one (F3, F4, F5). */
async function desiredOf(context: Context, commit: string): Promise<DesiredAt> {
  try {
    return await desiredAt(await context.commits.readCommit(commit), context);
  } catch (error) {
    if (!(error instanceof RepositoryRefused) || !UNFIT.includes(error.code)) throw error;
    return { targets: [], problems: [{ severity: 'error', code: error.code, message: error.message }] };
  }
}

/** A name that does not exist is an error, never an empty selection (Ownership 4). */
function unknownDevices(desired: DesiredAt, names: readonly string[] = []): readonly Problem[] {
  const known = desired.targets.map(({ device }) => device.name);
  return names
    .filter((name) => !known.includes(name))
    .map((name) => ({
      severity: 'error',
      code: 'no-such-device',
      message: `there is no device ${JSON.stringify(name)} in this commit; there are: ${known.join(', ') || 'none'}`,
    }));
}

function identityOf(device: DesiredAt['targets'][number]['device']): Parameters<typeof upsertDevice>[1] {
  const { name, platform, site, role } = device;
  return { name, platform, ...(site === undefined ? {} : { site }), ...(role === undefined ? {} : { role }) };
}

async function recordCommit(
  context: Context,
  commit: string,
  status: Rollout['status'],
  problems: readonly Problem[],
): Promise<void> {
  const before = await getCommit(context.store, context.repository, commit);
  const info = await context.commits.info(commit);
  const date = new Date(info.date);
  await saveCommit(context.store, {
    repository: context.repository,
    sha: commit,
    author: info.author,
    subject: info.subject,
    committedAt: Number.isNaN(date.getTime()) ? null : date,
    status,
    problems,
  });
  // Each sweep judges the tip anew; only a judgement that is another one is news.
  const same = before?.status === status && JSON.stringify(before.problems) === JSON.stringify(problems);
  if (!same) context.notify({ kind: 'commit', commit, status, subject: info.subject });
}
