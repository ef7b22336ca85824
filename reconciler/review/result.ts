/** What became of a merged pull request, as a comment on it that is edited while its devices are changed. Pure. */
import { outcomeText } from '../outcome-text.ts';
import type { CommitRow } from '../store/commits.ts';
import type { RunRow } from '../store/runs.ts';
import { code, prose } from './markdown.ts';

export const RESULT_MARKER = '<!-- plumbline:result -->';

const MOST_ROWS = 200;

export interface Result {
  readonly commit: Pick<CommitRow, 'sha' | 'status' | 'problems'>;
  /** The newest run of each device. */
  readonly runs: readonly RunRow[];
  /** Devices that could not be planned for it, and why. */
  readonly unplanned: readonly { readonly device: string; readonly why: string }[];
  /** The pull request that takes the commit back: its number, or null while the host has not taken it. */
  readonly followUp?: { readonly number: number | null; readonly error: string | null };
}

export type ResultState = 'pending' | 'success' | 'failure';

export function stateOf({ commit, runs, unplanned }: Result): ResultState {
  if (commit.status !== 'accepted') return 'failure';
  if (runs.some(({ outcome }) => outcome === null)) return 'pending';
  const good = runs.every(
    ({ outcome }) => outcome === 'applied' || outcome === 'in-sync' || outcome === 'superseded',
  );
  return good && unplanned.length === 0 ? 'success' : 'failure';
}

export function resultTitle(result: Result): string {
  const { commit, runs, unplanned } = result;
  if (commit.status !== 'accepted') return `Not rolled out: the commit is ${commit.status}`;
  const done = runs.filter(({ outcome }) => outcome !== null).length;
  if (stateOf(result) === 'pending') return `Rolling out: ${done} of ${runs.length} devices are done`;
  const bad =
    runs.filter(({ outcome }) => outcome !== 'applied' && outcome !== 'in-sync').length + unplanned.length;
  if (runs.length + unplanned.length === 0) return 'Rolled out: no device had to be changed';
  return bad === 0
    ? `Rolled out: ${runs.length} of ${runs.length} devices as wanted`
    : `Rolled out, ${bad} not as wanted`;
}

export function resultComment(result: Result): string {
  const { commit, runs, unplanned } = result;
  const rows = [
    ...unplanned.map(({ device, why }) => `| ${code(device)} | **not planned** | ${prose(why)} | |`),
    ...runs.map(
      ({ device, outcome, error, id }) =>
        `| ${code(device)} | ${outcomeText(outcome)} | ${error && outcome !== 'applied' ? prose(error.message.slice(0, 400)) : ''} | ${code(`plumb runs ${id.slice(0, 8)}`)} |`,
    ),
  ];
  const more = rows.length - MOST_ROWS;
  return [
    RESULT_MARKER,
    `### ${resultTitle(result)}`,
    '',
    `Commit ${code(commit.sha.slice(0, 12))}.`,
    ...commit.problems.slice(0, 20).map(({ message }) => `- ${prose(message)}`),
    ...followUpLines(result),
    ...(rows.length === 0 ? [] : ['', '| device | result | | every line |', '| --- | --- | --- | --- |']),
    ...rows.slice(0, MOST_ROWS),
    ...(more > 0 ? [`| and ${more} more | | | |`] : []),
  ].join('\n');
}

function followUpLines({ followUp }: Result): readonly string[] {
  if (followUp === undefined) return [];
  if (followUp.number !== null)
    return [
      '',
      `What the branch says is not what the devices have: #${followUp.number} takes the commit back.`,
    ];
  const why = followUp.error === null ? '' : ` (${prose(followUp.error)})`;
  return ['', `A pull request that takes the commit back is to be opened${why}.`];
}
