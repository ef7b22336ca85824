/** What right lines do to the displayed configuration: exactly the lines that the table names, nothing else. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { startDevice } from '../../drivers/simulator/simulator.ts';
import { PLATFORMS } from './platforms.ts';
import { talkSsh } from './raw-clients.ts';

interface RightLine {
  readonly name: string;
  readonly type: readonly string[];
  readonly adds?: readonly string[];
  readonly drops?: readonly string[];
  readonly says?: string;
}

/** Displayed lines with their section in front: `interface Vlan10 / no ip address`. */
function flatten(text: string): readonly string[] {
  let section = '';
  return text.split('\n').flatMap((line) => {
    if (line.trim() === '' || line.trim().startsWith('!')) return [];
    if (!line.startsWith(' ')) {
      section = line.trim();
      return [section];
    }
    return [`${section} / ${line.trim()}`];
  });
}

function minus(left: readonly string[], right: readonly string[]): readonly string[] {
  return left.filter((line) => !right.includes(line)).sort();
}

for (const { name: platform, prompt, enter } of PLATFORMS) {
  const here = new URL('.', import.meta.url);
  const table: { cases: RightLine[] } = parse(
    readFileSync(new URL(`${platform}-right-lines.yaml`, here), 'utf8'),
  );
  const startup = readFileSync(new URL(`${platform}-startup.cfg`, here), 'utf8');

  describe(`${platform} takes`, () => {
    test.each(table.cases)('$name', async ({ type, adds = [], drops = [], says }) => {
      const device = await startDevice({
        platform,
        name: 'right',
        startup,
        users: [{ name: 'u', password: 'p' }],
        ssh: {},
      });
      const before = flatten(device.running());
      const talk = await talkSsh({ port: device.sshPort ?? 0, username: 'u', password: 'p', prompt });
      await talk.until(prompt);
      await talk.line(enter);
      let answers = '';
      for (const line of type) answers += await talk.line(line);
      talk.end();
      const after = flatten(device.running());
      await device.close();
      expect(answers).not.toMatch(/^\s+\^\s*$|Incomplete|Ambiguous|rejected/m);
      expect(minus(after, before), 'lines that appear').toEqual([...adds].sort());
      expect(minus(before, after), 'lines that disappear').toEqual([...drops].sort());
      if (says !== undefined) expect(answers).toContain(says);
    });

    test('a device boots from what it displays and displays the same', async () => {
      const first = await startDevice({ platform, name: 'a', startup, users: [] });
      const second = await startDevice({ platform, name: 'b', startup: first.running(), users: [] });
      expect(second.unknownStartupLines).toEqual([]);
      expect(second.running()).toBe(first.running());
    });
  });
}
