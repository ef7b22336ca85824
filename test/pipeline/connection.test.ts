/** The connection breaks, the device falls silent or restarts, at every line of a run and of its undo. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SessionOptions } from '../../drivers/session/contract.ts';
import { openSession } from '../../drivers/session/open-session.ts';
import type { Fault, FaultScript } from '../../drivers/simulator/faults.ts';
import type { SimulatedDevice } from '../../drivers/simulator/simulator.ts';
import { getDevice, setHold } from '../../reconciler/store/devices.ts';
import { linesOfRun } from '../../reconciler/store/run-lines.ts';
import type { RunRow } from '../../reconciler/store/runs.ts';
import { type DeviceSpec, startNetwork, type TestNetwork } from '../helpers/network.ts';
import { iosSwitch } from '../helpers/startup.ts';
import { CRASH_FEATURES as FEATURES, noLineTwice, WANTED } from './crash.ts';
import { withoutComments } from './scenario.ts';

/** What an undisturbed run types in configuration mode; a line's index is its place here. */
const SENT = [
  'vlan 10',
  'name USERS',
  'exit',
  'interface GigabitEthernet1/0/1',
  'description first',
  'shutdown',
  'exit',
  'interface GigabitEthernet1/0/2',
  'description second',
  'end',
];
const CONTENT = ['name USERS', 'description first', 'shutdown', 'description second'];
/** What the undo types behind it when the device does not take the second description. */
const UNDO = ['interface GigabitEthernet1/0/1', 'no description', 'no shutdown', 'exit', 'no vlan 10', 'end'];
const REFUSE: Fault = { at: { line: /^description second/ }, do: 'refuse', times: 99 };

interface Case {
  readonly name: string;
  readonly faults: FaultScript;
}

/** One device for each place where the connection is cut: before the line takes effect, and after it. */
function cutAt(kind: string, indices: readonly number[], more: FaultScript = []): readonly Case[] {
  return indices.flatMap((index) =>
    (['before', 'after'] as const).map((when) => ({
      name: `${kind}-${when}-${index}`,
      faults: [...more, { at: { index, mode: 'config' }, do: 'drop', when }],
    })),
  );
}

const PUSHED = cutAt('push', [...SENT.keys()]);
const UNDONE = cutAt(
  'undo',
  [...UNDO.keys()].map((index) => index + SENT.length),
  [REFUSE],
);

const OTHERS = [
  'plain',
  'undone',
  'restart',
  'silent',
  'late',
  'breaker',
  'no-undo',
  'save-cut',
  'save-restart',
];

let net: TestNetwork;

beforeAll(async () => {
  const names = [...PUSHED, ...UNDONE].map(({ name }) => name);
  const spec = (name: string): [string, DeviceSpec] => [
    name,
    { platform: 'cisco-ios', startup: iosSwitch('switch') },
  ];
  net = await startNetwork(Object.fromEntries([...names, ...OTHERS].map(spec)));
  for (const name of [...names, ...OTHERS]) net.write(name, FEATURES);
  const { context } = await net.house();
  // A silent device is given up after a second, not after thirty.
  Object.assign(context, {
    openSession: (options: SessionOptions) =>
      openSession({ ...options, deadlines: { idle: 1000, command: 1000 } }),
  });
});
afterAll(() => net?.close());

interface Ended {
  readonly run: RunRow;
  readonly device: SimulatedDevice;
}

async function rollOutTo(cases: readonly Case[]): Promise<readonly Ended[]> {
  for (const { name, faults } of cases) net.device(name).setFaults(faults);
  const { runs } = await net.rollOut('next', { devices: cases.map(({ name }) => name) });
  return runs.map((run) => ({ run, device: net.device(run.device) }));
}

async function rollOut(name: string, faults: FaultScript): Promise<Ended> {
  const [ended] = await rollOutTo([{ name, faults }]);
  if (ended === undefined) throw new Error('there was no run');
  return ended;
}

function body(device: SimulatedDevice): string {
  return withoutComments(device.running());
}

/** Every received line has its row, no line came twice without a look, and nobody else was in configuration mode. */
async function checkLines({ run, device }: Ended): Promise<void> {
  const { store } = await net.house();
  const rows = (await linesOfRun(store, run.id)).map((row) => row.line);
  const got = device.configLines.filter((line) => line !== 'end');
  for (const line of new Set(got))
    expect(rows.filter((row) => row === line).length, line).toBe(
      got.filter((other) => other === line).length,
    );
  noLineTwice(device.received);
  expect(device.maxConfigSessions).toBe(1);
}

function checkApplied({ run, device }: Ended): void {
  expect([run.device, run.outcome, run.error]).toEqual([run.device, 'applied', null]);
  for (const text of WANTED) expect(body(device)).toContain(text);
  expect(withoutComments(device.startup())).toBe(body(device));
}

