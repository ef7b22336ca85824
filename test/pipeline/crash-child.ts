/**
 * The house in a process of its own, as `plumb serve` runs it: reconciles the tip once, carries out every unfinished
 * run, and ends. KILL_AT=n kills it with SIGKILL at its n-th write to the database: odd n just before the write
 * (2k+1: before write k), even n just after it was committed. Only this test knows of such a thing.
 */
import { openHouse } from '../../cli/house.ts';
import { reconcile } from '../../reconciler/reconcile.ts';
import type { Store } from '../../reconciler/store/contract.ts';
import { unfinishedRuns } from '../../reconciler/store/runs.ts';

const killAt = Number(process.env.KILL_AT ?? '0');
let moment = 0;

function passMoment(): void {
  moment += 1;
  if (moment === killAt) process.kill(process.pid, 'SIGKILL');
}

/** Counts statements that write, and whole transactions; what the queue does has its own pool and is not counted. */
function countWrites(store: Store): void {
  const { query, transaction } = store;
  const counted = async <Result>(write: () => Promise<Result>): Promise<Result> => {
    passMoment();
    const result = await write();
    passMoment();
    return result;
  };
  Object.assign(store, {
    query: (text: string, values?: readonly unknown[]) =>
      /\b(?:insert|update|delete)\b/i.test(text) ? counted(() => query(text, values)) : query(text, values),
    transaction: (work: Parameters<Store['transaction']>[0]) => counted(() => transaction(work)),
  });
}

const house = await openHouse(process.env.REPOSITORY ?? '', () => undefined);
// What the process before this one had committed when it was killed.
const { rows } = await house.store.query<{ line: string }>('select line from plumb.run_lines order by intent_at, seq');
console.log(`journal ${JSON.stringify(rows.map((row) => row.line))}`);
countWrites(house.store);
await house.startWorker(1, (error) => console.error(error));
await reconcile(house.context, await house.mirror.fetch('main'), { actor: 'test', retry: false });
while ((await unfinishedRuns(house.store)).length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
const runs = await house.store.query('select state, outcome, error from plumb.runs order by number');
const applied = await house.store.query('select last_applied_commit, held from plumb.devices');
console.log(`runs ${JSON.stringify(runs.rows)}`);
console.log(`devices ${JSON.stringify(applied.rows)}`);
console.log(`moments ${moment}`);
await house.close();
process.exit(0);
