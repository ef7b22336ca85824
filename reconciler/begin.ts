/** Takes a run into hand: lease, desired state of its commit, last applied. Nothing is sent here. */
import { approve } from './approve.ts';
import type { Context } from './context.ts';
import { type DesiredAt, desiredAt, lastAppliedOf } from './desired-at.ts';
import type { QueueJob } from './queue/contract.ts';
import { TryLaterError } from './queue/errors.ts';
import { askHost } from './review/ask-host.ts';
import { next, terminal } from './run-state.ts';
import { maskerOf } from './session-for.ts';
import { lastAcceptedCommit } from './store/commits.ts';
import { getDevice } from './store/devices.ts';
import { keepLease } from './store/keep-lease.ts';
import { findRun, type RunRow, transitionRun } from './store/runs.ts';
import type { Work } from './work.ts';

/** Seconds that a lease lasts without being renewed. */
const LEASE_SECONDS = 30;

/** Undefined when there is nothing to do any more. Throws TryLaterError when the device is in other hands. */
export async function begin(context: Context, job: QueueJob, signal: AbortSignal): Promise<Work | undefined> {
  const found = await findRun(context.store, job.run);
  if (found === undefined || terminal(found.state)) return undefined;
  const lease = await keepLease(context.store, {
    device: job.device,
    run: job.run,
    owner: context.owner,
    seconds: LEASE_SECONDS,
  });
  if (lease === null) throw new TryLaterError(`device ${job.device} is in other hands`, 500);
  try {
    const run = await findRun(context.store, job.run);
    if (run === undefined || terminal(run.state)) return await leave(lease);
    if (run.state === 'queued' && (await endsHere(context, run))) return await leave(lease);
    const desired = await desiredAt(await context.commits.readCommit(run.commit), context);
    const target = desired.targets.find((one) => one.device.name === run.device);
    if (target === undefined || desired.state === undefined || desired.secrets === undefined) {
      if (run.state !== 'queued')
        throw new Error(
          `the desired state of run ${run.id} cannot be rendered any more: ${messageOf(desired)}`,
        );
      await end(context, run, 'refused', { code: 'desired-state', message: messageOf(desired) });
      return await leave(lease);
    }
    if (run.state === 'queued' && !(await stillApproved(context, run, desired))) return await leave(lease);
    return {
      context,
      lease,
      signal: AbortSignal.any([lease.signal, signal]),
      target,
      settings: desired.state.settings,
      secrets: desired.secrets,
      lastApplied: await lastAppliedOf(target, context, desired.secrets),
      mask: maskerOf(target),
      run,
    };
  } catch (error) {
    await lease.release();
    throw error;
  }
}

/** Asked again before the first line: an approval can be withdrawn, and a host that cannot be asked approves nothing. */
async function stillApproved(context: Context, run: RunRow, desired: DesiredAt): Promise<boolean> {
  if (run.breakGlass !== null || desired.state?.settings.approval !== 'github-review') return true;
  const { status, problems } = await askHost('nobody can say whether it is approved', () =>
    approve(context, run.commit, desired),
  );
  if (status === 'accepted') return true;
  const why = problems[0]?.message ?? `the commit is ${status}`;
  await end(context, run, 'refused', { code: 'unapproved', message: why });
  return false;
}

async function leave(lease: { release(): Promise<void> }): Promise<undefined> {
  await lease.release();
  return undefined;
}

function messageOf(desired: DesiredAt): string {
  const problem = desired.problems.find((one) => one.severity === 'error');
  return problem?.message ?? 'the device is not part of this commit any more';
}

/** A newer commit takes a queued run's place; a held device gets nothing (I15). */
async function endsHere(context: Context, run: RunRow): Promise<boolean> {
  const newest = await lastAcceptedCommit(context.store, context.repository);
  if (run.breakGlass === null && newest !== undefined && newest.sha !== run.commit) {
    await end(context, run, 'superseded', {
      code: 'superseded',
      message: `commit ${newest.sha.slice(0, 12)} took its place`,
    });
    return true;
  }
  const device = await getDevice(context.store, run.device);
  if (device?.held !== true) return false;
  await end(context, run, 'refused', {
    code: 'held',
    message: `the device is held: ${device.heldWhy ?? 'no reason given'}`,
  });
  return true;
}

async function end(
  context: Context,
  run: RunRow,
  event: 'superseded' | 'refused',
  error: { code: string; message: string },
): Promise<void> {
  const to = next(run.state, event);
  await transitionRun(context.store, {
    run: run.id,
    from: run.state,
    to,
    event,
    epoch: null,
    actor: 'reconciler',
    patch: { outcome: event, error },
  });
  context.notify({
    kind: 'run',
    device: run.device,
    run: run.id,
    state: to,
    outcome: event,
    error: error.message,
  });
}
