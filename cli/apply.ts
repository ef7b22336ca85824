/** `plumb apply`: the tip of the approved branch, through the same queue as the server, and waits for the proof. */
import { createInterface } from 'node:readline/promises';
import { readDesiredState } from '../reconciler/desired/desired.ts';
import { type Rollout, reconcile } from '../reconciler/reconcile.ts';
import { readFolder } from '../reconciler/repository/folder.ts';
import { gitIn } from '../reconciler/repository/mirror.ts';
import { terminal as ended } from '../reconciler/run-state.ts';
import { readSettings } from '../reconciler/settings.ts';
import { dataDirHolder } from '../reconciler/store/lock-data-dir.ts';
import { findRun, type RunRow } from '../reconciler/store/runs.ts';
import { UsageError } from './explain.ts';
import { type House, openHouse, repositoryUrl } from './house.ts';
import { plural, showProblems } from './load.ts';
import { noticeText, rolloutText, runsText } from './rollout-text.ts';
import { deviceNames } from './select.ts';
import { callSocket, socketPath } from './socket.ts';
import { createTerminal, EXIT, type ExitCode, type Terminal } from './terminal.ts';

interface Asked {
  readonly branch: string;
  readonly devices?: readonly string[];
  readonly actor: string;
}

export async function apply(
  _args: readonly (string | undefined)[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const terminal = createTerminal({ json: options.json === true });
  const repository = await repositoryOf(options);
  if (options.yes !== true) await confirm(repository, String(options.branch));
  const devices = deviceNames(options.device);
  const asked: Asked = {
    branch: String(options.branch),
    actor: `cli:${process.env.USER ?? 'unknown'}`,
    ...(devices === undefined ? {} : { devices }),
  };
  const settings = readSettings(repositoryUrl(repository));
  const held = settings.databaseUrl === undefined ? dataDirHolder(settings.dataDir) : undefined;
  const { rollout, runs } =
    held === undefined
      ? await applyHere(repository, asked, terminal)
      : await applyThere(socketPath(settings.dataDir), asked);
  return report(rollout, runs, terminal);
}

/** --local DIR, --repo URL, or the origin of the clone that we stand in. */
async function repositoryOf(options: Readonly<Record<string, unknown>>): Promise<string> {
  if (typeof options.local === 'string') {
    const { state } = await readDesiredState(await readFolder(options.local));
    if (state && state.settings.approval !== 'branch-tip') {
      throw new UsageError(
        `--local needs approval: branch-tip in plumbline.yaml, which says ${state.settings.approval}: a review would be passed by`,
      );
    }
    return options.local;
  }
  if (typeof options.repo === 'string') return options.repo;
  try {
    return (await gitIn('.').raw('config', '--get', 'remote.origin.url')).trim();
  } catch {
    throw new UsageError('which repository? Give --repo URL, or --local DIR for a folder on this machine');
  }
}

async function confirm(repository: string, branch: string): Promise<void> {
  if (process.stdin.isTTY !== true)
    throw new UsageError('apply changes devices: give --yes when there is no terminal to ask at');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await lines.question(
    `Bring the devices to the tip of ${branch} of ${repository}? Type yes: `,
  );
  lines.close();
  if (answer.trim() !== 'yes') throw new UsageError('not confirmed; nothing was sent');
}

interface Applied {
  readonly rollout: Rollout;
  readonly runs: readonly RunRow[];
}

async function applyHere(repository: string, asked: Asked, terminal: Terminal): Promise<Applied> {
  const house = await openHouse(repository, (notice) => {
    const text = noticeText(notice);
    if (text) terminal.progress(text);
  });
  const stop = (): void => void house.close().finally(() => process.exit(EXIT.failed));
  process.once('SIGINT', stop);
  try {
    await house.startWorker(8, (error) => terminal.say(`error: ${error.message}`));
    const tip = await house.mirror.fetch(asked.branch);
    const rollout = await reconcile(house.context, tip, asked);
    return { rollout, runs: await finished(house, rollout) };
  } finally {
    process.removeListener('SIGINT', stop);
    await house.close();
  }
}

async function finished(house: House, rollout: Rollout): Promise<readonly RunRow[]> {
  const runs: RunRow[] = [];
  for (const { run } of rollout.proposals) {
    let row = run === undefined ? undefined : await findRun(house.store, run);
    while (row && !ended(row.state)) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      row = await findRun(house.store, row.id);
    }
    if (row) runs.push(row);
  }
  return runs;
}

/** Another process holds the embedded store: it does the work, we ask and wait. */
async function applyThere(path: string, asked: Asked): Promise<Applied> {
  const rollout = await callSocket<Rollout>(path, 'apply', [asked]);
  const runs: RunRow[] = [];
  for (const { run } of rollout.proposals) {
    let row = run === undefined ? undefined : await callSocket<RunRow>(path, 'run', [run]);
    while (row && !ended(row.state)) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      row = await callSocket<RunRow>(path, 'run', [row.id]);
    }
    if (row) runs.push(row);
  }
  return { rollout, runs };
}

function report(rollout: Rollout, runs: readonly RunRow[], terminal: Terminal): ExitCode {
  if (terminal.json) terminal.print(JSON.stringify({ rollout, runs }, null, 2));
  else {
    showProblems(rollout.problems, terminal);
    terminal.print(rolloutText(rollout, terminal.color));
    if (runs.length > 0) terminal.print(`\n${runsText(runs, terminal.color)}`);
    const good = runs.filter((run) => run.outcome === 'applied' || run.outcome === 'in-sync').length;
    terminal.print(`\n${plural(runs.length, 'run')}: ${good} as wanted, ${runs.length - good} not.`);
  }
  return exitOf(rollout, runs);
}

function exitOf(rollout: Rollout, runs: readonly RunRow[]): ExitCode {
  if (
    rollout.status !== 'accepted' ||
    rollout.proposals.some((one) => one.plan === undefined && !one.unplanned?.startsWith('mode is observe'))
  )
    return EXIT.failed;
  const outcomes = runs.map((run) => run.outcome);
  if (
    outcomes.some(
      (outcome) => outcome === 'diverged' || outcome === 'unreachable' || outcome === 'applied-not-saved',
    )
  )
    return EXIT.failed;
  return outcomes.some(
    (outcome) => outcome === 'undone-verified' || outcome === 'refused' || outcome === 'superseded',
  )
    ? EXIT.differences
    : EXIT.done;
}
