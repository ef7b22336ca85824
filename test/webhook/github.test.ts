/** GitHub as a code host, against an emulator that keeps state: every method of the contract. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CodeHost } from '../../reconciler/review/contract.ts';
import { connectGithub } from '../../webhook/github.ts';
import { APP_ID, REPOSITORY, startCodeHost, type TestCodeHost } from '../helpers/code-host.ts';
import { makeRepository, type TestRepository } from '../helpers/git.ts';

let repository: TestRepository;
let github: TestCodeHost;
let host: CodeHost;
let pull = 0;
let head = '';

beforeAll(async () => {
  repository = makeRepository();
  repository.write('plumbline.yaml', 'mode: plan\n');
  repository.commit('first');
  github = await startCodeHost(repository);
  await github.push('main');
  repository.git('checkout', '--quiet', '-b', 'more');
  repository.write('plumbline.yaml', 'mode: deploy\n');
  head = repository.commit('more');
  pull = await github.open('more', 'More of it');
  host = connectGithub({
    repository: REPOSITORY,
    api: github.api,
    login: { appId: String(APP_ID), privateKey: github.privateKey },
  });
});
afterAll(async () => {
  await github.close();
  repository.remove();
});

test('an open pull request', async () => {
  expect(await host.self()).toBe('plumbline[bot]');
  const open = await host.openPullRequests('main');
  expect(open).toEqual([await host.pullRequest(pull)]);
  expect(open[0]).toMatchObject({
    number: pull,
    title: 'More of it',
    open: true,
    merged: false,
    author: 'ann',
    head: { sha: head, ref: 'more', repository: REPOSITORY },
    base: { ref: 'main', repository: REPOSITORY },
    mergeCommit: null,
    headRef: `refs/pull/${pull}/head`,
  });
});

test('what people may do', async () => {
  expect(await Promise.all(['ann', 'bob', 'eve'].map((login) => host.permission(login)))).toEqual([
    'admin',
    'write',
    'read',
  ]);
});

test('who made it', async () => {
  expect(await host.contributors(pull)).toEqual(['ann']);
});

test('a comment is edited in place; the same marker of a stranger is left alone', async () => {
  await github.as('eve').rest.issues.createComment({
    owner: 'ann',
    repo: 'network',
    issue_number: pull,
    body: '<!-- mine -->\nforged',
  });
  await host.putComment(pull, '<!-- mine -->', '<!-- mine -->\none');
  await host.putComment(pull, '<!-- mine -->', '<!-- mine -->\ntwo');
  const { data } = await github
    .as('ann')
    .rest.issues.listComments({ owner: 'ann', repo: 'network', issue_number: pull });
  expect(data.map(({ body }) => body)).toEqual(['<!-- mine -->\nforged', '<!-- mine -->\ntwo']);
});

test('a check is made once and then changed', async () => {
  const check = { sha: head, title: 'Planning', summary: 'x', annotations: [] };
  await host.putCheck({ ...check, state: 'pending' });
  await host.putCheck({
    ...check,
    state: 'failure',
    title: 'Refused',
    annotations: [{ path: 'plumbline.yaml', line: 1, level: 'failure', message: 'no' }],
  });
  const { data } = await github
    .as('ann')
    .rest.checks.listForRef({ owner: 'ann', repo: 'network', ref: head });
  expect(data.check_runs.map(({ status, conclusion, output }) => [status, conclusion, output.title])).toEqual(
    [['completed', 'failure', 'Refused']],
  );
});

test('a review, a merge, and which pull request the merge was', async () => {
  await github.approve(pull, 'bob');
  expect(await host.reviews(pull)).toEqual([
    { reviewer: 'bob', person: true, verdict: 'approved', commit: head, at: expect.stringMatching(/^20/) },
  ]);
  expect(await host.mergedAs(head)).toEqual([]);
  const merge = await github.merge(pull, 'bob');
  const [merged, ...more] = await host.mergedAs(merge);
  expect([merged?.number, merged?.mergeCommit, merged?.mergedBy, more]).toEqual([
    pull,
    merge,
    { login: 'bob', person: true },
    [],
  ]);
});

test.each([
  [{ status: 429, headers: { 'retry-after': '7' } }, 'rate-limited', 7000],
  [{ status: 403, headers: { 'x-ratelimit-remaining': '0', 'retry-after': '3' } }, 'rate-limited', 3000],
  [{ status: 403 }, 'refused', undefined],
  [{ status: 404 }, 'not-found', undefined],
  [{ status: 502 }, 'unreachable', undefined],
] as const)('F56: an answer of %o is %s', async (answer, code, retryAfter) => {
  github.fail(answer);
  await expect(host.pullRequest(pull)).rejects.toMatchObject({ name: 'CodeHostError', code, retryAfter });
  github.fail(undefined);
});

test('a host that is not there is unreachable, with its address', async () => {
  const nobody = connectGithub({ repository: REPOSITORY, api: 'http://127.0.0.1:9', login: { token: 'x' } });
  await expect(nobody.pullRequest(1)).rejects.toMatchObject({
    code: 'unreachable',
    message: expect.stringContaining('http://127.0.0.1:9'),
  });
});
