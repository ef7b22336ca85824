/** `plumb diff`: the commands that turn one configuration text into another. Loads only the language of one platform. */
import type { Args, Options } from './commands.ts';
import { checkDiff, diffTexts } from './diff-texts.ts';
import { UsageError } from './explain.ts';
import { loadPlatform, platformNames } from './platforms.ts';
import type { ExitCode } from './terminal.ts';

export async function diff(args: Args, options: Options): Promise<ExitCode> {
  if (typeof options.platform !== 'string')
    throw new UsageError(`--platform is needed; there are: ${platformNames().join(', ')}`);
  checkDiff(args, options);
  const { syntax } = await loadPlatform(options.platform);
  return diffTexts(syntax, args, options);
}
