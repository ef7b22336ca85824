/** `plumb diff`: the commands that turn one configuration text into another. Loads only the language of one platform. */
import { closeSync, openSync, readSync } from 'node:fs';
import type { ConfigNode } from '../drivers/contract.ts';
import type { ChangeResult } from '../reconciler/tree/change.ts';
import { printPaste } from '../reconciler/tree/commands.ts';
import { parseConfig } from '../reconciler/tree/parse.ts';
import { planChange } from '../reconciler/tree/plan-change.ts';
import { undoOf } from '../reconciler/tree/undo.ts';
import type { Step } from '../reconciler/types.ts';
import { type Coverage, coverageOf, ownedScope } from './diff-scope.ts';
import { UsageError } from './explain.ts';
import { loadPlatform, platformNames } from './platforms.ts';
import { sideBySide } from './side-by-side.ts';
import { createTerminal, EXIT, type ExitCode, type Terminal, visible } from './terminal.ts';

/** Largest text that is compared, in bytes. */
const MAX_FILE = 64 * 1024 * 1024;
const CHUNK = 64 * 1024;

interface Texts {
  readonly running: readonly ConfigNode[];
  readonly intended: readonly ConfigNode[];
}

export async function diff(
  args: readonly (string | undefined)[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const terminal = createTerminal({ json: options.json === true });
  const [running = '', intended = ''] = args;
  if (typeof options.platform !== 'string')
    throw new UsageError(`--platform is needed; there are: ${platformNames().join(', ')}`);
  if (running === '-' && intended === '-')
    throw new UsageError('only one of the two texts can be read from stdin');
  checkOptions(options);
  const { syntax } = await loadPlatform(options.platform);
  const texts: Texts = {
    running: parseConfig(readText(running), syntax),
    intended: parseConfig(readText(intended), syntax),
  };
  const owned = ownedScope(options, texts.intended, syntax);
  const change = planChange({ syntax, scope: { kind: 'all' }, ...texts, ...owned });
  for (const problem of change.problems) terminal.say(`warning: ${visible(problem.message)}`);
  const steps = options.undo === true ? undoOf(change.steps) : change.steps;
  const coverage = owned && coverageOf(texts.running, change);
  if (terminal.json) terminal.print(JSON.stringify(jsonOf(steps, change, coverage), null, 2));
  else if (options.sideBySide === true)
    terminal.print(sideBySide(texts.running, texts.intended, syntax, widthOf()));
  else if (steps.length > 0) terminal.print(printPaste(steps, syntax));
  if (!terminal.json && coverage) sayCoverage(change, coverage, terminal);
  return steps.length === 0 ? EXIT.done : EXIT.differences;
}

function checkOptions(options: Readonly<Record<string, unknown>>): void {
  const { scope } = options;
  if (scope !== undefined && scope !== 'all' && scope !== 'owned')
    throw new UsageError(`--scope is all or owned, not ${JSON.stringify(scope)}`);
  if (Array.isArray(options.features) && scope !== 'owned')
    throw new UsageError('--features says who owns lines: it needs --scope owned');
  if (options.sideBySide === true && options.undo === true)
    throw new UsageError('--side-by-side shows texts and --undo shows commands: give one of them');
}

function widthOf(): number {
  return process.stdout.columns ?? 120;
}

function jsonOf(
  steps: readonly Step[],
  change: ChangeResult,
  coverage: Coverage | undefined,
): Readonly<Record<string, unknown>> {
  return {
    steps: steps.map(({ path, lines, undo, reason, impact, rule, guessed, unverified }) => ({
      path,
      lines,
      undo,
      reason,
      impact,
      rule,
      ...(guessed ? { guessed } : {}),
      ...(unverified ? { unverified } : {}),
    })),
    ...(coverage === undefined ? {} : { unmanaged: change.unmanaged, coverage }),
  };
}

/** On stderr: what is on stdout can be pasted into a device. */
function sayCoverage(change: ChangeResult, coverage: Coverage, terminal: Terminal): void {
  for (const { path, line } of change.unmanaged)
    terminal.say(visible(`unmanaged: ${[...path, line].join(' / ')}`));
  terminal.say(
    `coverage: ${coverage.managed} of ${coverage.lines} running lines are managed (${coverage.percent} %)`,
  );
}

/** A file or, for `-`, stdin: also a pipe that is empty for a moment. */
function readText(file: string): string {
  const handle = file === '-' ? 0 : openSync(file, 'r');
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for (;;) {
      const chunk = readChunk(handle);
      if (chunk.length === 0) break;
      chunks.push(chunk);
      length += chunk.length;
      if (length > MAX_FILE)
        throw new UsageError(`${file} has more than ${MAX_FILE} bytes, which is not compared`);
    }
  } catch (error) {
    throw named(error, file);
  } finally {
    if (handle !== 0) closeSync(handle);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Reading an open file fails without its name: `EISDIR: illegal operation on a directory, read`. */
function named(error: unknown, file: string): unknown {
  if (error instanceof Error && 'syscall' in error && !('path' in error))
    Object.assign(error, { path: file });
  return error;
}

function readChunk(handle: number): Buffer {
  const buffer = Buffer.allocUnsafe(CHUNK);
  for (;;) {
    try {
      return buffer.subarray(0, readSync(handle, buffer, 0, CHUNK, null));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      // A pipe without data yet, where stdin does not block; a closed terminal ends as EOF.
      if (code === 'EOF') return Buffer.alloc(0);
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
