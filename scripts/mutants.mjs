/**
 * `npm run mutants [-- --platform P] [--rule TEXT]`: puts a mistake into each rule of each room, one at a time and in
 * memory, and expects a case to break. Lists the mutants that no case notices. Ends with 1 below the bar (95 %, or the
 * floor of a room that is not there yet).
 * `--rule` looks only at rules whose text holds TEXT.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({ options: { platform: { type: 'string' }, rule: { type: 'string' } } });

const env = { ...process.env, PLUMB_MUTANTS_LIST: '1' };
if (values.platform !== undefined) env.PLUMB_MUTANTS_PLATFORM = values.platform;
if (values.rule !== undefined) env.PLUMB_MUTANTS_RULE = values.rule;
const { status } = spawnSync(
  join(root, 'node_modules/.bin/vitest'),
  ['run', '--config', 'vitest.long.config.ts', '--reporter=dot', 'test/long/mutants.test.ts'],
  { cwd: root, env, stdio: 'inherit' },
);
process.exit(status ?? 1);
