/**
 * A stateful GitHub (the npm package `emulate`) beside a git repository on disk. What is pushed to the repository is
 * uploaded object by object, so that both speak of the same commits; a merge made there comes back the same way. A thin
 * proxy answers what the emulator lacks (which pull requests belong to a commit) and can be told to fail.
 */
import { execFileSync } from 'node:child_process';
import { createEmulator, type Emulator } from 'emulate';
import { Octokit } from 'octokit';
import { type HostProxy, type Known, startProxy } from './code-host-proxy.ts';
import type { TestRepository } from './git.ts';

export const OWNER = 'ann';
export const REPOSITORY = 'ann/network';
const here = { owner: OWNER, repo: 'network' };
export const APP_ID = 4711;

export interface TestCodeHost {
  /** Address of the API: the proxy. */
  readonly api: string;
  readonly privateKey: string;
  /** Speaks as one of the people. */
  as(person: Person): Octokit;
  /** Uploads a branch of the repository with its commits. */
  push(branch: string): Promise<string>;
  /** Opens a pull request of a pushed branch into main. */
  open(branch: string, title?: string): Promise<number>;
  /** The head of a pull request follows its branch. */
  pushTo(pull: number, branch: string): Promise<string>;
  approve(pull: number, person: Person): Promise<void>;
  /** Merges at the host, and brings the commit into the repository's main. */
  merge(pull: number, person: Person): Promise<string>;
  /** Every answer is this one until it is taken back. */
  readonly fail: HostProxy['fail'];
  readonly reactions: HostProxy['reactions'];
  readonly asked: HostProxy['asked'];
  /** Writes a comment; gives its id. */
  comment(pull: number, person: Person, body: string): Promise<number>;
  close(): Promise<void>;
}

export type Person = 'ann' | 'bob' | 'cid' | 'eve';

let port = 46_100 + (process.pid % 800) * 4;

/** `webhook`: where the App's events go. */
export async function startCodeHost(
  repository: TestRepository,
  webhook?: { readonly url: string; readonly secret: string },
): Promise<TestCodeHost> {
  port += 1;
  const emulator = await createEmulator({
    service: 'github',
    port,
    seed: {
      tokens: Object.fromEntries(
        ['ann', 'bob', 'cid', 'eve'].map((login) => [`token-${login}`, { login, scopes: ['repo'] }]),
      ),
      github: {
        users: [
          { login: 'ann', name: 'Ann', email: 'test@localhost' },
          { login: 'bob', name: 'Bob', email: 'bob@localhost' },
          { login: 'cid', name: 'Cid', email: 'cid@localhost' },
          { login: 'eve', name: 'Eve', email: 'eve@localhost' },
        ],
        repos: [{ owner: OWNER, name: 'network', auto_init: false }],
        apps: [
          {
            app_id: APP_ID,
            slug: 'plumbline',
            name: 'Plumbline',
            permissions: {
              contents: 'write',
              issues: 'write',
              pull_requests: 'write',
              checks: 'write',
              metadata: 'read',
              administration: 'read',
            },
            events: ['push', 'pull_request', 'pull_request_review', 'issue_comment'],
            ...(webhook === undefined ? {} : { webhook_url: webhook.url, webhook_secret: webhook.secret }),
            installations: [{ installation_id: 100, account: OWNER, repository_selection: 'all' }],
          },
        ],
      },
    },
  });
  const key = emulator.generatedSecrets.find(({ kind }) => kind === 'github.app_private_key');
  const known: Known = { aliases: new Map(), heads: new Map() };
  const proxy = await startProxy(emulator.url, known);
  const as = (person: Person): Octokit =>
    new Octokit({
      baseUrl: emulator.url,
      auth: `token-${person}`,
      log: SILENT,
      throttle: { enabled: false },
      retry: { enabled: false },
      request: { fetch: once },
    });
  await as('ann').rest.repos.addCollaborator({ ...here, username: 'bob', permission: 'push' });
  await as('ann').rest.repos.addCollaborator({ ...here, username: 'cid', permission: 'push' });
  await as('ann').rest.repos.addCollaborator({ ...here, username: 'eve', permission: 'pull' });
  return {
    ...actions(repository, as, known),
    api: proxy.api,
    privateKey: key?.value ?? '',
    as,
    fail: proxy.fail,
    reactions: proxy.reactions,
    asked: proxy.asked,
    comment: async (pull, person, body) =>
      (await as(person).rest.issues.createComment({ ...here, issue_number: pull, body })).data.id,
    close: () => closeAll(emulator, proxy),
  };
}

