/** `plumb apply`: the tip of the approved branch, through the same queue as the server, and waits for the proof. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Notice } from '../reconciler/context.ts';
import { LEAST_DIGEST } from '../reconciler/guards/reviewed.ts';
import type { QueueWorker } from '../reconciler/queue/contract.ts';
import { type Rollout, reconcile } from '../reconciler/reconcile.ts';
import { terminal as ended } from '../reconciler/run-state.ts';
import { readSettings } from '../reconciler/settings.ts';
import { dataDirHolder } from '../reconciler/store/lock-data-dir.ts';
import { findRun, type RunRow } from '../reconciler/store/runs.ts';
import { followingTip } from '../reconciler/tip.ts';
import type { BreakGlass } from '../reconciler/types.ts';
import { applyExit, showApplied } from './apply-text.ts';
import { applyBreakGlass, readBreakGlass } from './break-glass.ts';
import { askLine } from './confirm.ts';
import { UsageError } from './explain.ts';
import { type House, openHouse } from './house.ts';
import { localRepository } from './local.ts';
import { recordMethods } from './questions.ts';
import { actor, namedRepository, originOf, repositoryUrl } from './repository.ts';
import { noticeText } from './rollout-text.ts';
import { deviceNames } from './select.ts';
import { callSocket, listenOnSocket, socketPath } from './socket.ts';
import { createTerminal, type ExitCode, type Terminal } from './terminal.ts';

/** What is asked, also of a running `plumb serve`: plain JSON. */
export interface ApplyRequest {
  /** Repository and branch that are meant; the server says no when it follows others. */
  readonly repository: string;
  readonly branch: string;
  readonly devices?: readonly string[];
  readonly actor: string;
  readonly allowRemovals: boolean;
  /** Beginning of the digest of the plan that is accepted although no reviewer saw it. */
  readonly acceptedPlan?: string;
  /** A person accepts that the branch was rewritten up to this tip. */
  readonly acceptRewrite?: string;
  readonly breakGlass?: BreakGlass;
  /** A clone from which the branch is taken. */
  readonly from?: string;
}

export interface Applied {
  readonly rollout: Rollout;
  readonly runs: readonly RunRow[];
}

