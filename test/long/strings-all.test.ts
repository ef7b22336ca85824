/** All of Unicode into every string field of every schema, and random strings of many characters. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formats } from '../../schemas/formats.ts';
import * as validators from '../../schemas/generated/validators.js';
import { KINDS, type StringField, stringFields } from '../desired/schema-walk.ts';

const VALIDATORS: Readonly<Record<string, validators.Validator>> = {
  plumbline: validators.validatePlumbline,
  device: validators.validateDevice,
  site: validators.validateSite,
  role: validators.validateRole,
  group: validators.validateGroup,
  service: validators.validateService,
  'facts-lock': validators.validateFactsLock,
  'allocations-lock': validators.validateAllocationsLock,
};
const FIELDS = KINDS.flatMap(stringFields);

/** What no accepted value holds, told in another way than the product does. */
const FORBIDDEN =
  /[\x00-\x1f\x7f-\x9f\u2028\u2029\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff?]|[\ud800-\udfff](?![\udc00-\udfff])/;

function harmless(field: StringField, value: string): boolean {
  const text = field.schema.format === 'multi-line' ? value.replaceAll('\n', '') : value;
  return !FORBIDDEN.test(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''));
}

/** The check of a bare string, as the schema states it. */
function checkOf({ schema }: StringField): (value: string) => boolean {
  if (typeof schema.format === 'string' && schema.format in formats)
    return formats[schema.format as keyof typeof formats];
  if (typeof schema.pattern === 'string') {
    const pattern = new RegExp(schema.pattern, 'u');
    return (value) => pattern.test(value);
  }
  const allowed = Array.isArray(schema.enum) ? schema.enum : [schema.const];
  return (value) => allowed.includes(value);
}

test('F14: no code point of Unicode makes a second line or a key press, in any kind of string', () => {
  const kinds = new Map(
    FIELDS.map((field) => [
      JSON.stringify([field.schema.format, field.schema.pattern, field.schema.enum, field.schema.const]),
      field,
    ]),
  );
  for (const field of kinds.values()) {
    const check = checkOf(field);
    const middle = Math.ceil(field.example.length / 2);
    const [before, after] = [field.example.slice(0, middle), field.example.slice(middle)];
    const slipped: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const value = before + String.fromCodePoint(code) + after;
      if (check(value) && !harmless(field, value)) slipped.push(code.toString(16));
    }
    expect([field.path, slipped]).toEqual([field.path, []]);
  }
});

test('F14: random strings in every field of every schema: what is accepted is harmless', () => {
  const nasty = fc.constantFrom(
    '\n',
    '\r',
    '\x85',
    '\u2028',
    '\u2029',
    '\v',
    '\f',
    '\x03',
    '\x1a',
    '\x1b',
    '\x7f',
    '\b',
    '\t',
    '?',
    '\u202e',
    '\ud800',
  );
  const character = fc.oneof(
    nasty,
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.string({ minLength: 1, maxLength: 3 }),
  );
  const field = fc.constantFrom(...FIELDS);
  fc.assert(
    fc.property(field, fc.array(character, { maxLength: 12 }), fc.boolean(), (one, parts, around) => {
      const value = around ? one.example + parts.join('') : parts.join('');
      const accepted = VALIDATORS[one.kind]?.(one.build(value)) ?? false;
      return !accepted || harmless(one, value);
    }),
    { numRuns: 200_000 },
  );
});
