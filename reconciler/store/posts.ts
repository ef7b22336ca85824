/** Statements on plumb.posts: what is to be told to the code host, kept until it was taken. */
import type { Database } from './contract.ts';
import { json, storable } from './text.ts';

/** What is posted; the place is one comment or one check, and the newest body of a place wins. */
export interface PostRow<Body> {
  readonly place: string;
  readonly body: Body;
  readonly version: number;
  readonly attempts: number;
}

/** Asks for a body to stand at a place. The same body again changes nothing. */
export async function putPost(db: Database, place: string, body: unknown): Promise<void> {
  await db.query(
    `insert into plumb.posts as p (place, body) values ($1, $2::json)
     on conflict (place) do update set body = excluded.body, version = p.version + 1, attempts = 0, next_at = now(),
       error = null, updated_at = now()
     where p.body::text <> excluded.body::text`,
    [place, json(body)],
  );
}

/** What is open and due, the oldest first. */
export async function duePosts<Body>(db: Database, most: number): Promise<readonly PostRow<Body>[]> {
  const { rows } = await db.query<PostRow<Body>>(
    `select place, body, version::int as version, attempts from plumb.posts
     where posted_version < version and next_at <= now() order by updated_at, place limit $1::int`,
    [most],
  );
  return rows;
}

/** The host took this version; a newer one stays open. */
export async function postTaken(db: Database, place: string, version: number): Promise<void> {
  await db.query(
    'update plumb.posts set posted_version = greatest(posted_version, $2::bigint), error = null where place = $1',
    [place, version],
  );
}

/** It did not; it is tried again after `waitMs`. */
export async function postFailed(
  db: Database,
  place: string,
  { waitMs, error }: { readonly waitMs: number; readonly error: string },
): Promise<void> {
  await db.query(
    `update plumb.posts set attempts = attempts + 1, error = $2,
       next_at = now() + make_interval(secs => $3::float8 / 1000) where place = $1`,
    [place, storable(error), waitMs],
  );
}

/** How many wait. */
export async function openPosts(db: Database): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    'select count(*)::int as count from plumb.posts where posted_version < version',
  );
  return rows[0]?.count ?? 0;
}
