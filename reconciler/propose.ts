/** propose: reads one device, plans, stores the plan and, when it may be sent, queues a run for it. */
import { SessionError } from '../drivers/session/errors.ts';
import type { Context } from './context.ts';
import { type DesiredAt, lastAppliedOf, type Target } from './desired-at.ts';
import { identityFault } from './guards/identity.ts';
import { maskPlan } from './mask-plan.ts';
import { makePlan } from './plan.ts';
import { type Reading, readRunning } from './read.ts';
import { next, type RunEvent, terminal } from './run-state.ts';
import { maskerOf, sessionFor } from './session-for.ts';
import type { Database } from './store/contract.ts';
import { clearUnplanned, getDevice, setUnplanned } from './store/devices.ts';
import { insertPlan } from './store/plans.ts';
import { createRun, listRuns, type RunRow, transitionRun } from './store/runs.ts';
import type { Plan } from './types.ts';

/** What one device was offered. */
export interface Proposal {
  readonly device: string;
  readonly platform: string;
  /** Masked; absent when the device could not be read. */
  readonly plan?: Plan;
  /** Why there is no plan: never to be read as "no change". */
  readonly unplanned?: string;
  /** The run that was queued. */
  readonly run?: string;
}

/** Reads a device with its read account, in a session of its own. */
export async function readTarget(context: Context, target: Target, desired: DesiredAt): Promise<Reading> {
  if (desired.secrets === undefined) throw new Error('no secrets without a desired state');
  const session = await context.openSession(sessionFor(target, desired.secrets, 'read'));
  try {
    return await readRunning(session, target.room.platform, target.intended.features);
  } finally {
    await session.close();
  }
}

/** The plan of one device against what it shows now; secrets are still in it. */
export async function planTarget(
  context: Context,
  commit: string,
  target: Target,
  desired: DesiredAt,
  reading: Reading,
  allowRemovals = false,
): Promise<Plan> {
  if (desired.state === undefined || desired.secrets === undefined)
    throw new Error('no plan without a desired state');
  const lastApplied = await lastAppliedOf(target, context, desired.secrets);
  return makePlan({
    device: target.device,
    platform: target.room.platform,
    commit,
    settings: desired.state.settings,
    running: reading.tree,
    intended: target.intended,
    ...(lastApplied === undefined ? {} : { lastApplied }),
    digest: context.digest,
    engine: context.engine,
    secretVersions: target.secretVersions,
    allowRemovals,
  });
}

/** Who asks, and whether a run that failed at this commit may be tried again (a person may, a sweep may not). */
export interface Asked {
  readonly actor: string;
  readonly retry: boolean;
  /** The asking person means the removals, even beyond max_removals. */
  readonly allowRemovals?: boolean;
  /** The asking person accepts the plan of this digest, which no reviewer saw. */
  readonly acceptedPlan?: string;
}

export async function proposePlan(
  context: Context,
  commit: string,
  target: Target,
  desired: DesiredAt,
  asked: Asked,
): Promise<Proposal> {
  const { device } = target;
  const identity = { device: device.name, platform: device.platform };
  if (device.mode === 'observe')
    return { ...identity, unplanned: 'mode is observe: the device is only read' };
  let reading: Reading;
  try {
    reading = await readTarget(context, target, desired);
  } catch (error) {
    if (!(error instanceof SessionError)) throw error;
    return { ...identity, unplanned: await unplanned(context, device.name, commit, error) };
  }
  const stranger = identityFault(device, reading.facts);
  if (stranger) return { ...identity, unplanned: await unplanned(context, device.name, commit, stranger) };
  const made = await planTarget(context, commit, target, desired, reading, asked.allowRemovals);
  const plan = maskPlan(made, maskerOf(target));
  const planId = await insertPlan(context.store, plan);
  await clearUnplanned(context.store, device.name);
  context.notify({
    kind: 'plan',
    device: device.name,
    steps: plan.steps.length,
    refused: plan.refusals.length > 0,
  });
  if (device.mode !== 'deploy' || !(await worthARun(context, plan, asked))) return { ...identity, plan };
  const run = await queueRun(context, planId, device.name, commit, asked);
  return { ...identity, plan, run };
}

/** On record, so that `plumb status` does not take an old success for the state of today. */
async function unplanned(
  context: Context,
  device: string,
  commit: string,
  { message }: { readonly message: string },
): Promise<string> {
  await setUnplanned(context.store, device, { commit, why: message });
  context.notify({ kind: 'unplanned', device, why: message });
  return message;
}

/** Ends that say nothing against the commit: the device was away, or another commit had its turn. */
const HARMLESS_ENDS: ReadonlySet<RunRow['outcome']> = new Set(['unreachable', 'superseded']);

/** A run is for something to send, or for proving a commit for the first time; not for failing the same way again. */
async function worthARun(context: Context, plan: Plan, asked: Asked): Promise<boolean> {
  if (!asked.retry) {
    const [last] = await listRuns(context.store, { device: plan.device, commit: plan.commit, limit: 1 });
    // One that has not ended is no failure: it is handed in again.
    if (last && terminal(last.state) && last.state !== 'confirmed' && !HARMLESS_ENDS.has(last.outcome))
      return false;
  }
  if (plan.steps.length + plan.conflicts.length + plan.refusals.length > 0) return true;
  const row = await getDevice(context.store, plan.device);
  return row?.lastAppliedCommit !== plan.commit;
}

/** One live run per device and commit: asking twice gives the same one (F102). */
async function queueRun(
  context: Context,
  plan: string,
  device: string,
  commit: string,
  { actor, allowRemovals = false, acceptedPlan }: Asked,
): Promise<string> {
  // Together: a crash in between would leave a run that nobody looks for.
  const queued = await context.store.transaction(async (tx) => {
    const { run } = await createRun(tx, {
      plan,
      device,
      commit,
      actor,
      allowRemovals,
      ...(acceptedPlan === undefined ? {} : { acceptedPlan }),
    });
    const approved = run.state === 'planned' ? await step(tx, run, 'approved', actor) : run;
    return approved.state === 'approved' ? step(tx, approved, 'enqueued', actor) : approved;
  });
  await context.enqueue({ device, commit, run: queued.id });
  return queued.id;
}

async function step(tx: Database, run: RunRow, event: RunEvent, actor: string): Promise<RunRow> {
  return transitionRun(tx, {
    run: run.id,
    from: run.state,
    to: next(run.state, event),
    event,
    epoch: null,
    actor,
  });
}
