/** Approval by impact: who must have approved what a plan does, in the comment, at queueing and under the lease. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { carryOut } from '../../reconciler/carry-out.ts';
import { needsOf, type SeenPlan, unmet, unruledStep } from '../../reconciler/guards/impact-rules.ts';
import { insertPlan } from '../../reconciler/store/plans.ts';
import { createRun, listRuns, transitionRun } from '../../reconciler/store/runs.ts';
import type { Impact, Plan, ReviewRules, Step } from '../../reconciler/types.ts';
import { type ReviewScene, startReviewScene } from './scene.ts';

const RULES: ReviewRules = {
  traffic: { approvals: 1, one_of: ['@ann/net', '@zoe'] },
  management: { approvals: 2, one_of: [] },
};
const MEMBERS = new Map([['@ann/net', ['cid']]]);

describe('rules', () => {
  test.each<readonly [Impact, readonly string[]]>([
    ['additive', []],
    ['traffic', ['traffic']],
    ['session-reset', ['traffic']],
    ['irreversible', ['traffic', 'management']],
  ])('F10: what %s needs', (impact, expected) => {
    expect(needsOf(impact, [RULES, undefined, RULES]).map((need) => need.impact)).toEqual(expected);
  });

  test.each<readonly [Impact, readonly string[], readonly string[]]>([
    ['additive', [], []],
    ['traffic', ['bob'], ['traffic needs one of @ann/net, @zoe']],
    ['traffic', ['CID'], []],
    ['traffic', ['zoe'], []],
    ['management', ['cid'], ['management needs 2 approvals (there are 1)']],
    ['management', ['cid', 'Cid'], ['management needs 2 approvals (there are 1)']],
    ['management', ['cid', 'bob'], []],
    [
      'management',
      [],
      [
        'traffic needs 1 approvals (there are 0) and one of @ann/net, @zoe',
        'management needs 2 approvals (there are 0)',
      ],
    ],
  ])('F10: %s approved by %j', (impact, people, missing) => {
    expect(unmet(needsOf(impact, [RULES]), people, MEMBERS)).toEqual(missing);
  });
});

describe('a plan', () => {
  const step = (line: string, impact: Impact, origin: Step['origin'] = 'commit'): Step => ({
    path: [],
    lines: [line],
    undo: [`no ${line}`],
    op: 'add',
    impact,
    reason: '',
    origin,
    rule: '',
  });
  const [A, B] = [step('a', 'additive'), step('b', 'management')];
  const plan = (...steps: readonly Step[]): Plan => ({ steps }) as unknown as Plan;
  const saw = (approvers: readonly string[], ...steps: readonly Step[]): SeenPlan => ({
    pull: 1,
    plan: plan(...steps),
    approvers,
  });
  test.each<readonly [string, Plan, readonly SeenPlan[], readonly string[], string | undefined]>([
    ['without such a step', plan(A), [saw(['bob'], A)], [], undefined],
    ['approved by two', plan(A, B), [saw(['bob', 'cid'], A, B)], [], undefined],
    ['approved by one', plan(A, B), [saw(['bob'], A, B)], [], 'b'],
    ['approved by two who saw another step', plan(B), [saw(['bob', 'cid'], A)], [], 'b'],
    ['seen by one each on two pull requests', plan(B), [saw(['bob'], B), saw(['cid'], B)], [], undefined],
    ['approved by one and accepted by one', plan(B), [saw(['bob'], B)], ['cid'], undefined],
    ['accepted by the one who approved', plan(B), [saw(['bob'], B)], ['bob'], 'b'],
    ['that puts drift back', plan(step('b', 'management', 'drift')), [], [], undefined],
  ])('F10: %s', (_name, made, seen, acceptors, line) => {
    const rules = [{ management: { approvals: 2, one_of: [] } }];
    const found = unruledStep(made, { rules, seen, members: new Map(), acceptors });
    expect(found?.step.lines[0]).toBe(line);
  });
});

describe('from the pull request to the device', () => {
  let scene: ReviewScene;
  beforeAll(async () => {
    const rule = 'review: { rules: { additive: { approvals: 2, one_of: ["@cid"] } } }\n';
    scene = await startReviewScene(rule);
  });
  afterAll(() => scene.close());
  const plans = (pull: number, text: string | RegExp): Promise<string> =>
    scene.until(`a comment with ${text}`, async () =>
      (await scene.comments(pull)).find((comment) =>
        typeof text === 'string' ? comment.includes(text) : text.test(comment),
      ),
    );
  let pull = 0;
  let merge = '';

  test('F10: the comment says which rule the plan needs, and what is missing while approvals come', async () => {
    scene.change('vlans', 'vlans: [{ id: 20, name: N20 }]\n');
    pull = await scene.github.open('vlans');
    await plans(
      pull,
      'Rule `additive`: 2 approvals, one of them `@cid`: **not met**; approved by nobody yet.',
    );
    await scene.github.approve(pull, 'bob');
    await plans(pull, '**not met**; approved by `bob`.');
  });

  test('F10: a merge whose plan needs more is approved, but the device gets nothing', async () => {
    merge = await scene.github.merge(pull, 'bob');
    const [run] = await scene.runsOf(merge);
    expect([run?.outcome, run?.error?.code]).toEqual(['refused', 'approval-rule']);
    expect(run?.error?.message).toContain('additive needs 2 approvals (there are 1) and one of @cid');
    await plans(pull, /Rolled out, 1 not as wanted[\s\S]*needs 2 approvals/);
  });

  test('F10: under the lease the rule is asked again, on the plan that would be sent', async () => {
    const { store, context } = scene.serving.house;
    const [refused] = await listRuns(store, { commit: merge });
    const plan = { ...(await scene.planOf(refused?.plan ?? '')) };
    const { run } = await createRun(store, {
      plan: await insertPlan(store, plan),
      device: 'acc1',
      commit: merge,
      actor: 'test',
    });
    const moves = { run: run.id, epoch: null, actor: 'test' };
    await transitionRun(store, { ...moves, from: 'planned', to: 'approved', event: 'approved' });
    await transitionRun(store, { ...moves, from: 'approved', to: 'queued', event: 'enqueued' });
    await carryOut(context, { device: 'acc1', commit: merge, run: run.id }, new AbortController().signal);
    const [last] = await listRuns(store, { commit: merge });
    expect([last?.id, last?.error?.code]).toEqual([run.id, 'approval-rule']);
    expect(scene.net.device('acc1').configLines).toEqual([]);
  });

  test('F10: the approval that was missing, late, is enough', async () => {
    await scene.github.approve(pull, 'cid');
    await plans(pull, 'Rolled out: 1 of 1 devices as wanted');
    expect(scene.net.device('acc1').configLines).toContain('name N20');
  });

  test('two pull requests at the same line name each other', async () => {
    scene.change('one', 'vlans: [{ id: 20, name: ONE }]\n');
    const first = await scene.github.open('one');
    await plans(first, 'name ONE');
    scene.change('two', 'vlans: [{ id: 20, name: TWO }]\n');
    const second = await scene.github.open('two');
    await plans(second, `#${first} touches the same lines of \`acc1\` (it was opened first)`);
    await plans(first, `#${second} touches the same lines of \`acc1\` (this one was opened first)`);
  });
});
