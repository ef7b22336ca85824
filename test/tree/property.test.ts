/** For random pairs of configurations: prediction = intended, undo gives running back, the second diff is empty. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../reconciler/tree/parse.ts';
import { printConfig } from '../../reconciler/tree/print.ts';
import { provePair, provePrefixes, provePrefixSafety } from '../cases/engine.ts';
import { syntax } from './invented.ts';
import { configs, pairs } from './random.ts';

describe('random pairs of the invented language', () => {
  it('F28: prediction, undo and second diff hold, order included', () => {
    fc.assert(
      fc.property(pairs(syntax), ([running, intended]) => {
        const steps = provePair(syntax, running, intended);
        provePrefixes(syntax, running, steps);
        provePrefixSafety(syntax, running, intended, steps);
      }),
      { numRuns: 200 },
    );
  });

  it('parse and print are inverse', () => {
    fc.assert(
      fc.property(configs(syntax), (config) => {
        const text = printConfig(config, syntax);
        expect(printConfig(parseConfig(text, syntax), syntax)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
