/** The queue on every back end: nothing twice, nothing lost that the database knows, ids only. */
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { JobQueue, QueueJob } from '../../reconciler/queue/contract.ts';
import { TryLaterError } from '../../reconciler/queue/errors.ts';
import { requeueUnfinished } from '../../reconciler/queue/reap.ts';
import { BACKENDS, type OpenBackend } from '../helpers/backends.ts';
import { describeTier } from '../helpers/tier.ts';

function job(device = 'r1', attempt = 0): Required<QueueJob> {
  return { device, commit: 'c1', run: randomUUID(), attempt };
}

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

for (const backend of BACKENDS.filter(({ title }) => title !== 'PGlite in a folder')) {
  describeTier(`queue on ${backend.title}`, backend.missing, () => {
    let opened: OpenBackend;
    let queue: JobQueue;
    let number = 0;

    beforeAll(async () => {
      opened = await backend.open();
    });
    afterEach(async () => {
      await queue.close();
    });
    afterAll(async () => {
      await opened.close();
    });

    async function open(lockMs?: number): Promise<JobQueue> {
      number += 1;
      queue = await opened.openQueue({ name: `test-${number}`, ...(lockMs === undefined ? {} : { lockMs }) });
      return queue;
    }

    it('hands every job to the handler once, as it was handed in', async () => {
      const q = await open();
      const jobs = Array.from({ length: 20 }, (_, index) => job(`r${index}`));
      const seen: QueueJob[] = [];
      const all = deferred();
      await q.work(
        async (one) => {
          seen.push(one);
          if (seen.length === jobs.length) all.resolve();
        },
        { concurrency: 4 },
      );
      for (const one of jobs) await q.enqueue(one);
      await all.promise;
      const byRun = (a: QueueJob, b: QueueJob): number => a.run.localeCompare(b.run);
      expect([...seen].sort(byRun)).toEqual([...jobs].sort(byRun));
    });

    it('F71: handing in the same run twice makes one job, and a finished run can be handed in again', async () => {
      const q = await open();
      const one = job();
      await q.enqueue(one);
      await q.enqueue(one);
      expect(await q.size()).toBe(1);
      let starts = 0;
      let ran = deferred();
      await q.work(
        async () => {
          starts += 1;
          ran.resolve();
        },
        { concurrency: 1 },
      );
      await ran.promise;
      await expect.poll(() => q.size()).toBe(0);
      ran = deferred();
      await q.enqueue(one);
      await ran.promise;
      expect(starts).toBe(2);
    });

    it('F71: a failed job is not kept, so the run can be handed in again', async () => {
      const q = await open();
      const one = job();
      const failures: string[] = [];
      let starts = 0;
      await q.work(
        async () => {
          starts += 1;
          if (starts === 1) throw new Error('broken on purpose');
        },
        { concurrency: 1, onError: (error, failed) => failures.push(`${failed?.run} ${error.message}`) },
      );
      await q.enqueue(one);
      await expect.poll(() => failures).toEqual([`${one.run} broken on purpose`]);
      await q.enqueue(one);
      await expect.poll(() => starts).toBe(2);
    });

    it('a job whose device is busy comes again after the delay, and is not a failure', async () => {
      const q = await open();
      const failures: Error[] = [];
      const at: number[] = [];
      const done = deferred();
      await q.work(
        async () => {
          at.push(Date.now());
          if (at.length < 3) throw new TryLaterError('the device is busy', 200);
          done.resolve();
        },
        { concurrency: 1, onError: (error) => failures.push(error) },
      );
      await q.enqueue(job());
      await done.promise;
      expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(190);
      expect(failures).toEqual([]);
    });

    it('F70: runs that the queue has forgotten are handed in again from the database, busy ones are not', async () => {
      const q = await open();
      const lost = { id: randomUUID(), device: 'r1', commit: 'c1', epoch: 2, busy: false };
      const busy = { id: randomUUID(), device: 'r2', commit: 'c1', epoch: 1, busy: true };
      await q.enqueue({ device: 'r1', commit: 'c1', run: lost.id, attempt: 2 });
      await q.clear();
      expect(await q.size()).toBe(0);
      expect(await requeueUnfinished(q, [lost, busy])).toBe(1);
      await requeueUnfinished(q, [lost, busy]);
      expect(await q.size()).toBe(1);
      const seen = deferred();
      await q.work(
        async (one) => {
          expect(one).toEqual({ device: 'r1', commit: 'c1', run: lost.id, attempt: 2 });
          seen.resolve();
        },
        { concurrency: 1 },
      );
      await seen.promise;
    });

    it('F73: closing a worker asks its handlers to stop, waits for them, and does not wait for ever', async () => {
      const q = await open();
      const started = deferred();
      let stoppedAt = 0;
      const worker = await q.work(
        async (_job, signal) => {
          started.resolve();
          await new Promise<void>((resolve) =>
            signal.addEventListener('abort', () => setTimeout(resolve, 100)),
          );
          stoppedAt = Date.now();
        },
        { concurrency: 1 },
      );
      await q.enqueue(job());
      await started.promise;
      await worker.close();
      expect(stoppedAt).toBeGreaterThan(0);

      const stubborn = deferred();
      const free = deferred();
      const second = await q.work(
        async () => {
          stubborn.resolve();
          await free.promise;
        },
        { concurrency: 1 },
      );
      await q.enqueue(job());
      await stubborn.promise;
      const before = Date.now();
      await second.close({ limit: 200 });
      expect(Date.now() - before).toBeLessThan(5_000);
      free.resolve();
      await expect.poll(() => q.size()).toBe(0);
    });
  });
}
