/**
 * What commands ask of the records: straight from the store when this process may open it, else over the socket of
 * the `plumb serve` that holds it (embedded is one process).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings, type Settings } from '../reconciler/settings.ts';
import type { Store } from '../reconciler/store/contract.ts';
import {
  type DeviceRow,
  getLastApplied,
  type LastApplied,
  listDevices,
  setHold,
} from '../reconciler/store/devices.ts';
import { dataDirHolder, lockDataDir } from '../reconciler/store/lock-data-dir.ts';
import { openStore } from '../reconciler/store/open.ts';
import type { RunLine } from '../reconciler/store/run-lines.ts';
import { getRun, listRuns, type RunRow } from '../reconciler/store/runs.ts';
import { transcriptOf } from '../reconciler/store/transcripts.ts';
import { repositoryUrl } from './house.ts';
import { callSocket, socketPath } from './socket.ts';

export interface RunDetail extends RunRow {
  readonly lines: readonly RunLine[];
  readonly transcript: readonly { readonly direction: string; readonly text: string }[];
}

/** The questions; each answer is plain JSON, so that it is the same over the socket. */
export interface Records {
  devices(): Promise<readonly DeviceRow[]>;
  runs(filter: {
    readonly device?: string;
    readonly limit?: number;
    readonly commit?: string;
  }): Promise<readonly RunRow[]>;
  /** By id or its beginning (6 characters or more). */
  run(id: string): Promise<RunDetail | undefined>;
  lastApplied(device: string): Promise<LastApplied | undefined>;
  release(device: string, actor: string): Promise<void>;
}

export function recordsOf(store: Store): Records {
  return {
    devices: () => listDevices(store),
    runs: (filter) => listRuns(store, filter),
    run: (id) => runDetail(store, id),
    lastApplied: (device) => getLastApplied(store, device),
    release: (device, actor) => setHold(store, device, { actor }),
  };
}

async function runDetail(store: Store, id: string): Promise<RunDetail | undefined> {
  const full = /^[0-9a-f-]{36}$/.test(id)
    ? id
    : (await listRuns(store, { limit: 1000 })).find((run) => id.length >= 6 && run.id.startsWith(id))?.id;
  if (full === undefined) return undefined;
  const run = await getRun(store, full);
  return run && { ...run, transcript: await transcriptOf(store, full) };
}

/** Opens the records of a repository for one question; nothing at all is on record before the first apply. */
export async function withRecords<Result>(
  repository: string,
  ask: (records: Records) => Promise<Result>,
): Promise<Result | undefined> {
  const settings = readSettings(repositoryUrl(repository));
  if (settings.databaseUrl !== undefined) return withStore(settings, ask);
  if (dataDirHolder(settings.dataDir) !== undefined) return ask(remoteRecords(settings.dataDir));
  if (!existsSync(join(settings.dataDir, 'pg'))) return undefined;
  const lock = lockDataDir(settings.dataDir);
  try {
    return await withStore(settings, ask);
  } finally {
    lock.release();
  }
}

async function withStore<Result>(
  settings: Settings,
  ask: (records: Records) => Promise<Result>,
): Promise<Result> {
  const store = await openStore({
    dataDir: settings.dataDir,
    ...(settings.databaseUrl === undefined ? {} : { databaseUrl: settings.databaseUrl }),
  });
  try {
    return await ask(recordsOf(store));
  } finally {
    await store.close();
  }
}

function remoteRecords(dataDir: string): Records {
  const path = socketPath(dataDir);
  return {
    devices: () => callSocket(path, 'devices', []),
    runs: (filter) => callSocket(path, 'runs', [filter]),
    run: (id) => callSocket(path, 'run', [id]),
    lastApplied: (device) => callSocket(path, 'lastApplied', [device]),
    release: (device, actor) => callSocket(path, 'release', [device, actor]),
  };
}
