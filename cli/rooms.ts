/** Loads a platform room together with its templates, ready to render. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlainHelper } from '../reconciler/render/engine.ts';
import { createRoom, type Room } from '../reconciler/render.ts';
import { helpers } from '../templates/helpers.ts';
import { moduleUrl, PACKAGE_ROOT } from './package-root.ts';
import { loadPlatform } from './platforms.ts';

/** A platform with its built-in templates, ready to render. */
export async function loadRoom(name: string): Promise<Room> {
  const platform = await loadPlatform(name);
  const folder = join(PACKAGE_ROOT, 'templates', name);
  const templates = new Map<string, string>();
  for (const file of existsSync(folder) ? readdirSync(folder) : []) {
    if (file.endsWith('.hbs'))
      templates.set(file.slice(0, -'.hbs'.length), readFileSync(join(folder, file), 'utf8'));
  }
  return createRoom(platform, templates, { ...helpers, ...(await ownHelpers(name, folder)) });
}

async function ownHelpers(name: string, folder: string): Promise<Readonly<Record<string, PlainHelper>>> {
  if (!existsSync(join(folder, 'helpers.ts'))) return {};
  const module: { readonly helpers: Readonly<Record<string, PlainHelper>> } = await import(
    moduleUrl(`templates/${name}/helpers`)
  );
  return module.helpers;
}

/** Loads each room at most once. */
export function createRooms(): (platform: string) => Promise<Room> {
  const rooms = new Map<string, Promise<Room>>();
  return (platform) => {
    const known = rooms.get(platform) ?? loadRoom(platform);
    rooms.set(platform, known);
    return known;
  };
}
