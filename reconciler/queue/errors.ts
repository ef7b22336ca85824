/** The failures that the queue knows. */

/** Thrown by a handler: nothing was done, ask again after `delayMs`. Not a failure of the job. */
export class TryLaterError extends Error {
  override readonly name = 'TryLaterError';
  readonly code = 'try-later';
  readonly delayMs: number;

  constructor(why: string, delayMs: number) {
    super(why);
    this.delayMs = delayMs;
  }
}

/** Redis is configured in a way that loses jobs or lets strangers in. Terminal: change its settings. */
export class RedisUnsafeError extends Error {
  override readonly name = 'RedisUnsafeError';
  readonly code = 'redis-unsafe';
}

/** The queue did not answer. Retryable: the run is in the database and is handed in again later. */
export class QueueUnavailableError extends Error {
  override readonly name = 'QueueUnavailableError';
  readonly code = 'queue-unavailable';
}
