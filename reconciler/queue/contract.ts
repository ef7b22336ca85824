/** What the queue is to everybody else. Types only. */
import type { Store } from '../store/contract.ts';

/** Identities only: everything else is read afresh by the worker (F75). */
export interface QueueJob {
  readonly device: string;
  readonly commit: string;
  /** The run's id. */
  readonly run: string;
  /** The run's epoch when it was handed in (default 0), so that a run whose worker died can be handed in again. */
  readonly attempt?: number;
}

/** Does one job. Throw TryLaterError when the device is busy; on abort stop at the next safe point. */
export type QueueHandler = (job: QueueJob, signal: AbortSignal) => Promise<void>;

export interface QueueWorker {
  /**
   * Takes no further job, asks the handlers under way to stop (their signal aborts after `patience` ms, default at
   * once), and waits for them; after `limit` ms (default 30 s) it goes without them: the journal is intact.
   */
  close(options?: { readonly patience?: number; readonly limit?: number }): Promise<void>;
}

export interface JobQueue {
  readonly backend: 'redis' | 'postgres';
  /** Handing in what is already there is no error and changes nothing. */
  enqueue(job: QueueJob): Promise<void>;
  work(
    handler: QueueHandler,
    options: { readonly concurrency: number; readonly onError?: (error: Error, job?: QueueJob) => void },
  ): Promise<QueueWorker>;
  /** Waiting, delayed and active jobs. */
  size(): Promise<number>;
  /** Forgets every job. The database is the truth: follow it with `requeueUnfinished`. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

export interface QueueOptions {
  /** Redis; absent: BullMQ's PostgreSQL backend on the store's pool. */
  readonly redisUrl?: string;
  readonly store: Pick<Store, 'pool'>;
  /** Several installations may share a Redis or a database under different names. No colon. */
  readonly name: string;
  /** Told of connection errors that no call reports. */
  readonly onError?: (error: Error) => void;
  /** How long a worker may be silent until its job is given to another, ms (default 30,000). The lease guards, not this. */
  readonly lockMs?: number;
}
