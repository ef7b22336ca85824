/** A worker process that locks its job's device, journals one line, and then hangs until it is killed. */

import { openQueue } from '../../reconciler/queue/open.ts';
import { next, type RunEvent } from '../../reconciler/run-state.ts';
import { upsertDevice } from '../../reconciler/store/devices.ts';
import { keepLease } from '../../reconciler/store/keep-lease.ts';
import { releaseAllLeases } from '../../reconciler/store/leases.ts';
import { openStore } from '../../reconciler/store/open.ts';
import { recordIntent } from '../../reconciler/store/run-lines.ts';
import { createRun, findRun, transitionRun } from '../../reconciler/store/runs.ts';

const { DATA_DIR, DATABASE_URL, REDIS_URL } = process.env;
const store = await openStore({
  ...(DATABASE_URL ? { databaseUrl: DATABASE_URL } : {}),
  ...(DATA_DIR ? { dataDir: DATA_DIR } : {}),
});
const queue = await openQueue({ store, name: 'kill', ...(REDIS_URL ? { redisUrl: REDIS_URL } : {}) });
if (store.backend === 'pglite') await releaseAllLeases(store);

async function move(run: string, events: readonly RunEvent[], epoch: number | null): Promise<void> {
  for (const event of events) {
    const row = await findRun(store, run);
    if (row === undefined) throw new Error('no such run');
    await transitionRun(store, {
      run,
      from: row.state,
      to: next(row.state, event),
      event,
      epoch,
      actor: 'child',
    });
  }
}

await queue.work(
  async ({ run, device }) => {
    const lease = await keepLease(store, { device, run, owner: `pid ${process.pid}`, seconds: 1 });
    if (lease === null) throw new Error('the lease is taken');
    await move(run, ['leased', 'backed_up', 'sending'], lease.epoch);
    await recordIntent(store, { run, epoch: lease.epoch, phase: 'push', line: 'line 1', lineHash: 'h' });
    console.log(`sending ${run} ${lease.epoch}`);
    await new Promise(() => undefined);
  },
  { concurrency: 1, onError: (error) => console.error(error.message) },
);

await upsertDevice(store, { name: 'r1', platform: 'frr' });
const { run } = await createRun(store, { plan: null, device: 'r1', commit: 'c1', actor: 'ann' });
await move(run.id, ['approved', 'enqueued'], null);
await queue.enqueue({ device: 'r1', commit: 'c1', run: run.id });
