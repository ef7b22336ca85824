/** Runs the built command line as a stranger does: a process of its own, an empty home, and nothing in the environment. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const MAIN = join(ROOT, 'dist', 'cli', 'main.js');
const LOCK = join(ROOT, 'node_modules', '.cache', 'plumb-tests', 'build.lock');
const SOURCES = ['cli', 'drivers', 'reconciler', 'webhook', 'templates', 'schemas'];

function newest(folder: string): number {
  if (!existsSync(folder)) return 0;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Math.max(
    0,
    ...files
      .filter((file) => file.isFile())
      .map((file) => statSync(join(file.parentPath, file.name), { throwIfNoEntry: false })?.mtimeMs ?? 0),
  );
}

function isFresh(): boolean {
  const built = statSync(MAIN, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return built > Math.max(...SOURCES.map((folder) => newest(join(ROOT, folder))));
}

/** Builds dist/ where it is older than a source; two test processes never build at once. */
export async function build(): Promise<void> {
  mkdirSync(join(LOCK, '..'), { recursive: true });
  for (let waited = 0; waited < 60_000; waited += 100) {
    try {
      mkdirSync(LOCK);
      break;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  try {
    if (isFresh()) return;
    const done = spawnSync(process.execPath, [join(ROOT, 'scripts', 'build.mjs')], { encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`the build failed: ${done.stderr}`);
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Flags of node itself. */
  readonly node?: readonly string[];
}

/** A home of its own: what a command leaves behind is found there. */
export interface Home {
  readonly folder: string;
  run(args: readonly string[], options?: RunOptions): Promise<Ended>;
  start(args: readonly string[], options?: RunOptions): Running;
  remove(): void;
}

export interface Running {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** What it has written so far. */
  readonly out: () => string;
  readonly err: () => string;
  /** Waits until stdout or stderr holds the text; rejects when the process ends before, or after 30 s. */
  saw(text: string | RegExp): Promise<void>;
}

export function makeHome(env: Readonly<Record<string, string>> = {}): Home {
  const folder = mkdtempSync(join(tmpdir(), 'plumb-home-'));
  const start = (args: readonly string[], options: RunOptions = {}): Running =>
    watch(
      spawn(process.execPath, [...(options.node ?? []), MAIN, ...args], {
        cwd: options.cwd ?? folder,
        env: { PATH: process.env.PATH ?? '', HOME: folder, USER: 'stranger', ...env, ...options.env },
        stdio: ['pipe', 'pipe', 'pipe'],
      }),
      options.input ?? '',
    );
  return {
    folder,
    start,
    run: (args, options) => start(args, options).ended,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function watch(child: ChildProcess, input: string): Running {
  let out = '';
  let err = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
  });
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    err += chunk;
  });
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => resolve({ code, out, err }));
  });
  return {
    process: child,
    ended,
    out: () => out,
    err: () => err,
    saw: async (text) => {
      for (let waited = 0; waited < 30_000; waited += 25) {
        const all = out + err;
        if (typeof text === 'string' ? all.includes(text) : text.test(all)) return;
        if (child.exitCode !== null || child.signalCode !== null) break;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      throw new Error(`it did not say ${String(text)}: ${out} ${err}`);
    },
  };
}
