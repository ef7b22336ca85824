/**
 * Runs the script of each language once on texts made of its rules, and writes down the code that the engine has
 * compiled by then: node remember.mjs DIST PLATFORM…
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

const [dist, ...platforms] = process.argv.slice(2);
const FORMS = [[], ['--json']];

/** A line as a pattern shows it, without the marks of the pattern. */
function plain(pattern) {
  return pattern.replace(/[<>{}[\]()]|=\S*|\.\.\./g, '').replaceAll('|', ' ');
}

/** Lines of most rules, each below its heads; `left` is which third is left out. */
function sample({ rules, layout }, left) {
  const lines = rules.flatMap(({ in: section = '', match }, index) => {
    if (index % 3 === left) return [];
    const path = [...(section === '' ? [] : section.split(' / ')), match];
    return [...path.map((line, depth) => ' '.repeat(depth) + plain(line)), layout.printSeparator];
  });
  return `${lines.join('\n')}\n`;
}

async function remember(platform, folder) {
  const file = join(dist, 'diff', `${platform}.js`);
  const script = new Script(readFileSync(file, 'latin1'), { filename: file });
  const run = script.runInThisContext()(createRequire(file));
  const room = await import(pathToFileURL(join(dist, 'drivers/platforms', platform, 'index.js')));
  const texts = [0, 1].map((left) => {
    const text = join(folder, `${platform}-${left}`);
    writeFileSync(text, sample(room.platform.syntax, left));
    return text;
  });
  for (const form of FORMS) run(['diff', '--platform', platform, ...form, ...texts]);
  writeFileSync(`${file}.cache`, script.createCachedData());
}

const folder = mkdtempSync(join(tmpdir(), 'plumb-build-'));
try {
  for (const platform of platforms) await remember(platform, folder);
} finally {
  rmSync(folder, { recursive: true });
}
