/**
 * The house in a process of its own, as `plumb serve` runs it: reconciles the tip once, carries out every unfinished
 * run, and ends. KILL_AT=n kills it with SIGKILL at its n-th write to the database: odd n just before the write
 * (2k+1: before write k), even n just after it was committed. Only this test knows of such a thing.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHouse } from '../../cli/house.ts';
import { PACKAGE_ROOT } from '../../cli/package-root.ts';
import { platform } from '../../drivers/platforms/cisco-ios/index.ts';
import { reconcile } from '../../reconciler/reconcile.ts';
import { createRoom, type Room } from '../../reconciler/render.ts';
import type { Store } from '../../reconciler/store/contract.ts';
import { unfinishedRuns } from '../../reconciler/store/runs.ts';
import { helpers as platformHelpers } from '../../templates/cisco-ios/helpers.ts';
import { helpers } from '../../templates/helpers.ts';

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

/** The bundle cannot list folders of sources, so the one room is built here as rooms.ts builds it. */
function room(): Room {
  const folder = join(PACKAGE_ROOT, 'templates', platform.name);
  const templates = readdirSync(folder)
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => [file.slice(0, -'.hbs'.length), readFileSync(join(folder, file), 'utf8')] as const);
  return createRoom(platform, new Map(templates), { ...helpers, ...platformHelpers });
}

const house = await openHouse(process.env.REPOSITORY ?? '', () => undefined);
// What the process before this one had committed when it was killed.
const { rows } = await house.store.query<{ line: string }>(
  'select line from plumb.run_lines order by intent_at, seq',
);
console.log(`journal ${JSON.stringify(rows.map((row) => row.line))}`);
countWrites(house.store);
const built = room();
Object.assign(house.context, { room: () => Promise.resolve(built) });
await house.startWorker(1, (error) => console.error(error));
const tip = await house.mirror.fetch('main');
// A device that did not answer on a busy machine is asked again, as the next sweep does.
for (let round = 0; ; round += 1) {
  const rollout = await reconcile(house.context, tip, { actor: 'test', retry: false });
  if (rollout.status !== 'accepted') throw new Error(JSON.stringify(rollout.problems));
  const unplanned = rollout.proposals.flatMap((proposal) => proposal.unplanned ?? []);
  if (unplanned.length === 0) break;
  if (round === 5) throw new Error(unplanned.join('; '));
}
// Not for ever: a run that nobody finishes is what the test is looking for. A dead worker's job is given to
// another after its lock has run out, half a minute to a whole one.
while ((await unfinishedRuns(house.store)).length > 0 && performance.now() < 150_000)
  await new Promise((resolve) => setTimeout(resolve, 20));
const runs = await house.store.query('select state, outcome, error from plumb.runs order by number');
const applied = await house.store.query('select last_applied_commit, held from plumb.devices');
console.log(`runs ${JSON.stringify(runs.rows)}`);
console.log(`devices ${JSON.stringify(applied.rows)}`);
console.log(`moments ${moment}`);
await house.close();
process.exit(0);
