/** What devices do while a run is under way: refusals, questions, noise, locks, limits. Each fault on a device of its own. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SessionOptions } from '../../drivers/session/contract.ts';
import { openSession } from '../../drivers/session/open-session.ts';
import { dialect } from '../../drivers/simulator/cisco-ios/dialect.ts';
import type { Fault, FaultScript } from '../../drivers/simulator/faults.ts';
import type { SimulatedDevice } from '../../drivers/simulator/simulator.ts';
import type { Dialect, Rule } from '../../drivers/simulator/types.ts';
import { getDevice } from '../../reconciler/store/devices.ts';
import { linesOfRun } from '../../reconciler/store/run-lines.ts';
import type { RunRow } from '../../reconciler/store/runs.ts';
import { type DeviceSpec, startNetwork, type TestNetwork } from '../helpers/network.ts';
import type { RolledOut } from '../helpers/project.ts';
import { iosSwitch } from '../helpers/startup.ts';
import { CRASH_FEATURES as FEATURES, WANTED } from './crash.ts';
import { withoutComments } from './scenario.ts';

/** The real words of a device, by the line that it does not take. */
const REFUSALS: readonly (readonly [name: string, line: string, text: string])[] = [
  ['word', 'vlan 10', "                ^\n% Invalid input detected at '^' marker.\n"],
  ['name', 'name USERS', 'Command rejected: VLAN 10 name is in use by another VLAN'],
  ['head', 'interface GigabitEthernet1/0/1', '% Incomplete command.\n'],
  ['text', 'description first', '% Ambiguous command:  "description first"'],
  ['shut', 'shutdown', '% Unrecognized command'],
  ['last', 'description second', 'Command rejected: Bad VLAN list'],
];

const QUESTION = 'Deleting it forgets all its ports. Go on? [yes/no]: ';

/** A device that asks something that no table knows when a VLAN is removed. */
function asking(): Dialect {
  const { config } = dialect.views;
  if (config === undefined) throw new Error('the dialect has no configuration view');
  const ask = (rule: Rule | string): Rule | string =>
    typeof rule !== 'string' && rule.form.startsWith('vlan ') ? { ...rule, undoAsks: QUESTION } : rule;
  return { ...dialect, views: { ...dialect.views, config: { ...config, rules: config.rules.map(ask) } } };
}

const SPECS: Readonly<Record<string, Partial<DeviceSpec>>> = {
  ...Object.fromEntries(REFUSALS.map(([name]) => [name, {}])),
  renamed: {},
  noisy: {},
  asking: {
    startup: iosSwitch('sw').replace('!\nvlan 99', '!\nvtp mode transparent\n!\nvlan 99'),
    options: { dialect: asking() },
  },
  banner: {
    startup: iosSwitch('sw').replace(
      '!\nno aaa',
      'banner login ^C\nPress Y or ENTER to continue#\nPassword: \n^C\n!\nno aaa',
    ),
  },
  unauthorised: {},
  closed: {},
  full: { options: { sessionLimit: 0 } },
  single: { options: { sessionLimit: 1 } },
  waiting: {},
  locked: {},
  cut: {},
  'cut-later': {},
  unsaved: {},
  forgotten: {},
};

let net: TestNetwork;
/** Set on a device as soon as the run (not the plan before it) opens its changing session. */
const inRun = new Map<string, FaultScript>();
/** Set as soon as the run opens its second session, the one that proves it. */
const atProof = new Map<string, FaultScript>();

beforeAll(async () => {
  const specs = Object.entries(SPECS).map(([name, spec]): [string, DeviceSpec] => [
    name,
    { platform: 'cisco-ios', startup: iosSwitch('sw'), ...spec },
  ]);
  net = await startNetwork(Object.fromEntries(specs));
  const { context } = await net.house();
  Object.assign(context, {
    openSession: (options: SessionOptions) => {
      const device = net.device(options.device);
      const script = options.access === 'write' ? inRun : atProof;
      const faults =
        device.configLines.length > 0 || script === inRun ? script.get(options.device) : undefined;
      if (faults) device.setFaults(faults);
      script.delete(faults ? options.device : '');
      return openSession({ ...options, deadlines: { idle: 2000, command: 2000, long: 4000 } });
    },
  });
});
afterAll(() => net?.close());

