/** A process that journals lines as fast as it can, until it is killed: DATA_DIR names its PGlite folder. */
import { upsertDevice } from '../../reconciler/store/devices.ts';
import { acquireLease, releaseAllLeases } from '../../reconciler/store/leases.ts';
import { lockDataDir } from '../../reconciler/store/lock-data-dir.ts';
import { openStore } from '../../reconciler/store/open.ts';
import { recordAnswer, recordIntent } from '../../reconciler/store/run-lines.ts';
import { createRun } from '../../reconciler/store/runs.ts';

const dataDir = process.env.DATA_DIR ?? '';
lockDataDir(dataDir, 'journal-child');
const store = await openStore({ dataDir });
await releaseAllLeases(store);
await upsertDevice(store, { name: 'r1', platform: 'frr' });
const { run } = await createRun(store, { plan: null, device: 'r1', commit: 'c1', actor: 'child' });
const epoch = await acquireLease(store, {
  device: 'r1',
  run: run.id,
  owner: `pid ${process.pid}`,
  seconds: 60,
});
if (epoch === null) throw new Error('the lease is taken');
console.log(`run ${run.id} ${epoch}`);
for (;;) {
  const seq = await recordIntent(store, {
    run: run.id,
    epoch,
    phase: 'push',
    line: 'x'.repeat(200),
    lineHash: 'h',
  });
  console.log(`intent ${seq}`);
  await recordAnswer(store, { run: run.id, seq, answer: 'ok', refused: false });
  console.log(`answer ${seq}`);
}
