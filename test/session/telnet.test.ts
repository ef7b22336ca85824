/** Telnet: options, cut sequences, line ends, and the permission to use it. */
import { describe, expect, test } from 'vitest';
import { encodeTelnet, TelnetDecoder } from '../../drivers/session/telnet-codec.ts';
import { codeOf, open, telnetDevice } from './open.ts';

const [IAC, DONT, DO, WONT, WILL, SB, SE] = [255, 254, 253, 252, 251, 250, 240];

test('Telnet is refused unless the device file allows plaintext, and nothing is connected', async () => {
  const device = await telnetDevice();
  expect(await codeOf(open(device, { connection: { allow_plaintext: false } }))).toBe(
    'plaintext-not-allowed',
  );
  expect(device.open()).toBe(0);
});

/** What Linux telnetd sends, with text before, between and after. */
const HELLO = Uint8Array.from([
  ...Buffer.from('abc'),
  IAC,
  DO,
  24,
  IAC,
  DO,
  32,
  IAC,
  DO,
  39,
  IAC,
  SB,
  24,
  1,
  IAC,
  SE,
  IAC,
  WILL,
  3,
  IAC,
  DO,
  1,
  ...Buffer.from('def'),
  IAC,
  DO,
  31,
  IAC,
  WILL,
  5,
  IAC,
  WILL,
  1,
  IAC,
  241,
  ...Buffer.from('ghi\r\0'),
  IAC,
  IAC,
  ...Buffer.from('z'),
]);

const ANSWER = [
  IAC,
  WILL,
  24,
  IAC,
  WONT,
  32,
  IAC,
  WONT,
  39,
  IAC,
  SB,
  24,
  0,
  ...Buffer.from('VT100'),
  IAC,
  SE,
  IAC,
  DO,
  3,
  IAC,
  WONT,
  1,
  IAC,
  WILL,
  31,
  IAC,
  SB,
  31,
  1,
  255,
  255,
  0,
  0,
  IAC,
  SE,
  IAC,
  DONT,
  5,
  IAC,
  DO,
  1,
];

describe('options', () => {
  test('the same text and the same answers, however the bytes are cut', () => {
    for (let size = 1; size <= HELLO.length; size += 1) {
      const replies: number[] = [];
      const text: number[] = [];
      const decoder = new TelnetDecoder((bytes) => replies.push(...bytes));
      for (let at = 0; at < HELLO.length; at += size)
        text.push(...decoder.decode(HELLO.slice(at, at + size)));
      expect(Buffer.from(text).toString('utf8')).toBe('abcdefghi\r\0�z');
      expect(replies).toEqual(ANSWER);
    }
  });

  test('an option that is already agreed is not answered again, a withdrawn one is', () => {
    const replies: number[] = [];
    const decoder = new TelnetDecoder((bytes) => replies.push(...bytes));
    decoder.decode(Uint8Array.from([IAC, WILL, 1, IAC, WILL, 1, IAC, WONT, 1, IAC, WONT, 1]));
    expect(replies).toEqual([IAC, DO, 1, IAC, DONT, 1]);
  });

  test('a peer that negotiates for ever gets a bounded number of answers', () => {
    let replies = 0;
    const decoder = new TelnetDecoder(() => {
      replies += 1;
    });
    for (let round = 0; round < 10_000; round += 1) decoder.decode(Uint8Array.from([IAC, WILL, 99]));
    expect(replies).toBeLessThanOrEqual(200);
  });
});

test('line ends are CR NUL, 255 is doubled, UTF-8 passes', () => {
  expect([...encodeTelnet('a\rb\nc\r\nü')]).toEqual([97, 13, 0, 98, 13, 0, 99, 13, 0, 0xc3, 0xbc]);
});

test('a whole session with options in the middle of the text', async () => {
  const device = await telnetDevice(
    {
      on: (line, terminal) => {
        if (line !== 'show version') return false;
        terminal.raw(Uint8Array.from([...Buffer.from('one\r\nt'), IAC, DO, 31, ...Buffer.from('wo\r\nR1#')]));
        return true;
      },
    },
    { hello: Uint8Array.from([IAC, WILL, 1, IAC, WILL, 3, IAC, DO, 24]) },
  );
  const session = await open(device);
  expect(await session.run('show version')).toBe('one\ntwo');
  expect(device.bytes.slice(0, 9)).toEqual([IAC, DO, 1, IAC, DO, 3, IAC, WILL, 24]);
  const text = Buffer.from(device.bytes).toString('latin1');
  expect(text).toContain('show version\r\0');
});
