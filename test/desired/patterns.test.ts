/** No value can keep a pattern busy, and the schemas themselves keep to the rules. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nearestWord } from '../../reconciler/desired/did-you-mean.ts';
import { codeFrame, sourceText, visible } from '../../reconciler/desired/source-text.ts';
import { formats } from '../../schemas/formats.ts';
import { featureNames } from '../../schemas/generated/shapes.ts';
import { validateDevice } from '../../schemas/generated/validators.js';
import { isSchema, type Schema, schemas } from './schema-walk.ts';

const LENGTH = 50_000;
const LIMIT_MS = 50;
const INPUTS = [
  'a',
  '1',
  '.',
  ':',
  '/',
  '-',
  ',',
  ' ',
  '$',
  'a.',
  '1.',
  '1-',
  '1,',
  '0:',
  '::',
  'a ',
  'secret: ',
  '[',
  '_1',
]
  .map((part) => part.repeat(LENGTH / part.length))
  .flatMap((text) => [text, `${text}!`, `env:${text}`, `10.0.0.1/${text}`, `9 ${text}`, `SHA256:${text}`]);

/** Every schema with the path that leads to it. */
function* nodesOf(node: Schema, path: string): Generator<{ path: string; node: Schema }> {
  yield { path, node };
  for (const [key, value] of Object.entries(node)) {
    if (key === 'examples' || key === 'default') continue;
    if (isSchema(value)) yield* nodesOf(value, `${path}/${key}`);
  }
}
const NODES = [...schemas].flatMap(([file, schema]) => [...nodesOf(schema, file)]);
const PATTERNS = [
  ...new Set(NODES.flatMap(({ node }) => (typeof node.pattern === 'string' ? [node.pattern] : []))),
];

function slowest(check: (text: string) => unknown): number {
  const spent = INPUTS.map((input) => {
    // A busy machine may be slow at any moment: the best of three counts.
    const runs = [0, 1, 2].map(() => {
      const before = performance.now();
      check(input);
      return performance.now() - before;
    });
    return Math.min(...runs);
  });
  return Math.max(...spent);
}

describe('F22: 50,000 characters take less than 50 ms', () => {
  test.each(PATTERNS)('F22: the pattern %s', (pattern) => {
    const compiled = new RegExp(pattern, 'u');
    expect(slowest((text) => compiled.test(text))).toBeLessThan(LIMIT_MS);
  });
  test.each(Object.entries(formats))('F22: the format %s', (_name, check) => {
    expect(slowest(check)).toBeLessThan(LIMIT_MS);
  });
  test('F22: what is done with wrong values', () => {
    const frame = (text: string) =>
      codeFrame({ source: sourceText('x', text), start: 0, end: text.length, path: '' });
    expect(slowest(frame)).toBeLessThan(LIMIT_MS);
    expect(slowest(visible)).toBeLessThan(LIMIT_MS);
    expect(slowest((text) => nearestWord(text, ['interfaces']))).toBeLessThan(LIMIT_MS);
    expect(
      slowest((text) => validateDevice({ [text]: text, address: text, interfaces: [{ name: text }] })),
    ).toBeLessThan(LIMIT_MS);
  });
  test('F22: no schema reads a pattern or anything else from the data', () => {
    expect(JSON.stringify([...schemas.values()])).not.toContain('$data');
  });
});

describe('the schemas', () => {
  test('every object names its keys, or says what its entries are', () => {
    const open = NODES.filter(
      ({ node, path }) =>
        node.type === 'object' &&
        !path.endsWith('/if') &&
        node.additionalProperties !== false &&
        !isSchema(node.additionalProperties),
    );
    expect(open.map(({ path }) => path)).toEqual([]);
  });
  test('every string is bounded in length and in characters', () => {
    const loose = NODES.filter(({ node, path }) => {
      if (
        node.type !== 'string' ||
        path.endsWith('/if') ||
        node.enum !== undefined ||
        node.const !== undefined
      )
        return false;
      return typeof node.maxLength !== 'number' || (node.pattern === undefined && node.format === undefined);
    });
    expect(loose.map(({ path }) => path)).toEqual([]);
  });
  test('every list is bounded', () => {
    expect(
      NODES.filter(
        ({ node, path }) =>
          node.type === 'array' && !path.endsWith('/if') && typeof node.maxItems !== 'number',
      ).map(({ path }) => path),
    ).toEqual([]);
  });
  test.each([...schemas])('%s has a title, a description and right examples', (file, schema) => {
    expect(schema).toMatchObject({ title: expect.any(String), description: expect.any(String) });
    if (file !== 'common.schema.json') expect(schema.examples).toBeInstanceOf(Array);
  });
  test.each(featureNames)('the feature %s says what is owned, and its example is right', (feature) => {
    const schema = schemas.get(`${feature}.schema.json`);
    expect(schema?.['x-grain']).toEqual(expect.stringMatching(/owned/i));
    for (const example of Array.isArray(schema?.examples) ? schema.examples : [])
      expect(validateDevice({ [feature]: example })).toBe(true);
  });
  test('what is generated is what the schemas say', () => {
    const script = join(import.meta.dirname, '..', '..', 'scripts', 'generate.mjs');
    expect(execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).toContain('up to date');
  });
});

