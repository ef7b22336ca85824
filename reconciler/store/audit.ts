/** Statements on plumb.audit: append, read, prove. */
import type { Database } from './contract.ts';
import { json, storable } from './text.ts';

export interface AuditEntry {
  /** A person, a token, or `reconciler`. */
  readonly actor: string;
  /** A verb: `run.approved`, `device.held`, … */
  readonly action: string;
  /** What it was done to: a run's id, a device's name, a commit. */
  readonly subject: string;
  /** Masked; anything JSON. */
  readonly detail?: unknown;
}

export interface AuditRow {
  readonly seq: number;
  /** UTC, microseconds, as it went into the digest. */
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  /** JSON text, as it went into the digest. */
  readonly detail: string;
  readonly prevHash: string;
  readonly hash: string;
}

const UTC = `'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'`;
const COLUMNS = `seq::int as seq, to_char(at at time zone 'UTC', ${UTC}) as at, actor, action, subject,
  detail::text as detail, prev_hash as "prevHash", hash`;

/** Appends one row to the chain. Inside the caller's transaction, as its last statement: it holds the end of the chain. */
export async function appendAudit(db: Database, entry: AuditEntry): Promise<void> {
  await db.transaction(async (tx) => {
    const head = await tx.query<{ seq: number; hash: string; at: string }>(
      `select seq::int as seq, hash, to_char(clock_timestamp() at time zone 'UTC', ${UTC}) as at from plumb.audit_head for update`,
    );
    const last = head.rows[0];
    if (last === undefined) throw new Error('plumb.audit_head has lost its row');
    const row = {
      seq: last.seq + 1,
      at: last.at,
      actor: storable(entry.actor),
      action: entry.action,
      subject: storable(entry.subject),
      detail: json(entry.detail),
      prevHash: last.hash,
    };
    const hash = tx.auditDigest(chained(row));
    await tx.query(
      `insert into plumb.audit (seq, at, actor, action, subject, detail, prev_hash, hash)
       values ($1::bigint, $2::timestamptz, $3, $4, $5, $6::json, $7, $8)`,
      [row.seq, row.at, row.actor, row.action, row.subject, row.detail, row.prevHash, hash],
    );
    await tx.query('update plumb.audit_head set seq = $1::bigint, hash = $2', [row.seq, hash]);
  });
}

/** Newest first; of one subject, or of all. */
export async function listAudit(
  db: Database,
  options: { readonly subject?: string; readonly limit?: number } = {},
): Promise<AuditRow[]> {
  const { rows } = await db.query<AuditRow>(
    `select ${COLUMNS} from plumb.audit where $1::text is null or subject = $1 order by plumb.audit.seq desc limit $2::int`,
    [options.subject ?? null, options.limit ?? 100],
  );
  return rows;
}

/** Walks the chain; gives the first row that was altered, is missing or was inserted, or undefined when all is well. */
export async function findAuditBreak(db: Database): Promise<number | undefined> {
  const head = await db.query<{ seq: number; hash: string }>(
    'select seq::int as seq, hash from plumb.audit_head',
  );
  let seq = 0;
  let hash = '';
  for (;;) {
    const { rows } = await db.query<AuditRow>(
      `select ${COLUMNS} from plumb.audit where plumb.audit.seq > $1::bigint order by plumb.audit.seq limit 1000`,
      [seq],
    );
    for (const row of rows) {
      if (row.seq !== seq + 1 || row.prevHash !== hash || row.hash !== db.auditDigest(chained(row)))
        return seq + 1;
      seq = row.seq;
      hash = row.hash;
    }
    if (rows.length === 0) break;
  }
  const end = head.rows[0];
  return end !== undefined && seq >= end.seq ? undefined : seq + 1;
}

function chained(row: Omit<AuditRow, 'hash'>): string {
  return JSON.stringify([row.seq, row.at, row.actor, row.action, row.subject, row.detail, row.prevHash]);
}
