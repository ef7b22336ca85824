/** What is stored on every back end comes back; what must not happen is refused. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSnapshot, sealSnapshot, temporaryKey } from '../../reconciler/snapshot.ts';
import { appendAudit, findAuditBreak, listAudit } from '../../reconciler/store/audit.ts';
import { getCommit, lastAcceptedCommit, newestCommit, saveCommit } from '../../reconciler/store/commits.ts';
import type { Store } from '../../reconciler/store/contract.ts';
import {
  getDevice,
  getLastApplied,
  listDevices,
  saveFacts,
  setHold,
  setLastApplied,
  upsertDevice,
} from '../../reconciler/store/devices.ts';
import { getPlan, insertPlan, plansOfCommit } from '../../reconciler/store/plans.ts';
import { recordIntent } from '../../reconciler/store/run-lines.ts';
import { loadSnapshot, saveSnapshot } from '../../reconciler/store/snapshots.ts';
import { appendTranscript, transcriptOf } from '../../reconciler/store/transcripts.ts';
import { BACKENDS, type OpenBackend } from '../helpers/backends.ts';
import { describeTier } from '../helpers/tier.ts';
import { lockedRun, newDevice, newRun, plan } from './fixtures.ts';

/** Text that databases choke on: NUL, half of a surrogate pair, quotes, control characters, other planes. */
const NASTY = `a\u0000b\ud800c'"\\ \r\n\u001b[0m\u2028 \u{1f600} ${'é'.repeat(2_000)}`;
const STORED = NASTY.replace('\u0000', '\uFFFD').replace('\ud800', '\uFFFD');

