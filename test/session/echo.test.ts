/** How devices show what we type. */
import { describe, expect, test } from 'vitest';
import { open, sshDevice } from './open.ts';

const PROMPT = 'R1(config-if)#';
const LENGTHS = [79, 80, 81, 200, 511, 1_100] as const;

/** Ways to show a line on a terminal of 80 columns, as seen on devices; the prompt takes the first columns. */
const STYLES: Readonly<Record<string, (line: string) => string | undefined>> = {
  plain: (line) => line,
  'no echo': () => undefined,
  'blank and carriage return at the edge': (line) => rows(line).join(' \r'),
  'next character twice at the edge': (line) =>
    rows(line).reduce((shown, row) => `${shown}${row[0] ?? ''}\r${row}`),
  'hard line breaks': (line) => rows(line).join('\n'),
  'character taken back at the edge': (line) =>
    rows(line).reduce((shown, row) => `${shown}${row[0] ?? ''}\b${row}`),
  'sideways scrolling': (line) => scrolled(line),
};

function rows(line: string): string[] {
  const first = 80 - PROMPT.length;
  const parts = [line.slice(0, first)];
  for (let at = first; at < line.length; at += 80) parts.push(line.slice(at, at + 80));
  return parts;
}

/** At the edge the visible part goes back to its beginning and is printed again from the middle, after a `$`. */
function scrolled(line: string): string {
  const width = 80 - PROMPT.length - 1;
  let shown = line.slice(0, width);
  for (let at = width; at < line.length; at += 20) {
    const end = Math.min(line.length, at + 20);
    const tail = line.slice(Math.max(0, end - 40), end);
    shown += `${'\b'.repeat(width)}$${tail}${' '.repeat(width - 1 - tail.length)}${'\b'.repeat(width - 1 - tail.length)}`;
  }
  return shown;
}

describe.each(Object.keys(STYLES))('F36: echo: %s', (name) => {
  const style = STYLES[name] ?? ((line: string) => line);

  test(`F36: lines of ${LENGTHS.join('/')} characters are taken, and a refusal after them is seen`, async () => {
    const device = await sshDevice({
      echo: style,
      on: (line, terminal) => {
        if (!line.startsWith('wrong')) return false;
        terminal.reply('% Invalid input');
        return true;
      },
    });
    const session = await open(device);
    await session.enterConfig();
    await session.send('interface eth0');
    for (const length of LENGTHS) {
      const words = 'ab cd efg '.repeat(120);
      const line = `description ${words}`.slice(0, length - 1).concat('z');
      expect(await session.send(line), `${length}`).toEqual({ text: '' });
      const wrong = `wrong ${words}`.slice(0, length - 1).concat('z');
      expect(await session.send(wrong), `${length}`).toEqual({
        text: '% Invalid input',
        refused: { means: 'refused', message: '% Invalid input' },
      });
      expect(device.received.slice(-2)).toEqual([line, wrong]);
    }
  });
});

test('F36: an output line that begins like the command is not taken for its echo', async () => {
  const device = await sshDevice({
    echo: () => undefined,
    on: (line, terminal) => {
      if (line !== 'show version') return false;
      terminal.reply('show\nshow version history\nlast');
      return true;
    },
  });
  const session = await open(device);
  expect(await session.run('show version')).toBe('show\nshow version history\nlast');
});
