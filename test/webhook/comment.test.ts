/** The comment: it fits, it says the worst first, and nothing that strangers wrote in it comes alive. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headline, isGood, LONGEST_COMMENT, planComment } from '../../reconciler/review/comment.ts';
import { block, code, prose } from '../../reconciler/review/markdown.ts';
import type { ReviewedDevice, ReviewReport } from '../../reconciler/review/review.ts';
import type { Plan, Step } from '../../reconciler/types.ts';

function step(line: string, change: Partial<Step> = {}): Step {
  return {
    path: [],
    lines: [line],
    undo: [`no ${line}`],
    op: 'add',
    impact: 'additive',
    reason: '',
    origin: 'commit',
    rule: 'x',
    source: { file: 'devices/a.yaml', line: 3, column: 1, path: 'vlans' },
    ...change,
  };
}

function plan(device: string, steps: readonly Step[], change: Partial<Plan> = {}): ReviewedDevice {
  return {
    device,
    platform: 'cisco-ios',
    plan: {
      device,
      platform: 'cisco-ios',
      commit: 'c',
      steps,
      drift: [],
      conflicts: [],
      impact: 'additive',
      digest: 'd'.repeat(64),
      released: [],
      unmanaged: 0,
      notes: [],
      refusals: [],
      ...change,
    },
  };
}

function report(devices: readonly ReviewedDevice[], change: Partial<ReviewReport> = {}): ReviewReport {
  return {
    pull: 7,
    head: 'a'.repeat(40),
    base: 'b'.repeat(40),
    problems: [],
    devices,
    untouched: 0,
    notes: [],
    readAt: '2026-01-02T03:04:05Z',
    ...change,
  };
}

const refusal = { severity: 'error', code: 'max-removals', message: 'too many removals' } as const;

test.each<readonly [string, ReviewReport, string, boolean]>([
  ['nothing', report([]), 'No device would be changed', true],
  [
    'one change',
    report([plan('a', [step('vlan 2')])]),
    '1 device would be changed, worst impact additive',
    true,
  ],
  ['not planned', report([{ device: 'a', platform: 'x', unplanned: 'away' }]), '1 device NOT PLANNED', false],
  [
    'refused',
    report([plan('a', [step('vlan 2')], { refusals: [refusal], impact: 'traffic' })]),
    '1 device would be changed, worst impact traffic, 1 plan would be refused',
    false,
  ],
  ['invalid', report([], { problems: [refusal] }), 'Refused: 1 problem in the desired state', false],
])('%s', (_name, given, title, good) => {
  expect([headline(given), isGood(given)]).toEqual([title, good]);
});

test('not planned and worst impact come first', () => {
  const text = planComment(
    report([
      plan('b', [step('x')]),
      plan('c', [step('y')], { impact: 'management' }),
      { device: 'd', platform: 'x', unplanned: 'away' },
      plan('a', []),
    ]),
  );
  const order = [...text.matchAll(/^\| `(\w)` \|/gm)].map(([, name]) => name);
  expect(order).toEqual(['d', 'c', 'b', 'a']);
  expect(text).toContain('no x');
  expect(text).toContain('devices/a.yaml:3');
});

test('F59: a thousand devices with long plans fit, and it says what was left out', () => {
  const steps = Array.from({ length: 400 }, (_, index) => step(`interface Vlan${index} ${'x'.repeat(300)}`));
  const text = planComment(report(Array.from({ length: 1000 }, (_, index) => plan(`d${index}`, steps))));
  expect(text.length).toBeLessThanOrEqual(LONGEST_COMMENT);
  expect(text).toMatch(/The commands of \d+ devices are left out here/);
  expect(text).toContain('and 800 more');
  expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
});

const HOSTILE = [
  '@everybody',
  '```\n# big',
  '![x](https://e.example/p.png)',
  '<img src=x>',
  '</details>',
  '[a](javascript:x)',
];

test.each(HOSTILE)('F60: %j from a device or YAML stays text', (text) => {
  const comment = planComment(
    report(
      [
        plan('a', [step(text, { path: [text], undo: [text] })]),
        { device: text, platform: text, unplanned: text },
      ],
      {
        notes: [text],
        problems: [{ ...refusal, message: text, hint: text }],
      },
    ),
  );
  const outside = withoutCode(comment);
  expect(outside).not.toMatch(/@everybody|https?:\/\/|<img|\]\(/);
  expect(outside.match(/<details>/g)?.length).toBe(outside.match(/<\/details>/g)?.length);
});

/** What Markdown does not take as code: fenced blocks and spans are cut out as CommonMark reads them. */
function withoutCode(text: string): string {
  return text
    .replace(/^(`{3,})[^`\n]*\n[\s\S]*?^\1`*$/gm, '')
    .replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
}

test('F60: no text breaks out of a span, a block or a sentence', () => {
  const text = fc.oneof(
    fc.constantFrom('```', '````', '~~~'),
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[`@<>|\\[\]()!# \n]{0,40}$/),
  );
  fc.assert(
    fc.property(text, (value) => {
      expect(withoutCode(`a ${code(value)} b`)).toMatch(/^a {1,2}b$/);
      expect(withoutCode(`a\n${block([value])}\nb`)).toBe('a\n\nb');
      expect(prose(value)).not.toMatch(/[<>@\n]|(?<!\\)[`|[\]]/);
    }),
    { numRuns: 500 },
  );
});
