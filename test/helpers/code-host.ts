/**
 * A stateful GitHub (the npm package `emulate`) beside a git repository on disk. What is pushed to the repository is
 * uploaded object by object, so that both speak of the same commits; a merge made there comes back the same way. A thin
 * proxy answers what the emulator lacks (which pull requests belong to a commit) and can be told to fail.
 */
import { execFileSync } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator, type Emulator } from 'emulate';
import { Octokit } from 'octokit';
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
  fail(
    answer: { readonly status: number; readonly headers?: Readonly<Record<string, string>> } | undefined,
  ): void;
  close(): Promise<void>;
}

export type Person = 'ann' | 'bob' | 'eve';

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
        ['ann', 'bob', 'eve'].map((login) => [`token-${login}`, { login, scopes: ['repo'] }]),
      ),
      github: {
        users: [
          { login: 'ann', name: 'Ann', email: 'test@localhost' },
          { login: 'bob', name: 'Bob', email: 'bob@localhost' },
          { login: 'eve', name: 'Eve', email: 'eve@localhost' },
        ],
        repos: [{ owner: OWNER, name: 'network', auto_init: false }],
        apps: [
          {
            app_id: APP_ID,
            slug: 'plumbline',
            name: 'Plumbline',
            permissions: {
              contents: 'read',
              issues: 'write',
              pull_requests: 'write',
              checks: 'write',
              metadata: 'read',
              administration: 'read',
            },
            events: ['push', 'pull_request', 'pull_request_review'],
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
    });
  await as('ann').rest.repos.addCollaborator({ ...here, username: 'bob', permission: 'push' });
  await as('ann').rest.repos.addCollaborator({ ...here, username: 'eve', permission: 'pull' });
  return {
    ...actions(repository, as, known),
    api: proxy.api,
    privateKey: key?.value ?? '',
    as,
    fail: proxy.fail,
    close: () => closeAll(emulator, proxy),
  };
}

const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

async function closeAll(emulator: Emulator, proxy: { close(): Promise<void> }): Promise<void> {
  await proxy.close();
  await emulator.close();
}

/** What git knows and the emulator does not. */
interface Known {
  /** Names of merges at the emulator, and what they are in git. */
  readonly aliases: Map<string, string>;
  /** Branches and their tips: the emulator's pull requests stay at the head that they were opened with. */
  readonly heads: Map<string, string>;
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

interface Proxy {
  readonly api: string;
  fail: TestCodeHost['fail'];
  close(): Promise<void>;
}

async function startProxy(target: string, known: Known): Promise<Proxy> {
  let failing: Parameters<TestCodeHost['fail']>[0];
  const server = createServer((request, response) => {
    if (failing !== undefined) {
      response.writeHead(failing.status, { 'content-type': 'application/json', ...failing.headers });
      response.end('{"message":"not now"}');
      return;
    }
    forward(target, known, request, response).catch((error: unknown) => {
      response.writeHead(502);
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fail: (answer) => {
      failing = answer;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const PULLS = /^\/repos\/[^/]+\/[^/]+\/(?:pulls(?:\/\d+)?(?:\?.*)?$|commits\/\w+\/pulls)/;
const PERMISSION = /\/collaborators\/[^/]+\/permission$/;
const COMMITS_OF_PULL = /^(\/repos\/[^/]+\/[^/]+)\/pulls\/\d+\/commits/;
const PULLS_OF_COMMIT = /^\/repos\/([^/]+\/[^/]+)\/commits\/([0-9a-f]{40})\/pulls/;

async function forward(
  target: string,
  { aliases, heads }: Known,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (typeof value === 'string' && !/^(?:host|connection|content-length)$/.test(name))
      headers.set(name, value);
  const path = request.url ?? '';
  const [, repo, sha] = PULLS_OF_COMMIT.exec(path) ?? [];
  const method = request.method ?? 'GET';
  const answer = await fetch(
    `${target}${sha === undefined ? path : `/repos/${repo}/pulls?state=all&per_page=100`}`,
    {
      method,
      headers,
      redirect: 'manual',
      ...(chunks.length === 0 ? {} : { body: Buffer.concat(chunks) }),
    },
  );
  let body: string | undefined = answer.status === 204 ? undefined : await answer.text();
  for (const [there, real] of aliases) body = body?.replaceAll(there, real);
  if (answer.ok && body !== undefined && method === 'GET') {
    if (PULLS.test(path)) body = withHeads(body, heads);
    if (sha !== undefined) body = pullsOf(body, sha);
    else if (PERMISSION.test(path))
      body = body
        .replace('"permission":"push"', '"permission":"write"')
        .replace('"permission":"pull"', '"permission":"read"');
    else if (COMMITS_OF_PULL.test(path))
      body = await withAccounts(body, `${target}${COMMITS_OF_PULL.exec(path)?.[1]}`, headers);
  }
  const kept = [...answer.headers].filter(
    ([name]) =>
      !/^(?:content-encoding|content-length|transfer-encoding|connection|link)$/.test(name) ||
      (name === 'link' && sha === undefined),
  );
  response.writeHead(answer.status, Object.fromEntries(kept));
  response.end(body);
}

function pullsOf(list: string, sha: string): string {
  const pulls = JSON.parse(list) as { merge_commit_sha: string; head: { sha: string } }[];
  return JSON.stringify(pulls.filter((pull) => pull.merge_commit_sha === sha || pull.head.sha === sha));
}

/** The emulator knows whose commits they are, but says so of single commits only. */
async function withAccounts(list: string, repository: string, headers: Headers): Promise<string> {
  const commits = JSON.parse(list) as { sha: string }[];
  const whole = commits.map(async (commit) => {
    const one = await fetch(`${repository}/commits/${commit.sha}`, { headers });
    const { author, committer } = (await one.json()) as { author: unknown; committer: unknown };
    return { ...commit, author, committer };
  });
  return JSON.stringify(await Promise.all(whole));
}

interface PullJson {
  readonly head: { readonly ref: string; readonly sha: string };
}

function withHeads(text: string, heads: ReadonlyMap<string, string>): string {
  const move = (pull: PullJson): PullJson => ({
    ...pull,
    head: { ...pull.head, sha: heads.get(pull.head.ref) ?? pull.head.sha },
  });
  const answer = JSON.parse(text) as PullJson | PullJson[];
  return JSON.stringify(Array.isArray(answer) ? answer.map(move) : move(answer));
}
