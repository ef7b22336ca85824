// Measures the diff: node bench/diff/bench.mjs PLATFORM [LINES…]. Each size runs in a process of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const [platform, ...asked] = process.argv.slice(2);
if (platform === undefined) {
  console.error('usage: node bench/diff/bench.mjs PLATFORM [LINES…]');
  process.exit(1);
}
const root = new URL('../../', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const file = join(folder, 'bench.mjs');
  await build({
    stdin: {
      contents: `import { platform } from './drivers/platforms/${platform}/index.ts';
import { measure } from './bench/diff/measure.ts';
console.log(measure(platform.syntax, process.argv.slice(2).map(Number)));`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: file,
    logLevel: 'error',
  });
  const sizes = asked.length > 0 ? asked : ['500', '5000', '50000'];
  sizes.forEach((size, index) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [file, size], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    process.stdout.write(index === 0 ? stdout : `${stdout.trimEnd().split('\n').at(-1)}\n`);
  });
} finally {
  rmSync(folder, { recursive: true });
}
