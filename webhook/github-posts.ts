/** What we write at GitHub (comments, reactions, checks), and the comments that we read there. */
import type { Octokit } from 'octokit';
import type { Check, HostComment } from '../reconciler/review/contract.ts';

export interface Here {
  readonly owner: string;
  readonly repo: string;
}

/** The name under which our check stands at a commit. */
const CHECK_NAME = 'plumbline';
/** GitHub takes 50 annotations in one request, and 65,535 characters of summary. */
const MOST_ANNOTATIONS = 50;
const LONGEST_SUMMARY = 60_000;

export async function putComment(
  octokit: Octokit,
  here: Here,
  self: string,
  { number, marker, body }: { readonly number: number; readonly marker: string; readonly body: string },
): Promise<void> {
  const comments = await octokit.paginate(octokit.rest.issues.listComments, {
    ...here,
    issue_number: number,
    per_page: 100,
  });
  // Anybody can write our marker into a comment; only ours may be edited.
  const ours = comments.find(
    (comment) => comment.user?.login === self && comment.body?.startsWith(marker) === true,
  );
  if (ours) await octokit.rest.issues.updateComment({ ...here, comment_id: ours.id, body });
  else await octokit.rest.issues.createComment({ ...here, issue_number: number, body });
}

export async function putCheckRun(octokit: Octokit, here: Here, check: Check): Promise<void> {
  const { data } = await octokit.rest.checks.listForRef({ ...here, ref: check.sha, check_name: CHECK_NAME });
  const [found] = data.check_runs;
  const state =
    check.state === 'pending'
      ? ({ status: 'in_progress' } as const)
      : ({ status: 'completed', conclusion: check.state } as const);
  const output = {
    title: check.title.slice(0, 250),
    summary: check.summary.slice(0, LONGEST_SUMMARY),
    annotations: check.annotations.slice(0, MOST_ANNOTATIONS).map(({ path, line, level, message }) => ({
      path,
      start_line: line,
      end_line: line,
      annotation_level: level,
      message,
    })),
  };
  if (found) await octokit.rest.checks.update({ ...here, check_run_id: found.id, ...state, output });
  else await octokit.rest.checks.create({ ...here, name: CHECK_NAME, head_sha: check.sha, ...state, output });
}

/** A token may not make check runs: it sets a status, which has a line of text only. */
export async function putStatus(octokit: Octokit, here: Here, check: Check): Promise<void> {
  await octokit.rest.repos.createCommitStatus({
    ...here,
    sha: check.sha,
    context: CHECK_NAME,
    state: check.state === 'neutral' ? 'success' : check.state,
    description: check.title.slice(0, 140),
  });
}

/** Of 100 comments each: what is left comes with the next look. */
const MOST_PAGES = 10;

export async function commentsSince(
  octokit: Octokit,
  here: Here,
  at: string,
): Promise<readonly HostComment[]> {
  let pages = 0;
  const asked = { ...here, since: at, sort: 'updated', direction: 'asc', per_page: 100 } as const;
  const list = await octokit.paginate(octokit.rest.issues.listCommentsForRepo, asked, ({ data }, done) => {
    pages += 1;
    if (pages === MOST_PAGES) done();
    return data;
  });
  return list.flatMap((raw) =>
    raw.user
      ? [
          {
            id: raw.id,
            pull: Number(/\d+$/.exec(raw.issue_url)?.[0]),
            author: raw.user.login,
            person: raw.user.type === 'User',
            body: raw.body ?? '',
            createdAt: raw.created_at,
            updatedAt: raw.updated_at,
          },
        ]
      : [],
  );
}

/** The same reaction again changes nothing at GitHub. */
export async function react(octokit: Octokit, here: Here, comment: number, done: boolean): Promise<void> {
  const content = done ? '+1' : 'confused';
  await octokit.rest.reactions.createForIssueComment({ ...here, comment_id: comment, content });
}
