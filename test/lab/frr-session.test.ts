/** The session engine with the frr room's dialog on real routers: the same by SSH and by Telnet, and on every refusal. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { platform } from '../../drivers/platforms/frr/index.ts';
import type { Session } from '../../drivers/session/contract.ts';
import { openSession } from '../../drivers/session/open-session.ts';
import { describeLab, type Lab, startLab } from './lab.ts';

const { dialog, syntax } = platform;

function open(lab: Lab, transport: 'ssh' | 'telnet', access: 'read' | 'write' = 'write'): Promise<Session> {
  const router = lab.router('r1');
  return openSession({
    device: router.name,
    connection: {
      address: router.address,
      port: transport === 'ssh' ? router.sshPort : router.telnetPort,
      transport,
      host_keys: [router.hostKeyFingerprint],
      legacy_algorithms: false,
      allow_plaintext: transport === 'telnet',
      credentials: { name: 'lab', username: router.username, password: { secret: 'env:LAB' } },
      via: [],
    },
    dialog,
    layout: syntax.layout,
    secret: () => router.password,
    access,
  });
}

describeLab('sessions to a real router', () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab({ routers: ['r1'], links: [['r1', 'r1']] }, { name: 'talk' });
  });
  afterAll(() => lab?.down());

  describe.each(['ssh', 'telnet'] as const)('by %s', (transport) => {
    it('logs in, reads, configures, saves', async () => {
      const session = await open(lab, transport);
      expect(session.hostname).toBe('r1');
      expect(platform.facts.parse(await session.run(dialog.reads.version), '')).toMatchObject({
        hostname: 'r1',
        version: /^\d+\.\d/,
      });
      expect(await session.run(dialog.health.command)).toContain('zebra');
      await session.enterConfig();
      const description = `${transport} äöü # r1# ! "x" \\ $HOME %s`;
      for (const line of [
        'interface eth0',
        `description ${description}`,
        'exit',
        'ip route 10.7.0.0/16 blackhole 20',
      ]) {
        expect(await session.send(line), line).toEqual({ text: '' });
      }
      await session.leaveConfig();
      const running = await session.readConfig('running');
      expect(running).toContain(` description ${description}`);
      expect(running).toContain('ip route 10.7.0.0/16 blackhole 20');
      expect(await session.save()).toMatchObject({ saved: true });
      await session.close();
    });

    it('takes refusals of every kind as refusals and stays in step', async () => {
      const session = await open(lab, transport);
      await session.enterConfig();
      for (const line of [
        'foo bar',
        'ip rou',
        'no ip route 10.99.0.0/16 10.0.0.1',
        'ip route 1.2.3.0/33 10.0.0.1',
        'no interface eth0',
      ]) {
        expect((await session.send(line)).refused, line).toBeDefined();
      }
      expect(await session.send('router ospf')).toEqual({ text: '' });
      expect(await session.send('network 10.0.0.0/16 area 0')).toEqual({ text: '' });
      expect((await session.send('network 10.0.0.0/16 area 5')).refused).toMatchObject({
        message: expect.stringContaining('There is already same network statement.'),
      });
      expect((await session.send('auto-cost reference-bandwidth 1000')).refused).toBeUndefined();
      expect((await session.send('no auto-cost reference-bandwidth')).refused).toBeUndefined();
      expect((await session.send('exit')).refused).toBeUndefined();
      expect((await session.send('no router ospf')).refused).toBeUndefined();
      // bgpd does not run in this lab: the daemon's absence is a refusal as well.
      expect((await session.send('router bgp 65001')).refused).toMatchObject({ means: 'busy' });
      await session.leaveConfig();
      expect(await session.readConfig('running')).not.toContain('router ospf');
      await session.close();
    });

    it('reads 2,000 routes whole', async () => {
      const routes = Array.from(
        { length: 2_000 },
        (_, i) => `ip route 100.64.${i >> 3}.${(i & 7) * 32}/27 blackhole`,
      );
      await lab.load('r1', `${routes.join('\n')}\n`);
      const session = await open(lab, transport, 'read');
      const running = await session.readConfig('running');
      await session.close();
      expect(running.split(/\r?\n/).filter((line) => line.startsWith('ip route 100.64.'))).toEqual(routes);
    });
  });

  it('shows a dead zebra in the health question of the room', async () => {
    await lab.kill('r1', 'zebra');
    const session = await open(lab, 'ssh', 'read');
    const daemons = await session.run(dialog.health.command);
    const running = await session.readConfig('running');
    await session.close();
    await lab.start('r1', 'zebra');
    // The read itself ends well and only lacks lines: nothing in it tells.
    expect(running.trimEnd()).toMatch(/\nend$/);
    expect(dialog.health.needs['*'].test(daemons)).toBe(false);
  });
});
