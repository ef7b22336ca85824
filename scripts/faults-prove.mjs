/**
 * `npm run faults:prove [-- --only F35]`: removes each guard (test/faults/*.patch) in a scratch copy of the tree and
 * expects the guard's own test to fail there. Ends with 1 unless every guard is proven. `--json FILE` keeps the result.
 * That the tests pass with their guards is seen here first, or in a report of the whole suite: `--report REPORT.json`.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { proveFile, readPatches, removeCopy, reportedResults, scratchCopy } from './faults/proof.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const PARALLEL = 2;

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    json: { type: 'string' },
    report: { type: 'string', multiple: true, default: [] },
  },
});
const wanted = values.only?.flatMap((list) => list.split(','));
const patches = readPatches(root).filter(
  ({ fault, name }) => wanted === undefined || wanted.includes(fault) || wanted.includes(name),
);
if (patches.length === 0) {
  console.error('no patches to prove');
  process.exit(1);
}

/** Patches of one test file run one after the other: two runs of one file would share ports and lab names. */
function groupByFile(list) {
  const map = new Map();
  for (const patch of list) map.set(patch.file, [...(map.get(patch.file) ?? []), patch]);
  return [...map.values()];
}

const outcomes = [];
const queue = groupByFile(patches).sort((a, b) => b.length - a.length);

async function worker() {
  const copy = scratchCopy(root);
  try {
    for (let group = queue.shift(); group !== undefined; group = queue.shift()) {
      outcomes.push(
        ...(await proveFile(
          copy,
          group,
          reportedResults(root, values.report, group[0].file),
          ({ patch, proven, why }) =>
            console.log(`${proven ? 'proven    ' : 'NOT PROVEN'} ${patch.name}: ${why}`),
        )),
      );
    }
  } finally {
    removeCopy(copy);
  }
}

await Promise.all(Array.from({ length: Math.min(PARALLEL, queue.length) }, worker));

outcomes.sort((a, b) => a.patch.name.localeCompare(b.patch.name, 'en', { numeric: true }));
if (values.json !== undefined) {
  const rows = outcomes.map(({ patch, proven, why }) => ({
    fault: patch.fault,
    patch: patch.name,
    test: `${patch.file} -t "${patch.title}"`,
    proven,
    why,
  }));
  writeFileSync(values.json, `${JSON.stringify(rows, null, 1)}\n`);
}
const missing = outcomes.filter(({ proven }) => !proven);
console.log(`\n${outcomes.length - missing.length} of ${outcomes.length} guards proven`);
for (const { patch, why } of missing)
  console.log(`  not proven: ${patch.name}: ${why} (${patch.file} -t "${patch.title}")`);
process.exitCode = missing.length === 0 ? 0 : 1;
