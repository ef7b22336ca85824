/** A real PostgreSQL server for tests, in a folder and on a port of its own. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { findProgram, freePort } from './tier.ts';

export interface PostgresServer {
  readonly url: string;
  /** The postmaster, to be frozen or killed by fault tests. */
  readonly pid: number;
  /** Gives the URL of a new, empty database. */
  readonly newDatabase: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** The name of what is missing, for `describeTier`. */
export function missingPostgres(): string | undefined {
  return binary('postgres') && binary('initdb') ? undefined : 'PostgreSQL';
}

/** Starts a server (0.5 s). Throws `PostgreSQL is not installed` where there is none. */
export async function startPostgres(): Promise<PostgresServer> {
  const postgres = binary('postgres');
  const initdb = binary('initdb');
  if (postgres === undefined || initdb === undefined) throw new Error('PostgreSQL is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'plumb-postgres-'));
  const user = serverUser();
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  execFileSync(initdb, ['-D', data, '-U', 'plumb', '--auth=trust', '--no-sync', '-E', 'UTF8'], {
    ...user,
    cwd: folder,
    stdio: 'pipe',
  });
  const port = await freePort();
  const settings = ['-c', 'max_connections=200', '-c', 'fsync=off', '-c', 'max_prepared_transactions=0'];
  const server = spawn(
    postgres,
    ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', folder, ...settings],
    {
      ...user,
      cwd: folder,
      stdio: 'ignore',
    },
  );
  const url = `postgres://plumb@127.0.0.1:${port}/postgres`;
  await waitUntilUp(url, server);
  let databases = 0;
  return {
    url,
    pid: server.pid ?? 0,
    newDatabase: async () => {
      databases += 1;
      // Its own from here on: several ask at once.
      const name = `test_${databases}`;
      await once(url, `create database ${name}`);
      return `postgres://plumb@127.0.0.1:${port}/${name}`;
    },
    stop: async () => {
      await ended(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function binary(name: string): string | undefined {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  return findProgram(
    name,
    versions.map((version) => join(root, version, 'bin')),
  );
}

/** PostgreSQL refuses to run as root; Debian's package makes a user for it, and `nobody` is always there. */
function serverUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string): number => {
    try {
      return Number(
        execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }).toString(),
      );
    } catch {
      return Number(execFileSync('id', [flag, 'nobody']).toString());
    }
  };
  return { uid: id('-u'), gid: id('-g') };
}

async function waitUntilUp(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode}`);
    if (
      await once(url, 'select 1').then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  server.kill('SIGKILL');
  throw new Error('PostgreSQL did not come up within 10 s');
}

async function once(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(statement);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGCONT');
  server.kill('SIGQUIT');
  await exit;
}
