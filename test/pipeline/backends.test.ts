/** One story of every platform on every back end that the product runs on, over SSH and Telnet at once. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SimulatedDevice } from '../../drivers/simulator/simulator.ts';
import { getLastApplied } from '../../reconciler/store/devices.ts';
import { getRun } from '../../reconciler/store/runs.ts';
import { type DeviceSpec, startNetwork, type TestNetwork } from '../helpers/network.ts';
import { missingPostgres, startPostgres } from '../helpers/postgres.ts';
import type { RolledOut } from '../helpers/project.ts';
import { missingRedis, startRedis } from '../helpers/redis.ts';
import { describeTier } from '../helpers/tier.ts';
import { SCENARIOS, type Scenario, withoutComments } from './scenario.ts';

interface Servers {
  readonly environment: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

const BACKENDS: readonly { title: string; missing: string | undefined; start: () => Promise<Servers> }[] = [
  {
    title: 'embedded PGlite',
    missing: undefined,
    start: () => Promise.resolve({ environment: {}, stop: () => Promise.resolve() }),
  },
  { title: 'a PostgreSQL server', missing: missingPostgres(), start: () => startServers(false) },
  {
    title: 'a PostgreSQL server and Redis',
    missing: missingPostgres() ?? missingRedis(),
    start: () => startServers(true),
  },
];

async function startServers(withRedis: boolean): Promise<Servers> {
  const postgres = await startPostgres();
  const redis = withRedis ? await startRedis() : undefined;
  return {
    environment: { DATABASE_URL: postgres.url, ...(redis ? { REDIS_URL: redis.url } : {}) },
    stop: async () => {
      await redis?.stop();
      await postgres.stop();
    },
  };
}

interface Cast {
  readonly name: string;
  readonly scenario: Scenario;
  readonly spec: DeviceSpec;
}

const CAST: readonly Cast[] = SCENARIOS.flatMap((scenario, row) =>
  (['ssh', 'telnet'] as const).map((transport): Cast => {
    const name = `d${row}${transport}`;
    const { platform } = scenario;
    return { name, scenario, spec: { platform, transport, startup: scenario.startup(name) } };
  }),
);

function body(device: SimulatedDevice): string {
  return withoutComments(device.running());
}

for (const { title, missing, start } of BACKENDS) {
  describeTier(`on ${title}`, missing, () => {
    let servers: Servers;
    let net: TestNetwork;
    const now = new Map<string, string>();

    beforeAll(async () => {
      servers = await start();
      const specs = Object.fromEntries(CAST.map(({ name, spec }) => [name, spec]));
      net = await startNetwork(specs, { environment: servers.environment });
    });
    afterAll(async () => {
      await net?.close();
      await servers?.stop();
    });

    /** Each device's features go through `edit`; the commit is rolled out on all of them. */
    async function commit(edit: (scenario: Scenario, features: string) => string): Promise<RolledOut> {
      for (const { name, scenario } of CAST) {
        const features = edit(scenario, now.get(name) ?? scenario.first(name));
        now.set(name, features);
        net.write(name, features);
      }
      return net.rollOut('next');
    }
    function outcomes({ runs }: RolledOut): unknown[] {
      return runs.map((run) => [run.device, run.outcome, run.error?.message]);
    }
    function everyDevice(check: (device: SimulatedDevice, scenario: Scenario) => void): void {
      for (const { name, scenario } of CAST) check(net.device(name), scenario);
    }
    const allApplied = CAST.map(({ name }) => [name, 'applied', undefined]);

    test('the first commit is applied, proved, saved and recorded; the same again sends nothing', async () => {
      const first = await commit((_, features) => features);
      expect(outcomes(first)).toEqual(allApplied);
      everyDevice((device, { shown, untouched }) => {
        for (const line of [...shown, untouched]) expect(device.running()).toContain(line);
        expect(withoutComments(device.startup())).toBe(body(device));
        expect(device.maxConfigSessions).toBe(1);
      });
      const { store } = await net.house();
      for (const { name } of CAST)
        expect((await getLastApplied(store, name))?.commit).toBe(first.rollout.commit);

      const sent = CAST.map(({ name }) => net.device(name).configLines.length);
      const again = await commit((_, features) => features);
      expect(again.rollout.proposals.map(({ plan }) => plan?.steps)).toEqual(CAST.map(() => []));
      expect(outcomes(again)).toEqual(CAST.map(({ name }) => [name, 'in-sync', undefined]));
      expect(CAST.map(({ name }) => net.device(name).configLines.length)).toEqual(sent);
    });

    test('a change is sent as a change, and what leaves the desired state leaves the device', async () => {
      expect(outcomes(await commit(({ change }, features) => change(features)))).toEqual(allApplied);
      everyDevice((device, { changed }) => expect(device.running()).toContain(changed));
      const before = new Map(CAST.map(({ name }) => [name, net.device(name).configLines.length]));
      expect(outcomes(await commit(({ remove }, features) => remove(features)))).toEqual(allApplied);
      everyDevice((device, { negations, untouched }) => {
        const sent = device.configLines.slice(before.get(device.name) ?? 0);
        expect(sent.filter((line) => negations.match.test(line))).toEqual(negations.sent);
        expect(device.running()).toContain(untouched);
      });
    });

    test('a line that the device does not take undoes the run, and the undo is proved', async () => {
      const before = new Map(CAST.map(({ name }) => [name, body(net.device(name))]));
      everyDevice((device, { refusedLine, refusedText }) =>
        device.setFaults([{ at: { line: refusedLine }, do: 'refuse', text: refusedText, times: 99 }]),
      );
      const rolled = await commit(({ refuse }, features) => refuse(features));
      expect(rolled.runs.map((run) => run.outcome)).toEqual(CAST.map(() => 'undone-verified'));
      everyDevice((device) => expect(body(device)).toBe(before.get(device.name)));
      const { store } = await net.house();
      for (const run of rolled.runs) {
        const lines = (await getRun(store, run.id))?.lines ?? [];
        expect(lines.filter((line) => line.refused)).toHaveLength(1);
        expect(lines.some((line) => line.phase === 'undo')).toBe(true);
      }
      everyDevice((device) => device.setFaults([]));
    });

    test("somebody else's change is reported as drift and not overwritten", async () => {
      everyDevice((device, { drift }) => {
        device.change(drift);
        device.save();
      });
      // The refused commit is taken back, so that nothing but the drift is left.
      for (const { name, scenario } of CAST)
        now.set(name, scenario.remove(scenario.change(scenario.first(name))));
      const { rollout } = await commit((_, features) => features);
      for (const { device, plan } of rollout.proposals) {
        const scenario = CAST.find(({ name }) => name === device)?.scenario;
        expect(plan?.steps).toEqual([]);
        expect(plan?.drift.map((step) => step.lines)).toEqual([scenario?.drifted]);
      }
    });
  });
}
