/** Following a branch: what a commit, a rewritten history, a lost repository, drift and a failure do to the devices. */
import { renameSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listAudit } from '../../reconciler/store/audit.ts';
import { getCommit } from '../../reconciler/store/commits.ts';
import { listRuns } from '../../reconciler/store/runs.ts';
import { SETTINGS, type TestNetwork } from '../helpers/network.ts';
import {
  applied,
  outcomes,
  ports,
  prepare,
  sentTo,
  someRounds,
  start,
  twoSweeps,
  until,
} from './follow-scene.ts';

describe('commits', () => {
  test('a new commit is rolled out, and nothing twice', async () => {
    const { net, here } = await applied();
    net.write('acc1', ports('USERS', 'VOICE'));
    const second = net.repository.commit('second');
    expect(outcomes((await here.rolledOut(second)).runs)).toEqual(['applied']);
    expect(net.device('acc1').startup()).toContain('description VOICE');
    const sent = sentTo(net);
    await someRounds();
    expect(here.rollouts).toHaveLength(2);
    expect(sentTo(net)).toBe(sent);
  });

  test('a commit that one device was asked for reaches the others by the next round', async () => {
    const { net, here } = await applied('', { pollMs: 1_500 });
    net.write('acc1', ports('USERS', 'VOICE'));
    const second = net.repository.commit('second');
    const rollout = await here.following.now({ devices: ['acc1'], actor: 'jane' });
    expect(rollout).toMatchObject({ commit: second, proposals: [{ device: 'acc1' }] });
    await here.rolledOut(second);
  });

  test('a commit that does not validate is refused whole; the last good one stays', async () => {
    const { net, first, here } = await applied();
    const sent = sentTo(net);
    net.write('acc1', `${ports('USERS', 'VOICE')}  - { name: Vlan7, colour: red }\n`);
    const bad = net.repository.commit('bad');
    const { rollout, runs } = await here.rolledOut(bad);
    expect([rollout.status, rollout.proposals, runs]).toEqual(['refused', [], []]);
    const { store, context } = await net.house();
    const row = await getCommit(store, context.repository, bad);
    expect(row?.status).toBe('refused');
    expect(row?.problems[0]).toMatchObject({ severity: 'error', source: { file: 'devices/acc1.yaml' } });
    expect((await getCommit(store, context.repository, first))?.status).toBe('accepted');
    expect(sentTo(net)).toBe(sent);
    expect(net.device('acc1').running()).not.toContain('VOICE');
  });

  test('F3: a commit with a symbolic link is refused, and on record as refused', async () => {
    const { net, here } = await applied();
    net.repository.git('update-index', '--add', '--cacheinfo', `120000,${blob(net)},devices/x.yaml`);
    net.repository.git('commit', '--quiet', '-m', 'link');
    const link = net.repository.git('rev-parse', 'HEAD');
    expect((await here.rolledOut(link)).rollout.status).toBe('refused');
    const { store, context } = await net.house();
    const row = await getCommit(store, context.repository, link);
    expect(row?.problems[0]).toMatchObject({ code: 'symlink' });
  });
});

const blob = (net: TestNetwork): string => net.repository.git('rev-parse', 'HEAD:plumbline.yaml');

