/** Every nasty value, and every code point of Unicode, in every string field of every schema on every platform. */
import { expect, test } from 'vitest';
import { formats } from '../../schemas/formats.ts';
import type { StringField } from '../desired/schema-walk.ts';
import { CASES, type Case, judge, nameOf } from '../fuzz/fields.ts';
import { VALUES } from '../fuzz/values.ts';

async function check(one: Case, value: string): Promise<void> {
  const { faults } = await judge(one, value);
  expect([nameOf(one), value.slice(0, 80), faults]).toEqual([nameOf(one), value.slice(0, 80), []]);
}

test(`F14: each of ${VALUES.length} nasty values in each of ${CASES.length} fields`, async () => {
  for (const one of CASES) for (const value of VALUES) await check(one, value);
});

/** What the schema says of a bare string. */
function accepts({ schema }: StringField, value: string): boolean {
  const { format, pattern } = schema;
  if (typeof format === 'string' && format in formats) return formats[format as keyof typeof formats](value);
  return typeof pattern === 'string' && new RegExp(pattern, 'u').test(value);
}

const accepted = new Map<string, readonly string[]>();

/** The code points that the field's kind of string takes in the middle of a word. */
function acceptedBy(field: StringField): readonly string[] {
  const kind = JSON.stringify([field.schema.format, field.schema.pattern]);
  const known = accepted.get(kind);
  if (known !== undefined) return known;
  const found: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    const character = String.fromCodePoint(code);
    if (accepts(field, `a${character}b`)) found.push(character);
  }
  accepted.set(kind, found);
  return found;
}

/** As many characters as the field has room for, between two letters. */
function packed(field: StringField, characters: readonly string[]): readonly string[] {
  const room = Math.min(typeof field.schema.maxLength === 'number' ? field.schema.maxLength : 60, 200) - 4;
  const values: string[] = [];
  let value = '';
  for (const character of characters) {
    if (value.length + character.length > room) {
      values.push(`a${value}b`);
      value = '';
    }
    value += character;
  }
  return [...values, `a${value}b`];
}

const FREE = CASES.filter(
  ({ field: { kind, schema } }) =>
    kind === 'device' && (schema.format !== undefined || schema.pattern !== undefined),
);

test(`F14: all of Unicode that the schema lets through, in each of ${FREE.length} fields of a device`, async () => {
  let values = 0;
  for (const one of FREE) {
    for (const value of packed(one.field, acceptedBy(one.field))) {
      await check(one, value);
      values += 1;
    }
  }
  expect(values).toBeGreaterThan(1000);
});
