/** `plumb facts`: reads model, version and serial of each device and writes facts.lock.yaml; reads only. */
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SessionError } from '../drivers/session/errors.ts';
import { openSession } from '../drivers/session/open-session.ts';
import type { DesiredAt, Target } from '../reconciler/desired-at.ts';
import { inParallel } from '../reconciler/parallel.ts';
import { sessionFor } from '../reconciler/session-for.ts';
import type { DeviceFacts } from '../reconciler/types.ts';
import { validateFactsLock } from '../schemas/generated/validators.js';
import { loadFolder, showProblems } from './load.ts';
import { selected } from './select.ts';
import { createTerminal, EXIT, type ExitCode, plural, type Terminal, visible } from './terminal.ts';

interface Found {
  readonly device: string;
  readonly facts?: DeviceFacts;
  readonly error?: string;
}

type Known = Pick<DeviceFacts, (typeof KEYS)[number]>;
const KEYS = ['model', 'version', 'serial'] as const;

export async function facts(
  args: readonly (string | undefined)[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const terminal = createTerminal({ json: options.json === true });
  const directory = args[0] ?? '.';
  const desired = await loadFolder(directory, { secrets: 'values' });
  if (desired.problems.some((problem) => problem.severity === 'error')) {
    if (terminal.json) terminal.print(JSON.stringify({ facts: [], problems: desired.problems }, null, 2));
    else showProblems(desired.problems, terminal);
    return EXIT.failed;
  }
  if (!terminal.json) showProblems(desired.problems, terminal);
  const answers = await inParallel(selected(desired.targets, options.device), 8, async (target) => {
    terminal.progress(`reading ${target.device.name}`);
    return checked(await readFacts(target, desired));
  });
  const found = withoutDoubles(answers);
  const read = found.filter((one) => one.facts !== undefined);
  const file = join(directory, 'facts.lock.yaml');
  if (read.length > 0) await replaceFile(file, lockText(merged(desired, read)));
  if (terminal.json) terminal.print(JSON.stringify({ facts: found }, null, 2));
  else show(found, read.length, file, terminal);
  return read.length === found.length ? EXIT.done : EXIT.failed;
}

function show(found: readonly Found[], read: number, file: string, terminal: Terminal): void {
  for (const { device, facts: known, error } of found)
    terminal.print(
      known === undefined
        ? `${device}: NOT READ: ${visible(error ?? '')}`
        : `${device}: ${visible(known.model ?? 'model unknown')}, ${visible(known.version ?? 'version unknown')}, serial ${visible(known.serial ?? 'unknown')}`,
    );
  if (found.length === 0) terminal.print('there is no device to read');
  else terminal.print(`${plural(read, 'device')} written to ${file}`);
}

/** What a device says must pass the schema of facts.lock.yaml, or the next `validate` would refuse the folder. */
function checked(found: Found): Found {
  if (found.facts === undefined) return found;
  const known = keysOf(found.facts);
  if (validateFactsLock({ devices: { [found.device]: known } }))
    return { device: found.device, facts: known };
  const odd = KEYS.filter(
    (key) => known[key] !== undefined && !validateFactsLock({ devices: { x: { [key]: known[key] } } }),
  );
  return {
    device: found.device,
    error: `what it says of itself is not usable: ${odd.map((key) => `${key} ${JSON.stringify(known[key])}`).join(', ')}`,
  };
}

/** One serial under two names means that two files lead to one device: `validate` would refuse the file. */
function withoutDoubles(found: readonly Found[]): readonly Found[] {
  const owner = new Map<string, string>();
  return found.map((one) => {
    const serial = one.facts?.serial?.toUpperCase();
    if (serial === undefined) return one;
    const first = owner.get(serial) ?? one.device;
    owner.set(serial, first);
    if (first === one.device) return one;
    return {
      device: one.device,
      error: `shows the same serial ${serial} as ${first}: do both files lead to one device?`,
    };
  });
}

function keysOf(all: DeviceFacts): Known {
  return Object.fromEntries(KEYS.flatMap((key) => (all[key] === undefined ? [] : [[key, all[key]]])));
}

/** Devices that were not read keep what is recorded; devices that are gone from the folder leave the file. */
function merged(desired: DesiredAt, read: readonly Found[]): ReadonlyMap<string, Known> {
  const all = new Map<string, Known>();
  for (const { device } of desired.targets) {
    const recorded = desired.state?.facts?.get(device.name);
    if (recorded !== undefined) all.set(device.name, keysOf(recorded));
  }
  for (const { device, facts: known } of read) all.set(device, known ?? {});
  return all;
}

/** Whole or not at all: Ctrl-C in the middle leaves the old file. */
async function replaceFile(file: string, text: string): Promise<void> {
  const scratch = `${file}.${process.pid}.new`;
  try {
    await writeFile(scratch, text, { flag: 'wx' });
    await rename(scratch, file);
  } catch (error) {
    await rm(scratch, { force: true });
    throw error;
  }
}

async function readFacts(target: Target, desired: DesiredAt): Promise<Found> {
  const { device, room } = target;
  const { dialog } = room.platform;
  const secrets = desired.secrets;
  if (secrets === undefined) return { device: device.name, error: 'there is no desired state' };
  try {
    const session = await openSession(sessionFor(target, secrets, 'read'));
    try {
      const version = await session.run(dialog.reads.version);
      return {
        device: device.name,
        facts: room.platform.facts.parse(version, await session.readConfig('running')),
      };
    } finally {
      await session.close();
    }
  } catch (error) {
    if (!(error instanceof SessionError)) throw error;
    return { device: device.name, error: error.message };
  }
}

/** JSON strings are YAML strings: nothing that a device says can become YAML of another shape. */
function lockText(found: ReadonlyMap<string, Known>): string {
  const lines = [
    '# Written by `plumb facts`: what the devices say of themselves. Commit it with the desired state.',
    'devices:',
  ];
  for (const [device, known] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const entries = KEYS.filter((key) => known[key] !== undefined);
    lines.push(`  ${JSON.stringify(device)}:${entries.length === 0 ? ' {}' : ''}`);
    for (const key of entries) lines.push(`    ${key}: ${JSON.stringify(known[key])}`);
  }
  return `${lines.join('\n')}\n`;
}
