/**
 * The cases of the five features on the virtual device, which knows nothing of the room: every command is taken, what
 * the device shows afterwards leaves nothing to do, it is saved, and the way back leads back.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { platform } from '../../drivers/platforms/h3c-comware/index.ts';
import type { Session } from '../../drivers/session/contract.ts';
import { openSession } from '../../drivers/session/open-session.ts';
import { type SimulatedDevice, startDevice } from '../../drivers/simulator/simulator.ts';
import { commandsOf } from '../../reconciler/tree/commands.ts';
import { parseConfig } from '../../reconciler/tree/parse.ts';
import { planChange } from '../../reconciler/tree/plan-change.ts';
import { undoOf } from '../../reconciler/tree/undo.ts';
import type { ConfigNode, Step } from '../../reconciler/types.ts';
import { type PlayedCase, surroundings } from './h3c-surroundings.ts';

const FOLDER = new URL('../cases/h3c-comware/', import.meta.url);
const { syntax, dialog } = platform;

type Case = PlayedCase;

function open(device: SimulatedDevice): Promise<Session> {
  return openSession({
    device: 'H3C',
    connection: {
      address: '127.0.0.1',
      port: device.sshPort ?? 0,
      transport: 'ssh',
      host_keys: [device.hostKeyFingerprint],
      legacy_algorithms: false,
      allow_plaintext: false,
      credentials: { name: 'ops', username: 'ops', password: { secret: 'env:PLUMB_OPS' } },
      via: [],
    },
    dialog,
    layout: syntax.layout,
    secret: () => 'Lab-Adm1n!',
    access: 'write',
  });
}

async function play(session: Session, steps: readonly Step[]): Promise<void> {
  await session.enterConfig();
  for (const { line } of commandsOf(steps, syntax)) {
    const { refused } = await session.send(line);
    expect(refused === undefined ? '' : `${line}: ${refused.message}`).toBe('');
  }
  await session.leaveConfig();
}

/** What is left to do on our own lines, when `before` was last applied and `wanted` is intended. */
async function left(session: Session, before: string, wanted: string): Promise<readonly string[]> {
  const [running, last, intended] = [await session.readConfig('running'), before, wanted].map((text) =>
    parseConfig(text, syntax),
  );
  if (running === undefined || last === undefined || intended === undefined) throw new Error('three texts');
  const origin = (_: ConfigNode) => ({ feature: 'case' });
  const { steps, problems } = planChange({
    syntax,
    running,
    intended,
    scope: {
      kind: 'owned',
      lastApplied: last,
      originOf: origin,
      lastOriginOf: origin,
      features: ['case'],
      lastFeatures: ['case'],
      exclusive: [],
    },
  });
  return [...steps.flatMap((step) => step.lines), ...problems.map((problem) => problem.message)];
}

async function prove(entry: Case): Promise<void> {
  const device = await startDevice({
    platform: 'h3c-comware',
    name: 'H3C',
    startup: `${surroundings(entry)}\n${entry.running}`,
    users: [{ name: 'ops', password: 'Lab-Adm1n!', privilege: 15 }],
    ssh: {},
  });
  try {
    const session = await open(device);
    const [running, intended] = [parseConfig(entry.running, syntax), parseConfig(entry.intended, syntax)];
    const { steps } = planChange({ syntax, running, intended, scope: { kind: 'all' } });
    await play(session, steps);
    expect(await left(session, entry.running, entry.intended)).toEqual([]);
    expect((await session.save()).saved).toBe(true);
    await play(session, undoOf(steps));
    expect(await left(session, entry.intended, entry.running)).toEqual([]);
    await session.close();
  } finally {
    await device.close();
  }
}

const features = ['system', 'vlans', 'interfaces', 'static-routes', 'ospf'];
const files = readdirSync(FOLDER).filter((file) => features.includes(file.replace('.yaml', '')));

describe.each(files)('%s', (file) => {
  const cases: readonly Case[] = parse(readFileSync(new URL(file, FOLDER), 'utf8'));

  it.concurrent.each(cases)('$name', prove);
});
