/** The session engine with the real rooms against the simulator: two programs that share no code and no table. */
import { afterEach, describe, expect, test } from 'vitest';
import { platform as ios } from '../../drivers/platforms/cisco-ios/index.ts';
import type { Session } from '../../drivers/session/contract.ts';
import { openSession } from '../../drivers/session/open-session.ts';
import { type SimulatedDevice, type StartOptions, startDevice } from '../../drivers/simulator/simulator.ts';

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function start(options: Partial<StartOptions> = {}): Promise<SimulatedDevice> {
  const device = await startDevice({
    platform: 'cisco-ios',
    name: 'SW1',
    startup: 'hostname SW1\n!\ninterface GigabitEthernet1/0/1\n description up to R1#\n!\nend\n',
    users: [{ name: 'ops', password: 'pw', privilege: 1 }],
    enablePassword: 'en',
    ssh: {},
    telnet: {},
    ...options,
  });
  closing.push(() => device.close());
  return device;
}

async function open(device: SimulatedDevice, transport: 'ssh' | 'telnet'): Promise<Session> {
  const secrets: Readonly<Record<string, string>> = { 'env:PW': 'pw', 'env:EN': 'en' };
  const session = await openSession({
    device: device.name,
    dialog: ios.dialog,
    layout: ios.syntax.layout,
    access: 'write',
    secret: ({ secret }) => secrets[secret] ?? '',
    deadlines: { idle: 3_000 },
    connection: {
      address: '127.0.0.1',
      port: (transport === 'ssh' ? device.sshPort : device.telnetPort) ?? 0,
      transport,
      host_keys: [device.hostKeyFingerprint],
      legacy_algorithms: false,
      allow_plaintext: true,
      via: [],
      credentials: {
        name: 'lab',
        username: 'ops',
        password: { secret: 'env:PW' },
        enable: { secret: 'env:EN' },
      },
    },
  });
  closing.push(() => session.close());
  return session;
}

const WAYS = (['ssh', 'telnet'] as const).flatMap((transport) =>
  (['plain', 'scroll', 'wrap', 'none'] as const).map((echo) => [transport, echo] as const),
);

describe.each(WAYS)('the simulated switch by %s with the echo %s', (transport, echo) => {
  test('login, enable, read, configure, rename, refuse, save', async () => {
    const device = await start({ echo });
    const session = await open(device, transport);
    expect(session.hostname).toBe('SW1');
    const before = await session.readConfig('running');
    expect(before).toContain(' description up to R1#');
    await session.enterConfig();
    for (const line of [
      'hostname core-switch-with-a-very-long-name',
      'vlan 10',
      'name USERS',
      'exit',
      'interface GigabitEthernet1/0/1',
    ]) {
      expect((await session.send(line)).refused, line).toBeUndefined();
    }
    expect(session.hostname).toBe('core-switch-with-a-very-long-name');
    const long = `description ${'ab cd '.repeat(39)}`.trim();
    expect((await session.send(long)).refused).toBeUndefined();
    const refused = await session.send('no such command');
    expect(refused.refused?.means).toBe('refused');
    await session.leaveConfig();
    expect((await session.save()).saved).toBe(true);
    expect(await session.readConfig('running')).toContain(`\n ${long}\n`);
    expect(device.running()).toContain(long);
    expect(device.startup()).toContain('core-switch-with-a-very-long-name');
  });
});
