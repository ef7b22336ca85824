/** What the store is to everybody else: statements, transactions and a pool for the queue. Types only. */
import type { EventEmitter } from 'node:events';

export interface QueryResult<Row> {
  readonly rows: Row[];
  /** Rows returned, or changed when none are returned. */
  readonly rowCount: number;
}

/** Anything that statements can be run on: the store, or a transaction of it. */
export interface Database {
  query<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<QueryResult<Row>>;
  /**
   * Runs `work` in one transaction (inside a transaction: as a part of it). A serialization failure or a deadlock
   * is tried again, so `work` may run more than once: no device I/O in it, ever (F84).
   */
  transaction<Result>(work: (tx: Database) => Promise<Result>): Promise<Result>;
  /** Chains the audit rows: keyed by the caller, or plain SHA-256. */
  readonly auditDigest: (text: string) => string;
}

/** The part of a pg.PoolClient that the queue and the store use. */
export interface PoolClient extends EventEmitter {
  query<Row = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
  ): Promise<{ rows: Row[]; rowCount: number | null }>;
  release(destroy?: boolean | Error): void;
}

/** The part of a pg.Pool that the queue and the store use; a real pg.Pool fits. */
export interface Pool extends EventEmitter {
  query<Row = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
  ): Promise<{ rows: Row[]; rowCount: number | null }>;
  connect(): Promise<PoolClient>;
  end(): Promise<void>;
}

export interface Store extends Database {
  readonly backend: 'pglite' | 'postgres';
  readonly pool: Pool;
  close(): Promise<void>;
}

export interface StoreOptions {
  /** A PostgreSQL server; absent: PGlite in this process. */
  readonly databaseUrl?: string;
  /** PGlite keeps its files in `<dataDir>/pg`; `memory` (or absent) keeps nothing. */
  readonly dataDir?: string;
  readonly auditDigest?: (text: string) => string;
  /** Told of connection errors that no statement reports (F81). */
  readonly onError?: (error: Error) => void;
}