/** One connection for each question: the emulator closes idle ones just when a test may use them again. */
const once: typeof fetch = (address, options) =>
  fetch(address, {
    ...options,
    headers: { ...(options?.headers as Record<string, string>), connection: 'close' },
  });

const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

async function closeAll(emulator: Emulator, proxy: { close(): Promise<void> }): Promise<void> {
  await proxy.close();
  await emulator.close();
}

function actions(
  repository: TestRepository,
  as: (person: Person) => Octokit,
  { aliases, heads }: Known,
): Pick<TestCodeHost, 'push' | 'open' | 'pushTo' | 'approve' | 'merge'> {
  const owner = as('ann');
  const uploaded = new Set<string>();
  const push = async (branch: string): Promise<string> => {
    const sha = repository.git('rev-parse', branch);
    for (const commit of repository.git('rev-list', '--reverse', sha).split('\n'))
      if (!uploaded.has(commit)) {
        await upload(owner, repository, commit);
        uploaded.add(commit);
      }
    heads.set(branch, sha);
    const ref = `heads/${branch}`;
    await owner.rest.git
      .updateRef({ ...here, ref, sha, force: true })
      .catch(() => owner.rest.git.createRef({ ...here, ref: `refs/${ref}`, sha }));
    return sha;
  };
  const headOf = (pull: number, sha: string): void => {
    repository.git('update-ref', `refs/pull/${pull}/head`, sha);
  };
  return {
    push,
    async open(branch, title = branch) {
      const sha = await push(branch);
      const { data } = await owner.rest.pulls.create({ ...here, title, head: branch, base: 'main' });
      headOf(data.number, sha);
      return data.number;
    },
    async pushTo(pull, branch) {
      const sha = await push(branch);
      headOf(pull, sha);
      return sha;
    },
    async approve(pull, person) {
      await as(person).rest.pulls.createReview({
        ...here,
        pull_number: pull,
        event: 'APPROVE',
        commit_id: repository.git('rev-parse', `refs/pull/${pull}/head`),
      });
    },
    async merge(pull, person) {
      const merge = mergeCommit(repository, pull);
      await upload(owner, repository, merge);
      uploaded.add(merge);
      const { data } = await as(person).rest.pulls.merge({
        ...here,
        pull_number: pull,
        merge_method: 'merge',
      });
      aliases.set(data.sha, merge);
      await owner.rest.git.updateRef({ ...here, ref: 'heads/main', sha: merge, force: true });
      repository.git('update-ref', 'refs/heads/main', merge);
      return merge;
    },
  };
}

/** The merge as git makes it: the emulator's own has the head's tree and a name that is no hash. */
function mergeCommit({ git }: TestRepository, pull: number): string {
  const [main, head] = [git('rev-parse', 'main'), git('rev-parse', `refs/pull/${pull}/head`)];
  const tree = git('merge-tree', '--write-tree', main, head).split('\n')[0] ?? '';
  return git('commit-tree', tree, '-p', main, '-p', head, '-m', `Merge pull request #${pull}`);
}

async function upload(octokit: Octokit, { git, folder }: TestRepository, commit: string): Promise<void> {
  const entries = git('ls-tree', '-r', commit)
    .split('\n')
    .filter((line) => line !== '');
  const tree = await octokit.rest.git.createTree({
    ...here,
    tree: await Promise.all(
      entries.map(async (line) => {
        const [, mode, blob = '', path = ''] = /^(\d+) blob (\w+)\t(.*)$/.exec(line) ?? [];
        const content = execFileSync('git', ['cat-file', 'blob', blob], { cwd: folder }).toString('base64');
        const made = await octokit.rest.git.createBlob({ ...here, content, encoding: 'base64' });
        if (made.data.sha !== blob) throw new Error(`${path} has another name at the host`);
        return { path, mode: mode as '100644', type: 'blob' as const, sha: blob };
      }),
    ),
  });
  const [head = '', ...message] = git('cat-file', 'commit', commit).split('\n\n');
  const person = (kind: string): { name: string; email: string; date: string } => {
    const [, name = '', email = '', seconds = 0] =
      new RegExp(`^${kind} (.*) <(.*)> (\\d+) `, 'm').exec(head) ?? [];
    return { name, email, date: new Date(Number(seconds) * 1000).toISOString() };
  };
  const made = await octokit.rest.git.createCommit({
    ...here,
    message: `${message.join('\n\n')}\n`,
    tree: tree.data.sha,
    parents: [...head.matchAll(/^parent (\w+)$/gm)].map(([, parent = '']) => parent),
    author: person('author'),
    committer: person('committer'),
  });
  if (made.data.sha !== commit) throw new Error(`commit ${commit} is ${made.data.sha} at the host`);
}
