/** Brings a database to the newest schema: the numbered files of migrations/, each in its own transaction. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pool, PoolClient } from './contract.ts';
import { SchemaTooNewError } from './errors.ts';

/** Names the lock for migrations; any number that nobody else in the database uses. The bytes spell `plum`. */
const LOCK = 0x706c_756d;

export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}

/** Applies what is missing. Several processes may start at once. Throws SchemaTooNewError. */
export async function migrate(
  pool: Pool,
  migrations: readonly Migration[] = readMigrations(),
): Promise<void> {
  const newest = migrations.at(-1)?.version ?? 0;
  const client = await pool.connect();
  try {
    const found = await currentVersion(client);
    if (found > newest) throw new SchemaTooNewError(found, newest);
    for (const migration of migrations) {
      if (migration.version > found) await apply(client, migration, newest);
    }
  } finally {
    client.release();
  }
}

/** The transaction's lock keeps a second starter waiting; the version is looked at again once it is held. */
async function apply(client: PoolClient, migration: Migration, newest: number): Promise<void> {
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1::bigint)', [LOCK]);
    // `create schema if not exists` believes a cache from before the wait: a second starter would fail. A table is fresh.
    const { rows } = await client.query("select from pg_namespace where nspname = 'plumb'");
    if (rows.length === 0) await client.query('create schema plumb');
    await client.query(`create table if not exists plumb.schema_migrations (
      version integer primary key, name text not null, applied_at timestamptz not null default now())`);
    const found = await currentVersion(client);
    if (found > newest) throw new SchemaTooNewError(found, newest);
    if (found < migration.version) {
      await client.query(migration.sql);
      await client.query('insert into plumb.schema_migrations (version, name) values ($1, $2)', [
        migration.version,
        migration.name,
      ]);
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

async function currentVersion(client: PoolClient): Promise<number> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('plumb.schema_migrations') is not null as there`,
  );
  if (rows[0]?.there !== true) return 0;
  const newest = await client.query<{ version: number }>(
    'select coalesce(max(version), 0)::int as version from plumb.schema_migrations',
  );
  return newest.rows[0]?.version ?? 0;
}

/** The files `NNN-name.sql`, by number. Throws when a number is missing or given twice. */
export function readMigrations(folder: string = migrationsFolder()): Migration[] {
  const migrations = readdirSync(folder)
    .filter((file) => /^\d{3}-[a-z0-9-]+\.sql$/.test(file))
    .sort()
    .map((file) => ({
      version: Number(file.slice(0, 3)),
      name: file.slice(4, -4),
      sql: readFileSync(join(folder, file), 'utf8'),
    }));
  migrations.forEach((migration, index) => {
    if (migration.version !== index + 1)
      throw new Error(`migration ${index + 1} is missing or given twice in ${folder}`);
  });
  return migrations;
}

/** The same folder for the sources and for the bundle in dist/, whose files lie elsewhere: found from the package's root. */
function migrationsFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!isPackageRoot(folder)) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the plumbline package was not found above its own files');
    folder = parent;
  }
  return join(folder, 'reconciler', 'store', 'migrations');
}

function isPackageRoot(folder: string): boolean {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return false;
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return (
    typeof manifest === 'object' && manifest !== null && 'name' in manifest && manifest.name === 'plumbline'
  );
}
