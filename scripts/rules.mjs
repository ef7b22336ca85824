/**
 * `npm run rules [-- PLATFORM] [--missing] [--write]`: how many lines of the cases each rule of a room is the rule of.
 * `--missing` prints only those without a case, and ends with 1 when there is one. `--write` takes rules that are covered by now off
 * test/cases/uncovered.json; with `--room-changed` it also lists new ones, for a change that widens a room.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const list = join(root, 'test/cases/uncovered.json');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    missing: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    'room-changed': { type: 'boolean', default: false },
  },
});

// The rooms are TypeScript, which this Node does not read by itself.
const loader = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});

const { hitsOf, nameOf, withoutCase } = await loader.ssrLoadModule('/test/cases/coverage.ts');
const { readCases, readRooms, textsOf } = await loader.ssrLoadModule('/test/cases/read.ts');

const before = JSON.parse(readFileSync(list, 'utf8'));
const after = { ...before };
for (const { name, syntax } of await readRooms()) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const cases = readCases(name);
  const hits = hitsOf(
    cases.flatMap(({ found }) => textsOf(found)),
    syntax,
  );
  const covered = hits.filter((count) => count > 0).length;
  console.log(`\n${name}: ${covered} of ${hits.length} rules in ${cases.length} cases`);
  syntax.rules.forEach((rule, index) => {
    const count = hits[index] ?? 0;
    if (values.missing && count === 0) process.exitCode = 1;
    if (!values.missing || count === 0) console.log(`${String(count).padStart(6)}  ${nameOf(rule)}`);
  });
  const without = withoutCase(name, syntax);
  after[name] = values['room-changed']
    ? without
    : (before[name] ?? []).filter((rule) => without.includes(rule));
}
if (values.write) writeFileSync(list, `${JSON.stringify(after, null, 2)}\n`);
await loader.close();
