/** Statements on plumb.reviews and plumb.deliveries: what was planned for which pull request, and which events were seen. */
import type { Database } from './contract.ts';
import { json } from './text.ts';

export interface ReviewRow<Report> {
  readonly pull: number;
  readonly head: string;
  readonly base: string;
  readonly mergedAs: string | null;
  readonly report: Report;
}

const COLUMNS = 'pull, head, base, merged_as as "mergedAs", report';

export async function saveReview(
  db: Database,
  repository: string,
  review: {
    readonly pull: number;
    readonly head: string;
    readonly base: string;
    /** Masked. */
    readonly report: unknown;
  },
): Promise<void> {
  await db.query(
    `insert into plumb.reviews (repository, pull, head, base, report) values ($1, $2::int, $3, $4, $5::json)
     on conflict (repository, pull) do update set head = excluded.head, base = excluded.base,
       report = excluded.report, reviewed_at = now()`,
    [repository, review.pull, review.head, review.base, json(review.report)],
  );
}

export async function getReview<Report>(
  db: Database,
  repository: string,
  pull: number,
): Promise<ReviewRow<Report> | undefined> {
  const { rows } = await db.query<ReviewRow<Report>>(
    `select ${COLUMNS} from plumb.reviews where repository = $1 and pull = $2::int`,
    [repository, pull],
  );
  return rows[0];
}

/** The next round plans it again. */
export async function forgetPlanned(db: Database, repository: string, pull: number): Promise<void> {
  await db.query(`update plumb.reviews set head = '' where repository = $1 and pull = $2::int`, [
    repository,
    pull,
  ]);
}

/** Notes that a pull request was merged as this commit; its rollout will be told there. */
export async function noteMerged(
  db: Database,
  repository: string,
  merged: { readonly pull: number; readonly head: string; readonly base: string; readonly commit: string },
): Promise<void> {
  await db.query(
    `insert into plumb.reviews (repository, pull, head, base, merged_as, report)
     values ($1, $2::int, $3, $4, $5, 'null')
     on conflict (repository, pull) do update set merged_as = excluded.merged_as`,
    [repository, merged.pull, merged.head, merged.base, merged.commit],
  );
}

/** Merged pull requests whose rollout was not told yet. */
export async function untold(
  db: Database,
  repository: string,
): Promise<readonly { readonly pull: number; readonly commit: string }[]> {
  const { rows } = await db.query<{ pull: number; commit: string }>(
    `select pull, merged_as as commit from plumb.reviews
     where repository = $1 and merged_as is not null and not told order by pull`,
    [repository],
  );
  return rows;
}

export async function noteTold(db: Database, repository: string, pull: number): Promise<void> {
  await db.query('update plumb.reviews set told = true where repository = $1 and pull = $2::int', [
    repository,
    pull,
  ]);
}

/** How long a delivery is remembered: longer than any host sends it again. */
const REMEMBERED = '30 days';

/** True the first time (F47). */
export async function firstDelivery(db: Database, source: string, delivery: string): Promise<boolean> {
  await db.query(`delete from plumb.deliveries where seen_at < now() - interval '${REMEMBERED}'`);
  const { rowCount } = await db.query(
    'insert into plumb.deliveries (source, delivery) values ($1, $2) on conflict do nothing',
    [source, delivery],
  );
  return rowCount === 1;
}
