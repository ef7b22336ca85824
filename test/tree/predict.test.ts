/** Prediction: what a step does not touch is not even copied, and lists keep the order that the device gives them. */
import { describe, expect, it } from 'vitest';
import type { ConfigNode } from '../../drivers/contract.ts';
import { predict, predictEach } from '../../reconciler/tree/predict.ts';
import { change, syntax, tree } from './invented.ts';

const lines = (nodes: readonly ConfigNode[] | undefined): string[] => (nodes ?? []).map(({ line }) => line);

describe('predictEach', () => {
  const running = 'port e1\n text x\nport e2\n text y\npad';
  const { steps } = change(running, 'port e1\n text z\nport e2\n text y');

  it('gives the configuration after each step', () => {
    const [first, second] = [...predictEach(tree(running), steps, syntax)];
    expect(first?.[0]?.children).toMatchObject([{ line: 'text z' }]);
    expect(lines(first)).toEqual(['port e1', 'port e2', 'pad']);
    expect(lines(second)).toEqual(['port e1', 'port e2']);
  });

  it('gives the same nodes where nothing happened', () => {
    const before = tree(running);
    const [first, second] = [...predictEach(before, steps, syntax)];
    expect(first?.[1]).toBe(before[1]);
    expect(second?.[0]).toBe(first?.[0]);
  });
});

describe('lists whose lines have an order', () => {
  it('puts a numbered line between lines that do not show their numbers', () => {
    const before = tree('track T yes a\ntrack T nay b');
    const { steps } = change(
      'track T yes a\ntrack T nay b',
      'track T at 5 yes a\ntrack T at 7 yes c\ntrack T at 10 nay b',
    );
    expect(steps.flatMap((step) => step.lines)).toEqual(['track T at 7 yes c']);
    expect(lines(predict(before, steps, syntax))).toEqual([
      'track T at 5 yes a',
      'track T at 7 yes c',
      'track T at 10 nay b',
    ]);
  });

  it('gives a new line a number between its neighbours, as often as there is room', () => {
    const { steps } = change(
      'track T at 5 yes a\ntrack T at 7 nay b',
      'track T yes a\ntrack T yes c\ntrack T nay b',
    );
    expect(steps.flatMap((step) => step.lines)).toEqual(['track T at 6 yes c']);
    const full = change(
      'track T at 5 yes a\ntrack T at 6 nay b',
      'track T yes a\ntrack T yes c\ntrack T nay b',
    );
    expect(full.steps.flatMap((step) => step.lines)).toEqual([
      'track T at 10 yes c',
      'no track T at 6',
      'track T at 15 nay b',
    ]);
  });

  it('writes again what must stand behind a new line', () => {
    const { steps } = change('track T yes a\ntrack T nay b', 'track T yes c\ntrack T yes a\ntrack T nay b');
    expect(steps.flatMap((step) => step.lines)).toEqual([
      'track T yes c',
      'no track T yes a',
      'track T yes a',
      'no track T nay b',
      'track T nay b',
    ]);
  });
});

it.each(['pad', 'a line of no rule', 'track T yes a'])('takes linear time on 100,000 lines `%s`', (line) => {
  const before = Array.from({ length: 100_000 }, (): ConfigNode => ({ line, children: [] }));
  const { steps } = change(line, 'pad at 7');
  const started = performance.now();
  const after = predict(before, steps, syntax);
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(lines(after)).toContain('pad at 7');
});
