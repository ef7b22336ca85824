/** The command line as data: every command with its options, its examples, and where it lives. docs/cli.md says the same. */
import { ALLOCATE } from './allocate-command.ts';
import { DIFF } from './diff-command.ts';
import { RECORD } from './record-command.ts';
import { BREAK_GLASS_OPTIONS, REVIEWS } from './review-commands.ts';
import { JSON_OUT, REPO } from './shared-options.ts';
import type { ExitCode } from './terminal.ts';

export type Args = readonly (string | undefined)[];
export type Options = Readonly<Record<string, unknown>>;

/** How the text after an option is read; `list` may be given several times, or with commas. */
export type Kind = 'text' | 'list' | 'count' | 'seconds' | 'port';

export interface CommandOption {
  readonly flags: string;
  readonly says: string;
  readonly kind?: Kind;
  readonly fallback?: string;
}

/** Texts name no platform: PLATFORM stands for one that is there, PLATFORMS for all of them. */
export function withPlatforms(text: string, names: readonly string[]): string {
  return text.replaceAll('PLATFORMS', names.join(', ')).replaceAll('PLATFORM', names[0] ?? '');
}

/** One command: how it is called, what it does, and where it lives. It is imported when it is asked for. */
export interface Entry {
  readonly usage: string;
  readonly summary: string;
  readonly options: readonly CommandOption[];
  /** What --help shows below the options: what is worth knowing before the first use. */
  readonly notes?: string;
  readonly examples: readonly string[];
  readonly run: (args: Args, options: Options) => Promise<ExitCode>;
}

const DEVICE: CommandOption = {
  flags: '--device <name>',
  says: 'only this device; may be given several times',
  kind: 'list',
};
const ACCEPT_REWRITE: CommandOption = {
  flags: '--accept-rewrite <commit>',
  says: 'accept that the branch was rewritten up to this tip',
};
const ALLOW_REMOVALS: CommandOption = {
  flags: '--allow-removals',
  says: 'the removals are meant, even beyond max_removals',
};
const ACCEPT_PLAN: CommandOption = {
  flags: '--accept-plan <digest>',
  says: 'send this plan of --device, although it differs from what was reviewed',
};
const CONCURRENCY: CommandOption = {
  flags: '--concurrency <n>',
  says: 'devices changed at once',
  kind: 'count',
  fallback: '8',
};

