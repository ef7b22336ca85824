/** Pagers: off where the device allows it, answered as data where it does not. */
import { describe, expect, test } from 'vitest';
import type { FakeScript } from './fake-device.ts';
import { failureOf, open, sshDevice, telnetDevice } from './open.ts';

const LINES = Array.from({ length: 100 }, (_, index) =>
  index % 7 === 0 ? '!' : ` line ${index} of the configuration`,
);
const RUNNING = [...LINES, 'end'].join('\n');

/** A device on which paging cannot be disabled. */
function refusing(erase: string, extra: FakeScript = {}): FakeScript {
  return {
    running: RUNNING,
    pager: { rows: 10, erase },
    on: (line, terminal) => {
      if (!line.startsWith('terminal')) return false;
      terminal.reply('% Paging configuration is disabled for current user');
      return true;
    },
    ...extra,
  };
}

const BACK = '\b'.repeat(10);
const ERASERS: Readonly<Record<string, string>> = {
  'backspaces and blanks': `${BACK}${' '.repeat(10)}${BACK}`,
  'carriage returns and blanks': `\r${' '.repeat(20)}\r`,
  'cursor left': `\x1b[42D${' '.repeat(42)}\x1b[42D`,
  'erase to the end of the line': '\r\x1b[K',
  'a new line': '\r\n',
  nothing: '',
};

describe('F39: paging cannot be disabled', () => {
  test.each(Object.keys(ERASERS))(
    'F39: pages are turned and the pager is cleaned up, erased by %s',
    async (name) => {
      for (const device of [
        await sshDevice(refusing(ERASERS[name] ?? '')),
        await telnetDevice(refusing(ERASERS[name] ?? '', { chunk: 5 })),
      ]) {
        const session = await open(device);
        expect(await session.readConfig('running')).toBe(`${RUNNING}\n`);
        expect(
          session.transcript.some((entry) => entry.text.includes('"terminal length 0" was refused')),
        ).toBe(true);
      }
    },
  );

  test('F39: a pager that takes no answer ends the read with its own code', async () => {
    const device = await sshDevice(
      refusing('', {
        on: (line, terminal) => {
          if (line !== 'show running-config') return false;
          terminal.out('one\n -- MORE, next page: Space -- ');
          return true;
        },
      }),
    );
    const session = await open(device);
    const error = await failureOf(session.readConfig('running'));
    expect(error.code).toBe('paging');
    expect(error.message).toContain('-- MORE, next page');
  });

  test('F39: a required paging command that is refused ends the login', async () => {
    const device = await sshDevice(refusing(''));
    const { dialog } = await import('./dialog.ts');
    const strict = { ...dialog, prepare: [{ command: 'terminal length 0', required: true }] };
    const error = await failureOf(open(device, { dialog: strict }));
    expect([error.code, error.phase]).toEqual(['command-refused', 'prepare']);
  });
});
