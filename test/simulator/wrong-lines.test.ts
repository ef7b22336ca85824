/** Every line that the virtual device must refuse is typed at it over real SSH, and leaves no trace. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type SimulatedDevice, startDevice } from '../../drivers/simulator/simulator.ts';
import { PLATFORMS } from './platforms.ts';
import { type Talk, talkSsh } from './raw-clients.ts';

interface WrongLine {
  readonly view: string;
  readonly line: string;
  readonly error: string;
  readonly under?: string;
}

interface WrongLines {
  readonly errors: Readonly<Record<string, string>>;
  readonly views: Readonly<Record<string, readonly string[]>>;
  readonly lines: readonly WrongLine[];
}

function body(device: SimulatedDevice): string {
  return device.running().replace(/^! .*\n/gm, '');
}

/** The word above the caret, or null without a caret. */
function wordAtCaret(answer: string, prompt: number): string | null {
  const lines = answer.split('\r\n');
  const row = lines.findIndex((text) => /^ *\^$/.test(text));
  const column = lines[row]?.indexOf('^') ?? -1;
  const typed = lines[0] ?? '';
  if (row < 0 || column < 0) return null;
  const words = [...typed.slice(prompt).matchAll(/\S+/g)];
  return (
    words.find(
      (word) => column >= prompt + word.index && column < prompt + word.index + word[0].length,
    )?.[0] ?? ''
  );
}

for (const { name: platform, prompt: ending, leave } of PLATFORMS) {
  const here = new URL('.', import.meta.url);
  const table: WrongLines = parse(readFileSync(new URL(`${platform}-wrong-lines.yaml`, here), 'utf8'));
  const startup = readFileSync(new URL(`${platform}-startup.cfg`, here), 'utf8');

  describe(`${platform} refuses`, () => {
    let device: SimulatedDevice;
    let talk: Talk;
    let prompt = '';

    beforeAll(async () => {
      device = await startDevice({
        platform,
        name: 'wrong',
        startup,
        users: [{ name: 'u', password: 'p' }],
        ssh: {},
      });
      talk = await talkSsh({ port: device.sshPort ?? 0, username: 'u', password: 'p', prompt: ending });
      await talk.until(ending);
      expect(device.unknownStartupLines).toEqual([]);
    });
    afterAll(() => device.close());

    async function answerTo(view: string, line: string): Promise<string> {
      for (const step of table.views[view] ?? []) await talk.line(step);
      const before = body(device);
      prompt = (await talk.line('')).split('\r\n').at(-1) ?? '';
      const answer = prompt + (await talk.line(line));
      expect(body(device), 'the configuration must be as it was').toBe(before);
      if (table.views[view]?.length) await talk.line(leave);
      return answer;
    }

    test('at least 150 lines, none twice', () => {
      const keys = table.lines.map(({ view, line }) => `${view} ${line}`);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.length).toBeGreaterThanOrEqual(150);
    });

    test.each(table.lines)('$view: $line', async ({ view, line, error, under }) => {
      const answer = await answerTo(view, line);
      expect(answer).toContain(table.errors[error] ?? error);
      if (under !== undefined) expect(wordAtCaret(answer, prompt.length)).toBe(under);
    });

    test('a right line in this table would be noticed', async () => {
      await expect(answerTo('config', 'vlan 77')).rejects.toThrow('the configuration must be as it was');
    });
  });
}
