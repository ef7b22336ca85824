/** Migrations: numbered without a gap, applied once, all or nothing, and never a newer schema under an older program. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../reconciler/store/contract.ts';
import { migrate, readMigrations } from '../../reconciler/store/migrate.ts';
import { openStore } from '../../reconciler/store/open.ts';
import { startChild } from '../helpers/child.ts';
import { newDataDir } from '../helpers/pglite.ts';

describe('migrations', () => {
  let dataDir: string;
  let store: Store;
  beforeAll(async () => {
    dataDir = await newDataDir();
    store = await openStore({ dataDir });
  });
  afterAll(async () => {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  async function versions(): Promise<number[]> {
    const { rows } = await store.query<{ version: number }>(
      'select version from plumb.schema_migrations order by version',
    );
    return rows.map(({ version }) => version);
  }

  it('F107: a schema that is newer than the program is refused, and nothing is changed', async () => {
    const newest = readMigrations().length;
    await store.query('insert into plumb.schema_migrations (version, name) values ($1::int, $2)', [
      newest + 1,
      'future',
    ]);
    await expect(migrate(store.pool)).rejects.toThrow(
      `has schema ${newest + 1}, this version knows ${newest}`,
    );
    await store.query('delete from plumb.schema_migrations where version > $1::int', [newest]);
    await expect(migrate(store.pool)).resolves.toBeUndefined();
    expect(await versions()).toHaveLength(newest);
  });

  it('F107: a migration that fails in its middle leaves nothing of itself, and can be run again', async () => {
    const known = readMigrations();
    const version = known.length + 1;
    const bad = { version, name: 'bad', sql: 'create table plumb.half (a int); select * from plumb.nowhere' };
    await expect(migrate(store.pool, [...known, bad])).rejects.toThrow('nowhere');
    expect(await versions()).toHaveLength(known.length);
    await migrate(store.pool, [...known, { ...bad, sql: 'create table plumb.half (a int)' }]);
    expect(await versions()).toHaveLength(version);
    await store.query('drop table plumb.half');
    await store.query('delete from plumb.schema_migrations where version = $1::int', [version]);
  });

  it('finds its files from a bundle elsewhere in the package, too', async () => {
    const child = await startChild('test/store/bundle-child.ts');
    expect(await child.saw(/^migrations/)).toBe(`migrations ${readMigrations().length}`);
    expect(await child.ended).toBe(0);
  });
});

describe('the files of a migrations folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'plumb-migrations-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    {
      why: 'one is missing',
      files: ['001-a.sql', '003-c.sql'],
      says: 'migration 2 is missing or given twice',
    },
    {
      why: 'one is given twice',
      files: ['001-a.sql', '001-b.sql'],
      says: 'migration 2 is missing or given twice',
    },
  ])('are refused when $why', ({ files, says }) => {
    for (const file of files) writeFileSync(join(folder, file), 'select 1');
    expect(() => readMigrations(folder)).toThrow(says);
  });

  it('are read in the order of their numbers, and others are left alone', () => {
    for (const file of ['002-b.sql', '001-a.sql', 'README.md', '003-c.sql.orig'])
      writeFileSync(join(folder, file), file);
    expect(readMigrations(folder)).toEqual([
      { version: 1, name: 'a', sql: '001-a.sql' },
      { version: 2, name: 'b', sql: '002-b.sql' },
    ]);
  });
});
