/** PGlite folders for tests, copied from one that is made once: making a new one takes three seconds, a copy a tenth. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMigrations } from '../../reconciler/store/migrate.ts';
import { openStore } from '../../reconciler/store/open.ts';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/plumb-tests', import.meta.url));
const PGLITE = fileURLToPath(
  new URL('../../node_modules/@electric-sql/pglite/package.json', import.meta.url),
);

/** A new data folder with an empty, migrated database in it; the caller removes it. */
export async function newDataDir(): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'plumb-data-'));
  await fillDataDir(dataDir);
  return dataDir;
}

/** Puts an empty, migrated database into a folder that has none yet. */
export async function fillDataDir(dataDir: string): Promise<void> {
  if (!existsSync(join(dataDir, 'pg'))) cpSync(await templateFolder(), dataDir, { recursive: true });
}

/** Named after what went into it, so that a changed migration makes a new one. */
async function templateFolder(): Promise<string> {
  const content = JSON.stringify([readFileSync(PGLITE, 'utf8'), readMigrations()]);
  const template = join(CACHE, `pglite-${createHash('sha256').update(content).digest('hex').slice(0, 16)}`);
  if (existsSync(template)) return template;
  mkdirSync(CACHE, { recursive: true });
  const making = mkdtempSync(join(CACHE, 'making-'));
  const store = await openStore({ dataDir: making });
  await store.close();
  try {
    renameSync(making, template);
  } catch (error) {
    // Another test process was faster.
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(template)) throw error;
  }
  return template;
}
