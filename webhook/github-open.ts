/** Opens a pull request of one commit at GitHub: the commit is made there, so that it belongs to our own account. */
import type { Octokit } from 'octokit';
import type { FileChange } from '../reconciler/repository/history.ts';
import type { NewPullRequest } from '../reconciler/review/contract.ts';
import type { Here } from './github-posts.ts';

interface Opened {
  readonly number: number;
  readonly url: string;
}

export async function openPullRequest(octokit: Octokit, here: Here, wanted: NewPullRequest): Promise<Opened> {
  const { branch, base, title, body, draft } = wanted;
  // A crash after the last request, or a second process: the branch says that it was done.
  const head = `${here.owner}:${branch}`;
  const { data: known } = await octokit.rest.pulls.list({ ...here, head, base, state: 'all' });
  const [found] = known.filter((pull) => pull.head.ref === branch);
  if (found !== undefined) return { number: found.number, url: found.html_url };
  await putBranch(octokit, here, branch, await makeCommit(octokit, here, wanted));
  const { data } = await octokit.rest.pulls.create({ ...here, head: branch, base, title, body, draft });
  return { number: data.number, url: data.html_url };
}

async function makeCommit(
  octokit: Octokit,
  here: Here,
  { parent, message, changes }: NewPullRequest,
): Promise<string> {
  const { data: on } = await octokit.rest.git.getCommit({ ...here, commit_sha: parent });
  const tree = changes.length === 0 ? on.tree.sha : await makeTree(octokit, here, on.tree.sha, changes);
  const { data } = await octokit.rest.git.createCommit({ ...here, message, tree, parents: [parent] });
  return data.sha;
}

async function makeTree(
  octokit: Octokit,
  here: Here,
  base: string,
  changes: readonly FileChange[],
): Promise<string> {
  const entries: { path: string; mode: '100644' | '100755' | '120000'; type: 'blob'; sha: string | null }[] =
    [];
  for (const { path, mode, content } of changes)
    entries.push({
      path,
      mode: mode === '100755' || mode === '120000' ? mode : '100644',
      type: 'blob',
      sha: content === undefined ? null : await makeBlob(octokit, here, content),
    });
  return (await octokit.rest.git.createTree({ ...here, base_tree: base, tree: entries })).data.sha;
}

async function makeBlob(octokit: Octokit, here: Here, content: Uint8Array): Promise<string> {
  const text = Buffer.from(content).toString('base64');
  return (await octokit.rest.git.createBlob({ ...here, content: text, encoding: 'base64' })).data.sha;
}

/** A branch that is there without a pull request is what a crash left. */
async function putBranch(octokit: Octokit, here: Here, branch: string, sha: string): Promise<void> {
  const ref = `heads/${branch}`;
  const { data } = await octokit.rest.git.listMatchingRefs({ ...here, ref });
  if (data.some((one) => one.ref === `refs/${ref}`))
    await octokit.rest.git.updateRef({ ...here, ref, sha, force: true });
  else await octokit.rest.git.createRef({ ...here, ref: `refs/${ref}`, sha });
}
