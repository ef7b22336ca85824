/**
 * plan: last applied, intended and running config of one device → the ordered steps, what is drift, what is a
 * conflict, what may not be done, and the digest that an approval is given for.
 */
import type { ConfigNode, Platform } from '../drivers/contract.ts';
import { removalProblems, sizeProblems } from './guards/limits.ts';
import { ownPathProblems } from './guards/own-path.ts';
import { lineFault } from './line-gate.ts';
import { unclaimedLines } from './tree/claim.ts';
import { commandsOf } from './tree/commands.ts';
import { deniedCommands } from './tree/deny.ts';
import { worst, worstOf } from './tree/impact.ts';
import { planChange } from './tree/plan-change.ts';
import type { Device, Intended, Plan, Problem, ProjectSettings, Step } from './types.ts';

export interface PlanInput {
  readonly device: Device;
  readonly platform: Platform;
  readonly commit: string;
  readonly settings: ProjectSettings;
  readonly running: readonly ConfigNode[];
  readonly intended: Intended;
  /** Intended config of the last applied desired state, rendered again; absent: nothing is on record. */
  readonly lastApplied?: Intended;
  /** HMAC over the parts, keyed by this installation. */
  readonly digest: (...parts: readonly string[]) => string;
  readonly engine: string;
  /** `name@version` of each secret that the device's desired state refers to. */
  readonly secretVersions: readonly string[];
  /** A person has said that the removals are meant. */
  readonly allowRemovals?: boolean;
  /** Asked after the lines were typed: see Scope. */
  readonly justSent?: boolean;
}

/** Makes the plan of one device. Pure: the same input gives the same plan and digest. */
export function makePlan(input: PlanInput): Plan {
  const { device, platform, settings, intended, lastApplied } = input;
  const change = planChange({
    syntax: platform.syntax,
    running: input.running,
    intended: intended.tree,
    scope: {
      kind: 'owned',
      originOf: intended.originOf,
      features: intended.features,
      exclusive: intended.exclusive,
      justSent: input.justSent === true,
      ...(lastApplied === undefined
        ? {}
        : {
            lastApplied: lastApplied.tree,
            lastOriginOf: lastApplied.originOf,
            lastFeatures: lastApplied.features,
          }),
    },
  });
  const heal = settings.drift.policy === 'heal';
  const conflicts = heal
    ? []
    : change.steps.filter((step) => step.origin === 'commit' && step.drifted === true);
  const drift = heal ? [] : change.steps.filter((step) => step.origin === 'drift');
  const steps = change.steps
    .filter((step) => !drift.includes(step) && !conflicts.includes(step))
    .map(withUnknownImpact);
  return {
    device: device.name,
    platform: platform.name,
    commit: input.commit,
    steps,
    drift,
    conflicts,
    impact: worstOf(steps.map((step) => step.impact)),
    digest: digestOf(input, steps),
    released: change.released,
    unmanaged: change.unmanaged.length,
    notes: [...notesOf(input), ...incomparableNotes(input, change.incomparable)],
    refusals: [
      ...change.problems.map((problem) => ({ ...problem, device: device.name })),
      ...refusalsOf(input, steps, change.owned),
    ],
  };
}

/** What a line without a rule does, nobody knows: it counts as traffic. */
function withUnknownImpact(step: Step): Step {
  return isGuessedRaw(step) ? { ...step, impact: worst(step.impact, 'traffic') } : step;
}

function isGuessedRaw(step: Step): boolean {
  return step.feature === 'raw' && step.guessed === true;
}

/** The negation of a line without a rule is a guess, which a person has to look at. */
function guessProblems(device: string, steps: readonly Step[]): readonly Problem[] {
  return steps
    .filter((step) => step.op === 'remove' && isGuessedRaw(step))
    .map((step) => ({
      severity: 'error',
      code: 'guessed-removal',
      device,
      message: `\`${step.lines.join(' / ')}\` is a guess: no rule says how this line is taken away`,
      hint: 'when it is right, run again with --allow-removals',
      ...(step.source === undefined ? {} : { source: step.source }),
    }));
}

