/**
 * Sums vitest's JSON reports into the last line of CI, `N passed, N failed, N skipped`; ends with 1 when a test
 * failed, a suite did not load, nothing ran, or (in CI) a tier was left out.
 */
import { existsSync, readFileSync } from 'node:fs';

let passed = 0;
let failed = 0;
let skipped = 0;
for (const path of process.argv.slice(2)) {
  if (!existsSync(path)) {
    console.error(`${path}: this run left no report`);
    failed += 1;
    continue;
  }
  for (const suite of JSON.parse(readFileSync(path, 'utf8')).testResults) {
    // A file that cannot be loaded has no tests, only a message.
    if (suite.status === 'failed' && suite.assertionResults.every(({ status }) => status !== 'failed')) {
      failed += 1;
      console.error(`did not run: ${suite.name}: ${suite.message}`);
    }
    for (const { status, fullName } of suite.assertionResults) {
      if (status === 'passed') passed += 1;
      else if (status === 'failed') failed += 1;
      else skipped += 1;
      if (status === 'failed') console.error(`failed: ${fullName}`);
      if (status !== 'passed' && status !== 'failed') console.error(`skipped: ${fullName}`);
    }
  }
}
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
const leftOut = process.env.CI !== undefined && skipped > 0;
process.exitCode = failed > 0 || passed === 0 || leftOut ? 1 : 0;
