/** Commands in comments, from the comment at the host to the device. */
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listAudit } from '../../reconciler/store/audit.ts';
import { getDevice } from '../../reconciler/store/devices.ts';
import { getReview } from '../../reconciler/store/reviews.ts';
import type { Person } from '../helpers/code-host.ts';
import { type ReviewScene, startReviewScene } from './scene.ts';

const VLAN = (...ids: readonly number[]): string =>
  `vlans:\n${ids.map((id) => `  - { id: ${id}, name: N${id} }\n`).join('')}`;

let scene: ReviewScene;
let pull = 0;
let merge = '';
beforeAll(async () => {
  scene = await startReviewScene();
  scene.change('vlans', VLAN(20));
  pull = await scene.github.open('vlans');
  await planned('vlan 20');
});
afterAll(() => scene.close());

const planned = (text: string): Promise<string> =>
  scene.until(`a comment with ${text}`, async () =>
    (await scene.comments(pull)).find((comment) => comment.includes(text)),
  );
const reaction = (comment: number): Promise<readonly string[]> =>
  scene.until(`an answer to ${comment}`, async () => scene.github.reactions.get(comment));
/** What is answered to a comment: the reaction, and the words if there are some. */
async function answer(person: Person, body: string): Promise<string> {
  const comment = await scene.github.comment(pull, person, body);
  const signs = await reaction(comment);
  const words = (await scene.comments(pull)).find((text) => text.includes(`answer:${comment} `)) ?? '';
  return [...signs, words.replace(/<!--.*-->/, '').trim()].join(' ').trim();
}
const store = () => scene.serving.house.store;
const sent = (): readonly string[] => scene.net.device('acc1').configLines;

test('help is for everybody; other commands are for who may write', async () => {
  expect(await answer('eve', '/plumb help')).toMatch(/^\+1 \| command[\s\S]*`\/plumb approve DIGEST`/);
  expect(await answer('eve', '/plumb plan')).toBe('confused eve may not write to the repository');
  expect(await answer('bob', '/plumb explode')).toMatch(/^confused there is no such command/);
  expect(await answer('bob', '/plumb retry acc1')).toBe('confused a device is tried again after the merge');
  expect(await answer('bob', `/plumb approve ${'0'.repeat(12)}`)).toMatch(
    /^confused a plan is accepted after/,
  );
});

test('plan: the devices are read again', async () => {
  const { repository } = scene.serving.house.context;
  const read = async (): Promise<unknown> =>
    (await getReview<{ readAt: string }>(store(), repository, pull))?.report.readAt;
  const before = await read();
  expect(await answer('bob', '/plumb plan')).toBe('+1');
  await scene.until('another plan', async () => (await read()) !== before);
});

test('F58: what we write ourselves, an edited comment and talk are no commands', async () => {
  const { rest } = scene.github.as('bob');
  const here = { owner: 'ann', repo: 'network' };
  scene.github.fail({ status: 503 });
  const edited = await scene.github.comment(pull, 'bob', 'nothing yet');
  await setTimeout(60);
  await rest.issues.updateComment({ ...here, comment_id: edited, body: '/plumb hold acc1 edited' });
  scene.github.fail(undefined);
  const talk = await scene.github.comment(pull, 'bob', 'I would /plumb hold acc1');
  expect(await answer('bob', '/plumb help')).toMatch(/^\+1/);
  expect(await reaction(edited)).toEqual(['confused']);
  expect(await planned('was edited is no command')).toContain(`answer:${edited} `);
  expect(scene.github.reactions.get(talk)).toBeUndefined();
  expect((await getDevice(store(), 'acc1'))?.held ?? false).toBe(false);
});

test('F10: approve sends the plan that was refused, for somebody who could have approved the pull request', async () => {
  scene.net.device('acc1').change(['vlan 20', 'name OTHER']);
  scene.net.device('acc1').save();
  await scene.github.approve(pull, 'bob');
  merge = await scene.github.merge(pull, 'bob');
  expect((await scene.runsOf(merge)).map(({ error }) => error?.code)).toEqual(['not-reviewed']);
  const digest = /\/plumb approve ([0-9a-f]{12})/.exec(await planned('changed since the review'))?.[1] ?? '';
  expect(await answer('eve', `/plumb approve ${digest}`)).toMatch(/^confused eve may not write/);
  expect(await answer('ann', `/plumb approve ${digest}`)).toMatch(/^confused who made the change cannot/);
  expect(await answer('bob', `/plumb approve ${'f'.repeat(12)}`)).toMatch(/^confused no refused plan/);
  expect(sent()).not.toContain('name N20');
  expect(await answer('bob', `/plumb approve ${digest}`)).toBe('+1');
  await planned('Rolled out: 1 of 1 devices as wanted');
  expect(sent()).toContain('name N20');
  const audit = await listAudit(store(), {});
  expect(audit.find(({ detail }) => detail.includes(`"acceptedPlan":"${digest}"`))?.actor).toBe('github:bob');
});

test('hold, retry and release', async () => {
  expect(await answer('bob', '/plumb hold nobody x')).toMatch(/^confused there is no device `nobody`/);
  expect(await answer('bob', '/plumb hold acc1 the floor is wet')).toBe('+1');
  expect((await getDevice(store(), 'acc1'))?.heldWhy).toBe('github:bob: the floor is wet');
  expect(await answer('bob', '/plumb hold acc1 again')).toMatch(/^confused `acc1` is held already/);
  expect(await answer('bob', '/plumb release acc1 dry\n/plumb retry acc1')).toMatch(
    /^confused nothing has to/,
  );
  expect((await getDevice(store(), 'acc1'))?.held).toBe(false);
  const released = (await listAudit(store(), { subject: 'acc1' })).find(
    ({ action }) => action === 'device.released',
  );
  expect([released?.actor, released?.detail]).toEqual([
    'github:bob',
    expect.stringContaining('"note":"dry"'),
  ]);
});

test('F56: a command is done once, however often its event comes; one that the host kept back is done later', async () => {
  const holds = async (): Promise<number> =>
    (await listAudit(store(), { subject: 'acc1' })).filter(({ action }) => action === 'device.held').length;
  const before = await holds();
  scene.github.fail({ status: 502 });
  const comment = await scene.github.comment(pull, 'bob', '/plumb hold acc1 once');
  await setTimeout(2_500);
  expect(await holds()).toBe(before);
  scene.github.fail(undefined);
  const event = {
    action: 'created',
    repository: { full_name: 'ann/network' },
    comment: { id: comment, body: '/plumb hold acc1 forged', user: { login: 'ann', type: 'User' } },
    issue: { number: pull },
  };
  for (let times = 0; times < 3; times++) await scene.deliver('issue_comment', event);
  expect(await reaction(comment)).toEqual(['+1']);
  expect(await answer('bob', '/plumb release acc1 done')).toBe('+1');
  for (let times = 0; times < 3; times++) await scene.deliver('issue_comment', event);
  await setTimeout(2_500);
  expect([await holds(), (await getDevice(store(), 'acc1'))?.held]).toEqual([before + 1, false]);
  expect(merge).not.toBe('');
});
