/**
 * Nasty values in every string field of every schema on every platform, and all of Unicode in every field of a device.
 * A run tries each second value and each 24th stretch of code points, the next field the others; PLUMB_ALL_CODE_POINTS=1
 * tries all of them, for hours.
 */
import { expect, test } from 'vitest';
import { formats } from '../../schemas/formats.ts';
import { featureNames, type StringField } from '../desired/schema-walk.ts';
import { CASES, type Case, FIELDS, judge, nameOf, PLATFORMS } from '../fuzz/fields.ts';
import { VALUES } from '../fuzz/values.ts';

async function check(one: Case, value: string): Promise<void> {
  const { faults } = await judge(one, value);
  expect([nameOf(one), value.slice(0, 80), faults]).toEqual([nameOf(one), value.slice(0, 80), []]);
}

const EVERYTHING = process.env.PLUMB_ALL_CODE_POINTS === '1';
/** Each run tries one value in so many, and one stretch of code points in so many. */
const SHARES = EVERYTHING ? 1 : 2;
const PARTS = EVERYTHING ? 1 : 24;

const DEVICE = CASES.filter(({ field }) => field.kind === 'device');
/** The same fields again in sites, roles and groups, and the settings: each value meets each field once, on one platform. */
const OTHERS = FIELDS.filter(({ kind }) => kind !== 'device');

test.each(PLATFORMS)(
  `F14: one in ${SHARES} of ${VALUES.length} nasty values in each field of a device, on %s`,
  async (platform) => {
    const offset = PLATFORMS.indexOf(platform);
    for (const [index, one] of DEVICE.filter((other) => other.platform === platform).entries()) {
      const mine = VALUES.filter((_value, place) => (place + index + offset) % SHARES === 0);
      for (const value of mine) await check(one, value);
    }
  },
);

test.each(PLATFORMS)('F14: nasty values in sites, roles, groups and settings, on %s', async (platform) => {
  const offset = PLATFORMS.indexOf(platform);
  for (const [index, field] of OTHERS.entries()) {
    const mine = VALUES.filter((_value, place) => (place + index) % PLATFORMS.length === offset);
    for (const value of mine) await check({ field, platform }, value);
  }
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
  const room = Math.min(typeof field.schema.maxLength === 'number' ? field.schema.maxLength : 60, 1000) - 4;
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

/** Fields that are rendered; a list in its long form (`items:`) has the same schema as in its short one. */
const RENDERED = new RegExp(`^\\.(${featureNames.join('|')})\\b(?!.*\\.items)`);
const FREE = DEVICE.filter(
  ({ field: { path, schema } }) =>
    RENDERED.test(path) && (schema.format !== undefined || schema.pattern !== undefined),
);

test.each(PLATFORMS)(
  'F14: Unicode that the schema lets through, in each field of a device, on %s',
  { timeout: 3_600_000 },
  async (platform) => {
    let values = 0;
    for (const [field, one] of FREE.filter((other) => other.platform === platform).entries()) {
      for (const [index, value] of packed(one.field, acceptedBy(one.field)).entries()) {
        if ((field + index) % PARTS !== 0) continue;
        await check(one, value);
        values += 1;
      }
    }
    expect(values).toBeGreaterThan(1000);
  },
);
