/** The keeper of a lease: renews it while it can, and says so at once when it cannot. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../reconciler/store/contract.ts';
import { LeaseLostError } from '../../reconciler/store/errors.ts';
import { keepLease } from '../../reconciler/store/keep-lease.ts';
import { acquireLease, getLease } from '../../reconciler/store/leases.ts';
import { openStore } from '../../reconciler/store/open.ts';
import { recordIntent } from '../../reconciler/store/run-lines.ts';
import { newDataDir } from '../helpers/pglite.ts';
import { newRun } from './fixtures.ts';

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('a kept lease', () => {
  let dataDir: string;
  let store: Store;
  beforeAll(async () => {
    dataDir = await newDataDir();
    store = await openStore({ dataDir });
  });
  afterAll(async () => {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('outlives its own time by being renewed, and is free once it is given back', async () => {
    const { id, device } = await newRun(store);
    const lease = await keepLease(store, { device, run: id, owner: 'a', seconds: 0.6 });
    await sleep(1_000);
    expect(lease?.signal.aborted).toBe(false);
    expect(await acquireLease(store, { device, run: id, owner: 'b', seconds: 1 })).toBeNull();
    expect(await keepLease(store, { device, run: id, owner: 'b', seconds: 1 })).toBeNull();
    await lease?.release();
    expect(await acquireLease(store, { device, run: id, owner: 'b', seconds: 1 })).toBe(2);
  });

  it('F68: aborts when somebody else took it', async () => {
    const { id, device } = await newRun(store);
    const lease = await keepLease(store, { device, run: id, owner: 'a', seconds: 0.6 });
    await store.query("update plumb.leases set owner = 'thief', epoch = epoch + 1 where device = $1", [
      device,
    ]);
    await expect.poll(() => lease?.signal.aborted, { interval: 10 }).toBe(true);
    expect(lease?.signal.reason).toBeInstanceOf(LeaseLostError);
    await lease?.release();
    expect((await getLease(store, device))?.owner).toBe('thief');
  });

  it('F68: after the event loop was blocked for longer than the lease nothing more is journaled', async () => {
    const { id, device } = await newRun(store);
    const lease = await keepLease(store, { device, run: id, owner: 'a', seconds: 0.3 });
    const until = performance.now() + 500;
    while (performance.now() < until) {
      // A huge regular expression, a garbage collection, a suspended machine.
    }
    const intent = recordIntent(store, {
      run: id,
      epoch: lease?.epoch ?? 0,
      phase: 'push',
      line: 'x',
      lineHash: 'h',
    });
    await expect(intent).rejects.toThrow(LeaseLostError);
    await expect.poll(() => lease?.signal.aborted, { interval: 10 }).toBe(true);
    await lease?.release();
  });
});
