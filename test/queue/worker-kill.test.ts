/** kill -9 of a worker in mid-run: the run is found in the database and goes on elsewhere, without waiting for the queue. */
import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { QueueJob } from '../../reconciler/queue/contract.ts';
import { openQueue } from '../../reconciler/queue/open.ts';
import { requeueUnfinished } from '../../reconciler/queue/reap.ts';
import { LeaseLostError } from '../../reconciler/store/errors.ts';
import { acquireLease, releaseAllLeases } from '../../reconciler/store/leases.ts';
import { openStore } from '../../reconciler/store/open.ts';
import { linesOfRun, recordIntent } from '../../reconciler/store/run-lines.ts';
import { unfinishedRuns } from '../../reconciler/store/runs.ts';
import { startChild } from '../helpers/child.ts';
import { newDataDir } from '../helpers/pglite.ts';
import { missingPostgres, startPostgres } from '../helpers/postgres.ts';
import { missingRedis, startRedis } from '../helpers/redis.ts';
import { describeTier } from '../helpers/tier.ts';
import { move } from '../store/fixtures.ts';

interface Place {
  readonly dataDir?: string;
  readonly databaseUrl?: string;
  readonly redisUrl?: string;
  readonly remove: () => Promise<void>;
}

const PLACES: readonly {
  readonly title: string;
  readonly missing: string | undefined;
  readonly make: () => Promise<Place>;
}[] = [
  { title: 'PGlite in a folder', missing: undefined, make: pgliteFolder },
  { title: 'PostgreSQL server', missing: missingPostgres(), make: () => servers(false) },
  {
    title: 'PostgreSQL server and Redis',
    missing: missingPostgres() ?? missingRedis(),
    make: () => servers(true),
  },
];

async function pgliteFolder(): Promise<Place> {
  const dataDir = await newDataDir();
  return { dataDir, remove: async () => rmSync(dataDir, { recursive: true, force: true }) };
}

async function servers(withRedis: boolean): Promise<Place> {
  const postgres = await startPostgres();
  const redis = withRedis ? await startRedis() : undefined;
  return {
    databaseUrl: postgres.url,
    ...(redis === undefined ? {} : { redisUrl: redis.url }),
    remove: async () => {
      await redis?.stop();
      await postgres.stop();
    },
  };
}

function environment(place: Place): Record<string, string> {
  return {
    ...(place.dataDir === undefined ? {} : { DATA_DIR: place.dataDir }),
    ...(place.databaseUrl === undefined ? {} : { DATABASE_URL: place.databaseUrl }),
    ...(place.redisUrl === undefined ? {} : { REDIS_URL: place.redisUrl }),
  };
}

for (const { title, missing, make } of PLACES) {
  describeTier(`a killed worker on ${title}`, missing, () => {
    it('F51: its run is handed in again, taken over under a new epoch, and the dead one’s epoch writes nothing more', async () => {
      const place = await make();
      const child = await startChild('test/queue/worker-child.ts', environment(place));
      const said = await child.saw(/^sending /).finally(() => child.kill());
      const [, id = '', oldEpoch = ''] = said.split(' ');

      const store = await openStore(place);
      const queue = await openQueue({
        store,
        name: 'kill',
        ...(place.redisUrl === undefined ? {} : { redisUrl: place.redisUrl }),
      });
      try {
        if (store.backend === 'pglite') {
          // One process only, and it is dead: nobody holds a lease or works on a job.
          await releaseAllLeases(store);
          await queue.clear();
        }
        const runs = async (): Promise<unknown[]> =>
          (await unfinishedRuns(store)).map(({ id, state, busy }) => ({ id, state, busy }));
        await expect.poll(runs, { timeout: 5_000 }).toEqual([{ id, state: 'applying', busy: false }]);

        const taken: QueueJob[] = [];
        const results: unknown[] = [];
        await queue.work(
          async (job) => {
            taken.push(job);
            const epoch = await acquireLease(store, {
              device: job.device,
              run: job.run,
              owner: 'successor',
              seconds: 30,
            });
            results.push(epoch, (await move(store, job.run, ['recover'], epoch)).state);
          },
          { concurrency: 1, onError: (error) => results.push(error.message) },
        );
        const startedAt = Date.now();
        expect(await requeueUnfinished(queue, await unfinishedRuns(store))).toBe(1);
        await expect.poll(() => results).toEqual([Number(oldEpoch) + 1, 'recovering']);
        expect(Date.now() - startedAt).toBeLessThan(5_000);
        expect(taken).toEqual([{ device: 'r1', commit: 'c1', run: id, attempt: Number(oldEpoch) }]);

        const late = {
          run: id,
          epoch: Number(oldEpoch),
          phase: 'push',
          line: 'line 2',
          lineHash: 'h',
        } as const;
        await expect(recordIntent(store, late)).rejects.toThrow(LeaseLostError);
        expect(await linesOfRun(store, id)).toMatchObject([{ line: 'line 1', answer: null }]);
      } finally {
        await queue.close();
        await store.close();
        await place.remove();
      }
    });
  });
}
