/** Runs, leases and the journal on every back end: one writer, one move, one row before each line. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listAudit } from '../../reconciler/store/audit.ts';
import type { Store } from '../../reconciler/store/contract.ts';
import { LeaseLostError, RunMovedError } from '../../reconciler/store/errors.ts';
import {
  acquireLease,
  getLease,
  releaseAllLeases,
  releaseLease,
  renewLease,
} from '../../reconciler/store/leases.ts';
import { linesOfRun, recordAnswer, recordIntent } from '../../reconciler/store/run-lines.ts';
import {
  createRun,
  findRun,
  getRun,
  listRuns,
  transitionRun,
  unfinishedRuns,
} from '../../reconciler/store/runs.ts';
import { BACKENDS, type OpenBackend } from '../helpers/backends.ts';
import { describeTier } from '../helpers/tier.ts';
import { lockedRun, move, newDevice, newRun } from './fixtures.ts';

/** Text that databases choke on: NUL, half of a surrogate pair, quotes, control characters, other planes. */
const NASTY = `a\u0000b\ud800c'"\\ \r\n\u001b[0m\u2028 \u{1f600} ${'é'.repeat(2_000)}`;
const STORED = NASTY.replace('\u0000', '\uFFFD').replace('\ud800', '\uFFFD');

for (const backend of BACKENDS.filter(
  ({ title }) => !['PGlite in memory', 'PostgreSQL server and Redis'].includes(title),
)) {
  describeTier(`runs on ${backend.title}`, backend.missing, () => {
    let opened: OpenBackend;
    let store: Store;

    beforeAll(async () => {
      opened = await backend.open();
      store = opened.store;
    });
    afterAll(async () => {
      await opened?.close();
    });

    it('F71: a device has one unfinished run of a commit, however often it is asked for', async () => {
      const device = await newDevice(store);
      const asked = { plan: null, device, commit: 'c1', actor: 'ann' };
      const runs = await Promise.all(Array.from({ length: 8 }, () => createRun(store, asked)));
      expect(new Set(runs.map(({ run }) => run.id)).size).toBe(1);
      expect(runs.filter(({ created }) => created)).toHaveLength(1);
      const id = runs[0]?.run.id ?? '';
      expect(await listAudit(store, { subject: id })).toHaveLength(1);
      await move(store, id, ['superseded']);
      expect((await createRun(store, asked)).created).toBe(true);
    });

    it('moves a run with its audit row, and stamps its times', async () => {
      const { run, epoch } = await lockedRun(store, ['leased', 'backed_up', 'sending']);
      expect(run).toMatchObject({ state: 'applying', epoch, attempts: 1, finishedAt: null });
      expect(run.startedAt).toBeInstanceOf(Date);
      const deadline = new Date('2030-01-01T00:00:00Z');
      const ended = await transitionRun(store, {
        run: run.id,
        from: 'applying',
        to: 'rolling_back',
        event: 'line_refused',
        epoch,
        actor: 'worker',
        patch: { error: { code: 'line-refused', message: NASTY }, timerDeadline: deadline },
      });
      expect(ended).toMatchObject({
        error: { code: 'line-refused', message: STORED },
        timerDeadline: deadline,
        outcome: null,
      });
      const done = await transitionRun(store, {
        run: run.id,
        from: 'rolling_back',
        to: 'rolled_back',
        event: 'undone',
        epoch,
        actor: 'worker',
        patch: { outcome: 'undone-verified', timerDeadline: null },
      });
      expect(done).toMatchObject({ state: 'rolled_back', outcome: 'undone-verified', timerDeadline: null });
      expect(done.finishedAt).toBeInstanceOf(Date);
      expect((await listAudit(store, { subject: run.id })).map(({ action }) => action)).toEqual([
        'run.rolled_back',
        'run.rolling_back',
        'run.applying',
        'run.backup',
        'run.locked',
        'run.queued',
        'run.approved',
        'run.planned',
      ]);
    });

    it('F83: a move that was made and is asked for again changes nothing', async () => {
      const { run, epoch } = await lockedRun(store);
      const again = {
        run: run.id,
        from: 'queued',
        to: 'locked',
        event: 'leased',
        epoch,
        actor: 'worker',
      } as const;
      expect(await transitionRun(store, again)).toEqual(run);
      expect(
        (await listAudit(store, { subject: run.id })).filter(({ action }) => action === 'run.locked'),
      ).toHaveLength(1);
    });

    it('refuses a move from a state in which the run is not', async () => {
      const { id } = await newRun(store);
      const move = {
        run: id,
        from: 'queued',
        to: 'superseded',
        event: 'superseded',
        epoch: null,
        actor: 'x',
      } as const;
      await expect(transitionRun(store, move)).rejects.toThrow(RunMovedError);
      await expect(transitionRun(store, { ...move, run: randomUUID() })).rejects.toThrow('not stored');
      expect((await findRun(store, id))?.state).toBe('planned');
    });

    it('I3: without the lease nothing of a running run is moved', async () => {
      const { run, device, epoch, owner } = await lockedRun(store);
      const move = { run: run.id, from: 'locked', to: 'backup', event: 'backed_up', actor: 'x' } as const;
      await expect(transitionRun(store, { ...move, epoch: null })).rejects.toThrow(LeaseLostError);
      await expect(transitionRun(store, { ...move, epoch: epoch + 1 })).rejects.toThrow(LeaseLostError);
      await releaseLease(store, { device, owner, epoch });
      await expect(transitionRun(store, { ...move, epoch })).rejects.toThrow(LeaseLostError);
      expect((await findRun(store, run.id))?.state).toBe('locked');
    });

    it('F68: the lease is one writer’s, its epoch grows, and what carries an old one is refused', async () => {
      const { run, device, epoch, owner } = await lockedRun(store, ['leased', 'backed_up', 'sending'], 0.2);
      const other = { device, run: run.id, owner: 'other', seconds: 30 };
      expect(await acquireLease(store, other)).toBeNull();
      expect(await renewLease(store, { device, owner, epoch, seconds: 0.2 })).toBe(true);
      await recordIntent(store, { run: run.id, epoch, phase: 'push', line: 'one', lineHash: 'h' });
      await new Promise((resolve) => setTimeout(resolve, 250));
      expect(await renewLease(store, { device, owner, epoch, seconds: 30 })).toBe(false);
      expect(await acquireLease(store, { ...other, grace: 60 })).toBeNull();
      const late = { run: run.id, epoch, phase: 'push', line: 'two', lineHash: 'h' } as const;
      await expect(recordIntent(store, late)).rejects.toThrow(LeaseLostError);
      expect(await acquireLease(store, other)).toBe(epoch + 1);
      await expect(recordIntent(store, late)).rejects.toThrow(LeaseLostError);
      await releaseLease(store, { device, owner, epoch });
      expect(await getLease(store, device)).toMatchObject({ owner: 'other', epoch: epoch + 1, live: true });
      expect(await linesOfRun(store, run.id)).toHaveLength(1);
    });

    it('a lease that was given back is free at once and keeps counting', async () => {
      const { run, device, epoch, owner } = await lockedRun(store);
      await releaseLease(store, { device, owner, epoch });
      expect(await getLease(store, device)).toMatchObject({ owner: null, live: false });
      expect(await acquireLease(store, { device, run: run.id, owner: 'next', seconds: 30, grace: 60 })).toBe(
        epoch + 1,
      );
      await releaseAllLeases(store);
      expect(await acquireLease(store, { device, run: run.id, owner: 'last', seconds: 30 })).toBe(epoch + 2);
    });

    it('journals each line before its answer, in order, and keeps the first answer', async () => {
      const { run, epoch } = await lockedRun(store, ['leased', 'backed_up', 'sending']);
      const intent = { run: run.id, epoch, phase: 'push', lineHash: 'h' } as const;
      const first = await recordIntent(store, { ...intent, line: NASTY, step: 0 });
      await recordAnswer(store, { run: run.id, seq: first, answer: NASTY, refused: false });
      await recordAnswer(store, { run: run.id, seq: first, answer: 'late', refused: true });
      const second = await recordIntent(store, { ...intent, phase: 'save', line: 'write' });
      expect([first, second]).toEqual([1, 2]);
      const { lines } = (await getRun(store, run.id)) ?? { lines: [] };
      expect(lines).toMatchObject([
        { seq: 1, epoch, phase: 'push', line: STORED, step: 0, answer: STORED, refused: false },
        {
          seq: 2,
          epoch,
          phase: 'save',
          line: 'write',
          step: null,
          answer: null,
          refused: null,
          doneAt: null,
        },
      ]);
      expect(lines[0]?.doneAt).toBeInstanceOf(Date);
    });

    it('lists what is unfinished and whether somebody works on it', async () => {
      const { run, device, epoch, owner } = await lockedRun(store);
      const planned = await newRun(store);
      const done = await newRun(store);
      await move(store, done.id, ['in_sync']);
      const waiting = await newRun(store);
      await move(store, waiting.id, ['approved']);
      const mine = async (): Promise<unknown[]> =>
        (await unfinishedRuns(store))
          .filter(({ id }) => [run.id, planned.id, done.id, waiting.id].includes(id))
          .map(({ id, busy }) => [id, busy]);
      expect(await mine()).toEqual([
        [run.id, true],
        [waiting.id, false],
      ]);
      await releaseLease(store, { device, owner, epoch });
      expect(await mine()).toEqual([
        [run.id, false],
        [waiting.id, false],
      ]);
      expect((await listRuns(store, { device })).map(({ id }) => id)).toEqual([run.id]);
      expect(await listRuns(store, { state: 'locked', limit: 1 })).toHaveLength(1);
    });
  });
}
