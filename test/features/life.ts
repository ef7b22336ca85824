/**
 * The life of a feature on a device: YAML goes the whole way to commands, an instrument takes them (a virtual device,
 * or the prediction where there is none), and what it shows afterwards leaves nothing to do. The last stage takes
 * everything away again, and the device is what it was.
 */
import { expect } from 'vitest';
import { createRooms } from '../../cli/rooms.ts';
import { startDevice } from '../../drivers/simulator/simulator.ts';
import { desiredAt, type Target } from '../../reconciler/desired-at.ts';
import { makePlan } from '../../reconciler/plan.ts';
import { commandsOf } from '../../reconciler/tree/commands.ts';
import { canonicalText } from '../../reconciler/tree/hash.ts';
import { parseConfig } from '../../reconciler/tree/parse.ts';
import { predict } from '../../reconciler/tree/predict.ts';
import { printConfig } from '../../reconciler/tree/print.ts';
import type { ConfigNode, Plan, RepositoryFile, Step } from '../../reconciler/types.ts';
import { featureNames } from '../../schemas/generated/shapes.ts';
import { provePrefixes, provePrefixSafety } from '../cases/engine.ts';

export interface Stage {
  /** Features as they stand in the device's file. */
  readonly want: Readonly<Record<string, unknown>>;
  /** What the device shall show, by hand; compared line by line, each with its sections. */
  readonly shows?: string;
  /** The commands, by hand, where their order or form is the point. */
  readonly sends?: string;
}

export interface Life {
  readonly name: string;
  readonly model?: string;
  /** What the virtual device is, where its interfaces do not tell. */
  readonly kind?: 'router' | 'switch';
  readonly version?: string;
  /** Values of secrets by the names of their variables, where a platform keeps a form of its own. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** What the device holds before anybody declares anything. */
  readonly startup: string;
  readonly stages: readonly Stage[];
  /** Taking everything away would take our own way in: refused, naming this. */
  readonly keeps?: string;
  /** What is left when everything is taken away, where the device keeps more than it had (by hand, with its reason). */
  readonly left?: string;
}

/** Takes commands and shows a configuration. */
interface Instrument {
  take(steps: readonly Step[], lines: readonly string[]): void;
  running(): readonly ConfigNode[];
}

const room = createRooms();
const PASSWORD = 'Simulated-1';

function filesOf(platform: string, life: Life, want: Stage['want']): readonly RepositoryFile[] {
  const documents = {
    'plumbline.json': {
      credentials: { lab: { username: 'plumb', password: { secret: 'env:PLUMB_LAB' } } },
    },
    'devices/d.json': {
      platform,
      address: '192.0.2.1',
      host_key: 'SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU',
      credentials: 'lab',
      ...(life.model === undefined ? {} : { model: life.model }),
      ...(life.version === undefined ? {} : { version: life.version }),
      ...want,
    },
  };
  return Object.entries(documents).map(([path, document]) => ({
    path,
    bytes: Buffer.from(JSON.stringify(document)),
  }));
}

/** load → validate → merge → render; the problems of severity error are the test's failure. */
export async function targetOf(platform: string, life: Life, want: Stage['want']): Promise<Target> {
  const { targets, problems } = await desiredAt(filesOf(platform, life, want), {
    room,
    secretsOf: () => ({
      resolve: ({ secret }) => life.secrets?.[secret.slice(4)] ?? `value-of-${secret.slice(4)}`,
      version: () => '1',
    }),
  });
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ source, message }) => `${source?.path ?? ''}: ${message}`)).toEqual([]);
  const [target] = targets;
  if (target === undefined) throw new Error('no device came out');
  return target;
}

/** Why a device's features are refused. */
export async function refusalsOf(
  platform: string,
  life: Life,
  want: Stage['want'],
): Promise<readonly string[]> {
  const { problems } = await desiredAt(filesOf(platform, life, want), {
    room,
    secretsOf: () => ({ resolve: () => 'value', version: () => '1' }),
  });
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ source, message }) => `${source?.path ?? ''}: ${message}`);
}

async function simulator(platform: string, life: Life): Promise<Instrument> {
  const device = await startDevice({
    platform,
    name: 'd',
    startup: life.startup,
    users: [{ name: 'plumb', password: PASSWORD, privilege: 15 }],
    hardware: life.kind === undefined ? {} : { kind: life.kind },
  });
  expect(device.unknownStartupLines, 'lines of the startup that the virtual device does not know').toEqual(
    [],
  );
  const { syntax } = (await room(platform)).platform;
  return {
    take: (_, lines) => device.change(lines),
    running: () => parseConfig(device.running(), syntax),
  };
}

/** Where there is no virtual device: the room's own prediction (the lab plays the same file on real routers). */
async function prediction(platform: string, life: Life): Promise<Instrument> {
  const { syntax } = (await room(platform)).platform;
  let now = parseConfig(life.startup, syntax);
  return {
    take: (steps) => {
      now = predict(now, steps, syntax);
    },
    running: () => now,
  };
}

