/** Plays test/features/<platform>/*.yaml: each feature from nothing to full, to changed, to nothing again. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Life, live, refusalsOf } from './life.ts';

const FOLDER = new URL('./', import.meta.url);
const SIMULATOR = new URL('../../drivers/simulator/', import.meta.url);

function isSimulated(platform: string): boolean {
  return existsSync(new URL(`${platform}/dialect.ts`, SIMULATOR));
}

interface Refused {
  readonly refused: string;
  readonly want: Life['stages'][number]['want'];
  readonly model?: string;
  readonly because: string;
}

type Entry = Life | Refused;

const platforms = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());

for (const { name: platform } of platforms) {
  for (const file of readdirSync(new URL(`${platform}/`, FOLDER))) {
    const entries: readonly Entry[] = parse(readFileSync(new URL(`${platform}/${file}`, FOLDER), 'utf8'));
    describe(`${platform} ${file}`, () => {
      test.each(entries.map((entry) => ['refused' in entry ? entry.refused : entry.name, entry] as const))(
        '%s',
        async (_, entry) => {
          if (!('refused' in entry)) return live(platform, entry, isSimulated(platform));
          const life: Life = { name: entry.refused, startup: '', stages: [], ...entry };
          const [first] = await refusalsOf(platform, life, entry.want);
          expect(first).toMatch(new RegExp(entry.because));
        },
      );
    });
  }
}
