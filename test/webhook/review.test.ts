/** From a pull request to the device: the plan as a comment, the review as the approval, the result on the pull request. */
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordsOf } from '../../cli/records.ts';
import { listAudit } from '../../reconciler/store/audit.ts';
import { getCommit } from '../../reconciler/store/commits.ts';
import { listRuns } from '../../reconciler/store/runs.ts';
import { REPOSITORY } from '../helpers/code-host.ts';
import { PASSWORD } from '../helpers/network.ts';
import { type ReviewScene, startReviewScene } from './scene.ts';

const VLAN = (...ids: readonly number[]): string =>
  `vlans:\n${ids.map((id) => `  - { id: ${id}, name: N${id} }\n`).join('')}`;

let scene: ReviewScene;
beforeAll(async () => {
  scene = await startReviewScene();
});
afterAll(() => scene.close());

const sent = (): readonly string[] => scene.net.device('acc1').configLines;
const statusOf = async (commit: string): Promise<string | undefined> =>
  (await getCommit(scene.serving.house.store, scene.serving.house.context.repository, commit))?.status;
const planned = (pull: number, text: string): Promise<string> =>
  scene.until(`a plan with ${text}`, async () =>
    (await scene.comments(pull)).find((comment) => comment.includes(text)),
  );

test('F9: what came to the branch without a review is shown, and not sent', async () => {
  const main = scene.net.repository.git('rev-parse', 'main');
  await scene.until('the first commit', async () => (await statusOf(main)) === 'unapproved');
  expect(await listRuns(scene.serving.house.store, {})).toEqual([]);
});

test('a pull request gets its plan as one comment and a check; a second push edits the comment', async () => {
  const first = scene.change('vlans', VLAN(20));
  const pull = await scene.github.open('vlans', 'A VLAN for @everybody');
  const comment = await planned(pull, 'vlan 20');
  expect(comment).toContain('1 device would be changed, worst impact additive');
  expect(comment).toContain('no vlan 20');
  expect(comment).toContain('devices/acc1.yaml:');
  expect(await scene.check(first)).toMatch(/^success: 1 device would be changed/);
  scene.change('vlans', VLAN(20, 21));
  await scene.github.pushTo(pull, 'vlans');
  await planned(pull, 'vlan 21');
  expect(await scene.comments(pull)).toHaveLength(1);
  expect(sent()).toEqual([]);
});

test('F9: a merge that nobody may approve is not deployed; a late approval is', async () => {
  const [pull] = (await scene.github.as('ann').rest.pulls.list({ owner: 'ann', repo: 'network' })).data;
  const number = pull?.number ?? 0;
  await scene.github.approve(number, 'eve');
  const merge = await scene.github.merge(number, 'bob');
  await scene.until('the merge', async () => (await statusOf(merge)) === 'unapproved');
  const told = await scene.until('the reason', async () =>
    (await scene.comments(number)).find((comment) => comment.includes('may not write')),
  );
  expect(told).toContain('Not rolled out: the commit is unapproved');
  expect(sent()).toEqual([]);
  await scene.github.approve(number, 'bob');
  const runs = await scene.runsOf(merge);
  expect(runs.map(({ outcome }) => outcome)).toEqual(['applied']);
  expect(sent()).toContain('vlan 21');
  const result = await scene.until('the result', async () =>
    (await scene.comments(number)).find((comment) => comment.includes('applied, proved and saved')),
  );
  expect(result).toContain('Rolled out: 1 of 1 devices as wanted');
  await scene.until('the check', async () => /^success: Rolled out/.test(await scene.check(merge)));
});

