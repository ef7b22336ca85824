/** Everything that touches the records: apply, status, runs, release, plan beside a running serve, watch, Ctrl-C. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { socketPath } from '../../cli/socket.ts';
import { makeRepository } from '../helpers/git.ts';
import { PASSWORD, SETTINGS } from '../helpers/network.ts';
import { type CliNetwork, startCliNetwork } from './network.ts';
import type { Ended } from './plumb.ts';

const VLANS = (...ids: readonly number[]): string =>
  `vlans:${ids.length === 0 ? ' []' : ''}\n${ids.map((id) => `  - { id: ${id}, name: N${id} }\n`).join('')}`;
const MANY = Array.from({ length: 30 }, (_, index) => 100 + index);

interface RunJson {
  readonly id: string;
  readonly device: string;
  readonly outcome: string;
  readonly actor: string;
  readonly error: { readonly code: string; readonly message: string } | null;
}

function run(net: CliNetwork, line: string, cwd = net.repository.folder): Promise<Ended> {
  return net.home.run(line.split(' '), { cwd });
}

async function json<Result>(
  net: CliNetwork,
  line: string,
): Promise<{ readonly code: number | null; readonly value: Result }> {
  const { code, out, err } = await run(net, `${line} --json`);
  expect(err.replaceAll(/^warning: .*\n/gm, '')).toBe('');
  return { code, value: JSON.parse(out) };
}

describe('apply --local', () => {
  let net: CliNetwork;
  let first = '';
  beforeAll(async () => {
    net = await startCliNetwork();
    net.write('acc1', VLANS(10));
    net.write('acc2', VLANS(10));
    first = net.repository.commit('first');
  });
  afterAll(() => net.close());

  test('needs --yes without a terminal, and then sends nothing', async () => {
    const { code, err } = await run(net, 'apply --local .');
    expect([code, err]).toEqual([
      1,
      'error: apply changes devices: give --yes when there is no terminal to ask at\n',
    ]);
    expect(existsSync(net.dataDir)).toBe(false);
  });

  test('is refused where plumbline.yaml asks for a review, even when the working tree says otherwise', async () => {
    const { folder, git, write, commit } = net.repository;
    expect(git('status', '--porcelain')).toBe('');
    const settings = (approval: string): void => {
      write('plumbline.yaml', SETTINGS.replace('branch-tip', approval));
    };
    settings('merge-commit');
    commit('reviewed from now on');
    settings('branch-tip');
    const { code, err } = await run(net, 'apply --local . --yes', folder);
    expect(code).toBe(1);
    expect(err).toMatch(
      /^error: --local needs approval: branch-tip in plumbline\.yaml, which says merge-commit/m,
    );
    git('reset', '--quiet', '--hard', first);
    expect(net.device('acc1').configLines).toEqual([]);
  });

  test('applies what is committed, not what is saved; progress is on stderr, the result on stdout', async () => {
    net.write('acc1', VLANS(10, 11));
    const { code, out, err } = await run(net, 'apply --local . --yes');
    net.repository.git('checkout', '--quiet', '.');
    expect(code).toBe(0);
    expect(err).toContain('warning: 1 file of . not committed');
    expect(err).toMatch(/acc1: vlan 10\n/);
    expect(out).toContain('2 runs: 2 as wanted, 0 not.');
    expect(net.device('acc1').configLines).not.toContain('vlan 11');
    expect(net.device('acc2').configLines).toContain('vlan 10');
    expect(net.data()).toEqual(['key', 'mirror', 'pg']);
  });

  test('a second apply and a plan of two devices are in sync', async () => {
    const { code, value } = await json<{ runs: RunJson[] }>(net, 'apply --local . --yes');
    expect([code, value.runs]).toEqual([0, []]);
    expect((await run(net, 'plan')).code).toBe(0);
  });

  test('an unknown device is an error, never an empty selection', async () => {
    const { code, err } = await run(net, 'apply --local . --yes --device acc1,nope');
    expect([code, err.includes('there is no device "nope"')]).toEqual([1, true]);
    expect((await run(net, 'runs --device nope')).err).toContain(
      'no such device: nope; there are: acc1, acc2',
    );
  });

  test('runs takes the beginning of an id, and shows every line; the actor is on record', async () => {
    const { value } = await json<{ runs: RunJson[] }>(net, 'runs --device acc1');
    const [last] = value.runs;
    expect(last).toMatchObject({ device: 'acc1', outcome: 'applied', actor: 'cli:stranger' });
    const { code, out } = await run(net, `runs ${last?.id.slice(0, 8)}`);
    expect(code).toBe(0);
    expect(out).toMatch(/push vlan 10 {2}ok/);
  });

  test('plan --base says what was applied, where no record does', async () => {
    net.write('acc1', VLANS());
    const elsewhere = { PLUMB_DATA: join(net.home.folder, 'other') };
    const plan = (args: readonly string[], cwd = net.repository.folder): Promise<Ended> =>
      net.home.run(['plan', '--device', 'acc1', ...args], { cwd, env: elsewhere });
    const without = await plan([]);
    expect([without.code, without.out.includes('no vlan 10')]).toEqual([0, false]);
    const withBase = await plan(['--base', 'HEAD']);
    expect([withBase.code, withBase.out.includes('no vlan 10')]).toEqual([2, true]);
    const outside = await plan(['--base', 'HEAD', net.repository.folder], '/');
    expect([outside.code, outside.out.includes('no vlan 10')]).toEqual([2, true]);
    expect((await plan(['--base', 'nope'])).err).toBe('error: there is no commit nope in this repository\n');
    expect(existsSync(elsewhere.PLUMB_DATA)).toBe(false);
    net.repository.git('checkout', '--quiet', '.');
  });

  test('F12: more removals than max_removals need --allow-removals, which is on record with its actor', async () => {
    net.write('acc1', VLANS(10, ...MANY));
    net.repository.commit('many');
    expect((await run(net, 'apply --local . --yes --device acc1')).code).toBe(0);
    net.write('acc1', VLANS(10));
    net.repository.commit('none of them');
    const planned = await run(net, 'plan --device acc1');
    expect([planned.code, planned.out.includes('run again with --allow-removals')]).toEqual([1, true]);
    expect((await run(net, 'plan --device acc1 --allow-removals')).code).toBe(2);
    const refused = await json<{ runs: RunJson[] }>(net, 'apply --local . --yes --device acc1');
    expect(refused.code).toBe(2);
    expect(refused.value.runs.map((one) => [one.outcome, one.error?.code])).toEqual([
      ['refused', 'max-removals'],
    ]);
    expect(net.device('acc1').configLines).not.toContain('no vlan 129');
    const meant = await json<{ runs: RunJson[] }>(
      net,
      'apply --local . --yes --device acc1 --allow-removals',
    );
    expect([meant.code, meant.value.runs]).toEqual([
      0,
      [expect.objectContaining({ outcome: 'applied', allowRemovals: true, actor: 'cli:stranger' })],
    ]);
    expect(net.device('acc1').configLines.filter((line) => line.startsWith('no vlan '))).toHaveLength(30);
  });

  test('F6: a rewritten history is refused until its new tip is accepted by name', async () => {
    const line = 'apply --local . --yes --device acc1';
    await run(net, line);
    net.write('acc1', VLANS(10, 11));
    net.repository.git('commit', '--quiet', '--all', '--amend', '--message', 'rewritten');
    const tip = net.repository.git('rev-parse', 'HEAD').trim().slice(0, 12);
    const refused = await run(net, line);
    expect([refused.code, refused.err.includes(`--accept-rewrite ${tip}`)]).toEqual([1, true]);
    expect((await run(net, `${line} --accept-rewrite ${first.slice(0, 12)}`)).code).toBe(1);
    expect(net.device('acc1').configLines).not.toContain('vlan 11');
    expect((await run(net, `${line} --accept-rewrite ${tip}`)).code).toBe(0);
    expect(net.device('acc1').configLines).toContain('vlan 11');
  });

  test('another repository is refused in the same data folder: records of one are not those of the other', async () => {
    await run(net, 'apply --local . --yes --device acc1');
    const other = makeRepository();
    other.write('plumbline.yaml', SETTINGS);
    other.write('groups/all.yaml', 'credentials: lab\n');
    other.write('devices/acc1.yaml', readFileSync(join(net.repository.folder, 'devices/acc1.yaml'), 'utf8'));
    other.commit('stranger');
    const { code, err } = await run(net, 'apply --local . --yes --device acc1', other.folder);
    other.remove();
    expect([code, err.includes('is the newest commit on record here')]).toEqual([1, true]);
  });

  test('a refused line is undone: exit code 2, file and line of the YAML', async () => {
    net.device('acc2').setFaults([{ at: { line: /^name N12$/ }, do: 'refuse' }]);
    net.write('acc2', VLANS(10, 12));
    net.repository.commit('refused');
    const { code, out } = await run(net, 'apply --local . --yes --device acc2');
    net.device('acc2').setFaults([]);
    expect(code).toBe(2);
    expect(out).toMatch(/acc2 .*undone, and proved to be as before/);
    expect(out).toMatch(/the device did not take `name N12` \(devices\/acc2\.yaml:\d+\)/);
    expect((await run(net, 'status')).code).toBe(2);
  });

  test('no password is in any output or file', async () => {
    const { out } = await run(net, 'runs --json --limit 100');
    expect(out).not.toContain(PASSWORD);
  });
});

describe('beside plumb serve', () => {
  let net: CliNetwork;
  beforeAll(async () => {
    net = await startCliNetwork();
    net.write('acc1', VLANS(10));
    net.write('acc2', VLANS(10));
    net.repository.commit('first');
  });
  afterAll(() => net.close());

  test('status, runs, plan, apply and release ask the server; Ctrl-C leaves neither lock nor socket', async () => {
    const { folder } = net.repository;
    const serve = net.home.start(['serve', folder, '--poll', '60', '--json'], { cwd: folder });
    await serve.saw('"outcome":"applied"');
    expect(existsSync(socketPath(net.dataDir))).toBe(true);
    const again = await run(net, `serve ${folder}`);
    expect([again.code, /in use by process \d+/.test(again.err)]).toEqual([1, true]);

    expect((await run(net, 'plan')).code).toBe(0);
    net.write('acc1', VLANS(10, 20));
    net.repository.commit('more');
    const applied = await json<{ runs: RunJson[] }>(net, 'apply --local . --yes --device acc1');
    expect([applied.code, applied.value.runs.map((one) => one.outcome)]).toEqual([0, ['applied']]);
    expect(net.device('acc1').configLines).toContain('vlan 20');
    const other = await run(net, 'apply --repo . --branch other --yes');
    expect([other.code, other.err.includes('follows main of file://')]).toEqual([1, true]);

    const { value } = await json<{ runs: RunJson[] }>(net, 'runs --limit 1');
    expect((await run(net, `runs ${value.runs[0]?.id.slice(0, 6)}`)).out).toContain('vlan 20');
    expect((await json<{ devices: unknown[] }>(net, 'status')).value.devices).toHaveLength(2);
    const released = await net.home.run(['release', 'acc1', '--note', 'looked at it', '--json'], {
      cwd: folder,
    });
    expect(JSON.parse(released.out)).toEqual({ device: 'acc1', released: false });

    serve.process.kill('SIGINT');
    const { code, out } = await serve.ended;
    expect(code).toBe(0);
    for (const line of out.trimEnd().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
    expect(net.data()).toEqual(['key', 'mirror', 'pg']);
    expect(existsSync(socketPath(net.dataDir))).toBe(false);
    expect((await run(net, 'status')).code).toBe(0);
  });

  test('Ctrl-C during apply finishes what is under way and leaves neither lock nor socket', async () => {
    net.device('acc1').setFaults([{ at: { line: /^name N30$/ }, do: 'slow', ms: 1500 }]);
    net.write('acc1', VLANS(10, 20, 30));
    net.repository.commit('slow');
    const apply = net.home.start(['apply', '--local', '.', '--yes'], { cwd: net.repository.folder });
    await apply.saw('acc1: vlan 30');
    // The process that has the store answers questions meanwhile.
    expect((await run(net, 'status')).out).toContain('acc1');
    apply.process.kill('SIGINT');
    const { code, err } = await apply.ended;
    net.device('acc1').setFaults([]);
    expect([code, err.includes('interrupted: see `plumb status`')]).toEqual([1, true]);
    expect(net.data()).toEqual(['key', 'mirror', 'pg']);
    expect((await run(net, 'apply --local . --yes')).code).toBe(0);
    expect(net.device('acc1').configLines).toContain('name N30');
  });
});

test('a data folder whose path is too long for a socket has it elsewhere, and leaves nothing there', async () => {
  const net = await startCliNetwork(join('a'.repeat(60), 'b'.repeat(60)));
  try {
    net.repository.commit('no device yet');
    const path = socketPath(net.dataDir);
    expect(Buffer.byteLength(path)).toBeLessThan(108);
    const serve = net.home.start(['serve', net.repository.folder]);
    await serve.saw('Ctrl-C ends it');
    expect(existsSync(path)).toBe(true);
    expect((await run(net, 'status')).code).toBe(0);
    serve.process.kill('SIGTERM');
    expect((await serve.ended).code).toBe(0);
    expect([existsSync(path), net.data()]).toEqual([false, ['key', 'mirror', 'pg']]);
  } finally {
    await net.close();
  }
});

describe('watch', () => {
  test('validates and plans again as files are saved, one JSON object a line; Ctrl-C ends it with 0', async () => {
    const net = await startCliNetwork();
    try {
      net.write('acc1', VLANS(10));
      const watch = net.home.start(['watch', net.repository.folder, '--json']);
      await watch.saw('"name N10"');
      net.write('acc1', VLANS(10, 20));
      await watch.saw('"name N20"');
      net.write('acc1', 'vlans: [{ id: ten }]\n');
      await watch.saw('"valid":false');
      net.write('acc1', VLANS());
      await watch.saw(/"valid":true.*"steps":\[\].*\n$/);
      watch.process.kill('SIGINT');
      const { code, out } = await watch.ended;
      expect(code).toBe(0);
      expect(
        out
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line).valid),
      ).toEqual([true, true, false, true]);
      expect(net.device('acc1').configLines).toEqual([]);
      expect(readdirSync(net.home.folder)).toEqual([]);
    } finally {
      await net.close();
    }
  });
});