interface Ended {
  readonly run: RunRow;
  readonly device: SimulatedDevice;
}

async function planOn(names: readonly string[], features = FEATURES): Promise<RolledOut> {
  for (const name of names) net.write(name, features);
  return net.rollOut(names.join(), { devices: names });
}

async function runOn(name: string, faults: FaultScript = [], features = FEATURES): Promise<Ended> {
  net.device(name).setFaults(faults);
  const { rollout, runs } = await planOn([name], features);
  const [run] = runs;
  if (run === undefined) throw new Error(`there was no run: ${JSON.stringify(rollout.proposals)}`);
  return { run, device: net.device(name) };
}

function body(device: SimulatedDevice): string {
  return withoutComments(device.running());
}

function checkApplied({ run, device }: Ended): void {
  expect([run.outcome, run.error]).toEqual(['applied', null]);
  for (const text of WANTED) expect(body(device)).toContain(text);
  expect(withoutComments(device.startup())).toBe(body(device));
}

/** Nothing of the run is left, and that was proved. */
function checkUndone({ run, device }: Ended, before: string): void {
  expect([run.device, run.outcome]).toEqual([run.device, 'undone-verified']);
  expect(body(device)).toBe(before);
}

test('F37: the push changes the host name, and with it the prompt', async () => {
  const ended = await runOn(
    'renamed',
    [],
    `${FEATURES}system: { hostname: a-much-longer-name-than-before }\n`,
  );
  checkApplied(ended);
  expect(ended.device.running()).toContain('hostname a-much-longer-name-than-before');
});

test('F38: log messages in answers, echoes and behind prompts change nothing', async () => {
  const syslog = (line: RegExp, where: Fault['where']): Fault => ({
    at: { line },
    do: 'inject-syslog',
    where,
    times: 9,
    ms: 1,
  });
  const ended = await runOn('noisy', [
    syslog(/^description first/, 'echo'),
    syslog(/^shutdown/, 'prompt'),
    syslog(/^interface /, 'prompt'),
    syslog(/^configure terminal/, 'output'),
  ]);
  checkApplied(ended);
  expect(ended.device.configLines.filter((line) => /^(?:description|shutdown)/.test(line))).toHaveLength(3);
});

test('F40: a login banner that looks like questions and prompts is only read', async () => {
  checkApplied(await runOn('banner'));
  expect(net.device('banner').received).not.toContain('Y');
});

test('F41: a question that no table knows is not answered; the run is taken back', async () => {
  await runOn('asking', [], 'vlans: [{ id: 10, name: USERS }, { id: 20 }]\n');
  const before = body(net.device('asking'));
  const ended = await runOn('asking', [], `vlans: [{ id: 10, name: STAFF }]\n`);
  expect(before).toContain('vlan 20');
  checkUndone(ended, before);
  expect(ended.run.error?.code).toBe('unknown-question');
  expect(ended.run.error?.message).toContain('Go on? [yes/no]');
  expect(ended.device.configLines.filter((line) => line === 'no vlan 20')).toHaveLength(1);
  expect(ended.device.received.filter((line) => /^(?:y|yes|n|no)$/i.test(line))).toEqual([]);
});

test('F42: whichever line is refused, in whichever words, all before it is undone and that is proved', async () => {
  for (const [name, line, text] of REFUSALS)
    net.device(name).setFaults([{ at: { line: new RegExp(`^${line}$`) }, do: 'refuse', text, times: 99 }]);
  const before = new Map(REFUSALS.map(([name]) => [name, body(net.device(name))]));
  const { runs } = await planOn(REFUSALS.map(([name]) => name));
  expect(runs).toHaveLength(REFUSALS.length);
  const { store } = await net.house();
  for (const run of runs) {
    const [, line = ''] = REFUSALS.find(([name]) => name === run.device) ?? [];
    const device = net.device(run.device);
    checkUndone({ run, device }, before.get(run.device) ?? '');
    expect(run.error?.message).toContain(`did not take \`${line}\``);
    expect(run.error?.message).toMatch(/\(devices\/\w+\.yaml:\d+\)/);
    const lines = await linesOfRun(store, run.id);
    const refused = lines.findIndex((row) => row.refused);
    expect(lines.slice(refused + 1).every((row) => row.phase === 'undo')).toBe(true);
  }
});

