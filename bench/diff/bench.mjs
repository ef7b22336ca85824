/**
 * Measures the diff: node bench/diff/bench.mjs PLATFORM [LINES…] [--write]. `cold` is the first call in a fresh
 * process, median of 9 processes; `warm` the median of 20 calls after 10 warm-ups. `--write` puts the table into
 * docs/performance.md. What a configuration of a platform looks like stands in languages/. HIER_CONFIG and ANNET name
 * checkouts of the peers, which are measured with python3.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const PAGE = join(root, 'docs/performance.md');
const PROCESSES = 9;
const PEERS = [
  { name: 'hier_config', variable: 'HIER_CONFIG', script: 'peers/hier_config_bench.py' },
  { name: 'annet', variable: 'ANNET', script: 'peers/annet_bench.py' },
];

const asked = process.argv.slice(2);
const write = asked.includes('--write');
const [platform, ...rest] = asked.filter((word) => word !== '--write');
if (platform === undefined) {
  console.error('usage: node bench/diff/bench.mjs PLATFORM [LINES…] [--write]');
  process.exit(1);
}
const sizes = rest.length > 0 ? rest : ['500', '5000', '50000'];

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function run(...args) {
  const started = performance.now();
  const { stdout, stderr, status } = spawnSync(args[0], args.slice(1), {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { stdout, stderr, status, took: performance.now() - started };
}

function answer(...args) {
  const { stdout, stderr, status } = run(...args);
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** The program that is measured, with the language of one platform. */
async function bundle(folder) {
  const file = join(folder, 'bench.mjs');
  await build({
    stdin: {
      contents: `import { platform } from './drivers/platforms/${platform}/index.ts';
import { language } from './bench/diff/languages/${platform}.ts';
import { measure } from './bench/diff/measure.ts';
measure(platform.syntax, language, process.argv.slice(2));`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: file,
    logLevel: 'error',
  });
  return file;
}

/** `plumb diff` as a whole process, when it has been built. */
function wholeProcess(folder) {
  const main = join(root, 'dist/cli/main.js');
  if (!existsSync(main)) return undefined;
  const files = ['running', 'intended'].map((name) => join(folder, name));
  const times = Array.from({ length: PROCESSES }, () =>
    run(process.execPath, main, 'diff', '--platform', platform, ...files),
  );
  const failed = times.find(({ status }) => status !== 2);
  if (failed !== undefined) throw new Error(failed.stderr);
  return median(times.map(({ took }) => took));
}

function rowOf(file, size, folder) {
  const cold = Array.from({ length: PROCESSES }, () => answer(process.execPath, file, 'cold', size));
  const { lines, commands, warm, diff } = answer(process.execPath, file, 'warm', size, folder);
  const first = median(cold.map((one) => one.cold));
  const whole = wholeProcess(folder);
  return [
    `this, ${lines} lines`,
    String(commands),
    first.toFixed(1),
    ((first * 1000) / lines).toFixed(1),
    warm.toFixed(1),
    diff.toFixed(1),
    String(Math.round((lines * 1000) / warm)),
    String(median(cold.map((one) => one.rss))),
    whole === undefined ? 'not built' : whole.toFixed(0),
  ];
}

function peerRow({ name, variable, script }, size, folder) {
  const checkout = process.env[variable];
  const left = (why) => [`${name}, ${size} lines`, `left out: ${why}`, '', '', '', '', '', '', ''];
  if (checkout === undefined) return left(`${variable} names no checkout`);
  const file = fileURLToPath(new URL(script, import.meta.url));
  const { stdout, stderr, status } = run(
    'python3',
    file,
    checkout,
    platform,
    join(folder, 'running'),
    join(folder, 'intended'),
  );
  if (status !== 0) return left(stderr.trimEnd().split('\n').at(-1) ?? 'it failed');
  const { cold, warm, commands, rss } = JSON.parse(stdout);
  const shown = [cold.toFixed(1), ((cold * 1000) / size).toFixed(1), warm.toFixed(1), ''];
  return [
    `${name}, ${size} lines`,
    String(commands),
    ...shown,
    String(Math.round((size * 1000) / warm)),
    String(rss),
    '',
  ];
}

const HEAD = [
  'what',
  'commands',
  'cold ms',
  'cold µs a line',
  'warm ms',
  'diff alone ms',
  'lines/s warm',
  'peak MB',
  'whole process ms',
];

function tableOf(rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(HEAD), line(HEAD.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Puts the table between its marks, and makes the page when there is none. */
function writePage(table) {
  const [from, to] = [`<!-- bench ${platform} -->`, `<!-- end ${platform} -->`];
  const old = existsSync(PAGE)
    ? readFileSync(PAGE, 'utf8')
    : readFileSync(new URL('page.md', import.meta.url), 'utf8');
  const block = `${from}\n${table}\n\nMeasured with Node ${process.versions.node} on ${cpus().length} cores.\n${to}`;
  const [start, end] = [old.indexOf(from), old.indexOf(to)];
  const page =
    start < 0 || end < 0
      ? `${old.trimEnd()}\n\n## ${platform}\n\n${block}\n`
      : old.slice(0, start) + block + old.slice(end + to.length);
  writeFileSync(PAGE, page);
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const file = await bundle(folder);
  const rows = sizes.flatMap((size) => [
    rowOf(file, size, folder),
    ...PEERS.map((peer) => peerRow(peer, Number(size), folder)),
  ]);
  const table = tableOf(rows);
  console.log(table);
  if (write) writePage(table);
} finally {
  rmSync(folder, { recursive: true });
}
