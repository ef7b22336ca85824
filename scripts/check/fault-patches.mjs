/** Each patch of test/faults fits the code as it is, and its test is there: else `npm run faults:prove` proves nothing. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gitApply, readPatches } from '../faults/proof.mjs';

/**
 * @param {string} root of the package.
 * @returns {string[]} what is wrong, one line each.
 */
export function checkFaultPatches(root) {
  return readPatches(root).flatMap(({ name, path, file }) => {
    if (!existsSync(join(root, file))) return [`${name}: there is no ${file}`];
    const refused = gitApply(root, path, '--check');
    return refused === undefined ? [] : [`${name}: ${refused.split('\n')[0]}`];
  });
}
