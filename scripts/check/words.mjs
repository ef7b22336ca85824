/** Words that no committed file may hold: work left to do, merge marks, hosts of package registries. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

// Written in pieces, so that this file does not find itself.
const FORBIDDEN = [
  [new RegExp(`\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].join('|')})\\b`), 'work left to do'],
  [/^(?:<{7}|>{7})( |$)/, 'a merge mark'],
  [new RegExp(['registry', '(npmjs|yarnpkg|npmmirror)'].join('\\.')), 'a registry host'],
];
const BINARY = new Set(['.png', '.jpg', '.gif', '.ico', '.woff2', '.pdf', '.gz']);

/** Committed files and those that would be. */
function files(root) {
  const listed = spawnSync('git', ['-c', 'safe.directory=*', 'ls-files', '-coz', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (listed.status !== 0) throw new Error(`git ls-files: ${listed.stderr}`);
  return listed.stdout.split('\0').filter((path) => path !== '' && !BINARY.has(extname(path)));
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Deleted in the working tree, or a link that leads nowhere.
    return '';
  }
}

/** @param {string} root of the package. @returns {string[]} `file:line: what`. */
export function checkWords(root) {
  return files(root).flatMap((path) =>
    read(join(root, path))
      .split('\n')
      .flatMap((line, index) =>
        FORBIDDEN.filter(([pattern]) => pattern.test(line)).map(
          ([, what]) => `${path}:${index + 1}: ${what}: ${line.trim().slice(0, 80)}`,
        ),
      ),
  );
}
