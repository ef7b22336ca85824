/** What may reach git, and which paths of a tree may be read. */
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openMirror } from '../../reconciler/repository/mirror.ts';
import { checkBranch, checkCommit, checkUrl, pathFault } from '../../reconciler/repository/names.ts';
import { checkEntries, LIMITS } from '../../reconciler/repository/tree-limits.ts';

const scratch = mkdtempSync(join(tmpdir(), 'plumb-names-'));
const marker = join(scratch, 'marker');

const BAD_URLS = [
  '--upload-pack=touch /tmp/x',
  `ext::sh -c touch% ${marker}`,
  `ext::sh -c 'touch ${marker}'`,
  `--config=core.sshCommand=touch ${marker}`,
  `-u touch ${marker}`,
  'EXT::sh',
  'http://example.net/plain.git',
  'git://example.net/x.git',
  'file:///x --upload-pack=y',
  'https://example.net/$(id)',
  'https://example.net/`id`',
  'ssh://-oProxyCommand=id/x',
  '-oProxyCommand=id@host:path',
  'https://example.net/a b',
  'https://example.net/a\nb',
  '',
];

describe('F1: addresses and names that git would take for something else', () => {
  test.each(BAD_URLS)('F1: the repository address %j is refused before git sees it', async (url) => {
    await expect(openMirror(url, join(scratch, 'mirror'))).rejects.toMatchObject({ code: 'bad-url' });
    expect(existsSync(marker)).toBe(false);
    expect(existsSync(join(scratch, 'mirror'))).toBe(false);
  });

  test.each([
    'https://git.example.net/net/campus.git',
    'ssh://git@git.example.net:2222/net/campus.git',
    'file:///srv/git/campus.git',
    'git@git.example.net:net/campus.git',
  ])('F1: %s is accepted', (url) => {
    expect(checkUrl(url)).toBe(url);
  });

  test.each(['-x', '--exec', 'a..b', 'a//b', 'a.lock', 'a b', '', '/a', 'a/', 'a\n', 'a:b', 'x'.repeat(300)])(
    'F1: branch %j is refused',
    (branch) => {
      expect(() => checkBranch(branch)).toThrow(/branch name/);
    },
  );

  test('F1: only full commit ids pass', () => {
    expect(checkCommit('a'.repeat(40))).toBe('a'.repeat(40));
    for (const bad of ['HEAD', 'a'.repeat(39), `${'a'.repeat(40)}^`, '--all', 'A'.repeat(40)])
      expect(() => checkCommit(bad)).toThrow(/full commit id/);
  });
});

describe('F4: paths that lead elsewhere', () => {
  test.each([
    '../x',
    'devices/../../x',
    '/etc/passwd',
    'C:/x',
    'devices/a\0b.yaml',
    'devices/.git/config',
    'devices/.GIT/config',
    'devices//a.yaml',
    './a',
    'devices\\a.yaml',
    `devices/${'x'.repeat(4096)}.yaml`,
    'devices/e\u0301.yaml',
  ])('F4: %j is refused', (path) => {
    expect(pathFault(path)).toBeDefined();
    expect(() => checkEntries([{ mode: 'file', path, size: 1 }])).toThrow(/path/);
  });

  test('F4: two names that differ only by case are refused together', () => {
    const entry = (path: string) => ({ mode: 'file' as const, path, size: 1 });
    expect(() => checkEntries([entry('devices/A.yaml'), entry('devices/a.yaml')])).toThrow(
      /devices\/A.yaml and devices\/a.yaml/,
    );
  });

  test('F4: whatever passes stays below the folder it is joined to', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('..', '.', 'a', '', '.git', '/', 'b.yaml'), { maxLength: 6 }),
        (parts) => {
          const path = parts.join('/');
          if (pathFault(path) === undefined) expect(join('/base', path).startsWith('/base/')).toBe(true);
        },
      ),
    );
  });
});

describe('F5: sizes', () => {
  const entry = (path: string, size: number) => ({ mode: 'file' as const, path, size });

  test('F5: a file over the limit is refused by name', () => {
    expect(() => checkEntries([entry('devices/a.yaml', LIMITS.file + 1)])).toThrow(
      /devices\/a.yaml.*at most/,
    );
  });

  test('F5: too many files, and too many bytes together', () => {
    const many = Array.from({ length: LIMITS.files + 1 }, (_, i) => entry(`devices/${i}.yaml`, 1));
    expect(() => checkEntries(many)).toThrow(/at most 20000/);
    const heavy = Array.from({ length: 300 }, (_, i) => entry(`devices/${i}.yaml`, LIMITS.file));
    expect(() => checkEntries(heavy)).toThrow(/bytes of desired state/);
  });
});
