/** Plans that leave memory (database, screen, comment) show no secret. */
import type { Plan, Step } from './types.ts';

export function maskPlan(plan: Plan, mask: (text: string) => string): Plan {
  const all = (steps: readonly Step[]): readonly Step[] => steps.map((step) => maskStep(step, mask));
  return {
    ...plan,
    steps: all(plan.steps),
    drift: all(plan.drift),
    conflicts: all(plan.conflicts),
    refusals: plan.refusals.map((problem) => ({ ...problem, message: mask(problem.message) })),
  };
}

function maskStep(step: Step, mask: (text: string) => string): Step {
  return { ...step, path: step.path.map(mask), lines: step.lines.map(mask), undo: step.undo.map(mask) };
}
