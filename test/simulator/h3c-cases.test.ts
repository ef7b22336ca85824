/**
 * Plays the hand-written cases of the platform's room on the virtual device, whose grammar knows nothing of the room:
 * the steps must be taken line by line, and what the device shows afterwards must be what it shows when it boots with
 * the intended text. The undo must give the first text back.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { startDevice } from '../../drivers/simulator/simulator.ts';
import { type PlayedCase, surroundings } from './h3c-surroundings.ts';

const FOLDER = new URL('../cases/h3c-comware/', import.meta.url);

async function boot(text: string): ReturnType<typeof startDevice> {
  const device = await startDevice({ platform: 'h3c-comware', name: 'case', startup: text, users: [] });
  expect(device.unknownStartupLines, 'lines that the device would not display').toEqual([]);
  return device;
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line, index, all) => line !== '' || index < all.length - 1);
}

/** Displayed lines with their sections in front, sorted: the order of lines is not what the cases are about. */
function flatten(text: string): readonly string[] {
  let sections: string[] = [];
  const flat = text.split('\n').flatMap((line) => {
    if (line === '' || line.trim() === '#') {
      if (line === '#') sections = [];
      return [];
    }
    const depth = line.length - line.trimStart().length;
    sections = [...sections.slice(0, depth), line.trim()];
    return [sections.join(' / ')];
  });
  return flat.sort();
}

/** What a device shows that booted with the text. */
async function shownFor(text: string): Promise<readonly string[]> {
  return flatten((await boot(text)).running());
}

/** What the device does not speak: an older release, and single lines of areas that it knows in outline only. */
const NOT_SPOKEN = /^comware5\.yaml$|-forms\.yaml$/;

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml') && !NOT_SPOKEN.test(name));

for (const file of files) {
  const cases: readonly PlayedCase[] = parse(readFileSync(new URL(file, FOLDER), 'utf8')) ?? [];
  describe(`h3c-comware plays ${file}`, () => {
    test.each(cases.map((found) => [found.name, found] as const))('%s', async (_, found) => {
      const around = surroundings(found);
      const [before, after] = [`${around}\n${found.running}`, `${around}\n${found.intended}`];
      const device = await boot(before);
      device.change(linesOf(found.steps));
      expect(flatten(device.running()), 'after the steps').toEqual(await shownFor(after));
      device.change(linesOf(found.undo));
      expect(flatten(device.running()), 'after the undo').toEqual(await shownFor(before));
    });
  });
}
