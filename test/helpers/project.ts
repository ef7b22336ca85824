/** A desired-state repository and the house that deploys it, for tests of the whole pipeline. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type House, openHouse } from '../../cli/house.ts';
import type { Notice } from '../../reconciler/context.ts';
import { type ReconcileOptions, type Rollout, reconcile } from '../../reconciler/reconcile.ts';
import { terminal } from '../../reconciler/run-state.ts';
import { findRun, type RunRow } from '../../reconciler/store/runs.ts';
import { makeRepository, type TestRepository } from './git.ts';
import { fillDataDir } from './pglite.ts';

export interface RolledOut {
  readonly rollout: Rollout;
  readonly runs: readonly RunRow[];
}

export interface TestProject {
  readonly repository: TestRepository;
  readonly dataDir: string;
  readonly notices: Notice[];
  house(): Promise<House>;
  /** Commits what was written, reconciles the tip and waits for every run. */
  rollOut(message: string, options?: Partial<ReconcileOptions>): Promise<RolledOut>;
  closeHouse(): Promise<void>;
  close(): Promise<void>;
}

export interface ProjectSpec {
  /** plumbline.yaml. */
  readonly settings: string;
  /** DATABASE_URL, REDIS_URL, secrets: the back end is chosen by the environment, as for a user. */
  readonly environment?: Readonly<Record<string, string>>;
  /** No worker: runs stay queued. */
  readonly worker?: boolean;
}

export function startProject(spec: ProjectSpec): TestProject {
  const dataDir = mkdtempSync(join(tmpdir(), 'plumb-data-'));
  const repository = makeRepository();
  repository.write('plumbline.yaml', spec.settings);
  for (const name of ['DATABASE_URL', 'REDIS_URL', 'PLUMB_KEY_FILE']) delete process.env[name];
  Object.assign(process.env, { PLUMB_DATA: dataDir }, spec.environment ?? {});
  const notices: Notice[] = [];
  let open: House | undefined;
  const house = async (): Promise<House> => {
    if (open) return open;
    if (spec.environment?.DATABASE_URL === undefined) await fillDataDir(dataDir);
    open = await openHouse(repository.folder, (notice) => notices.push(notice));
    if (spec.worker !== false) await open.startWorker(4, () => undefined);
    return open;
  };
  const closeHouse = async (): Promise<void> => {
    await open?.close();
    open = undefined;
  };
  return {
    repository,
    dataDir,
    notices,
    house,
    closeHouse,
    async rollOut(message, options = {}) {
      repository.commit(message);
      const here = await house();
      const rollout = await reconcile(here.context, await here.mirror.fetch('main'), {
        actor: 'test',
        ...options,
      });
      return { rollout, runs: spec.worker === false ? [] : await runsOf(here, rollout) };
    },
    async close() {
      await closeHouse();
      repository.remove();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The runs of a rollout, once every one of them has ended. */
export async function runsOf(house: House, rollout: Rollout): Promise<readonly RunRow[]> {
  const ids = rollout.proposals.flatMap((proposal) => proposal.run ?? []);
  for (;;) {
    const rows = await Promise.all(ids.map((id) => findRun(house.store, id)));
    const runs = rows.flatMap((row) => row ?? []);
    if (runs.every((run) => terminal(run.state))) return runs;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
