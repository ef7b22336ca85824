/** `plumb serve`: follows a branch until it is told to end. With the embedded store it also answers on a local socket. */
import type { Server } from 'node:net';
import type { Notice } from '../reconciler/context.ts';
import { type Following, type FollowOptions, follow } from '../reconciler/follow.ts';
import type { QueueWorker } from '../reconciler/queue/contract.ts';
import type { ListenOptions } from '../webhook/server.ts';
import { type House, openHouse } from './house.ts';
import { showProblems } from './load.ts';
import { field, glassOf, names, recordMethods, word } from './questions.ts';
import { namedRepository } from './repository.ts';
import { noticeText } from './rollout-text.ts';
import { type ReviewServing, readListen, serveReviews } from './serve-reviews.ts';
import { listenOnSocket, socketPath } from './socket.ts';
import { createTerminal, EXIT, type ExitCode, type Terminal } from './terminal.ts';

export interface ServeOptions {
  readonly branch: string;
  readonly pollMs: number;
  readonly sweepMs: number;
  readonly concurrency: number;
  readonly acceptRewrite?: string;
  /** Where events of the code host are taken. */
  readonly listenAt?: ListenOptions;
}

/** A running server. */
export interface Serving {
  readonly house: House;
  readonly following: Following;
  readonly reviews: ReviewServing | undefined;
  close(): Promise<void>;
}

export async function serve(
  args: readonly (string | undefined)[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const terminal = createTerminal({ json: options.json === true });
  const repository = namedRepository(args[0] ?? '.');
  const serving = await startServing(repository, terminal, {
    branch: String(options.branch),
    pollMs: Number(options.poll) * 1000,
    sweepMs: Number(options.sweep) * 1000,
    concurrency: Number(options.concurrency),
    ...(typeof options.acceptRewrite === 'string' ? { acceptRewrite: options.acceptRewrite } : {}),
    ...(typeof options.listen === 'string' ? { listenAt: readListen(options.listen) } : {}),
  });
  if (serving.reviews?.url !== undefined)
    say(terminal, `events of the code host are taken at ${serving.reviews.url}/webhook/github`);
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
  let reviews: ReviewServing | undefined;
  const house = await openHouse(repository, (notice) => {
    announce(notice, terminal);
    // What a merged pull request tells has changed.
    if (notice.kind === 'commit' || (notice.kind === 'run' && notice.outcome !== undefined)) reviews?.soon();
  });
  const stop = new AbortController();
  const onError = (error: unknown): void =>
    say(terminal, `error: ${error instanceof Error ? error.message : String(error)}`);
  let worker: QueueWorker | undefined;
  try {
    worker = await house.startWorker(options.concurrency, onError);
    const following = follow({ ...followOptions(house, terminal, options, onError), signal: stop.signal });
    const server =
      house.settings.databaseUrl === undefined
        ? await answerQuestions(house, following, options.branch)
        : undefined;
    reviews = await serveReviews({
      ...options,
      listenAt: options.listenAt,
      house,
      following,
      say: (text) => say(terminal, text),
      onError,
    });
    const working = worker;
    return {
      house,
      following,
      reviews,
      close: async () => {
        stop.abort();
        server?.close();
        await reviews?.close();
        await following.done;
        await working.close({ patience: 60_000, limit: 90_000 });
        await house.close();
      },
    };
  } catch (error) {
    stop.abort();
    await worker?.close({ patience: 60_000, limit: 90_000 });
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

async function answerQuestions(house: House, following: Following, branch: string): Promise<Server> {
  return listenOnSocket(socketPath(house.settings.dataDir), {
    ...recordMethods(house.store),
    apply: ([asked]) => {
      checkSame(house.context.repository, branch, asked);
      return following.now({
        actor: 'cli',
        ...word('actor', asked),
        ...word('acceptRewrite', asked),
        ...word('acceptedPlan', asked),
        ...names(field(asked, 'devices')),
        ...word('from', asked),
        ...glassOf(field(asked, 'breakGlass')),
        allowRemovals: field(asked, 'allowRemovals') === true,
      });
    },
  });
}

/** Two repositories of one name share a data folder: the server applies what it follows, and nothing else. */
function checkSame(repository: string, branch: string, asked: unknown): void {
  const wanted = [field(asked, 'repository'), field(asked, 'branch')];
  if (wanted[0] === repository && wanted[1] === branch) return;
  throw new Error(
    `the running plumb serve follows ${branch} of ${repository}, not ${String(wanted[1])} of ${String(wanted[0])}; give that one, or set PLUMB_DATA to another folder`,
  );
}
