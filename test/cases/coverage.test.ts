/**
 * Every rule of every room is the rule of a line in some case. `uncovered.json` lists the rules that no case has yet;
 * it may only shrink: a rule that is not listed and has no case fails, and so does a listed one that has a case.
 * `npm run rules` prints rules and hits; with `--write` it takes covered rules off the list.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutCase } from './coverage.ts';
import { readRooms } from './read.ts';

const uncovered: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(new URL('uncovered.json', import.meta.url), 'utf8'),
);

describe.each((await readRooms()).map((room) => [room.name, room] as const))('%s', (name, { syntax }) => {
  const without = withoutCase(name, syntax);
  const listed = uncovered[name] ?? [];

  it('every rule has a case, or is listed as having none', () => {
    expect(without.filter((rule) => !listed.includes(rule))).toEqual([]);
  });

  it('no listed rule has a case by now, and none is listed that the room does not have', () => {
    expect(listed.filter((rule) => !without.includes(rule))).toEqual([]);
  });
});
