/** Commands beside a running `plumb serve`, what Ctrl-C leaves, and `watch`. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { socketPath } from '../../cli/socket.ts';
import { json, type RunJson, run, VLANS } from './calls.ts';
import { type CliNetwork, startCliNetwork } from './network.ts';

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
    net.device('acc1').setFaults([{ at: { line: /^name N30$/ }, do: 'slow', ms: 10_000 }]);
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
