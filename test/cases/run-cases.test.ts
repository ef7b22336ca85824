/** Runs every case of test/cases/<platform>/<feature>.yaml: commands written by hand, never by the engine. */
import { describe, expect, it } from 'vitest';
import { proveCase } from './case.ts';
import { readCases, readRooms } from './read.ts';

const rooms = await readRooms();

for (const { name, syntax } of rooms) {
  const cases = readCases(name);
  describe.each([...new Set(cases.map(({ feature }) => feature))])(`${name} %s.yaml`, (feature) => {
    const own = cases.filter((filed) => filed.feature === feature);
    it.each(own.map((filed) => [filed.found.name, filed] as const))('%s', (_, filed) => {
      proveCase(filed, syntax);
    });
  });
}

it('finds rooms', () => expect(rooms.length).toBeGreaterThan(0));
