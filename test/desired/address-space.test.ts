/** Prefixes as numbers, and the first free one among those that are taken. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressText, nthAddress, parseBlock, parseHost } from '../../reconciler/desired/services/ip.ts';
import { createSpace, firstFree } from '../../reconciler/desired/services/space.ts';

describe('arithmetic', () => {
  test.each([
    ['10.0.0.77/24', '10.0.0.0', '10.0.0.1', '10.0.0.254'],
    ['10.0.0.9/30', '10.0.0.8', '10.0.0.9', '10.0.0.10'],
    ['10.0.0.8/31', '10.0.0.8', '10.0.0.8', '10.0.0.9'],
    ['10.0.0.8/32', '10.0.0.8', '10.0.0.8', '10.0.0.8'],
    ['0.0.0.0/0', '0.0.0.0', '0.0.0.1', '255.255.255.254'],
    ['2001:db8::5/64', '2001:db8::', '2001:db8::1', '2001:db8::ffff:ffff:ffff:ffff'],
    ['2001:db8:0:1:0:0:0:6/127', '2001:db8:0:1::6', '2001:db8:0:1::6', '2001:db8:0:1::7'],
    ['1:0:0:2:0:0:0:3/128', '1:0:0:2::3', '1:0:0:2::3', '1:0:0:2::3'],
    ['::/1', '::', '::1', '7fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ])('%s', (text, network, first, last) => {
    const block = parseBlock(text);
    const shown = (value: bigint | undefined): string => addressText(block.family, value ?? -1n);
    expect([block.first, nthAddress(block, 0, 'first'), nthAddress(block, 0, 'last')].map(shown)).toEqual([
      network,
      first,
      last,
    ]);
    expect(shown(parseHost(text).address)).toBe(
      new URL(
        `http://${text.includes(':') ? `[${text.split('/')[0]}]` : text.split('/')[0]}`,
      ).hostname.replace(/[[\]]/g, ''),
    );
  });

  test('the first free block is what a search address by address finds', () => {
    const block = fc.record({ at: fc.nat(255), length: fc.integer({ min: 25, max: 32 }) });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), fc.integer({ min: 24, max: 32 }), (blocks, length) => {
        const taken = blocks.map((one) => parseBlock(`10.0.0.${one.at}/${one.length}`));
        const found = firstFree(parseBlock('10.0.0.0/24'), length, [createSpace(taken)]);
        const busy = new Set(
          blocks.flatMap((one) => {
            const size = 2 ** (32 - one.length);
            return Array.from({ length: size }, (_, index) => Math.floor(one.at / size) * size + index);
          }),
        );
        const size = 2 ** (32 - length);
        const starts = Array.from({ length: 256 / size }, (_, index) => index * size);
        const free = starts.find(
          (start) => !Array.from({ length: size }, (_, index) => busy.has(start + index)).includes(true),
        );
        expect(found && addressText(4, found.first)).toBe(free === undefined ? undefined : `10.0.0.${free}`);
      }),
    );
  });
});
