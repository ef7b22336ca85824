/** `plumb worker`: carries out queued runs beside `plumb serve`. The embedded store is one process, so it needs a server. */
import { UsageError } from './explain.ts';
import { openHouse } from './house.ts';
import { namedRepository } from './repository.ts';
import { noticeText } from './rollout-text.ts';
import { createTerminal, EXIT, type ExitCode } from './terminal.ts';

export async function worker(
  args: readonly (string | undefined)[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const terminal = createTerminal({ json: options.json === true });
  if (!process.env.DATABASE_URL) {
    throw new UsageError(
      'plumb worker needs DATABASE_URL: without it the database lives inside `plumb serve`, and two processes on it would lose data',
    );
  }
  const house = await openHouse(namedRepository(args[0] ?? '.'), (notice) => {
    if (terminal.json) return terminal.print(JSON.stringify({ at: new Date().toISOString(), ...notice }));
    const text = noticeText(notice);
    if (text) terminal.say(text);
  });
  const running = await house.startWorker(Number(options.concurrency), (error) =>
    terminal.say(`error: ${error.message}`),
  );
  terminal.say('waiting for runs. Ctrl-C ends it.');
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(EXIT.failed));
  await running.close({ patience: 60_000, limit: 90_000 });
  await house.close();
  return EXIT.done;
}
