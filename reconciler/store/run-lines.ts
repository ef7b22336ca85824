/** Statements on plumb.run_lines, the journal: the row of a line is committed before the line is sent. */
import type { Database } from './contract.ts';
import { LeaseLostError } from './errors.ts';
import { storable } from './text.ts';

export type RunPhase = 'push' | 'undo' | 'save' | 'timer';

export interface RunLine {
  readonly seq: number;
  readonly epoch: number;
  readonly phase: RunPhase;
  /** Masked. */
  readonly line: string;
  /** Keyed digest of the line as it is sent. */
  readonly lineHash: string;
  /** Index of the plan's step; null where there is none. */
  readonly step: number | null;
  readonly intentAt: Date;
  /** Masked; null: the device's answer was never seen, so nobody knows whether the line was taken. */
  readonly answer: string | null;
  readonly doneAt: Date | null;
  readonly refused: boolean | null;
}

/**
 * Writes down that a line is about to be sent; gives its number within the run. Returns only once it is committed:
 * no row, no line. Throws LeaseLostError when a newer epoch exists or the lease ran out. Not inside a transaction.
 */
export async function recordIntent(
  db: Database,
  intent: {
    readonly run: string;
    readonly epoch: number;
    readonly phase: RunPhase;
    readonly line: string;
    readonly lineHash: string;
    readonly step?: number;
  },
): Promise<number> {
  // The lease row is locked until the intent is committed: whoever is granted the next epoch sees this row.
  const { rows } = await db.query<{ seq: number }>(
    `with held as (
       select 1 from plumb.leases
       where run = $1::uuid and epoch = $2::int and owner is not null and expires_at > clock_timestamp() for share)
     insert into plumb.run_lines (run, seq, epoch, phase, line, line_hash, step)
     select $1::uuid, (select coalesce(max(seq), 0) + 1 from plumb.run_lines where run = $1::uuid), $2::int, $3, $4, $5, $6::int
     from held returning seq`,
    [intent.run, intent.epoch, intent.phase, storable(intent.line), intent.lineHash, intent.step ?? null],
  );
  const seq = rows[0]?.seq;
  if (seq === undefined) throw new LeaseLostError(intent.run, intent.epoch);
  return seq;
}

/** Writes down what the device answered. It is a fact, so it needs no lease; the first answer stays. */
export async function recordAnswer(
  db: Database,
  answer: { readonly run: string; readonly seq: number; readonly answer: string; readonly refused: boolean },
): Promise<void> {
  await db.query(
    `update plumb.run_lines set answer = $3, refused = $4::boolean, done_at = clock_timestamp()
     where run = $1::uuid and seq = $2::int and done_at is null`,
    [answer.run, answer.seq, storable(answer.answer), answer.refused],
  );
}

/** The journal of a run in the order of sending. */
export async function linesOfRun(db: Database, run: string): Promise<RunLine[]> {
  const { rows } = await db.query<RunLine>(
    `select seq, epoch, phase, line, line_hash as "lineHash", step, intent_at as "intentAt", answer,
       done_at as "doneAt", refused
     from plumb.run_lines where run = $1::uuid order by seq`,
    [run],
  );
  return rows;
}
