/** One run that is killed at a given moment and finished by a fresh process, and what must hold afterwards. */
import { rmSync } from 'node:fs';
import pg from 'pg';
import { expect } from 'vitest';
import type { FaultScript } from '../../drivers/simulator/faults.ts';
import type { SimulatedDevice } from '../../drivers/simulator/simulator.ts';
import { startChild } from '../helpers/child.ts';
import { makeRepository } from '../helpers/git.ts';
import { connectionYaml, ENABLE, PASSWORD, SETTINGS, startSimulated } from '../helpers/network.ts';
import { newDataDir } from '../helpers/pglite.ts';
import { startPostgres } from '../helpers/postgres.ts';
import { startRedis } from '../helpers/redis.ts';
import { iosSwitch } from '../helpers/startup.ts';
import { withoutComments } from './scenario.ts';

const SPEC = { platform: 'cisco-ios', startup: iosSwitch('acc1') };

/** Five lines of content; each stands once in the whole configuration. */
export const CRASH_FEATURES = `
vlans:
  - { id: 10, name: USERS }
interfaces:
  - { name: GigabitEthernet1/0/1, description: first, enabled: false }
  - { name: GigabitEthernet1/0/2, description: second }
`;
const CONTENT = ['name USERS', 'description first', 'shutdown', 'description second'];
/** What may come more than once: entering and leaving sections. */
const MOVES = /^(?:interface \S+|vlan \d+|exit|end)$/;

export const WANTED = [
  'interface GigabitEthernet1/0/1\n description first\n shutdown',
  ' description second',
];

export interface Crash {
  readonly title: string;
  /** The device refuses a line, so that the run is undone: the crash may come in the middle of the undo. */
  readonly faults: FaultScript;
  readonly outcome: 'applied' | 'undone-verified';
}

export const UNDISTURBED: Crash = { title: 'a run that is applied', faults: [], outcome: 'applied' };
export const UNDOING: Crash = {
  title: 'a run that is undone',
  faults: [{ at: { line: /^description second/ }, do: 'refuse', times: 99 }],
  outcome: 'undone-verified',
};

/** Where the database is, made anew for each crash. */
export interface Ground {
  /** The environment of the next crash: an empty database, a data folder of its own. */
  readonly next: () => Promise<Readonly<Record<string, string>>>;
  readonly stop: () => Promise<void>;
}

export async function embeddedGround(): Promise<Ground> {
  return { next: () => Promise.resolve({}), stop: () => Promise.resolve() };
}

export async function serverGround(withRedis: boolean): Promise<Ground> {
  const postgres = await startPostgres();
  const redis = withRedis ? await startRedis() : undefined;
  let databases = 0;
  return {
    next: async () => {
      databases += 1;
      const keyspace = databases;
      const url = { DATABASE_URL: await postgres.newDatabase() };
      return redis ? { ...url, REDIS_URL: `${redis.url}/${keyspace}` } : url;
    },
    stop: async () => {
      await redis?.stop();
      await postgres.stop();
    },
  };
}

/** Half a minute passes: the dead process's lease ends. Embedded needs no such wait, its starter frees the leases. */
async function letTheLeaseEnd(environment: Readonly<Record<string, string>>): Promise<void> {
  if (environment.DATABASE_URL === undefined) return;
  const client = new pg.Client({ connectionString: environment.DATABASE_URL });
  await client.connect();
  await client
    .query("update plumb.leases set expires_at = clock_timestamp() - interval '1 second'")
    .catch(() => undefined);
  await client.end();
}

export interface Survived {
  /** False: the process was done before that moment came. */
  readonly killed: boolean;
  readonly moments: number;
}

