/** A repository with one device that is followed, to be watched by the tests of following; each test's scene ends with it. */
import { setTimeout } from 'node:timers/promises';
import { afterEach, expect } from 'vitest';
import { type Following, type FollowOptions, follow } from '../../reconciler/follow.ts';
import type { Proposal } from '../../reconciler/propose.ts';
import type { Rollout } from '../../reconciler/reconcile.ts';
import { terminal } from '../../reconciler/run-state.ts';
import { newestCommit } from '../../reconciler/store/commits.ts';
import { listRuns, type RunRow } from '../../reconciler/store/runs.ts';
import { SETTINGS, startNetwork, type TestNetwork } from '../helpers/network.ts';
import { iosSwitch } from '../helpers/startup.ts';

export const NEVER = 3_600_000;

export interface Scene {
  readonly net: TestNetwork;
  readonly following: Following;
  readonly rollouts: Rollout[];
  readonly stale: (string | undefined)[];
  readonly drifts: Proposal[];
  readonly errors: unknown[];
  /** Waits for the rollout of a commit and the end of all its runs. */
  rolledOut(commit: string): Promise<{ readonly rollout: Rollout; readonly runs: readonly RunRow[] }>;
  /** Follows anew, as after a restart of the program. */
  again(options: Partial<FollowOptions>): Promise<Scene>;
  stop(): Promise<void>;
}

let scene: Scene | undefined;

afterEach(async () => {
  await scene?.stop();
  await scene?.net.close();
  const errors = scene?.errors;
  scene = undefined;
  expect(errors).toEqual([]);
});

/** Some looks at git. */
export const someRounds = (): Promise<void> => setTimeout(1_000);

export async function until<Found>(what: string, look: () => Promise<Found | undefined>): Promise<Found> {
  for (let tries = 0; tries < 1_600; tries++) {
    const found = await look();
    if (found !== undefined) return found;
    await setTimeout(25);
  }
  throw new Error(`waited in vain for ${what}`);
}

/** Two whole sweeps: each one decides anew about the commit that it looks at. */
export async function twoSweeps(net: TestNetwork): Promise<void> {
  const { store } = await net.house();
  const decisions = new Set<number>();
  await until('two sweeps', async () => {
    decisions.add((await newestCommit(store))?.decidedAt.getTime() ?? 0);
    return decisions.size > 3 || undefined;
  });
}

/** Ports with these descriptions. */
export function ports(...texts: readonly string[]): string {
  const items = texts.map(
    (text, index) => `  - { name: GigabitEthernet1/0/${index + 1}, description: ${text} }\n`,
  );
  return `interfaces:\n${items.join('')}`;
}

export async function prepare(settings = ''): Promise<TestNetwork> {
  const net = await startNetwork({ acc1: { platform: 'cisco-ios', startup: iosSwitch('acc1', 2) } });
  const [own = ''] = /^\w+/.exec(settings) ?? [];
  const rest = SETTINGS.split('\n').filter((line) => own === '' || !line.startsWith(`${own}:`));
  net.repository.write('plumbline.yaml', `${settings}${rest.join('\n')}`);
  net.write('acc1', ports('USERS'));
  return net;
}

export async function start(net: TestNetwork, options: Partial<FollowOptions> = {}): Promise<Scene> {
  const { context, mirror, store } = await net.house();
  const stop = new AbortController();
  const rollouts: Rollout[] = [];
  const stale: (string | undefined)[] = [];
  const drifts: Proposal[] = [];
  const errors: unknown[] = [];
  const following = follow({
    context,
    mirror,
    branch: 'main',
    pollMs: 250,
    sweepMs: NEVER,
    signal: stop.signal,
    onRollout: (rollout) => rollouts.push(rollout),
    onStale: (since, why) => stale.push(since === undefined ? undefined : why),
    onDrift: (proposal) => drifts.push(proposal),
    onError: (error) => errors.push(error),
    ...options,
  });
  const end = async (): Promise<void> => {
    stop.abort();
    await following.done;
  };
  scene = {
    net,
    following,
    rollouts,
    stale,
    drifts,
    errors,
    stop: end,
    async rolledOut(commit) {
      const rollout = await until(`the rollout of ${commit}`, async () =>
        rollouts.find((one) => one.commit === commit),
      );
      const runs = await until(`the runs of ${commit}`, async () => {
        const found = await listRuns(store, { commit });
        return found.every((run) => terminal(run.state)) ? found : undefined;
      });
      return { rollout, runs };
    },
    async again(more) {
      await end();
      return start(net, more);
    },
  };
  return scene;
}

export const outcomes = (runs: readonly RunRow[]): unknown[] => runs.map((run) => run.outcome);
export const sentTo = (net: TestNetwork): number => net.device('acc1').configLines.length;

/** A scene whose first commit is applied. */
export async function applied(
  settings = '',
  options: Partial<FollowOptions> = {},
): Promise<{ readonly net: TestNetwork; readonly first: string; readonly here: Scene }> {
  const net = await prepare(settings);
  const first = net.repository.commit('first');
  const here = await start(net, options);
  expect(outcomes((await here.rolledOut(first)).runs)).toEqual(['applied']);
  return { net, first, here };
}
