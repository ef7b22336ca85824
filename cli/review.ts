/** `plumb review`: the comment that a pull request of this branch would get, on a laptop or in any CI; sends nothing. */
import { createSecretResolver } from '../reconciler/desired/secrets.ts';
import type { DesiredAt } from '../reconciler/desired-at.ts';
import { mergedTree } from '../reconciler/repository/history.ts';
import { gitIn, readCommit, resolveName } from '../reconciler/repository/mirror.ts';
import { isGood, planComment } from '../reconciler/review/comment.ts';
import { type PlanDevice, type ReviewReport, review } from '../reconciler/review/review.ts';
import type { Intended } from '../reconciler/types.ts';
import { lacksGit, UsageError } from './explain.ts';
import { fromRecords, planOne } from './plan.ts';
import { planText } from './plan-text.ts';
import { repositoryFor } from './repository.ts';
import { createRooms } from './rooms.ts';
import { createTerminal, EXIT, type ExitCode, type Terminal } from './terminal.ts';

export async function reviewBranch(
  args: readonly (string | undefined)[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const terminal = createTerminal({ json: options.json === true });
  const directory = args[0] ?? '.';
  const git = gitIn(directory);
  const base = await baseOf(directory, String(options.base));
  const head = await resolveName(git, 'HEAD');
  const report = await review(
    {
      room: createRooms(),
      secretsOf: (settings) => createSecretResolver(settings.secrets),
    },
    {
      readCommit: (commit) => readCommit(git, commit),
      mergedTree: (one, other) => mergedTree(git, one, other),
    },
    { head, base, unread: options.devices === false ? 'devices are not read (--no-devices)' : undefined },
    planner(await repositoryFor(options, directory), terminal),
  );
  if (terminal.json) terminal.print(JSON.stringify(report, null, 2));
  else if (options.full === true) printWhole(report, terminal);
  else terminal.print(planComment(report));
  return exitOf(report);
}

/** The branch as its origin has it, where there is one: a local one is often old. */
async function baseOf(directory: string, name: string): Promise<string> {
  const git = gitIn(directory);
  for (const candidate of [`origin/${name}`, name]) {
    try {
      return await resolveName(git, candidate);
    } catch (error) {
      if (lacksGit(error)) throw error;
    }
  }
  throw new UsageError(`there is no branch or commit ${name} in ${directory}; --base names another one`);
}

/** The records are asked once, for all devices, when the first device is planned. */
function planner(repository: string, terminal: Terminal): PlanDevice {
  let recorded: Promise<ReadonlyMap<string, Intended>> | undefined;
  return async (target, desired: DesiredAt) => {
    recorded ??= fromRecords(desired.targets, desired, repository);
    const lastApplied = (await recorded).get(target.device.name);
    terminal.progress(`reading ${target.device.name}`);
    const { plan, unplanned } = await planOne(target, desired, {
      allowRemovals: false,
      ...(lastApplied === undefined ? {} : { lastApplied }),
    });
    return plan === undefined ? { unplanned: unplanned ?? 'nobody knows why' } : { plan };
  };
}

function printWhole({ devices }: ReviewReport, terminal: Terminal): void {
  for (const { device, plan, unplanned } of devices)
    terminal.print(plan ? planText(plan, terminal.color) : `${device}: NOT PLANNED: ${unplanned}`);
}

/** 1 when something speaks against a merge or is not known, 2 when devices would be changed, else 0. */
function exitOf(report: ReviewReport): ExitCode {
  if (!isGood(report)) return EXIT.failed;
  return report.devices.some(({ plan }) => plan !== undefined && plan.steps.length > 0)
    ? EXIT.differences
    : EXIT.done;
}
