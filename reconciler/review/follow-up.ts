/**
 * When a device did not take a commit, the branch says what no device has: one pull request is opened that takes the
 * commit back, or, where later changes stand in the way, a draft for the repair. What is to be opened is on record, so
 * that it is opened once, however often the host or this program is down.
 */
import type { Context } from '../context.ts';
import type { Mirror } from '../repository/mirror.ts';
import { dropFollowUp, dueFollowUps, noteNotOpened, noteOpened, wantFollowUp } from '../store/follow-ups.ts';
import { listRuns, type RunRow } from '../store/runs.ts';
import { type CodeHost, CodeHostError, type NewPullRequest } from './contract.ts';
import { glassPullRequest } from './glass-follow-up.ts';
import { block, code, prose } from './markdown.ts';
import { waitFor } from './post.ts';
import type { Result } from './result.ts';

/** Branches of ours; what is merged from one is never taken back by another. */
export const OUR_BRANCHES = 'plumbline/';

const MOST_DEVICES = 20;
const LONGEST_ERROR = 2_000;

export interface FollowUps {
  readonly context: Context;
  readonly mirror: Pick<Mirror, 'revertedTree' | 'fileChanges' | 'isAncestor' | 'mergedTree'>;
  readonly host: CodeHost;
  /** The followed branch, and its tip. */
  readonly branch: string;
  readonly base: string;
}

/** Asks for one where a device of the tip's rollout was undone. Throws CodeHostError. */
export async function wantRevert(
  { context, host, base }: FollowUps,
  pull: number,
  { commit, runs, followUp }: Result,
): Promise<void> {
  if (followUp !== undefined || commit.sha !== base || commit.status !== 'accepted') return;
  if (runs.some(({ outcome }) => outcome === null) || !runs.some(wasUndone)) return;
  const { head, author } = await host.pullRequest(pull);
  if (head.ref.startsWith(OUR_BRANCHES) && author === (await host.self())) return;
  await wantFollowUp(context.store, context.repository, { commit: commit.sha, pull });
}

function wasUndone({ outcome }: RunRow): boolean {
  return outcome === 'undone-verified';
}

/** Opens what is due. `onFailure` is told of what has to wait. */
export async function openFollowUps(
  here: FollowUps,
  onFailure: (error: CodeHostError) => void,
): Promise<void> {
  const { store, repository } = here.context;
  for (const { commit, pull, attempts } of await dueFollowUps(store, repository)) {
    try {
      const wanted = await pullRequestFor(here, commit, pull);
      if (wanted === undefined) continue;
      const opened = await here.host.openPullRequest(wanted);
      await noteOpened(store, repository, { commit, ...opened });
    } catch (error) {
      if (!(error instanceof CodeHostError)) throw error;
      const waitMs = waitFor(error, attempts);
      await noteNotOpened(store, repository, { commit, waitMs, error: error.message });
      onFailure(error);
    }
  }
}

/** Undefined when there is nothing to open: not yet, or not any more, and then it is dropped. */
async function pullRequestFor(
  here: FollowUps,
  commit: string,
  pull: number | null,
): Promise<NewPullRequest | undefined> {
  const { context, mirror, branch, base } = here;
  const { store, repository } = context;
  const runs = (await listRuns(store, { commit, limit: 10_000 })).filter((run) => run.breakGlass !== null);
  const breakGlass = runs[0]?.breakGlass;
  if (breakGlass) {
    if (runs.some(({ outcome }) => outcome === null)) return undefined;
    return glassPullRequest(mirror, { branch, base, prefix: OUR_BRANCHES }, { commit, runs, breakGlass });
  }
  const undone = await stillUndone(context, commit);
  if (undone.length > 0) return revert(here, commit, pull, undone);
  // Of a commit that went past review, the runs are made after this was asked for.
  if (pull !== null) await dropFollowUp(store, repository, commit);
  return undefined;
}

/** Runs of the commit that are still the last word on their device. */
async function stillUndone({ store }: Context, commit: string): Promise<readonly RunRow[]> {
  const undone: RunRow[] = [];
  for (const run of (await listRuns(store, { commit, limit: 10_000 })).filter(wasUndone)) {
    const [last] = await listRuns(store, { device: run.device, limit: 1 });
    if (last?.id === run.id) undone.push(run);
  }
  return undone.sort((a, b) => a.device.localeCompare(b.device));
}

async function revert(
  { mirror, branch, base }: FollowUps,
  commit: string,
  pull: number | null,
  undone: readonly RunRow[],
): Promise<NewPullRequest> {
  const tree = await mirror.revertedTree(base, commit);
  const changes = tree === undefined ? [] : await mirror.fileChanges(base, tree);
  const draft = changes.length === 0;
  const what = pull === null ? commit.slice(0, 12) : `#${pull}`;
  const devices = `${undone[0]?.device ?? ''}${undone.length > 1 ? ` and ${undone.length - 1} more` : ''}`;
  const title = `${draft ? 'Repair' : 'Revert'} ${what}: ${devices} did not take it`;
  return {
    branch: `${OUR_BRANCHES}revert-${commit.slice(0, 12)}`,
    base: branch,
    parent: base,
    title,
    message: `${title}\n\n${draft ? 'Commit' : 'This takes back commit'} ${commit}.`,
    body: followUpBody({ commit, pull, undone, draft }),
    draft,
    changes,
  };
}

export interface Failed {
  readonly commit: string;
  readonly pull: number | null;
  /** Their errors are masked. */
  readonly undone: readonly Pick<RunRow, 'id' | 'device' | 'error'>[];
  /** The commit could not be taken back by itself. */
  readonly draft: boolean;
}

export function followUpBody({ commit, pull, undone, draft }: Failed): string {
  const from = pull === null ? '' : ` (#${pull})`;
  const more = undone.length - MOST_DEVICES;
  return [
    `Commit ${code(commit.slice(0, 12))}${from} was rolled out, and ${undone.length === 1 ? 'a device' : `${undone.length} devices`} did not take it. What had been sent there was undone, and that is proved; the branch still says what ${undone.length === 1 ? 'that device does' : 'those devices do'} not have.`,
    draft
      ? 'The commit cannot be taken back by itself, because later changes touch the same lines: this draft is empty and waits for the repair.'
      : 'This takes the commit back, on the devices that took it, too: its plan follows as a comment. Close it if you mend the commit instead.',
    ...undone
      .slice(0, MOST_DEVICES)
      .flatMap(({ device, error, id }) => [
        `${code(device)} (${code(`plumb runs ${id.slice(0, 8)}`)}):`,
        block((error?.message ?? 'no reason is on record').slice(0, LONGEST_ERROR).split('\n')),
      ]),
    ...(more > 0 ? [prose(`and ${more} more devices`)] : []),
  ].join('\n\n');
}
