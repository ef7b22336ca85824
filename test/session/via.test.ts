/** The way to the device: jump hosts and SOCKS proxies. */
import { connect, createServer, type Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { Via } from '../../drivers/session/contract.ts';
import type { FakeDevice } from './fake-device.ts';
import { credentials, failureOf, open, sshDevice, telnetDevice } from './open.ts';

function jumpHost(allow = true): Promise<FakeDevice> {
  return sshDevice(
    {},
    {
      forward: (connection) =>
        connection.on('tcpip', (accept, reject, info) => {
          if (!allow) return reject();
          const socket = connect(info.destPort, info.destIP);
          const channel = accept();
          socket.on('error', () => channel.close());
          channel.on('error', () => undefined);
          socket.pipe(channel).pipe(socket);
        }),
    },
  );
}

const targets: string[] = [];

/** A SOCKS5 proxy with user name and password (RFC 1928, 1929). */
async function socksProxy(): Promise<number> {
  const server = createServer((client) => {
    client.on('error', () => undefined);
    let step: (bytes: Buffer) => void = () => {
      client.write(Uint8Array.of(5, 2));
      step = (login) => {
        const name = login.subarray(2, 2 + (login[1] ?? 0)).toString();
        client.write(Uint8Array.of(1, name === 'ops' ? 0 : 1));
        step = (request) => relay(client, request);
      };
    };
    client.on('data', (bytes: Buffer) => step(bytes));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function relay(client: Socket, request: Buffer): void {
  const port = request.readUInt16BE(request.length - 2);
  targets.push(`${request.subarray(4, 8).join('.')}:${port}`);
  client.removeAllListeners('data');
  const socket = connect(port, '127.0.0.1', () => {
    client.write(Uint8Array.of(5, 0, 0, 1, 0, 0, 0, 0, 0, 0));
    client.pipe(socket).pipe(client);
  });
  socket.on('error', () => client.write(Uint8Array.of(5, 5, 0, 1, 0, 0, 0, 0, 0, 0)));
}

function hop(device: FakeDevice, overrides: Partial<Via> = {}): Via {
  return {
    type: 'jump',
    address: '127.0.0.1',
    port: device.port,
    login: credentials,
    host_key: device.fingerprint,
    ...overrides,
  };
}

describe('jump hosts', () => {
  test.each(['ssh', 'telnet'] as const)('one and two hops to a device by %s', async (transport) => {
    const [first, second] = [await jumpHost(), await jumpHost()];
    const device = transport === 'ssh' ? await sshDevice() : await telnetDevice();
    for (const via of [[hop(first)], [hop(first), hop(second)]]) {
      const session = await open(device, { connection: { via } });
      expect(await session.run('show version')).toBe('Fake version 1');
      await session.close();
    }
    expect(second.auths).toContain('password ops');
  });

  test('F31: an unknown key of the hop is refused before any authentication', async () => {
    const jump = await jumpHost();
    const { host_key: _, ...unpinned } = hop(jump);
    const error = await failureOf(open(await sshDevice(), { connection: { via: [unpinned] } }));
    expect(error.code).toBe('host-key-unknown');
    expect(jump.auths).toEqual([]);
  });

  test('F31: a key of the device that is not pinned is refused behind a hop too', async () => {
    const [jump, device] = [await jumpHost(), await sshDevice()];
    const error = await failureOf(open(device, { connection: { via: [hop(jump)], host_keys: [] } }));
    expect(error.code).toBe('host-key-unknown');
    expect(device.auths).toEqual([]);
  });

  test('a hop that does not forward is named', async () => {
    const jump = await jumpHost(false);
    const error = await failureOf(open(await sshDevice(), { connection: { via: [hop(jump)] } }));
    expect([error.code, error.phase]).toEqual(['via-failed', 'via']);
  });
});

describe('SOCKS proxies', () => {
  test('a device behind a proxy with a login, and a hop behind the proxy', async () => {
    const port = await socksProxy();
    const [jump, device] = [await jumpHost(), await sshDevice()];
    const proxy: Via = { type: 'socks5', address: '127.0.0.1', port, login: credentials };
    for (const via of [[proxy], [proxy, hop(jump)], [hop(jump), proxy]]) {
      const session = await open(device, { connection: { via } });
      expect(await session.run('show version')).toBe('Fake version 1');
      await session.close();
    }
    expect(targets).toContain(`127.0.0.1:${device.port}`);
  });

  test('a refused login at the proxy', async () => {
    const proxy: Via = {
      type: 'socks5',
      address: '127.0.0.1',
      port: await socksProxy(),
      login: { ...credentials, username: 'other' },
    };
    const error = await failureOf(open(await sshDevice(), { connection: { via: [proxy] } }));
    expect([error.code, error.phase]).toEqual(['via-failed', 'via']);
  });
});
