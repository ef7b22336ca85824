/**
 * The queue: BullMQ on Redis, or on the store's own PostgreSQL. It only says "look at run X": it may forget, repeat
 * or reorder, and nothing goes wrong, because the lease and the journal in the database decide.
 */
import {
  type QueueOptions as BullOptions,
  createPostgresBackend,
  DelayedError,
  type Job,
  Queue,
  runMigrations,
  Worker,
  type WorkerOptions,
} from 'bullmq';
import type { Store } from '../store/contract.ts';
import type { JobQueue, QueueHandler, QueueJob, QueueOptions, QueueWorker } from './contract.ts';
import { QueueUnavailableError, TryLaterError } from './errors.ts';
import { checkRedis } from './redis.ts';

type Data = Required<QueueJob>;
type Processor = (job: Job<Data>, token?: string, signal?: AbortSignal) => Promise<void>;
type Report = (error: Error, job?: QueueJob) => void;

/** The few things that are asked of BullMQ, the same for both back ends. */
type BullQueue = Pick<Queue<Data>, 'add' | 'getJobCountByTypes' | 'obliterate' | 'resume' | 'close'>;
type BullWorker = Pick<Worker<Data>, 'close'>;

interface Backend {
  readonly name: JobQueue['backend'];
  readonly queue: BullQueue;
  readonly worker: (processor: Processor, concurrency: number, report: Report) => Promise<BullWorker>;
}

const LOCK_MS = 30_000;
const CLOSE_LIMIT_MS = 30_000;

/** Opens the queue. Rejects with RedisUnsafeError or QueueUnavailableError. */
export async function openQueue(options: QueueOptions): Promise<JobQueue> {
  const backend =
    options.redisUrl === undefined ? await onPostgres(options) : await onRedis(options, options.redisUrl);
  const workers = new Set<QueueWorker>();
  return {
    backend: backend.name,
    enqueue: (job) => add(backend.queue, job),
    work: async (handler, { concurrency, onError }) => {
      const worker = await startWorker(
        backend,
        handler,
        concurrency,
        onError ?? options.onError ?? (() => undefined),
      );
      workers.add(worker);
      return worker;
    },
    size: () => backend.queue.getJobCountByTypes('waiting', 'prioritized', 'delayed', 'active'),
    clear: async () => {
      await backend.queue.obliterate({ force: true });
      await backend.queue.resume();
    },
    close: async () => {
      await Promise.all([...workers].map((worker) => worker.close()));
      await backend.queue.close();
    },
  };
}

/**
 * The id has a letter and no colon (BullMQ refuses others), and finished jobs are not kept: an id that is kept would
 * swallow every later job of that id without a word (F71).
 */
async function add(queue: BullQueue, job: QueueJob): Promise<void> {
  const data: Data = { device: job.device, commit: job.commit, run: job.run, attempt: job.attempt ?? 0 };
  try {
    await queue.add('run', data, {
      jobId: `run-${data.run}-${data.attempt}`,
      attempts: 1,
      removeOnComplete: true,
      removeOnFail: true,
    });
  } catch (error) {
    throw new QueueUnavailableError(`the queue did not take run ${job.run}: ${messageOf(error)}`);
  }
}

async function startWorker(
  backend: Backend,
  handler: QueueHandler,
  concurrency: number,
  report: Report,
): Promise<QueueWorker> {
  const stop = new AbortController();
  const processor: Processor = async (job, token, lockLost) => {
    const signal = lockLost === undefined ? stop.signal : AbortSignal.any([stop.signal, lockLost]);
    try {
      await handler(job.data, signal);
    } catch (error) {
      if (!(error instanceof TryLaterError)) throw error;
      await job.moveToDelayed(Date.now() + error.delayMs, token);
      throw new DelayedError(error.message);
    }
  };
  const worker = await backend.worker(processor, concurrency, report);
  let closing: Promise<void> | undefined;
  return {
    close: (options = {}) => {
      closing ??= closeWorker(worker, stop, options.patience ?? 0, options.limit ?? CLOSE_LIMIT_MS);
      return closing;
    },
  };
}

/** BullMQ waits for its handlers without end; here it does not (F73). */
async function closeWorker(
  worker: BullWorker,
  stop: AbortController,
  patience: number,
  limit: number,
): Promise<void> {
  const asking = setTimeout(() => stop.abort(new Error('the worker is told to end')), patience);
  const leaving = new AbortController();
  const left = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, limit);
    leaving.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  try {
    await Promise.race([worker.close(), left]);
  } finally {
    clearTimeout(asking);
    leaving.abort();
  }
}

async function onPostgres(options: QueueOptions): Promise<Backend> {
  const { pool } = options.store;
  await migrateQueue(pool);
  const common = { connection: pool };
  const queue = new Queue<Data, void, string, Data, void, string, PostgresBackend, PostgresConnection>(
    options.name,
    common,
    createPostgresBackend,
  );
  queue.on('error', options.onError ?? (() => undefined));
  await queue.waitUntilReady();
  return {
    name: 'postgres',
    queue,
    worker: async (processor, concurrency, report) => {
      const worker = new Worker(
        options.name,
        processor,
        { ...common, ...workerOptions(options, concurrency) },
        createPostgresBackend,
      );
      worker.on('error', (error) => report(error));
      worker.on('failed', (job, error) => report(error, job?.data));
      await worker.waitUntilReady();
      return worker;
    },
  };
}

type PostgresBackend = ReturnType<typeof createPostgresBackend>;
type PostgresConnection = Parameters<typeof createPostgresBackend>[1]['connection'];

async function migrateQueue(pool: Store['pool']): Promise<void> {
  const client = await pool.connect();
  try {
    await runMigrations(client);
  } finally {
    client.release();
  }
}

async function onRedis(options: QueueOptions, url: string): Promise<Backend> {
  await checkRedis(url);
  // A caller gets an error at once while Redis is away; the run stays in the database.
  const asking = { url, enableOfflineQueue: false, maxRetriesPerRequest: 1 };
  const queue = new Queue<Data>(options.name, { connection: asking } satisfies BullOptions);
  queue.on('error', options.onError ?? (() => undefined));
  await queue.waitUntilReady();
  return {
    name: 'redis',
    queue,
    worker: async (processor, concurrency, report) => {
      // A worker waits for Redis to come back, however long that takes.
      const waiting = { url, maxRetriesPerRequest: null };
      const worker = new Worker<Data, void>(options.name, processor, {
        connection: waiting,
        ...workerOptions(options, concurrency),
      });
      worker.on('error', (error) => report(error));
      worker.on('failed', (job, error) => report(error, job?.data));
      await worker.waitUntilReady();
      return worker;
    },
  };
}

function workerOptions(options: QueueOptions, concurrency: number): Omit<WorkerOptions, 'connection'> {
  const lockMs = options.lockMs ?? LOCK_MS;
  // How often a run may be tried is counted in the database; BullMQ would drop it without running our code.
  return { concurrency, lockDuration: lockMs, stalledInterval: lockMs, maxStalledCount: 1_000 };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
