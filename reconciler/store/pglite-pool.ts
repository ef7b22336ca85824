/**
 * Makes PGlite (one PostgreSQL session inside this process) look like a pg.Pool, so that the store and BullMQ's
 * PostgreSQL backend run on it unchanged. All "clients" share the one session: statements take turns, and a client
 * that has begun a transaction keeps the turn until it ends it.
 */
import { EventEmitter } from 'node:events';
import type { PGlite } from '@electric-sql/pglite';
import type { Pool, PoolClient } from './contract.ts';

interface Rows<Row> {
  rows: Row[];
  rowCount: number | null;
}

type Release = () => void;

/** BullMQ's own statements begin with comment lines, which would hide their first word. */
const LEADING_COMMENTS = /^(?:\s*--[^\n]*\n|\s*\/\*[\s\S]*?\*\/|\s+)*/;
const LISTEN = /^listen\s+"?(\w+)"?/i;
const UNLISTEN = /^unlisten\b/i;
const BEGIN = /^(?:begin|start\s+transaction)\b/i;
const END = /^(?:commit|end|rollback|abort)\b(?!\s+(?:to|prepared)\b)/i;

/** First come, first served. */
class Turn {
  #tail: Promise<void> = Promise.resolve();

  async take(): Promise<Release> {
    const before = this.#tail;
    let release: Release = () => undefined;
    this.#tail = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    return release;
  }
}

class PgliteClient extends EventEmitter implements PoolClient {
  readonly #db: PGlite;
  readonly #turn: Turn;
  readonly #own = new Turn();
  #inTransaction: Release | undefined;
  #unlisten: (() => Promise<void>)[] = [];

  constructor(db: PGlite, turn: Turn) {
    super();
    this.setMaxListeners(0);
    this.#db = db;
    this.#turn = turn;
  }

  /** Statements of one client never overtake each other, as on one connection. */
  async query<Row = Record<string, unknown>>(
    text: string,
    values: readonly unknown[] = [],
  ): Promise<Rows<Row>> {
    const done = await this.#own.take();
    try {
      return await this.#inTurn<Row>(text, values);
    } finally {
      done();
    }
  }

  async #inTurn<Row>(text: string, values: readonly unknown[]): Promise<Rows<Row>> {
    const statement = text.replace(LEADING_COMMENTS, '');
    const passing = this.#inTransaction === undefined ? await this.#turn.take() : undefined;
    try {
      const channel = LISTEN.exec(statement)?.[1];
      if (channel !== undefined) return await this.#listen<Row>(channel);
      if (UNLISTEN.test(statement)) return await this.#stopListening<Row>();
      const result = await this.#run<Row>(text, values).catch(withoutValues);
      if (BEGIN.test(statement)) this.#inTransaction ??= passing;
      return result;
    } finally {
      if (passing !== this.#inTransaction) passing?.();
      if (END.test(statement)) this.#endTransaction();
    }
  }

  /** A client given back in the middle of a transaction loses it, as a closed connection would. */
  release(): void {
    void this.#stopListening().catch(() => undefined);
    if (this.#inTransaction === undefined) return;
    void this.#db
      .exec('rollback')
      .catch(() => undefined)
      .finally(() => this.#endTransaction());
  }

  async #run<Row>(text: string, values: readonly unknown[]): Promise<Rows<Row>> {
    // Several statements in one text are only possible without values, as in PostgreSQL's simple protocol.
    const result =
      values.length > 0
        ? await this.#db.query<Row>(
            text,
            values.map((value) => value ?? null),
          )
        : ((await this.#db.exec(text)).at(-1) as { rows: Row[]; affectedRows?: number } | undefined);
    const rows = result?.rows ?? [];
    return { rows, rowCount: rows.length > 0 ? rows.length : (result?.affectedRows ?? 0) };
  }

  async #listen<Row>(channel: string): Promise<Rows<Row>> {
    const stop = await this.#db.listen(channel, (payload) => this.emit('notification', { channel, payload }));
    this.#unlisten.push(() => stop());
    return { rows: [], rowCount: 0 };
  }

  async #stopListening<Row>(): Promise<Rows<Row>> {
    for (const stop of this.#unlisten.splice(0)) await stop();
    return { rows: [], rowCount: 0 };
  }

  #endTransaction(): void {
    const release = this.#inTransaction;
    this.#inTransaction = undefined;
    release?.();
  }
}

/** PGlite hangs the statement's values on its errors; what is stored has no business in a log. */
function withoutValues(error: unknown): never {
  if (typeof error === 'object' && error !== null) {
    for (const key of ['params', 'query', 'queryOptions']) Reflect.deleteProperty(error, key);
  }
  throw error;
}

class PglitePool extends EventEmitter implements Pool {
  /** Tells BullMQ that its LISTEN client cannot drop silently. */
  readonly options = { max: 20, keepAlive: true };
  readonly #db: PGlite;
  readonly #turn = new Turn();

  constructor(db: PGlite) {
    super();
    this.setMaxListeners(0);
    this.#db = db;
  }

  query<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Rows<Row>> {
    return new PgliteClient(this.#db, this.#turn).query<Row>(text, values);
  }

  connect(): Promise<PoolClient> {
    return Promise.resolve(new PgliteClient(this.#db, this.#turn));
  }

  /** Waits for the statement that has the turn, then closes PGlite, which writes everything out. */
  async end(): Promise<void> {
    const release = await this.#turn.take();
    try {
      await this.#db.close();
    } finally {
      release();
    }
  }
}

/** A pg.Pool-shaped view of a PGlite database; `end` closes the database. */
export function pglitePool(db: PGlite): Pool {
  return new PglitePool(db);
}
