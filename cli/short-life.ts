/**
 * Tells the engine of Node that this process ends soon. The engine is made for programs that live long: its young heap
 * grows with each collection, and fresh memory costs more than the collections that it would save later; it compiles
 * what is hot once more, which is ready when a comparison is over. Measured on two texts of 50,000 lines with Node 20:
 * a fifth less time, and a third less of what the other cores do.
 */

/** The engine whose options these are. */
const ENGINE = '11.3.';
const OPTIONS = ['--semi-space-growth-factor=1', '--interrupt-budget=540000'];

/** Where characters are fewer, loading the module that sets the options takes longer than they save. */
const MANY = 150_000;

export function expectShortLife(characters: number): void {
  if (characters < MANY || !process.versions.v8.startsWith(ENGINE)) return;
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  for (const option of OPTIONS) setFlagsFromString(option);
}
