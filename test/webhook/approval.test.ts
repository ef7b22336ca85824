/** Approval: one reviewed merge is approved; each fact of it missing, contradictory or late makes it unapproved. */
import { describe, expect, test } from 'vitest';
import { judge, type ReviewFacts, type ReviewRules } from '../../reconciler/review/approval.ts';
import { ownersOf, readCodeOwners } from '../../reconciler/review/code-owners.ts';
import type { PullRequest, Review } from '../../reconciler/review/contract.ts';

const COMMIT = 'c'.repeat(40);
const HEAD = 'a'.repeat(40);
const pull: PullRequest = {
  number: 7,
  title: 'x',
  url: '',
  open: false,
  merged: true,
  author: 'Ann',
  head: { sha: HEAD, repository: 'ann/network', ref: 'x' },
  base: { repository: 'ann/network', ref: 'main' },
  mergeCommit: COMMIT,
  mergedBy: { login: 'bob', person: true },
  headRef: 'refs/pull/7/head',
};
const approval: Review = {
  reviewer: 'bob',
  person: true,
  verdict: 'approved',
  commit: HEAD,
  at: '2026-01-02',
};
const facts: ReviewFacts = {
  commit: COMMIT,
  repository: 'ann/network',
  self: 'plumbline[bot]',
  pulls: [pull],
  reviews: [approval],
  contributors: ['ann'],
  permissions: new Map([
    ['bob', 'write'],
    ['cid', 'admin'],
    ['eve', 'read'],
    ['ann', 'admin'],
    ['plumbline[bot]', 'write'],
  ]),
  teams: new Map([['@ann/net', ['cid']]]),
};
const rules: ReviewRules = { branch: 'main', approvals: 1, owners: [], changed: ['devices/a.yaml'] };
const withPull = (change: Partial<PullRequest>): Partial<ReviewFacts> => ({
  pulls: [{ ...pull, ...change }],
});
const withReviews = (...reviews: readonly Partial<Review>[]): Partial<ReviewFacts> => ({
  reviews: reviews.map((review) => ({ ...approval, ...review })),
});

test('a reviewed merge is approved', () => {
  expect(judge(facts, rules)).toEqual([]);
});

const WRONG: readonly (readonly [string, Partial<ReviewFacts>, RegExp])[] = [
  ['pushed past review', { pulls: [] }, /no pull request was merged as this commit/],
  ['two pull requests', { pulls: [pull, { ...pull, number: 8 }] }, /names 2 pull requests/],
  ['not merged', withPull({ merged: false }), /was not merged as this commit/],
  ['merged as another commit', withPull({ mergeCommit: HEAD }), /was not merged as this commit/],
  ['no merge commit', withPull({ mergeCommit: null }), /was not merged as this commit/],
  ['another branch', withPull({ base: { repository: 'ann/network', ref: 'old' } }), /merged into old of/],
  [
    'another repository',
    withPull({ base: { repository: 'eve/network', ref: 'main' } }),
    /eve\/network, not into/,
  ],
  ['merged by nobody', withPull({ mergedBy: null }), /does not say who merged/],
  ['merged by an app', withPull({ mergedBy: { login: 'm[bot]', person: false } }), /which is no person/],
  ['merged by us', withPull({ mergedBy: { login: 'Plumbline[bot]', person: true } }), /which is no person/],
  ['no review', { reviews: [] }, /has 0 of 1 approvals/],
  ['a comment only', withReviews({ verdict: 'comment' }), /has 0 of 1/],
  ['of an older commit', withReviews({ commit: COMMIT }), /of an older commit/],
  ['of no commit', withReviews({ commit: null }), /of an older commit/],
  ['by the author', withReviews({ reviewer: 'ann' }), /ann's does not count: made the change/],
  ['by a committer', { contributors: ['ann', 'BOB'] }, /made the change/],
  ['by a reader', withReviews({ reviewer: 'eve' }), /eve's does not count: may not write/],
  ['by a stranger', withReviews({ reviewer: 'zoe' }), /may not write/],
  ['by an app', withReviews({ person: false }), /it is no person/],
  ['by us', withReviews({ reviewer: 'plumbline[bot]' }), /our own account/],
  ['by somebody who may write no more', { permissions: new Map([['bob', 'none']]) }, /may not write/],
  ['dismissed later', withReviews({}, { verdict: 'dismissed', at: '2026-01-03' }), /has 0 of 1/],
  [
    'changes asked for later',
    withReviews({}, { verdict: 'changes-requested', at: '2026-01-03' }),
    /bob asked for changes/,
  ],
  [
    'changes asked for by another',
    withReviews({}, { reviewer: 'cid', verdict: 'changes-requested' }),
    /cid asked for changes/,
  ],
  ['a commit of nobody', { contributors: ['ann', null] }, /has no account/],
];

test.each(WRONG)('F9 F10: %s is not approved', (_name, change, why) => {
  const faults = judge({ ...facts, ...change }, rules);
  expect(faults.join('\n')).toMatch(why);
});

test.each([
  ['changes asked for by a reader', withReviews({}, { reviewer: 'eve', verdict: 'changes-requested' })],
  ['an approval after a comment', withReviews({ verdict: 'comment', at: '2026-01-03' }, {})],
  ['an approval in other case', withReviews({ reviewer: 'BOB' })],
] as const)('%s is approved', (_name, change) => {
  expect(judge({ ...facts, ...change }, rules)).toEqual([]);
});

test('two approvals are two people', () => {
  const two = { ...rules, approvals: 2 };
  expect(judge({ ...facts, ...withReviews({}, { at: '2026-01-03' }) }, two)[0]).toMatch(/has 1 of 2/);
  expect(judge({ ...facts, ...withReviews({}, { reviewer: 'cid' }) }, two)).toEqual([]);
});

describe('CODEOWNERS', () => {
  const owners = readCodeOwners(
    ['# the last match wins', '*  @bob', 'devices/ @ann/net # team', '/sites/*.yaml @cid @zoe', 'docs/'].join(
      '\n',
    ),
  );
  test.each([
    ['plumbline.yaml', ['@bob']],
    ['devices/a.yaml', ['@ann/net']],
    ['x/devices/b/c.yaml', ['@ann/net']],
    ['sites/a.yaml', ['@cid', '@zoe']],
    ['sites/x/a.yaml', ['@bob']],
    ['docs/x.md', []],
  ])('%s', (path, expected) => {
    expect(ownersOf(path, owners)).toEqual(expected);
  });

  test('F10: a path whose owner has not approved', () => {
    const faults = judge(facts, { ...rules, owners });
    expect(faults).toEqual(['devices/a.yaml needs an approval of @ann/net']);
    expect(judge({ ...facts, ...withReviews({ reviewer: 'cid' }) }, { ...rules, owners })).toEqual([]);
  });
});
