/** `plumb serve`: follows a branch until it is told to end. With the embedded store it also answers on a local socket. */
import type { Server } from 'node:net';
import type { Notice } from '../reconciler/context.ts';
import { type Following, type FollowOptions, follow } from '../reconciler/follow.ts';
import { type House, openHouse } from './house.ts';
import { showProblems } from './load.ts';
import { recordsOf } from './records.ts';
import { noticeText } from './rollout-text.ts';
import { listenOnSocket, socketPath } from './socket.ts';
import { createTerminal, EXIT, type ExitCode, type Terminal } from './terminal.ts';

export interface ServeOptions {
  readonly branch: string;
  readonly pollMs: number;
  readonly sweepMs: number;
  readonly concurrency: number;
  readonly acceptRewrite?: string;
}

/** A running server. */
export interface Serving {
  readonly house: House;
  readonly following: Following;
  close(): Promise<void>;
}

export async function serve(
  args: readonly (string | undefined)[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const terminal = createTerminal({ json: options.json === true });
  const repository = args[0] ?? '.';
  const serving = await startServing(repository, terminal, {
    branch: String(options.branch),
    pollMs: Number(options.poll) * 1000,
    sweepMs: Number(options.sweep) * 1000,
    concurrency: Number(options.concurrency),
    ...(typeof options.acceptRewrite === 'string' ? { acceptRewrite: options.acceptRewrite } : {}),
  });
  say(
    terminal,
    `following ${options.branch} of ${repository}; data in ${serving.house.settings.dataDir}. Ctrl-C ends it.`,
  );
  await untilTold();
  say(terminal, 'ending: the runs under way are finished first (Ctrl-C again leaves them to the next start)');
  await serving.close();
  return EXIT.done;
}

function say(terminal: Terminal, text: string): void {
  if (terminal.json) terminal.print(JSON.stringify({ at: new Date().toISOString(), text }));
  else terminal.say(text);
}

/** Resolves at the first SIGINT or SIGTERM; a second one ends the process at once: the journal is intact. */
function untilTold(): Promise<void> {
  return new Promise((resolve) => {
    const told = (): void => {
      resolve();
      for (const signal of ['SIGINT', 'SIGTERM'] as const)
        process.once(signal, () => process.exit(EXIT.failed));
    };
    process.once('SIGINT', told);
    process.once('SIGTERM', told);
  });
}

export async function startServing(
  repository: string,
  terminal: Terminal,
  options: ServeOptions,
): Promise<Serving> {
  const house = await openHouse(repository, (notice) => announce(notice, terminal));
  const stop = new AbortController();
  const onError = (error: unknown): void =>
    say(terminal, `error: ${error instanceof Error ? error.message : String(error)}`);
  try {
    const worker = await house.startWorker(options.concurrency, onError);
    const following = follow({ ...followOptions(house, terminal, options, onError), signal: stop.signal });
    const server =
      house.settings.databaseUrl === undefined ? await answerQuestions(house, following) : undefined;
    return {
      house,
      following,
      close: async () => {
        stop.abort();
        server?.close();
        await following.done;
        await worker.close({ patience: 60_000, limit: 90_000 });
        await house.close();
      },
    };
  } catch (error) {
    await house.close();
    throw error;
  }
}

function announce(notice: Notice, terminal: Terminal): void {
  const at = new Date().toISOString();
  const text = noticeText(notice);
  if (terminal.json) terminal.print(JSON.stringify({ at, ...notice }));
  else if (text) terminal.say(`${at.slice(11, 19)} ${text}`);
}

function followOptions(
  house: House,
  terminal: Terminal,
  options: ServeOptions,
  onError: (error: unknown) => void,
): Omit<FollowOptions, 'signal'> {
  return {
    context: house.context,
    mirror: house.mirror,
    branch: options.branch,
    pollMs: options.pollMs,
    sweepMs: options.sweepMs,
    ...(options.acceptRewrite === undefined ? {} : { acceptRewrite: options.acceptRewrite }),
    onRollout: (rollout) => void showProblems(rollout.problems, terminal),
    onStale: (since, why) =>
      say(
        terminal,
        since
          ? `git cannot be read since ${since.toISOString()}: ${why}; the last good commit stays`
          : 'git can be read again',
      ),
    onDrift: (proposal) =>
      say(
        terminal,
        `${proposal.device}: drift on ${proposal.plan?.drift.length ?? 0} line(s), see \`plumb plan\`: ${proposal.plan?.drift
          .flatMap((step) => step.undo)
          .slice(0, 5)
          .join(' | ')}`,
      ),
    onError,
  };
}

/** Arguments are whatever another process of this user wrote: only words of the right kind get through. */
async function answerQuestions(house: House, following: Following): Promise<Server> {
  const records = recordsOf(house.store);
  return listenOnSocket(socketPath(house.settings.dataDir), {
    devices: () => records.devices(),
    runs: ([filter]) =>
      records.runs({ ...word('device', filter), ...word('commit', filter), ...count('limit', filter) }),
    run: ([id]) => records.run(String(id)),
    lastApplied: ([device]) => records.lastApplied(String(device)),
    release: ([device, actor]) => records.release(String(device), String(actor)),
    apply: ([asked]) =>
      following.now({ actor: 'cli', ...word('actor', asked), ...names(field(asked, 'devices')) }),
  });
}

function field(from: unknown, name: string): unknown {
  return typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined;
}

function word<Name extends string>(name: Name, from: unknown): { readonly [key in Name]?: string } {
  const value = field(from, name);
  return typeof value === 'string' ? ({ [name]: value } as { readonly [key in Name]?: string }) : {};
}

function count<Name extends string>(name: Name, from: unknown): { readonly [key in Name]?: number } {
  const value = field(from, name);
  return typeof value === 'number' ? ({ [name]: value } as { readonly [key in Name]?: number }) : {};
}

function names(value: unknown): { readonly devices?: readonly string[] } {
  return Array.isArray(value) ? { devices: value.map(String) } : {};
}
