/** Break-glass: two named people send what no review approved, with the code host and Redis down; it is made up for later. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apply } from '../../cli/apply.ts';
import { readBreakGlass } from '../../cli/break-glass.ts';
import { runsText } from '../../cli/rollout-text.ts';
import { glassFault } from '../../reconciler/break-glass.ts';
import { listAudit } from '../../reconciler/store/audit.ts';
import { getCommit } from '../../reconciler/store/commits.ts';
import { openStore } from '../../reconciler/store/open.ts';
import { listRuns } from '../../reconciler/store/runs.ts';
import { missingPostgres, startPostgres } from '../helpers/postgres.ts';
import { describeTier } from '../helpers/tier.ts';
import { type ReviewScene, startReviewScene } from './scene.ts';

const GLASS = { reason: 'the core is flapping', by: ['Ann Lee', 'Bob'] };

test.each<readonly [string, string, readonly string[], RegExp]>([
  ['nobody', GLASS.reason, [], /two different people/],
  ['one', GLASS.reason, ['Ann'], /two different people/],
  ['one twice', GLASS.reason, ['Ann Lee', 'ANN  lee'], /two different people/],
  ['three', GLASS.reason, ['a1', 'b1', 'c1'], /two different people/],
  ['no name', GLASS.reason, ['Ann', '--'], /not the name of a person/],
  ['a name with a line break', GLASS.reason, ['Ann', 'Bob\nx'], /not the name of a person/],
  ['no reason', '', GLASS.by, /a reason has/],
  ['blanks for a reason', ' '.repeat(20), GLASS.by, /a reason has/],
  ['a long reason', 'x'.repeat(501), GLASS.by, /a reason has/],
])('F9: break-glass by %s is refused', (_name, reason, by, why) => {
  expect(glassFault({ reason, by })).toMatch(why);
  expect(() => readBreakGlass({ breakGlass: true, reason, by })).toThrow(why);
});

test('its options mean nothing without it', () => {
  expect(readBreakGlass({})).toEqual({});
  expect(() => readBreakGlass({ by: ['Ann', 'Bob'] })).toThrow(/belong to --break-glass/);
  expect(readBreakGlass({ breakGlass: true, ...GLASS, from: 'x' })).toEqual({ breakGlass: GLASS, from: 'x' });
});

let scene: ReviewScene;
beforeAll(async () => {
  scene = await startReviewScene();
});
afterAll(() => scene.close());

const store = () => scene.serving.house.store;

test('F9: a commit of a clone goes to the device with the host down, on record; nothing else follows from it', async () => {
  const clone = mkdtempSync(join(tmpdir(), 'plumb-clone-'));
  const { git } = scene.net.repository;
  const first = git('rev-parse', 'main');
  const status = async (commit: string): Promise<string | undefined> =>
    (await getCommit(store(), scene.serving.house.context.repository, commit))?.status;
  await scene.until('the first commit', async () => (await status(first)) === 'unapproved');
  const sha = scene.change('emergency', 'vlans: [{ id: 66, name: RESCUE }]\n');
  git('clone', '--quiet', '--branch', 'emergency', scene.net.repository.folder, clone);
  scene.github.fail({ status: 503 });
  const { following } = scene.serving;
  const asked = { actor: 'cli:jane', from: clone };
  const one = { ...asked, breakGlass: { ...GLASS, by: ['Ann Lee'] } };
  await expect(following.now(one)).rejects.toThrow(/emergency|main/);
  git('-C', clone, 'branch', '-m', 'emergency', 'main');
  expect((await following.now(one)).status).toBe('refused');
  expect(scene.net.device('acc1').configLines).toEqual([]);
  const rollout = await following.now({ ...asked, breakGlass: GLASS });
  expect([rollout.status, rollout.commit]).toEqual(['accepted', sha]);
  const runs = await scene.runsOf(sha);
  expect(runs.map(({ outcome, breakGlass }) => [outcome, breakGlass])).toEqual([['applied', GLASS]]);
  expect(scene.net.device('acc1').configLines).toContain('name RESCUE');
  expect(runsText(runs, false)).toContain('BREAK-GLASS by Ann Lee and Bob: the core is flapping');
  const audit = (await listAudit(store(), { subject: sha })).find(({ action }) => action === 'break-glass');
  expect([audit?.actor, JSON.parse(audit?.detail ?? '{}')]).toEqual([
    'cli:jane',
    { ...GLASS, devices: 'all' },
  ]);
  expect([await status(sha), await status(first)]).toEqual([undefined, 'unapproved']);
  rmSync(clone, { recursive: true, force: true });
});

test('when the host is back, a pull request makes up for the review', async () => {
  scene.github.fail(undefined);
  await scene.deliver('push', { ref: 'refs/heads/main', repository: { full_name: 'ann/network' } });
  const opened = await scene.until('the pull request', async () => {
    const { data } = await scene.github.as('ann').rest.pulls.list({ owner: 'ann', repo: 'network' });
    return data.find(({ head }) => head.ref.startsWith('plumbline/break-glass-'));
  });
  expect(opened.body).toContain('Ann Lee and Bob sent commit');
  expect(opened.body).toContain('the core is flapping');
  const { data } = await scene.github
    .as('ann')
    .rest.git.getCommit({ owner: 'ann', repo: 'network', commit_sha: opened.head.sha });
  expect(data.tree.sha).toBe(scene.net.repository.git('rev-parse', 'emergency^{tree}'));
});

describeTier('beside a Redis that is down', missingPostgres(), () => {
  test('F79: the command needs the database only', async () => {
    const postgres = await startPostgres();
    const keep = { DATABASE_URL: process.env.DATABASE_URL, REDIS_URL: process.env.REDIS_URL };
    const data = mkdtempSync(join(tmpdir(), 'plumb-glass-'));
    const before = process.env.PLUMB_DATA;
    Object.assign(process.env, {
      DATABASE_URL: postgres.url,
      REDIS_URL: 'redis://127.0.0.1:1',
      PLUMB_DATA: data,
    });
    try {
      scene.net.device('acc1').change(['no vlan 66']);
      scene.net.device('acc1').save();
      const options = { repo: scene.net.repository.folder, branch: 'emergency', yes: true, json: true };
      await expect(apply([], options)).rejects.toThrow();
      expect(await apply([], { ...options, breakGlass: true, ...GLASS })).toBe(0);
      const there = await openStore({ databaseUrl: postgres.url });
      expect((await listRuns(there)).map(({ outcome, breakGlass }) => [outcome, breakGlass])).toEqual([
        ['applied', GLASS],
      ]);
      await there.close();
    } finally {
      for (const [name, value] of Object.entries(keep))
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      process.env.PLUMB_DATA = before;
      rmSync(data, { recursive: true, force: true });
      await postgres.stop();
    }
  });
});
