/** Arbitrary bytes from a device: never a crash, never a hang, and never another reading when they are cut otherwise. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SessionError } from '../../drivers/session/errors.ts';
import { openSession } from '../../drivers/session/open-session.ts';
import { Screen } from '../../drivers/session/screen.ts';
import { TelnetDecoder } from '../../drivers/session/telnet-codec.ts';
import type { FakeTerminal } from '../session/fake-terminal.ts';
import { open, optionsFor, sshDevice, telnetDevice } from '../session/open.ts';

/** Pieces that mean something to a terminal, a Telnet peer or a prompt matcher. */
const PIECES = [
  'R1#',
  'R1>',
  'R1(config)#',
  '\r',
  '\n',
  '\r\n',
  '\b',
  '\0',
  '\x07',
  '\x1b',
  '\x1b[',
  '\x1b[42D',
  '\x1b[K',
  '\x1b]0;',
  '\x1b\\',
  ' --More-- ',
  'Password: ',
  'Username: ',
  '[Y/N]:',
  '[confirm]',
  '% Invalid',
  'show version',
  'end',
  '\u{1f600}',
  '*Mar  1 00:00:01: %X-1-Y: z',
].map((text) => Buffer.from(text));
const TELNET = [
  [255],
  [255, 255],
  [255, 251, 1],
  [255, 253, 24],
  [255, 250, 24, 1, 255, 240],
  [255, 250],
  [255, 240],
].map((bytes) => Buffer.from(bytes));

const noise = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...TELNET), fc.uint8Array({ maxLength: 12 })), {
    maxLength: 30,
  })
  .map((parts) => new Uint8Array(Buffer.concat(parts)));

function cut(bytes: Uint8Array, size: number): Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) parts.push(bytes.slice(at, at + size));
  return parts;
}

function shownOn(parts: readonly Uint8Array[]): unknown {
  const screen = new Screen();
  for (const part of parts) screen.feed(part);
  return { lines: screen.lines, line: screen.line, atEnd: screen.atEnd };
}

test('the screen reads the same text however the bytes are cut', () => {
  fc.assert(
    fc.property(noise, fc.integer({ min: 1, max: 9 }), (bytes, size) => {
      expect(shownOn(cut(bytes, size))).toEqual(shownOn([bytes]));
    }),
    { numRuns: 20_000 },
  );
});

test('the Telnet decoder gives the same data and answers however the bytes are cut', () => {
  function decoded(parts: readonly Uint8Array[]): unknown {
    const replies: number[] = [];
    const decoder = new TelnetDecoder((bytes) => replies.push(...bytes));
    return { data: parts.flatMap((part) => [...decoder.decode(part)]), replies };
  }
  fc.assert(
    fc.property(noise, fc.integer({ min: 1, max: 9 }), (bytes, size) => {
      expect(decoded(cut(bytes, size))).toEqual(decoded([bytes]));
    }),
    { numRuns: 20_000 },
  );
});

const HOSTILE: Readonly<Record<string, string>> = {
  'one line without an end': 'x'.repeat(3_000_000),
  'a line that is overwritten character by character': `${'x'.repeat(100_000)}\r${'a\0'.repeat(500_000)}`,
  backspaces: 'ab\b'.repeat(1_000_000),
  'an escape sequence that never ends': `\x1b[${'1;'.repeat(500_000)}`,
  'a title that never ends': `\x1b]0;${'t'.repeat(1_000_000)}`,
  blanks: ' '.repeat(1_000_000),
  lines: '\n'.repeat(1_000_000),
};
test.each(Object.keys(HOSTILE))('hostile output costs linear time: %s', (name) => {
  const bytes = Buffer.from(HOSTILE[name] ?? '');
  for (const size of [65_536, 1_000]) {
    const start = performance.now();
    shownOn(cut(bytes, size));
    expect(performance.now() - start).toBeLessThan(5_000);
  }
});

const BRIEF = { connect: 500, handshake: 500, auth: 250, idle: 60, command: 150, long: 200 } as const;
/** The deadlines, the logout, and what the machine adds. */
const BOUND = 4_000;

async function endsInTime(work: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  try {
    await work();
  } catch (error) {
    if (!(error instanceof SessionError)) throw error;
  }
  expect(performance.now() - start).toBeLessThan(BOUND);
}

describe('sessions', () => {
  test('a Telnet peer that sends noise', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(noise, { minLength: 1, maxLength: 6 }), async (chunks) => {
        const device = await telnetDevice(
          {},
          {
            raw: (socket) => {
              let next = 0;
              const send = (): void => {
                const chunk = chunks[next++ % chunks.length];
                if (chunk !== undefined && next < 50) socket.write(chunk);
              };
              send();
              socket.on('data', send);
            },
          },
        );
        await endsInTime(async () => {
          const session = await openSession(optionsFor(device, { deadlines: BRIEF }));
          await session.run('show version').finally(() => session.close());
        });
        await device.close();
      }),
      { numRuns: 300 },
    );
  });

  test('a device that answers with noise between echo and prompt: an answer, a refusal or a session error', async () => {
    let answer = new Uint8Array();
    const device = await sshDevice({
      on: (line: string, terminal: FakeTerminal) => {
        if (line !== 'show noise' && line !== 'description noise') return false;
        terminal.raw(answer);
        terminal.reply('\n');
        return true;
      },
    });
    await fc.assert(
      fc.asyncProperty(noise, fc.boolean(), async (bytes, configuring) => {
        answer = bytes;
        const session = await open(device, {
          deadlines: { ...BRIEF, auth: 3_000, idle: 600, command: 1_200 },
        });
        await endsInTime(async () => {
          if (!configuring) return session.run('show noise');
          await session.enterConfig();
          return session.send('description noise');
        });
        await session.close();
      }),
      { numRuns: 300 },
    );
  });
});