describe('the connection is cut', () => {
  test('undisturbed runs type exactly the lines whose places are cut', async () => {
    const plain = await rollOut('plain', []);
    checkApplied(plain);
    expect(plain.device.configLines).toEqual(SENT);
    const undone = await rollOut('undone', [REFUSE]);
    expect(undone.run.outcome).toBe('undone-verified');
    expect(undone.device.configLines).toEqual([...SENT, ...UNDO]);
  });

  test('F50: before or after any line, the device is read and only what is missing is sent', async () => {
    const ended = await rollOutTo(PUSHED);
    expect(ended).toHaveLength(PUSHED.length);
    for (const one of ended) {
      checkApplied(one);
      await checkLines(one);
      const [, when, index] = one.run.device.split('-');
      const line = SENT[Number(index)] ?? '';
      if (!CONTENT.includes(line)) continue;
      const times = one.device.configLines.filter((other) => other === line).length;
      expect([one.run.device, times]).toEqual([one.run.device, when === 'after' ? 1 : 2]);
    }
  });

  test('F52: before or after any line of the undo, the undo is finished and proved', async () => {
    const ended = await rollOutTo(UNDONE);
    expect(ended).toHaveLength(UNDONE.length);
    for (const one of ended) {
      expect([one.run.device, one.run.outcome]).toEqual([one.run.device, 'undone-verified']);
      expect(one.run.error?.message).toContain('did not take `description second`');
      expect(body(one.device)).toBe(withoutComments(one.device.startup()));
      await checkLines(one);
    }
  });

  test('F53: a line that breaks the connection each time is sent twice, then the run is taken back', async () => {
    const ended = await rollOut('breaker', [
      { at: { line: /^shutdown/ }, do: 'drop', when: 'before', times: 99 },
    ]);
    expect(ended.run.outcome).toBe('undone-verified');
    expect(ended.run.error?.message).toContain('each time `shutdown` was sent, the connection broke');
    expect(ended.device.configLines.filter((line) => line === 'shutdown')).toHaveLength(2);
    expect(body(ended.device)).toBe(withoutComments(ended.device.startup()));
  });

  test('F61: while it is saved, the run ends saved all the same', async () => {
    const ended = await rollOut('save-cut', [{ at: { line: /^write memory/ }, do: 'drop', when: 'before' }]);
    checkApplied(ended);
    await checkLines(ended);
  });
});

describe('the device', () => {
  test('F62: restarts in the middle of a run, and gets all of it again', async () => {
    const ended = await rollOut('restart', [{ at: { line: /^description second/ }, do: 'reboot', ms: 300 }]);
    checkApplied(ended);
    await checkLines(ended);
  });

  test('F62: restarts before it has saved, and gets all of it again', async () => {
    const ended = await rollOut('save-restart', [{ at: { line: /^write memory/ }, do: 'reboot', ms: 300 }]);
    checkApplied(ended);
    await checkLines(ended);
  });

  test('F34: falls silent in the middle of a run, and is asked anew', async () => {
    const ended = await rollOut('silent', [{ at: { line: /^description first/ }, do: 'stall' }]);
    checkApplied(ended);
    await checkLines(ended);
  });

  test('F35: answers late, and the late answer is taken for nothing else', async () => {
    const ended = await rollOut('late', [
      { at: { line: /^description first/ }, do: 'slow', ms: 1500, when: 'after' },
    ]);
    checkApplied(ended);
    const { store } = await net.house();
    const row = (await linesOfRun(store, ended.run.id)).find((one) => one.line === 'description first');
    expect([row?.answer, row?.doneAt]).toEqual([null, null]);
    expect(ended.device.configLines.filter((line) => line === 'description first')).toHaveLength(1);
  });

  test('F53: does not take the undo; it is held and gets nothing until a person releases it', async () => {
    const { run, device } = await rollOut('no-undo', [
      REFUSE,
      { at: { line: /^no shutdown/ }, do: 'refuse', times: 99 },
    ]);
    expect(run.outcome).toBe('diverged');
    expect(run.error?.message).toContain('did not take `description second`');
    expect(run.error?.message).toContain('`no shutdown` of the undo');
    expect(device.configLines.filter((line) => line === 'no shutdown')).toHaveLength(1);
    const { store } = await net.house();
    expect((await getDevice(store, 'no-undo'))?.held).toBe(true);

    const sent = device.configLines.length;
    const later = await rollOut('no-undo', []);
    expect([later.run.outcome, later.run.error?.code]).toEqual(['refused', 'held']);
    expect(device.configLines).toHaveLength(sent);

    // The person saves what they found good, and lets the device go.
    device.save();
    await setHold(store, 'no-undo', { actor: 'test' });
    checkApplied(await rollOut('no-undo', []));
  });
});
