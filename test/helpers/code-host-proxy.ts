/** In front of the emulated host: answers what it lacks (which pull requests belong to a commit), and can be told to fail. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What git knows and the emulator does not. */
export interface Known {
  /** Names of merges at the emulator, and what they are in git. */
  readonly aliases: Map<string, string>;
  /** Branches and their tips: the emulator's pull requests stay at the head that they were opened with. */
  readonly heads: Map<string, string>;
}

interface Failure {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface HostProxy {
  readonly api: string;
  /** Reactions of ours by comment: the emulator has none. */
  readonly reactions: ReadonlyMap<number, readonly string[]>;
  /** Method and path of each request. */
  readonly asked: string[];
  /** Every answer is this one until it is taken back. */
  fail(answer: Failure | undefined): void;
  close(): Promise<void>;
}

export async function startProxy(target: string, known: Known): Promise<HostProxy> {
  let failing: Failure | undefined;
  const reactions = new Map<number, string[]>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (failing !== undefined) {
      response.writeHead(failing.status, { 'content-type': 'application/json', ...failing.headers });
      response.end('{"message":"not now"}');
      return;
    }
    const [, comment] = REACTIONS.exec(request.url ?? '') ?? [];
    const work =
      comment === undefined
        ? forward(target, known, request, response)
        : react(Number(comment), reactions, request, response);
    work.catch((error: unknown) => {
      response.writeHead(502);
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    reactions,
    asked,
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

const REACTIONS = /\/issues\/comments\/(\d+)\/reactions$/;
const ALL_COMMENTS = /^(\/repos\/[^/]+\/[^/]+)\/issues\/comments\?(.*)$/;
const COMMENTS = /\/issues\/\d+\/comments(?:\?|$)/;
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
  const [, repository, query] = ALL_COMMENTS.exec(path) ?? [];
  if (repository !== undefined) {
    const found = await commentsSince(
      target,
      repository,
      new URLSearchParams(query).get('since') ?? '',
      headers,
    );
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(found));
    return;
  }
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
    if (COMMENTS.test(path)) body = withTimes(body);
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

/** GitHub's answer to a reaction; the same one again is the same one. */
async function react(
  comment: number,
  reactions: Map<number, string[]>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  const { content } = JSON.parse(text) as { content: string };
  const there = reactions.get(comment) ?? [];
  const old = there.includes(content);
  if (!old) reactions.set(comment, [...there, content]);
  response.writeHead(old ? 200 : 201, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ id: comment, node_id: '', user: null, content, created_at: '' }));
}

/** The emulator takes the word `comments` in this address for the number of an issue. */
async function commentsSince(
  target: string,
  repository: string,
  since: string,
  headers: Headers,
): Promise<readonly unknown[]> {
  const get = async (path: string): Promise<unknown> =>
    JSON.parse(withTimes(await (await fetch(`${target}${repository}${path}`, { headers })).text()));
  const found: { updated_at: string }[] = [];
  for (const { number } of (await get('/pulls?state=all&per_page=100')) as { number: number }[])
    found.push(...((await get(`/issues/${number}/comments?per_page=100`)) as { updated_at: string }[]));
  return found
    .filter(({ updated_at }) => Date.parse(updated_at) >= Date.parse(since))
    .sort((a, b) => Date.parse(a.updated_at) - Date.parse(b.updated_at));
}

/** GitHub tells whole seconds; the emulator counts naming its own row as an edit. */
function withTimes(text: string): string {
  const comments = JSON.parse(text) as { created_at: string; updated_at: string }[];
  return JSON.stringify(
    comments.map((one) => {
      const untouched = Date.parse(one.updated_at) - Date.parse(one.created_at) < 50;
      return untouched ? { ...one, updated_at: one.created_at } : one;
    }),
  );
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
