/** Limits on what one plan may do: removals are bounded (Ownership 4), and a plan has a largest size (F26). */
import type { Plan, Problem, ProjectSettings, Step } from '../types.ts';

/** Most lines that one plan may send to one device. */
export const MAX_PLAN_LINES = 50_000;

/** How many lines of the device the steps take away. */
export function removedLines(steps: readonly Step[]): number {
  return steps
    .filter((step) => step.op === 'remove')
    .reduce((sum, step) => sum + Math.max(1, step.undo.length), 0);
}

/** A refusal when more is removed than `max_removals` allows; `owned` is the number of owned lines on the device. */
export function removalProblems(
  device: string,
  steps: readonly Step[],
  owned: number,
  limit: ProjectSettings['max_removals'],
): readonly Problem[] {
  const removed = removedLines(steps);
  const most = Math.max(limit.lines, Math.floor((owned * limit.percent) / 100));
  if (removed <= most) return [];
  const source = steps.find((step) => step.op === 'remove' && step.source)?.source;
  return [
    {
      severity: 'error',
      code: 'max-removals',
      device,
      message: `the plan removes ${removed} lines; at most ${most} go without an acknowledgement (max_removals: ${limit.lines} lines or ${limit.percent} % of ${owned} owned lines)`,
      hint: 'when this is meant, run again with --allow-removals, or raise max_removals in plumbline.yaml for this commit',
      ...(source === undefined ? {} : { source }),
    },
  ];
}

/** A refusal when the plan is larger than any real change. */
export function sizeProblems(device: string, steps: Plan['steps']): readonly Problem[] {
  const lines = steps.reduce((sum, step) => sum + step.lines.length, 0);
  if (lines <= MAX_PLAN_LINES) return [];
  return [
    {
      severity: 'error',
      code: 'plan-too-large',
      device,
      message: `the plan sends ${lines} lines, at most ${MAX_PLAN_LINES} are sent in one run`,
    },
  ];
}
