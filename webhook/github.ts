/** GitHub (and GitHub Enterprise) as a code host, through octokit: with an App's installation, or with a token. */
import { App, Octokit } from 'octokit';
import type { CodeHost, Permission, PullRequest, Review } from '../reconciler/review/contract.ts';
import { hostError } from './github-error.ts';
import { openPullRequest } from './github-open.ts';
import { commentsSince, type Here, putCheckRun, putComment, putStatus, react } from './github-posts.ts';

export type GithubLogin =
  | { readonly token: string }
  | { readonly appId: string; readonly privateKey: string };

export interface GithubOptions {
  /** `owner/name`. */
  readonly repository: string;
  /** Address of the API. */
  readonly api: string;
  readonly login: GithubLogin;
  /** Milliseconds that an answer may take (default 15,000). */
  readonly patience?: number;
}

interface Connected {
  readonly octokit: Octokit;
  readonly self: string;
  readonly asApp: boolean;
}

export function connectGithub(options: GithubOptions): CodeHost {
  const [owner = '', repo = ''] = options.repository.split('/');
  const here = { owner, repo };
  let connected: Promise<Connected> | undefined;
  const connect = (): Promise<Connected> => {
    connected ??= logIn(options, here).catch((error: unknown) => {
      // The next question logs in again.
      connected = undefined;
      throw error;
    });
    return connected;
  };
  const ask = async <Answer>(question: (octokit: Octokit) => Promise<Answer>): Promise<Answer> => {
    try {
      return await question((await connect()).octokit);
    } catch (error) {
      throw hostError(error, options.api);
    }
  };
  return {
    kind: 'github',
    repository: options.repository,
    self: async () => {
      try {
        return (await connect()).self;
      } catch (error) {
        throw hostError(error, options.api);
      }
    },
    pullRequest: (number) => ask((octokit) => pullRequest(octokit, here, number)),
    openPullRequests: (branch) =>
      ask(async (octokit) => {
        const list = await octokit.paginate(octokit.rest.pulls.list, {
          ...here,
          state: 'open',
          base: branch,
          sort: 'created',
          direction: 'asc',
          per_page: 100,
        });
        return list.map(toPullRequest);
      }),
    mergedAs: (commit) => ask((octokit) => mergedAs(octokit, here, commit)),
    reviews: (number) => ask((octokit) => reviews(octokit, here, number)),
    contributors: (number) => ask((octokit) => contributors(octokit, here, number)),
    permission: (login) => ask((octokit) => permission(octokit, here, login)),
    teamMembers: (team) => ask((octokit) => teamMembers(octokit, team)),
    putComment: (number, marker, body) =>
      ask(async (octokit) => putComment(octokit, here, (await connect()).self, { number, marker, body })),
    putCheck: (check) =>
      ask(async (octokit) =>
        (await connect()).asApp ? putCheckRun(octokit, here, check) : putStatus(octokit, here, check),
      ),
    openPullRequest: (wanted) => ask((octokit) => openPullRequest(octokit, here, wanted)),
    commentsSince: (at) => ask((octokit) => commentsSince(octokit, here, at)),
    react: (comment, done) => ask((octokit) => react(octokit, here, comment, done)),
  };
}

/** Waiting and trying again is for the outbox, which survives a restart: octokit must neither wait nor repeat. */
function client(options: GithubOptions): typeof Octokit {
  const patience = options.patience ?? 15_000;
  return Octokit.defaults({
    baseUrl: options.api.replace(/\/$/, ''),
    userAgent: 'plumbline',
    retry: { enabled: false },
    throttle: { enabled: false },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    request: {
      fetch: (url: string, init: RequestInit) =>
        fetch(url, { ...init, signal: AbortSignal.timeout(patience), redirect: 'error' }),
    },
  });
}

async function logIn(options: GithubOptions, here: Here): Promise<Connected> {
  const Client = client(options);
  if ('token' in options.login) {
    const octokit = new Client({ auth: options.login.token });
    return { octokit, self: (await octokit.rest.users.getAuthenticated()).data.login, asApp: false };
  }
  const { appId, privateKey } = options.login;
  const app = new App({ appId, privateKey, Octokit: Client });
  const { data: installation } = await app.octokit.rest.apps.getRepoInstallation({ ...here });
  const { data: about } = await app.octokit.rest.apps.getAuthenticated();
  return {
    octokit: await app.getInstallationOctokit(installation.id),
    self: `${about?.slug ?? ''}[bot]`,
    asApp: true,
  };
}

