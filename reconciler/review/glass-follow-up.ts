/** The pull request that makes up for a review: what was sent past it, by whom, and why. */

import { outcomeText } from '../outcome-text.ts';
import type { Mirror } from '../repository/mirror.ts';
import type { RunRow } from '../store/runs.ts';
import type { BreakGlass } from '../types.ts';
import type { NewPullRequest } from './contract.ts';
import { code, prose } from './markdown.ts';

const MOST_DEVICES = 100;

export interface Glass {
  readonly commit: string;
  /** The runs that were ordered, the newest first. */
  readonly runs: readonly RunRow[];
  readonly breakGlass: BreakGlass;
}

/**
 * What is on the branch already is reviewed by an empty commit on top of it: its merge is a reviewed head that holds the
 * commit. What is not there yet comes with it.
 */
export async function glassPullRequest(
  mirror: Pick<Mirror, 'isAncestor' | 'mergedTree' | 'fileChanges'>,
  names: { readonly branch: string; readonly base: string; readonly prefix: string },
  glass: Glass,
): Promise<NewPullRequest> {
  const { branch, base, prefix } = names;
  const { commit } = glass;
  const merged = await mirror.isAncestor(commit, base);
  const tree = merged ? undefined : await mirror.mergedTree(base, commit);
  const changes = tree === undefined ? [] : await mirror.fileChanges(base, tree);
  const title = `Break-glass: ${commit.slice(0, 12)} was sent without a review`;
  return {
    branch: `${prefix}break-glass-${commit.slice(0, 12)}`,
    base: branch,
    parent: base,
    title,
    message: `${title}\n\nMerging this approves commit ${commit}.`,
    body: glassBody(glass, merged ? 'merged' : changes.length > 0 ? 'changes' : 'conflict'),
    draft: !merged && changes.length === 0,
    changes,
  };
}

export function glassBody(
  { commit, runs, breakGlass: { reason, by } }: Glass,
  state: 'merged' | 'changes' | 'conflict',
): string {
  const newest = new Map<string, RunRow>();
  for (const run of runs) if (!newest.has(run.device)) newest.set(run.device, run);
  const rows = [...newest.values()].sort((a, b) => a.device.localeCompare(b.device));
  const more = rows.length - MOST_DEVICES;
  return [
    `${by.map(prose).join(' and ')} sent commit ${code(commit.slice(0, 12))} without a review (asked by ${prose(runs[0]?.actor ?? 'somebody')}): ${prose(reason)}`,
    {
      merged:
        'The commit is on the branch. Approving and merging this approves it; until then nothing that follows it is sent. If it was wrong, merge a revert instead.',
      changes:
        'The commit is not on the branch: this brings what it changed, so that the branch says what the devices have.',
      conflict:
        'The commit is not on the branch and cannot be merged as it is: this draft is empty and waits for what the devices have now.',
    }[state],
    [
      '| device | result | every line |',
      '| --- | --- | --- |',
      ...rows
        .slice(0, MOST_DEVICES)
        .map(
          ({ device, outcome, id }) =>
            `| ${code(device)} | ${outcomeText(outcome)} | ${code(`plumb runs ${id.slice(0, 8)}`)} |`,
        ),
      ...(more > 0 ? [`| and ${more} more | | |`] : []),
    ].join('\n'),
  ].join('\n\n');
}
