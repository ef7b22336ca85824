/** Proof that one guard's test fails without the guard: patches, scratch copies and single vitest runs. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';

const LEFT_OUT = new Set(['node_modules', '.git', 'dist', 'coverage']);
const TEST_LIMIT_MS = 420_000;

/**
 * The patches of test/faults, each with the test that must fail: its first line is `# test: FILE -t "TITLE"`.
 * @param {string} root of the package.
 */
export function readPatches(root) {
  const folder = join(root, 'test/faults');
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.patch'))
        .sort()
    : [];
  return files.map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const [, file, title] = /^# test: (\S+) -t "(.+)"\s*$/m.exec(text) ?? [];
    if (file === undefined) throw new Error(`${name}: its first line must be: # test: FILE -t "TITLE"`);
    return { name, path: join(folder, name), fault: /^F\d+[a-z]?/.exec(name)?.[0] ?? name, file, title };
  });
}

/** Copies the tree without what is installed or built; libraries are a link. */
export function scratchCopy(root) {
  const copy = mkdtempSync(join(tmpdir(), 'faults-'));
  cpSync(root, copy, {
    recursive: true,
    filter: (path) => !LEFT_OUT.has(basename(path)) || relative(root, path).includes('/'),
  });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

export function removeCopy(copy) {
  rmSync(copy, { recursive: true, force: true });
}

/** Why the patch does not fit; undefined when it does. */
export function gitApply(copy, patch, ...options) {
  // Outside any repository `git apply` is just patch(1) that refuses what does not fit exactly.
  const environment = { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir() };
  const result = spawnSync('git', ['apply', '-p1', ...options, patch], {
    cwd: copy,
    encoding: 'utf8',
    env: environment,
  });
  return result.status === 0 ? undefined : result.stderr.trim();
}

/** Tests that start the built command need it built from what is in the copy now. */
function build(copy) {
  return spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: copy, encoding: 'utf8' }).status === 0;
}

function vitest(copy, file, title) {
  const report = join(copy, 'faults-report.json');
  rmSync(report, { force: true });
  const config = file.startsWith('test/long/') ? ['--config', 'vitest.long.config.ts'] : [];
  const filter = title === undefined ? [] : ['-t', title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')];
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    file,
    ...config,
    ...filter,
    '--reporter=json',
    `--outputFile=${report}`,
  ];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: copy, stdio: 'ignore', detached: true });
    const timer = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), TEST_LIMIT_MS);
    child.on('exit', () => {
      clearTimeout(timer);
      const suites = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).testResults : [];
      resolve(suites.flatMap((suite) => suite.assertionResults));
    });
  });
}

/** Statuses of the tests whose title (with those of its suites) holds the wanted one. */
function statuses(results, title) {
  return results.filter((result) => result.fullName.includes(title)).map((result) => result.status);
}

/** The results of one file in vitest's JSON reports of the untouched tree. */
export function reportedResults(root, reports, file) {
  return reports.flatMap((report) =>
    JSON.parse(readFileSync(report, 'utf8'))
      .testResults.filter((suite) => relative(root, suite.name) === file)
      .flatMap((suite) => suite.assertionResults),
  );
}

/**
 * Proves all patches that name one test file, one after the other in one copy. `known` are the results of that file
 * without any patch; empty: it is run here.
 * @returns {Promise<{patch: object, proven: boolean, why: string}[]>}
 */
export async function proveFile(copy, patches, known, onResult) {
  const builds = build(copy);
  const title = patches.length === 1 ? patches[0].title : undefined;
  const whole = known.length > 0 ? known : await vitest(copy, patches[0].file, title);
  const outcomes = [];
  for (const patch of patches) {
    const outcome = { patch, ...(await prove(copy, patch, statuses(whole, patch.title), builds)) };
    outcomes.push(outcome);
    onResult(outcome);
  }
  return outcomes;
}

async function prove(copy, patch, before, builds) {
  if (!before.includes('passed'))
    return {
      proven: false,
      why: before.length === 0 ? 'no such test' : `without the patch: ${before.join(', ')}`,
    };
  if (before.includes('failed')) return { proven: false, why: 'the test fails without the patch too' };
  const refused = gitApply(copy, patch.path);
  if (refused !== undefined)
    return { proven: false, why: `the patch does not apply: ${refused.split('\n')[0]}` };
  try {
    if (builds && !build(copy)) return { proven: false, why: 'the patched copy does not build' };
    const after = statuses(await vitest(copy, patch.file, patch.title), patch.title);
    if (after.includes('failed')) return { proven: true, why: 'fails without the guard' };
    return {
      proven: false,
      why: after.length === 0 ? 'the patched run gave no result' : 'passes without the guard',
    };
  } finally {
    gitApply(copy, patch.path, '-R');
  }
}
