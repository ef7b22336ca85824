/** How any part of the program talks to a device of the desired state: the same account, language and mask everywhere. */
import type { SessionOptions } from '../drivers/session/contract.ts';
import type { Secrets } from './context.ts';
import type { Target } from './desired-at.ts';
import { createMasker } from './tree/mask.ts';

/** Hides what the device must not show to anybody: the secrets of its configuration and of the logins on the way. */
export function maskerOf(target: Target): (text: string) => string {
  const known = [...target.intended.secrets, ...(target.loginSecrets ?? [])];
  return createMasker(target.room.platform.syntax, known);
}

/** What `openSession` needs to reach a device. A secret that is missing is reported when it is asked for. */
export function sessionFor(
  target: Target,
  secrets: Secrets,
  access: SessionOptions['access'],
  mask: (text: string) => string = maskerOf(target),
): SessionOptions {
  const { dialog, syntax } = target.room.platform;
  return {
    device: target.device.name,
    connection: target.device.connection,
    dialog,
    layout: syntax.layout,
    secret: (reference) => secrets.resolve(reference),
    access,
    mask,
  };
}
