/** Which steps of a plan no reviewer saw, and what is said of them. */
import { describe, expect, test } from 'vitest';
import { unseenFault } from '../../reconciler/review/seen-plans.ts';
import type { Plan, Step } from '../../reconciler/types.ts';

const DIGEST = '0123456789abcdef0123456789abcdef';

function step(path: readonly string[], line: string, undo: string, origin: Step['origin'] = 'commit'): Step {
  const rest = { op: 'add', impact: 'additive', reason: '', rule: '' } as const;
  return { ...rest, path, lines: [line], undo: [undo], origin };
}

function plan(...steps: readonly Step[]): Plan {
  return {
    device: 'acc1',
    platform: 'any',
    commit: 'c',
    steps,
    drift: [],
    conflicts: [],
    impact: 'additive',
    digest: DIGEST,
    released: [],
    unmanaged: 0,
    notes: [],
    refusals: [],
  };
}

const A = step([], 'vlan 10', 'no vlan 10');
const B = step(['vlan 10'], 'name A', 'no name');
const TABLE: readonly (readonly [string, readonly Plan[] | undefined, Plan, string | undefined])[] = [
  ['nothing is reviewed here', undefined, plan(A), undefined],
  ['the reviewed plan', [plan(A, B)], plan(A, B), undefined],
  ['a part of it', [plan(A, B)], plan(B), undefined],
  ['the plans of two pull requests together', [plan(A), plan(B)], plan(A, B), undefined],
  ['nothing to send, and no plan seen', [], plan(), undefined],
  ['no plan seen', [], plan(A), 'nobody has seen'],
  ['one step more', [plan(A)], plan(A, B), '1 of 2 steps stood on no pull request'],
  ['another line', [plan(step([], 'vlan 11', 'no vlan 11'))], plan(A), 'The first of them: `vlan 10`'],
  [
    'the line in another section',
    [plan(step(['vlan 11'], 'name A', 'no name'))],
    plan(B),
    'vlan 10 / name A',
  ],
  ['something else is replaced', [plan(step(['vlan 10'], 'name A', 'name OLD'))], plan(B), 'name A'],
  ['drift that is put back', [plan(A)], plan(A, step([], 'vlan 9', 'no vlan 9', 'drift')), undefined],
];

describe('a plan and what reviewers saw', () => {
  test.each(TABLE)('F10: %s', (_name, seen, made, message) => {
    const fault = unseenFault({ id: 'a1b2c3d4e5f6', device: 'acc1', acceptedPlan: null }, made, seen);
    if (message === undefined) expect(fault).toBeUndefined();
    else expect(fault?.message).toContain(message);
  });

  test.each([
    ['the digits that were shown', DIGEST.slice(0, 12), undefined],
    ['all digits', DIGEST, undefined],
    ['another plan', 'fedcba987654', 'not-reviewed'],
  ])('F10: accepted by %s', (_name, acceptedPlan, code) => {
    expect(unseenFault({ id: 'a1b2c3d4e5f6', device: 'acc1', acceptedPlan }, plan(A), [])?.code).toBe(code);
  });
});
