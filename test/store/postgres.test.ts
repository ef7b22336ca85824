/** What only a server can show: two pools, connections that break, a server that stops, starters at once. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../reconciler/store/contract.ts';
import { LeaseLostError } from '../../reconciler/store/errors.ts';
import { keepLease } from '../../reconciler/store/keep-lease.ts';
import { acquireLease, releaseLease } from '../../reconciler/store/leases.ts';
import { migrate, readMigrations } from '../../reconciler/store/migrate.ts';
import { openStore } from '../../reconciler/store/open.ts';
import { linesOfRun, recordIntent } from '../../reconciler/store/run-lines.ts';
import { missingPostgres, type PostgresServer, startPostgres } from '../helpers/postgres.ts';
import { describeTier } from '../helpers/tier.ts';
import { lockedRun, newDevice, newRun } from './fixtures.ts';

describeTier('store on a PostgreSQL server with two workers', missingPostgres(), () => {
  let server: PostgresServer;
  let a: Store;
  let b: Store;
  const errors: string[] = [];

  beforeAll(async () => {
    server = await startPostgres();
    const open = (): Promise<Store> =>
      openStore({ databaseUrl: server.url, onError: (error) => errors.push(error.message) });
    a = await open();
    b = await open();
  });
  afterAll(async () => {
    await a?.close();
    await b?.close();
    await server?.stop();
  });

  it('F107: several starters at once migrate an empty database once', async () => {
    const databaseUrl = await server.newDatabase();
    const stores = await Promise.all(Array.from({ length: 6 }, () => openStore({ databaseUrl })));
    const [first] = stores;
    // With every connection open already the starters really meet.
    for (let round = 0; round < 3; round += 1) {
      await first?.query('drop schema plumb cascade');
      await Promise.all(stores.map(({ pool }) => migrate(pool)));
      const result = await first?.query<{ version: number }>(
        'select version from plumb.schema_migrations order by version',
      );
      expect(result?.rows.map(({ version }) => version)).toEqual(
        readMigrations().map(({ version }) => version),
      );
    }
    await Promise.all(stores.map((store) => store.close()));
  });

  it('F100: of many that want a device at once exactly one gets it, round after round', async () => {
    const { id, device } = await newRun(a);
    let holders = 0;
    for (let round = 1; round <= 20; round += 1) {
      const wants = Array.from({ length: 8 }, (_, n) => ({ device, run: id, owner: `w${n}`, seconds: 30 }));
      const got = await Promise.all(wants.map((want, n) => acquireLease(n % 2 === 0 ? a : b, want)));
      const winner = got.findIndex((epoch) => epoch !== null);
      expect(got.filter((epoch) => epoch !== null)).toEqual([round]);
      holders += 1;
      await releaseLease(a, { device, owner: `w${winner}`, epoch: round });
    }
    expect(holders).toBe(20);
  });

  it('I3: no intent of an old epoch is committed once a newer epoch exists, in any interleaving', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { run, device, epoch } = await lockedRun(a, ['leased', 'backed_up', 'sending'], 0.15);
      let successor: number | null = null;
      let countAtGrant = -1;
      async function writer(): Promise<void> {
        for (;;) await recordIntent(a, { run: run.id, epoch, phase: 'push', line: 'x', lineHash: 'h' });
      }
      async function taker(): Promise<void> {
        while (successor === null) {
          successor = await acquireLease(b, { device, run: run.id, owner: 'taker', seconds: 30 });
        }
        countAtGrant = (await linesOfRun(b, run.id)).length;
      }
      const [written] = await Promise.allSettled([writer(), taker()]);
      expect(written).toMatchObject({ status: 'rejected', reason: expect.any(LeaseLostError) });
      expect(successor).toBe(epoch + 1);
      expect((await linesOfRun(b, run.id)).length).toBe(countAtGrant);
      expect(countAtGrant).toBeGreaterThan(0);
    }
  });

  it('I3: a successor that is granted while an intent is being written waits for that intent', async () => {
    const { run, device, epoch } = await lockedRun(a, ['leased', 'backed_up', 'sending'], 0.2);
    const order: string[] = [];
    const writing = a.transaction(async (tx) => {
      await recordIntent(tx, { run: run.id, epoch, phase: 'push', line: 'x', lineHash: 'h' });
      await new Promise((resolve) => setTimeout(resolve, 600));
      order.push('intent committed');
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await acquireLease(b, { device, run: run.id, owner: 'taker', seconds: 30 });
    order.push('granted');
    await writing;
    expect(order).toEqual(['intent committed', 'granted']);
  });

  it('F84: two transactions that lock in opposite order both get through', async () => {
    const devices = [await newDevice(a), await newDevice(a)];
    let attempts = 0;
    async function both(store: Store, order: readonly (string | undefined)[]): Promise<void> {
      await store.transaction(async (tx) => {
        attempts += 1;
        for (const name of order) {
          await tx.query('update plumb.devices set site = $2 where name = $1', [name, 'x']);
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      });
    }
    await Promise.all([both(a, devices), both(b, [...devices].reverse())]);
    expect(attempts).toBe(3);
  });

  it('F81: connections that are cut while idle, in a statement and in a transaction end no process', async () => {
    const cutAll = (): Promise<unknown> =>
      b.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() and application_name = 'plumbline'`,
      );
    // A connection that was cut a moment ago may still be handed out once.
    const works = (): Promise<number> =>
      a.query<{ n: number }>('select 1 as n').then(
        ({ rows }) => rows[0]?.n ?? 0,
        () => 0,
      );
    await a.query('select 1');
    await cutAll();
    await expect.poll(() => errors.length).toBeGreaterThan(0);
    await expect.poll(works).toBe(1);

    const running = a.query('select pg_sleep(5)').catch((error: Error) => error.message);
    const inside = a.transaction(async (tx) => {
      await tx.query('select 1');
      await new Promise((resolve) => setTimeout(resolve, 400));
      await tx.query('select 2');
    });
    const outcome = inside.then(
      () => 'committed',
      () => 'failed',
    );
    await new Promise((resolve) => setTimeout(resolve, 150));
    await cutAll();
    expect(await running).toMatch(/terminat/i);
    expect(await outcome).toBe('failed');
    await expect.poll(works).toBe(1);
  });

  it('F80: while the server is frozen nothing is journaled, and the holder of a lease is told to stop', async () => {
    const { id, device } = await newRun(a);
    const lease = await keepLease(a, { device, run: id, owner: 'frozen', seconds: 1.2 });
    if (lease === null) throw new Error('the lease is taken');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(lease.signal.aborted).toBe(false);
    const frozenAt = Date.now();
    freeze('SIGSTOP');
    try {
      let journaled = false;
      const intent = recordIntent(a, {
        run: id,
        epoch: lease.epoch,
        phase: 'push',
        line: 'x',
        lineHash: 'h',
      }).then(
        () => {
          journaled = true;
        },
        () => undefined,
      );
      await expect.poll(() => lease.signal.aborted, { timeout: 3_000, interval: 20 }).toBe(true);
      expect(Date.now() - frozenAt).toBeLessThan(1_200);
      expect(lease.signal.reason).toBeInstanceOf(LeaseLostError);
      expect(journaled).toBe(false);
      await new Promise((resolve) => setTimeout(resolve, 1_300 - (Date.now() - frozenAt)));
      freeze('SIGCONT');
      await intent;
    } finally {
      freeze('SIGCONT');
    }
    // The lease had run out when the server went on: the statement that was waiting is refused.
    expect(await linesOfRun(a, id)).toEqual([]);
    await lease.release();
  });

  it('F69: a worker whose clock is an hour ahead neither takes a lease early nor loses its own', async () => {
    const { id, device } = await newRun(a);
    const lease = await keepLease(a, { device, run: id, owner: 'a', seconds: 1 });
    const now = Date.now;
    try {
      Date.now = () => now() + 3_600_000;
      expect(await acquireLease(b, { device, run: id, owner: 'b', seconds: 1 })).toBeNull();
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(lease?.signal.aborted).toBe(false);
      expect(await acquireLease(b, { device, run: id, owner: 'b', seconds: 1 })).toBeNull();
    } finally {
      Date.now = now;
    }
    await lease?.release();
  });

  /** The postmaster and each of its backends. */
  function freeze(signal: 'SIGSTOP' | 'SIGCONT'): void {
    for (const pid of [server.pid, ...childrenOf(server.pid)]) process.kill(pid, signal);
  }
});

/** Linux: the processes whose parent this is. */
function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .filter(Boolean)
    .map(Number);
}
