/**
 * 10,000 random pairs of configurations per platform, made from the rules of its room: prediction = intended, undo
 * gives running back, the second diff is empty. PLUMB_PAIRS and PLUMB_SEED change number and seed.
 */
import { existsSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { Platform } from '../../drivers/contract.ts';
import { provePair, provePrefixSafety } from '../cases/engine.ts';
import { pairs } from '../tree/random.ts';

const rooms = new URL('../../drivers/platforms/', import.meta.url);
const numRuns = Number(process.env.PLUMB_PAIRS ?? 10_000);
const seed = Number(process.env.PLUMB_SEED ?? Date.now() % 1_000_000_000);

describe(`random pairs (seed ${seed})`, () => {
  const names = readdirSync(rooms).filter((name) => existsSync(new URL(`${name}/index.ts`, rooms)));
  it.each(names)('%s', async (name) => {
    const { platform }: { platform: Platform } = await import(new URL(`${name}/index.ts`, rooms).href);
    const { syntax } = platform;
    fc.assert(
      fc.property(pairs(syntax), ([running, intended]) => {
        provePrefixSafety(syntax, running, intended, provePair(syntax, running, intended));
      }),
      { numRuns, seed },
    );
  });
});
