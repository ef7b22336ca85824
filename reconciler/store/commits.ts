/** Statements on plumb.commits: which commits were seen, and what became of them. */
import type { Problem } from '../types.ts';
import type { Database } from './contract.ts';
import { json, storable } from './text.ts';

export type CommitStatus = 'accepted' | 'refused' | 'unapproved';

export interface Commit {
  /** The repository as the settings name it. */
  readonly repository: string;
  readonly sha: string;
  readonly author: string;
  readonly subject: string;
  readonly committedAt: Date | null;
  readonly status: CommitStatus;
  readonly problems: readonly Problem[];
}

export interface CommitRow extends Commit {
  readonly seenAt: Date;
  /** When the status was given last. */
  readonly decidedAt: Date;
}

const COLUMNS = `repository, sha, author, subject, committed_at as "committedAt", status, problems, seen_at as "seenAt",
  decided_at as "decidedAt"`;

/** Stores a commit, or what became of it since. True when it was new. */
export async function saveCommit(db: Database, commit: Commit): Promise<boolean> {
  const { rows } = await db.query<{ fresh: boolean }>(
    `insert into plumb.commits (repository, sha, author, subject, committed_at, status, problems)
     values ($1, $2, $3, $4, $5::timestamptz, $6, $7::json)
     on conflict (repository, sha) do update set status = excluded.status, problems = excluded.problems,
       decided_at = clock_timestamp(), decision = nextval('plumb.decisions')
     returning xmax = 0 as fresh`,
    [
      commit.repository,
      commit.sha,
      storable(commit.author),
      storable(commit.subject),
      commit.committedAt?.toISOString() ?? null,
      commit.status,
      json(commit.problems),
    ],
  );
  return rows[0]?.fresh === true;
}

export async function getCommit(
  db: Database,
  repository: string,
  sha: string,
): Promise<CommitRow | undefined> {
  const { rows } = await db.query<CommitRow>(
    `select ${COLUMNS} from plumb.commits where repository = $1 and sha = $2`,
    [repository, sha],
  );
  return rows[0];
}

/** The commit that was accepted last: the good one that stays when a newer one is refused. */
export async function lastAcceptedCommit(db: Database, repository: string): Promise<CommitRow | undefined> {
  const { rows } = await db.query<CommitRow>(
    `select ${COLUMNS} from plumb.commits where repository = $1 and status = 'accepted' order by decision desc limit 1`,
    [repository],
  );
  return rows[0];
}

/** The commit that was decided last, whatever repository it is of. */
export async function newestCommit(db: Database): Promise<CommitRow | undefined> {
  const { rows } = await db.query<CommitRow>(
    `select ${COLUMNS} from plumb.commits order by decision desc limit 1`,
  );
  return rows[0];
}
