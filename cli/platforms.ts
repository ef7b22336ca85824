/** Finds the platform rooms by listing their folder; loads only the one that is asked for. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Platform } from '../drivers/contract.ts';
import { UsageError } from './explain.ts';
import { moduleUrl, PACKAGE_ROOT } from './package-root.ts';

const PLATFORMS = join(PACKAGE_ROOT, 'drivers', 'platforms');

export function platformNames(): readonly string[] {
  return readdirSync(PLATFORMS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The language and dialogue of one platform. Throws with the names that exist when there is no such room. */
export async function loadPlatform(name: string): Promise<Platform> {
  if (!platformNames().includes(name))
    throw new UsageError(
      `there is no platform ${JSON.stringify(name)}; there are: ${platformNames().join(', ')}`,
    );
  const room: { readonly platform: Platform } = await import(moduleUrl(`drivers/platforms/${name}/index`));
  return room.platform;
}
