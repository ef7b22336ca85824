/** Opens the store: PGlite in this process, or a PostgreSQL server; the same schema and statements on both. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { Database, Pool, PoolClient, QueryResult, Store, StoreOptions } from './contract.ts';
import { migrate } from './migrate.ts';
import { pglitePool } from './pglite-pool.ts';

/** The queue's tables are found by this path; ours are always written with their schema. */
const SEARCH_PATH = 'bullmq, public';
/** Serialization failure and deadlock: the whole transaction may be tried again. */
const TRY_AGAIN: ReadonlySet<unknown> = new Set(['40001', '40P01']);
const TRIES = 5;
const CLOSE_LIMIT_MS = 3_000;
/** PGlite prepares all of its buffers when it starts: the 128 MB of its default take longer than all the rest. */
const START = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'];

/** Opens and migrates. Rejects with SchemaTooNewError, or with the driver's error when the database is not reachable. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const pool = options.databaseUrl === undefined ? await embedded(options.dataDir) : server(options);
  const store = storeOn(pool, options);
  try {
    await migrate(pool);
    return store;
  } catch (error) {
    await store.close().catch(() => undefined);
    throw error;
  }
}

async function embedded(dataDir: string | undefined): Promise<Pool> {
  const folder = dataDir === undefined || dataDir === 'memory' ? undefined : join(dataDir, 'pg');
  if (folder !== undefined) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const db = await PGlite.create({
    ...(folder === undefined ? {} : { dataDir: folder }),
    startParams: START,
  });
  await db.exec(`set search_path to ${SEARCH_PATH}`);
  return pglitePool(db);
}

/** An idle or checked-out connection that breaks emits `error`; without a listener that would end the process (F81). */
function server(options: StoreOptions): Pool {
  const report = options.onError ?? (() => undefined);
  const pool = new pg.Pool({
    connectionString: options.databaseUrl,
    application_name: 'plumbline',
    max: 10,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    idle_in_transaction_session_timeout: 60_000,
    onConnect: (client) => client.query(`set search_path to ${SEARCH_PATH}`),
  });
  pool.setMaxListeners(0);
  pool.on('error', report);
  pool.on('connect', (client) => client.on('error', report));
  return pool satisfies Pool;
}

function storeOn(pool: Pool, options: StoreOptions): Store {
  const auditDigest =
    options.auditDigest ?? ((text: string) => createHash('sha256').update(text).digest('hex'));
  const inside = new AsyncLocalStorage<true>();
  let closing: Promise<void> | undefined;
  return {
    backend: options.databaseUrl === undefined ? 'pglite' : 'postgres',
    pool,
    auditDigest,
    query: (text, values) => {
      // On PGlite this would wait for itself for ever; on a server it would miss the transaction's own changes.
      if (inside.getStore())
        return Promise.reject(new Error('inside a transaction, ask the transaction, not the store'));
      return ask(pool, text, values);
    },
    transaction: (work) => {
      if (inside.getStore())
        return Promise.reject(new Error('inside a transaction, use the transaction, not the store'));
      return inside.run(true, () => transact(pool, auditDigest, work));
    },
    close: () => {
      closing ??= options.databaseUrl === undefined ? pool.end() : ended(pool);
      return closing;
    },
  };
}

async function ask<Row>(
  on: Pool | PoolClient,
  text: string,
  values?: readonly unknown[],
): Promise<QueryResult<Row>> {
  const { rows, rowCount } = await on.query<Row>(text, values);
  return { rows, rowCount: rowCount ?? rows.length };
}

async function transact<Result>(
  pool: Pool,
  auditDigest: (text: string) => string,
  work: (tx: Database) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transactOnce(pool, auditDigest, work);
    } catch (error) {
      if (attempt === TRIES || !TRY_AGAIN.has(codeOf(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, attempt * 10 * Math.random()));
    }
  }
}

async function transactOnce<Result>(
  pool: Pool,
  auditDigest: (text: string) => string,
  work: (tx: Database) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  const tx: Database = {
    auditDigest,
    query: (text, values) => ask(client, text, values),
    transaction: (inner) => inner(tx),
  };
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await work(tx);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failed: unknown) => {
      broken = failed instanceof Error ? failed : new Error(String(failed));
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** A pool waits for every connection that is in use; one in a statement that never ends must not keep the process. */
async function ended(pool: Pool): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, CLOSE_LIMIT_MS);
  });
  await Promise.race([pool.end(), patience]);
  clearTimeout(timer);
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
