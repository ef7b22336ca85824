/** A sample of nasty values in every string field of every schema on every platform; test/long has all of them. */
import { describe, expect, test } from 'vitest';
import { featureNames } from '../desired/schema-walk.ts';
import { attempt, CASES, exampleOf, judge, nameOf } from './fields.ts';
import { VALUES } from './values.ts';

/** Each field gets another part of the values, so that all values meet many fields. */
const SAMPLE = 5;

/** Fields that say how to reach a device, or who it is; `state: absent` renders nothing by its meaning. */
const RENDERS = new RegExp(`^\\.(${featureNames.join('|')})\\b(?!\\.state$)`);

test('the examples of the features render, or the platform says that it cannot: the fuzz is not about nothing', async () => {
  let rendering = 0;
  for (const one of CASES.filter(({ field }) => field.kind === 'device' && RENDERS.test(field.path))) {
    const { targets, problems } = await attempt(one, exampleOf(one));
    const errors = problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
    expect([nameOf(one), errors.filter((message) => !message.includes(' cannot do '))]).toEqual([
      nameOf(one),
      [],
    ]);
    if (errors.length > 0) continue;
    expect([nameOf(one), targets[0]?.intended.text]).not.toEqual([nameOf(one), '']);
    rendering += 1;
  }
  expect(rendering).toBeGreaterThan(120);
});

describe('every string field of every schema on every platform', () => {
  test(`F14: a nasty value is refused with its file, or stays what it is in one line (${CASES.length} fields × ${SAMPLE} of ${VALUES.length} values)`, async () => {
    let next = 0;
    for (const one of CASES) {
      for (let taken = 0; taken < SAMPLE; taken++) {
        const value = VALUES[next++ % VALUES.length] ?? '';
        const { faults } = await judge(one, value);
        expect([nameOf(one), value.slice(0, 60), faults]).toEqual([nameOf(one), value.slice(0, 60), []]);
      }
    }
  });
});