function notesOf(input: PlanInput): readonly string[] {
  const notes: string[] = [];
  if (input.lastApplied === undefined) {
    notes.push(
      'nothing is on record as applied to this device yet: what was once configured by hand or by an older commit is not removed (give --base COMMIT to say what was applied)',
    );
  }
  return notes;
}

function incomparableNotes({ intended }: PlanInput, nodes: readonly ConfigNode[]): readonly string[] {
  if (nodes.length === 0) return [];
  const places = nodes.map((node) => {
    const { feature, source } = intended.originOf(node) ?? {};
    return source === undefined ? (feature ?? '') : `${source.file}:${source.line}`;
  });
  const [first, more] = [[...new Set(places)].slice(0, 5).join(', '), new Set(places).size > 5 ? ' …' : ''];
  return [
    `cannot compare the secret of ${first}${more}: the device keeps it encrypted with a key of its own; it was sent before, and its value has not changed since`,
  ];
}

/** Everything that keeps a plan from being applied as it stands. */
function refusalsOf(input: PlanInput, steps: readonly Step[], owned: number): readonly Problem[] {
  const { device, platform } = input;
  // The other guards look at every moment between two steps, which takes too long for a plan that goes nowhere.
  const tooLarge = sizeProblems(device.name, steps);
  if (tooLarge.length > 0) return tooLarge;
  return [
    ...unclaimedLines(input.intended.tree, input.intended.originOf, platform.syntax).map((line) =>
      unclaimedProblem(line, device, platform),
    ),
    ...deniedProblems(input, steps),
    ...ownPathProblems({
      syntax: platform.syntax,
      running: input.running,
      steps,
      address: device.connection.address,
      accounts: accountsOf(device),
      device: device.name,
    }),
    ...(input.allowRemovals
      ? []
      : [
          ...removalProblems(device.name, steps, owned, input.settings.max_removals),
          ...guessProblems(device.name, steps),
        ]),
  ];
}

function accountsOf(device: Device): readonly string[] {
  const { username, read } = device.connection.credentials;
  return read === undefined ? [username] : [username, read.username];
}

interface Unclaimed {
  readonly path: readonly string[];
  readonly feature: string;
}

function unclaimedProblem(line: Unclaimed, device: Device, platform: Platform): Problem {
  return {
    severity: 'error',
    code: 'unclaimed-line',
    device: device.name,
    message: `templates/${platform.name}/${line.feature}.hbs renders \`${line.path.join(' / ')}\`, which ${line.feature} does not own on ${platform.title}`,
    hint: `add the line to the grain of ${line.feature} in the room's syntax, or render it from the feature that owns it`,
  };
}

/** Commands that are never sent (Ownership 10), and lines that the gate would stop. */
function deniedProblems({ device, platform }: PlanInput, steps: readonly Step[]): readonly Problem[] {
  const commands = commandsOf(steps, platform.syntax);
  const denied = deniedCommands(commands, platform.syntax).map(
    ({ command, why }): Problem => ({
      severity: 'error',
      code: 'denied',
      device: device.name,
      message: `\`${command.line}\` is never sent: ${why}`,
    }),
  );
  const faulty = commands.flatMap((command): Problem[] => {
    const fault = lineFault(command.line);
    return fault === undefined
      ? []
      : [{ severity: 'error', code: 'line-gate', device: device.name, message: `a command ${fault}` }];
  });
  return [...denied, ...faulty];
}

/**
 * Ownership 13: commit, engine, forward commands, the running lines that they replace or depend on (which is what
 * the undo would bring back), and secret references with versions.
 */
function digestOf(input: PlanInput, steps: readonly Step[]): string {
  const commands = commandsOf(steps, input.platform.syntax).map((command) => command.line);
  const replaced = steps.flatMap((step) => [...step.path, ...step.undo]);
  // One text: a plan of any size must not become arguments of a call.
  return input.digest(input.commit, input.engine, JSON.stringify([commands, replaced, input.secretVersions]));
}
