/** A plan as text: what a reviewer reads in a minute. A pure function of the plan. */
import pc from 'picocolors';
import type { Impact, Plan, Step } from '../reconciler/types.ts';
import { visible } from './terminal.ts';

type Colors = ReturnType<typeof pc.createColors>;

function paint(impact: Impact, c: Colors): (text: string) => string {
  if (impact === 'cosmetic' || impact === 'additive') return c.green;
  return impact === 'traffic' || impact === 'session-reset' ? c.yellow : c.red;
}

/** One device: header, steps grouped by section, then drift, conflicts, refusals and notes. */
export function planText(plan: Plan, color: boolean): string {
  const c = pc.createColors(color);
  const lines: string[] = [];
  const count = plan.steps.length;
  const head =
    count === 0
      ? c.green('no change')
      : paint(plan.impact, c)(`${count} step${count === 1 ? '' : 's'}, impact ${plan.impact}`);
  lines.push(`${c.bold(plan.device)} (${plan.platform}): ${head}`);
  lines.push(...stepLines(plan.steps, c));
  if (plan.conflicts.length > 0)
    lines.push(
      c.red('  conflicts: somebody changed these lines on the device, and the commit changes them too'),
      ...stepLines(plan.conflicts, c),
    );
  if (plan.drift.length > 0)
    lines.push(c.yellow(`  drift (shown, not sent): ${plan.drift.length}`), ...stepLines(plan.drift, c));
  for (const { feature, lines: released } of plan.released)
    lines.push(c.dim(`  ${feature} is no longer managed: ${released} lines stay as they are`));
  for (const problem of plan.refusals)
    lines.push(
      c.red(`  refused: ${visible(problem.message)}`),
      ...(problem.hint ? [c.dim(`    ${problem.hint}`)] : []),
    );
  if (plan.unmanaged > 0)
    lines.push(c.dim(`  ${plan.unmanaged} lines of the device are unmanaged and left alone`));
  for (const note of plan.notes) lines.push(c.dim(`  note: ${note}`));
  return lines.join('\n');
}

function stepLines(steps: readonly Step[], c: Colors): string[] {
  const lines: string[] = [];
  let section = '';
  for (const step of steps) {
    const path = step.path.join(' / ');
    if (path !== section && path !== '') lines.push(`    ${c.dim(visible(path))}`);
    section = path;
    const indent = path === '' ? '    ' : '      ';
    const from = step.source === undefined ? '' : c.dim(`  ${step.source.file}:${step.source.line}`);
    const mark = [
      step.impact,
      ...(step.guessed ? ['guessed'] : []),
      ...(step.unverified ? ['unverified'] : []),
    ].join(', ');
    for (const [index, line] of step.lines.entries())
      lines.push(
        `${indent}${paint(step.impact, c)(visible(line))}${index === 0 ? `${c.dim(`  [${mark}]`)}${from}` : ''}`,
      );
  }
  return lines;
}