export async function apply(
  _args: readonly (string | undefined)[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const terminal = createTerminal({ json: options.json === true });
  const { repository, branch } = await what(options, terminal);
  if (options.yes !== true) await confirm(repository, branch);
  const devices = deviceNames(options.device);
  const request: ApplyRequest = {
    repository: repositoryUrl(repository),
    branch,
    actor: actor(),
    allowRemovals: options.allowRemovals === true,
    ...(devices === undefined ? {} : { devices }),
    ...acceptedPlan(options, devices),
    ...readBreakGlass(options),
    ...(typeof options.acceptRewrite === 'string' ? { acceptRewrite: options.acceptRewrite } : {}),
  };
  const settings = readSettings(request.repository);
  const held = settings.databaseUrl === undefined ? dataDirHolder(settings.dataDir) : undefined;
  const applied =
    held === undefined
      ? await applyHere(repository, request, terminal)
      : await applyThere(socketPath(settings.dataDir), request, terminal);
  showApplied(applied, terminal);
  return applyExit(applied);
}

/** A digest is that of one device's plan. */
function acceptedPlan(
  { acceptPlan }: Readonly<Record<string, unknown>>,
  devices: readonly string[] = [],
): Pick<ApplyRequest, 'acceptedPlan'> {
  if (typeof acceptPlan !== 'string') return {};
  if (devices.length !== 1)
    throw new UsageError('--accept-plan is for the plan of one device: name it with --device');
  if (!/^[0-9a-f]+$/.test(acceptPlan) || acceptPlan.length < LEAST_DIGEST)
    throw new UsageError(`--accept-plan takes ${LEAST_DIGEST} digits of a plan's digest or more`);
  return { acceptedPlan: acceptPlan };
}

/** --local DIR, --repo URL, or the origin of the clone that we stand in. */
async function what(
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<{ readonly repository: string; readonly branch: string }> {
  const branch = typeof options.branch === 'string' ? options.branch : undefined;
  if (typeof options.local === 'string') {
    if (typeof options.repo === 'string')
      throw new UsageError('--local and --repo name two repositories: give one of them');
    return localRepository(options.local, branch, terminal);
  }
  const repository = typeof options.repo === 'string' ? namedRepository(options.repo) : await originOf('.');
  if (repository === undefined)
    throw new UsageError('which repository? Give --repo URL, or --local DIR for a folder on this machine');
  return { repository, branch: branch ?? 'main' };
}

async function confirm(repository: string, branch: string): Promise<void> {
  if (process.stdin.isTTY !== true)
    throw new UsageError('apply changes devices: give --yes when there is no terminal to ask at');
  const answer = await askLine(
    `Bring the devices to the tip of ${branch} of ${repository}? (\`plumb plan\` shows what that is.) Type yes: `,
  );
  if (answer.trim() !== 'yes') throw new UsageError('not confirmed; nothing was sent');
}

async function applyHere(repository: string, request: ApplyRequest, terminal: Terminal): Promise<Applied> {
  terminal.progress('opening the database');
  const glass = request.breakGlass !== undefined;
  const tell = (notice: Notice): void => {
    const text = noticeText(notice);
    if (text) terminal.progress(text);
  };
  const house = await openHouse(repository, tell, { redis: !glass });
  const { databaseUrl, dataDir } = house.settings;
  // `status` and `runs` ask over the socket while this process has the embedded store.
  const server =
    databaseUrl === undefined
      ? await listenOnSocket(socketPath(dataDir), recordMethods(house.store))
      : undefined;
  try {
    if (glass) {
      const rollout = await applyBreakGlass(house.context, house.mirror, request);
      return { rollout, runs: await finished(house, rollout) };
    }
    const worker = await house.startWorker(8, (error) => terminal.say(`error: ${error.message}`));
    return await interruptible(worker, terminal, async () => {
      terminal.progress(`fetching ${request.branch}`);
      const rollout = await reconcile(house.context, await followingTip({ ...house, ...request }), request);
      return { rollout, runs: await finished(house, rollout) };
    });
  } finally {
    server?.close();
    await house.close();
  }
}

/**
 * Ctrl-C: nothing new begins; what is under way is finished (or left for the next start, by a second Ctrl-C: the
 * journal is intact).
 */
async function interruptible<Result>(
  worker: QueueWorker,
  terminal: Terminal,
  work: () => Promise<Result>,
): Promise<Result> {
  const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
  let told: () => void = () => undefined;
  const interrupted = new Promise<never>((_resolve, reject) => {
    told = () => {
      terminal.say(
        'ending: the runs under way are finished first (Ctrl-C again leaves them to the next start)',
      );
      for (const signal of SIGNALS) process.once(signal, () => process.exit(1));
      reject(
        new UsageError(
          'interrupted: see `plumb status` for what was reached; `plumb apply` goes on from there',
        ),
      );
    };
  });
  interrupted.catch(() => undefined);
  for (const signal of SIGNALS) process.once(signal, told);
  try {
    return await Promise.race([work(), interrupted]);
  } finally {
    for (const signal of SIGNALS) process.removeListener(signal, told);
    await worker.close({ patience: 60_000, limit: 90_000 });
  }
}

async function finished(house: House, rollout: Rollout): Promise<readonly RunRow[]> {
  return waitFor(rollout, 50, (id) => findRun(house.store, id));
}

/** Another process holds the embedded store: it does the work, we ask and wait. */
async function applyThere(path: string, request: ApplyRequest, terminal: Terminal): Promise<Applied> {
  terminal.progress('asking the running plumb serve');
  const rollout = await callSocket<Rollout>(path, 'apply', [request]);
  const runs = await waitFor(rollout, 200, (id) => callSocket<RunRow | undefined>(path, 'run', [id]));
  return { rollout, runs };
}

async function waitFor(
  rollout: Rollout,
  pauseMs: number,
  find: (id: string) => Promise<RunRow | undefined>,
): Promise<readonly RunRow[]> {
  const runs: RunRow[] = [];
  for (const { run } of rollout.proposals) {
    if (run === undefined) continue;
    let row = await find(run);
    while (row && !ended(row.state)) {
      await sleep(pauseMs);
      row = await find(run);
    }
    if (row) runs.push(row);
  }
  return runs;
}
