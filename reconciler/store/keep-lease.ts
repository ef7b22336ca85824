/**
 * Holds a device's lease while a run works, and tells the run to stop when it cannot be sure of it any more. The
 * device cannot check an epoch, so the holder must be the first to notice: by its own monotonic clock (F68).
 */
import type { Store } from './contract.ts';
import { LeaseLostError } from './errors.ts';
import { acquireLease, releaseLease, renewLease } from './leases.ts';

export interface LeaseRequest {
  readonly device: string;
  readonly run: string;
  /** Unique per process: host, pid and a random word. */
  readonly owner: string;
  /** How long the lease lasts without being renewed. */
  readonly seconds: number;
  /** Longest time a dead holder's command may still be under way, seconds. */
  readonly grace?: number;
}

export interface HeldLease {
  readonly device: string;
  readonly run: string;
  readonly epoch: number;
  /** Aborts with LeaseLostError; close the session at once then. */
  readonly signal: AbortSignal;
  release(): Promise<void>;
}

/**
 * Takes the lease and renews it each sixth of its time; null while somebody else has it. The signal aborts when a
 * renewal was refused, or when none has succeeded for half of the time (database gone, process was frozen).
 */
export async function keepLease(store: Store, request: LeaseRequest): Promise<HeldLease | null> {
  let renewedAt = performance.now();
  const epoch = await acquireLease(store, request);
  if (epoch === null) return null;

  const lost = new AbortController();
  const life = request.seconds * 1000;
  let renewing = false;

  function giveUp(): void {
    clearInterval(timer);
    lost.abort(new LeaseLostError(request.run, epoch ?? 0));
  }

  async function renew(): Promise<void> {
    const askedAt = performance.now();
    renewing = true;
    try {
      if (!(await renewLease(store, { ...request, epoch: epoch ?? 0 }))) giveUp();
      else renewedAt = askedAt;
    } catch {
      // The database does not answer; the watchdog decides how long that may go on.
    } finally {
      renewing = false;
    }
  }

  let renewalDue = renewedAt + life / 6;
  function tick(): void {
    const now = performance.now();
    if (now - renewedAt > life / 2) {
      giveUp();
    } else if (!renewing && now >= renewalDue) {
      renewalDue = now + life / 6;
      void renew();
    }
  }

  const timer = setInterval(tick, Math.max(life / 24, 5));
  timer.unref();

  return {
    device: request.device,
    run: request.run,
    epoch,
    signal: lost.signal,
    release: async () => {
      clearInterval(timer);
      await releaseLease(store, { ...request, epoch });
    },
  };
}
