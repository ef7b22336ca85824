/** `npm run check`: every rule of the house that needs no device, in order; stops at the first that is broken. No network. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkCapabilities } from './check/capabilities.mjs';
import { checkFaultPatches } from './check/fault-patches.mjs';
import { checkFeatures } from './check/features.mjs';
import { checkLockfile } from './check/lockfile.mjs';
import { checkServices } from './check/services.mjs';
import { checkWords } from './check/words.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

function program(command, ...args) {
  return () => spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

/** Prints what a check found; true when it found nothing. */
function findings(check) {
  return () => {
    const found = check(root);
    for (const line of found) console.error(`  ${line}`);
    return found.length === 0;
  };
}

const bin = (name) => join(root, 'node_modules/.bin', name);
const STEPS = [
  ['format and lint (biome)', program(bin('biome'), 'check', '.')],
  ['types (tsc)', program(bin('tsc'), '--noEmit')],
  ['generated files (schemas)', program(process.execPath, join(root, 'scripts/generate.mjs'), '--check')],
  ['capability table (README)', findings(checkCapabilities)],
  ['feature pages (docs)', findings((root) => [...checkFeatures(root), ...checkServices(root)])],
  ['lock file: Node 20.19, no hosts, no missing hashes', findings(checkLockfile)],
  ['nothing left to do, no registry hosts', findings(checkWords)],
  ['patches of the guards (faults)', findings(checkFaultPatches)],
  ['architecture', program(bin('vitest'), 'run', 'test/architecture.test.ts')],
];

for (const [title, run] of STEPS) {
  console.log(`\n── ${title}`);
  if (run()) continue;
  console.error(`\nnpm run check: "${title}" failed`);
  process.exit(1);
}
console.log('\nnpm run check: all clear');
