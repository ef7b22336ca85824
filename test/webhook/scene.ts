/** `plumb serve` with a code host, a git repository and a simulated device: from pull request to device. */
import { createHmac, randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Serving, startServing } from '../../cli/serve.ts';
import { terminal } from '../../reconciler/run-state.ts';
import { getPlan } from '../../reconciler/store/plans.ts';
import { listRuns, type RunRow } from '../../reconciler/store/runs.ts';
import type { Plan } from '../../reconciler/types.ts';
import { APP_ID, REPOSITORY, startCodeHost, type TestCodeHost } from '../helpers/code-host.ts';
import { SETTINGS, startNetwork, type TestNetwork } from '../helpers/network.ts';
import { iosSwitch } from '../helpers/startup.ts';

export const SECRET = 'a-secret-of-the-webhook';

export interface ReviewScene {
  readonly net: TestNetwork;
  readonly github: TestCodeHost;
  readonly serving: Serving;
  readonly said: string[];
  /** A branch off main with this configuration of the switch; gives the commit. */
  change(branch: string, features: string): string;
  /** Comments of ours on a pull request, the oldest first. */
  comments(pull: number): Promise<readonly string[]>;
  /** State and title of our check at a commit. */
  check(sha: string): Promise<string>;
  /** Sends an event of ours, signed, as the host would; gives the answer's status. */
  deliver(event: string, payload: unknown): Promise<number>;
  until<Found>(what: string, look: () => Promise<Found | undefined | false>): Promise<Found>;
  /** Sends an event as the host sent it, to the byte; gives the answer's status. */
  redeliver(event: CapturedEvent): Promise<number>;
  planOf(id: string): Promise<Plan>;
  /** All runs of a commit, once there are some and all have ended. */
  runsOf(commit: string): Promise<readonly RunRow[]>;
  close(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function until<Found>(
  said: readonly string[],
  what: string,
  look: () => Promise<Found | undefined | false>,
): Promise<Found> {
  for (let tries = 0; tries < 600; tries++) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    await setTimeout(50);
  }
  throw new Error(`waited in vain for ${what}; said:\n${said.slice(-20).join('\n')}`);
}

/** What the host sent. */
export interface CapturedEvent {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A door that only notes what comes. */
async function captureEvents(into: CapturedEvent[]): Promise<{ url: string; close(): void }> {
  const server = createHttpServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      const headers = Object.entries(request.headers).flatMap(([name, value]) =>
        /^x-|^content-type$/.test(name) && typeof value === 'string' ? [[name, value] as const] : [],
      );
      into.push({ body, headers: Object.fromEntries(headers) });
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const there = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${there}/`, close: () => void server.close() };
}

/** `captured`: events go there instead of to the program. The first commit is on main without a review: it is shown as unapproved, and nothing is sent. */
export async function startReviewScene(settings = '', captured?: CapturedEvent[]): Promise<ReviewScene> {
  const net = await startNetwork({ acc1: { platform: 'cisco-ios', startup: iosSwitch('acc1', 4) } });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/webhook/github`;
  const capture = captured === undefined ? undefined : await captureEvents(captured);
  const github = await startCodeHost(net.repository, { url: capture?.url ?? url, secret: SECRET });
  const rest = SETTINGS.replace('approval: branch-tip\n', '');
  net.repository.write(
    'plumbline.yaml',
    `github: { repository: ${REPOSITORY}, api: "${github.api}" }\n${settings}${rest}`,
  );
  net.write('acc1', 'vlans: []\n');
  net.repository.commit('first');
  await github.push('main');
  const keyFile = join(net.dataDir, 'app.pem');
  writeFileSync(keyFile, github.privateKey);
  Object.assign(process.env, {
    PLUMB_GITHUB_APP_ID: String(APP_ID),
    PLUMB_GITHUB_APP_KEY_FILE: keyFile,
    PLUMB_WEBHOOK_SECRET: SECRET,
  });
  const said: string[] = [];
  const serving = await startServing(
    net.repository.folder,
    { color: false, json: false, print: () => {}, progress: () => {}, say: (text) => said.push(text) },
    { branch: 'main', pollMs: 600_000, sweepMs: 600_000, concurrency: 2, listenAt: { port } },
  );
  const here = { owner: 'ann', repo: 'network' };
  return {
    net,
    github,
    serving,
    said,
    until: (what, look) => until(said, what, look),
    change(branch, features) {
      const { git, commit } = net.repository;
      git('checkout', '--quiet', '--detach', 'main');
      git('checkout', '--quiet', '-B', branch);
      net.write('acc1', features);
      const sha = commit(branch);
      git('checkout', '--quiet', '--detach');
      return sha;
    },
    async comments(pull) {
      const { data } = await github
        .as('ann')
        .rest.issues.listComments({ ...here, issue_number: pull, per_page: 100 });
      return data.filter(({ user }) => user?.login === 'plumbline[bot]').map(({ body }) => body ?? '');
    },
    async check(sha) {
      const { data } = await github.as('ann').rest.checks.listForRef({ ...here, ref: sha });
      return data.check_runs
        .map(({ status, conclusion, output }) => `${conclusion ?? status}: ${output.title}`)
        .join('; ');
    },
    async deliver(event, payload) {
      const body = JSON.stringify(payload);
      const signature = createHmac('sha256', SECRET).update(body).digest('hex');
      const { status } = await fetch(url, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/json',
          'x-github-event': event,
          'x-github-delivery': randomUUID(),
          'x-hub-signature-256': `sha256=${signature}`,
        },
      });
      return status;
    },
    runsOf: (commit) =>
      until(said, `the runs of ${commit}`, async () => {
        const runs = await listRuns(serving.house.store, { commit });
        return runs.length > 0 && runs.every(({ state }) => terminal(state)) ? runs : undefined;
      }),
    redeliver: async ({ body, headers }) => (await fetch(url, { method: 'POST', body, headers })).status,
    async planOf(id) {
      const row = await getPlan(serving.house.store, id);
      if (row === undefined) throw new Error(`there is no plan ${id}`);
      return row.plan;
    },
    async close() {
      await serving.close();
      for (const name of ['PLUMB_GITHUB_APP_ID', 'PLUMB_GITHUB_APP_KEY_FILE', 'PLUMB_WEBHOOK_SECRET'])
        delete process.env[name];
      await github.close();
      capture?.close();
      await net.close();
    },
  };
}
