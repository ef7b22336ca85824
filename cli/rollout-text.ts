/** Notices and rollouts as text. Pure functions. */
import pc from 'picocolors';
import type { Notice } from '../reconciler/context.ts';
import { outcomeText } from '../reconciler/outcome-text.ts';
import type { Rollout } from '../reconciler/reconcile.ts';
import type { RunRow } from '../reconciler/store/runs.ts';
import type { BreakGlass } from '../reconciler/types.ts';
import { planText } from './plan-text.ts';
import { visible } from './terminal.ts';

function colorOf(outcome: string | null, c: ReturnType<typeof pc.createColors>): (text: string) => string {
  if (outcome === 'applied' || outcome === 'in-sync') return c.green;
  return outcome === 'superseded' || outcome === 'undone-verified' ? c.yellow : c.red;
}

/** One line for each run, with its error below. */
export function runsText(runs: readonly RunRow[], color: boolean): string {
  const c = pc.createColors(color);
  const lines = runs.flatMap((run) => {
    const head = `${c.bold(run.device)}  ${colorOf(run.outcome, c)(outcomeText(run.outcome))}  ${c.dim(`run ${run.id.slice(0, 8)}, commit ${run.commit.slice(0, 12)}`)}`;
    const glass = run.breakGlass === null ? [] : [`    ${c.red(glassText(run.breakGlass))}`];
    return run.error && run.outcome !== 'applied'
      ? [head, ...glass, `    ${visible(run.error.message).replaceAll('\\u000a', '\n    ')}`]
      : [head, ...glass];
  });
  return lines.join('\n');
}

/** That nobody reviewed it, who ordered it and why. */
export function glassText({ by, reason }: BreakGlass): string {
  return visible(`BREAK-GLASS by ${by.join(' and ')}: ${reason}`);
}

/** The plans of a rollout, then who could not be planned. */
export function rolloutText(rollout: Rollout, color: boolean): string {
  const plans = rollout.proposals.flatMap((one) =>
    one.plan ? [planText(one.plan, color)] : [`${one.device}: NOT PLANNED: ${visible(one.unplanned ?? '')}`],
  );
  return [`commit ${rollout.commit.slice(0, 12)} ${rollout.status}`, ...plans].join('\n');
}

/** One line of a live log, or undefined when there is nothing to say. */
export function noticeText(notice: Notice): string | undefined {
  switch (notice.kind) {
    case 'commit':
      return `commit ${notice.commit.slice(0, 12)} ${notice.status}: ${notice.subject}`;
    case 'plan':
      return notice.steps === 0
        ? undefined
        : `${notice.device}: planned ${notice.steps} step${notice.steps === 1 ? '' : 's'}${notice.refused ? ', refused' : ''}`;
    case 'unplanned':
      return `${notice.device}: NOT PLANNED: ${notice.why}`;
    case 'line':
      return `${notice.device}: ${notice.phase === 'undo' ? 'undo ' : ''}${notice.refused ? 'REFUSED ' : ''}${notice.line}`;
    case 'run':
      return notice.outcome === undefined
        ? `${notice.device}: ${notice.state.replaceAll('_', ' ')}`
        : `${notice.device}: ${outcomeText(notice.outcome)}${notice.error && notice.outcome !== 'applied' ? ` (${notice.error})` : ''}`;
  }
}
