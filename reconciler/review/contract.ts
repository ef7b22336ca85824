/** What a code host (where pull requests are reviewed) is to the pipeline. Types and one error; the hosts are passed in. */
import type { FileChange } from '../repository/history.ts';

/** A pull request as the host knows it now. */
export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly open: boolean;
  readonly merged: boolean;
  readonly author: string;
  readonly head: { readonly sha: string; readonly repository: string; readonly ref: string };
  readonly base: { readonly repository: string; readonly ref: string };
  /** The commit that the merge made; null before it, and where the host does not say. */
  readonly mergeCommit: string | null;
  /** Who merged; null when unknown. */
  readonly mergedBy: { readonly login: string; readonly person: boolean } | null;
  /** Ref of the repository that holds the head, also that of a fork: `refs/pull/7/head`. */
  readonly headRef: string;
}

export interface Review {
  readonly reviewer: string;
  /** A person, not an app. */
  readonly person: boolean;
  readonly verdict: 'approved' | 'changes-requested' | 'dismissed' | 'comment';
  /** The commit that was looked at; null when the host does not say. */
  readonly commit: string | null;
  readonly at: string;
}

/** A comment in the conversation of a pull request (or of an issue: the hosts number them together). */
export interface HostComment {
  readonly id: number;
  /** Number of the pull request or issue. */
  readonly pull: number;
  readonly author: string;
  /** A person, not an app. */
  readonly person: boolean;
  readonly body: string;
  /** ISO 8601; the two differ when it was edited. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type Permission = 'none' | 'read' | 'write' | 'admin';

/** A mark on a line of a file. */
export interface Annotation {
  readonly path: string;
  readonly line: number;
  readonly level: 'failure' | 'warning';
  readonly message: string;
}

export interface Check {
  /** Commit that it stands at. */
  readonly sha: string;
  readonly state: 'pending' | 'success' | 'failure' | 'neutral';
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

/** A pull request of one commit that is made at the host. */
export interface NewPullRequest {
  /** Its branch: its name is what makes it the same one. */
  readonly branch: string;
  /** Branch that it is to be merged into. */
  readonly base: string;
  /** The commit that it is made on. */
  readonly parent: string;
  readonly message: string;
  readonly title: string;
  readonly body: string;
  readonly draft: boolean;
  /** None: an empty commit. */
  readonly changes: readonly FileChange[];
}

/** Every method throws CodeHostError, and nothing else, for what the host answers or does not answer. */
export interface CodeHost {
  /** `github` … */
  readonly kind: string;
  /** `owner/name` of the only repository that it speaks of. */
  readonly repository: string;
  /** The account that we act as. */
  self(): Promise<string>;
  pullRequest(number: number): Promise<PullRequest>;
  /** Open ones whose base is the branch, oldest first. */
  openPullRequests(branch: string): Promise<readonly PullRequest[]>;
  /** Those that were merged as this commit. */
  mergedAs(commit: string): Promise<readonly PullRequest[]>;
  reviews(number: number): Promise<readonly Review[]>;
  /** Accounts of the authors and committers of its commits; null for one that belongs to no account. */
  contributors(number: number): Promise<readonly (string | null)[]>;
  /** What the account may do in the repository now. */
  permission(login: string): Promise<Permission>;
  /** Accounts of a team `org/slug`. */
  teamMembers(team: string): Promise<readonly string[]>;
  /** Writes the one comment of ours that carries the marker, or edits it in place. */
  putComment(number: number, marker: string, body: string): Promise<void>;
  putCheck(check: Check): Promise<void>;
  /** Comments that were written or edited at this time or later, oldest first; perhaps not all of very many. */
  commentsSince(at: string): Promise<readonly HostComment[]>;
  /** Opens it; the one that its branch has already (open or not) is given instead of a second one. */
  openPullRequest(wanted: NewPullRequest): Promise<{ readonly number: number; readonly url: string }>;
  /** Shows at a comment that it was carried out, or that it was not. */
  react(comment: number, done: boolean): Promise<void>;
}

/** `retryAfter`: milliseconds; undefined: the host said nothing of when. */
export class CodeHostError extends Error {
  readonly code: 'unreachable' | 'rate-limited' | 'refused' | 'not-found';
  readonly retryAfter: number | undefined;
  constructor(code: CodeHostError['code'], message: string, retryAfter?: number) {
    super(message);
    this.name = 'CodeHostError';
    this.code = code;
    this.retryAfter = retryAfter;
  }
}
