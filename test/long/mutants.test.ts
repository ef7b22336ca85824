/**
 * A sample of mistakes put into the rules of each room, one at a time: a case must break. The bar is 95 %; a room that is not there
 * yet must keep what it has (test/mutation/floors.json). `npm run mutants` is the same with the survivors listed.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRooms } from '../cases/read.ts';
import { judge } from '../mutation/judge.ts';
import { mutantsOf } from '../mutation/mutants.ts';
import { report, scoreOf } from '../mutation/report.ts';

const BAR = 95;
const floors: Readonly<Record<string, number>> = JSON.parse(
  readFileSync(new URL('../mutation/floors.json', import.meta.url), 'utf8'),
);
const only = process.env.PLUMB_MUTANTS_PLATFORM;
const rule = process.env.PLUMB_MUTANTS_RULE;
const full = process.env.PLUMB_MUTANTS_LIST === '1';
/** All of them take the better part of an hour: of a large room here every so many, in `npm run mutants` each one. */
const STRIDE = 25;
const SMALL = 1000;

const rooms = (await readRooms()).filter(({ name }) => only === undefined || only === name);

describe.each(rooms.map((room) => [room.name, room] as const))('%s', (name, room) => {
  it('a mistake in a rule breaks a case', () => {
    let count = 0;
    const stride = full || mutantsOf(room.syntax).length < SMALL ? 1 : STRIDE;
    const chosen = (): boolean => count++ % stride === 0;
    const verdict = judge(room, (mutant) => (rule === undefined || mutant.rule.includes(rule)) && chosen());
    console.log(report(verdict, full));
    if (rule === undefined) expect(scoreOf(verdict)).toBeGreaterThanOrEqual(floors[name] ?? BAR);
  });
});

it('no floor is above the bar, or for a room that is not there', () => {
  expect(Object.values(floors).filter((floor) => floor >= BAR)).toEqual([]);
  if (only === undefined)
    expect(Object.keys(floors).filter((name) => !rooms.some((room) => room.name === name))).toEqual([]);
});
