/**
 * Most cases on the virtual device, which knows nothing of the room: every command is taken, what
 * the device shows afterwards leaves nothing to do, it is saved, and the way back leads back.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { platform } from '../../drivers/platforms/cisco-ios/index.ts';
import type { Session } from '../../drivers/session/contract.ts';
import { openSession } from '../../drivers/session/open-session.ts';
import { type SimulatedDevice, startDevice } from '../../drivers/simulator/simulator.ts';
import { commandsOf } from '../../reconciler/tree/commands.ts';
import { parseConfig } from '../../reconciler/tree/parse.ts';
import { planChange } from '../../reconciler/tree/plan-change.ts';
import { undoOf } from '../../reconciler/tree/undo.ts';
import type { ConfigNode, Step } from '../../reconciler/types.ts';

const FOLDER = new URL('../cases/cisco-ios/', import.meta.url);
const { syntax, dialog } = platform;

interface Case {
  readonly name: string;
  readonly running: string;
  readonly intended: string;
}

/** The virtual device knows no DHCP clients, and users of SNMP are never displayed. */
const UNKNOWN_TO_THE_DEVICE = [
  'an address from DHCP is replaced by a fixed one',
  'groups of SNMP come before their users',
];

function startup(entry: Case): string {
  const { running } = entry;
  const name = /^hostname /m.test(running) ? '' : 'hostname SW1\n';
  // Entries of named lists are displayed without their numbers up to 16.8.
  const release = /^ (?:permit|deny|remark) /m.test(entry.running + entry.intended) ? '15.2' : '17.9';
  return `version ${release}\n${name}vtp mode transparent\n${running}end\n`;
}

function open(device: SimulatedDevice): Promise<Session> {
  return openSession({
    device: 'SW1',
    connection: {
      address: '127.0.0.1',
      port: device.telnetPort ?? 0,
      transport: 'telnet',
      host_keys: [],
      legacy_algorithms: false,
      allow_plaintext: true,
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
    platform: 'cisco-ios',
    name: 'SW1',
    startup: startup(entry),
    users: [{ name: 'ops', password: 'Lab-Adm1n!' }],
    telnet: {},
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

const features = [
  'system',
  'vlans',
  'interfaces',
  'static-routes',
  'ospf',
  'bgp',
  'routing',
  'ports',
  'policy',
  'tables',
  'management',
  'ports-and-bridges',
  'access',
  'access-lists',
  'switching',
];
const files = readdirSync(FOLDER).filter((file) => features.includes(file.replace('.yaml', '')));

describe.each(files)('%s', (file) => {
  const cases: readonly Case[] = parse(readFileSync(new URL(file, FOLDER), 'utf8'));
  const known = cases.filter((entry) => !UNKNOWN_TO_THE_DEVICE.includes(entry.name));

  it.concurrent.each(known)('$name', prove);
});
