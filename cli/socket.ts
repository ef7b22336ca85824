/**
 * The local socket of a process that holds the embedded store: one JSON question a line, one JSON answer a line.
 * Only the owner of the data folder may connect (0600).
 */
import { chmodSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Longest question in characters. */
const MAX_QUESTION = 1024 * 1024;

/** Questions by name; arguments come as plain JSON, so each method narrows what it gets. */
export type Methods = Readonly<Record<string, (args: readonly unknown[]) => Promise<unknown>>>;

export function socketPath(dataDir: string): string {
  return join(dataDir, 'plumb.sock');
}

/** A question that the other process answered with an error. */
export class SocketError extends Error {
  override readonly name = 'SocketError';
  readonly code = 'socket';
}

/** Listens for questions until it is closed. */
export async function listenOnSocket(path: string, methods: Methods): Promise<Server> {
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
  return server;
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