/** Kills a run at a moment, lets a fresh process finish it, and checks what must hold. Throws what expect throws. */
export async function crashAt(ground: Ground, crash: Crash, moment: number): Promise<Survived> {
  const device = await startSimulated('acc1', SPEC);
  const repository = makeRepository();
  const dataDir = await newDataDir();
  try {
    repository.write('plumbline.yaml', `${SETTINGS}`);
    repository.write('groups/all.yaml', 'credentials: lab\n');
    repository.write('devices/acc1.yaml', connectionYaml(device, SPEC) + CRASH_FEATURES);
    const commit = repository.commit('first');
    device.setFaults(crash.faults);
    const before = withoutComments(device.running());
    const database = await ground.next();
    const environment = {
      ...database,
      PLUMB_DATA: dataDir,
      REPOSITORY: repository.folder,
      PLUMB_TEST_PASSWORD: PASSWORD,
      PLUMB_TEST_ENABLE: ENABLE,
    };
    const first = await startChild('test/pipeline/crash-child.ts', {
      ...environment,
      KILL_AT: String(moment),
    });
    const code = await first.ended;
    if (code !== null && code !== 0) throw new Error(first.errors());
    const killed = code === null;
    if (!killed) return { killed, moments: Number((await first.saw(/^moments /)).slice('moments '.length)) };
    const sentBefore = [...device.configLines];
    await letTheLeaseEnd(database);
    const second = await startChild('test/pipeline/crash-child.ts', environment);
    const journal = second.saw(/^journal /);
    expect(await second.ended, second.errors()).toBe(0);
    everyLineWasJournaled(sentBefore, (await journal).slice('journal '.length));
    endedAs(crash, before, device, {
      runs: JSON.parse((await second.saw(/^runs /)).slice('runs '.length)),
      devices: JSON.parse((await second.saw(/^devices /)).slice('devices '.length)),
      commit,
    });
    return { killed, moments: 0 };
  } finally {
    await device.close();
    repository.remove();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Every line that the device received had its row committed before (I2). */
function everyLineWasJournaled(sent: readonly string[], journal: string): void {
  const rows: string[] = JSON.parse(journal);
  for (const line of new Set(sent.filter((line) => line !== 'end')))
    expect(
      rows.filter((row) => row === line).length,
      `rows of \`${line}\` before it was sent`,
    ).toBeGreaterThanOrEqual(sent.filter((other) => other === line).length);
}

interface End {
  readonly runs: readonly { state: string; outcome: string | null; error: unknown }[];
  readonly devices: readonly { last_applied_commit: string | null; held: boolean }[];
  readonly commit: string;
}

function endedAs(crash: Crash, before: string, device: SimulatedDevice, end: End): void {
  const running = withoutComments(device.running());
  expect(withoutComments(device.startup())).toBe(running);
  expect(device.maxConfigSessions).toBe(1);
  noLineTwice(device.received);
  const [last] = end.runs.slice(-1);
  if (crash.outcome === 'undone-verified') {
    expect(running).toBe(before);
    expect(end.runs.map((run) => run.outcome)).toEqual(['undone-verified']);
    expect(end.devices).toEqual([{ last_applied_commit: null, held: false }]);
    return;
  }
  // Whatever the device received it took, so no line of content may come twice at all.
  expect(CONTENT.map((line) => device.configLines.filter((other) => other === line).length)).toEqual([
    1, 1, 1, 1,
  ]);
  for (const text of WANTED) expect(running).toContain(text);
  expect(last?.state, JSON.stringify(end.runs)).toBe('confirmed');
  expect(end.runs.filter((run) => run.outcome === 'applied').length).toBe(1);
  expect(end.devices).toEqual([{ last_applied_commit: end.commit, held: false }]);
}

/** A line comes again only when the device was read in between and did not show it (F50, F51). */
export function noLineTwice(received: readonly string[]): void {
  const last = new Map<string, number>();
  received.forEach((line, index) => {
    if (MOVES.test(line) || !/^(?:no )?(?:description|name|shutdown)/.test(line)) return;
    const earlier = last.get(line);
    last.set(line, index);
    if (earlier === undefined) return;
    expect(received.slice(earlier, index), `\`${line}\` came twice without a look`).toContain(
      'show running-config',
    );
  });
}
