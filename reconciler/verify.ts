/** verify: does the device show what is wanted? Asked in the changing session, and again in a fresh one. */
import type { Session } from '../drivers/session/contract.ts';
import { makePlan } from './plan.ts';
import { type Reading, readRunning } from './read.ts';
import { sessionFor } from './session-for.ts';
import type { Plan, Step } from './types.ts';
import type { Work } from './work.ts';

/** The plan from what the device shows now to what is wanted; empty steps mean it is there. */
export function planFrom(work: Work, reading: Reading, justSent = false): Plan {
  const { context, target, settings, run, lastApplied } = work;
  return makePlan({
    device: target.device,
    platform: target.room.platform,
    commit: run.commit,
    settings,
    running: reading.tree,
    intended: target.intended,
    ...(lastApplied === undefined ? {} : { lastApplied }),
    digest: context.digest,
    engine: context.engine,
    secretVersions: target.secretVersions,
    allowRemovals: run.allowRemovals,
    justSent,
  });
}

/** What is still missing on the device: drift that the policy leaves alone is not. */
export function missing(plan: Plan): readonly Step[] {
  return [...plan.steps, ...plan.conflicts];
}

/** Opens a second, read-only session and reads the device through it. */
export async function readFresh(work: Work): Promise<Reading> {
  const session = await openFor(work, 'read');
  try {
    return await readRunning(session, work.target.room.platform, work.target.intended.features);
  } finally {
    await session.close();
  }
}

/** A session for this run; it is cut as soon as the lease is not sure any more. */
export async function openFor(work: Work, access: 'read' | 'write'): Promise<Session> {
  const { context, target, secrets, mask, signal } = work;
  return context.openSession({ ...sessionFor(target, secrets, access, mask), signal });
}
