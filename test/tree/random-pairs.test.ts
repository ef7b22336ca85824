/** Random pairs of configurations of every platform, a few; test/long has ten thousand of each. */
import { describe, expect, it } from 'vitest';
import { hitsOf, nameOf } from '../cases/coverage.ts';
import { readRooms } from '../cases/read.ts';
import { languageOf, textOf } from './generator/configs.ts';
import { diceOf } from './generator/dice.ts';
import { LEFT_OUT, UNREACHED } from './generator/gaps.ts';
import { pairOf } from './generator/pairs.ts';
import { failureOf, provePairs } from './generator/prove.ts';
import { syntax as invented } from './invented.ts';

const rooms = await readRooms();
const all = [...rooms, { name: 'invented', syntax: invented }];

describe.each(all.map((room) => [room.name, room] as const))('%s', (name, room) => {
  it('F28: prediction, undo, second diff and every prefix hold for random pairs', () => {
    provePairs(languageOf(room), 1, 150);
  });

  it('every rule is the rule of a line that is written', () => {
    const language = languageOf(room, false);
    const missed = room.syntax.rules.filter((rule, index) => {
      for (let seed = 0; seed < 8; seed++) {
        const text = textOf(language, [rule], diceOf(100 * index + seed));
        if ((hitsOf([text], room.syntax)[index] ?? 0) > 0) return false;
      }
      return true;
    });
    const known = UNREACHED.filter((gap) => gap.platform === name).map(({ rule }) => rule);
    expect(missed.map(nameOf).sort()).toEqual([...known].sort());
  });
});

it('the same number gives the same pair', () => {
  for (const room of rooms) expect(pairOf(languageOf(room), 7)).toEqual(pairOf(languageOf(room), 7));
});

for (const gap of LEFT_OUT) {
  it(`random pairs with \`${gap.rule}\` of ${gap.platform} still do not hold`, () => {
    const room = rooms.find((one) => one.name === gap.platform);
    const index = room?.syntax.rules.findIndex((rule) => nameOf(rule) === gap.rule) ?? -1;
    expect(index, 'the rule is there').toBeGreaterThanOrEqual(0);
    if (room === undefined) return;
    const language = languageOf(room, false);
    const numbers = Array.from({ length: 300 }, (_, turn) => index + turn * language.rules.length);
    expect(numbers.some((number) => failureOf(language, pairOf(language, number)) !== undefined)).toBe(true);
  });
}
