/** Which pull requests are at the same lines of a device, and what is said of it. */
import { describe, expect, test } from 'vitest';
import { sameLines } from '../../reconciler/guards/same-lines.ts';
import { lockLines, type OpenReview } from '../../reconciler/review/extras.ts';
import type { Step } from '../../reconciler/types.ts';

function step(path: readonly string[], lines: readonly string[], undo: readonly string[]): Step {
  const rest = { op: 'add', impact: 'additive', reason: '', rule: '', origin: 'commit' } as const;
  return { ...rest, path, lines, undo };
}

const PORT = ['interface Gi1/0/1'];
const VLAN = step([], ['vlan 20'], ['no vlan 20']);
const GONE = step([], ['no vlan 20'], ['vlan 20']);
const NAME = (name: string, old = 'no name'): Step => step(['vlan 20'], [`name ${name}`], [old]);

test.each<readonly [string, readonly Step[], readonly Step[], readonly string[]]>([
  ['the same line', [VLAN], [VLAN], ['vlan 20']],
  ['two values of one line', [NAME('A')], [NAME('B')], ['vlan 20 / no name']],
  ['two values that replace a third', [NAME('A', 'name X')], [NAME('B', 'name X')], ['vlan 20 / name X']],
  ['one makes what the other removes', [VLAN], [GONE], ['vlan 20']],
  ['one removes the section of the other', [GONE], [NAME('A')], ['vlan 20']],
  ['and the other way round', [NAME('A')], [GONE], ['vlan 20 / name A']],
  ['two sections', [NAME('A')], [step(['vlan 21'], ['name A'], ['no name'])], []],
  [
    'two attributes of a section',
    [step(PORT, ['mtu 9000'], ['no mtu'])],
    [step(PORT, ['shutdown'], ['no shutdown'])],
    [],
  ],
  ['nothing', [VLAN], [], []],
])('%s', (_name, ours, theirs, lines) => {
  expect(sameLines(ours, theirs)).toEqual(lines);
});

function review(number: number, device: string, steps: readonly Step[]): OpenReview {
  const plan = { device, steps } as unknown as NonNullable<OpenReview['report']['devices'][number]['plan']>;
  return {
    pull: { number } as OpenReview['pull'],
    report: { devices: [{ device, platform: 'any', plan }] } as unknown as OpenReview['report'],
  };
}

describe('two pull requests', () => {
  const [one, two] = [review(1, 'acc1', [VLAN]), review(2, 'acc1', [VLAN])];
  test('name each other, and who was first', () => {
    expect(lockLines(one, [one, two])).toEqual([
      '#2 touches the same lines of `acc1` (this one was opened first): `vlan 20`.',
    ]);
    expect(lockLines(two, [one, two])).toEqual([
      '#1 touches the same lines of `acc1` (it was opened first): `vlan 20`.',
    ]);
  });
  test('of two devices say nothing', () => {
    expect(lockLines(one, [one, review(2, 'acc2', [VLAN])])).toEqual([]);
  });
});
