/** Small stored things that the store's tests build on. */
import { randomUUID } from 'node:crypto';
import { next, type RunEvent } from '../../reconciler/run-state.ts';
import type { Database } from '../../reconciler/store/contract.ts';
import { upsertDevice } from '../../reconciler/store/devices.ts';
import { acquireLease } from '../../reconciler/store/leases.ts';
import { createRun, findRun, type RunRow, transitionRun } from '../../reconciler/store/runs.ts';
import type { Plan, Step } from '../../reconciler/types.ts';

/** A device with a name of its own, so that tests on one database do not meet. */
export async function newDevice(db: Database): Promise<string> {
  const name = `r-${randomUUID().slice(0, 8)}`;
  await upsertDevice(db, { name, platform: 'frr' });
  return name;
}

export async function newRun(db: Database, device?: string, commit = 'c1'): Promise<RunRow> {
  const { run } = await createRun(db, {
    plan: null,
    device: device ?? (await newDevice(db)),
    commit,
    actor: 'ann',
  });
  return run;
}

/** Moves a run by events, as a worker would; throws what the store throws. */
export async function move(
  db: Database,
  run: string,
  events: readonly RunEvent[],
  epoch: number | null = null,
): Promise<RunRow> {
  let row = await findRun(db, run);
  for (const event of events) {
    if (row === undefined) throw new Error(`run ${run} is not stored`);
    row = await transitionRun(db, {
      run,
      from: row.state,
      to: next(row.state, event),
      event,
      epoch,
      actor: 'worker',
    });
  }
  if (row === undefined) throw new Error(`run ${run} is not stored`);
  return row;
}

/** A run whose worker holds the lease and has moved it on by these events. */
export async function lockedRun(
  db: Database,
  events: readonly RunEvent[] = ['leased'],
  seconds = 30,
): Promise<{
  readonly run: RunRow;
  readonly device: string;
  readonly epoch: number;
  readonly owner: string;
}> {
  const { id, device } = await newRun(db);
  await move(db, id, ['approved', 'enqueued']);
  const owner = `owner-${id}`;
  const epoch = await acquireLease(db, { device, run: id, owner, seconds });
  if (epoch === null) throw new Error('the lease of a new device is taken');
  return { run: await move(db, id, events, epoch), device, epoch, owner };
}

export const STEP: Step = {
  path: ['interface eth0'],
  lines: ['description "it\'s"'],
  undo: ['no description'],
  op: 'add',
  impact: 'cosmetic',
  reason: 'declared',
  origin: 'commit',
  rule: 'description {text...}',
  source: { file: 'devices/r1.yaml', line: 7, column: 3, path: 'interfaces[0].description' },
  feature: 'interfaces',
};

export function plan(device: string, more: Partial<Plan> = {}): Plan {
  return {
    device,
    platform: 'frr',
    commit: 'c1',
    steps: [STEP, { ...STEP, op: 'remove' }],
    drift: [{ ...STEP, origin: 'drift' }],
    conflicts: [],
    impact: 'cosmetic',
    digest: 'd'.repeat(64),
    released: [{ feature: 'vlans', lines: 3 }],
    unmanaged: 12,
    notes: ['a note'],
    refusals: [],
    ...more,
  };
}
