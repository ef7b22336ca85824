/** `plumb apply --break-glass`: what is asked for, and the way that needs neither the code host nor Redis. */
import { setTimeout as sleep } from 'node:timers/promises';
import { glassFault } from '../reconciler/break-glass.ts';
import { carryOut } from '../reconciler/carry-out.ts';
import type { Context } from '../reconciler/context.ts';
import type { QueueJob } from '../reconciler/queue/contract.ts';
import { TryLaterError } from '../reconciler/queue/errors.ts';
import { type ReconcileOptions, type Rollout, reconcile } from '../reconciler/reconcile.ts';
import type { Mirror } from '../reconciler/repository/mirror.ts';
import { glassTip } from '../reconciler/tip.ts';
import type { BreakGlass } from '../reconciler/types.ts';
import { UsageError } from './explain.ts';

/** Empty when it is not asked for. Throws UsageError when something is missing. */
export function readBreakGlass(options: Readonly<Record<string, unknown>>): {
  readonly breakGlass?: BreakGlass;
  readonly from?: string;
} {
  const { reason, by, from } = options;
  const named = Array.isArray(by) ? by.map(String) : [];
  if (options.breakGlass !== true) {
    if (reason === undefined && named.length === 0 && from === undefined) return {};
    throw new UsageError('--reason, --by and --from belong to --break-glass');
  }
  const breakGlass = { reason: typeof reason === 'string' ? reason : '', by: named };
  const fault = glassFault(breakGlass);
  if (fault !== undefined) throw new UsageError(`--break-glass: ${fault} (--reason TEXT --by A --by B)`);
  return { breakGlass, ...(typeof from === 'string' ? { from } : {}) };
}

export interface GlassRequest extends ReconcileOptions {
  readonly branch: string;
  readonly from?: string;
}

/** Plans and carries out in this process, one device after the other. Waits for a device that is in other hands. */
export async function applyBreakGlass(
  context: Context,
  mirror: Mirror,
  request: GlassRequest,
): Promise<Rollout> {
  const jobs: QueueJob[] = [];
  const here: Context = {
    ...context,
    enqueue: async (job) => {
      jobs.push(job);
    },
  };
  const rollout = await reconcile(here, await glassTip({ context, mirror, ...request }), request);
  for (const job of jobs) await carryOutNow(here, job);
  return rollout;
}

const MOST_TRIES = 60;

async function carryOutNow(context: Context, job: QueueJob): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await carryOut(context, job, new AbortController().signal);
    } catch (error) {
      if (!(error instanceof TryLaterError) || tries === MOST_TRIES) throw error;
      await sleep(error.delayMs);
    }
  }
}