test('F10: a plan that is another than the reviewed one is not sent, until a person accepts that very plan', async () => {
  const { following, house } = scene.serving;
  scene.change('by-hand', VLAN(20, 21, 30));
  const pull = await scene.github.open('by-hand');
  await planned(pull, 'vlan 30');
  scene.net.device('acc1').change(['vlan 30', 'name OTHER']);
  scene.net.device('acc1').save();
  await scene.github.approve(pull, 'bob');
  const merge = await scene.github.merge(pull, 'bob');
  const [refused] = await scene.runsOf(merge);
  expect([refused?.outcome, refused?.error?.code]).toEqual(['refused', 'not-reviewed']);
  expect(refused?.error?.message).toMatch(
    /1 of \d+ steps stood on no pull request.* The first of them: `vlan 30 \/ name N30`/,
  );
  const told = await scene.until('the reason', async () =>
    (await scene.comments(pull)).find((comment) => comment.includes('changed since the review')),
  );
  expect(told).toContain('1 not as wanted');
  // Whoever accepts the plan can see it, and the comment says how.
  const shown = await recordsOf(house.store).run(refused?.id ?? '');
  expect(shown?.plan?.steps.map(({ lines }) => lines)).toEqual([['name N30']]);
  const digest = /--accept-plan ([0-9a-f]{12})/.exec(told)?.[1] ?? '';
  expect(shown?.plan?.digest.startsWith(digest)).toBe(true);
  const apply = async (acceptedPlan: string): Promise<unknown> => {
    const asked = { devices: ['acc1'], actor: 'cli:jane', acceptedPlan };
    const [proposal] = (await following.now(asked)).proposals;
    const runs = await scene.runsOf(merge);
    return runs.find(({ id }) => id === proposal?.run)?.outcome;
  };
  expect(await apply(digest.replace(/.$/, (last) => (last === '0' ? '1' : '0')))).toBe('refused');
  expect(sent()).not.toContain('name N30');
  expect(await apply(digest)).toBe('applied');
  expect(sent()).toContain('name N30');
  const audit = await listAudit(house.store, {});
  expect(audit.find(({ detail }) => JSON.stringify(detail).includes(digest))?.actor).toBe('cli:jane');
});

test('F11 F57: an old event that comes late and again changes nothing: the tip of the branch decides', async () => {
  const { store } = scene.serving.house;
  const old = scene.net.repository.git('rev-parse', 'main');
  scene.change('tip', VLAN(20, 21, 30, 40));
  const pull = await scene.github.open('tip');
  await planned(pull, 'vlan 40');
  await scene.github.approve(pull, 'bob');
  const merge = await scene.github.merge(pull, 'bob');
  expect((await scene.runsOf(merge)).map(({ outcome }) => outcome)).toEqual(['applied']);
  const [lines, runs] = [sent().length, (await listRuns(store, {})).length];
  const push = { ref: 'refs/heads/main', repository: { full_name: REPOSITORY }, before: merge, after: old };
  for (let times = 0; times < 3; times++) expect(await scene.deliver('push', push)).toBe(202);
  const closed = { action: 'closed', repository: push.repository, pull_request: { number: 1, merged: true } };
  expect(await scene.deliver('pull_request', closed)).toBe(202);
  await setTimeout(3_000);
  expect([sent().length, (await listRuns(store, {})).length]).toEqual([lines, runs]);
  expect(sent().filter((line) => line === 'name N40')).toHaveLength(1);
});

test('a pull request cannot steer us: another address or account is not used for its plan', async () => {
  const device = scene.net.repository.git('show', 'main:devices/acc1.yaml');
  const { git, write, commit } = scene.net.repository;
  git('checkout', '--quiet', '--detach', 'main');
  git('checkout', '--quiet', '-B', 'steer');
  write('devices/acc1.yaml', `${device.replace(/^port: .*$/m, 'port: 1')}\n`);
  write('plumbline.yaml', git('show', 'main:plumbline.yaml').replace('username: plumb', 'username: evil'));
  commit('steer');
  git('checkout', '--quiet', '--detach');
  const before = scene.net.device('acc1').authAttempts;
  const pull = await scene.github.open('steer');
  const comment = await planned(pull, 'NOT PLANNED');
  expect(comment).toContain('how it is reached changes');
  expect(comment).toContain('plumbline.yaml is not used for this plan');
  expect(scene.net.device('acc1').authAttempts).toBe(before);
});

test('a mistake is a failed check with its line, and no device is read', async () => {
  const before = scene.net.device('acc1').authAttempts;
  const sha = scene.change('wrong', 'vlans: [{ id: ten }]\n');
  const pull = await scene.github.open('wrong');
  const comment = await planned(pull, 'Refused: 1 problem');
  expect(comment).toMatch(/`devices\/acc1\.yaml:\d+`/);
  expect(await scene.check(sha)).toMatch(/^failure: Refused/);
  expect(scene.net.device('acc1').authAttempts).toBe(before);
});

test('F59: a host that asks to wait loses nothing: the plan is posted when it answers again', async () => {
  scene.github.fail({ status: 429, headers: { 'retry-after': '1' } });
  scene.change('later', VLAN(20, 21, 22));
  const pull = await scene.github.open('later');
  scene.github.fail(undefined);
  await planned(pull, 'vlan 22');
});

test('no password is in any comment, check or post', async () => {
  const { rows } = await scene.serving.house.store.query<{ body: string }>(
    'select body::text as body from plumb.posts union all select report::text from plumb.reviews',
  );
  expect(rows.length).toBeGreaterThan(4);
  expect(rows.map(({ body }) => body).join('\n')).not.toContain(PASSWORD);
});
