/** A real Redis server for tests, in a folder and on a port of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram, freePort } from './tier.ts';

export interface RedisServer {
  readonly url: string;
  readonly port: number;
  /** To be frozen or killed by fault tests. */
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** The name of what is missing, for `describeTier`. */
export function missingRedis(): string | undefined {
  return findProgram('redis-server') ? undefined : 'Redis';
}

/** Starts a server (0.1 s), with further settings such as `['--maxmemory', '2mb']`, on a given or a free port. Throws `Redis is not installed`. */
export async function startRedis(settings: readonly string[] = [], port?: number): Promise<RedisServer> {
  const redis = findProgram('redis-server');
  if (redis === undefined) throw new Error('Redis is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'plumb-redis-'));
  const listen = port ?? (await freePort());
  const server = spawn(
    redis,
    [
      '--port',
      String(listen),
      '--bind',
      '127.0.0.1',
      '--databases',
      '1024',
      '--save',
      '',
      '--dir',
      folder,
      ...settings,
    ],
    {
      cwd: folder,
      stdio: 'ignore',
    },
  );
  for (let attempt = 0; !(await accepts(listen)); attempt += 1) {
    if (server.exitCode !== null || attempt === 200) throw new Error('Redis did not come up');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url: `redis://127.0.0.1:${listen}`,
    port: listen,
    pid: server.pid ?? 0,
    stop: async () => {
      if (server.exitCode === null && server.signalCode === null) {
        const exit = new Promise((resolve) => server.once('exit', resolve));
        server.kill('SIGKILL');
        await exit;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
