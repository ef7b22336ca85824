/** References become values, and nothing but the reference is ever told. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { formatProblem } from '../../reconciler/desired/problem-text.ts';
import { createSecretResolver, MAX_SECRET_BYTES, SecretError } from '../../reconciler/desired/secrets.ts';
import { HASH, HEAD, PROJECT, read, readErrors } from './repository.ts';

const CANARY = 'c4n4ry-V4lue';
const folder = mkdtempSync(join(tmpdir(), 'plumb-secrets-'));
const root = join(folder, 'root');
const KEY =
  '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk=\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n';
mkdirSync(join(root, 'sub'), { recursive: true });
for (const [name, text] of Object.entries({
  plain: `${CANARY}\n`,
  'sub/crlf': `${CANARY}\r\n`,
  empty: '\n',
  two: `${CANARY}\nx\n`,
  key: KEY,
  tab: `a\t${CANARY}`,
})) {
  writeFileSync(join(root, name), text);
}
writeFileSync(join(root, 'large'), CANARY.repeat(MAX_SECRET_BYTES / 8));
writeFileSync(join(root, 'bytes'), new Uint8Array([0xff, 0xfe]));
writeFileSync(join(folder, 'outside'), CANARY);
symlinkSync(join(folder, 'outside'), join(root, 'escape'));
symlinkSync(folder, join(root, 'up'));
symlinkSync(join(root, 'plain'), join(root, 'inside'));
afterAll(() => rmSync(folder, { recursive: true }));

const env = {
  PLUMB_A: CANARY,
  PLUMB_LINE: `${CANARY}\nexit`,
  PLUMB_EMPTY: '',
  PLUMB_KEY_FILE: CANARY,
  HOME: CANARY,
};
const resolver = createSecretResolver({ env_prefix: 'PLUMB_', file_root: root }, env);

describe('what resolves', () => {
  const cases = [
    { secret: 'env:PLUMB_A', value: CANARY },
    { secret: 'file:plain', value: CANARY },
    { secret: 'file:sub/crlf', value: CANARY },
    { secret: 'file:inside', value: CANARY },
    { secret: 'file:key', value: KEY.trimEnd() },
  ];
  test.each(cases)('$secret', ({ secret, value }) => {
    expect(resolver.resolve({ secret })).toBe(value);
  });
});

describe('F96: what does not resolve names the reference only', () => {
  const cases = [
    { secret: 'env:PLUMB_NONE', reason: 'not set' },
    { secret: 'env:PLUMB_EMPTY', reason: 'empty' },
    { secret: 'env:PLUMB_LINE', reason: 'line end' },
    { secret: 'env:HOME', reason: 'begin with PLUMB_' },
    { secret: 'env:PLUMB_KEY_FILE', reason: 'a setting of Plumbline' },
    { secret: 'file:none', reason: 'cannot be read' },
    { secret: 'file:empty', reason: 'empty' },
    { secret: 'file:two', reason: 'line end' },
    { secret: 'file:tab', reason: 'control character' },
    { secret: 'file:large', reason: 'bytes' },
    { secret: 'file:bytes', reason: 'UTF-8' },
    { secret: 'file:sub', reason: 'not a file' },
    { secret: 'file:escape', reason: 'outside' },
    { secret: 'file:up/outside', reason: 'outside' },
    { secret: 'file:../outside', reason: 'not a reference', shown: 'file:…' },
    { secret: 'file:/etc/hostname', reason: 'not a reference', shown: 'file:…' },
    { secret: 'device', reason: 'the device holds' },
    { secret: CANARY, reason: 'not a reference', shown: '(not shown)' },
    { secret: `env:${CANARY}`, reason: 'not a reference', shown: 'env:…' },
  ];
  test.each(cases)('F96: $secret', ({ secret, reason, shown = secret }) => {
    for (const attempt of [() => resolver.resolve({ secret }), () => resolver.version(secret)]) {
      let caught: unknown;
      try {
        attempt();
      } catch (error) {
        caught = error;
      }
      if (!(caught instanceof SecretError)) throw new Error(`no SecretError: ${String(caught)}`);
      expect(caught.reference).toBe(shown);
      expect(caught.message).toContain(reason);
      expect(inspect(caught, { depth: 9, showHidden: true })).not.toContain(CANARY);
    }
  });
});

test('a version follows the value and tells nothing about it', () => {
  const key = new Uint8Array(32).fill(7);
  const version = (value: string, with_: Uint8Array = key) =>
    createSecretResolver({ env_prefix: 'PLUMB_', file_root: root }, { PLUMB_A: value }, with_).version(
      'env:PLUMB_A',
    );
  expect(version('a')).toBe(version('a'));
  expect(version('a')).not.toBe(version('b'));
  expect(version('a')).not.toBe(version('a', new Uint8Array(32)));
  expect(version(CANARY)).not.toContain(CANARY);
});

describe('secrets in documents', () => {
  const users = (secret: string) => ({
    'devices/a.yaml': `${HEAD}system:\n  users:\n    - name: ops\n      secret: ${secret}\n`,
  });
  test.each([
    `"${HASH}"`,
    "'$h$6$abcdefgh$abcdefghijkl'",
    '{ secret: env:PLUMB_OPS }',
    '{ secret: file:ops }',
    '{ secret: device }',
  ])('%s is taken', async (secret) => {
    expect((await read(users(secret))).state?.devices).toHaveLength(1);
  });
  const plain = [
    CANARY,
    `"0 ${CANARY}${CANARY}"`,
    '"7 0822455D0A160822455D0A16"',
    '12345678',
    'true',
    `[${CANARY}]`,
    `{ secret: ${CANARY} }`,
    `{ secrets: ${CANARY} }`,
    `{ secret: env:PLUMB_A, value: ${CANARY} }`,
    `|\n        ${CANARY}`,
  ];
  test.each(plain)('a secret itself is refused and not repeated: %s', async (secret) => {
    const errors = await readErrors(users(secret));
    const shown = errors.map((error) => JSON.stringify(error) + formatProblem(error, false)).join('\n');
    expect(shown).not.toContain(CANARY);
    expect(shown).not.toContain('0822455D0A16');
    expect(shown).not.toContain('12345678');
  });
  test('a mistake beside a secret does not show it', async () => {
    const files = {
      'devices/a.yaml': `${HEAD}system:\n  users:\n    - nam: ops\n      secret: ${CANARY}\n    - { name: a b, password: "x, ${CANARY}" }\n    - name: c\n      private_key: |\n        x: ${CANARY}\n        ${CANARY}\n      bad: 1\n`,
    };
    const project = `${PROJECT.replace('{ secret: env:PLUMB_LAB }', CANARY)}branc: x\n`;
    const errors = await readErrors({ 'plumbline.yaml': project, ...files });
    expect(errors.length).toBeGreaterThan(3);
    expect(JSON.stringify(errors)).not.toContain(CANARY);
  });
  test.each([`x: \u{202e}${CANARY}`, `\t${CANARY}`])(
    'neither does a syntax error inside a secret of many lines: %j',
    async (line) => {
      const errors = await readErrors({
        'devices/a.yaml': `system:\n  private_key: |\n    one\n    ${line}\n    ${CANARY}\n`,
      });
      expect(errors[0]?.source?.line).toBe(4);
      expect(JSON.stringify(errors)).not.toContain(CANARY);
    },
  );
  test('an account cannot say that the device knows its password', async () => {
    const project = PROJECT.replace('env:PLUMB_LAB', 'device');
    expect((await readErrors({ 'plumbline.yaml': project }))[0]).toMatchObject({
      code: 'secret-device',
      source: { line: 3 },
    });
  });
  test("the prefix is the project's own", async () => {
    const project = `${PROJECT.replace('env:PLUMB_LAB', 'env:OTHER_LAB')}secrets: { env_prefix: OTHER_ }\n`;
    expect((await read({ 'plumbline.yaml': project })).state?.settings.secrets.env_prefix).toBe('OTHER_');
    expect((await readErrors({ 'plumbline.yaml': project.replace('OTHER_LAB', 'PLUMB_LAB') }))[0]?.code).toBe(
      'secret-prefix',
    );
  });
});
