/** The live plan of one device for a review: its read account, today's running config, the record of last applied. */
import { SessionError } from '../../drivers/session/errors.ts';
import type { Context } from '../context.ts';
import { identityFault } from '../guards/identity.ts';
import { maskPlan } from '../mask-plan.ts';
import { planTarget, readTarget } from '../propose.ts';
import { maskerOf } from '../session-for.ts';
import type { PlanDevice } from './review.ts';

export function livePlans(context: Context, commit: string): PlanDevice {
  return async (target, desired) => {
    const mask = maskerOf(target);
    try {
      const reading = await readTarget(context, target, desired);
      const stranger = identityFault(target.device, reading.facts);
      if (stranger) return { unplanned: stranger.message };
      return { plan: maskPlan(await planTarget(context, commit, target, desired, reading), mask) };
    } catch (error) {
      if (!(error instanceof SessionError)) throw error;
      return { unplanned: mask(error.message) };
    }
  };
}
