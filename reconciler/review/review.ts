/**
 * review: what a pull request would do. Its head is merged with the base in git's objects, validated and rendered; each
 * device that it changes is read and planned. Nothing is sent, and the pull request cannot steer us: how a device is
 * reached, accounts, secrets, project settings, policies and templates are those of the base.
 */

import { SessionError } from '../../drivers/session/errors.ts';
import type { Context } from '../context.ts';
import { type DesiredAt, desiredAt, type Target } from '../desired-at.ts';
import { identityFault } from '../guards/identity.ts';
import { maskPlan } from '../mask-plan.ts';
import { inParallel } from '../parallel.ts';
import { planTarget, readTarget } from '../propose.ts';
import type { Mirror } from '../repository/mirror.ts';
import { maskerOf } from '../session-for.ts';
import { DEVICE_SECRET } from '../tree/secret.ts';
import type { Plan, Problem, RepositoryFile } from '../types.ts';
import type { PullRequest } from './contract.ts';
import { onlyKnownSecrets } from './known-secrets.ts';

/** One device of a review. */
export interface ReviewedDevice {
  readonly device: string;
  readonly platform: string;
  /** Masked; absent when there is none. */
  readonly plan?: Plan;
  /** Why there is no plan: never to be read as "no change". */
  readonly unplanned?: string;
}

/** What a reviewer is told. */
export interface ReviewReport {
  readonly pull: number;
  readonly head: string;
  readonly base: string;
  readonly problems: readonly Problem[];
  /** Devices that the pull request changes. */
  readonly devices: readonly ReviewedDevice[];
  /** Managed devices that it does not change. */
  readonly untouched: number;
  /** What a reviewer has to know of how this was made. */
  readonly notes: readonly string[];
  /** When the devices were read; ISO 8601. */
  readonly readAt: string;
}

export interface ReviewInput {
  readonly pull: PullRequest;
  /** Tip of the base branch. */
  readonly base: string;
  /** The head is of another repository: no device is contacted for it, no secret is resolved. */
  readonly fork: boolean;
}

/** Throws RepositoryRefused when git cannot be read. */
export async function reviewPull(
  context: Context,
  mirror: Mirror,
  { pull, base, fork }: ReviewInput,
): Promise<ReviewReport> {
  const head = await mirror.fetchHead(pull.headRef);
  const report = { pull: pull.number, head, base, readAt: new Date().toISOString() };
  const nothing = { devices: [], untouched: 0, notes: [] };
  const tree = await mirror.mergedTree(base, head);
  if (tree === undefined) return { ...report, ...nothing, problems: [conflicting(pull)] };
  const [baseFiles, headFiles] = await Promise.all([mirror.readCommit(base), mirror.readCommit(tree)]);
  const validated = await desiredAt(headFiles, asStranger(context));
  if (validated.problems.some(({ severity }) => severity === 'error') || validated.state === undefined)
    return { ...report, ...nothing, problems: validated.problems };
  const steering = steeringFiles(baseFiles, headFiles);
  const before = await desiredAt(baseFiles, asStranger(context));
  const after = await desiredAt(withBaseSteering(baseFiles, headFiles), onlyKnownSecrets(context, before));
  const changed = after.targets.filter((target) => differs(target, before, steering.length > 0));
  const notes = [
    ...steering.map((path) => `${path} is not used for this plan: it counts after the merge`),
    ...goneDevices(before, after),
  ];
  const devices = fork
    ? changed.map((target) => ({
        ...identity(target),
        unplanned: 'the head is of a fork: no device is read for it',
      }))
    : await inParallel(changed, after.state?.settings.rollout.parallel ?? 1, (target) =>
        planOne(context, head, target, before, after),
      );
  return {
    ...report,
    problems: [...validated.problems, ...after.problems.filter(({ severity }) => severity === 'error')],
    devices,
    untouched: after.targets.length - changed.length,
    notes,
  };
}

function conflicting(pull: PullRequest): Problem {
  return {
    severity: 'error',
    code: 'merge-conflict',
    message: `the head cannot be merged into ${pull.base.ref}: git reports conflicts`,
    hint: 'merge or rebase the branch first',
  };
}

/** Renders without any value of a secret: for what is only validated. */
function asStranger(context: Context): Pick<Context, 'room' | 'secretsOf'> {
  return {
    room: context.room,
    secretsOf: () => ({ resolve: () => DEVICE_SECRET, version: () => '' }),
  };
}

const STEERING = /^(?:plumbline\.\w+|policies\/|templates\/|(?:\.github\/|docs\/)?CODEOWNERS$)/;

function textOf(files: readonly RepositoryFile[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('latin1')]));
}

/** Files by which a pull request would steer us, and that it changes. */
function steeringFiles(base: readonly RepositoryFile[], head: readonly RepositoryFile[]): readonly string[] {
  const [before, after] = [textOf(base), textOf(head)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => STEERING.test(path) && before.get(path) !== after.get(path))
    .sort();
}

function withBaseSteering(
  base: readonly RepositoryFile[],
  head: readonly RepositoryFile[],
): readonly RepositoryFile[] {
  return [
    ...base.filter(({ path }) => STEERING.test(path)),
    ...head.filter(({ path }) => !STEERING.test(path)),
  ];
}

/** By what is rendered: an edit that changes no line of a device does not touch it. */
function differs(target: Target, before: DesiredAt, templatesChanged: boolean): boolean {
  const old = before.targets.find(({ device }) => device.name === target.device.name);
  if (old === undefined || templatesChanged) return true;
  const facts = ({ device }: Target): string =>
    JSON.stringify([device.features, device.exclusive, device.platform, device.mode, device.connection]);
  return facts(old) !== facts(target);
}

function goneDevices(before: DesiredAt, after: DesiredAt): readonly string[] {
  const stay = new Set(after.targets.map(({ device }) => device.name));
  return before.targets
    .filter(({ device }) => !stay.has(device.name))
    .map(({ device }) => `${device.name} is no longer managed: nothing is sent to it`);
}

function identity({ device }: Target): { readonly device: string; readonly platform: string } {
  return { device: device.name, platform: device.platform };
}

async function planOne(
  context: Context,
  head: string,
  target: Target,
  before: DesiredAt,
  after: DesiredAt,
): Promise<ReviewedDevice> {
  const old = before.targets.find(({ device }) => device.name === target.device.name);
  if (old === undefined)
    return { ...identity(target), unplanned: 'it is new: it is read for the first time after the merge' };
  if (JSON.stringify(old.device.connection) !== JSON.stringify(target.device.connection))
    return { ...identity(target), unplanned: 'how it is reached changes: it is read after the merge' };
  try {
    const reading = await readTarget(context, target, after);
    const stranger = identityFault(target.device, reading.facts);
    if (stranger) return { ...identity(target), unplanned: stranger.message };
    const plan = await planTarget(context, head, target, after, reading);
    return { ...identity(target), plan: maskPlan(plan, maskerOf(target)) };
  } catch (error) {
    if (!(error instanceof SessionError)) throw error;
    return { ...identity(target), unplanned: maskerOf(target)(error.message) };
  }
}
