/** Names and addresses as they are typed on the command line. */
import { UsageError } from './explain.ts';

/** Gives the name back when it is one that a device may have. */
export function checkDeviceName(name: string): string {
  if (/^[A-Za-z0-9][\w.-]{0,62}$/.test(name)) return name;
  throw new UsageError(`${JSON.stringify(name)} is not a device name (letters, digits, . _ -)`);
}

/** Gives the address back when it is an IP address or a host name. */
export function checkAddress(address: string): string {
  if (/^[A-Za-z0-9:][\w.:%-]{0,252}$/.test(address)) return address;
  throw new UsageError(`${JSON.stringify(address)} is not an address or host name`);
}
