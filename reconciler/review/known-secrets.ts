/** Secrets of the base only: a pull request that names another one does not make us read it. */
import type { Context } from '../context.ts';
import type { DesiredAt } from '../desired-at.ts';
import { DEVICE_SECRET } from '../tree/secret.ts';
import type { Json } from '../types.ts';

/**
 * Resolves what the devices and accounts of `before` refer to. Everything else stands for what the device holds: a new
 * reference is planned as no change of the secret, and read after the merge.
 */
export function onlyKnownSecrets(
  context: Pick<Context, 'room' | 'secretsOf'>,
  before: DesiredAt,
): Pick<Context, 'room' | 'secretsOf'> {
  const known = new Set<string>();
  const note = (value: unknown): void => collect(value as Json, known);
  for (const device of before.state?.devices ?? []) {
    note(device.features);
    note(device.connection);
  }
  note(before.state?.settings.credentials);
  return {
    room: context.room,
    secretsOf(settings) {
      const secrets = context.secretsOf(before.state?.settings ?? settings);
      return {
        resolve: (reference) => (known.has(reference.secret) ? secrets.resolve(reference) : DEVICE_SECRET),
        version: (reference) => (known.has(reference) ? secrets.version(reference) : 'not read'),
      };
    },
  };
}

function collect(value: Json | undefined, into: Set<string>): void {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const one of value) collect(one as Json, into);
    return;
  }
  for (const [key, one] of Object.entries(value)) {
    if (key === 'secret' && typeof one === 'string') into.add(one);
    else collect(one as Json, into);
  }
}
