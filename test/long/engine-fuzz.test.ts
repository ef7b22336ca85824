/** Arbitrary bytes and hostile shapes into the whole engine, on every platform: no crash, no hang, no quadratic time. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConfigNode, Syntax } from '../../drivers/contract.ts';
import { printCommands } from '../../reconciler/tree/commands.ts';
import { canonicalText } from '../../reconciler/tree/hash.ts';
import { createMasker } from '../../reconciler/tree/mask.ts';
import { parseConfig } from '../../reconciler/tree/parse.ts';
import { planChange } from '../../reconciler/tree/plan-change.ts';
import { predict } from '../../reconciler/tree/predict.ts';
import { printConfig } from '../../reconciler/tree/print.ts';
import { undoOf } from '../../reconciler/tree/undo.ts';
import { nameOf } from '../cases/coverage.ts';
import { linesOf, readCases, readRooms, textsOf } from '../cases/read.ts';
import { type Language, languageOf, manyOf } from '../tree/generator/configs.ts';
import { growthOf, SHAPES } from './shapes.ts';

const rooms = (await readRooms()).map((room) => [room.name, room] as const);

/** From text to commands and back again: all that the engine does with two configurations. */
function engine(
  syntax: Syntax,
  running: readonly ConfigNode[],
  intended: readonly ConfigNode[],
  predicted: boolean,
): void {
  const { steps } = planChange({ syntax, running, intended, scope: { kind: 'all' } });
  printCommands(steps, syntax);
  if (predicted) predict(predict(running, steps, syntax), undoOf(steps), syntax);
  canonicalText(intended, syntax);
  printConfig(intended, syntax);
}

/** Both ways between a text and nothing, and between two texts. */
function run(syntax: Syntax, first: string, second: string, predicted = true): void {
  const [one, two] = [parseConfig(first, syntax), parseConfig(second, syntax)];
  engine(syntax, one, two, predicted);
  engine(syntax, two, one, predicted);
}

describe.each(rooms)('bytes that are no configuration: %s', (name, { syntax }) => {
  const known = [...new Set(readCases(name).flatMap(({ found }) => textsOf(found).flatMap(linesOf)))];
  const pieces = fc.oneof(
    fc.constantFrom(...known),
    fc.constantFrom(
      '\n',
      '\r',
      '\r\n',
      ' ',
      '  ',
      '\t',
      '\0',
      '!',
      '#',
      'exit',
      'quit',
      'no ',
      'undo ',
      'end',
      'return',
    ),
    fc.constantFrom('^C', '%', 'banner motd ^C', 'header login %', '__proto__', 'constructor', 'toString'),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes).toString('utf8')),
  );
  const text = fc
    .array(fc.tuple(pieces, fc.constantFrom('\n', '\n', '\n ', '\n  ', ' ', '')), { maxLength: 40 })
    .map((parts) => parts.flat().join(''));
  const mask = createMasker(syntax);

  test('neither a crash nor a hang', () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        const start = process.cpuUsage();
        run(syntax, first, second);
        mask(first);
        expect(process.cpuUsage(start).user / 1_000).toBeLessThan(5_000);
      }),
      { numRuns: 2_000 },
    );
  });
});

/** Cost at a size and at twice that size; fails when it grows one and a half times as fast as the text. */
function proveGrowth(
  texts: readonly (readonly [string, string])[],
  work: (first: string, second: string) => void,
): void {
  const [small = ['', ''], large = ['', '']] = texts;
  const length = ([first, second]: readonly [string, string]): number => first.length + second.length;
  const growth = growthOf(
    () => work(...small),
    () => work(...large),
    length(large) / length(small),
  );
  expect(growth.excess, JSON.stringify(growth)).toBeLessThan(1.75);
}

describe.each(rooms)('cost grows with the size of the text: %s', (_, { syntax }) => {
  test.each(Object.entries(SHAPES))('%s', (_name, { size, shape, unpredicted }) => {
    const texts = [size, 2 * size].map((wanted): readonly [string, string] => {
      const made = shape(wanted);
      return typeof made === 'string' ? [made, ''] : made;
    });
    proveGrowth(texts, (first, second) => run(syntax, first, second, unpredicted === undefined));
  });

  const LARGE: Readonly<Record<string, string>> = {
    '10,000 levels': Array.from({ length: 10_000 }, (_unused, index) => `${' '.repeat(index)}x`).join('\n'),
    'a line of 1 MB': `interface Vlan1\n description ${'word '.repeat(200_000)}`,
    '100,000 equal lines': 'ip route 10.0.0.0 255.0.0.0 10.0.0.1\n'.repeat(100_000),
    '20,000 sections': Array.from(
      { length: 20_000 },
      (_unused, index) => `interface Vlan${index}\n mtu 1500`,
    ).join('\n'),
  };
  test.each(Object.entries(LARGE))('%s', (_name, text) => {
    const start = process.cpuUsage();
    run(syntax, text, '', false);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(15_000);
  });
});

/** Rules whose lines know of other lines. */
function lookAround(language: Language) {
  const { syntax } = language;
  return syntax.rules.filter(({ wipes, removalWipes, uses, defines, claims, slot, ordered, list }) =>
    [wipes, removalWipes, uses, defines, claims, slot, ordered, list].some((value) => value !== undefined),
  );
}

/** Changes that erase other lines look through their section: their cost is bounded, not its growth. */
const MANY = 200;
const MOST_MILLISECONDS = 4_000;

describe.each(rooms)('many lines of one rule: %s', (_, room) => {
  const language = languageOf(room, false);
  const { syntax } = language;
  test.each(lookAround(language).map((rule) => [nameOf(rule), rule] as const))('%s', (_name, rule) => {
    const running = manyOf(language, rule, MANY) ?? '';
    // Half of the lines stay, the others come and go.
    const intended = manyOf(language, rule, MANY, MANY / 2) ?? '';
    const start = process.cpuUsage();
    run(syntax, running, intended);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(MOST_MILLISECONDS);
  });
});
