/** Every nasty value in a quarter of the string fields of every schema on every platform, each field with its own quarter. */
import { expect, test } from 'vitest';
import { CASES, type Case, judge, nameOf } from '../fuzz/fields.ts';
import { VALUES } from '../fuzz/values.ts';

async function check(one: Case, value: string): Promise<void> {
  const { faults } = await judge(one, value);
  expect([nameOf(one), value.slice(0, 80), faults]).toEqual([nameOf(one), value.slice(0, 80), []]);
}

test(`F14: each of ${VALUES.length} nasty values in a quarter of ${CASES.length} fields`, {
  timeout: 1_800_000,
}, async () => {
  for (const [field, one] of CASES.entries())
    for (const [index, value] of VALUES.entries()) if ((field + index) % 4 === 0) await check(one, value);
});