/** The shape that list and get have in common. */
interface RawPull {
  readonly number: number;
  readonly title: string;
  readonly html_url: string;
  readonly state: string;
  readonly merged_at: string | null;
  readonly merge_commit_sha: string | null;
  readonly user: { readonly login: string } | null;
  readonly head: {
    readonly sha: string;
    readonly ref: string;
    readonly repo: { readonly full_name: string } | null;
  };
  readonly base: { readonly ref: string; readonly repo: { readonly full_name: string } };
  readonly merged_by?: { readonly login: string; readonly type: string } | null;
}

function toPullRequest(raw: RawPull): PullRequest {
  const merged = raw.merged_at !== null;
  return {
    number: raw.number,
    title: raw.title,
    url: raw.html_url,
    open: raw.state === 'open',
    merged,
    author: raw.user?.login ?? '',
    // The repository of a head is null when it was deleted: then it is a stranger's.
    head: { sha: raw.head.sha, ref: raw.head.ref, repository: raw.head.repo?.full_name ?? '' },
    base: { ref: raw.base.ref, repository: raw.base.repo.full_name },
    // Before the merge GitHub names a test merge here.
    mergeCommit: merged ? raw.merge_commit_sha : null,
    mergedBy: raw.merged_by ? { login: raw.merged_by.login, person: raw.merged_by.type === 'User' } : null,
    headRef: `refs/pull/${raw.number}/head`,
  };
}

async function pullRequest(octokit: Octokit, here: Here, number: number): Promise<PullRequest> {
  return toPullRequest((await octokit.rest.pulls.get({ ...here, pull_number: number })).data);
}

/** Asked for each one by itself: only that answer says who merged it. */
async function mergedAs(octokit: Octokit, here: Here, commit: string): Promise<readonly PullRequest[]> {
  const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
    ...here,
    commit_sha: commit,
    per_page: 100,
  });
  const merged = data.filter((raw) => raw.merged_at !== null && raw.merge_commit_sha === commit);
  return Promise.all(merged.map(({ number }) => pullRequest(octokit, here, number)));
}

const VERDICTS: Readonly<Record<string, Review['verdict']>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  DISMISSED: 'dismissed',
};

async function reviews(octokit: Octokit, here: Here, number: number): Promise<readonly Review[]> {
  const list = await octokit.paginate(octokit.rest.pulls.listReviews, {
    ...here,
    pull_number: number,
    per_page: 100,
  });
  return list.flatMap((raw) =>
    raw.user
      ? [
          {
            reviewer: raw.user.login,
            person: raw.user.type === 'User',
            verdict: VERDICTS[raw.state] ?? 'comment',
            commit: raw.commit_id ?? null,
            at: raw.submitted_at ?? '',
          },
        ]
      : [],
  );
}

/** The committer of what is written in GitHub's own editor. */
const WEB_FLOW = 'web-flow';

async function contributors(
  octokit: Octokit,
  here: Here,
  number: number,
): Promise<readonly (string | null)[]> {
  const commits = await octokit.paginate(octokit.rest.pulls.listCommits, {
    ...here,
    pull_number: number,
    per_page: 100,
  });
  const names = commits.flatMap(({ author, committer }) => [author?.login ?? null, committer?.login ?? null]);
  return [...new Set(names)].filter((name) => name !== WEB_FLOW);
}

/** An account that is gone, or never had to do with the repository, may nothing. */
async function permission(octokit: Octokit, here: Here, login: string): Promise<Permission> {
  const { data } = await octokit.rest.repos
    .getCollaboratorPermissionLevel({ ...here, username: login })
    .catch((error: unknown) => {
      if (hostError(error, '').code === 'not-found') return { data: { permission: 'none' } };
      throw error;
    });
  return data.permission === 'admin' || data.permission === 'write' || data.permission === 'read'
    ? data.permission
    : 'none';
}

async function teamMembers(octokit: Octokit, team: string): Promise<readonly string[]> {
  const [org = '', slug = ''] = team.split('/');
  const members = await octokit.paginate(octokit.rest.teams.listMembersInOrg, {
    org,
    team_slug: slug,
    per_page: 100,
  });
  return members.map(({ login }) => login);
}
