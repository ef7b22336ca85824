/** `plumb facts`: reads model, version and serial of each device and writes facts.lock.yaml; reads only. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SessionError } from '../drivers/session/errors.ts';
import { openSession } from '../drivers/session/open-session.ts';
import type { DesiredAt, Target } from '../reconciler/desired-at.ts';
import { inParallel } from '../reconciler/parallel.ts';
import type { DeviceFacts } from '../reconciler/types.ts';
import { maskerOf } from '../reconciler/work.ts';
import { loadFolder, plural, showProblems } from './load.ts';
import { selected } from './select.ts';
import { createTerminal, EXIT, type ExitCode } from './terminal.ts';

interface Found {
  readonly device: string;
  readonly facts?: DeviceFacts;
  readonly error?: string;
}

export async function facts(
  args: readonly (string | undefined)[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const terminal = createTerminal({ json: options.json === true });
  const directory = args[0] ?? '.';
  const desired = await loadFolder(directory, { secrets: 'values' });
  if (!terminal.json) showProblems(desired.problems, terminal);
  const found = await inParallel(selected(desired.targets, options.device), 8, async (target) => {
    terminal.progress(`reading ${target.device.name}`);
    return readFacts(target, desired);
  });
  const known = found.filter((one) => one.facts !== undefined);
  if (known.length > 0) await writeFile(join(directory, 'facts.lock.yaml'), lockText(known));
  if (terminal.json) terminal.print(JSON.stringify({ facts: found }, null, 2));
  else {
    for (const one of found)
      terminal.print(
        one.facts
          ? `${one.device}: ${one.facts.model ?? 'model unknown'}, ${one.facts.version ?? 'version unknown'}, serial ${one.facts.serial ?? 'unknown'}`
          : `${one.device}: ${one.error}`,
      );
    terminal.print(`${plural(known.length, 'device')} written to facts.lock.yaml`);
  }
  return known.length === found.length && found.length > 0 ? EXIT.done : EXIT.failed;
}

async function readFacts(target: Target, desired: DesiredAt): Promise<Found> {
  const { device, room } = target;
  const { dialog, syntax } = room.platform;
  const secrets = desired.secrets;
  if (secrets === undefined) return { device: device.name, error: 'there is no desired state' };
  try {
    const session = await openSession({
      device: device.name,
      connection: device.connection,
      dialog,
      layout: syntax.layout,
      secret: (reference) => secrets.resolve(reference),
      access: 'read',
      mask: maskerOf(target),
    });
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
function lockText(found: readonly Found[]): string {
  const lines = [
    '# Written by `plumb facts`: what the devices say of themselves. Commit it with the desired state.',
    'devices:',
  ];
  for (const { device, facts: known } of [...found].sort((a, b) => a.device.localeCompare(b.device))) {
    lines.push(`  ${JSON.stringify(device)}:`);
    for (const key of ['model', 'version', 'serial'] as const) {
      const value = known?.[key];
      if (value !== undefined) lines.push(`    ${key}: ${JSON.stringify(value)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