export const COMMANDS: readonly Entry[] = [
  {
    usage: 'init <dir>',
    summary: 'start a desired-state repository in a new folder',
    options: [
      { flags: '--example <name>', says: 'which example to start from', fallback: 'minimal' },
      JSON_OUT,
    ],
    examples: ['plumb init network', 'plumb init network --example campus'],
    run: async (args, options) => (await import('./init.ts')).init(args, options),
  },
  {
    usage: 'validate [dir]',
    summary: 'check the desired state of a folder: schema, references, templates',
    options: [JSON_OUT],
    notes: 'Needs no device, no database, no secret and no git.',
    examples: ['plumb validate network', 'plumb validate --json | jq .problems'],
    run: async (args, options) => (await import('./validate.ts')).validate(args, options),
  },
  { ...ALLOCATE, run: async (args, options) => (await import('./allocate.ts')).allocate(args, options) },
  {
    usage: 'render [dir]',
    summary: 'print the intended configuration of each device',
    options: [DEVICE, { flags: '--out <folder>', says: 'write one file per device' }, JSON_OUT],
    notes: 'Secrets are shown as their references.',
    examples: ['plumb render --device core1', 'plumb render network --out intended'],
    run: async (args, options) => (await import('./render.ts')).render(args, options),
  },
  { ...DIFF, run: async (args, options) => (await import('./diff.ts')).diff(args, options) },
  {
    usage: 'plan [dir]',
    summary: 'read the devices and show what would be sent; sends nothing',
    options: [
      DEVICE,
      { flags: '--base <commit>', says: 'what was last applied, where no record of it exists' },
      ALLOW_REMOVALS,
      REPO,
      JSON_OUT,
    ],
    notes:
      'Exit codes: 0 nothing to do, 2 something would change or has drifted, 1 a device could not be planned.',
    examples: ['plumb plan network --device core1', 'plumb plan --base HEAD~1'],
    run: async (args, options) => (await import('./plan.ts')).plan(args, options),
  },
  {
    usage: 'apply',
    summary: 'bring the devices to the tip of the approved branch, and prove it',
    options: [
      REPO,
      {
        flags: '--local <dir>',
        says: 'what is committed in this folder (only with approval: branch-tip in its plumbline.yaml)',
      },
      {
        flags: '--branch <name>',
        says: 'branch to apply (default: main; with --local the branch of the folder)',
      },
      DEVICE,
      ALLOW_REMOVALS,
      ACCEPT_PLAN,
      ACCEPT_REWRITE,
      ...BREAK_GLASS_OPTIONS,
      { flags: '--yes', says: 'do not ask; needed without a terminal' },
      JSON_OUT,
    ],
    notes:
      'Takes the same way as the server: plan, queue, push, read back, save. While `plumb serve` holds the\nembedded database, the server does the work and this command waits for it.',
    examples: ['plumb apply --local network', 'plumb apply --repo https://git.example.net/network.git --yes'],
    run: async (args, options) => (await import('./apply.ts')).apply(args, options),
  },
  ...REVIEWS,
  {
    usage: 'watch [dir]',
    summary: 'validate and plan again each time a file is saved',
    options: [
      DEVICE,
      { flags: '--no-devices', says: 'do not read devices: validate and render only' },
      { ...JSON_OUT, says: 'print one JSON object a line, for each round' },
    ],
    notes: 'Sends nothing. Ctrl-C ends it.',
    examples: ['plumb watch network --no-devices', 'plumb watch network --device core1'],
    run: async (args, options) => (await import('./watch.ts')).watch(args, options),
  },
  {
    usage: 'serve [repository]',
    summary: 'follow a branch: plan, approve and roll out each new commit, and report drift',
    options: [
      { flags: '--branch <name>', says: 'branch to follow', fallback: 'main' },
      { flags: '--poll <seconds>', says: 'time between two looks at git', kind: 'seconds', fallback: '15' },
      {
        flags: '--sweep <seconds>',
        says: 'time between two reads of every device',
        kind: 'seconds',
        fallback: '300',
      },
      CONCURRENCY,
      ACCEPT_REWRITE,
      {
        flags: '--listen <address>',
        says: 'take events of the code host at this port, or address and port (PLUMB_WEBHOOK_SECRET)',
      },
      { ...JSON_OUT, says: 'print one JSON object a line, for each event' },
    ],
    notes:
      'With PLUMB_GITHUB_TOKEN (or PLUMB_GITHUB_APP_ID and PLUMB_GITHUB_APP_KEY_FILE) and github: in plumbline.yaml\neach open pull request gets its plan as a comment.\nWithout DATABASE_URL the database is a folder that this process holds; status, runs, plan, apply and\nrelease ask it over a socket. Ctrl-C ends it after the runs under way.',
    examples: ['plumb serve https://git.example.net/network.git', 'plumb serve ./network --poll 2'],
    run: async (args, options) => (await import('./serve.ts')).serve(args, options),
  },
  {
    usage: 'worker [repository]',
    summary: 'carry out queued runs beside `plumb serve` (needs DATABASE_URL)',
    options: [CONCURRENCY, { ...JSON_OUT, says: 'print one JSON object a line, for each event' }],
    examples: ['DATABASE_URL=postgres://plumb@db/plumb plumb worker https://git.example.net/network.git'],
    run: async (args, options) => (await import('./worker.ts')).worker(args, options),
  },
  {
    usage: 'status',
    summary: 'every device: last applied commit, holds, how its last run ended',
    options: [REPO, JSON_OUT],
    notes:
      'Exit codes: 0 every device is as wanted, 1 one could not be read and so has no plan,\n2 one is held or its last run did not end well.',
    examples: ['plumb status', 'plumb status --repo ./network --json'],
    run: async (args, options) => (await import('./status.ts')).status(args, options),
  },
  {
    usage: 'runs [id]',
    summary: 'the latest runs, or one run with every line and answer',
    options: [
      REPO,
      DEVICE,
      { flags: '--limit <n>', says: 'how many', kind: 'count', fallback: '20' },
      JSON_OUT,
    ],
    notes: 'Of an id its first 6 characters are enough.',
    examples: ['plumb runs --device core1 --limit 5', 'plumb runs 3f2a91'],
    run: async (args, options) => (await import('./runs.ts')).runs(args, options),
  },
  {
    usage: 'release <device>',
    summary: 'let a held device go again, after you have looked at it',
    options: [
      REPO,
      { flags: '--note <text>', says: 'why it is safe; goes into the audit (needed)' },
      JSON_OUT,
    ],
    examples: ['plumb release acc1 --note "port 7 was recabled, checked on the console"'],
    run: async (args, options) => (await import('./release.ts')).release(args, options),
  },
  {
    usage: 'facts [dir]',
    summary: 'read model, version and serial of each device into facts.lock.yaml',
    options: [DEVICE, JSON_OUT],
    notes: 'Reads only. What is recorded of devices that were not read stays.',
    examples: ['plumb facts network', 'plumb facts network --device core1'],
    run: async (args, options) => (await import('./facts.ts')).facts(args, options),
  },
  RECORD,
  {
    usage: 'doctor <address>',
    summary:
      'look at one device, read-only: reach, algorithms, login, paging, privilege, clock, unsaved changes',
    options: [
      { flags: '--platform <name>', says: 'its platform: PLATFORMS' },
      { flags: '--port <n>', says: 'port (default: 22, with --telnet 23)', kind: 'port' },
      { flags: '--telnet', says: 'use Telnet (sends the password in clear)' },
      { flags: '--user <name>', says: 'account (default: $USER)' },
      {
        flags: '--password-env <name>',
        says: 'environment variable that holds the password (else it is asked)',
      },
      { flags: '--key <file>', says: 'private key file' },
      { flags: '--enable-env <name>', says: 'environment variable that holds the enable secret' },
      {
        flags: '--host-key <fingerprint>',
        says: 'SHA256:… as its console shows it (else it is asked at a terminal)',
      },
      { flags: '--legacy', says: 'offer legacy SSH algorithms' },
      JSON_OUT,
    ],
    notes: 'Writes nothing, neither to the device nor to this machine.',
    examples: [
      'plumb doctor 10.0.0.1 --platform PLATFORM --user admin',
      'PW=… plumb doctor sw1.example.net --platform PLATFORM --telnet --user admin --password-env PW',
    ],
    run: async (args, options) => (await import('./doctor.ts')).doctor(args, options),
  },
  {
    usage: 'add [address]',
    summary: 'enrol a device: pin its host key and write its file, in mode observe',
    options: [
      { flags: '--dir <dir>', says: 'desired-state folder', fallback: '.' },
      { flags: '--name <name>', says: 'device name (default: made of the address)' },
      { flags: '--platform <name>', says: 'its platform: PLATFORMS' },
      { flags: '--port <n>', says: 'port (default: 22, with --telnet 23)', kind: 'port' },
      { flags: '--telnet', says: 'use Telnet (sends the password in clear)' },
      { flags: '--credentials <name>', says: 'entry of credentials: in plumbline.yaml' },
      {
        flags: '--csv <file>',
        says: 'many devices: name,address,platform[,port[,transport[,credentials]]] (`-` reads stdin)',
      },
      JSON_OUT,
    ],
    notes:
      'Does not log in. Compare each host key with the console of the device before you commit.\nplumb add NAME pins the key of a device whose file is there without one.',
    examples: [
      'plumb add 10.0.0.1 --name core1 --platform PLATFORM --credentials lab',
      'plumb add --csv switches.csv --dir network',
    ],
    run: async (args, options) => (await import('./add.ts')).add(args, options),
  },
  {
    usage: 'demo',
    summary: 'a campus of simulated devices, a repository and a rollout, all in one temporary folder',
    options: [{ flags: '--exit', says: 'end as soon as the second plan is empty' }, JSON_OUT],
    examples: ['plumb demo', 'plumb demo --exit --json'],
    run: async (args, options) => (await import('./demo.ts')).demo(args, options),
  },
];
