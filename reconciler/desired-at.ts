/** load → validate → expand → render for one commit, with what was last applied beside it. */

import type { Context, Secrets } from './context.ts';
import { readDesiredState } from './desired/desired.ts';
import type { Room } from './render.ts';
import { render } from './render.ts';
import { getLastApplied, type LastApplied } from './store/devices.ts';
import { DEVICE_SECRET } from './tree/secret.ts';
import type {
  Connection,
  Credentials,
  DesiredState,
  Device,
  Intended,
  Problem,
  RepositoryFile,
  SecretRef,
} from './types.ts';

/** One device, ready to be compared with what it shows. */
export interface Target {
  readonly device: Device;
  readonly room: Room;
  readonly intended: Intended;
  readonly secretVersions: readonly string[];
  /** What is typed at the logins on the way to the device and on it, for masking; never serialised. */
  readonly loginSecrets?: readonly string[];
}

export interface DesiredAt {
  readonly state?: DesiredState;
  readonly targets: readonly Target[];
  readonly secrets?: Secrets;
  readonly problems: readonly Problem[];
}

/** What the desired state needs besides files; a part of the pipeline's context. */
export type Rendering = Pick<Context, 'room' | 'secretsOf'>;

/** Errors anywhere refuse the commit whole: then there is no target. */
export async function desiredAt(files: readonly RepositoryFile[], context: Rendering): Promise<DesiredAt> {
  const { state, problems } = await readDesiredState(files, vlanInterfaces(context));
  if (state === undefined) return { targets: [], problems };
  const secrets = context.secretsOf(state.settings);
  const targets: Target[] = [];
  const found: Problem[] = [...problems];
  for (const device of state.devices) {
    const room = await roomOf(device, context, found);
    if (room === undefined) continue;
    const versions = new Set<string>();
    const rendered = render(device, room, {
      secret: (reference) => secretValue(reference, secrets, versions),
      overrides: state.templates,
    });
    found.push(...rendered.problems);
    if (rendered.intended)
      targets.push({
        device,
        room,
        intended: rendered.intended,
        secretVersions: [...versions].sort(),
        loginSecrets: loginSecrets(device.connection, secrets),
      });
  }
  const refused = found.some((problem) => problem.severity === 'error');
  return refused
    ? { state, targets: [], secrets, problems: found }
    : { state, targets, secrets, problems: found };
}

/** A platform that is not there is told when its devices are rendered. */
export function vlanInterfaces(
  context: Pick<Rendering, 'room'>,
): (platform: string) => Promise<string | undefined> {
  return async (name) => {
    try {
      return (await context.room(name)).platform.vlanInterface;
    } catch {
      return undefined;
    }
  };
}

async function roomOf(device: Device, context: Rendering, problems: Problem[]): Promise<Room | undefined> {
  try {
    return await context.room(device.platform);
  } catch (error) {
    problems.push({
      severity: 'error',
      code: 'platform',
      device: device.name,
      message: error instanceof Error ? error.message : String(error),
      source: device.source,
    });
    return undefined;
  }
}

/** Those that can be resolved here; one that is missing is reported when it is needed. */
function loginSecrets({ credentials, via }: Connection, secrets: Secrets): readonly string[] {
  const logins: readonly (Credentials | undefined)[] = [credentials, ...via.map(({ login }) => login)];
  const { read } = credentials;
  const references = [
    ...logins.flatMap((login) => [login?.password, login?.enable, login?.passphrase]),
    read?.password,
    read?.enable,
  ];
  return references.flatMap((reference) => {
    if (reference === undefined) return [];
    try {
      return [secrets.resolve(reference)];
    } catch {
      return [];
    }
  });
}

/** The value behind a reference; `device` stands for whatever the device holds. */
function secretValue(reference: SecretRef, secrets: Secrets, versions: Set<string>): string {
  if (reference.secret === 'device') return DEVICE_SECRET;
  versions.add(`${reference.secret}@${secrets.version(reference.secret)}`);
  return secrets.resolve(reference);
}

/**
 * The intended config of what was last proved on a device, rendered again by today's templates: the third side of
 * the comparison. Undefined when nothing is on record. A secret that is gone or has another value since stands for what
 * the device holds: to give it the new value is this commit's change, not drift.
 */
export async function lastAppliedOf(
  target: Target,
  context: Pick<Context, 'store'>,
  secrets: Secrets,
): Promise<Intended | undefined> {
  const applied = await getLastApplied(context.store, target.device.name);
  return applied === undefined
    ? undefined
    : renderLastApplied(target, applied, secrets, applied.secretVersions);
}

/** `versions`: of the secrets that it had, by the same key as those of `secrets`; absent: they count as unchanged. */
export function renderLastApplied(
  target: Target,
  applied: Pick<LastApplied, 'features' | 'exclusive' | 'commit'>,
  secrets: Secrets,
  versions?: readonly string[],
): Intended | undefined {
  const then: Device = {
    ...target.device,
    features: applied.features,
    exclusive: applied.exclusive,
    sourceOf: (pointer) => ({
      file: `${target.device.source.file} at ${applied.commit.slice(0, 12)}`,
      line: 1,
      column: 1,
      path: pointer.slice(1).replaceAll('/', '.'),
    }),
  };
  const secret = (reference: SecretRef): string => {
    try {
      const now = new Set<string>();
      const value = secretValue(reference, secrets, now);
      return [...now].every((version) => versions?.includes(version) ?? true) ? value : DEVICE_SECRET;
    } catch {
      return DEVICE_SECRET;
    }
  };
  return render(then, target.room, { secret }).intended;
}
