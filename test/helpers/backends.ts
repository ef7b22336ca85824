/** The back ends that the product runs on, each made and unmade the same way: one suite runs on all of them. */
import { rmSync } from 'node:fs';
import type { JobQueue } from '../../reconciler/queue/contract.ts';
import { openQueue } from '../../reconciler/queue/open.ts';
import type { Store } from '../../reconciler/store/contract.ts';
import { openStore } from '../../reconciler/store/open.ts';
import { newDataDir } from './pglite.ts';
import { missingPostgres, startPostgres } from './postgres.ts';
import { missingRedis, startRedis } from './redis.ts';

export interface OpenBackend {
  readonly store: Store;
  /** For a second pool or a second process; absent for PGlite. */
  readonly databaseUrl?: string;
  readonly redisUrl?: string;
  readonly openQueue: (options?: { readonly lockMs?: number; readonly name?: string }) => Promise<JobQueue>;
  readonly close: () => Promise<void>;
}

export interface Backend {
  readonly title: string;
  readonly missing: string | undefined;
  readonly open: () => Promise<OpenBackend>;
}

export const BACKENDS: readonly Backend[] = [
  { title: 'PGlite in memory', missing: undefined, open: () => openPglite('memory') },
  { title: 'PGlite in a folder', missing: undefined, open: () => openPglite('folder') },
  { title: 'PostgreSQL server', missing: missingPostgres(), open: () => openServer(false) },
  {
    title: 'PostgreSQL server and Redis',
    missing: missingPostgres() ?? missingRedis(),
    open: () => openServer(true),
  },
];

async function openPglite(kind: 'memory' | 'folder'): Promise<OpenBackend> {
  const folder = kind === 'folder' ? await newDataDir() : undefined;
  const store = await openStore({ dataDir: folder ?? 'memory' });
  return {
    store,
    openQueue: (options) => openQueue({ store, name: 'test', ...options }),
    close: async () => {
      await store.close();
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openServer(withRedis: boolean): Promise<OpenBackend> {
  const postgres = await startPostgres();
  const redis = withRedis ? await startRedis() : undefined;
  const store = await openStore({ databaseUrl: postgres.url });
  const redisUrl = redis?.url;
  return {
    store,
    databaseUrl: postgres.url,
    ...(redisUrl === undefined ? {} : { redisUrl }),
    openQueue: (options) =>
      openQueue({ store, name: 'test', ...(redisUrl === undefined ? {} : { redisUrl }), ...options }),
    close: async () => {
      await store.close();
      await redis?.stop();
      await postgres.stop();
    },
  };
}
