/** The table of mistakes itself: which changes are made of a rule, and that each reason for leaving one out is needed. */
import { expect, it } from 'vitest';
import { readRooms } from '../cases/read.ts';
import { syntax } from '../tree/invented.ts';
import { flipped } from './captures.ts';
import { EQUIVALENTS } from './equivalents.ts';
import { mutantsOf } from './mutants.ts';

it('takes each capture in the other role', () => {
  expect(flipped('peer <peer> as {as}')).toEqual([
    ['peer is no key', 'peer {peer} as {as}'],
    ['as is a key', 'peer <peer> as <as>'],
  ]);
  expect(flipped('<seq=\\d+> {body...}').map(([, match]) => match)).toEqual([
    '{seq=\\d+} {body...}',
    '<seq=\\d+> <body...>',
  ]);
  expect(flipped('shutdown')).toEqual([]);
});

it('makes every property of a rule wrong', () => {
  const made = mutantsOf(syntax)
    .filter(({ rule }) => rule === 'port <name> / vrf {vrf}')
    .map(({ property, what }) => `${property}: ${what}`);
  expect(made).toEqual([
    'rule: removed',
    'key: vrf is a key',
    'negate: by the whole line',
    'change: is removed first',
    'wipes: without `ip {rest...}`',
    'uses: without `vrf {vrf}`',
    'order: without a place',
  ]);
});

it('each reason for not counting a mutant is the reason for some', async () => {
  const given = new Set(
    (await readRooms()).flatMap((room) => mutantsOf(room.syntax)).map((one) => one.equivalent),
  );
  expect(EQUIVALENTS.map(({ reason }) => reason).filter((reason) => !given.has(reason))).toEqual([]);
});
