/** `plumb diff` without the rest of the command line, for the way that start.ts takes. */
import type { Syntax } from '../drivers/contract.ts';
import { DIFF } from './diff-command.ts';
import { checkDiff, diffTexts } from './diff-texts.ts';
import { readPlain } from './plain-options.ts';
import { report } from './report.ts';
import { EXIT, type ExitCode } from './terminal.ts';

/** `undefined`: the command line is for the reader that explains what is wrong with it. */
export function quickDiff(platform: string, syntax: Syntax, argv: readonly string[]): ExitCode | undefined {
  const line = readPlain(DIFF, argv.slice(1));
  if (line === undefined || line.options.platform !== platform) return undefined;
  try {
    checkDiff(line.args, line.options);
    return diffTexts(syntax, line.args, line.options);
  } catch (error) {
    report(error, argv);
    return EXIT.failed;
  }
}
