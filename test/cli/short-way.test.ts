/** `plumb diff` by the short way (cli/start.ts): the same as by the long one, on any engine, and for texts of any size. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DIFF } from '../../cli/diff-command.ts';
import { readPlain } from '../../cli/plain-options.ts';
import { platformNames } from '../../cli/platforms.ts';
import { build, MAIN } from './plumb.ts';

const DIST = dirname(dirname(MAIN));
const RUNNING = 'hostname sw1\n!\ninterface Vlan10\n description old\n!\n';
const INTENDED = RUNNING.replace('old', 'new');

let folder = '';
beforeAll(async () => {
  await build();
  folder = mkdtempSync(join(tmpdir(), 'plumb-short-'));
  writeFileSync(join(folder, 'a'), RUNNING);
  writeFileSync(join(folder, 'b'), INTENDED);
  const many = Array.from({ length: 4000 }, (_, vlan) => `vlan ${vlan}\n name of-vlan-${vlan}\n`).join('');
  writeFileSync(join(folder, 'many'), many);
  writeFileSync(join(folder, 'more'), many.replace('of-vlan-7\n', 'SEVEN\n'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(main: string, line: string, input = ''): Ended {
  const args = [main, ...line.split(' ').filter((word) => word !== '')];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

/** Command lines of `diff`, plain ones and others. */
const LINES: readonly string[] = [
  '--platform cisco-ios a b',
  '--platform=cisco-ios b a --undo',
  '--platform cisco-ios a a',
  '--platform cisco-ios --json a b',
  '--platform cisco-ios --json --undo a b',
  '--platform cisco-ios --side-by-side a b',
  '--platform cisco-ios --scope owned --features vlans,interfaces a b',
  '--platform cisco-ios --scope=owned --features vlans --features interfaces --json a b',
  '--platform cisco-ios - b',
  '--platform cisco-ios - -',
  '--platform cisco-ios a gone',
  '--platform cisco-ios --json a gone',
  '--platform cisco-ios --scope some a b',
  '--platform cisco-ios --features vlans a b',
  '--platform cisco-ios --scope owned --features nope a b',
  '--platform cisco-ios --scope owned --features vlans,,ospf a b',
  '--platform cisco-ios --side-by-side --undo a b',
  '--platform cisco-ios a',
  '--platform cisco-ios a b c',
  '--platform cisco-ios --unknown a b',
  '--platform cisco-ios --json=yes a b',
  '--platform cisco-ios --platform frr a b',
  '--platform cisco-ios -- a b',
  '--platform nos a b',
  '--platform ../cisco-ios a b',
  '--platform',
  'a b',
  '--help',
];

describe('the same as by the long way', () => {
  test.each(LINES)('diff %s', (line) => {
    const [short, long] = [MAIN, join(DIST, 'plumb.js')].map((main) => run(main, `diff ${line}`, RUNNING));
    expect(short).toEqual(long);
  });
});

test('every language has a script, and what the engine remembers of it', () => {
  const files = platformNames().flatMap((name) => [`${name}.js`, `${name}.js.cache`]);
  expect(readdirSync(join(DIST, 'diff')).sort()).toEqual(files.sort());
});

test('without the memory of the engine, or with one of another, the result is the same', () => {
  const copy = join(folder, 'dist');
  for (const part of ['cli', 'diff']) cpSync(join(DIST, part), join(copy, part), { recursive: true });
  const main = join(copy, 'cli', 'main.js');
  const wanted = run(MAIN, 'diff --platform cisco-ios a b');
  expect(wanted).toMatchObject({ status: 2, stderr: '' });
  writeFileSync(join(copy, 'diff', 'cisco-ios.js.cache'), 'of another engine');
  expect(run(main, 'diff --platform cisco-ios a b')).toEqual(wanted);
  rmSync(join(copy, 'diff', 'cisco-ios.js.cache'));
  expect(run(main, 'diff --platform cisco-ios a b')).toEqual(wanted);
});

test('long texts say nothing else, on either way', () => {
  const line = 'diff --platform cisco-ios many more';
  const wanted = { status: 2, stdout: 'vlan 7\n name SEVEN\n', stderr: '' };
  expect([run(MAIN, line), run(join(DIST, 'plumb.js'), line)]).toEqual([wanted, wanted]);
});

describe('a plain command line', () => {
  test('has values behind options, lists, and two texts', () => {
    expect(readPlain(DIFF, ['--platform', 'p', '--features=a, b', '--features', 'c', 'x', '-'])).toEqual({
      args: ['x', '-'],
      options: { scope: 'all', platform: 'p', features: ['a', 'b', 'c'] },
    });
    expect(readPlain(DIFF, ['x', 'y', '--side-by-side'])?.options).toEqual({
      scope: 'all',
      sideBySide: true,
    });
  });

  test.each([
    [[]],
    [['x']],
    [['x', 'y', 'z']],
    [['x', 'y', '']],
    [['x', 'y', '-h']],
    [['x', 'y', '--undo=1']],
    [['x', 'y', '--platform']],
    [['x', 'y', '--platform', '--undo']],
    [['x', 'y', '--platform=']],
    [['x', 'y', '--features', 'a,,b']],
    [['x', '--', 'y', 'z']],
  ])('%j is none', (argv) => {
    expect(readPlain(DIFF, argv)).toBeUndefined();
  });
});
