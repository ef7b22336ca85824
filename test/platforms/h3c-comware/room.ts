/** The room with its templates, and a device to render for. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { platform } from '../../../drivers/platforms/h3c-comware/index.ts';
import { createRoom } from '../../../reconciler/render.ts';
import { DEVICE_SECRET } from '../../../reconciler/tree/secret.ts';
import type { Device, Json, SecretRef } from '../../../reconciler/types.ts';
import { helpers as own } from '../../../templates/h3c-comware/helpers.ts';
import { helpers } from '../../../templates/helpers.ts';

export type Features = { readonly [feature: string]: Json };

const TEMPLATES = fileURLToPath(new URL('../../../templates/h3c-comware/', import.meta.url));
const templates = new Map(
  readdirSync(TEMPLATES)
    .filter((name) => name.endsWith('.hbs'))
    .map((name) => [name.replace('.hbs', ''), readFileSync(`${TEMPLATES}${name}`, 'utf8')] as const),
);
export const room = createRoom(platform, templates, { ...helpers, ...own });
export const HASH = '$h$6$GSmuJG1h1HiV+bBc$TbcYPYBr7/A1AaLLFlPJyQ==';

export function device(features: Features): Device {
  const source = { file: 'devices/sw1.yaml', line: 1, column: 1, path: '' };
  return {
    name: 'sw1',
    platform: 'h3c-comware',
    connection: {
      address: '198.18.0.2',
      port: 22,
      transport: 'ssh',
      host_keys: [],
      legacy_algorithms: false,
      allow_plaintext: false,
      credentials: { name: 'lab', username: 'lab' },
      via: [],
    },
    mode: 'plan',
    groups: [],
    facts: {},
    source,
    features,
    exclusive: [],
    sourceOf: (pointer) => ({ ...source, path: pointer.slice(1).replaceAll('/', '.') }),
  };
}

export function secret(reference: SecretRef): string {
  return reference.secret === 'device' ? DEVICE_SECRET : HASH;
}
