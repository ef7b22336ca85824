/** When a device does not take a merge: one pull request takes it back, and it is linked from the result. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { followUpBody } from '../../reconciler/review/follow-up.ts';
import { RESULT_MARKER } from '../../reconciler/review/result.ts';
import { ENABLE, PASSWORD } from '../helpers/network.ts';
import { type ReviewScene, startReviewScene } from './scene.ts';

const here = { owner: 'ann', repo: 'network' };
let scene: ReviewScene;
let pull = 0;
let merge = '';

beforeAll(async () => {
  scene = await startReviewScene();
  scene.net
    .device('acc1')
    .setFaults([
      { at: { line: /^name BAD/ }, do: 'refuse', text: `% no: @everybody ${PASSWORD} ${ENABLE}`, times: 99 },
    ]);
  scene.change('bad', 'vlans: [{ id: 20, name: BAD }]\n');
  pull = await scene.github.open('bad');
  await scene.until('a plan', async () => (await scene.comments(pull)).length > 0);
  await scene.github.approve(pull, 'bob');
  merge = await scene.github.merge(pull, 'bob');
  await scene.runsOf(merge);
});
afterAll(() => scene.close());

async function ours(): Promise<
  readonly { number: number; title: string; body: string | null; ref: string; sha: string; draft?: boolean }[]
> {
  const { data } = await scene.github.as('ann').rest.pulls.list({ ...here, state: 'all' });
  return data
    .filter(({ head }) => head.ref.startsWith('plumbline/'))
    .map(({ number, title, body, head, draft }) => ({
      number,
      title,
      body,
      ref: head.ref,
      sha: head.sha,
      ...(draft === undefined ? {} : { draft }),
    }));
}

test('a device that did not take a merge makes one pull request that takes it back', async () => {
  const [opened] = await scene.until('the pull request', async () => {
    const found = await ours();
    return found.length > 0 ? found : undefined;
  });
  expect(opened).toMatchObject({
    title: `Revert #${pull}: acc1 did not take it`,
    ref: `plumbline/revert-${merge.slice(0, 12)}`,
    draft: false,
  });
  expect(opened?.body).toContain('no: @everybody');
  expect(opened?.body).toMatch(/`acc1` \(`plumb runs [0-9a-f]{8}`\)/);
  const commit = await scene.github.as('ann').rest.git.getCommit({ ...here, commit_sha: opened?.sha ?? '' });
  expect(commit.data.parents.map(({ sha }) => sha)).toEqual([merge]);
  expect(commit.data.tree.sha).toBe(scene.net.repository.git('rev-parse', `${merge}^1^{tree}`));
  await scene.until('the link', async () =>
    (await scene.comments(pull)).find(
      (text) => text.startsWith(RESULT_MARKER) && text.includes(`#${opened?.number} takes the commit back`),
    ),
  );
});

test('F56 F57: it is opened once, whatever comes again', async () => {
  const push = { ref: 'refs/heads/main', repository: { full_name: 'ann/network' } };
  for (let times = 0; times < 3; times++) {
    await scene.deliver('push', push);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
  }
  expect(await ours()).toHaveLength(1);
});

test('F93: no secret is in it, nor in any other text that we posted', async () => {
  const { rows } = await scene.serving.house.store.query<{ body: string }>(
    'select body::text as body from plumb.posts',
  );
  const texts = [...(await ours()).map(({ body }) => body ?? ''), ...rows.map(({ body }) => body)];
  expect(texts.some((text) => text.includes('no: @everybody'))).toBe(true);
  for (const secret of [PASSWORD, ENABLE]) expect(texts.join('\n')).not.toContain(secret);
});

test('F60: what the device said stays text, and a long list is cut', () => {
  const error = { code: 'refused', message: `\`\`\`\n@everybody <img src=x> ${'x'.repeat(5_000)}` };
  const undone = Array.from({ length: 30 }, (_, index) => ({ id: 'a1b2c3d4e5', device: `d${index}`, error }));
  const body = followUpBody({ commit: 'c'.repeat(40), pull: null, undone, draft: true });
  expect(body).toContain('waits for the repair');
  expect(body).toContain('and 10 more devices');
  expect(body.length).toBeLessThan(65_536);
  expect(body.replace(/^(`{3,})[^`\n]*\n[\s\S]*?^\1`*$/gm, '')).not.toMatch(/@everybody|<img/);
});
