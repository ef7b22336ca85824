/** The composition root: opens store, queue, key, mirror and rooms, and hands them to the pipeline. */
import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { openSession } from '../drivers/session/open-session.ts';
import { carryOut } from '../reconciler/carry-out.ts';
import type { Context, Notice } from '../reconciler/context.ts';
import { createSecretResolver } from '../reconciler/desired/secrets.ts';
import type { JobQueue, QueueWorker } from '../reconciler/queue/contract.ts';
import { openQueue } from '../reconciler/queue/open.ts';
import { requeueUnfinished } from '../reconciler/queue/reap.ts';
import { type Mirror, openMirror } from '../reconciler/repository/mirror.ts';
import { readSettings, type Settings } from '../reconciler/settings.ts';
import { keyedDigest, loadKey } from '../reconciler/snapshot.ts';
import type { Store } from '../reconciler/store/contract.ts';
import { releaseAllLeases } from '../reconciler/store/leases.ts';
import { lockDataDir } from '../reconciler/store/lock-data-dir.ts';
import { openStore } from '../reconciler/store/open.ts';
import { unfinishedRuns } from '../reconciler/store/runs.ts';
import { createCodeHosts } from './code-host.ts';
import { version } from './package-root.ts';
import { repositoryUrl } from './repository.ts';
import { createRooms } from './rooms.ts';

export interface House {
  readonly settings: Settings;
  readonly store: Store;
  readonly queue: JobQueue;
  readonly mirror: Mirror;
  readonly context: Context;
  /** Takes runs from the queue, and looks for forgotten ones at once and each minute. */
  startWorker(concurrency: number, onError: (error: Error) => void): Promise<QueueWorker>;
  close(): Promise<void>;
}

/** Opens everything that changing devices needs. Throws DataDirLockedError when another process has the embedded store. */
/** `redis: false`: without its queue, for what must work when it is down. */
export async function openHouse(
  repository: string,
  notify: (notice: Notice) => void,
  { redis = true }: { readonly redis?: boolean } = {},
): Promise<House> {
  const url = repositoryUrl(repository);
  const { redisUrl, ...others } = readSettings(url);
  const settings: Settings = redis && redisUrl !== undefined ? { ...others, redisUrl } : others;
  const lock = settings.databaseUrl === undefined ? lockDataDir(settings.dataDir) : undefined;
  try {
    return await furnish(url, settings, notify, () => lock?.release());
  } catch (error) {
    lock?.release();
    throw error;
  }
}

async function furnish(
  url: string,
  settings: Settings,
  notify: (notice: Notice) => void,
  unlock: () => void,
): Promise<House> {
  const keyFile = process.env.PLUMB_KEY_FILE;
  const key = loadKey({ dataDir: settings.dataDir, ...(keyFile ? { keyFile } : {}) });
  const digest = (...parts: readonly string[]): string => keyedDigest(key, ...parts);
  const codeHost = await createCodeHosts(settings.review);
  // Before the database: a repository that is not there is said at once, and leaves nothing open.
  const mirror = await openMirror(url, join(settings.dataDir, 'mirror'));
  const store = await openStore({
    dataDir: settings.dataDir,
    auditDigest: (text) => digest('audit', text),
    ...(settings.databaseUrl === undefined ? {} : { databaseUrl: settings.databaseUrl }),
  });
  const embedded = settings.databaseUrl === undefined;
  if (embedded) await releaseAllLeases(store);
  const queue = await openQueue({
    store,
    name: 'plumb',
    ...(settings.redisUrl === undefined ? {} : { redisUrl: settings.redisUrl }),
  });
  // A killed run would wait for its dead worker's lock in the queue; the database says what is not done.
  if (embedded) await queue.clear();
  const context: Context = {
    store,
    commits: mirror,
    repository: url,
    room: createRooms(),
    secretsOf: (project) => createSecretResolver(project.secrets, process.env, key),
    codeHost,
    digest,
    key,
    openSession,
    notify,
    engine: version(),
    owner: `${hostname()}:${process.pid}:${randomBytes(4).toString('hex')}`,
    enqueue: (job) => queue.enqueue(job),
  };
  return {
    settings,
    store,
    queue,
    mirror,
    context,
    startWorker: (n, onError) => startWorker(context, queue, n, onError),
    close: () => closeAll(queue, store, unlock),
  };
}

const REAP_MS = 60_000;

async function startWorker(
  context: Context,
  queue: JobQueue,
  concurrency: number,
  onError: (error: Error) => void,
): Promise<QueueWorker> {
  const worker = await queue.work((job, signal) => carryOut(context, job, signal), { concurrency, onError });
  const reap = async (): Promise<void> => {
    await requeueUnfinished(queue, await unfinishedRuns(context.store));
  };
  await reap();
  const timer = setInterval(() => void reap().catch(onError), REAP_MS);
  return {
    close: async (options) => {
      clearInterval(timer);
      await worker.close(options);
    },
  };
}

async function closeAll(queue: JobQueue, store: Store, unlock: () => void): Promise<void> {
  try {
    await queue.close();
    await store.close();
  } finally {
    unlock();
  }
}