describe('a repository that changes under our feet', () => {
  test('F6: a rewritten history is refused until somebody names the new tip', async () => {
    const { net, first, here } = await applied();
    const sent = sentTo(net);
    net.write('acc1', ports('USERS', 'REWRITTEN'));
    net.repository.git('add', '--all');
    net.repository.git('commit', '--quiet', '--amend', '--message', 'rewritten');
    const tip = net.repository.git('rev-parse', 'HEAD');
    await until('the refusal', async () => here.stale[0]);
    await expect(here.following.now({ actor: 'jane' })).rejects.toThrow(/^history rewritten/);
    await someRounds();
    expect(here.stale).toEqual([
      expect.stringContaining(`${first.slice(0, 12)} is not an ancestor of ${tip.slice(0, 12)}`),
    ]);
    expect([here.rollouts.length, sentTo(net)]).toEqual([1, sent]);

    const wrong = await here.again({ acceptRewrite: first.slice(0, 12) });
    await until('the refusal after a restart', async () => wrong.stale[0]);
    expect([wrong.rollouts, sentTo(net)]).toEqual([[], sent]);

    const accepted = await wrong.again({ acceptRewrite: tip.slice(0, 12) });
    expect(outcomes((await accepted.rolledOut(tip)).runs)).toEqual(['applied']);
    expect(net.device('acc1').running()).toContain('description REWRITTEN');
    const { store } = await net.house();
    const rows = (await listAudit(store)).filter((row) => row.action === 'repository.rewrite-accepted');
    expect(rows.map((row) => [row.subject, JSON.parse(row.detail)])).toEqual([
      [tip, { branch: 'main', known: first }],
    ]);
  });

  test('F7: a repository that is gone is told once, and so is its return; nothing is applied meanwhile', async () => {
    const { net, here } = await applied('', { sweepMs: 200 });
    const sent = sentTo(net);
    net.write('acc1', ports('USERS', 'LATER'));
    const away = `${net.repository.folder}.away`;
    renameSync(net.repository.folder, away);
    await until('the news', async () => here.stale[0]);
    await someRounds();
    expect(here.stale).toEqual([expect.stringMatching(/^cannot fetch main/)]);
    expect([here.rollouts.length, sentTo(net)]).toEqual([1, sent]);
    renameSync(away, net.repository.folder);
    const later = net.repository.commit('later');
    expect(outcomes((await here.rolledOut(later)).runs)).toEqual(['applied']);
    expect(here.stale).toEqual([expect.any(String), undefined]);
  });

  test('F6: a history that was rewritten while git was away is told for what it is', async () => {
    const { net, here } = await applied();
    const away = `${net.repository.folder}.away`;
    renameSync(net.repository.folder, away);
    await until('the news', async () => here.stale[0]);
    renameSync(away, net.repository.folder);
    net.repository.git('commit', '--quiet', '--amend', '--message', 'rewritten');
    await until('the other news', async () => here.stale[1]);
    expect(here.stale).toEqual([
      expect.stringMatching(/^cannot fetch main/),
      expect.stringMatching(/^history rewritten/),
    ]);
  });
});

describe('sweeps', () => {
  const byHand = ['interface GigabitEthernet1/0/1', 'description BY-HAND'];

  test('drift is told and not overwritten', async () => {
    const { net, here } = await applied('', { sweepMs: 200 });
    const sent = sentTo(net);
    net.device('acc1').change(byHand);
    const told = await until('drift', async () => here.drifts[0]);
    expect(told.device).toBe('acc1');
    expect(told.plan?.drift.flatMap((step) => step.lines)).toEqual(['description USERS']);
    await twoSweeps(net);
    expect(sentTo(net)).toBe(sent);
    expect(net.device('acc1').running()).toContain('description BY-HAND');
    // Nothing new was decided, so nothing is told.
    expect(net.notices.filter(({ kind }) => kind === 'commit')).toHaveLength(1);
  });

  test('drift is taken back where the policy is to heal', async () => {
    const { net } = await applied('drift: { policy: heal }\n', { sweepMs: 200 });
    net.device('acc1').change(byHand);
    net.device('acc1').save();
    await until(
      'the old description',
      async () => net.device('acc1').startup().includes('description USERS') || undefined,
    );
    expect(net.device('acc1').running()).not.toContain('BY-HAND');
  });

  test('a device that failed at this commit is tried again by a person only', async () => {
    const { net, first, here } = await applied('', { sweepMs: 200 });
    net.device('acc1').setFaults([{ at: { line: /^description VOICE/, mode: 'config' }, do: 'refuse' }]);
    net.write('acc1', ports('USERS', 'VOICE'));
    const second = net.repository.commit('second');
    expect(outcomes((await here.rolledOut(second)).runs)).toEqual(['undone-verified']);
    await twoSweeps(net);
    const { store } = await net.house();
    expect(await listRuns(store, { commit: second })).toHaveLength(1);
    await here.following.now({ actor: 'jane' });
    const { runs } = await here.rolledOut(second);
    expect(runs.map((run) => [run.actor, run.outcome])).toEqual([
      ['jane', 'applied'],
      ['reconciler', 'undone-verified'],
    ]);
    expect(await listRuns(store, { commit: first })).toHaveLength(1);
  });
});

