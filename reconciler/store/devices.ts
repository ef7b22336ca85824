/** Statements on plumb.devices: what is managed, what was last proved on it, what is held. */
import type { DeviceFacts, JsonObject } from '../types.ts';
import { appendAudit } from './audit.ts';
import type { Database } from './contract.ts';
import { json, storable } from './text.ts';

export interface DeviceRow {
  readonly name: string;
  readonly platform: string;
  readonly site: string | null;
  readonly role: string | null;
  readonly facts: DeviceFacts;
  readonly lastAppliedCommit: string | null;
  readonly lastAppliedAt: Date | null;
  /** Nothing is sent to it until a person has looked. */
  readonly held: boolean;
  readonly heldWhy: string | null;
  /** When it last answered. */
  readonly seenAt: Date | null;
  /** The commit that has no plan for it since it could not be read, why, and since when. */
  readonly unplannedCommit: string | null;
  readonly unplannedWhy: string | null;
  readonly unplannedSince: Date | null;
}

/** The third side of every comparison, kept so that it can be rendered again. */
export interface LastApplied {
  readonly commit: string;
  /** The version of the engine that rendered it. */
  readonly engine: string;
  /** The device's features as they were in that commit: secrets are references, never values. */
  readonly features: JsonObject;
  readonly exclusive: readonly string[];
  readonly facts: DeviceFacts;
  /** `name@version` of the secrets that it had: keyed, so that nobody can guess a value. Older records have none. */
  readonly secretVersions?: readonly string[];
}

const COLUMNS = `name, platform, site, role, facts, last_applied_commit as "lastAppliedCommit",
  last_applied_at as "lastAppliedAt", held, held_why as "heldWhy", seen_at as "seenAt",
  unplanned_commit as "unplannedCommit", unplanned_why as "unplannedWhy", unplanned_since as "unplannedSince"`;

/** Stores a device of the desired state; facts that are not given stay as they are. */
export async function upsertDevice(
  db: Database,
  device: {
    readonly name: string;
    readonly platform: string;
    readonly site?: string;
    readonly role?: string;
    readonly facts?: DeviceFacts;
  },
): Promise<void> {
  await db.query(
    `insert into plumb.devices as d (name, platform, site, role, facts)
     values ($1, $2, $3, $4, coalesce($5::json, '{}'))
     on conflict (name) do update set platform = excluded.platform, site = excluded.site, role = excluded.role,
       facts = coalesce($5::json, d.facts), updated_at = now()`,
    [
      device.name,
      device.platform,
      device.site ?? null,
      device.role ?? null,
      device.facts && json(device.facts),
    ],
  );
}

/** Notes what the device said of itself just now. */
export async function saveFacts(db: Database, name: string, facts: DeviceFacts): Promise<void> {
  await db.query(
    'update plumb.devices set facts = $2::json, seen_at = now(), updated_at = now() where name = $1',
    [name, json(facts)],
  );
}

export async function getDevice(db: Database, name: string): Promise<DeviceRow | undefined> {
  const { rows } = await db.query<DeviceRow>(`select ${COLUMNS} from plumb.devices where name = $1`, [name]);
  return rows[0];
}

/** By name. */
export async function listDevices(db: Database): Promise<DeviceRow[]> {
  const { rows } = await db.query<DeviceRow>(`select ${COLUMNS} from plumb.devices order by name`);
  return rows;
}

/** Only after the second session proved it. Throws when the device was never stored. */
export async function setLastApplied(db: Database, device: string, applied: LastApplied): Promise<void> {
  const { rowCount } = await db.query(
    `update plumb.devices set last_applied_commit = $2, last_applied = $3::json, last_applied_at = now(), updated_at = now()
     where name = $1`,
    [device, applied.commit, json(applied)],
  );
  if (rowCount !== 1) throw new Error(`device ${device} is not stored`);
}

/** Undefined before the first proved apply. */
export async function getLastApplied(db: Database, device: string): Promise<LastApplied | undefined> {
  const { rows } = await db.query<{ applied: LastApplied | null }>(
    'select last_applied as applied from plumb.devices where name = $1',
    [device],
  );
  return rows[0]?.applied ?? undefined;
}

/** Holds a device (with the reason), or lets it go again (without one; `note` says why that is safe). */
export async function setHold(
  db: Database,
  device: string,
  hold: { readonly actor: string; readonly why?: string; readonly note?: string },
): Promise<void> {
  await db.transaction(async (tx) => {
    const why = hold.why === undefined ? null : storable(hold.why);
    await tx.query(
      'update plumb.devices set held = $2::boolean, held_why = $3, updated_at = now() where name = $1',
      [device, why !== null, why],
    );
    const action = why === null ? 'device.released' : 'device.held';
    await appendAudit(tx, {
      actor: hold.actor,
      action,
      subject: device,
      detail: { why, ...(hold.note === undefined ? {} : { note: hold.note }) },
    });
  });
}

/** Notes that a commit could not be planned on a device; "since" stays while the trouble does. */
export async function setUnplanned(
  db: Database,
  device: string,
  { commit, why }: { readonly commit: string; readonly why: string },
): Promise<void> {
  await db.query(
    `update plumb.devices set unplanned_commit = $2, unplanned_why = $3,
       unplanned_since = coalesce(unplanned_since, now()), updated_at = now() where name = $1`,
    [device, commit, storable(why)],
  );
}

/** It was read and planned again. */
export async function clearUnplanned(db: Database, device: string): Promise<void> {
  await db.query(
    `update plumb.devices set unplanned_commit = null, unplanned_why = null, unplanned_since = null, updated_at = now()
     where name = $1 and unplanned_since is not null`,
    [device],
  );
}
