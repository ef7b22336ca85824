/**
 * The local socket of a process that holds the embedded store: one JSON question a line, one JSON answer a line.
 * Only the owner of the data folder may connect (0600).
 */
import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

/** Longest question in characters. */
const MAX_QUESTION = 1024 * 1024;

/** Questions by name; arguments come as plain JSON, so each method narrows what it gets. */
export type Methods = Readonly<Record<string, (args: readonly unknown[]) => Promise<unknown>>>;

/** Longest path of a socket in bytes: sun_path holds 108 with its end mark on Linux, 104 elsewhere. */
const MAX_SOCKET_PATH = process.platform === 'linux' ? 107 : 103;

/** In the data folder; where that path is too long for a socket, in a folder of our own with a short name. */
export function socketPath(dataDir: string): string {
  const path = join(dataDir, 'plumb.sock');
  if (Buffer.byteLength(path) <= MAX_SOCKET_PATH) return path;
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 24);
  return join(shortFolder(), `${name}.sock`);
}

function shortFolder(): string {
  const own = process.env.XDG_RUNTIME_DIR;
  return own && own.length < 60
    ? join(own, 'plumbline')
    : join('/tmp', `plumbline-${process.getuid?.() ?? 'me'}`);
}

/** /tmp is everybody's: a folder there is used only when nobody else can write into it. */
function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const status = lstatSync(folder);
  const mine = process.getuid === undefined || status.uid === process.getuid();
  if (!status.isDirectory() || !mine || (status.mode & 0o022) !== 0)
    throw new SocketError(
      `${folder} belongs to somebody else; set PLUMB_DATA to a folder with a shorter path`,
    );
}

/** A question that the other process answered with an error. */
export class SocketError extends Error {
  override readonly name = 'SocketError';
  readonly code = 'socket';
}

/** Listens for questions until it is closed. */
export async function listenOnSocket(path: string, methods: Methods): Promise<Server> {
  if (dirname(path) === shortFolder()) makeFolder(dirname(path));
  rmSync(path, { force: true });
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    const lines = createInterface({ input: socket });
    lines.on('line', async (line) => {
      const answer =
        line.length > MAX_QUESTION ? { error: 'the question is too long' } : await answerTo(line, methods);
      if (!socket.destroyed) socket.write(`${JSON.stringify(answer)}\n`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
  chmodSync(path, 0o600);
  if (dirname(path) === shortFolder()) server.once('close', () => removeEmpty(dirname(path)));
  return server;
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Another data folder has its socket there.
  }
}

async function answerTo(
  line: string,
  methods: Methods,
): Promise<{ readonly result?: unknown; readonly error?: string }> {
  try {
    const question: { readonly method?: unknown; readonly args?: unknown } = JSON.parse(line);
    const { method, args } = question;
    if (typeof method !== 'string' || !Object.hasOwn(methods, method) || !Array.isArray(args))
      return { error: 'no such question' };
    const call = methods[method];
    return { result: await call?.(args) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** True when somebody listens there: a file may be left over from a process that was killed. */
export function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    const end = (listening: boolean): void => {
      socket.destroy();
      resolve(listening);
    };
    socket.once('connect', () => end(true)).once('error', () => end(false));
  });
}

/** Asks one question. Rejects with SocketError when there is no answer. */
export function callSocket<Result>(path: string, method: string, args: readonly unknown[]): Promise<Result> {
  return new Promise((resolve, reject) => {
    const socket = connect(path);
    const fail = (why: string): void =>
      reject(new SocketError(`the process that holds the data folder did not answer on ${path}: ${why}`));
    socket.once('error', (error) => fail(error.message));
    socket.once('close', () => fail('it hung up'));
    createInterface({ input: socket }).once('line', (line) => {
      const answer: { readonly result?: Result; readonly error?: string } = JSON.parse(line);
      if (answer.error === undefined) resolve(answer.result as Result);
      else reject(new SocketError(answer.error));
      socket.destroy();
    });
    socket.write(`${JSON.stringify({ method, args })}\n`);
  });
}
