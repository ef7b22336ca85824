/** Recordings of real devices, one folder per platform: what the device said is what its room expects. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadPlatform, platformNames } from '../../cli/platforms.ts';
import type { Recording } from '../../cli/record-text.ts';
import { faultsOf } from './check.ts';

const files = platformNames().flatMap((name) => {
  const folder = new URL(`${name}/`, import.meta.url);
  const found = existsSync(folder) ? readdirSync(folder).filter((file) => /\.ya?ml$/.test(file)) : [];
  return found.map((file) => [name, file] as const);
});

if (files.length > 0) {
  it.each(files)('%s: %s', async (name, file) => {
    const recording: Recording = parse(readFileSync(new URL(`${name}/${file}`, import.meta.url), 'utf8'));
    expect(recording.platform).toBe(name);
    expect(faultsOf(recording, await loadPlatform(name))).toEqual([]);
  });
}

describe('the check itself', async () => {
  const platform = await loadPlatform('h3c-comware');
  const running =
    '#\n version 7.1.070, Release 3507P18\n#\n sysname sw1\n#\nvlan 10\n name USERS\n#\nreturn\n';
  const version = 'H3C Comware Software, Version 7.1.070, Release 3507P18\n';
  const good: Recording = {
    record: 1,
    platform: 'h3c-comware',
    device: 'sw1',
    transport: 'ssh',
    version: '7.1.070 Release 3507P18',
    anonymised: false,
    login: [],
    exchanges: [
      { reads: 'version', prompt: '<sw1>', command: 'display version', answer: version },
      { reads: 'running', prompt: '<sw1>', command: 'display current-configuration', answer: running },
      {
        reads: 'doctor stack',
        prompt: '<sw1>',
        command: 'display irf',
        answer: " % Unrecognized command found at '^' position.",
        refused: true,
      },
    ],
    unknown: [],
  };

  function withAnswer(reads: string, answer: string): Recording {
    return {
      ...good,
      exchanges: good.exchanges.map((one) => (one.reads === reads ? { ...one, answer } : one)),
    };
  }

  it('has nothing against a good one', () => {
    expect(faultsOf(good, platform)).toEqual([]);
  });

  it.each([
    [
      'a prompt of another platform',
      { ...good, exchanges: good.exchanges.map((one) => ({ ...one, prompt: 'sw1#' })) },
      /no name is learnt/,
    ],
    ['a configuration that is cut off', withAnswer('running', running.replace('return\n', '')), /ends with/],
    [
      'a line that no rule knows',
      withAnswer('running', running.replace('vlan 10', 'odd feature\n#\nvlan 10')),
      /no rule knows `odd feature`/,
    ],
    [
      'a stored secret',
      withAnswer('doctor stack', ' % Wrong parameter $h$6$GSmuJG1h1HiV+bBc$TbcYPYBr7'),
      /stored secret/,
    ],
    ['a refusal in other words', withAnswer('doctor stack', 'Nope.'), /no error here/],
    ['another version', { ...good, version: '5.20' }, /version is read differently/],
  ] as const)('finds %s', (_, recording, fault) => {
    expect(faultsOf(recording, platform).join('\n')).toMatch(fault);
  });
});
