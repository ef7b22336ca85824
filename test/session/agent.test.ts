/** Login with the keys of a real ssh-agent, at a simulated device that knows one of them. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { platform as ios } from '../../drivers/platforms/cisco-ios/index.ts';
import type { Session } from '../../drivers/session/contract.ts';
import { openSession } from '../../drivers/session/open-session.ts';
import { type SimulatedDevice, startDevice } from '../../drivers/simulator/simulator.ts';
import { describeTier, findProgram } from '../helpers/tier.ts';
import { codeOf } from './open.ts';

interface Agent {
  readonly socket: string;
  /** Makes a key pair, gives it to the agent, and returns the public half. */
  addKey(name: string): string;
  close(): void;
}

async function startAgent(): Promise<Agent> {
  const folder = mkdtempSync(join(tmpdir(), 'plumb-agent-'));
  const socket = join(folder, 'agent');
  const agent = spawn('ssh-agent', ['-D', '-a', socket], { stdio: ['ignore', 'pipe', 'ignore'] });
  await new Promise((resolve) => agent.stdout.once('data', resolve));
  return {
    socket,
    addKey: (name) => {
      const file = join(folder, name);
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file]);
      execFileSync('ssh-add', ['-q', file], { env: { ...process.env, SSH_AUTH_SOCK: socket } });
      return readFileSync(`${file}.pub`, 'utf8');
    },
    close: () => {
      agent.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function deviceFor(publicKey: string): Promise<SimulatedDevice> {
  return startDevice({
    platform: 'cisco-ios',
    name: 'SW1',
    startup: 'hostname SW1\n!\nend\n',
    users: [{ name: 'ops', password: 'never given', privilege: 15, publicKey }],
    ssh: {},
  });
}

function login(device: SimulatedDevice): Promise<Session> {
  return openSession({
    device: 'SW1',
    dialog: ios.dialog,
    layout: ios.syntax.layout,
    access: 'read',
    secret: () => '',
    connection: {
      address: '127.0.0.1',
      port: device.sshPort ?? 0,
      transport: 'ssh',
      host_keys: [device.hostKeyFingerprint],
      legacy_algorithms: false,
      allow_plaintext: false,
      via: [],
      credentials: { name: 'lab', username: 'ops', agent: true },
    },
  });
}

const missing = findProgram('ssh-agent') ? undefined : 'ssh-agent (openssh-client)';

describeTier('credentials with agent: true', missing, () => {
  let agent: Agent;
  let mine = '';
  beforeAll(async () => {
    agent = await startAgent();
    agent.addKey('of-somebody-else');
    mine = agent.addKey('mine');
    vi.stubEnv('SSH_AUTH_SOCK', agent.socket);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    agent.close();
  });

  test('the agent signs with the key that the device knows, which need not be its first', async () => {
    const device = await deviceFor(mine);
    const session = await login(device);
    expect(await session.readConfig('running')).toContain('hostname SW1');
    await session.close();
    await device.close();
  });

  test('no key of the agent fits: the login is refused', async () => {
    const stranger = agent.addKey('removed');
    execFileSync('ssh-add', ['-q', '-D'], { env: { ...process.env, SSH_AUTH_SOCK: agent.socket } });
    const device = await deviceFor(stranger);
    expect(await codeOf(login(device))).toBe('auth-refused');
    await device.close();
  });

  test('SSH_AUTH_SOCK is not set: said before anything is sent', async () => {
    const device = await deviceFor(mine);
    vi.stubEnv('SSH_AUTH_SOCK', '');
    expect(await codeOf(login(device))).toBe('secret-missing');
    vi.stubEnv('SSH_AUTH_SOCK', agent.socket);
    await device.close();
  });
});