for (const backend of BACKENDS.filter(({ title }) => title !== 'PostgreSQL server and Redis')) {
  describeTier(`records on ${backend.title}`, backend.missing, () => {
    let opened: OpenBackend;
    let store: Store;

    beforeAll(async () => {
      opened = await backend.open();
      store = opened.store;
    });
    afterAll(async () => {
      await opened?.close();
    });

    it('keeps commits, and the last good one stays when a newer one is refused', async () => {
      const commit = {
        repository: 'net',
        author: 'ann',
        committedAt: new Date('2026-01-02T03:04:05.678Z'),
        status: 'accepted' as const,
        problems: [],
      };
      const problem = { severity: 'error' as const, code: 'schema', message: NASTY };
      expect(await saveCommit(store, { ...commit, sha: 'a1', subject: NASTY })).toBe(true);
      expect(await saveCommit(store, { ...commit, sha: 'a1', subject: 'again' })).toBe(false);
      await saveCommit(store, {
        ...commit,
        sha: 'a2',
        subject: 'bad',
        status: 'refused',
        problems: [problem],
      });
      expect(await lastAcceptedCommit(store, 'net')).toMatchObject({ ...commit, sha: 'a1', subject: STORED });
      expect((await getCommit(store, 'net', 'a2'))?.problems).toEqual([{ ...problem, message: STORED }]);
      expect((await newestCommit(store))?.sha).toBe('a2');
      expect(await lastAcceptedCommit(store, 'other')).toBeUndefined();
    });

    it('a branch that goes back to an older commit makes that one the last accepted', async () => {
      const commit = {
        repository: 'back',
        author: '',
        subject: '',
        committedAt: null,
        status: 'accepted' as const,
        problems: [],
      };
      await saveCommit(store, { ...commit, sha: 'old' });
      await saveCommit(store, { ...commit, sha: 'new' });
      await saveCommit(store, { ...commit, sha: 'old' });
      expect((await lastAcceptedCommit(store, 'back'))?.sha).toBe('old');
    });

    it('keeps devices and what was last applied, with the order of its keys', async () => {
      const name = await newDevice(store);
      expect(await getLastApplied(store, name)).toBeUndefined();
      await saveFacts(store, name, { version: '8.4' });
      await upsertDevice(store, { name, platform: 'frr', site: 'berlin' });
      expect(await getDevice(store, name)).toMatchObject({
        name,
        site: 'berlin',
        role: null,
        facts: { version: '8.4' },
        held: false,
      });
      const applied = {
        commit: 'c1',
        engine: '0.1.0',
        features: { vlans: [{ name: 'B', id: 2 }], banner: { motd: '1.10', login: 'x' } },
        exclusive: ['vlans'],
        facts: {},
      };
      await setLastApplied(store, name, applied);
      expect(JSON.stringify(await getLastApplied(store, name))).toBe(JSON.stringify(applied));
      expect((await listDevices(store)).map((device) => device.name)).toContain(name);
      await expect(setLastApplied(store, 'nobody', applied)).rejects.toThrow('device nobody is not stored');
    });

    it('holds a device and lets it go, with an audit row for each', async () => {
      const name = await newDevice(store);
      await setHold(store, name, { actor: 'reconciler', why: 'diverged' });
      expect(await getDevice(store, name)).toMatchObject({ held: true, heldWhy: 'diverged' });
      await setHold(store, name, { actor: 'ann' });
      expect(await getDevice(store, name)).toMatchObject({ held: false, heldWhy: null });
      expect((await listAudit(store, { subject: name })).map(({ action, actor }) => [action, actor])).toEqual(
        [
          ['device.released', 'ann'],
          ['device.held', 'reconciler'],
        ],
      );
    });

    it('gives a plan back as it was stored', async () => {
      const device = await newDevice(store);
      const stored = plan(device, { commit: 'plans', notes: ['x'] });
      const first = await insertPlan(store, stored);
      expect((await getPlan(store, first))?.plan).toEqual(stored);
      const second = await insertPlan(store, { ...stored, steps: [], drift: [], digest: 'new' });
      expect(await plansOfCommit(store, 'plans')).toEqual([
        { id: second, device, digest: 'new', impact: 'cosmetic' },
      ]);
      expect(await getPlan(store, randomUUID())).toBeUndefined();
    });

    it('keeps snapshots sealed, and the one from before as it is once a line was journaled', async () => {
      const { run, epoch } = await lockedRun(store, ['leased', 'backed_up', 'sending']);
      const key = temporaryKey();
      const before = (text: string): Promise<void> =>
        saveSnapshot(store, { run: run.id, kind: 'before', sealed: sealSnapshot(text, key) });
      await before('half');
      await before('whole');
      await recordIntent(store, { run: run.id, epoch, phase: 'push', line: 'x', lineHash: 'h' });
      await expect(before('changed')).rejects.toThrow('stays as it is');
      await saveSnapshot(store, { run: run.id, kind: 'after', sealed: sealSnapshot('after', key) });
      await saveSnapshot(store, { run: run.id, kind: 'after', sealed: sealSnapshot('after 2', key) });
      const opened = async (kind: 'before' | 'after'): Promise<string> => {
        const sealed = await loadSnapshot(store, run.id, kind);
        return sealed === undefined ? '' : openSnapshot(sealed, key);
      };
      expect(await opened('before')).toBe('whole');
      expect(await opened('after')).toBe('after 2');
      expect(await loadSnapshot(store, randomUUID(), 'before')).toBeUndefined();
    });

    it('appends transcripts in order', async () => {
      const run = await newRun(store);
      await appendTranscript(store, run.id, [
        { direction: 'sent', text: 'show run' },
        { direction: 'received', text: NASTY },
      ]);
      await appendTranscript(store, run.id, []);
      await appendTranscript(store, run.id, [{ direction: 'note', text: 'closed' }]);
      expect(
        (await transcriptOf(store, run.id)).map(({ seq, direction, text }) => [seq, direction, text]),
      ).toEqual([
        [1, 'sent', 'show run'],
        [2, 'received', STORED],
        [3, 'note', 'closed'],
      ]);
    });

    it('I18: the audit chain holds under writers at once, and neither changes nor deletions get in', async () => {
      const subject = randomUUID();
      await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          appendAudit(store, { actor: 'ann', action: 'test', subject, detail: { n, s: NASTY } }),
        ),
      );
      expect(await listAudit(store, { subject })).toHaveLength(20);
      expect(await findAuditBreak(store)).toBeUndefined();
      for (const statement of [
        "update plumb.audit set actor = 'eve'",
        'delete from plumb.audit',
        'truncate plumb.audit',
      ]) {
        await expect(store.query(statement)).rejects.toThrow('append-only');
      }
    });

    it('I18: a change behind our back is found, at its row', async () => {
      const [newest] = await listAudit(store, { limit: 1 });
      const seq = newest?.seq ?? 0;
      await store.query('alter table plumb.audit disable trigger audit_append_only');
      await store.query("update plumb.audit set actor = 'eve' where seq = $1::bigint", [seq]);
      expect(await findAuditBreak(store)).toBe(seq);
      await store.query('update plumb.audit set actor = $2 where seq = $1::bigint', [seq, newest?.actor]);
      expect(await findAuditBreak(store)).toBeUndefined();
      await store.query('delete from plumb.audit where seq = $1::bigint', [seq]);
      expect(await findAuditBreak(store)).toBe(seq);
      await store.query('update plumb.audit_head set seq = $1::bigint - 1, hash = $2', [
        seq,
        newest?.prevHash,
      ]);
      await store.query('alter table plumb.audit enable trigger audit_append_only');
      expect(await findAuditBreak(store)).toBeUndefined();
    });

    it('a failed transaction leaves nothing, and the store goes on', async () => {
      const name = `r-${randomUUID()}`;
      const failing = store.transaction(async (tx) => {
        await upsertDevice(tx, { name, platform: 'frr' });
        await tx.query('select * from plumb.nowhere');
      });
      await expect(failing).rejects.toThrow('nowhere');
      expect(await getDevice(store, name)).toBeUndefined();
    });

    it('says so when the store is asked inside a transaction, instead of waiting for itself for ever', async () => {
      await expect(store.transaction(() => store.query('select 1'))).rejects.toThrow(
        'ask the transaction, not the store',
      );
      await expect(store.transaction(() => store.transaction(async () => 1))).rejects.toThrow(
        'use the transaction',
      );
      expect(await store.transaction((tx) => tx.transaction(async () => 1))).toBe(1);
    });

    it('an error carries none of the values that were stored', async () => {
      const error: unknown = await store
        .query('insert into plumb.devices (name) values ($1)', ['CANARY-4711'])
        .catch((e: unknown) => e);
      expect(error).toBeInstanceOf(Error);
      const { detail: _detail, ...rest } = error as { detail?: string };
      expect(JSON.stringify(rest) + String(error)).not.toContain('CANARY');
    });
  });
}
