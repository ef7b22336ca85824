/** The mirror: reads commits without a checkout, refuses what is no plain file, and survives damage. */
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openMirror } from '../../reconciler/repository/mirror.ts';
import { makeRepository, type TestRepository } from '../helpers/git.ts';

let repo: TestRepository;
let home: string;

beforeEach(() => {
  repo = makeRepository();
  home = mkdtempSync(join(tmpdir(), 'plumb-mirror-'));
  repo.write('plumbline.yaml', 'mode: plan\n');
  repo.write('devices/a.yaml', 'platform: x\n');
  repo.commit('one');
});

afterEach(() => {
  repo.remove();
  rmSync(home, { recursive: true, force: true });
});

const mirrorAt = () => openMirror(repo.url, join(home, 'mirror'));
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('mirror', () => {
  test('reads the desired state of a commit byte for byte, and nothing else', async () => {
    repo.write('README.md', 'not desired state');
    repo.write('devices/ü.yaml', 'name: "ü\u2028"\n');
    repo.write('devices/empty.yaml', '');
    const commit = repo.commit('two');
    const mirror = await mirrorAt();
    expect(await mirror.fetch('main')).toBe(commit);
    const files = await mirror.readCommit(commit);
    expect(files.map((file) => [file.path, text(file.bytes)])).toEqual([
      ['devices/a.yaml', 'platform: x\n'],
      ['devices/empty.yaml', ''],
      ['devices/ü.yaml', 'name: "ü\u2028"\n'],
      ['plumbline.yaml', 'mode: plan\n'],
    ]);
  });

  test('knows ancestors and the commits between', async () => {
    const first = repo.git('rev-parse', 'HEAD');
    const second = repo.commit('two');
    const third = repo.commit('three');
    const mirror = await mirrorAt();
    await mirror.fetch('main');
    expect(await mirror.isAncestor(first, third)).toBe(true);
    expect(await mirror.isAncestor(third, first)).toBe(false);
    expect(await mirror.between(first, third)).toEqual([second, third]);
    expect(await mirror.info(second)).toMatchObject({ subject: 'two', author: 'Test', parents: [first] });
  });

  test('F2: hooks, filters and attributes of the repository never run', async () => {
    const marker = join(home, 'marker');
    repo.write('.gitattributes', '*.yaml filter=evil diff=evil\n');
    repo.write('devices/b.yaml', 'platform: y\n');
    const commit = repo.commit('attributes');
    const mirror = await mirrorAt();
    for (const hook of ['post-checkout', 'reference-transaction', 'post-merge'])
      writeFileSync(join(home, 'mirror', 'hooks', hook), `#!/bin/sh\ntouch ${marker}\n`, { mode: 0o755 });
    for (const key of ['filter.evil.smudge', 'diff.evil.textconv', 'diff.evil.command'])
      repo.git('config', '--file', join(home, 'mirror', 'config'), key, `touch ${marker}`);
    await mirror.fetch('main');
    await mirror.readCommit(commit);
    expect(existsSync(marker)).toBe(false);
  });

  test('F2: a submodule is refused by name', async () => {
    repo.git('update-index', '--add', '--cacheinfo', `160000,${repo.git('rev-parse', 'HEAD')},devices/sub`);
    repo.git('commit', '--quiet', '-m', 'submodule');
    const mirror = await mirrorAt();
    await expect(mirror.readCommit(await mirror.fetch('main'))).rejects.toThrow(/devices\/sub.*submodule/);
  });

  test('F3: a symbolic link is refused by name', async () => {
    symlinkSync('/etc/passwd', join(repo.folder, 'devices', 'link.yaml'));
    repo.commit('link');
    const mirror = await mirrorAt();
    await expect(mirror.readCommit(await mirror.fetch('main'))).rejects.toThrow(
      /devices\/link.yaml.*symbolic link/,
    );
  });

  test('F7: a server that hangs up in the middle of a fetch changes nothing', async () => {
    const mirror = await mirrorAt();
    const before = await mirror.fetch('main');
    const server = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/x-git-upload-pack-advertisement' });
      response.write('001e# service=git-upload-pack\n0000');
      response.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    repo.git(
      'config',
      '--file',
      join(home, 'mirror', 'config'),
      `url.http://127.0.0.1:${port}/x.insteadOf`,
      repo.url,
    );
    await expect(mirror.fetch('main')).rejects.toMatchObject({ code: 'unreachable' });
    server.close();
    expect((await mirror.readCommit(before)).length).toBe(2);
    expect(await mirror.resolve('refs/plumb/incoming'.replace('refs/', ''))).toBe(before);
  });

  test('F8: a damaged mirror is thrown away and cloned again', async () => {
    const mirror = await mirrorAt();
    const commit = await mirror.fetch('main');
    const packs = join(home, 'mirror', 'objects');
    for (const name of readdirSync(packs, { recursive: true }).map(String))
      if (/[0-9a-f]{38}$|\.pack$/.test(name)) truncateSync(join(packs, name), 3);
    const again = await mirrorAt();
    expect(await again.fetch('main')).toBe(commit);
    expect((await again.readCommit(commit)).length).toBe(2);
  });

  test('F8: a clone that was killed leaves nothing half-made', async () => {
    for (let round = 0; round < 10; round++) {
      rmSync(join(home, 'mirror'), { recursive: true, force: true });
      const child = spawn('git', ['clone', '--quiet', '--bare', repo.url, join(home, 'mirror.new')], {
        stdio: 'ignore',
      });
      await new Promise((resolve) => setTimeout(resolve, round));
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('close', resolve));
      const mirror = await mirrorAt();
      expect(await mirror.fetch('main')).toBe(repo.git('rev-parse', 'HEAD'));
    }
  });
});
