/** What a newcomer types wrong, and what the command line says to it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS, withPlatforms } from '../../cli/commands.ts';
import { explain, UsageError } from '../../cli/explain.ts';
import { platformNames } from '../../cli/platforms.ts';
import { build, type Home, MAIN, makeHome } from './plumb.ts';

let home: Home;
beforeAll(async () => {
  await build();
  home = makeHome();
  mkdirSync(join(home.folder, 'empty'));
  mkdirSync(join(home.folder, 'review'));
  writeFileSync(join(home.folder, 'running.cfg'), 'hostname a\n');
});
afterAll(() => home.remove());

/** Command line → exit code and what stderr says. Each must be one sentence without a stack trace. */
const WRONG: readonly (readonly [line: string, says: RegExp])[] = [
  ['bogus', /unknown command 'bogus'/],
  ['plann', /Did you mean plan\?/],
  ['render --devise x', /unknown option '--devise'.*\n\(Did you mean --device\?\)/],
  ['init', /missing required argument 'dir'/],
  ['validate a b', /too many arguments/],
  ['validate nowhere', /there is no folder nowhere/],
  ['validate empty', /no plumbline\.yaml/],
  ['render empty', /no plumbline\.yaml/],
  ['plan empty', /no plumbline\.yaml/],
  ['facts empty', /no plumbline\.yaml/],
  ['record', /missing required argument 'device'/],
  ['record sw1 nowhere', /there is no folder nowhere/],
  ['watch nowhere', /there is no folder nowhere/],
  ['init . --example nothing', /there is no example nothing; there are: branch-wan, campus, minimal/],
  ['init .', /is not empty; init never writes over anything/],
  ['diff running.cfg running.cfg', /--platform is needed; there are: .*\bfrr\b/],
  ['diff --platform nos a b', /there is no platform "nos"; there are/],
  ['diff --platform frr running.cfg gone.cfg', /cannot open gone\.cfg: there is no such file/],
  ['diff --platform frr empty running.cfg', /cannot read empty: it is a folder/],
  ['diff --platform frr - -', /only one of the two/],
  ['diff --platform frr --scope some running.cfg running.cfg', /--scope is all or owned, not "some"/],
  ['diff --platform frr --features ospf running.cfg running.cfg', /needs --scope owned/],
  [
    'diff --platform frr --scope owned --features nope running.cfg running.cfg',
    /no feature nope here; there are: .*ospf/,
  ],
  ['plan --base HEAD empty', /no plumbline\.yaml/],
  ['apply', /which repository\? Give --repo URL, or --local DIR/],
  ['apply --local empty --yes', /empty is not a git repository/],
  ['apply --local empty --repo x', /two repositories/],
  ['apply --repo nowhere', /there is no folder nowhere/],
  ['apply --repo file:///nowhere', /give --yes when there is no terminal/],
  ['apply --repo http://example.net/x --yes', /only https:\/\/, ssh:\/\//],
  ['serve nowhere', /there is no folder nowhere/],
  ['serve empty', /cannot clone .*empty/],
  ['serve --poll 0', /'0' is invalid.*number from/],
  ['serve --concurrency 1.5', /'1\.5' is invalid.*whole number/],
  ['worker', /needs DATABASE_URL/],
  ['runs --limit many', /'many' is invalid/],
  ['runs 3f2a91', /there is no run 3f2a91/],
  ['release sw1', /say why it is safe: --note/],
  ['release sw1 --note looked', /no device sw1 on record/],
  ['doctor 192.0.2.1', /--platform is needed; there are/],
  ['doctor 192.0.2.1 --platform frr --user a', /--password-env NAME or --key FILE/],
  ['doctor 192.0.2.1 --platform frr --user a --password-env NOT_SET', /variable NOT_SET is not set/],
  ['doctor 192.0.2.1 --platform frr --user a --key gone.key', /cannot open gone\.key/],
  ['doctor 192.0.2.1 --platform frr --user a --port 70000', /'70000' is invalid/],
  ['doctor -x --platform frr', /unknown option '-x'/],
  ['add 192.0.2.1 --platform frr', /no plumbline\.yaml in \./],
];

describe('a mistake is one sentence on stderr and exit code 1', () => {
  test.concurrent.each(WRONG)('%s', async (line, says) => {
    const { code, out, err } = await home.run(line.split(' '));
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(says);
    expect(err).not.toMatch(/\n {4}at |defect of plumb/);
  });

  test('with --json stdout is JSON even then', async () => {
    for (const line of [
      'bogus',
      'validate nowhere',
      'diff --platform nos a b',
      'release sw1',
      'runs 3f2a91',
    ]) {
      const { code, out } = await home.run([...line.split(' '), '--json']);
      expect([line, code]).toEqual([line, 1]);
      expect(JSON.parse(out).error.length).toBeGreaterThan(10);
    }
  });
});

describe('surroundings', () => {
  test('no git', async () => {
    const { code, err } = await home.run(['init', 'new'], { env: { PATH: '/nowhere' } });
    expect([code, err]).toEqual([1, 'error: git is not installed, or not in PATH\n']);
  });

  test('settings that cannot be', async () => {
    const { code, err } = await home.run(['status'], { env: { REDIS_URL: 'redis://127.0.0.1' } });
    expect(code).toBe(1);
    expect(err).toMatch(/REDIS_URL is set without DATABASE_URL/);
  });

  test('a database that is not there', async () => {
    const { code, err } = await home.run(['status'], { env: { DATABASE_URL: 'postgres://u@127.0.0.1:1/x' } });
    expect(code).toBe(1);
    expect(err).toMatch(/127\.0\.0\.1:1/);
    expect(err).not.toMatch(/\n {4}at /);
  });

  test('a reader that goes away', () => {
    const { stderr } = spawnSync('bash', ['-c', `${process.execPath} ${MAIN} --help | head -1`], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
  });

  test('before anything exists status and runs say where they looked', async () => {
    for (const command of ['status', 'runs']) {
      const { code, out } = await home.run([command]);
      expect(code).toBe(0);
      expect(out).toContain(join(home.folder, '.local', 'state', 'plumbline'));
    }
    expect(JSON.parse((await home.run(['status', '--json'])).out)).toEqual({ devices: [] });
    expect(JSON.parse((await home.run(['runs', '--json'])).out)).toEqual({ runs: [] });
  });
});

describe('help', () => {
  const named = (text: string): string => withPlatforms(text, platformNames());
  /** The page names no platform: a new one must not need an edit of it. */
  const onPage = (text: string): string =>
    named(text.replaceAll('PLATFORMS', 'one of [these](../README.md#what-is-built)'));
  const guide = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'cli.md'), 'utf8');

  test('-v and --version print the version', async () => {
    const { version } = JSON.parse(
      readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'),
    );
    for (const flag of ['-v', '--version'])
      expect(await home.run([flag])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  test('lists every command and the exit codes', async () => {
    const { code, out } = await home.run(['--help']);
    expect(code).toBe(0);
    for (const { usage } of COMMANDS) expect(out).toMatch(new RegExp(`^  ${usage.split(' ')[0]} `, 'm'));
    expect(out).toContain('Exit codes: 0');
    expect((await home.run([])).code).toBe(1);
  });

  test.each(COMMANDS.map((entry) => [entry.usage.split(' ')[0] ?? '', entry] as const))(
    '%s: an example, every option, and the same in docs/cli.md',
    async (name, entry) => {
      const { code, out, err } = await home.run([name, '--help']);
      expect([code, err]).toEqual([0, '']);
      expect(out).toMatch(/Examples:\n {2}\$ \S/);
      const [, section = ''] = guide.split(`\n## plumb ${entry.usage}\n`);
      expect(section, `docs/cli.md has no section for ${entry.usage}`).not.toBe('');
      const own = section.split('\n## ')[0] ?? '';
      for (const { flags, says } of entry.options) {
        expect(out).toContain(flags);
        expect(own).toContain(`| \`${flags}\` | ${onPage(says).replaceAll('|', '\\|')}`);
      }
      for (const example of entry.examples) expect(own).toContain(named(example));
    },
  );
});

describe('explain', () => {
  const named = (name: string, fields: object): Error =>
    Object.assign(new Error('boom'), { name, ...fields });
  test.each([
    ['a mistake of ours shows its stack', named('TypeError', {}), /defect of plumb/],
    ['and so does a misuse of Node', named('TypeError', { code: 'ERR_INVALID_ARG_TYPE' }), /defect of plumb/],
    ['a usage error does not', new UsageError('no'), /^error: no$/],
    ['control characters are shown', new UsageError('a\x1b[2Jb'), /^error: a\\u001b\[2Jb$/],
    [
      'several addresses',
      new AggregateError([named('Error', { code: 'ECONNREFUSED', address: '::1', port: 5432 })], ''),
      /^error: cannot reach ::1:5432: the connection was refused/,
    ],
    ['a full disk', named('Error', { code: 'ENOSPC', syscall: 'write' }), /^error: boom: the disk is full$/],
  ])('%s', (_title, error, says) => {
    expect(explain(error)).toMatch(says);
  });
});
