/** Statements on plumb.runs. A run's state changes here and nowhere else, together with its audit row. */
import { randomUUID } from 'node:crypto';
import type { RunEvent, RunState } from '../run-state.ts';
import type { BreakGlass, Outcome } from '../types.ts';
import { appendAudit } from './audit.ts';
import type { Database } from './contract.ts';
import { LeaseLostError, RunMovedError } from './errors.ts';
import { holdsLease } from './leases.ts';
import { linesOfRun, type RunLine } from './run-lines.ts';
import { json, storable } from './text.ts';

export interface RunRow {
  readonly id: string;
  readonly plan: string | null;
  readonly device: string;
  readonly commit: string;
  readonly state: RunState;
  /** Epoch of the lease under which the run was moved last; 0 before the first. */
  readonly epoch: number;
  /** How often a worker has locked the device for it. */
  readonly attempts: number;
  readonly outcome: Outcome | null;
  /** What went wrong, masked. */
  readonly error: RunFailure | null;
  readonly actor: string;
  /** Who asked has said that the removals are meant, even beyond max_removals (Ownership 4). */
  readonly allowRemovals: boolean;
  /** Beginning of the digest of the plan that who asked has accepted although no reviewer saw it. */
  readonly acceptedPlan: string | null;
  /** Two people ordered it past review; null: as usual. */
  readonly breakGlass: BreakGlass | null;
  /** When the device reverts by itself; null: no timer is armed. */
  readonly timerDeadline: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

export interface RunFailure {
  readonly code: string;
  readonly message: string;
}

export interface Transition {
  readonly run: string;
  readonly from: RunState;
  readonly to: RunState;
  readonly event: RunEvent;
  /** The held lease's epoch; null only where no lease is needed: planned, approved, queued and needs_attention. */
  readonly epoch: number | null;
  readonly actor: string;
  readonly patch?: {
    readonly outcome?: Outcome;
    readonly error?: RunFailure;
    readonly plan?: string;
    readonly timerDeadline?: Date | null;
  };
}

const COLUMNS = `id, plan, device, commit_sha as "commit", state, epoch, attempts, outcome, error, actor,
  allow_removals as "allowRemovals", accepted_plan as "acceptedPlan", break_glass as "breakGlass", timer_deadline as "timerDeadline", created_at as "createdAt", updated_at as "updatedAt",
  started_at as "startedAt", finished_at as "finishedAt"`;

/** In the words of the index runs_one_live. */
const FINISHED = `('confirmed', 'rolled_back', 'failed', 'needs_attention', 'superseded')`;
const WITHOUT_LEASE: readonly RunState[] = ['planned', 'approved', 'queued', 'needs_attention'];

/**
 * Stores a new run as `planned`. While a device has an unfinished run of the same commit, that one is given instead
 * and `created` is false: two workers or two clicks make one run (F71, F102). An acknowledgement of removals reaches
 * that one, too, as long as no worker has taken it.
 */
export async function createRun(
  db: Database,
  run: {
    readonly id?: string;
    readonly plan: string | null;
    readonly device: string;
    readonly commit: string;
    readonly actor: string;
    readonly allowRemovals?: boolean;
    readonly acceptedPlan?: string;
    readonly breakGlass?: BreakGlass;
  },
): Promise<{ readonly run: RunRow; readonly created: boolean }> {
  return db.transaction(async (tx) => {
    const made = await tx.query<RunRow>(
      `insert into plumb.runs (id, plan, device, commit_sha, state, actor, allow_removals, accepted_plan, break_glass)
       values ($1::uuid, $2::uuid, $3, $4, 'planned', $5, $6::boolean, $7, $8::json)
       on conflict (device, commit_sha) where state not in ${FINISHED} do nothing returning ${COLUMNS}`,
      [
        run.id ?? randomUUID(),
        run.plan,
        run.device,
        run.commit,
        storable(run.actor),
        run.allowRemovals ?? false,
        run.acceptedPlan ?? null,
        run.breakGlass === undefined ? null : json(run.breakGlass),
      ],
    );
    const row = made.rows[0];
    if (row !== undefined) {
      await appendAudit(tx, {
        actor: run.actor,
        action: 'run.planned',
        subject: row.id,
        detail: {
          device: run.device,
          commit: run.commit,
          plan: run.plan,
          ...(run.allowRemovals ? { allowRemovals: true } : {}),
          ...(run.acceptedPlan === undefined ? {} : { acceptedPlan: run.acceptedPlan }),
          ...(run.breakGlass === undefined ? {} : { breakGlass: run.breakGlass }),
        },
      });
      return { run: row, created: true };
    }
    const live = await tx.query<RunRow>(
      `select ${COLUMNS} from plumb.runs where device = $1 and commit_sha = $2 and state not in ${FINISHED}`,
      [run.device, run.commit],
    );
    const found = live.rows[0];
    if (found === undefined)
      throw new RunMovedError(run.id ?? 'new', 'planned', 'finished in this moment; try again');
    return { run: await acknowledge(tx, found, run), created: false };
  });
}

/** What the asking person has seen and means. */
interface Acknowledged {
  readonly actor: string;
  readonly allowRemovals?: boolean;
  readonly acceptedPlan?: string;
  readonly breakGlass?: BreakGlass;
}

/** Only before a worker has the run: what it found out may not change under its hands. */
async function acknowledge(
  tx: Database,
  run: RunRow,
  { actor, allowRemovals = false, acceptedPlan, breakGlass }: Acknowledged,
): Promise<RunRow> {
  const removals = allowRemovals && !run.allowRemovals;
  const plan = acceptedPlan !== undefined && acceptedPlan !== run.acceptedPlan;
  const glass = breakGlass !== undefined && run.breakGlass === null;
  if (!removals && !plan && !glass) return run;
  const { rows } = await tx.query<RunRow>(
    `update plumb.runs set allow_removals = allow_removals or $2::boolean, accepted_plan = coalesce($3, accepted_plan),
       break_glass = coalesce($4::json, break_glass),
       updated_at = clock_timestamp()
     where id = $1::uuid and state in ('planned', 'approved', 'queued') returning ${COLUMNS}`,
    [run.id, removals, plan ? acceptedPlan : null, glass ? json(breakGlass) : null],
  );
  const [changed] = rows;
  if (changed === undefined) return run;
  const { device } = run;
  if (removals)
    await appendAudit(tx, { actor, action: 'run.removals-allowed', subject: run.id, detail: { device } });
  if (plan)
    await appendAudit(tx, {
      actor,
      action: 'run.plan-accepted',
      subject: run.id,
      detail: { device, plan: acceptedPlan },
    });
  return changed;
}

/**
 * Moves a run from one state to another, once: only when it still is in `from` and, with an epoch, only while its
 * lease is held. Asking again for a move that has been made (COMMIT sent, connection lost: F83) gives the run as it is.
 * Throws LeaseLostError or RunMovedError.
 */
export async function transitionRun(db: Database, move: Transition): Promise<RunRow> {
  if (move.epoch === null && (!WITHOUT_LEASE.includes(move.from) || move.to === 'locked')) {
    throw new LeaseLostError(move.run, 0);
  }
  return db.transaction(async (tx) => {
    if (move.epoch !== null && !(await holdsLease(tx, move.run, move.epoch)))
      throw new LeaseLostError(move.run, move.epoch);
    const moved = await update(tx, move);
    if (moved === undefined) return alreadyMoved(tx, move);
    await appendAudit(tx, {
      actor: move.actor,
      action: `run.${move.to}`,
      subject: move.run,
      detail: {
        from: move.from,
        event: move.event,
        epoch: moved.epoch,
        outcome: moved.outcome,
        error: move.patch?.error ?? null,
      },
    });
    return moved;
  });
}

async function update(tx: Database, move: Transition): Promise<RunRow | undefined> {
  const patch = move.patch ?? {};
  const { rows } = await tx.query<RunRow>(
    `update plumb.runs set state = $3, epoch = coalesce($4::int, epoch), outcome = $5,
       error = case when $5 in ('applied', 'in-sync') then null else coalesce($6::json, error) end, plan = coalesce($7::uuid, plan),
       timer_deadline = case when $8::boolean then $9::timestamptz else timer_deadline end,
       attempts = attempts + case when $3 = 'locked' then 1 else 0 end,
       started_at = case when $3 = 'locked' then coalesce(started_at, clock_timestamp()) else started_at end,
       finished_at = case when $3 in ${FINISHED} then clock_timestamp() end,
       updated_at = clock_timestamp()
     where id = $1::uuid and state = $2 and epoch <= coalesce($4::int, epoch)
     returning ${COLUMNS}`,
    [
      move.run,
      move.from,
      move.to,
      move.epoch,
      patch.outcome ?? null,
      patch.error === undefined ? null : json(patch.error),
      patch.plan ?? null,
      patch.timerDeadline !== undefined,
      patch.timerDeadline?.toISOString() ?? null,
    ],
  );
  return rows[0];
}

async function alreadyMoved(tx: Database, move: Transition): Promise<RunRow> {
  const found = await findRun(tx, move.run);
  if (found?.state === move.to && (move.epoch === null || found.epoch === move.epoch)) return found;
  throw new RunMovedError(move.run, move.from, found?.state ?? 'not stored');
}

/** The run without its lines. */
export async function findRun(db: Database, id: string): Promise<RunRow | undefined> {
  const { rows } = await db.query<RunRow>(`select ${COLUMNS} from plumb.runs where id = $1::uuid`, [id]);
  return rows[0];
}

/** The run with its journal. */
export async function getRun(
  db: Database,
  id: string,
): Promise<(RunRow & { readonly lines: readonly RunLine[] }) | undefined> {
  const run = await findRun(db, id);
  return run && { ...run, lines: await linesOfRun(db, id) };
}

/** Newest first. */
export async function listRuns(
  db: Database,
  filter: {
    readonly device?: string;
    readonly commit?: string;
    readonly state?: RunState;
    readonly limit?: number;
  } = {},
): Promise<RunRow[]> {
  const { rows } = await db.query<RunRow>(
    `select ${COLUMNS} from plumb.runs
     where ($1::text is null or device = $1) and ($2::text is null or commit_sha = $2) and ($3::text is null or state = $3)
     order by number desc limit $4::int`,
    [filter.device ?? null, filter.commit ?? null, filter.state ?? null, filter.limit ?? 50],
  );
  return rows;
}

/**
 * Every approved run that is not at its end, oldest first: what the queue must know of. `busy` means that a worker
 * holds its lease right now.
 */
export async function unfinishedRuns(db: Database): Promise<(RunRow & { readonly busy: boolean })[]> {
  const { rows } = await db.query<RunRow & { busy: boolean }>(
    `select ${COLUMNS}, exists (select 1 from plumb.leases l
       where l.run = r.id and l.owner is not null and l.expires_at > clock_timestamp()) as busy
     from plumb.runs r where state not in ${FINISHED} and state <> 'planned' order by number`,
  );
  return rows;
}
