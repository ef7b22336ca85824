/** `plumb diff` as a whole process: what it prints, where, and what it loads. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sideBySide } from '../../cli/side-by-side.ts';
import { platform } from '../../drivers/platforms/cisco-ios/index.ts';
import { parseConfig } from '../../reconciler/tree/parse.ts';
import { build, type Home, makeHome } from './plumb.ts';

const RUNNING = `hostname sw1
!
vlan 10
 name USERS
!
interface GigabitEthernet1/0/1
 description old
 switchport mode access
!
line vty 0 4
 transport input ssh
!
end
`;
const INTENDED = RUNNING.replace(' description old', ' description new').replace(
  'vlan 10\n name USERS\n',
  'vlan 10\n name USERS\n!\nvlan 20\n name VOICE\n',
);

let home: Home;
let a = '';
let b = '';
beforeAll(async () => {
  await build();
  home = makeHome();
  a = join(home.folder, 'a.cfg');
  b = join(home.folder, 'b.cfg');
  writeFileSync(a, RUNNING);
  writeFileSync(b, INTENDED);
});
afterAll(() => home.remove());

const IOS = ['diff', '--platform', 'cisco-ios'];

describe('commands', () => {
  test('are printed alone, indented by section, with exit code 2', async () => {
    const { code, out, err } = await home.run([...IOS, a, b]);
    expect([code, err]).toEqual([2, '']);
    expect(out.split('\n').filter((line) => /^ *(vlan|name|interface|description)/.test(line))).toEqual([
      'vlan 20',
      ' name VOICE',
      'interface GigabitEthernet1/0/1',
      ' description new',
    ]);
    expect(out).not.toMatch(/configure|^end$/m);
  });

  test('no difference: nothing on stdout, exit code 0', async () => {
    expect(await home.run([...IOS, a, a])).toEqual({ code: 0, out: '', err: '' });
  });

  test('--undo leads back', async () => {
    const { code, out } = await home.run([...IOS, '--undo', a, b]);
    expect(code).toBe(2);
    expect(out).toContain('no vlan 20');
    expect(out).toContain(' description old');
    expect(out).not.toContain('description new');
  });

  test.each([0, 1])('`-` reads stdin as text %i', async (place) => {
    const files = place === 0 ? ['-', b] : [a, '-'];
    const { code, out } = await home.run([...IOS, ...files], { input: place === 0 ? RUNNING : INTENDED });
    expect([code, out.includes(' description new')]).toEqual([2, true]);
  });

  test('--json gives the steps with undo, reason, impact and rule', async () => {
    const { code, out, err } = await home.run([...IOS, '--json', a, b]);
    expect([code, err]).toEqual([2, '']);
    const { steps } = JSON.parse(out);
    const step = steps.find((one: { lines: string[] }) => one.lines.includes('description new'));
    expect(step).toMatchObject({
      path: ['interface GigabitEthernet1/0/1'],
      undo: ['description old'],
      impact: 'cosmetic',
    });
    expect(Object.keys(step)).toEqual(expect.arrayContaining(['reason', 'rule']));
  });

  test('--json says which steps rest on an unverified fact, and which are guessed, in both directions', async () => {
    const { rules } = platform.syntax;
    expect(rules.find(({ match }) => match === 'history size {size}')).toMatchObject({ unverified: true });
    const c = join(home.folder, 'c.cfg');
    const line = ' transport input ssh\n';
    writeFileSync(c, `${RUNNING.replace(line, `${line} history size 50\n exec-timeout 5 0\n`)}frobnicate\n`);
    for (const more of [[], ['--undo']]) {
      const { out } = await home.run([...IOS, ...more, '--json', a, c]);
      const marks = JSON.parse(out).steps.map(
        ({ rule, unverified, guessed }: Readonly<Record<string, unknown>>) => [rule, unverified, guessed],
      );
      expect(marks.sort()).toEqual([
        ['exec-timeout {minutes} {seconds}', undefined, undefined],
        ['history size {size}', true, undefined],
        ['unknown line', undefined, true],
      ]);
    }
  });

  test('text that is not understood is compared as plain lines', async () => {
    const { code, out } = await home.run([...IOS, '-', a], { input: `${RUNNING}frobnicate the network\n` });
    expect([code, out]).toEqual([2, 'no frobnicate the network\n']);
  });

  test('control characters of a file do not reach the terminal', async () => {
    const { out } = await home.run([...IOS, '--side-by-side', '-', a], { input: 'hostname \x1b[2Jsw1\n' });
    expect(out).not.toContain('\x1b');
  });
});

describe('--scope owned', () => {
  const owned = [...IOS, '--scope', 'owned', '--features'];

  test('only lines of the features change; the others and the coverage are told on stderr', async () => {
    const { code, out, err } = await home.run([...owned, 'vlans', a, b]);
    expect([code, out]).toEqual([2, 'vlan 20\n name VOICE\n']);
    expect(err).toContain('unmanaged: interface GigabitEthernet1/0/1 / description old');
    expect(err).toMatch(/coverage: 2 of 8 running lines are managed \(25 %\)/);
  });

  test('an item that is not listed is left alone', async () => {
    const { code, out, err } = await home.run([...owned, 'vlans', b, a]);
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('unmanaged: vlan 20 / name VOICE');
  });

  test('--json carries both', async () => {
    const { out } = await home.run([...owned, 'vlans,interfaces', '--json', a, b]);
    const { steps, unmanaged, coverage } = JSON.parse(out);
    expect(steps.map((step: { lines: string[] }) => step.lines[0])).toContain('description new');
    expect(unmanaged).toContainEqual({ path: ['line vty 0 4'], line: 'transport input ssh' });
    expect(coverage).toMatchObject({ lines: 8 });
  });
});

describe('--side-by-side', () => {
  test('shows the sections that differ, with a mark', async () => {
    const { code, out } = await home.run([...IOS, '--side-by-side', a, b]);
    expect(code).toBe(2);
    expect(out.split('\n').map((line) => line.replaceAll(/ {2,}/g, '  '))).toEqual([
      'interface GigabitEthernet1/0/1  interface GigabitEthernet1/0/1',
      ' description old  |  description new',
      `${' '.repeat(59)}  > vlan 20`.replaceAll(/ {2,}/g, '  '),
      `${' '.repeat(59)}  >  name VOICE`.replaceAll(/ {2,}/g, '  '),
      '',
    ]);
  });

  test('equal texts show nothing, and a long line is cut', () => {
    const { syntax } = platform;
    const tree = parseConfig(RUNNING, syntax);
    expect(sideBySide(tree, tree, syntax, 80)).toBe('');
    const long = parseConfig(`hostname ${'x'.repeat(100)}\n`, syntax);
    const rows = sideBySide(long, [], syntax, 80).split('\n');
    expect(rows.every((row) => row.length <= 80 && row.includes('…'))).toBe(true);
  });
});

test('loads the language of one platform and nothing that talks to devices, databases or YAML', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumb-loaded-'));
  try {
    await home.run([...IOS, a, b], { env: { NODE_V8_COVERAGE: folder } });
    const urls = readdirSync(folder).flatMap((file) =>
      JSON.parse(readFileSync(join(folder, file), 'utf8')).result.map(
        (script: { url: string }) => script.url,
      ),
    );
    const packages = new Set(
      urls.flatMap((url: string) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1] ?? []),
    );
    expect([...packages]).toEqual([]);
    expect(urls.flatMap((url: string) => /dist\/.*/.exec(url) ?? []).sort()).toEqual([
      'dist/cli/main.js',
      'dist/diff/cisco-ios.js',
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
