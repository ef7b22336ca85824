/**
 * What commands ask of the records: straight from the store when this process may open it, else over the socket of
 * the `plumb serve` that holds it (embedded is one process).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readSettings, type Settings } from '../reconciler/settings.ts';
import { keyedDigest, loadKey } from '../reconciler/snapshot.ts';
import type { Store } from '../reconciler/store/contract.ts';
import {
  type DeviceRow,
  getDevice,
  getLastApplied,
  type LastApplied,
  listDevices,
  setHold,
} from '../reconciler/store/devices.ts';
import { DataDirLockedError } from '../reconciler/store/errors.ts';
import { type DataDirLock, dataDirHolder, lockDataDir } from '../reconciler/store/lock-data-dir.ts';
import { openStore } from '../reconciler/store/open.ts';
import { getPlan } from '../reconciler/store/plans.ts';
import type { RunLine } from '../reconciler/store/run-lines.ts';
import { getRun, listRuns, type RunRow } from '../reconciler/store/runs.ts';
import { transcriptOf } from '../reconciler/store/transcripts.ts';
import type { Plan } from '../reconciler/types.ts';
import { UsageError } from './explain.ts';
import { repositoryUrl } from './repository.ts';
import { answers, callSocket, socketPath } from './socket.ts';

export interface RunDetail extends Omit<RunRow, 'plan'> {
  /** What was to be sent, masked; absent before the device was read. */
  readonly plan?: Plan;
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
  /** True when the device was held. */
  release(device: string, actor: string): Promise<boolean>;
}

export function recordsOf(store: Store): Records {
  return {
    devices: () => listDevices(store),
    runs: (filter) => listRuns(store, filter),
    run: (id) => runDetail(store, id),
    lastApplied: (device) => getLastApplied(store, device),
    release: (device, actor) => releaseDevice(store, device, actor),
  };
}

async function releaseDevice(store: Store, device: string, actor: string): Promise<boolean> {
  const held = (await getDevice(store, device))?.held === true;
  if (held) await setHold(store, device, { actor });
  return held;
}

const RUN_ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const RUN_ID_START = /^[0-9a-f-]{6,36}$/;

async function runDetail(store: Store, name: string): Promise<RunDetail | undefined> {
  const full = await fullRunId(store, name.toLowerCase());
  if (full === undefined) return undefined;
  const found = await getRun(store, full);
  if (found === undefined) return undefined;
  const { plan: id, ...run } = found;
  const row = id === null ? undefined : await getPlan(store, id);
  const transcript = await transcriptOf(store, full);
  return { ...run, transcript, ...(row === undefined ? {} : { plan: row.plan }) };
}

async function fullRunId(store: Store, id: string): Promise<string | undefined> {
  if (RUN_ID.test(id)) return id;
  if (!RUN_ID_START.test(id)) return undefined;
  const found = (await listRuns(store, { limit: 10_000 })).filter((run) => run.id.startsWith(id));
  if (found.length > 1)
    throw new UsageError(
      `${id} is the beginning of ${found.length} runs: ${found.map((run) => run.id).join(', ')}`,
    );
  return found[0]?.id;
}

/** Longest wait for another command that has the embedded store for a moment, in milliseconds. */
const PATIENCE_MS = 10_000;

/**
 * Opens the records of a repository for some questions; undefined when nothing at all is on record, as before the
 * first apply. Throws DataDirLockedError when another process keeps the embedded store and answers no questions.
 */
export async function withRecords<Result>(
  repository: string,
  ask: (records: Records) => Promise<Result>,
): Promise<Result | undefined> {
  const settings = readSettings(repositoryUrl(repository));
  if (settings.databaseUrl !== undefined) return withStore(settings, ask);
  const { dataDir } = settings;
  for (const end = Date.now() + PATIENCE_MS; ; ) {
    if (dataDirHolder(dataDir) !== undefined && (await answers(socketPath(dataDir))))
      return ask(remoteRecords(dataDir));
    if (!existsSync(join(dataDir, 'pg'))) return undefined;
    const lock = tryLock(dataDir, Date.now() >= end);
    if (lock !== undefined) return withLock(lock, () => withStore(settings, ask));
    await sleep(100);
  }
}

function tryLock(dataDir: string, last: boolean): DataDirLock | undefined {
  try {
    return lockDataDir(dataDir);
  } catch (error) {
    if (last || !(error instanceof DataDirLockedError)) throw error;
    return undefined;
  }
}

/** Ctrl-C in the middle leaves no lock behind. */
async function withLock<Result>(lock: DataDirLock, work: () => Promise<Result>): Promise<Result> {
  const leave = (): void => {
    lock.release();
    process.exit(1);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, leave);
  try {
    return await work();
  } finally {
    lock.release();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeListener(signal, leave);
  }
}

async function withStore<Result>(
  settings: Settings,
  ask: (records: Records) => Promise<Result>,
): Promise<Result> {
  const keyFile = process.env.PLUMB_KEY_FILE;
  const key = loadKey({ dataDir: settings.dataDir, ...(keyFile ? { keyFile } : {}) });
  const store = await openStore({
    dataDir: settings.dataDir,
    // One chain, one key: a row that `release` appends is proved like the others.
    auditDigest: (text) => keyedDigest(key, 'audit', text),
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
