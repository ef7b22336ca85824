/** `plumb`: reads the command line, imports the one command that is asked for, and turns failures into exit codes. */
import { Command, CommanderError, Option } from 'commander';
import { explain } from './explain.ts';
import { version } from './package-root.ts';
import { createTerminal, EXIT, type ExitCode } from './terminal.ts';

/** One command: how it is called, and where it lives. */
interface Entry {
  readonly usage: string;
  readonly summary: string;
  readonly options?: readonly (readonly [flags: string, description: string, fallback?: string])[];
  /** Text after the options of --help. */
  readonly more?: string;
  readonly run: (
    args: readonly (string | undefined)[],
    options: Readonly<Record<string, unknown>>,
  ) => Promise<ExitCode>;
}

const JSON_OPTION = ['--json', 'print the result as JSON'] as const;
const REPO_OPTION = [
  '--repo <url>',
  'desired-state repository: https://, ssh://, file://, user@host:path or a folder',
] as const;
const DEVICE_OPTION = ['--device <name...>', 'only these devices'] as const;

const COMMANDS: readonly Entry[] = [
  {
    usage: 'init <dir>',
    summary: 'start a desired-state repository in a new folder',
    options: [['--example <name>', 'which example to start from', 'minimal'], JSON_OPTION],
    run: async (args, options) => (await import('./init.ts')).init(args, options),
  },
  {
    usage: 'validate [dir]',
    summary: 'check the desired state of a folder: schema, references, templates',
    options: [JSON_OPTION],
    run: async (args, options) => (await import('./validate.ts')).validate(args, options),
  },
  {
    usage: 'render [dir]',
    summary: 'print the intended configuration of each device',
    options: [DEVICE_OPTION, ['--out <folder>', 'write one file per device'], JSON_OPTION],
    run: async (args, options) => (await import('./render.ts')).render(args, options),
  },
  {
    usage: 'diff <running> <intended>',
    summary: 'the commands that turn one configuration text into another (`-` reads stdin)',
    options: [
      ['--platform <name>', 'whose language the two files are in'],
      ['--undo', 'the commands that lead back instead'],
      JSON_OPTION,
    ],
    run: async (args, options) => (await import('./diff.ts')).diff(args, options),
  },
  {
    usage: 'plan [dir]',
    summary: 'read the devices and show what would be sent; sends nothing',
    options: [
      DEVICE_OPTION,
      ['--base <commit>', 'what was last applied, where no record of it exists'],
      REPO_OPTION,
      JSON_OPTION,
    ],
    run: async (args, options) => (await import('./plan.ts')).plan(args, options),
  },
  {
    usage: 'apply',
    summary: 'bring the devices to the tip of the approved branch, and prove it',
    options: [
      REPO_OPTION,
      ['--local <dir>', 'the tip of this folder (only with approval: branch-tip)'],
      ['--branch <name>', 'branch to apply', 'main'],
      DEVICE_OPTION,
      ['--yes', 'do not ask; needed without a terminal'],
      JSON_OPTION,
    ],
    run: async (args, options) => (await import('./apply.ts')).apply(args, options),
  },
  {
    usage: 'watch [dir]',
    summary: 'validate and plan again each time a file is saved',
    options: [DEVICE_OPTION, ['--no-devices', 'do not read devices: validate and render only'], JSON_OPTION],
    run: async (args, options) => (await import('./watch.ts')).watch(args, options),
  },
  {
    usage: 'serve [repository]',
    summary: 'follow a branch: plan, approve and roll out each new commit, and report drift',
    options: [
      ['--branch <name>', 'branch to follow', 'main'],
      ['--poll <seconds>', 'time between two looks at git', '15'],
      ['--sweep <seconds>', 'time between two reads of every device', '300'],
      ['--concurrency <n>', 'devices changed at once', '8'],
      ['--accept-rewrite <commit>', 'accept that the branch was rewritten up to this tip'],
      JSON_OPTION,
    ],
    run: async (args, options) => (await import('./serve.ts')).serve(args, options),
  },
  {
    usage: 'worker [repository]',
    summary: 'carry out queued runs beside `plumb serve` (needs DATABASE_URL)',
    options: [['--concurrency <n>', 'devices changed at once', '8'], JSON_OPTION],
    run: async (args, options) => (await import('./worker.ts')).worker(args, options),
  },
  {
    usage: 'status',
    summary: 'every device: last applied commit, holds, how its last run ended',
    options: [REPO_OPTION, JSON_OPTION],
    run: async (args, options) => (await import('./status.ts')).status(args, options),
  },
  {
    usage: 'runs [id]',
    summary: 'the latest runs, or one run with every line and answer',
    options: [REPO_OPTION, DEVICE_OPTION, ['--limit <n>', 'how many', '20'], JSON_OPTION],
    run: async (args, options) => (await import('./runs.ts')).runs(args, options),
  },
  {
    usage: 'release <device>',
    summary: 'let a held device go again, after you have looked at it',
    options: [REPO_OPTION, ['--note <text>', 'why it is safe; goes into the audit'], JSON_OPTION],
    run: async (args, options) => (await import('./release.ts')).release(args, options),
  },
  {
    usage: 'facts [dir]',
    summary: 'read model, version and serial of each device into facts.lock.yaml',
    options: [DEVICE_OPTION, JSON_OPTION],
    run: async (args, options) => (await import('./facts.ts')).facts(args, options),
  },
  {
    usage: 'doctor <address>',
    summary:
      'look at one device, read-only: reach, algorithms, login, paging, privilege, clock, unsaved changes',
    options: [
      ['--platform <name>', 'its platform'],
      ['--port <n>', 'port'],
      ['--telnet', 'use Telnet (sends the password in clear)'],
      ['--user <name>', 'account'],
      ['--password-env <name>', 'environment variable that holds the password (else it is asked)'],
      ['--key <file>', 'private key file'],
      ['--enable-env <name>', 'environment variable that holds the enable secret'],
      ['--legacy', 'offer legacy SSH algorithms'],
      JSON_OPTION,
    ],
    run: async (args, options) => (await import('./doctor.ts')).doctor(args, options),
  },
  {
    usage: 'add [address]',
    summary: 'enrol a device: pin its host key and write its file, in mode observe',
    options: [
      ['--dir <dir>', 'desired-state folder', '.'],
      ['--name <name>', 'device name (default: its host name)'],
      ['--platform <name>', 'its platform'],
      ['--port <n>', 'port'],
      ['--telnet', 'use Telnet'],
      ['--credentials <name>', 'entry of credentials: in plumbline.yaml'],
      ['--csv <file>', 'many devices: name,address,platform,port,transport,credentials'],
      JSON_OPTION,
    ],
    run: async (args, options) => (await import('./add.ts')).add(args, options),
  },
  {
    usage: 'demo',
    summary: 'a campus of simulated devices, a repository and a rollout, all in one temporary folder',
    options: [['--exit', 'end as soon as the second plan is empty'], JSON_OPTION],
    run: async (args, options) => (await import('./demo.ts')).demo(args, options),
  },
];