describe('formats', () => {
  const cases: readonly {
    format: keyof typeof formats;
    right: readonly string[];
    wrong: readonly string[];
  }[] = [
    {
      format: 'ipv4-address',
      right: ['0.0.0.0', '255.255.255.255'],
      wrong: ['010.0.0.1', '1.1.1', '1.1.1.256', '1.1.1.1 ', '1.1.1.1/32', ''],
    },
    { format: 'ip-address', right: ['::', '2001:db8::1', '10.0.0.1'], wrong: ['fe80::1%eth0', ':::', 'x'] },
    {
      format: 'ipv4-interface',
      right: ['10.0.0.1/30', '10.0.0.0/31', '10.0.0.1/32'],
      wrong: [
        '10.0.0.0/30',
        '10.0.0.3/30',
        '224.0.0.1/24',
        '127.0.0.1/8',
        '0.0.0.1/8',
        '10.0.0.1/33',
        '10.0.0.1/024',
        '10.0.0.1',
        '10.0.0.1/0',
        '2001:db8::1/64',
      ],
    },
    {
      format: 'ipv6-interface',
      right: ['2001:db8::1/64', 'fe80::1/10', '::ffff:10.0.0.1/128'],
      wrong: ['2001:db8::1', '::/64', 'ff02::1/64', '2001:db8::1/129', '10.0.0.1/24'],
    },
    {
      format: 'address-or-prefix',
      right: ['10.0.0.1', '10.0.0.0/24', '2001:db8::1', '2001:db8::/64'],
      wrong: ['10.0.0.1/24', 'any', '10.0.0.0-10.0.0.9', '2001:db8::1/64', ''],
    },
    {
      format: 'prefix',
      right: ['0.0.0.0/0', '10.0.0.0/8', '::/0', '2001:db8::/32', '10.0.0.1/32', '10.128.0.0/9'],
      wrong: [
        '10.0.0.1/24',
        '10.64.0.0/9',
        '2001:db8::1/32',
        '10.0.0.0/33',
        '10.0.0.0/',
        '/8',
        '10.0.0.0/08',
      ],
    },
    { format: 'ipv4-prefix', right: ['10.0.0.0/8'], wrong: ['::/0', '10.0.0.1/8'] },
    {
      format: 'vlan-ranges',
      right: ['1', '10,20-30', '1-4094'],
      wrong: ['', '0', '4095', '30-20', '10,', '10, 20', '1-2-3', '01', 'all'],
    },
    {
      format: 'host',
      right: ['sw1', 'sw1.example.net', '10.0.0.1', '::1'],
      wrong: ['10.0.0.300', '010.0.0.1', '-a', 'a b', 'a..b', '1.2.3', 'user@host', 'ssh://x'],
    },
    {
      format: 'secret-ref',
      right: ['env:PLUMB_X', 'file:a/b.txt', 'device'],
      wrong: [
        'env:',
        'env:lower',
        'env:A-B',
        'file:',
        'file:/etc/passwd',
        'file:../x',
        'file:a/../x',
        'file:a//b',
        'file:.ssh/id',
        'vault:x',
        'hunter2',
      ],
    },
    {
      format: 'secret-hash',
      right: [
        '9 $9$nhEmQVczB7dqsO$X.HsgL6x1il0RxkO',
        '5 $1$mERr$hx5rVt7rPNoS4wqbXKX7m0',
        '$h$6$BlahBlah$abcdef',
        '$1$abcd$abcdefgh',
      ],
      wrong: [
        'hunter2',
        '0 plaintextplaintext',
        '7 0822455D0A160822455D0A16',
        '9 short',
        '$x',
        'Passw0rd$Passw0rd',
        '9 $9$nhEmQVczB7dqsO$X ?',
      ],
    },
  ];
  test.each(cases)('$format', ({ format, right, wrong }) => {
    expect(right.filter((text) => !formats[format](text))).toEqual([]);
    expect(wrong.filter((text) => formats[format](text))).toEqual([]);
  });
});
