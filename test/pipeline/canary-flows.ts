/**
 * Canary secrets: a secret of its own in every place where one can stand, all flows with their failures through the
 * command line in processes of its own, and then a search through everything that is left behind. Nothing is found.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SimulatedDevice } from '../../drivers/simulator/simulator.ts';
import { openStore } from '../../reconciler/store/open.ts';
import { build, type Ended, type Home, makeHome } from '../cli/plumb.ts';
import { makeRepository, type TestRepository } from '../helpers/git.ts';
import { connectionYaml, startSimulated } from '../helpers/network.ts';
import { fillDataDir } from '../helpers/pglite.ts';
import { startPostgres } from '../helpers/postgres.ts';
import { startRedis } from '../helpers/redis.ts';
import { iosSwitch } from '../helpers/startup.ts';
import { describeTier } from '../helpers/tier.ts';
import {
  canary,
  commandLines,
  databaseTraces,
  fileTraces,
  found,
  redisTraces,
  type Trace,
} from './canaries.ts';

const SECRETS = {
  password: canary('password'),
  enable: canary('enable'),
  wrong: canary('wrong'),
  user: canary('user').slice(0, 25),
  file: canary('file').slice(0, 25),
  community: canary('community').replace('%', ''),
  trap: canary('trap').replace('%', ''),
};
/** Passwords of accounts that somebody else made; the device shows them as hashes, and those are secrets as well. */
const HAND = canary('hand');
/** What must be found, so that a search that finds nothing means something. */
const CONTROL = 'control-not-secret';

export interface CanaryGround {
  readonly title: string;
  readonly missing: string | undefined;
  readonly start: () => Promise<Servers>;
}

interface Servers {
  readonly env: Readonly<Record<string, string>>;
  readonly stop: () => Promise<unknown>;
}

export async function startServers(): Promise<Servers> {
  const [postgres, redis] = [await startPostgres(), await startRedis()];
  return {
    env: { DATABASE_URL: postgres.url, REDIS_URL: redis.url },
    stop: async () => {
      await redis.stop();
      await postgres.stop();
    },
  };
}

const SETTINGS = (root: string): string => `mode: deploy
approval: branch-tip
secrets: { file_root: ${root} }
credentials:
  lab:
    username: plumb
    password: { secret: env:PLUMB_CANARY_PASSWORD }
    enable: { secret: env:PLUMB_CANARY_ENABLE }
  wrong:
    username: plumb
    password: { secret: env:PLUMB_CANARY_WRONG }
    enable: { secret: env:PLUMB_CANARY_ENABLE }
`;

const FEATURES = `
interfaces:
  - { name: GigabitEthernet1/0/1, description: ${CONTROL} }
  - { name: GigabitEthernet1/0/2, description: not-taken }
system:
  users:
    - { name: ops, privilege: 15, secret: { secret: env:PLUMB_CANARY_USER } }
    - { name: bob, privilege: 1, secret: { secret: file:bob } }
`;

const STARTUP = iosSwitch('sw')
  .replace('!\nvlan 99', `username hand privilege 15 secret 0 ${HAND}\n!\nvlan 99`)
  .replace(
    'line con 0',
    `snmp-server community ${SECRETS.community} RO\nsnmp-server host 10.0.0.9 version 2c ${SECRETS.trap}\n!\nline con 0`,
  );

/** Devices, each with the failure that is to come. */
const CAST = {
  good: {},
  telnet: { transport: 'telnet' },
  refusing: {},
  held: {},
  dropping: {},
  stranger: { credentials: 'wrong' },
  'stranger-telnet': { credentials: 'wrong', transport: 'telnet' },
  away: {},
} as const satisfies Readonly<Record<string, { transport?: 'ssh' | 'telnet'; credentials?: string }>>;

/** The device repeats in its refusal what was typed, in every coding that it can think of. */
const ECHO = [SECRETS.user, SECRETS.file, SECRETS.password].flatMap((value) => [
  value,
  encodeURIComponent(value),
  Buffer.from(value).toString('base64'),
  Buffer.from(`"${value}"`).toString('base64'),
]);
const REFUSAL = `% Invalid input detected: ${ECHO.join(' ')} snmp-server community ${SECRETS.community} RO`;

