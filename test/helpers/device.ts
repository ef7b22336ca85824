/** A device of the desired state for tests that need no files. */
import type { Device, Json } from '../../reconciler/types.ts';

export function deviceWith(
  features: { readonly [feature: string]: Json },
  extra: Partial<Device> = {},
): Device {
  const source = { file: 'devices/sw1.yaml', line: 1, column: 1, path: '' };
  return {
    name: 'sw1',
    platform: 'cisco-ios',
    connection: {
      address: '192.0.2.1',
      port: 22,
      transport: 'ssh',
      host_keys: ['SHA256:x'],
      legacy_algorithms: false,
      allow_plaintext: false,
      credentials: { name: 'lab', username: 'plumb' },
      via: [],
    },
    mode: 'deploy',
    groups: [],
    facts: {},
    source,
    features,
    exclusive: [],
    sourceOf: (pointer) => ({ ...source, line: 2, path: pointer.slice(1).replaceAll('/', '.') }),
    ...extra,
  };
}