function register(program: Command, entry: Entry, ended: (code: ExitCode) => void): void {
  const command = program.command(entry.usage).summary(entry.summary).description(entry.summary);
  for (const [flags, description, fallback] of entry.options ?? []) {
    const option = new Option(flags, description);
    command.addOption(fallback === undefined ? option : option.default(fallback));
  }
  if (entry.more) command.addHelpText('after', entry.more);
  command.action(async (...all: unknown[]) => {
    const args = all.slice(0, -2).map((arg) => (typeof arg === 'string' ? arg : undefined));
    ended(await entry.run(args, command.opts()));
  });
}

/** Runs one command line; gives the exit code and never throws. */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  const program = new Command('plumb');
  let code: ExitCode = EXIT.done;
  program
    .description('GitOps for network devices: desired state in git, proved on the device.')
    .version(version(), '--version')
    .exitOverride()
    .configureHelp({ sortSubcommands: false, showGlobalOptions: false })
    .addHelpText('after', '\nExit codes: 0 done or in sync; 2 differences, or refused and undone; 1 error.');
  for (const entry of COMMANDS) register(program, entry, (ended) => (code = ended));
  for (const command of program.commands) command.exitOverride();
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.failed;
    createTerminal().say(explain(error));
    return EXIT.failed;
  }
}

process.exitCode = await main(process.argv.slice(2));
