/** No string of any schema can hold what would become a second line, a key press, or something unseen. */
import { describe, expect, test } from 'vitest';
import * as validators from '../../schemas/generated/validators.js';
import { read } from './repository.ts';
import { allFields, type StringField } from './schema-walk.ts';

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
const FIELDS = allFields;

/** Code points of the classes that never belong into a value, of the whole of Unicode. */
function codePointsOf(pattern: RegExp): string[] {
  const found: string[] = [];
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const character = String.fromCodePoint(code);
    if (pattern.test(character)) found.push(character);
  }
  return found;
}

const LINE_BREAKS = ['\n', '\r', '\v', '\f', '\x1c', '\x1d', '\x1e', '\x85', '\u2028', '\u2029'];
const KEYS = ['\x03', '\x1a', '\x1b', '\x7f', '\b', '\t', '?'];
const CONTROLS = codePointsOf(/\p{Cc}/u);
const UNSEEN = codePointsOf(/[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u).filter(
  (_, index) => index < 400 || index % 20 === 0,
);

function mayBreakLines(field: StringField): boolean {
  return field.schema.format === 'multi-line';
}

function accepts(field: StringField, value: string): boolean {
  return VALIDATORS[field.kind]?.(field.build(value)) ?? false;
}

/** The character at the beginning, inside and at the end of a right value. */
function placed(example: string, character: string): string[] {
  const middle = Math.floor(example.length / 2);
  return [
    character + example,
    example.slice(0, middle) + character + example.slice(middle),
    example + character,
  ];
}

test('the walk finds the fields, and its examples are right', () => {
  expect(FIELDS.length).toBeGreaterThan(150);
  expect(
    FIELDS.filter((field) => !accepts(field, field.example)).map(({ kind, path }) => kind + path),
  ).toEqual([]);
  const paths = FIELDS.map(({ kind, path }) => kind + path);
  for (const path of [
    'device.system.banner.login',
    'device.interfaces[].description',
    'device.vlans.items[].name',
    'plumbline.credentials.*.read.password.secret',
    'site.vars.(key)',
  ]) {
    expect(paths).toContain(path);
  }
});

function refusesAll(field: StringField, characters: readonly string[]): string[] {
  const allowed = mayBreakLines(field) ? ['\n'] : [];
  const bad = characters.filter((character) => !allowed.includes(character));
  return bad
    .flatMap((character) => placed(field.example, character))
    .filter((value) => accepts(field, value))
    .map((value) => JSON.stringify(value));
}

describe('every string field of every schema', () => {
  test('F14: refuses every line break', () => {
    for (const field of FIELDS)
      expect([field.kind + field.path, refusesAll(field, LINE_BREAKS)]).toEqual([
        field.kind + field.path,
        [],
      ]);
  });
  test('F15: refuses every control character and the help key', () => {
    for (const field of FIELDS)
      expect([field.kind + field.path, refusesAll(field, [...KEYS, ...CONTROLS])]).toEqual([
        field.kind + field.path,
        [],
      ]);
  });
  test('F30: refuses everything unseen or direction-changing', () => {
    for (const field of FIELDS)
      expect([field.kind + field.path, refusesAll(field, UNSEEN)]).toEqual([field.kind + field.path, []]);
  });
  test('F14: refuses 10,000 characters', () => {
    for (const field of FIELDS)
      expect([field.kind + field.path, accepts(field, 'a'.repeat(10_000))]).toEqual([
        field.kind + field.path,
        false,
      ]);
  });
  test('F14: a prompt look-alike or `#` stays one line', () => {
    const values = ['sw1#', '<sw1>', '[sw1]', '# x', 'x ! y', 'exit', 'end', '%', '--More--'];
    const taken = FIELDS.flatMap((field) => values.filter((value) => accepts(field, value)));
    expect(taken.length).toBeGreaterThan(50);
    expect(taken.every((value) => value.split(/[\n\v\f\r\x85\u2028\u2029]/).length === 1)).toBe(true);
  });
});

describe('through the whole reader', () => {
  const nasty = [...LINE_BREAKS, ...KEYS, '\u202e', '\u200b'];
  const paths: Readonly<Record<string, string>> = {
    plumbline: 'plumbline.json',
    device: 'devices/a.json',
    site: 'sites/a.json',
    role: 'roles/a.json',
    group: 'groups/a.json',
    service: 'services/a.json',
    'facts-lock': 'facts.lock.json',
    'allocations-lock': 'allocations.lock.json',
  };
  test('F14: every refusal names file and place and shows no raw character', async () => {
    for (const field of FIELDS) {
      for (const character of nasty.filter((one) => !(one === '\n' && mayBreakLines(field)))) {
        const path = paths[field.kind] ?? '';
        const [, inside = ''] = placed(field.example, character);
        const files = { [path]: JSON.stringify(field.build(inside)) };
        const { state, problems } = await read(
          field.kind === 'plumbline' ? { 'plumbline.yaml': '', ...files } : files,
        );
        expect(state).toBeUndefined();
        const told = problems.filter(({ source }) => source?.file === path);
        expect(told.length, `${field.kind}${field.path} ${JSON.stringify(character)}`).toBeGreaterThan(0);
        expect(told[0]?.source?.line).toBe(1);
        if (character !== '?')
          expect(told.every(({ frame = '' }) => !frame.replaceAll('\n', '').includes(character))).toBe(true);
      }
    }
  });
});
