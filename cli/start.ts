/**
 * Starts `plumb`. A comparison of two texts is often one of many, in an editor or over a whole repository, and shorter
 * than the loading of the command line: for each language the build made one script of all that it needs, beside what
 * the engine of Node remembers of it (docs/decisions/0005-a-short-way-for-diff.md). All else is for main.ts.
 *
 * Built as CommonJS, which starts sooner.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** What the script of one language is: see scripts/build/diff.mjs. */
type QuickDiff = (require: NodeJS.Require) => (argv: readonly string[]) => number | undefined;

const COMMAND_LINE = '../plumb.js';

/** The language that the command line names, if it is one that a file may be named by. */
function platformOf(argv: readonly string[]): string | undefined {
  if (argv[0] !== 'diff') return undefined;
  const at = argv.findIndex((word) => word.startsWith('--platform'));
  const [, name = argv[at + 1]] = argv[at]?.split('=') ?? [];
  return at > 0 && name !== undefined && /^[a-z0-9-]+$/.test(name) ? name : undefined;
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** The exit code; `undefined` when the long way must be taken. */
function quickly(argv: readonly string[]): number | undefined {
  const platform = platformOf(argv);
  if (platform === undefined) return undefined;
  const filename = join(__dirname, '..', 'diff', `${platform}.js`);
  const source = readIfThere(filename)?.toString('latin1');
  if (source === undefined) return undefined;
  // Made by another release of Node it is refused, and the script is compiled as any other.
  const cachedData = readIfThere(`${filename}.cache`);
  const script = new Script(source, { filename, ...(cachedData === undefined ? {} : { cachedData }) });
  const quickDiff: QuickDiff = script.runInThisContext();
  return quickDiff(require)(argv);
}

const code = quickly(process.argv.slice(2));
if (code === undefined) void import(COMMAND_LINE);
else process.exitCode = code;
