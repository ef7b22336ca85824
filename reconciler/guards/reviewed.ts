/** The review guard: where reviews approve, nothing is sent that no reviewer saw (DESIGN, Ownership 13). Pure. */
import type { Plan, Step } from '../types.ts';

/** Digits of a digest that a person has to give at least who accepts a plan. */
export const LEAST_DIGEST = 12;

/** What a reviewer judges: the lines, and by their undo what they replace on the device; not from where they come. */
export function seenAs({ path, lines, undo }: Step): string {
  return JSON.stringify([path, lines, undo]);
}

/**
 * Steps of a plan that none of the reviewed plans of the device has. Both sides are masked. Fewer steps than were
 * reviewed are fine, and so is what puts drift back: an earlier commit wanted it.
 */
export function unseenSteps(plan: Plan, reviewed: readonly Plan[]): readonly Step[] {
  const seen = new Set(reviewed.flatMap(({ steps }) => steps.map(seenAs)));
  return plan.steps.filter((step) => step.origin === 'commit' && !seen.has(seenAs(step)));
}
