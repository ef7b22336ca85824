/** Statements on plumb.snapshots: a device's whole configuration, encrypted before it comes here. */
import type { SealedSnapshot } from '../snapshot.ts';
import type { Database } from './contract.ts';

export type SnapshotKind = 'before' | 'after';

/**
 * Stores a sealed snapshot. `before` is what every undo leads back to, so it is not replaced once the run's journal
 * has a line; trying so throws.
 */
export async function saveSnapshot(
  db: Database,
  snapshot: { readonly run: string; readonly kind: SnapshotKind; readonly sealed: SealedSnapshot },
): Promise<void> {
  const { sealed } = snapshot;
  const { rowCount } = await db.query(
    `insert into plumb.snapshots (run, kind, cipher, iv, tag, key_id, digest)
     values ($1::uuid, $2, $3::bytea, $4::bytea, $5::bytea, $6, $7)
     on conflict (run, kind) do update set cipher = excluded.cipher, iv = excluded.iv, tag = excluded.tag,
       key_id = excluded.key_id, digest = excluded.digest, taken_at = now()
       where excluded.kind = 'after' or not exists (select 1 from plumb.run_lines l where l.run = excluded.run)`,
    [
      snapshot.run,
      snapshot.kind,
      Buffer.from(sealed.cipher),
      Buffer.from(sealed.iv),
      Buffer.from(sealed.tag),
      sealed.keyId,
      sealed.digest,
    ],
  );
  if (rowCount !== 1)
    throw new Error(`run ${snapshot.run} has sent lines: its snapshot from before stays as it is`);
}

export async function loadSnapshot(
  db: Database,
  run: string,
  kind: SnapshotKind,
): Promise<SealedSnapshot | undefined> {
  const { rows } = await db.query<SealedSnapshot>(
    `select cipher, iv, tag, key_id as "keyId", digest from plumb.snapshots where run = $1::uuid and kind = $2`,
    [run, kind],
  );
  return rows[0];
}