test('F43: authorisation is denied from a line on: the run stops, and the device is held', async () => {
  const { run, device } = await runOn('unauthorised', [
    { at: { line: /^description first/ }, do: 'deny' },
    ...['interface', 'no vlan', 'no description']
      .map(
        (start): Fault => ({ at: { line: new RegExp(`^${start}`), mode: 'config' }, do: 'deny', times: 99 }),
      )
      .slice(1),
  ]);
  expect([run.outcome, run.error?.code]).toEqual(['diverged', 'diverged']);
  expect(run.error?.message).toContain('authorization failed');
  expect(device.configLines).not.toContain('shutdown');
  const { store } = await net.house();
  expect((await getDevice(store, 'unauthorised'))?.held).toBe(true);
});

test('F43: when no new session is let in after the change, it is taken back through the open one', async () => {
  const before = body(net.device('closed'));
  atProof.set('closed', [{ at: { event: 'connect' }, do: 'drop', times: 99 }]);
  const ended = await runOn('closed');
  checkUndone(ended, before);
  expect(ended.run.error?.code).toBe('locked-out');
  expect(withoutComments(ended.device.startup())).toBe(before);
});

test('F44: a device without a free session is said to be full, and no session is left behind', async () => {
  const { rollout } = await planOn(['full']);
  expect(rollout.proposals[0]?.unplanned).toContain('no free session');
  expect(net.device('full').sessions()).toBe(0);

  const before = body(net.device('single'));
  const ended = await runOn('single');
  checkUndone(ended, before);
  expect(ended.run.error?.message).toContain('no free session');
  await expect.poll(() => ended.device.sessions()).toBe(0);
});

test('F45: a locked configuration is waited for, and never taken over', async () => {
  const lock = (times: number): FaultScript => [{ at: { line: /^configure terminal/ }, do: 'lock', times }];
  net.device('waiting').setFaults(lock(1));
  net.device('locked').setFaults(lock(99));
  const { runs } = await planOn(['waiting', 'locked']);
  const [waiting, locked] = ['waiting', 'locked'].map((name) => runs.find((run) => run.device === name));
  if (waiting === undefined || locked === undefined) throw new Error('there was no run');
  checkApplied({ run: waiting, device: net.device('waiting') });
  expect([locked.outcome, locked.error?.code]).toEqual(['unreachable', 'locked']);
  expect(locked.error?.message).toContain('locked by another user');
  expect(net.device('locked').configLines).toEqual([]);
  const { store } = await net.house();
  expect((await getDevice(store, 'locked'))?.held).toBe(false);
});

test('F46: a reading that was cut short makes no plan, and no run', async () => {
  const cut: FaultScript = [{ at: { line: /^show running-config/ }, do: 'truncate', bytes: 300, times: 99 }];
  net.device('cut').setFaults(cut);
  const { rollout, runs } = await planOn(['cut']);
  expect(rollout.proposals[0]?.plan).toBeUndefined();
  expect(rollout.proposals[0]?.unplanned).toContain('no end marker');
  expect(runs).toEqual([]);

  inRun.set('cut-later', cut);
  const later = await runOn('cut-later');
  expect([later.run.outcome, later.run.error?.code]).toEqual(['unreachable', 'incomplete-read']);
  for (const name of ['cut', 'cut-later']) expect(net.device(name).configLines).toEqual([]);
});

test('F61: what could not be saved is not called applied', async () => {
  const save = (text: string): Fault => ({ at: { line: /^write memory/ }, do: 'refuse', text, times: 99 });
  const { run, device } = await runOn('unsaved', [
    save('startup-config file open failed (Device or resource busy)'),
  ]);
  expect([run.outcome, run.error?.code]).toEqual(['applied-not-saved', 'not-saved']);
  expect(run.error?.message).toContain('Device or resource busy');
  for (const text of WANTED) expect(body(device)).toContain(text);
  const { store } = await net.house();
  expect((await getDevice(store, 'unsaved'))?.lastAppliedCommit).toBe(run.commit);

  // It says that it saved, and did not.
  const lying = await runOn('forgotten', [save('Building configuration...\n[OK]')]);
  expect([lying.run.outcome, lying.run.error?.code]).toEqual(['applied-not-saved', 'not-saved']);
  expect(lying.run.error?.message).toContain('description first');
});
