/**
 * Lets one process at a time use a data folder: two on one PGlite folder lose data without an error. Node has no
 * file locks that end with their process, so a lock is a file that says who made it, taken and taken over by
 * operations of which exactly one process can succeed (linking to a name that must not exist yet).
 *
 *   lock              names the holder
 *   lock.<id>.next    the right to take over from the dead holder <id>: also made once only
 *
 * Whoever won `lock.<id>.next` looks again whether `lock` still names <id>: a slow process that read the name before
 * somebody else took over and tidied up gives way.
 */
import { randomUUID } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DataDirLockedError } from './errors.ts';

/** Who holds a data folder. */
export interface LockHolder {
  readonly id: string;
  readonly pid: number;
  readonly host: string;
  /** Where the pid counts: boot and process name space. Empty where the system does not say. */
  readonly place: string;
  /** Start of the process in the system's ticks: a pid may be used again. Empty where the system does not say. */
  readonly ticks: string;
  readonly since: string;
  /** The command, for the error message. */
  readonly command: string;
}

export interface DataDirLock {
  readonly holder: LockHolder;
  release(): void;
}

/** A holder in another place (a container, a machine) cannot be asked for; it shows that it lives by touching its file. */
const TOUCH_MS = 5_000;
const SILENT_MS = 60_000;

/** Takes the folder (made when missing) or throws DataDirLockedError, which names the process that has it. */
export function lockDataDir(dataDir: string, command = process.argv.slice(1, 3).join(' ')): DataDirLock {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const file = join(dataDir, 'lock');
  const me = myself(command);
  const mine = join(dataDir, `lock.${me.id}`);
  writeFileSync(mine, JSON.stringify(me), { mode: 0o600, flag: 'wx' });
  try {
    while (!take(file, mine, me)) {
      // Somebody else was faster or has just gone: look again.
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return hold(file, me);
}

/** Who has the folder now; undefined when nobody has, or the process that had it is gone. */
export function dataDirHolder(dataDir: string): LockHolder | undefined {
  const holder = read(join(dataDir, 'lock'));
  return holder !== undefined && alive(holder, join(dataDir, 'lock')) ? holder : undefined;
}

/** One attempt: true when the folder is ours, false when it must be looked at again. */
function take(file: string, mine: string, me: LockHolder): boolean {
  const root = read(file);
  if (root === undefined) return linked(mine, file);
  let dead = root;
  let evidence = file;
  for (;;) {
    if (alive(dead, evidence)) throw lockedBy(dead, file);
    const claim = `${file}.${dead.id}.next`;
    if (linked(mine, claim)) break;
    const claimant = read(claim);
    if (claimant === undefined) return false;
    dead = claimant;
    evidence = claim;
  }
  const claim = `${file}.${dead.id}.next`;
  if (read(file)?.id !== root.id) {
    rmSync(claim, { force: true });
    return false;
  }
  const fresh = `${mine}.fresh`;
  writeFileSync(fresh, JSON.stringify(me), { mode: 0o600 });
  renameSync(fresh, file);
  tidy(file);
  return true;
}

function hold(file: string, me: LockHolder): DataDirLock {
  const timer = setInterval(() => touch(file), TOUCH_MS);
  timer.unref();
  return {
    holder: me,
    release: () => {
      clearInterval(timer);
      if (read(file)?.id === me.id) rmSync(file, { force: true });
    },
  };
}

function touch(file: string): void {
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    // The folder is gone; whoever removed it knows.
  }
}

/** Claims on former holders are worth nothing once the file names somebody else. */
function tidy(file: string): void {
  const folder = join(file, '..');
  for (const name of readdirSync(folder)) {
    if (/^lock\.[0-9a-f-]{36}\.next$/.test(name)) rmSync(join(folder, name), { force: true });
  }
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST')
      return false;
    throw error;
  }
}

function read(file: string): LockHolder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as LockHolder;
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT')
      return undefined;
    throw new DataDirLockedError(
      `the lock file ${file} cannot be read; remove it if no plumb runs on this folder`,
    );
  }
}

function alive(holder: LockHolder, evidence: string): boolean {
  const here = placeOf();
  if (holder.place !== here || here === '') {
    if (holder.host === hostname() && here === '' && !exists(holder.pid)) return false;
    const touched = statSync(evidence, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    return Date.now() - touched < SILENT_MS;
  }
  return exists(holder.pid) && ticksOf(holder.pid) === holder.ticks;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPERM';
  }
}

function myself(command: string): LockHolder {
  return {
    id: randomUUID(),
    pid: process.pid,
    host: hostname(),
    place: placeOf(),
    ticks: ticksOf(process.pid),
    since: new Date().toISOString(),
    command,
  };
}

function placeOf(): string {
  try {
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return '';
  }
}

/**
 * Field 22 of /proc/PID/stat; the command in field 2 may hold blanks and brackets: `4711 (a) b) S 1 …`. A killed
 * process that its parent has not fetched yet (state Z) has ended.
 */
function ticksOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? 'ended' : (fields[19] ?? '');
  } catch {
    return '';
  }
}

function lockedBy(holder: LockHolder, file: string): DataDirLockedError {
  const who = `process ${holder.pid} on ${holder.host} (${holder.command || 'plumb'}), since ${holder.since}`;
  return new DataDirLockedError(
    `the data folder is in use by ${who}; embedded storage is for one process. The lock is ${file}`,
  );
}
