/** What a step does to the network, by weight. */
import type { Impact } from '../../drivers/contract.ts';

/** From the least to the worst. */
export const IMPACTS: readonly Impact[] = [
  'cosmetic',
  'additive',
  'traffic',
  'session-reset',
  'management',
  'irreversible',
];

export function worst(a: Impact, b: Impact): Impact {
  return IMPACTS.indexOf(a) >= IMPACTS.indexOf(b) ? a : b;
}

/** Of none: `cosmetic`. */
export function worstOf(impacts: readonly Impact[]): Impact {
  return impacts.reduce(worst, 'cosmetic');
}