describe('approval: merge-commit', () => {
  const SETTING = 'approval: merge-commit\n';

  function merge(net: TestNetwork, message: string): string {
    net.repository.git('checkout', '--quiet', '-b', message);
    net.repository.commit(message);
    net.repository.git('checkout', '--quiet', 'main');
    net.repository.git('merge', '--quiet', '--no-ff', '--message', `Merge ${message}`, message);
    return net.repository.git('rev-parse', 'HEAD');
  }

  test('F9: a plain commit is unapproved and sends nothing, a merge commit goes', async () => {
    const net = await prepare(SETTING);
    const plain = net.repository.commit('plain');
    const here = await start(net);
    const { rollout, runs } = await here.rolledOut(plain);
    expect([rollout.status, rollout.proposals, runs, sentTo(net)]).toEqual(['unapproved', [], [], 0]);
    const { store, context } = await net.house();
    expect(await getCommit(store, context.repository, plain)).toMatchObject({
      status: 'unapproved',
      problems: [{ code: 'unapproved' }],
    });
    net.write('acc1', ports('USERS', 'VOICE'));
    expect(outcomes((await here.rolledOut(merge(net, 'reviewed'))).runs)).toEqual(['applied']);
    expect(net.device('acc1').running()).toContain('description VOICE');
  });

  test('F9: a plain commit cannot approve itself by loosening the rule', async () => {
    const net = await prepare(SETTING);
    net.repository.commit('plain');
    const reviewed = merge(net, 'reviewed');
    const here = await start(net);
    expect((await here.rolledOut(reviewed)).rollout.status).toBe('accepted');
    const sent = sentTo(net);
    net.repository.write('plumbline.yaml', SETTINGS);
    net.write('acc1', ports('USERS', 'SNEAKED-IN'));
    expect((await here.rolledOut(net.repository.commit('loosen'))).rollout.status).toBe('unapproved');
    expect(sentTo(net)).toBe(sent);
    net.write('acc1', ports('USERS'));
    expect((await here.rolledOut(merge(net, 'loosened'))).rollout.status).toBe('accepted');
    expect((await here.rolledOut(net.repository.commit('plain again'))).rollout.status).toBe('accepted');
  });
});

describe('modes', () => {
  test('mode plan plans and sends nothing', async () => {
    const net = await prepare('mode: plan\n');
    const first = net.repository.commit('first');
    const here = await start(net, { sweepMs: 200 });
    const { rollout, runs } = await here.rolledOut(first);
    expect(rollout.proposals[0]?.plan?.steps.flatMap((step) => step.lines)).toContain('description USERS');
    await twoSweeps(net);
    expect([runs, rollout.proposals[0]?.run, sentTo(net)]).toEqual([[], undefined, 0]);
  });

  test('mode observe lists the device and does no more', async () => {
    const net = await prepare('mode: observe\n');
    const first = net.repository.commit('first');
    const here = await start(net);
    const { rollout, runs } = await here.rolledOut(first);
    expect(rollout.proposals).toEqual([
      { device: 'acc1', platform: 'cisco-ios', unplanned: expect.stringContaining('observe') },
    ]);
    expect([runs, sentTo(net)]).toEqual([[], 0]);
  });
});
