/** Runs a TypeScript file of the tests in a process of its own, to be killed: bundled, since Node 20 reads no types. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Child {
  readonly process: ChildProcess;
  /** Whole lines that it has written to stdout so far. */
  readonly lines: readonly string[];
  /** What it has written to stderr so far. */
  readonly errors: () => string;
  /** Waits for a line; rejects when the process ends without it or after 30 s. */
  readonly saw: (line: string | RegExp) => Promise<string>;
  /** SIGKILL, and waits for the end. */
  readonly kill: () => Promise<void>;
  /** The exit code; null after a signal. */
  readonly ended: Promise<number | null>;
}

/** Each entry is bundled once per test process. */
const bundles = new Map<string, Promise<string>>();

/** `entry` is relative to the repository. Libraries stay outside the bundle, as in dist/. */
export async function startChild(
  entry: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Child> {
  const bundle = bundles.get(entry) ?? bundled(entry);
  bundles.set(entry, bundle);
  const env = { ...process.env, ...environment };
  return watch(spawn(process.execPath, [await bundle], { env, stdio: ['pipe', 'pipe', 'pipe'] }));
}

/** Named after its content, so that runs share it and none overwrites another's. */
async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, entry)],
    write: false,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const name = `${basename(entry, '.ts')}-${createHash('sha256').update(code).digest('hex').slice(0, 16)}.mjs`;
  const outfile = join(ROOT, 'node_modules', '.cache', 'plumb-tests', name);
  if (existsSync(outfile)) return outfile;
  mkdirSync(dirname(outfile), { recursive: true });
  writeFileSync(`${outfile}.${process.pid}`, code);
  renameSync(`${outfile}.${process.pid}`, outfile);
  return outfile;
}

function watch(child: ChildProcess): Child {
  const lines: string[] = [];
  let rest = '';
  let errors = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
  });
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk;
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => resolve(code));
  });
  return {
    process: child,
    lines,
    errors: () => errors,
    ended,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    saw: async (wanted) => {
      const matches = (line: string): boolean =>
        typeof wanted === 'string' ? line === wanted : wanted.test(line);
      for (let waited = 0; waited < 30_000; waited += 20) {
        const found = lines.find(matches);
        if (found !== undefined) return found;
        if (child.exitCode !== null || child.signalCode !== null) break;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new Error(`the child did not say ${String(wanted)}: ${lines.join(' | ')} ${errors}`);
    },
  };
}
