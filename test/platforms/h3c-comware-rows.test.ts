/** Every row of the reference's rule table names the cases that prove it, or says why the room does not model it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const FOLDER = new URL('../cases/h3c-comware/', import.meta.url);
const ROWS = 184;

const known = new Set(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => {
      const cases: readonly { readonly name: string }[] = parse(readFileSync(new URL(file, FOLDER), 'utf8'));
      return cases.map(({ name }) => `${file.replace('.yaml', '')}: ${name}`);
    }),
);

const rows = readFileSync(new URL('reference-rows.tsv', FOLDER), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

describe('rows of the Comware reference', () => {
  it('are all there, once', () => {
    const numbers = Array.from({ length: ROWS }, (_, index) => String(index + 1));
    expect(rows.map(([number]) => number)).toEqual(numbers);
  });

  it.each(rows)('%s %s', (_number, _line, proof = '') => {
    if (/^not modelled: \S/.test(proof)) return;
    expect(proof.split(' | ').filter((name) => !known.has(name))).toEqual([]);
  });
});
