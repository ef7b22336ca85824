/** Compares two texts in one language and prints what is asked for. Nothing else is loaded for it. */
import type { ConfigNode, Syntax } from '../drivers/contract.ts';
import type { ChangeResult } from '../reconciler/tree/change.ts';
import { printPaste } from '../reconciler/tree/commands.ts';
import { parseConfig } from '../reconciler/tree/parse.ts';
import { planChange } from '../reconciler/tree/plan-change.ts';
import { undoOf } from '../reconciler/tree/undo.ts';
import type { Step } from '../reconciler/types.ts';
import type { Args, Options } from './commands.ts';
import { type Coverage, coverageOf, ownedScope } from './diff-scope.ts';
import { UsageError } from './explain.ts';
import { expectShortLife } from './short-life.ts';
import { sideBySide } from './side-by-side.ts';
import { readText, writeText } from './streams.ts';
import { EXIT, type ExitCode, visible } from './terminal.ts';

interface Texts {
  readonly running: readonly ConfigNode[];
  readonly intended: readonly ConfigNode[];
}

function print(text: string): void {
  writeText(1, text.endsWith('\n') ? text : `${text}\n`);
}

function say(text: string): void {
  writeText(2, `${text}\n`);
}

/** Whatever `args` and `options` say has been checked by checkDiff. */
export function diffTexts(syntax: Syntax, [running = '', intended = '']: Args, options: Options): ExitCode {
  const [shown, wanted] = [readText(running), readText(intended)];
  expectShortLife(shown.length + wanted.length);
  const texts: Texts = { running: parseConfig(shown, syntax), intended: parseConfig(wanted, syntax) };
  const owned = ownedScope(options, texts.intended, syntax);
  const change = planChange({ syntax, scope: { kind: 'all' }, ...texts, ...owned });
  for (const problem of change.problems) say(`warning: ${visible(problem.message)}`);
  const steps = options.undo === true ? undoOf(change.steps) : change.steps;
  const coverage = owned && coverageOf(texts.running, change);
  if (options.json === true) print(JSON.stringify(jsonOf(steps, change, coverage), null, 2));
  else if (options.sideBySide === true) print(sideBySide(texts.running, texts.intended, syntax, widthOf()));
  else if (steps.length > 0) print(printPaste(steps, syntax));
  if (options.json !== true && coverage) sayCoverage(change, coverage);
  return steps.length === 0 ? EXIT.done : EXIT.differences;
}

/** What can be said against a command line before any text is read. */
export function checkDiff([running, intended]: Args, options: Options): void {
  const { scope } = options;
  if (running === '-' && intended === '-')
    throw new UsageError('only one of the two texts can be read from stdin');
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
function sayCoverage(change: ChangeResult, coverage: Coverage): void {
  for (const { path, line } of change.unmanaged) say(visible(`unmanaged: ${[...path, line].join(' / ')}`));
  say(`coverage: ${coverage.managed} of ${coverage.lines} running lines are managed (${coverage.percent} %)`);
}
