/** Plain values that YAML reads as something else than they look like. */
import { describe, expect, test } from 'vitest';
import { type Files, HEAD, read, readErrors } from './repository.ts';

const device = (yaml: string): Files => ({ 'devices/a.yaml': yaml });

describe('F20: type surprises', () => {
  const read = (found: string, as: string) => `\`${found}\` was read as ${as}`;
  const cases = [
    { written: '1.10', says: read('1.10', 'the number 1.1') },
    { written: '010', says: read('010', 'the number 10') },
    { written: '1e3', says: read('1e3', 'the number 1000') },
    { written: '0x1F', says: read('0x1F', 'the number 31') },
    { written: '0o17', says: read('0o17', 'the number 15') },
    { written: '1234', says: read('1234', 'the number 1234') },
    { written: '.inf', says: read('.inf', 'the number Infinity') },
    { written: 'true', says: read('true', 'the truth value true') },
    { written: 'no', says: '`no` is text here' },
    { written: 'On', says: '`On` is text here' },
    { written: 'yes', says: '`yes` is text here' },
    { written: '12:30', says: '`12:30` is text here' },
    { written: '00:11:22:33:44:55', says: '`00:11:22:33:44:55` is text here' },
    { written: '1_000', says: '`1_000` is text here' },
  ];
  test.each(cases)(
    'F20: $written where text is meant is refused, quoted it is taken',
    async ({ written, says }) => {
      const yaml = (value: string) => device(`${HEAD}vlans:\n  - id: 1\n    name: ${value}\n`);
      const [error, ...rest] = await readErrors(yaml(written));
      expect(error).toMatchObject({
        code: 'quote-it',
        source: { line: 7, column: 11 },
        hint: expect.stringContaining(`"${written}"`),
      });
      expect(error?.message).toContain(says);
      expect(error?.message).toContain('quote it');
      expect(rest).toEqual([]);
      expect(await readVlanName(yaml(`"${written}"`))).toBe(written);
    },
  );
  const wrong = [
    { yaml: 'vlans: [{ id: 010 }]', code: 'quote-it' },
    { yaml: 'vlans: [{ id: 1e1 }]', code: 'quote-it' },
    { yaml: 'interfaces: [{ name: a, enabled: no }]', code: 'schema' },
    { yaml: 'interfaces: [{ name: a, enabled: True }]', code: 'quote-it' },
    { yaml: 'interfaces: [{ name: a, mtu: "1500" }]', code: 'schema' },
    { yaml: 'vars: { release: 1.10 }', code: 'quote-it' },
    { yaml: 'vlans: [{ id: 1, name: }]', code: 'empty-value' },
  ];
  test.each(wrong)('F20: $yaml', async ({ yaml, code }) => {
    expect((await readErrors(device(`${HEAD}${yaml}\n`))).map((problem) => problem.code)).toEqual(
      expect.arrayContaining([code]),
    );
  });
});

async function readVlanName(files: Files): Promise<unknown> {
  const { state } = await read(files);
  const vlans = state?.devices[0]?.features.vlans;
  return Array.isArray(vlans) && typeof vlans[0] === 'object' && vlans[0] !== null && 'name' in vlans[0]
    ? vlans[0].name
    : undefined;
}
