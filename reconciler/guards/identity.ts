/** The identity guard: the box that answers must be the one that is meant (F62). */
import type { Device, DeviceFacts } from '../types.ts';

/** Why the box that answered is another one than the desired state names; undefined when it may be the one. */
export function identityFault(
  device: Device,
  shown: DeviceFacts,
): { readonly code: 'wrong-device'; readonly message: string } | undefined {
  const wanted = device.facts.serial;
  if (wanted === undefined || shown.serial === undefined) return undefined;
  if (wanted.toUpperCase() === shown.serial.toUpperCase()) return undefined;
  return {
    code: 'wrong-device',
    message: `the box at ${device.connection.address} has serial ${shown.serial}, ${device.name} is ${wanted}: another device answers; if it was replaced, write the new serial (or run \`plumb facts\`)`,
  };
}