/** The tests of one back end. */
export function canaryTests({ title, missing, start }: CanaryGround): void {
  describeTier(`on ${title}`, missing, () => {
    let servers: Servers;
    let home: Home;
    let repository: TestRepository;
    const folder = mkdtempSync(join(tmpdir(), 'plumb-canary-'));
    const dataDir = join(folder, 'data');
    const secretRoot = join(folder, 'secrets');
    const devices: SimulatedDevice[] = [];
    const traces: Trace[] = [];
    const seen = new Set<string>();
    let flows: Promise<void> | undefined;
    const codes: (readonly [string, number | null])[] = [];

    async function plumb(...args: readonly string[]): Promise<Ended> {
      const running = home.start(args);
      const watch = setInterval(() => commandLines().forEach((line) => void seen.add(line)), 100);
      const ended = await running.ended;
      clearInterval(watch);
      traces.push({ place: `plumb ${args.join(' ')}: stdout`, text: ended.out });
      traces.push({ place: `plumb ${args.join(' ')}: stderr`, text: ended.err });
      codes.push([args[0] ?? '', ended.code]);
      return ended;
    }

    beforeAll(async () => {
      await build();
      servers = await start();
      mkdirSync(secretRoot);
      mkdirSync(dataDir, { mode: 0o700 });
      if (!('DATABASE_URL' in servers.env)) await fillDataDir(dataDir);
      writeFileSync(join(secretRoot, 'bob'), SECRETS.file, { mode: 0o600 });
      home = makeHome({
        ...servers.env,
        PLUMB_DATA: dataDir,
        PLUMB_CANARY_PASSWORD: SECRETS.password,
        PLUMB_CANARY_ENABLE: SECRETS.enable,
        PLUMB_CANARY_WRONG: SECRETS.wrong,
        PLUMB_CANARY_USER: SECRETS.user,
        DEBUG: '*',
      });
      repository = makeRepository();
      repository.write('plumbline.yaml', SETTINGS(secretRoot));
      for (const [name, { credentials = 'lab', ...spec }] of Object.entries<{
        transport?: 'ssh' | 'telnet';
        credentials?: string;
      }>(CAST)) {
        const full = { platform: 'cisco-ios', startup: STARTUP, ...spec };
        const device = await startSimulated(name, {
          ...full,
          options: {
            users: [{ name: 'plumb', password: SECRETS.password, privilege: 1 }],
            enablePassword: SECRETS.enable,
          },
        });
        const head = `${connectionYaml(device, full)}credentials: ${credentials}\n`;
        repository.write(`devices/${name}.yaml`, head + FEATURES);
        devices.push(device);
        if (name === 'away') await device.close();
      }
      repository.commit('first');
      fault('refusing', [{ at: { line: /not-taken/ }, do: 'refuse', text: REFUSAL, times: 99 }]);
      fault('held', [
        { at: { line: /not-taken/ }, do: 'refuse', text: REFUSAL, times: 99 },
        { at: { line: /^no username/ }, do: 'refuse', text: REFUSAL, times: 99 },
      ]);
      fault('dropping', [{ at: { line: /^username ops/ }, do: 'drop', when: 'after' }]);
    });
    afterAll(async () => {
      await Promise.all(devices.map((device) => device.close()));
      repository?.remove();
      home?.remove();
      await servers?.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    function fault(name: string, faults: Parameters<SimulatedDevice['setFaults']>[0]): void {
      devices.find((device) => device.name === name)?.setFaults(faults);
    }

    /** Every flow, good and bad; then everything that they left. */
    async function allFlows(): Promise<void> {
      await plumb('validate', repository.folder, '--json');
      await plumb('render', repository.folder);
      await plumb('plan', repository.folder, '--json');
      await plumb('plan', repository.folder);
      await plumb('apply', '--local', repository.folder, '--yes', '--json');
      const runs = await plumb('runs', '--repo', repository.folder, '--json');
      const ids: readonly string[] = JSON.parse(runs.out).runs.map(({ id }: { id: string }) => id);
      for (const id of ids) await plumb('runs', id, '--repo', repository.folder, '--json');
      await plumb('runs', ids[0] ?? '', '--repo', repository.folder);
      await plumb('status', '--repo', repository.folder, '--json');
      await plumb('apply', '--local', repository.folder, '--yes');
      const url = 'DATABASE_URL' in servers.env ? servers.env.DATABASE_URL : undefined;
      const store = await openStore({ dataDir, ...(url === undefined ? {} : { databaseUrl: String(url) }) });
      traces.push(...(await databaseTraces(store)));
      await store.close();
      if ('REDIS_URL' in servers.env) traces.push(...(await redisTraces(String(servers.env.REDIS_URL))));
      traces.push(...fileTraces(dataDir).filter(({ place }) => !place.endsWith('/key')));
      traces.push({ place: '/proc/*/cmdline', text: [...seen].join('\n') });
    }

    function once(): Promise<void> {
      flows ??= allFlows();
      return flows;
    }

    test('F93: no secret is found in output, database, queue, files or process arguments after all flows', async () => {
      await once();
      const outcomes = traces.find(({ place }) => place === 'table plumb.runs')?.text ?? '';
      for (const outcome of ['applied', 'undone-verified', 'diverged'])
        expect(outcomes).toContain(`"${outcome}"`);
      const tables = traces.filter(
        ({ place }) =>
          place.startsWith('table plumb.') &&
          found([CONTROL], [{ place, text: traces.find((one) => one.place === place)?.text ?? '' }]).length >
            0,
      );
      for (const name of ['steps', 'run_lines', 'transcripts', 'devices'])
        expect(tables.map(({ place }) => place)).toContain(`table plumb.${name}`);
      expect(traces.find(({ place }) => place === '/proc/*/cmdline')?.text).toContain('main.js apply');

      expect(found(Object.values(SECRETS), traces)).toEqual([]);
    }, 300_000);

    test('F94: the hashes that the devices show are hidden as well', async () => {
      await once();
      const hashes = devices.flatMap((device) =>
        [...device.running().matchAll(/secret 9 (\S+)/g)].map((match) => match[1] ?? ''),
      );
      expect(new Set(hashes).size).toBeGreaterThan(3);
      // The hash of our own account came with the startup text; all are secrets.
      expect(found([...new Set(hashes)], traces)).toEqual([]);
    }, 300_000);

    test('F96: a secret that leads nowhere is named by its reference, and no device is touched', async () => {
      const logins = devices.map((device) => device.received.length);
      const { code, out, err } = await home.run(['plan', repository.folder], {
        env: { PLUMB_CANARY_USER: '' },
      });
      expect(code).toBe(1);
      expect(out + err).toContain('env:PLUMB_CANARY_USER');
      expect(found(Object.values(SECRETS), [{ place: 'plan', text: out + err }])).toEqual([]);
      expect(devices.map((device) => device.received.length)).toEqual(logins);
    });
  });
}
