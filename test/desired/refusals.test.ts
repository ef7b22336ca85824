/** Files that could mean two things, or harm the reader: each is refused with its place. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { MAX_FILES } from '../../reconciler/desired/documents.ts';
import { openLoader } from '../../reconciler/desired/loader.ts';
import { brief, type Files, HEAD, read, readErrors } from './repository.ts';

const MIB = 1024 * 1024;
const device = (yaml: string | Uint8Array): Files => ({ 'devices/a.yaml': yaml });

describe('F12: nothing is never "remove everything"', () => {
  test.each(['', '\n\n', '\uFEFF', '# only a comment\n'])(
    'F12: an empty device file %j is refused',
    async (text) => {
      const [error] = await readErrors(device(text));
      expect(error).toMatchObject({ code: 'empty-file', source: { file: 'devices/a.yaml', line: 1 } });
      expect(error?.hint).toContain('stop managing');
    },
  );
  test('F12: no device at all is said aloud and leaves an empty state', async () => {
    const { state, problems } = await read({});
    expect(state?.devices).toEqual([]);
    expect(problems).toMatchObject([{ severity: 'warning', code: 'no-devices' }]);
  });
  test('F12: an empty value is no statement', async () => {
    const [error] = await readErrors(device(`${HEAD}vlans:\n`));
    expect(error).toMatchObject({ code: 'empty-value', source: { line: 5, column: 7 } });
  });
});

describe('F13: two files claim one device', () => {
  const other = HEAD.replace('10.0.0.1', '10.0.0.2');
  const cases: readonly { title: string; files: Files }[] = [
    { title: 'the same address', files: { 'devices/a.yaml': HEAD, 'devices/b.yaml': HEAD } },
    {
      title: 'the same address in other words',
      files: {
        'devices/a.yaml': HEAD.replace('10.0.0.1', '2001:db8::1'),
        'devices/b.yaml': HEAD.replace('10.0.0.1', '2001:DB8:0::1'),
      },
    },
    {
      title: 'the same host name in other case',
      files: {
        'devices/a.yaml': HEAD.replace('10.0.0.1', 'sw1.example.net'),
        'devices/b.yaml': HEAD.replace('10.0.0.1', 'SW1.example.net'),
      },
    },
    {
      title: 'the same serial',
      files: { 'devices/a.yaml': `${HEAD}serial: ABC1\n`, 'devices/b.yaml': `${other}serial: abc1\n` },
    },
    { title: 'names that differ by case', files: { 'devices/a.yaml': HEAD, 'devices/A.yaml': other } },
    {
      title: 'YAML and JSON of one name',
      files: {
        'devices/a.yaml': HEAD,
        'devices/a.json': '{"platform":"x","address":"10.0.0.2","credentials":"lab"}',
      },
    },
  ];
  test.each(cases)('F13: $title', async ({ files }) => {
    const [error, ...rest] = await readErrors(files);
    expect(error).toMatchObject({ code: 'claimed-twice' });
    for (const path of Object.keys(files)) expect(error?.message).toContain(path);
    expect(new Set([error?.source?.file, error?.other?.file])).toEqual(new Set(Object.keys(files)));
    expect(rest).toEqual([]);
  });
  test('F13: the same address with another port or behind another jump host is another device', async () => {
    const project = 'credentials: { lab: { username: x } }\nvia: { j: { type: jump, address: 192.0.2.1 } }\n';
    const files = {
      'plumbline.yaml': project,
      'devices/a.yaml': HEAD,
      'devices/b.yaml': `${HEAD}port: 2222\n`,
      'devices/c.yaml': `${HEAD}via: j\n`,
    };
    expect((await read(files)).state?.devices).toHaveLength(3);
  });
});

const bomb = `a: &a [x, x, x, x, x, x, x, x, x, x]\n${'bcdefghi'
  .split('')
  .map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[index]}`).join(', ')}]`)
  .join('\n')}\n`;

describe('F18: nothing that a file holds keeps the engine busy', () => {
  const corpus = [
    { title: 'alias bomb', text: bomb, code: 'alias-bomb' },
    { title: 'alias inside its anchor', text: 'a: &a [*a]\n', code: 'alias' },
    { title: 'merge keys', text: 'a: &a { x: 1 }\nb: { <<: *a }\n', code: 'merge-key' },
    { title: 'ordered map tag', text: 'a: !!omap [x: 1]\n', code: 'tag' },
    { title: 'code tag', text: 'a: !!js/function "x"\n', code: 'tag' },
    { title: '100,000 brackets', text: '['.repeat(100_000), code: 'too-deep' },
    { title: '100,000 braces', text: '{a: '.repeat(100_000), code: 'too-deep' },
    { title: '100,000 dashes', text: '- '.repeat(100_000), code: 'too-deep' },
    {
      title: 'deep JSON',
      path: 'devices/a.json',
      text: `${'['.repeat(2000)}${']'.repeat(2000)}`,
      code: 'too-deep',
    },
    {
      title: 'a megabyte of flow items',
      text: `a: [${'1,'.repeat(500_000)}]`,
      code: /too-many-values|too-slow/,
    },
    {
      title: 'a megabyte of keys',
      text: Array.from({ length: 110_000 }, (_, n) => `k${n}: 1`).join('\n'),
      code: /too-large|too-many-values|too-slow/,
    },
    { title: 'a megabyte of commas', text: `[${','.repeat(MIB - 10)}`, code: /syntax|too-slow/ },
    { title: 'a megabyte of anchors', text: '&a '.repeat(300_000), code: /syntax|too-slow/ },
    { title: 'many wrong items', text: `vlans: [${'{x: 1},'.repeat(20_000)}]`, code: 'schema' },
    {
      title: 'many repeated values',
      text: `system: { dns: [${'10.0.0.1,'.repeat(50_000)}] }`,
      code: 'schema',
    },
    { title: 'a hundred megabytes', text: ' '.repeat(100 * MIB), code: 'too-large' },
  ];
  test.each(corpus)(
    'F18: $title: refused, and the event loop goes on',
    async ({ text, code, path = 'devices/a.yaml' }) => {
      const lags: number[] = [];
      // A busy machine may hold the loop up as well: the best of three counts.
      for (let attempt = 0; attempt < 3 && !lags.some((lag) => lag < 200); attempt += 1) {
        const { lag, codes } = await watched({ [path]: text });
        expect(codes[0]).toMatch(code instanceof RegExp ? code : new RegExp(`^${code}$`));
        lags.push(lag);
      }
      expect(Math.min(...lags)).toBeLessThan(200);
    },
  );

  test('F18: reading that takes too long is ended', async () => {
    const loader = openLoader(30);
    const loaded = await loader.load(`a: [${'1,'.repeat(100_000)}]`, false);
    await loader.close();
    expect(loaded.failures).toMatchObject([{ code: 'too-slow' }]);
  });

  test('F18: a large right document is read all the same', async () => {
    const vlans = Array.from(
      { length: 1000 },
      (_, n) => `  - { id: ${n + 1}, name: "VLAN number ${n + 1}" }\n`,
    ).join('');
    const { state, problems } = await read(device(`${HEAD}vlans:\n${vlans}`));
    expect(problems).toEqual([]);
    expect(state?.devices[0]?.features.vlans).toHaveLength(1000);
    expect(state?.devices[0]?.sourceOf('/vlans/999/name')).toMatchObject({ line: 1005, column: 23 });
  });

  test('F18: too many files are refused before any is read', async () => {
    const files = Object.fromEntries(Array.from({ length: MAX_FILES + 1 }, (_, n) => [`docs/${n}.txt`, '']));
    expect((await readErrors(files)).map(({ code }) => code)).toEqual(['too-large']);
  });
});

async function watched(files: Files): Promise<{ lag: number; codes: string[] }> {
  const encoded = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      typeof text === 'string' ? new TextEncoder().encode(text) : text,
    ]),
  );
  let lag = 0;
  let running = true;
  const pulse = (async () => {
    while (running) {
      const before = performance.now();
      await sleep(5);
      lag = Math.max(lag, performance.now() - before - 5);
    }
  })();
  const errors = await readErrors(encoded);
  running = false;
  await pulse;
  return { lag, codes: errors.map(({ code }) => code) };
}

describe('F19: keys that reach a prototype', () => {
  test.each(['__proto__', 'constructor', 'prototype'])(
    'F19: %s is refused in any document, at any depth',
    async (key) => {
      for (const text of [`${key}: { a: 1 }\n`, `vars:\n  ${key}: 1\n`, `vlans: [{ id: 1, ${key}: x }]\n`]) {
        expect((await readErrors(device(HEAD + text)))[0]).toMatchObject({ code: 'reserved-key' });
      }
      const json = `{"platform":"x","vars":{"${key}":{"polluted":1}}}`;
      expect((await readErrors({ 'devices/a.json': json }))[0]).toMatchObject({ code: 'reserved-key' });
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
  );
});

describe('F21: files that are not what they seem', () => {
  const bytes = (...parts: (string | number[])[]) =>
    new Uint8Array(
      parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
    );
  const refused = [
    { title: 'a duplicate key', text: 'a: 1\na: 2\n', at: '2:1 duplicate-key' },
    { title: 'a duplicate key, quoted', text: 'vars: { a: 1, "a": 2 }\n', at: '1:15 duplicate-key' },
    { title: 'two documents', text: 'a: 1\n---\nb: 2\n', at: '2:1 two-documents' },
    { title: 'two documents after an end mark', text: 'a: 1\n...\nb: 2\n', at: '3:1 two-documents' },
    { title: 'a version directive', text: '%YAML 1.1\n---\na: 1\n', at: '1:1 directive' },
    { title: 'a tab as indentation', text: 'vars:\n\ta: 1\n', at: '2:1 tab' },
    { title: 'a tab between words', text: 'vars:\t{}\n', at: '1:6 tab' },
    { title: 'a byte that is not UTF-8', text: bytes('a: ', [0xff], '\n'), at: '1:1 not-utf-8' },
    { title: 'a cut character', text: bytes('a: x', [0xe2, 0x82]), at: '1:1 not-utf-8' },
    { title: 'UTF-16 with a mark', text: bytes([0xff, 0xfe, 0x61, 0, 0x3a, 0]), at: '1:1 not-utf-8' },
    { title: 'UTF-16 without a mark', text: bytes([0x61, 0, 0x3a, 0]), at: '1:1 not-utf-8' },
    { title: 'a second byte order mark', text: '\uFEFF\uFEFFa: 1\n', at: '1:1 hidden-character' },
    { title: 'a lone carriage return', text: 'a: 1\rb: 2\n', at: '1:5 hidden-character' },
    { title: 'a NUL', text: 'a: "x\0"\n', at: '1:6 hidden-character' },
    { title: 'a list instead of keys', text: '- a\n', at: '1:1 schema' },
    {
      title: 'a Git LFS pointer',
      text: 'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 1\n',
      at: '1:1 lfs-pointer',
    },
    { title: 'unclosed quotes', text: 'a: "x\n', at: '2:1 syntax' },
    { title: 'a complex key', text: '? [a]\n: 1\n', at: '1:3 syntax' },
  ];
  test.each(refused)('F21: $title', async ({ text, at }) => {
    const [error] = await readErrors(device(text));
    expect(error && brief(error)).toBe(`devices/a.yaml:${at}`);
  });
  test('F21: a duplicate names both places', async () => {
    expect((await readErrors(device('a: 1\nb: 2\na: 3\n')))[0]?.other).toMatchObject({ line: 1, column: 1 });
  });
  test('F21: JSON is strict, and duplicate keys are refused there too', async () => {
    for (const text of ['{"a": 1,}', "{'a': 1}", '{"a": 1} // x', '{"vars": {}, "vars": {}}']) {
      expect((await readErrors({ 'devices/a.json': text }))[0]?.code).toMatch(/syntax|duplicate-key/);
    }
  });
  test('F21: a byte order mark and CRLF are taken', async () => {
    const { state } = await read(
      device(
        `\uFEFF${HEAD}system:\n  banner:\n    login: |\n      one\n      two\n`.replaceAll('\n', '\r\n'),
      ),
    );
    expect(state?.devices[0]?.features).toEqual({ system: { banner: { login: 'one\ntwo\n' } } });
    expect(state?.devices[0]?.sourceOf('/system/banner/login')).toMatchObject({ line: 7, column: 12 });
  });
});

describe('F30: what hides from a reviewer', () => {
  test.each([0x202e, 0x2066, 0x200b, 0x200f, 0xad, 0x2028, 0x85, 0xfeff, 0xe0041])(
    'F30: code point %i is refused even in a comment',
    async (code) => {
      const [error] = await readErrors(device(`${HEAD}# x${String.fromCodePoint(code)}y\n`));
      expect(error).toMatchObject({ code: 'hidden-character', source: { line: 5, column: 4 } });
      expect(error?.message).toContain(`U+${code.toString(16).toUpperCase().padStart(4, '0')}`);
      expect(`${error?.message}${error?.frame}`).not.toContain(String.fromCodePoint(code));
    },
  );
});
