/** What keeps a plan from a device: each guard at run level, on a simulated device that must receive no line. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ReconcileOptions } from '../../reconciler/reconcile.ts';
import { getDevice, getLastApplied } from '../../reconciler/store/devices.ts';
import { createRun, findRun, transitionRun } from '../../reconciler/store/runs.ts';
import { type DeviceSpec, SETTINGS, startNetwork, type TestNetwork } from '../helpers/network.ts';
import type { RolledOut } from '../helpers/project.ts';
import { iosSwitch } from '../helpers/startup.ts';
import { withoutComments } from './scenario.ts';

const HASH = '$9$2MJBozw/9R3UsU$2lFhcKvpghcyw8deP25GOfyZaagyUOGBymkryvOdfo6';
/** The device's management address is the one that we connect to; the simulator shows the line as it stands. */
const OUR_ADDRESS = iosSwitch('sw').replace('10.20.99.11 255.255.255.0', '127.0.0.1 255.255.255.0');

const SPECS: Readonly<Record<string, Partial<DeviceSpec>>> = {
  address: { startup: OUR_ADDRESS },
  shut: { startup: OUR_ADDRESS },
  account: {},
  denied: {},
  unclaimed: {},
  removals: {},
  conflict: {},
  refuse: {},
  include: {},
  skip: {},
  released: {},
  planned: { yaml: 'mode: plan' },
  observed: { yaml: 'mode: observe' },
  stranger: { yaml: 'serial: FOC12345678', options: { hardware: { serial: 'FOC00000001' } } },
  same: { yaml: 'serial: FOC00000001', options: { hardware: { serial: 'FOC00000001' } } },
};

let net: TestNetwork;

beforeAll(async () => {
  const specs = Object.entries(SPECS).map(([name, spec]): [string, DeviceSpec] => [
    name,
    { platform: 'cisco-ios', startup: iosSwitch('sw'), ...spec },
  ]);
  net = await startNetwork(Object.fromEntries(specs));
});
afterAll(() => net?.close());
afterEach(() => net.repository.write('plumbline.yaml', SETTINGS));

