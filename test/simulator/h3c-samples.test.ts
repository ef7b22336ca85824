/** Whole configurations boot without a line that the device would not print, and are displayed as they were. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startDevice } from '../../drivers/simulator/simulator.ts';

const ROOT = new URL('../../', import.meta.url);

async function bootFile(path: string): Promise<{ text: string; shown: string; unknown: readonly string[] }> {
  const text = readFileSync(new URL(path, ROOT), 'utf8');
  const device = await startDevice({ platform: 'h3c-comware', name: 'sample', startup: text, users: [] });
  return { text, shown: device.running(), unknown: device.unknownStartupLines };
}

function sorted(text: string): readonly string[] {
  return text.split('\n').sort();
}

test.each([
  'examples/campus/simulator/core2.cfg',
  'examples/campus/simulator/acc3.cfg',
  'examples/campus/simulator/acc4.cfg',
  'test/platforms/h3c-comware/access-switch.cfg',
  'test/simulator/h3c-comware-startup.cfg',
])('%s comes back to the letter', async (path) => {
  const { text, shown, unknown } = await bootFile(path);
  expect(unknown).toEqual([]);
  expect(shown).toBe(text);
});

test('a stack comes back line by line', async () => {
  const { text, shown, unknown } = await bootFile('test/platforms/h3c-comware/core-irf.cfg');
  expect(unknown).toEqual([]);
  expect(sorted(shown)).toEqual(sorted(text));
});

test('a router comes back line by line; only the modem is unknown', async () => {
  const { text, shown, unknown } = await bootFile('test/platforms/h3c-comware/msr-wan.cfg');
  expect(sorted(shown).filter((line) => line !== '#')).toEqual(sorted(text).filter((line) => line !== '#'));
  const heads = unknown.filter((line) => /^(controller|ip netstream|ipsec|ike) /.test(line));
  expect(heads).toEqual(['controller Cellular0/0']);
});
