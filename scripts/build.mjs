/**
 * Builds dist/ with esbuild: one ES module per command, libraries external, nothing copied (templates, schemas and
 * migrations are read from the package root). Entries besides the command line are what is found by listing at run
 * time: worker threads, platform rooms, simulators and their template helpers. dist/cli/main.js starts all of it.
 */
import { chmodSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDiffs } from './build/diff.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const MAIN = 'cli/main.ts';
const SOURCES = ['cli', 'drivers', 'reconciler', 'webhook', 'templates'];
const FOUND_BY_LISTING = [
  /-worker\.ts$/,
  /^drivers\/platforms\/[^/]+\/index\.ts$/,
  /^drivers\/simulator\/[^/]+\/index\.ts$/,
  /^templates\/([^/]+\/)?helpers\.ts$/,
];

async function loadEsbuild() {
  try {
    return await import('esbuild');
  } catch {
    return undefined;
  }
}

function entries() {
  const found = SOURCES.filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => FOUND_BY_LISTING.some((pattern) => pattern.test(path)));
  const same = found.sort().map((path) => ({ in: path, out: path.replace(/\.ts$/, '') }));
  return [{ in: MAIN, out: 'plumb' }, ...same];
}

const COMMON = { absWorkingDir: root, bundle: true, platform: 'node', target: 'node20', logLevel: 'warning' };

async function build(esbuild) {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  await esbuild.build({
    ...COMMON,
    entryPoints: entries(),
    outdir: 'dist',
    splitting: true,
    packages: 'external',
    format: 'esm',
    chunkNames: 'chunks/[name]-[hash]',
  });
  await esbuild.build({
    ...COMMON,
    entryPoints: ['cli/start.ts'],
    outfile: 'dist/cli/main.js',
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
  });
  writeFileSync(join(root, 'dist/cli/package.json'), '{ "type": "commonjs" }\n');
  chmodSync(join(root, 'dist/cli/main.js'), 0o755);
  await buildDiffs(esbuild, root);
}

const esbuild = await loadEsbuild();
if (esbuild === undefined) {
  // `npm ci --omit=dev` runs `prepare` too, without the tools that building needs.
  console.log('esbuild is not installed: dist/ is left as it is');
} else if (!existsSync(join(root, MAIN))) {
  console.error(`${MAIN} is missing: nothing to build`);
  process.exitCode = 1;
} else {
  await build(esbuild);
}