async function rollOut(
  name: string,
  features: string,
  options: Partial<ReconcileOptions> = {},
): Promise<RolledOut> {
  net.write(name, features);
  const rolled = await net.rollOut(name, { devices: [name], ...options });
  expect(rolled.rollout.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return rolled;
}

/** The device got no line, and the run ended as refused for the reason. */
function refusedBy(code: string, name: string, { rollout, runs }: RolledOut, sentBefore = 0): string {
  expect(runs.map((run) => [run.outcome, run.error?.code])).toEqual([['refused', code]]);
  expect(net.device(name).configLines).toHaveLength(sentBefore);
  expect(rollout.proposals).toHaveLength(1);
  return runs[0]?.error?.message ?? '';
}

async function applied(name: string, features: string): Promise<number> {
  const { runs } = await rollOut(name, features);
  expect(runs.map((run) => [run.outcome, run.error])).toEqual([['applied', null]]);
  return net.device(name).configLines.length;
}

describe('the own path is never cut', () => {
  test('by another address on the interface that we come in on', async () => {
    const rolled = await rollOut('address', 'interfaces:\n  - { name: Vlan99, ipv4: [10.1.1.1/24] }\n');
    expect(refusedBy('own-path', 'address', rolled)).toContain('the management address 127.0.0.1');
  });

  test('by shutting that interface', async () => {
    const rolled = await rollOut('shut', 'interfaces:\n  - { name: Vlan99, enabled: false }\n');
    expect(refusedBy('own-path', 'shut', rolled)).toContain('the management address 127.0.0.1');
  });

  test('by removing the account that we log in with', async () => {
    const us = '    - { name: plumb, privilege: 15, secret: { secret: device } }\n';
    const users = `system:\n  users:\n    - { name: ops, privilege: 15, secret: "${HASH}" }\n`;
    const sent = await applied('account', users + us);
    const rolled = await rollOut('account', users);
    expect(refusedBy('own-path', 'account', rolled, sent)).toContain('our own account plumb');
  });
});

describe('a template can neither send a forbidden command nor touch what it does not own', () => {
  test.each([
    ['denied', 'denied', 'reload in 5'],
    ['unclaimed', 'unclaimed-line', 'line vty 0 4\n transport input none'],
  ])('%s', async (name, code, text) => {
    net.repository.write('templates/cisco-ios/vlans.hbs', `{{#each vlans}}vlan {{id}}\n{{/each}}\n${text}\n`);
    try {
      const { rollout, runs } = await rollOut(name, 'vlans:\n  - { id: 10 }\n');
      expect(rollout.proposals[0]?.plan?.refusals.map((problem) => problem.code)).toContain(code);
      expect(runs.map((run) => run.outcome)).toEqual(['refused']);
      expect(net.device(name).configLines).toEqual([]);
    } finally {
      net.repository.git('rm', '--force', '--quiet', 'templates/cisco-ios/vlans.hbs');
    }
  });
});

const VLANS = `vlans:\n${Array.from({ length: 25 }, (_, i) => `  - { id: ${i + 10}, name: V${i + 10} }\n`).join('')}`;

describe('removals are bounded', () => {
  test('F12: more than max_removals goes only when a person says so', async () => {
    const sent = await applied('removals', VLANS);
    const rolled = await rollOut('removals', 'vlans: []\n');
    expect(refusedBy('max-removals', 'removals', rolled, sent)).toContain('at most 20 go without');
    const meant = await rollOut('removals', 'vlans: []\n', { allowRemovals: true });
    expect(meant.runs.map((run) => run.outcome)).toEqual(['applied']);
    expect(net.device('removals').configLines.filter((line) => /^no vlan /.test(line))).toHaveLength(25);
  });

  test('F12: a device file or feature that disappears is released, and nothing is ever sent for it', async () => {
    const sent = await applied('released', `${VLANS}system:\n  domain: example.net\n`);
    const feature = await rollOut('released', 'system:\n  domain: example.net\n');
    expect(feature.rollout.proposals[0]?.plan?.released).toEqual([{ feature: 'vlans', lines: 50 }]);
    expect(feature.rollout.proposals[0]?.plan?.steps).toEqual([]);

    net.repository.git('rm', '--force', '--quiet', 'devices/released.yaml');
    const gone = await net.rollOut('the file is gone', { devices: [] });
    expect(gone.rollout.proposals).toEqual([]);
    net.repository.git('rm', '-r', '--force', '--quiet', 'devices');
    const empty = await net.rollOut('nothing is left');
    expect(empty.rollout.proposals).toEqual([]);
    expect(net.device('released').configLines).toHaveLength(sent);
    const { store } = await net.house();
    expect((await getDevice(store, 'released'))?.lastAppliedCommit).not.toBeNull();
  });
});

const described = (text: string): string =>
  `interfaces:\n  - { name: GigabitEthernet1/0/1, description: ${text} }\n`;

describe("other people's work", () => {
  test('a commit on a line that somebody changed since is a conflict for a person', async () => {
    const sent = await applied('conflict', described('ours'));
    net.device('conflict').change(['interface GigabitEthernet1/0/1', 'description emergency']);
    net.device('conflict').save();
    const rolled = await rollOut('conflict', described('new'));
    expect(refusedBy('conflict', 'conflict', rolled, sent)).toContain('description new');
    expect(net.device('conflict').running()).toContain('description emergency');
  });

  function handWork(name: string): void {
    net.device(name).change(['interface GigabitEthernet1/0/8', 'description unsaved']);
  }

  test('unsaved: refuse sends nothing', async () => {
    handWork('refuse');
    const rolled = await rollOut('refuse', described('ours'));
    expect(refusedBy('unsaved', 'refuse', rolled)).toContain('description unsaved');
  });

  test('unsaved: include saves it with ours', async () => {
    net.repository.write('plumbline.yaml', `${SETTINGS}unsaved: include\n`);
    handWork('include');
    await applied('include', described('ours'));
    expect(net.device('include').startup()).toContain('description unsaved');
    expect(net.device('include').startup()).toContain('description ours');
  });

  test('unsaved: skip-save applies ours and saves nothing', async () => {
    net.repository.write('plumbline.yaml', `${SETTINGS}unsaved: skip-save\n`);
    handWork('skip');
    const startup = net.device('skip').startup();
    const { runs } = await rollOut('skip', described('ours'));
    expect(runs.map((run) => [run.outcome, run.error?.code])).toEqual([['applied-not-saved', 'unsaved']]);
    expect(net.device('skip').running()).toContain('description ours');
    expect(net.device('skip').startup()).toBe(startup);
    const { store } = await net.house();
    expect((await getDevice(store, 'skip'))?.held).toBe(false);
    expect((await getLastApplied(store, 'skip'))?.commit).toBe(runs[0]?.commit);
  });
});

describe('the mode', () => {
  test('observe reads nothing but what it must, and plans nothing', async () => {
    const { rollout } = await rollOut('observed', described('ours'));
    expect(rollout.proposals[0]).toMatchObject({ unplanned: expect.stringContaining('observe') });
    expect(net.device('observed').received).toEqual([]);
  });

  test('plan shows the plan and queues nothing; a run that was queued all the same is refused', async () => {
    const { rollout, runs } = await rollOut('planned', described('ours'));
    expect(rollout.proposals[0]?.plan?.steps).toHaveLength(1);
    expect(runs).toEqual([]);
    const { store, context } = await net.house();
    const { run } = await createRun(store, {
      plan: null,
      device: 'planned',
      commit: rollout.commit,
      actor: 'test',
    });
    const steps = [
      { from: 'planned', to: 'approved', event: 'approved' },
      { from: 'approved', to: 'queued', event: 'enqueued' },
    ] as const;
    for (const step of steps)
      await transitionRun(store, { ...step, run: run.id, epoch: null, actor: 'test' });
    await context.enqueue({ device: 'planned', commit: rollout.commit, run: run.id });
    await expect
      .poll(async () => (await findRun(store, run.id))?.error?.code, { timeout: 10_000 })
      .toBe('mode');
    expect(net.device('planned').configLines).toEqual([]);
  });
});

describe('another box answers', () => {
  test('F62: a serial that differs is refused', async () => {
    const { rollout, runs } = await rollOut('stranger', described('ours'));
    expect(rollout.proposals[0]?.unplanned).toContain('has serial FOC00000001, stranger is FOC12345678');
    expect(runs).toEqual([]);
    expect(net.device('stranger').configLines).toEqual([]);
  });

  test('F62: the serial that is named is taken', async () => {
    await applied('same', described('ours'));
    expect(withoutComments(net.device('same').startup())).toContain('description ours');
  });
});
