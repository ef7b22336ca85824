/** Hands in again what the database says is not done: the queue may have lost it, and is only a hint (F70, F76). */
import type { JobQueue } from './contract.ts';

/** What the queue must know of a run; rows of `unfinishedRuns` fit. */
export interface UnfinishedRun {
  readonly id: string;
  readonly device: string;
  readonly commit: string;
  readonly epoch: number;
  /** A worker holds its lease right now. */
  readonly busy: boolean;
}

/** At the start and each minute. Gives the number of runs that were handed in; those that are there stay single. */
export async function requeueUnfinished(queue: JobQueue, runs: readonly UnfinishedRun[]): Promise<number> {
  const idle = runs.filter((run) => !run.busy);
  for (const run of idle) {
    await queue.enqueue({ device: run.device, commit: run.commit, run: run.id, attempt: run.epoch });
  }
  return idle.length;
}