export function planOf(target: Target, running: readonly ConfigNode[], before: Target | undefined): Plan {
  return makePlan({
    device: target.device,
    platform: target.room.platform,
    commit: 'c'.repeat(40),
    settings: {
      max_removals: { lines: 10_000, percent: 100 },
      drift: { policy: 'report' },
    } as Parameters<typeof makePlan>[0]['settings'],
    running,
    intended: target.intended,
    ...(before === undefined ? {} : { lastApplied: before.intended }),
    digest: (...parts) => parts.join(),
    engine: '0',
    secretVersions: [],
    allowRemovals: true,
  });
}

/** Top-level blocks by their names: which feature is rendered first says nothing. Inside a block the order stays. */
function byHead(lines: readonly string[]): readonly string[] {
  const head = (line: string): string => line.split(' / ')[0] ?? '';
  return [...lines].sort((a, b) => (head(a) < head(b) ? -1 : head(a) > head(b) ? 1 : 0));
}

/** Lines with their sections in front; what only separates or leaves is left out. */
function flat(text: string, separator: RegExp): readonly string[] {
  const path: string[] = [];
  // How much of a secret line is hidden is the masker's business.
  const lines: string[] = [];
  for (const line of text
    .replaceAll(/(?: (?:\d|\d?c|cipher|md5))*\s*‹secret›.*$/gm, ' ‹secret›')
    .split('\n')) {
    if (line.trim() === '' || separator.test(line.trim())) {
      // Lines of the top stand one blank in on some platforms: a separator leaves every section.
      if (separator.test(line)) path.length = 0;
      continue;
    }
    const depth = line.length - line.trimStart().length;
    path.length = depth;
    path[depth] = line.trim();
    lines.push(path.filter((part) => part !== undefined).join(' / '));
  }
  return byHead(lines);
}

function proveStage(target: Target, before: Target | undefined, instrument: Instrument, stage: Stage): void {
  const { syntax } = target.room.platform;
  if (stage.shows !== undefined)
    expect(flat(target.intended.text, /^(?:[!#]|exit)$/), 'rendered, with secrets hidden').toEqual(
      flat(printConfig(parseConfig(stage.shows, syntax), syntax), /^(?:[!#]|exit)$/),
    );
  const running = instrument.running();
  const plan = planOf(target, running, before);
  expect(plan.refusals.map(({ message }) => message)).toEqual([]);
  expect(
    plan.drift.map(({ path, lines }) => [...path, ...lines].join(' / ')),
    'drift',
  ).toEqual([]);
  expect(
    plan.conflicts.map(({ path, lines }) => [...path, ...lines].join(' / ')),
    'conflicts',
  ).toEqual([]);
  expect(
    plan.steps.filter(({ guessed }) => guessed).map(({ lines }) => lines),
    'guessed',
  ).toEqual([]);
  const lines = commandsOf(plan.steps, syntax).map(({ line }) => line);
  if (stage.sends !== undefined)
    expect(lines).toEqual(
      stage.sends
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    );
  provePrefixes(syntax, running, plan.steps);
  provePrefixSafety(syntax, running, predict(running, plan.steps, syntax), plan.steps);
  instrument.take(plan.steps, lines);
  const again = planOf(target, instrument.running(), target);
  expect(
    again.steps.map(({ path, lines: more }) => [...path, ...more].join(' / ')),
    'second plan',
  ).toEqual([]);
  expect(
    again.drift.map(({ path, lines: more }) => [...path, ...more].join(' / ')),
    'drift after',
  ).toEqual([]);
  expect(again.refusals.map(({ message }) => message)).toEqual([]);
}

/** Stage after stage, then `state: absent` of every feature that was declared. */
export async function live(platform: string, life: Life, simulated: boolean): Promise<void> {
  const instrument = await (simulated ? simulator : prediction)(platform, life);
  const { syntax } = (await room(platform)).platform;
  const first = canonicalText(
    life.left === undefined ? instrument.running() : parseConfig(life.left, syntax),
    syntax,
  );
  const features = Object.keys(life.stages.at(-1)?.want ?? {}).filter((name) =>
    featureNames.some((known) => known === name),
  );
  const empty = Object.fromEntries(features.map((feature) => [feature, { state: 'absent' }]));
  let before: Target | undefined;
  const ends = life.keeps === undefined ? [{ want: empty }] : [];
  for (const stage of [...life.stages, ...ends]) {
    const target = await targetOf(platform, life, stage.want);
    proveStage(target, before, instrument, stage);
    before = target;
  }
  if (life.keeps === undefined) {
    expect(canonicalText(instrument.running(), syntax), 'nothing is left behind').toBe(first);
    return;
  }
  const { refusals } = planOf(await targetOf(platform, life, empty), instrument.running(), before);
  expect(refusals.map(({ message }) => message).join('\n'), 'the way in stays').toContain(life.keeps);
}
