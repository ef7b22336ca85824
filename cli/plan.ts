/** `plumb plan`: reads the devices of a folder's desired state and shows what would be sent; sends nothing, stores nothing. */

import { SessionError } from '../drivers/session/errors.ts';
import { openSession } from '../drivers/session/open-session.ts';
import { type DesiredAt, renderLastApplied, type Target } from '../reconciler/desired-at.ts';
import { maskPlan } from '../reconciler/mask-plan.ts';
import { inParallel } from '../reconciler/parallel.ts';
import { makePlan, type PlanInput } from '../reconciler/plan.ts';
import { readRunning } from '../reconciler/read.ts';
import { maskerOf, sessionFor } from '../reconciler/session-for.ts';
import { keyedDigest, temporaryKey } from '../reconciler/snapshot.ts';
import type { Intended, Plan } from '../reconciler/types.ts';
import { fromBase } from './base.ts';
import { loadFolder, showProblems } from './load.ts';
import { version } from './package-root.ts';
import { planText } from './plan-text.ts';
import { withRecords } from './records.ts';
import { repositoryFor } from './repository.ts';
import { deviceNames, selected } from './select.ts';
import { createTerminal, EXIT, type ExitCode, plural, type Terminal } from './terminal.ts';

/** One device's answer: a plan, or why there is none. */
export interface Planned {
  readonly device: string;
  readonly plan?: Plan;
  readonly unplanned?: string;
}

export interface PlanFolderOptions {
  readonly repository: string;
  readonly devices?: readonly string[];
  readonly base?: string;
  readonly allowRemovals?: boolean;
}

export async function plan(
  args: readonly (string | undefined)[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const terminal = createTerminal({ json: options.json === true });
  const directory = args[0] ?? '.';
  const desired = await loadFolder(directory, { secrets: 'values' });
  if (!terminal.json) showProblems(desired.problems, terminal);
  if (desired.targets.length === 0 && desired.problems.some((problem) => problem.severity === 'error')) {
    if (terminal.json) terminal.print(JSON.stringify({ plans: [], problems: desired.problems }, null, 2));
    return EXIT.failed;
  }
  const devices = deviceNames(options.device);
  const planned = await planDesired(directory, desired, terminal, {
    repository: await repositoryFor(options, directory),
    allowRemovals: options.allowRemovals === true,
    ...(devices === undefined ? {} : { devices }),
    ...(typeof options.base === 'string' ? { base: options.base } : {}),
  });
  show(planned, desired, terminal);
  return exitOf(planned);
}

function show(planned: readonly Planned[], desired: DesiredAt, terminal: Terminal): void {
  if (terminal.json) {
    const plans = planned.flatMap((one) => one.plan ?? []);
    const unplanned = planned.filter((one) => one.unplanned !== undefined);
    terminal.print(JSON.stringify({ plans, unplanned, problems: desired.problems }, null, 2));
    return;
  }
  for (const one of planned)
    terminal.print(
      one.plan ? planText(one.plan, terminal.color) : `${one.device}: NOT PLANNED: ${one.unplanned}`,
    );
  const changed = planned.filter((one) => one.plan && one.plan.steps.length > 0).length;
  terminal.print(
    `\n${plural(planned.length, 'device')}: ${changed} to change, ${planned.filter((one) => one.unplanned).length} not planned. Nothing was sent.`,
  );
}

/** 1 when a device could not be planned or a plan is refused, 2 when something would change or has drifted, else 0. */
function exitOf(planned: readonly Planned[]): ExitCode {
  if (planned.some((one) => one.unplanned !== undefined || (one.plan?.refusals.length ?? 0) > 0))
    return EXIT.failed;
  return planned.some(
    (one) => one.plan && one.plan.steps.length + one.plan.drift.length + one.plan.conflicts.length > 0,
  )
    ? EXIT.differences
    : EXIT.done;
}

/** Plans every selected device of a loaded folder; shared with `watch`. */
export async function planDesired(
  directory: string,
  desired: DesiredAt,
  terminal: Terminal,
  options: PlanFolderOptions,
): Promise<readonly Planned[]> {
  const targets = selected(desired.targets, options.devices);
  const recorded =
    options.base === undefined
      ? await fromRecords(targets, desired, options.repository)
      : await fromBase(targets, directory, options.base);
  let done = 0;
  terminal.progress(`reading ${plural(targets.length, 'device')}`);
  const planned = await inParallel(targets, desired.state?.settings.rollout.parallel ?? 8, async (target) => {
    const lastApplied = recorded.get(target.device.name);
    const one = await planOne(target, desired, {
      allowRemovals: options.allowRemovals ?? false,
      ...(lastApplied === undefined ? {} : { lastApplied }),
    });
    done += 1;
    terminal.progress(`read ${done} of ${plural(targets.length, 'device')}`);
    return one;
  });
  return planned;
}

type Recorded = ReadonlyMap<string, Intended>;

/** The records are opened once, before any device is read. */
export async function fromRecords(
  targets: readonly Target[],
  desired: DesiredAt,
  repository: string,
): Promise<Recorded> {
  const found = new Map<string, Intended>();
  const { secrets } = desired;
  if (secrets === undefined) return found;
  await withRecords(repository, async (records) => {
    for (const target of targets) {
      const applied = await records.lastApplied(target.device.name);
      const intended = applied && renderLastApplied(target, applied, secrets);
      if (intended) found.set(target.device.name, intended);
    }
  });
  return found;
}

/** A plan of a working tree is never approved, so its digest needs no key that lasts. */
const KEY = temporaryKey();

function digest(...parts: readonly string[]): string {
  return keyedDigest(KEY, ...parts);
}

export async function planOne(
  target: Target,
  desired: DesiredAt,
  known: Pick<PlanInput, 'lastApplied' | 'allowRemovals'>,
): Promise<Planned> {
  const { device, room } = target;
  const mask = maskerOf(target);
  const secrets = desired.secrets;
  if (desired.state === undefined || secrets === undefined)
    return { device: device.name, unplanned: 'there is no desired state' };
  try {
    const session = await openSession(sessionFor(target, secrets, 'read', mask));
    try {
      const reading = await readRunning(session, room.platform, target.intended.features);
      const made = makePlan({
        device,
        platform: room.platform,
        commit: 'working tree',
        settings: desired.state.settings,
        running: reading.tree,
        intended: target.intended,
        ...known,
        digest,
        engine: version(),
        secretVersions: target.secretVersions,
      });
      return { device: device.name, plan: maskPlan(made, mask) };
    } finally {
      await session.close();
    }
  } catch (error) {
    if (!(error instanceof SessionError)) throw error;
    return { device: device.name, unplanned: error.message };
  }
}
