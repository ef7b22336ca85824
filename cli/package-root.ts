/** Finds the package's own folder, from source and from the bundle alike: templates, schemas and migrations lie there. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

function findRoot(start: string): string {
  for (let folder = start; folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'plumbline')
      return folder;
  }
  throw new Error(`the package folder of plumbline was not found above ${start}`);
}

const HERE = dirname(fileURLToPath(import.meta.url));

export const PACKAGE_ROOT = findRoot(HERE);

/** True when the built code in dist/ is running, false from source (tests). */
const BUILT = HERE.startsWith(join(PACKAGE_ROOT, 'dist'));

/** Address of one of our modules, given by its source path without extension. */
export function moduleUrl(path: string): string {
  return pathToFileURL(BUILT ? join(PACKAGE_ROOT, 'dist', `${path}.js`) : join(PACKAGE_ROOT, `${path}.ts`))
    .href;
}

export function version(): string {
  return JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8')).version;
}
