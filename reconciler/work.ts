/** One run in the hands of one worker: who holds the lease, what is wanted, and the only way to move the run's state. */

import type { Context, Secrets } from './context.ts';
import type { Target } from './desired-at.ts';
import { holdsDevice, next, outcomeOf, type RunEvent } from './run-state.ts';
import type { Database } from './store/contract.ts';
import { setHold } from './store/devices.ts';
import type { HeldLease } from './store/keep-lease.ts';
import { type RunFailure, type RunRow, transitionRun } from './store/runs.ts';
import type { Intended, ProjectSettings } from './types.ts';

export interface Work {
  readonly context: Context;
  readonly lease: HeldLease;
  /** Aborts when the lease is not sure any more or the worker is told to end: nothing is sent after that. */
  readonly signal: AbortSignal;
  readonly target: Target;
  readonly settings: ProjectSettings;
  readonly secrets: Secrets;
  readonly lastApplied: Intended | undefined;
  readonly mask: (text: string) => string;
  /** The run as it is now. */
  run: RunRow;
}

export interface MoveDetails {
  readonly error?: RunFailure;
  readonly plan?: string;
  /** Written in the same transaction: it is true if and only if the move is. */
  readonly also?: (tx: Database) => Promise<void>;
}

/** Tells the run what happened; the reducer says what that makes of it. Throws when it cannot happen in this state. */
export async function move(work: Work, event: RunEvent, details: MoveDetails = {}): Promise<void> {
  const { context, run, lease, target } = work;
  const to = next(run.state, event);
  const outcome = outcomeOf(to, event);
  const error = details.error && { code: details.error.code, message: work.mask(details.error.message) };
  // Together: a crash in between would leave a device that nobody may touch without its hold.
  work.run = await context.store.transaction(async (tx) => {
    const moved = await transitionRun(tx, {
      run: run.id,
      from: run.state,
      to,
      event,
      epoch: lease.epoch,
      actor: 'reconciler',
      patch: {
        ...(outcome === undefined ? {} : { outcome }),
        ...(error === undefined ? {} : { error }),
        ...(details.plan === undefined ? {} : { plan: details.plan }),
      },
    });
    if (holdsDevice(to, event)) {
      const why = `run ${run.id}: ${event.replaceAll('_', ' ')}`;
      await setHold(tx, target.device.name, { actor: 'reconciler', why });
    }
    await details.also?.(tx);
    return moved;
  });
  context.notify({
    kind: 'run',
    device: target.device.name,
    run: run.id,
    state: to,
    ...(outcome === undefined ? {} : { outcome }),
    ...(error === undefined ? {} : { error: error.message }),
  });
}
