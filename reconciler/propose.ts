/** propose: reads one device, plans, stores the plan and, when it may be sent, queues a run for it. */
import { SessionError } from '../drivers/session/errors.ts';
import type { Context } from './context.ts';
import { type DesiredAt, lastAppliedOf, type Target } from './desired-at.ts';
import { identityFault } from './guards/identity.ts';
import { maskPlan } from './mask-plan.ts';
import { makePlan } from './plan.ts';
import { type Reading, readRunning } from './read.ts';
import { isRuled, plansSeen, ruleFault } from './review/seen-plans.ts';
import { next, type RunEvent, terminal } from './run-state.ts';
import { maskerOf, sessionFor } from './session-for.ts';
import type { Database } from './store/contract.ts';
import { clearUnplanned, getDevice, setUnplanned } from './store/devices.ts';
import { noteAcceptance } from './store/plan-acceptances.ts';
import { insertPlan } from './store/plans.ts';
import { createRun, listRuns, type RunFailure, type RunRow, transitionRun } from './store/runs.ts';
import type { BreakGlass, Plan } from './types.ts';

/** What one device was offered. */
export interface Proposal {
  readonly device: string;
  readonly platform: string;
  /** Masked; absent when the device could not be read. */
  readonly plan?: Plan;
  /** Why there is no plan: never to be read as "no change". */
  readonly unplanned?: string;
  /** The run that was queued, or refused at once. */
  readonly run?: string;
  /** What approvals are missing for it. */
  readonly waits?: string;
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
  /** Two named people send it past review. */
  readonly breakGlass?: BreakGlass;
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
  if (device.mode !== 'deploy') return { ...identity, plan };
  await accept(context, device.name, asked);
  const missing = asked.breakGlass === undefined ? await missingApproval(context, plan, desired) : undefined;
  const waits = missing === undefined ? {} : { waits: missing.message };
  if (!(await worthARun(context, plan, asked, missing))) return { ...identity, plan, ...waits };
  const run = await queueRun(context, { id: planId, plan }, asked, missing);
  return { ...identity, plan, run, ...waits };
}

/** On record before the rules are asked: it may be the approval that is missing. */
async function accept({ store }: Context, device: string, { actor, acceptedPlan }: Asked): Promise<void> {
  if (acceptedPlan !== undefined) await noteAcceptance(store, { device, digest: acceptedPlan, actor });
}

/** Asked here, so that nobody waits for a device in vain, and again under the lease, on the plan that is sent. */
async function missingApproval(
  context: Context,
  plan: Plan,
  { state }: DesiredAt,
): Promise<RunFailure | undefined> {
  if (state === undefined || plan.steps.length === 0) return undefined;
  if (!(await isRuled(context, plan, state.settings))) return undefined;
  const seen = await plansSeen(context, plan, state.settings);
  return ruleFault(context, plan, seen);
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
async function worthARun(
  context: Context,
  plan: Plan,
  asked: Asked,
  missing: RunFailure | undefined,
): Promise<boolean> {
  if (!asked.retry) {
    const [last] = await listRuns(context.store, { device: plan.device, commit: plan.commit, limit: 1 });
    // The approval that was missing may have come since.
    const waited = last?.error?.code === 'approval-rule' && missing === undefined;
    // One that has not ended is no failure: it is handed in again.
    if (
      last &&
      !waited &&
      terminal(last.state) &&
      last.state !== 'confirmed' &&
      !HARMLESS_ENDS.has(last.outcome)
    )
      return false;
  }
  if (plan.steps.length + plan.conflicts.length + plan.refusals.length > 0) return true;
  const row = await getDevice(context.store, plan.device);
  return row?.lastAppliedCommit !== plan.commit;
}

/** One live run per device and commit: asking twice gives the same one (F102). */
async function queueRun(
  context: Context,
  { id: plan, plan: { device, commit } }: { readonly id: string; readonly plan: Plan },
  { actor, allowRemovals = false, acceptedPlan, breakGlass }: Asked,
  missing: RunFailure | undefined,
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
      ...(breakGlass === undefined ? {} : { breakGlass }),
    });
    if (missing !== undefined && run.state === 'planned') return refuse(tx, run, missing, actor);
    const approved = run.state === 'planned' ? await step(tx, run, 'approved', actor) : run;
    return approved.state === 'approved' ? step(tx, approved, 'enqueued', actor) : approved;
  });
  if (queued.state === 'failed')
    context.notify({
      kind: 'run',
      device,
      run: queued.id,
      state: 'failed',
      outcome: 'refused',
      error: missing?.message ?? '',
    });
  else await context.enqueue({ device, commit, run: queued.id });
  return queued.id;
}

/** Nothing was sent: it is on record with what is missing. */
async function refuse(tx: Database, run: RunRow, error: RunFailure, actor: string): Promise<RunRow> {
  const to = next(run.state, 'refused');
  const patch = { outcome: 'refused', error } as const;
  return transitionRun(tx, { run: run.id, from: run.state, to, event: 'refused', epoch: null, actor, patch });
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
