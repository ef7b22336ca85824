/** `apply` on a laptop: what it refuses, what it proves, and what is on record afterwards. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeRepository } from '../helpers/git.ts';
import { PASSWORD, SETTINGS } from '../helpers/network.ts';
import { json, type RunJson, run, VLANS } from './calls.ts';
import { type CliNetwork, startCliNetwork } from './network.ts';
import type { Ended } from './plumb.ts';

const MANY = Array.from({ length: 30 }, (_, index) => 100 + index);

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

  test('a device that cannot be read is not in sync: status says so until it was read again', async () => {
    const line = 'apply --local . --yes --device acc1';
    net.device('acc1').setFaults([{ at: { event: 'login' }, do: 'drop', times: 100 }]);
    expect((await run(net, line)).code).toBe(1);
    const tip = net.repository.git('rev-parse', 'HEAD').trim().slice(0, 12);
    const blind = await run(net, 'status');
    expect([blind.code, blind.out]).toEqual([
      1,
      expect.stringMatching(new RegExp(`acc1 .*NOT PLANNED for ${tip} since 20[-0-9]+T[0-9:]+Z: \\S`)),
    ]);
    net.device('acc1').setFaults([]);
    expect((await run(net, line)).code).toBe(0);
    expect((await run(net, 'status')).out).not.toContain('NOT PLANNED');
  });

  test('no password is in any output or file', async () => {
    const { out } = await run(net, 'runs --json --limit 100');
    expect(out).not.toContain(PASSWORD);
  });
});
