/**
 * One script per language with all that `plumb diff` needs of it, in dist/diff/, and beside it the compiled code as the
 * engine of Node remembers it (cli/start.ts loads both).
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const PLATFORMS = 'drivers/platforms';

/** The script is one function, which is handed what it may load and gives the comparison. */
function optionsFor(root, platform) {
  const contents = `import { quickDiff } from './cli/quick-diff.ts';
import { syntax } from './${PLATFORMS}/${platform}/syntax.ts';
export const run = (argv) => quickDiff(${JSON.stringify(platform)}, syntax, argv);
`;
  return {
    absWorkingDir: root,
    stdin: { contents, resolveDir: root, sourcefile: `diff-${platform}.ts`, loader: 'ts' },
    outfile: `dist/diff/${platform}.js`,
    bundle: true,
    minifyWhitespace: true,
    packages: 'external',
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    banner: { js: '(function (require, module = { exports: {} }) {' },
    footer: { js: 'return module.exports.run;\n})' },
    logLevel: 'warning',
  };
}

/** Needs the rooms in dist/: sample texts are made of their rules. */
export async function buildDiffs(esbuild, root) {
  const platforms = readdirSync(join(root, PLATFORMS), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  await Promise.all(platforms.map((platform) => esbuild.build(optionsFor(root, platform))));
  // Options of this process would be part of what is remembered, and no other process has them.
  const { NODE_OPTIONS, NODE_V8_COVERAGE, ...env } = process.env;
  const made = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'remember.mjs'), join(root, 'dist'), ...platforms],
    { env, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
  );
  // What the comparisons warn of is no concern of a build.
  if (made.status !== 0) throw new Error(`the scripts in dist/diff/ could not be run: ${made.stderr}`);
}
