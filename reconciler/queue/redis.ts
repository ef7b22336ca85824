/** Looks at a Redis before it is trusted with jobs: nobody else may read it, and it may not throw jobs away. */
import { Redis } from 'ioredis';
import { QueueUnavailableError, RedisUnsafeError } from './errors.ts';

const START_MS = 5_000;

/**
 * Refuses a Redis that is not on this machine and is asked without a password (F79), and one that may evict keys
 * when its memory is full (F77). Throws RedisUnsafeError or QueueUnavailableError.
 */
export async function checkRedis(url: string): Promise<void> {
  const { hostname, password, port } = new URL(url);
  if (!isLoopback(hostname) && password === '') {
    throw new RedisUnsafeError(
      `REDIS_URL names ${hostname} without a password: anybody could hand in jobs. Set one (requirepass)`,
    );
  }
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: START_MS,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    const policy = /^maxmemory_policy:(\S+)/m.exec(await redis.info('memory'))?.[1];
    if (policy !== undefined && policy !== 'noeviction') {
      throw new RedisUnsafeError(
        `Redis evicts keys when its memory is full (maxmemory-policy ${policy}): set it to noeviction`,
      );
    }
  } catch (error) {
    if (error instanceof RedisUnsafeError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new QueueUnavailableError(`Redis at ${hostname}:${port || '6379'} does not answer: ${why}`);
  } finally {
    redis.disconnect();
  }
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
