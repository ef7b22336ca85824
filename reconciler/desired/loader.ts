/**
 * Reads documents without holding up the event loop, on which lock renewals depend (F18): a small document at once,
 * a large one in a worker thread with limits of time and memory.
 */
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { type LoadedText, loadText } from './load.ts';
import type { ParseRequest } from './parse-worker.ts';

/** Longer texts, in characters, go to the worker: the slowest text of this length takes about 50 ms. */
export const INLINE_LENGTH = 16 * 1024;
/** Longest reading of one document, in milliseconds. */
export const PARSE_LIMIT_MS = 5000;
const START_LIMIT_MS = 15_000;
/** After so many documents that took too long, no further large one is read: a commit cannot cost hours. */
const MOST_TIMEOUTS = 3;

export interface Loader {
  load(text: string, json: boolean): Promise<LoadedText>;
  close(): Promise<void>;
}

/** `limitMs`: longest reading of one document. */
export function openLoader(limitMs: number = PARSE_LIMIT_MS): Loader {
  let worker: Promise<Worker> | undefined;
  let timeouts = 0;
  async function close(): Promise<void> {
    const running = worker;
    worker = undefined;
    await (await running)?.terminate();
  }
  async function load(text: string, json: boolean): Promise<LoadedText> {
    if (text.length <= INLINE_LENGTH) return loadText(text, json);
    if (timeouts >= MOST_TIMEOUTS) return tooSlow('not read: other documents took too long before it');
    worker ??= startWorker();
    const loaded = await ask(await worker, { text, json } satisfies ParseRequest, limitMs);
    if (loaded !== undefined) return loaded;
    timeouts += 1;
    await close();
    return tooSlow(`reading the document took more than ${limitMs / 1000} s, or too much memory`);
  }
  return { load, close };
}

function tooSlow(message: string): LoadedText {
  return {
    spans: [],
    failures: [{ code: 'too-slow', message, hint: 'split it into smaller documents', start: 0, end: 0 }],
  };
}

async function startWorker(): Promise<Worker> {
  const options = { resourceLimits: { maxOldGenerationSizeMb: 256, stackSizeMb: 4 } };
  const worker = (await workerFromSource(options)) ?? new Worker(workerFile(), options);
  worker.unref();
  // An ending thread is noticed by who waits for its answer; without a listener it would end the process.
  worker.on('error', () => undefined);
  const ready = await answer<string>(worker, START_LIMIT_MS);
  if (ready !== 'ready') throw new Error('the worker thread that reads documents does not start');
  return worker;
}

/** In a source tree there is no built entry: the bundler of the tool chain makes one. */
async function workerFromSource(options: object): Promise<Worker | undefined> {
  if (!import.meta.url.endsWith('.ts')) return undefined;
  const { build } = await import('esbuild');
  const entry = new URL('./parse-worker.ts', import.meta.url).pathname;
  const bundle = await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
  });
  return new Worker(bundle.outputFiles[0]?.text ?? '', { ...options, eval: true });
}

/** The built entry: beside this module, or below the folder that holds the shared chunks. */
function workerFile(): URL {
  const places = [
    './parse-worker.js',
    './reconciler/desired/parse-worker.js',
    '../reconciler/desired/parse-worker.js',
  ];
  const found = places.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url));
  if (found === undefined) throw new Error('parse-worker.js is missing in this installation');
  return found;
}

function ask(worker: Worker, request: ParseRequest, limitMs: number): Promise<LoadedText | undefined> {
  const answered = answer<LoadedText>(worker, limitMs);
  worker.postMessage(request);
  return answered;
}

/** The next message, or undefined when it does not come in time or the thread ends. */
function answer<T>(worker: Worker, limitMs: number): Promise<T | undefined> {
  return new Promise((resolve) => {
    const finish = (value: T | undefined): void => {
      clearTimeout(timer);
      worker.off('message', finish).off('error', fail).off('exit', fail);
      resolve(value);
    };
    const fail = (): void => finish(undefined);
    const timer = setTimeout(fail, limitMs);
    worker.once('message', finish).once('error', fail).once('exit', fail);
  });
}
