/**
 * The lock file: every package admits the oldest Node we promise, comes with a hash, and names no host (so that any
 * mirror can be used); package.json and lock agree.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRange } from './node-range.mjs';

const NODE = '20.19.0';

function packageFindings(path, entry) {
  if (path === '' || entry.link) return [];
  const name = path.replace(/^.*node_modules\//, '');
  const found = [];
  const range = entry.engines?.node;
  if (range !== undefined && !inRange(NODE, range))
    found.push(`${name}@${entry.version} does not admit Node ${NODE}: ${range}`);
  if (entry.resolved !== undefined) found.push(`${name}@${entry.version} names a host: ${entry.resolved}`);
  if (entry.integrity === undefined && !entry.inBundle)
    found.push(`${name}@${entry.version} has no integrity hash`);
  return found;
}

/** The root entry of the lock repeats package.json; `npm ci` refuses when they differ, and so do we, offline. */
function syncFindings(manifest, lock) {
  const top = lock.packages[''];
  return ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) => {
    const wanted = manifest[kind] ?? {};
    const locked = top[kind] ?? {};
    const names = new Set([...Object.keys(wanted), ...Object.keys(locked)]);
    return [...names]
      .filter((name) => wanted[name] !== locked[name] || lock.packages[`node_modules/${name}`] === undefined)
      .map((name) => `${name}: package.json says ${wanted[name]}, the lock ${locked[name]}`);
  });
}

/** @param {string} root of the package. @returns {string[]} one sentence per finding. */
export function checkLockfile(root) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const found = Object.entries(lock.packages).flatMap(([path, entry]) => packageFindings(path, entry));
  return [...found, ...syncFindings(manifest, lock)];
}
