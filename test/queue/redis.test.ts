/** Redis as it must not be, and Redis that goes away: nothing is lost that the database knows, and nobody hangs. */
import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { JobQueue } from '../../reconciler/queue/contract.ts';
import { QueueUnavailableError, RedisUnsafeError } from '../../reconciler/queue/errors.ts';
import { openQueue } from '../../reconciler/queue/open.ts';
import { requeueUnfinished } from '../../reconciler/queue/reap.ts';
import { checkRedis } from '../../reconciler/queue/redis.ts';
import type { Pool } from '../../reconciler/store/contract.ts';
import { missingRedis, type RedisServer, startRedis } from '../helpers/redis.ts';
import { describeTier, freePort } from '../helpers/tier.ts';

/** Redis keeps the jobs: the store's pool is not asked. */
const NO_STORE = { pool: undefined as unknown as Pool };

function runs(count: number): { id: string; device: string; commit: string; epoch: number; busy: boolean }[] {
  return Array.from({ length: count }, (_, n) => ({
    id: randomUUID(),
    device: `r${n}`,
    commit: 'c1',
    epoch: 0,
    busy: false,
  }));
}

describeTier('Redis', missingRedis(), () => {
  let redis: RedisServer;
  let queue: JobQueue | undefined;

  beforeEach(async () => {
    redis = await startRedis();
  });
  afterEach(async () => {
    await queue?.close().catch(() => undefined);
    queue = undefined;
    await redis.stop();
  });

  it.each(['allkeys-lru', 'volatile-lru'])('F77: is refused while it evicts keys (%s)', async (policy) => {
    const admin = new Redis(redis.url);
    await admin.config('SET', 'maxmemory-policy', policy);
    await expect(openQueue({ redisUrl: redis.url, store: NO_STORE, name: 'test' })).rejects.toThrow(
      `maxmemory-policy ${policy}`,
    );
    await admin.config('SET', 'maxmemory-policy', 'noeviction');
    await expect(checkRedis(redis.url)).resolves.toBeUndefined();
    await admin.quit();
  });

  it('F77: a Redis whose memory is full says so, and takes jobs again when it is not', async () => {
    const admin = new Redis(redis.url);
    queue = await openQueue({ redisUrl: redis.url, store: NO_STORE, name: 'test' });
    const job = { device: 'r1', commit: 'c1', run: randomUUID() };
    await admin.config('SET', 'maxmemory', '1');
    await expect(queue.enqueue(job)).rejects.toThrow(QueueUnavailableError);
    await admin.config('SET', 'maxmemory', '0');
    await queue.enqueue(job);
    expect(await queue.size()).toBe(1);
    await admin.quit();
  });

  it.each([
    'redis://10.1.2.3:6379',
    'redis://redis.example.net',
    'rediss://redis.example.net:6380',
    'redis://user@10.1.2.3',
  ])('F79: %s is refused without a password, before it is asked', async (url) => {
    await expect(checkRedis(url)).rejects.toThrow(RedisUnsafeError);
  });

  it.each(['redis://127.0.0.1', 'redis://localhost', 'redis://[::1]'])('F79: %s needs none', async (base) => {
    const url = `${base}:${await freePort()}`;
    await expect(checkRedis(url)).rejects.toThrow(QueueUnavailableError);
  });

  it('F78: is reported when it is down at the start, within seconds', async () => {
    await redis.stop();
    const startedAt = Date.now();
    await expect(openQueue({ redisUrl: redis.url, store: NO_STORE, name: 'test' })).rejects.toThrow(
      /Redis at 127\.0\.0\.1:\d+ does not answer/,
    );
    expect(Date.now() - startedAt).toBeLessThan(6_000);
  });

  it('F78: handing in fails at once while it is away; afterwards the queue and its worker go on without a restart', async () => {
    const done: string[] = [];
    queue = await openQueue({ redisUrl: redis.url, store: NO_STORE, name: 'test' });
    await queue.work(async ({ run }) => void done.push(run), { concurrency: 1 });
    const [first, second] = runs(2);
    if (first === undefined || second === undefined) throw new Error('two runs are needed');
    await requeueUnfinished(queue, [first]);
    await expect.poll(() => done).toEqual([first.id]);
    await redis.stop();
    const failedAt = Date.now();
    await expect(requeueUnfinished(queue, [second])).rejects.toThrow(QueueUnavailableError);
    expect(Date.now() - failedAt).toBeLessThan(5_000);
    redis = await startRedis([], redis.port);
    const open = queue;
    await expect
      .poll(() => requeueUnfinished(open, [second]).catch(() => 0), { timeout: 20_000, interval: 200 })
      .toBe(1);
    await expect.poll(() => done, { timeout: 20_000 }).toEqual([first.id, second.id]);
  });

  it('F76: after FLUSHALL in the middle of many jobs every run is done, without a restart', async () => {
    const admin = new Redis(redis.url);
    queue = await openQueue({ redisUrl: redis.url, store: NO_STORE, name: 'test' });
    const all = runs(300);
    const done = new Set<string>();
    let goOn: () => void = () => undefined;
    const flushed = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    await queue.work(
      async ({ run }) => {
        // None is done before the queue forgets: only four can be under way by then.
        await flushed;
        done.add(run);
      },
      { concurrency: 4 },
    );
    for (const { id, device, commit } of all) await queue.enqueue({ device, commit, run: id });
    await admin.flushall();
    goOn();
    const open = queue;
    // The reaper: what the database shows as unfinished is handed in again.
    const reap = (): Promise<number> =>
      requeueUnfinished(
        open,
        all.filter(({ id }) => !done.has(id)),
      );
    await expect
      .poll(() => reap().then(() => done.size), { timeout: 30_000, interval: 500 })
      .toBe(all.length);
    await admin.quit();
  });

  it('F75: its memory holds names and ids of jobs, nothing else of them', async () => {
    const admin = new Redis(redis.url);
    queue = await openQueue({ redisUrl: redis.url, store: NO_STORE, name: 'test' });
    const job = { device: 'r1', commit: 'c1', run: randomUUID(), secret: 'CANARY-4711' };
    await queue.enqueue(job);
    const kept = await admin.hgetall(`bull:test:run-${job.run}-0`);
    expect(JSON.parse(kept.data ?? '{}')).toEqual({ device: 'r1', commit: 'c1', run: job.run, attempt: 0 });
    expect(JSON.stringify(kept)).not.toContain('CANARY');
    await admin.quit();
  });
});
