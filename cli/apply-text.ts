/** What `plumb apply` says at its end, and its exit code. */
import type { Applied } from './apply.ts';
import { showProblems } from './load.ts';
import { rolloutText, runsText } from './rollout-text.ts';
import { EXIT, type ExitCode, plural, type Terminal } from './terminal.ts';

export function showApplied({ rollout, runs }: Applied, terminal: Terminal): void {
  if (terminal.json) {
    terminal.print(JSON.stringify({ rollout, runs }, null, 2));
    return;
  }
  showProblems(rollout.problems, terminal);
  terminal.print(rolloutText(rollout, terminal.color));
  if (runs.length > 0) terminal.print(`\n${runsText(runs, terminal.color)}`);
  if (rollout.status !== 'accepted') return;
  const good = runs.filter((run) => run.outcome === 'applied' || run.outcome === 'in-sync').length;
  const bad = runs.length - good;
  const planOnly = rollout.proposals.filter((one) => one.plan && one.run === undefined).length;
  terminal.print(
    `\n${plural(runs.length, 'run')}: ${good} as wanted, ${bad} not.${
      planOnly > 0
        ? ` ${plural(planOnly, 'device')} without a run: nothing to do, or mode is not deploy.`
        : ''
    }${bad > 0 ? ' `plumb runs ID` shows every line and answer.' : ''}`,
  );
}

/** 1: refused as a whole, not planned, diverged, unreachable or not saved; 2: refused and undone; 0: as wanted. */
export function applyExit({ rollout, runs }: Applied): ExitCode {
  const unplanned = rollout.proposals.some(
    (one) => one.plan === undefined && !one.unplanned?.startsWith('mode is observe'),
  );
  if (rollout.status !== 'accepted' || unplanned) return EXIT.failed;
  const outcomes = runs.map((run) => run.outcome);
  if (outcomes.some((one) => one === 'diverged' || one === 'unreachable' || one === 'applied-not-saved'))
    return EXIT.failed;
  return outcomes.some((one) => one === 'undone-verified' || one === 'refused' || one === 'superseded')
    ? EXIT.differences
    : EXIT.done;
}
