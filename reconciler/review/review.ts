/**
 * review: what a pull request would do. Its head is merged with the base in git's objects, validated and rendered; each
 * device that it changes is read and planned. Nothing is sent, and the pull request cannot steer us: how a device is
 * reached, accounts, secrets, project settings, policies and templates are those of the base.
 */

import type { Context } from '../context.ts';
import { allocationChanges } from '../desired/allocations.ts';
import { type DesiredAt, desiredAt, type Target } from '../desired-at.ts';
import { inParallel } from '../parallel.ts';
import type { Mirror } from '../repository/mirror.ts';
import { DEVICE_SECRET } from '../tree/secret.ts';
import type { Plan, Problem, RepositoryFile } from '../types.ts';
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
  /** Absent for what is only a branch yet. */
  readonly pull?: number;
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
  /** The pull request; undefined for what is only a branch yet. */
  readonly pull?: number;
  readonly head: string;
  /** Tip of the base branch. */
  readonly base: string;
  /** Why no device is contacted for it, and no secret resolved; undefined where they may be. */
  readonly unread?: string | undefined;
}

/** What a review needs of git, and of the house. */
export type ReviewGit = Pick<Mirror, 'readCommit' | 'mergedTree'>;
export type Reviewing = Pick<Context, 'room' | 'secretsOf'>;

/** Reads a device and plans it; the plan is masked. */
export type PlanDevice = (
  target: Target,
  desired: DesiredAt,
) => Promise<{ readonly plan: Plan } | { readonly unplanned: string }>;

/** Throws RepositoryRefused when git cannot be read. */
export async function review(
  context: Reviewing,
  git: ReviewGit,
  { pull, head, base, unread }: ReviewInput,
  planDevice: PlanDevice,
): Promise<ReviewReport> {
  const report = { ...(pull === undefined ? {} : { pull }), head, base, readAt: new Date().toISOString() };
  const nothing = { devices: [], untouched: 0, notes: [] };
  const tree = await git.mergedTree(base, head);
  if (tree === undefined) return { ...report, ...nothing, problems: [conflicting(base)] };
  const [baseFiles, headFiles] = await Promise.all([git.readCommit(base), git.readCommit(tree)]);
  const validated = await desiredAt(headFiles, asStranger(context));
  if (validated.problems.some(({ severity }) => severity === 'error') || validated.state === undefined)
    return { ...report, ...nothing, problems: validated.problems };
  const steering = steeringFiles(baseFiles, headFiles);
  const before = await desiredAt(baseFiles, asStranger(context));
  const after = await desiredAt(withBaseSteering(baseFiles, headFiles), onlyKnownSecrets(context, before));
  const changed = after.targets.filter((target) => differs(target, before, steering.length > 0));
  const devices = await inParallel(changed, after.state?.settings.rollout.parallel ?? 1, async (target) => {
    const why = unread ?? whyNotRead(target, before);
    const { name, platform } = target.device;
    return {
      device: name,
      platform,
      ...(why === undefined ? await planDevice(target, after) : { unplanned: why }),
    };
  });
  return {
    ...report,
    problems: [...validated.problems, ...after.problems.filter(({ severity }) => severity === 'error')],
    devices,
    untouched: after.targets.length - changed.length,
    notes: [
      ...steering.map((path) => `${path} is not used for this plan: it counts after the merge`),
      ...goneDevices(before, after),
      ...(await allocationChanges(baseFiles, headFiles)),
    ],
  };
}

function conflicting(base: string): Problem {
  return {
    severity: 'error',
    code: 'merge-conflict',
    message: `the head cannot be merged into ${base.slice(0, 12)}: git reports conflicts`,
    hint: 'merge or rebase the branch first',
  };
}

/** Renders without any value of a secret: for what is only validated. */
function asStranger(context: Reviewing): Reviewing {
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

/** What is not in the base yet is met for the first time after the merge: a pull request must not send us anywhere. */
function whyNotRead(target: Target, before: DesiredAt): string | undefined {
  const old = before.targets.find(({ device }) => device.name === target.device.name);
  if (old === undefined) return 'it is new: it is read for the first time after the merge';
  return JSON.stringify(old.device.connection) === JSON.stringify(target.device.connection)
    ? undefined
    : 'how it is reached changes: it is read after the merge';
}
