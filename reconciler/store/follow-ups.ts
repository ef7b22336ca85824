/** Statements on plumb.follow_ups: pull requests that the program opens itself, once for each commit. */
import type { Database } from './contract.ts';
import { storable } from './text.ts';

export interface FollowUpRow {
  readonly commit: string;
  readonly pull: number | null;
  readonly number: number | null;
  readonly attempts: number;
  /** Why the host did not take it the last time. */
  readonly error: string | null;
}

const COLUMNS = 'commit_sha as "commit", pull, number, attempts, error';

/** Asked for once; again changes nothing. */
export async function wantFollowUp(
  db: Database,
  repository: string,
  { commit, pull }: { readonly commit: string; readonly pull: number | null },
): Promise<void> {
  await db.query(
    'insert into plumb.follow_ups (repository, commit_sha, pull) values ($1, $2, $3::int) on conflict do nothing',
    [repository, commit, pull],
  );
}

export async function getFollowUp(
  db: Database,
  repository: string,
  commit: string,
): Promise<FollowUpRow | undefined> {
  const { rows } = await db.query<FollowUpRow>(
    `select ${COLUMNS} from plumb.follow_ups where repository = $1 and commit_sha = $2`,
    [repository, commit],
  );
  return rows[0];
}

/** Those that are not opened yet, and due. */
export async function dueFollowUps(db: Database, repository: string): Promise<readonly FollowUpRow[]> {
  const { rows } = await db.query<FollowUpRow>(
    `select ${COLUMNS} from plumb.follow_ups
     where repository = $1 and number is null and next_at <= now() order by created_at, commit_sha`,
    [repository],
  );
  return rows;
}

export async function noteOpened(
  db: Database,
  repository: string,
  opened: { readonly commit: string; readonly number: number; readonly url: string },
): Promise<void> {
  await db.query(
    `update plumb.follow_ups set number = $3::int, url = $4, error = null
     where repository = $1 and commit_sha = $2`,
    [repository, opened.commit, opened.number, storable(opened.url)],
  );
}

/** The host did not take it; it is tried again after `waitMs`. */
export async function noteNotOpened(
  db: Database,
  repository: string,
  failed: { readonly commit: string; readonly waitMs: number; readonly error: string },
): Promise<void> {
  await db.query(
    `update plumb.follow_ups set attempts = attempts + 1, error = $3,
       next_at = now() + make_interval(secs => $4::float8 / 1000) where repository = $1 and commit_sha = $2`,
    [repository, failed.commit, storable(failed.error), failed.waitMs],
  );
}

/** Nobody needs it any more. */
export async function dropFollowUp(db: Database, repository: string, commit: string): Promise<void> {
  await db.query(
    'delete from plumb.follow_ups where repository = $1 and commit_sha = $2 and number is null',
    [repository, commit],
  );
}
