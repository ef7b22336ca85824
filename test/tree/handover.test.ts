/** An object in use is there at every moment, and where that cannot be, the step says so. */
import { describe, expect, it } from 'vitest';
import type { Syntax } from '../../drivers/contract.ts';
import type { OriginOf, Scope } from '../../reconciler/tree/change.ts';
import { ABSENT } from '../../reconciler/tree/handover.ts';
import { parseConfig } from '../../reconciler/tree/parse.ts';
import { planChange } from '../../reconciler/tree/plan-change.ts';
import type { Step } from '../../reconciler/types.ts';
import { change, syntax } from './invented.ts';

const linesOf = (steps: readonly Step[]): string[] => steps.flatMap((step) => step.lines);

describe('an object whose only line is written again', () => {
  const user = 'port e1\n use list L';

  it('says that it is absent for a moment when it is in use', () => {
    const { steps } = change(`list L 5 a\n${user}`, `list L 5 b\n${user}`);
    expect(steps).toMatchObject([{ lines: ['no list L 5', 'list L 5 b'], impact: 'traffic' }]);
    expect(steps[0]?.reason).toContain(`list L ${ABSENT}`);
  });

  it.each([
    ['nothing refers to it', 'list L 5 a', 'list L 5 b'],
    ['another line stays', `list L 5 a\nlist L 7 c\n${user}`, `list L 5 b\nlist L 7 c\n${user}`],
    ['another line comes', `list L 5 a\n${user}`, `list L 5 b\nlist L 7 c\n${user}`],
    ['another line goes afterwards', `list L 5 a\nlist L 7 c\n${user}`, `list L 5 b\n${user}`],
    [
      'two lines stand in for each other',
      `list L 5 a\nlist L 7 c\n${user}`,
      `list L 5 b\nlist L 7 d\n${user}`,
    ],
  ])('says nothing when %s', (_, running, intended) => {
    for (const { reason } of change(running, intended).steps) expect(reason).not.toContain(ABSENT);
  });

  it('lets a new line come before that', () => {
    const { steps } = change(`list L 5 a\n${user}`, `list L 5 b\nlist L 7 c\n${user}`);
    expect(linesOf(steps)).toEqual(['list L 7 c', 'no list L 5', 'list L 5 b']);
  });
});

describe('an object that cannot be made again while it is in use', () => {
  const held: Syntax = {
    ...syntax,
    rules: [
      {
        match: 'kind <name> {type}',
        kind: 'section',
        change: 'remove-first',
        negate: 'no kind <name>',
        held: true,
        defines: ['kind <name>'],
      },
      { in: 'port <name>', match: 'of {kind}', kind: 'line', negate: 'no of', uses: ['kind {kind}'] },
      ...syntax.rules,
    ],
  };
  const tree = (text: string) => parseConfig(text, held);
  const originOf: OriginOf = () => ({ feature: 'ports' });
  const user = 'port e1\n of K';

  function plan(running: string, intended: string, last: string, user: string): readonly Step[] {
    const scope: Scope = {
      kind: 'owned',
      originOf,
      lastOriginOf: originOf,
      features: ['ports'],
      exclusive: [],
      lastApplied: tree(`${last}${user}`),
    };
    return planChange({
      syntax: held,
      running: tree(`${running}\nport e1\n of K`),
      intended: tree(`${intended}${user}`),
      scope,
    }).steps;
  }

  it.each([
    ['commit', 'kind K a'],
    ['drift', 'kind K b'],
  ])('is let go of and taken again, all by %s', (origin, last) => {
    const steps = plan('kind K a', 'kind K b', last, `\n${user}`);
    expect(linesOf(steps)).toEqual(['no of', 'no kind K', 'kind K b', 'of K']);
    expect(steps.map((step) => step.origin)).toEqual([origin, origin, origin]);
    expect(steps.map((step) => step.feature)).toEqual(['ports', 'ports', 'ports']);
    expect(steps[0]?.reason).toContain('detached from');
    expect(steps[2]?.reason).toContain('attached again');
  });

  it('does not touch a line that nobody declared, and says what that means', () => {
    const steps = plan('kind K a', 'kind K b', 'kind K a', '');
    expect(linesOf(steps)).toEqual(['no kind K', 'kind K b']);
    expect(steps[0]?.reason).toContain(ABSENT);
  });
});

describe('a section that is made anew', () => {
  const frozen: Syntax = {
    ...syntax,
    rules: [
      { match: 'box <name>', kind: 'section', frozen: true },
      { in: 'box <name>', match: 'top {value}', kind: 'line' },
      { in: 'box <name>', match: 'side {value}', kind: 'line' },
      ...syntax.rules,
    ],
  };
  const tree = (text: string) => parseConfig(text, frozen);
  const originOf: OriginOf = () => ({ feature: 'ports' });

  it.each([
    ['commit', 'box A\n top 1\n side 2'],
    ['drift', 'box A\n top 9\n side 2'],
  ])('comes again with all its lines by %s', (origin, last) => {
    const scope: Scope = {
      kind: 'owned',
      originOf,
      lastOriginOf: originOf,
      features: ['ports'],
      exclusive: [],
      lastApplied: tree(last),
    };
    const { steps } = planChange({
      syntax: frozen,
      running: tree('box A\n top 1\n side 2'),
      intended: tree('box A\n top 9\n side 2'),
      scope,
    });
    expect(linesOf(steps)).toEqual(['no box A', 'box A', 'top 9', 'side 2']);
    expect(steps.map((step) => step.origin)).toEqual([origin, origin, origin]);
  });
});
