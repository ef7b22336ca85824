/** The examples: each is valid, renders, and takes its virtual devices from their first day to a plan that is empty. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createRooms } from '../../cli/rooms.ts';
import { startDevice } from '../../drivers/simulator/simulator.ts';
import { desiredAt, type Target } from '../../reconciler/desired-at.ts';
import { commandsOf } from '../../reconciler/tree/commands.ts';
import { parseConfig } from '../../reconciler/tree/parse.ts';
import type { RepositoryFile } from '../../reconciler/types.ts';
import { planOf } from '../features/life.ts';

const EXAMPLES = join(import.meta.dirname, '..', '..', 'examples');
const room = createRooms();

/** Where a platform stores a key in a form of its own, the example's reference says so in its name. */
const STORED = '$c$3$Yze8s3pK9uWkRccdDjSKU8qCUMuiR17wvbd33Rajtbom8ziJ';

function filesOf(example: string): readonly RepositoryFile[] {
  const folder = join(EXAMPLES, example);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
}

async function targetsOf(example: string): Promise<readonly Target[]> {
  const { targets, problems } = await desiredAt(filesOf(example), {
    room,
    secretsOf: () => ({
      resolve: ({ secret }) => (secret.endsWith('_STORED') ? STORED : `value-of-${secret.slice(4)}`),
      version: () => '1',
    }),
  });
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(
    errors.map(({ source, message }) => `${source?.file ?? ''}:${source?.line ?? 0} ${message}`),
  ).toEqual([]);
  return targets;
}

async function converge(example: string, target: Target): Promise<void> {
  const { platform } = target.room;
  const { name } = target.device;
  const device = await startDevice({
    platform: platform.name,
    name,
    startup: readFileSync(join(EXAMPLES, example, 'simulator', `${name}.cfg`), 'utf8'),
    users: [{ name: 'plumb', password: 'Simulated-1', privilege: 15 }],
  });
  expect([name, device.unknownStartupLines]).toEqual([name, []]);
  const running = () => parseConfig(device.running(), platform.syntax);
  const { steps, refusals } = planOf(target, running(), undefined);
  expect([name, refusals.map(({ message }) => message)]).toEqual([name, []]);
  expect([name, steps.length > 0]).toEqual([name, true]);
  device.change(commandsOf(steps, platform.syntax).map(({ line }) => line));
  const again = planOf(target, running(), target);
  expect([name, again.steps.flatMap(({ path, lines }) => [...path, ...lines])]).toEqual([name, []]);
  expect([name, again.drift.flatMap(({ path, lines }) => [...path, ...lines])]).toEqual([name, []]);
}

describe.each(readdirSync(EXAMPLES))('examples/%s', (example) => {
  // The campus keeps VLANs beside its configuration: the demo's test plays it through sessions, which read those.
  const simulated = example !== 'campus' && readdirSync(join(EXAMPLES, example)).includes('simulator');

  test('is valid and renders every device', async () => {
    const targets = await targetsOf(example);
    expect(targets.length).toBeGreaterThan(0);
    for (const { intended } of targets) expect(intended.text).not.toBe('');
  });

  if (!simulated) return;
  test('converges from the first day of its devices', async () => {
    for (const target of await targetsOf(example)) await converge(example, target);
  });
});
