/** Configuration reads: whole or refused. */
import { describe, expect, test } from 'vitest';
import { codeOf, failureOf, open, sshDevice, telnetDevice } from './open.ts';

const BIG = `${Array.from({ length: 40_000 }, (_, index) => `ip route 10.${index >> 8}.${index & 255}.0 255.255.255.0 Null0 name n${index}`).join('\n')}\nend`;

describe('F46: reads', () => {
  test.each(['ssh', 'telnet'] as const)(
    'F46: a configuration of 2.5 MB is read whole by %s',
    async (transport) => {
      const script = { running: BIG };
      const device = transport === 'ssh' ? await sshDevice(script) : await telnetDevice(script);
      const session = await open(device, { deadlines: { long: 30_000 } });
      const start = performance.now();
      const text = await session.readConfig('running');
      expect(text.length).toBe(BIG.length + 1);
      expect(text === `${BIG}\n`).toBe(true);
      expect(performance.now() - start).toBeLessThan(10_000);
      expect(JSON.stringify(session.transcript).length).toBeLessThan(100_000);
    },
  );

  test('F46: a configuration cut at 380 kB is incomplete, although a prompt follows', async () => {
    const device = await sshDevice({ running: BIG.slice(0, 380_000) });
    const session = await open(device);
    const error = await failureOf(session.readConfig('running'));
    expect([error.code, error.phase]).toEqual(['incomplete-read', 'read']);
  });

  test('F46: an empty configuration is incomplete', async () => {
    const session = await open(await sshDevice({ running: '' }));
    expect(await codeOf(session.readConfig('running'))).toBe('incomplete-read');
  });

  test('F46: an end marker that is not the last line does not count', async () => {
    const session = await open(await sshDevice({ running: 'hostname R1\nend\ninterface' }));
    expect(await codeOf(session.readConfig('running'))).toBe('incomplete-read');
  });

  test("F46: a partial configuration that ends well is refused by the platform's words", async () => {
    const session = await open(await sshDevice({ running: 'zebra is not running\nhostname R1\nend' }));
    const error = await failureOf(session.readConfig('running'));
    expect(error.code).toBe('broken-read');
    expect(error.message).toContain('zebra is not running');
  });

  test('F46: a connection that breaks in mid-read is no read', async () => {
    const device = await sshDevice({
      on: (line, terminal) => {
        if (line !== 'show running-config') return false;
        terminal.out('hostname R1\nend\n');
        terminal.close();
        return true;
      },
    });
    const session = await open(device);
    expect(await codeOf(session.readConfig('running'))).toBe('closed');
  });
});
