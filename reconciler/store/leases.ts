/**
 * Statements on plumb.leases: one writer per device. Time is the database's own, so a worker's wrong clock cannot
 * make two writers (F69); the epoch grows with every grant, and what carries an old one is refused.
 */
import type { Database } from './contract.ts';

export interface LeaseRow {
  readonly device: string;
  readonly run: string | null;
  readonly owner: string | null;
  readonly epoch: number;
  readonly expiresAt: Date;
  /** Not released and not expired, by the database's clock. */
  readonly live: boolean;
}

/**
 * Takes the lease of a device for a run; gives its epoch, or null while somebody else has it.
 * `grace` (seconds, default 0) must pass after an expiry that nobody released: the former holder may still have a
 * command under way. The device must be stored.
 */
export async function acquireLease(
  db: Database,
  lease: {
    readonly device: string;
    readonly run: string;
    readonly owner: string;
    readonly seconds: number;
    readonly grace?: number;
  },
): Promise<number | null> {
  const { rows } = await db.query<{ epoch: number }>(
    `insert into plumb.leases as l (device, run, owner, epoch, expires_at)
     values ($1, $2::uuid, $3, 1, clock_timestamp() + $4::float8 * interval '1 second')
     on conflict (device) do update
       set run = excluded.run, owner = excluded.owner, epoch = l.epoch + 1, expires_at = excluded.expires_at
       where l.owner is null or l.expires_at + $5::float8 * interval '1 second' <= clock_timestamp()
     returning epoch`,
    [lease.device, lease.run, lease.owner, lease.seconds, lease.grace ?? 0],
  );
  return rows[0]?.epoch ?? null;
}

/** Prolongs a lease that is still held; false when it ran out or was taken. */
export async function renewLease(
  db: Database,
  lease: {
    readonly device: string;
    readonly owner: string;
    readonly epoch: number;
    readonly seconds: number;
  },
): Promise<boolean> {
  const { rowCount } = await db.query(
    `update plumb.leases set expires_at = clock_timestamp() + $4::float8 * interval '1 second'
     where device = $1 and owner = $2 and epoch = $3::int and expires_at > clock_timestamp()`,
    [lease.device, lease.owner, lease.epoch, lease.seconds],
  );
  return rowCount === 1;
}

/** Gives a lease back; nothing happens when it is not ours any more. The epoch stays. */
export async function releaseLease(
  db: Database,
  lease: { readonly device: string; readonly owner: string; readonly epoch: number },
): Promise<void> {
  await db.query(
    `update plumb.leases set owner = null, run = null, expires_at = clock_timestamp()
     where device = $1 and owner = $2 and epoch = $3::int`,
    [lease.device, lease.owner, lease.epoch],
  );
}

export async function getLease(db: Database, device: string): Promise<LeaseRow | undefined> {
  const { rows } = await db.query<LeaseRow>(
    `select device, run, owner, epoch, expires_at as "expiresAt",
       owner is not null and expires_at > clock_timestamp() as live
     from plumb.leases where device = $1`,
    [device],
  );
  return rows[0];
}

/**
 * True when the run holds its device's lease with this epoch. Keeps the lease row locked for the rest of the
 * transaction, so that no successor is granted a newer epoch before what follows is committed (I3).
 */
export async function holdsLease(tx: Database, run: string, epoch: number): Promise<boolean> {
  const { rowCount } = await tx.query(
    `select 1 from plumb.leases
     where run = $1::uuid and epoch = $2::int and owner is not null and expires_at > clock_timestamp() for share`,
    [run, epoch],
  );
  return rowCount === 1;
}

/**
 * In embedded mode this process is the only one: every lease that is left over is a dead process's. Frees them, so
 * that the next start need not wait for their end. Never on a shared server.
 */
export async function releaseAllLeases(db: Database): Promise<void> {
  await db.query(
    'update plumb.leases set owner = null, run = null, expires_at = clock_timestamp() where owner is not null',
  );
}
