/** `plumb`: reads the command line, imports the one command that is asked for, and turns failures into exit codes. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { COMMANDS, type CommandOption, type Entry, type Kind, withPlatforms } from './commands.ts';
import { version } from './package-root.ts';
import { namesIn } from './plain-options.ts';
import { platformNames } from './platforms.ts';
import { report } from './report.ts';
import { createTerminal, EXIT, type ExitCode, keepQuietPipes } from './terminal.ts';

/** Whole numbers with their bounds; a time in seconds may have a fraction. */
function readNumber(text: string, least: number, most: number, whole: boolean): string {
  const value = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text) || (whole && !Number.isInteger(value)) || value < least || value > most)
    throw new InvalidArgumentError(`It must be a ${whole ? 'whole ' : ''}number from ${least} to ${most}.`);
  return text;
}

function readList(text: string, before: unknown): readonly string[] {
  const names = namesIn(text);
  if (names.includes('')) throw new InvalidArgumentError('A name is empty.');
  return [...(Array.isArray(before) ? before.map(String) : []), ...names];
}

const READERS = {
  text: undefined,
  list: readList,
  count: (text) => readNumber(text, 1, 10_000, true),
  seconds: (text) => readNumber(text, 0.05, 86_400, false),
  port: (text) => readNumber(text, 1, 65_535, true),
} as const satisfies Record<Kind, ((text: string, before: unknown) => unknown) | undefined>;

/** Read once: help texts name them in many places. */
const NAMES = platformNames();

function optionOf({ flags, says, kind = 'text', fallback }: CommandOption): Option {
  const option = new Option(flags, withPlatforms(says, NAMES));
  const reader = READERS[kind];
  if (reader) option.argParser(reader);
  return fallback === undefined ? option : option.default(fallback);
}

function helpBelow({ notes, examples }: Entry): string {
  const list = examples.map((example) => `  $ ${example}`).join('\n');
  const text = `${notes === undefined ? '' : `\n${notes}\n`}\nExamples:\n${list}`;
  return withPlatforms(text, NAMES);
}

function register(program: Command, entry: Entry, ended: (code: ExitCode) => void): void {
  const command = program.command(entry.usage).summary(entry.summary).description(entry.summary);
  for (const option of entry.options) command.addOption(optionOf(option));
  command.addHelpText('after', helpBelow(entry)).exitOverride();
  command.action(async (...all: unknown[]) => {
    const args = all.slice(0, -2).map((arg) => (typeof arg === 'string' ? arg : undefined));
    ended(await entry.run(args, command.opts()));
  });
}

function programOf(ended: (code: ExitCode) => void): Command {
  const program = new Command('plumb')
    .description('GitOps for network devices: desired state in git, proved on the device.')
    .version(version(), '-v, --version', 'print the version')
    .exitOverride()
    .showHelpAfterError('(`plumb COMMAND --help` says more)')
    .configureHelp({ showGlobalOptions: false });
  program.addHelpText(
    'after',
    '\nFirst steps: plumb demo, or plumb init DIR, plumb doctor ADDRESS, plumb add ADDRESS, plumb plan DIR.\nExit codes: 0 done or in sync; 2 differences, or refused and undone; 1 error.',
  );
  for (const entry of COMMANDS) register(program, entry, ended);
  for (const command of program.commands) command.copyInheritedSettings(program);
  return program;
}

/** Runs one command line; gives the exit code and never throws. */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  try {
    await programOf((ended) => {
      code = ended;
    }).parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    // Commander has printed its own message already.
    if (error instanceof CommanderError) {
      if (error.exitCode !== 0 && argv.includes('--json'))
        createTerminal().print(JSON.stringify({ error: error.message.replace(/^error: /, '') }));
      return error.exitCode === 0 ? EXIT.done : EXIT.failed;
    }
    report(error, argv);
    return EXIT.failed;
  }
}

keepQuietPipes();
process.exitCode = await main(process.argv.slice(2));
