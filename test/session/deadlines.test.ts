/** Deadlines, late answers, cancelling and closing. */
import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { SessionErrorCode } from '../../drivers/session/errors.ts';
import { openSession } from '../../drivers/session/open-session.ts';
import { failureOf, named, open, optionsFor, sleep, sshDevice, telnetDevice } from './open.ts';

const SHORT = { connect: 300, handshake: 300, auth: 300, idle: 200, command: 400, long: 500 } as const;

async function silentServer(greeting?: string): Promise<{ port: number; close: () => void }> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    if (greeting !== undefined) socket.write(greeting);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    close: () => server.close(),
  };
}

describe('F34: every phase has its own deadline', () => {
  test('F34: a port where nothing listens', async () => {
    const device = await sshDevice();
    const error = await failureOf(open(device, { connection: { port: 1 } }));
    expect([error.code, error.phase]).toEqual(['connect-refused', 'connect']);
    expect(error.message).toMatch(/^r1 \(127\.0\.0\.1:1\), connect: /);
  });

  test.each(
    named([
      { name: 'no SSH banner', greeting: undefined },
      { name: 'a banner and then nothing', greeting: 'SSH-2.0-Slow\r\n' },
    ]),
  )('F34: TCP accepts, %s', async (_name, { greeting }) => {
    const server = await silentServer(greeting);
    const device = await sshDevice();
    const error = await failureOf(open(device, { connection: { port: server.port }, deadlines: SHORT }));
    server.close();
    expect([error.code, error.phase]).toEqual(['handshake-timeout', 'handshake']);
  });

  test('F34: authentication hangs', async () => {
    const device = await sshDevice({}, { auth: () => undefined });
    const error = await failureOf(open(device, { deadlines: SHORT }));
    expect([error.code, error.phase]).toEqual(['auth-timeout', 'auth']);
  });

  test('F34: a Telnet server that never asks', async () => {
    const device = await telnetDevice({}, { raw: () => undefined });
    const error = await failureOf(open(device, { deadlines: SHORT }));
    expect([error.code, error.phase]).toEqual(['idle-timeout', 'login']);
  });

  test('F34: silence in mid-answer ends by the idle deadline', async () => {
    const device = await sshDevice({
      on: (line, terminal) => {
        if (line !== 'show version') return false;
        terminal.out('half an ans');
        return true;
      },
    });
    const session = await open(device, { deadlines: SHORT });
    const error = await failureOf(session.run('show version'));
    expect([error.code, error.phase]).toEqual(['idle-timeout', 'command']);
    expect(error.message).toContain('half an ans');
  });

  test('F34: a trickle of bytes ends by the command deadline', async () => {
    const device = await sshDevice({
      on: async (line, terminal) => {
        if (line !== 'show version') return false;
        for (let byte = 0; byte < 50; byte += 1) {
          terminal.out('x');
          await sleep(20);
        }
        return true;
      },
    });
    const session = await open(device, { deadlines: SHORT });
    const error = await failureOf(session.run('show version'));
    expect([error.code, error.phase]).toEqual(['command-timeout', 'command']);
  });
});

describe('F35: a late answer', () => {
  test('F35: after a timeout the session is dead and the late answer goes to nobody', async () => {
    const device = await sshDevice({
      on: async (line, terminal) => {
        if (line !== 'show version') return false;
        await sleep(400);
        terminal.reply('the late answer');
        return true;
      },
    });
    const session = await open(device, { deadlines: SHORT });
    expect((await failureOf(session.run('show version'))).code).toBe('idle-timeout');
    await sleep(400);
    const error = await failureOf(session.run('show running-config'));
    expect(error.code).toBe('closed');
    expect(error.message).toContain('earlier: ');
    expect(device.received).not.toContain('show running-config');
  });

  test('F35: text before the echo of our command belongs to another answer and ends the session', async () => {
    const device = await sshDevice({
      on: (line, terminal) => {
        if (line !== 'show first') return false;
        terminal.reply('first answer');
        setTimeout(() => terminal.reply('\nan answer that comes too late'), 100);
        return true;
      },
    });
    const session = await open(device);
    expect(await session.run('show first')).toBe('first answer');
    await sleep(200);
    const error = await failureOf(session.run('show version'));
    expect(error.code).toBe('out-of-step');
    expect((await failureOf(session.run('show version'))).code).toBe('closed');
  });
});

describe('cancelling and closing', () => {
  test('F44: close sends the logout and leaves no session behind, in a bounded time', async () => {
    const device = await sshDevice();
    const session = await open(device);
    await session.enterConfig();
    await session.close();
    await sleep(30);
    expect(device.received.slice(-2)).toEqual(['end', 'exit']);
    expect(device.open()).toBe(0);
    expect((await failureOf(session.run('show version'))).code).toBe('closed');
  });

  test('F44: a device that ignores the logout is cut off', async () => {
    const device = await sshDevice({ on: (line) => line === 'exit' });
    const session = await open(device);
    const start = performance.now();
    await session.close();
    expect(performance.now() - start).toBeLessThan(1_500);
    await sleep(50);
    expect(device.open()).toBe(0);
  });

  const stages: readonly {
    readonly name: string;
    readonly hang: 'auth' | 'command';
    readonly code: SessionErrorCode;
  }[] = [
    { name: 'during the login', hang: 'auth', code: 'aborted' },
    { name: 'during a command', hang: 'command', code: 'aborted' },
  ];
  test.each(named(stages))('a cancel signal cuts the socket at once %s', async (_name, { hang, code }) => {
    const device = await sshDevice(
      { on: (line) => line === 'show version' },
      hang === 'auth' ? { auth: () => undefined } : {},
    );
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 300);
    const start = performance.now();
    const work = openSession(optionsFor(device, { signal: controller.signal })).then((session) =>
      session.run('show version'),
    );
    expect((await failureOf(work)).code).toBe(code);
    expect(performance.now() - start).toBeLessThan(900);
    await sleep(50);
    expect(device.open()).toBe(0);
  });
});
