/**
 * Every string field of every feature, on every platform, with values that try to become a second command: refused
 * with a place in the YAML, or one harmless line more or less as before. The schema is left out here on purpose: this
 * is the second wall, which must hold when the first one has a hole.
 */
import { describe, expect, test } from 'vitest';
import { platformNames } from '../../cli/platforms.ts';
import { createRooms } from '../../cli/rooms.ts';
import { lineFault } from '../../reconciler/line-gate.ts';
import { render } from '../../reconciler/render.ts';
import { parseConfig } from '../../reconciler/tree/parse.ts';
import { printConfig } from '../../reconciler/tree/print.ts';
import type { Json } from '../../reconciler/types.ts';
import { featureNames, stringFields } from '../desired/schema-walk.ts';
import { deviceWith } from '../helpers/device.ts';

/** A word of a closed list chooses lines instead of standing in one; the schema's list is tested with the schema. */
const FIELDS = stringFields('device').filter(
  ({ path, schema }) =>
    schema.enum === undefined && featureNames.some((feature) => path.startsWith(`.${feature}`)),
);
const room = createRooms();

/** What is put behind a right value; none of it may ever make another line. */
const TAILS = [
  '\nreload',
  '\r\nno aaa new-model',
  '\u0085x',
  '\u2028x',
  '\u2029x',
  '\vx',
  '\x03',
  '\x1a',
  '\x1b[2J',
  '\x00',
  '\t?',
  '?',
  ' # comment',
  ' ! comment',
  '#',
  '!',
  '^C',
  ' R1#',
  ' <sw>',
  ' [sw]',
  ' [Y/N]',
  ' --More--',
  ' exit',
  ' quit',
  ' "quoted',
  " 'quoted",
  '  two blanks ',
  '\u{1F600}',
  '\u202e',
  '\u200b',
  '{{constructor}}',
  ['$', '{site.number}'].join(''),
  '__proto__',
  'x'.repeat(10_000),
];

interface Shown {
  readonly lines: readonly string[];
  readonly refused: boolean;
}

async function shown(platform: string, document: Json): Promise<Shown> {
  const features = document as { readonly [feature: string]: Json };
  const { intended, problems } = render(deviceWith(features, { platform }), await room(platform), {
    secret: () => 'value',
  });
  if (intended === undefined) {
    expect(problems.every((problem) => problem.source?.file !== undefined)).toBe(true);
    return { lines: [], refused: true };
  }
  const { syntax } = (await room(platform)).platform;
  const text = printConfig(intended.tree, syntax);
  expect(printConfig(parseConfig(text, syntax), syntax)).toBe(text);
  return { lines: text.split('\n'), refused: false };
}

const mayBreakLines = (path: string): boolean => path.includes('banner');

describe.each(platformNames())('on %s', (platform) => {
  test.each(FIELDS.map((field) => [field.path, field] as const))('F14 F17: %s', async (path, field) => {
    const good = await shown(platform, field.build(field.example) as Json);
    if (good.refused) return;
    const wrong: string[] = [];
    // A name may stand in many lines: where it is given and where it is used.
    const own = Math.max(3, good.lines.filter((line) => line.includes(String(field.example))).length);
    for (const tail of TAILS) {
      const bad = await shown(platform, field.build(field.example + tail) as Json);
      if (bad.refused) continue;
      const more = mayBreakLines(path) && tail.includes('\n') ? 1 : 0;
      if (bad.lines.length !== good.lines.length + more)
        wrong.push(`${JSON.stringify(tail)}: ${bad.lines.length} lines`);
      for (const line of bad.lines)
        if (lineFault(line)) wrong.push(`${JSON.stringify(tail)}: ${lineFault(line)}`);
      if (more === 0 && bad.lines.filter((line, at) => line !== good.lines[at]).length > own)
        wrong.push(`${JSON.stringify(tail)}: changes other lines`);
    }
    expect(wrong).toEqual([]);
  });
});

test('the fields are there', () => {
  expect(FIELDS.length).toBeGreaterThan(25);
});
