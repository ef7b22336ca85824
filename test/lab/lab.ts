/**
 * The lab of real devices: FRRouting routers in network namespaces, each with OpenSSH and telnetd on its own
 * management address. Needs root and Debian's packages; without them tests are skipped by name, in CI they fail.
 */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('./lab.sh', import.meta.url));
const USER = 'plumblab';
const PASSWORD = 'plumb-lab-1';
const PROGRAMS = [
  '/usr/lib/frr/zebra',
  '/usr/bin/vtysh',
  '/usr/sbin/sshd',
  '/usr/sbin/telnetd',
  '/usr/sbin/xinetd',
];

export interface Topology {
  readonly routers: readonly string[];
  /** Each link makes one Ethernet interface on both ends: eth0, eth1 … in the order of this list. */
  readonly links: readonly (readonly [string, string])[];
  /** First configuration of a router, in frr.conf's words; the host name is there already. */
  readonly config?: Readonly<Record<string, string>>;
  /** Default: zebra, staticd, ospfd. */
  readonly daemons?: readonly string[];
}

export interface LabRouter {
  readonly name: string;
  readonly address: string;
  readonly sshPort: number;
  readonly telnetPort: number;
  /** `SHA256:…` as `ssh-keygen -l` prints it. */
  readonly hostKeyFingerprint: string;
  readonly username: string;
  readonly password: string;
  /** OpenSSH private key text (ed25519) that logs in as `username`. */
  readonly privateKey: string;
}

export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Lab {
  readonly name: string;
  readonly routers: Readonly<Record<string, LabRouter>>;
  /** The router of that name; throws when the topology has none. */
  router(name: string): LabRouter;
  /** Runs a program inside the router (network and host name): ping, traceroute, ip … Never throws on a bad exit. */
  exec(router: string, command: readonly string[], timeoutMs?: number): Promise<CommandResult>;
  /** Runs CLI commands one after the other in one vtysh; throws with the output when one fails. */
  vtysh(router: string, ...commands: readonly string[]): Promise<string>;
  /**
   * Types the lines in one CLI session and goes on whatever the router says, as a person would; gives the lines that
   * were answered (prompts, echo and greeting left out).
   */
  type(router: string, lines: readonly string[]): Promise<readonly string[]>;
  /** Adds configuration in frr.conf's words at once, as an operator's paste would (thousands of lines a second). */
  load(router: string, config: string): Promise<void>;
  /** `show running-config` as the router prints it. */
  running(router: string): Promise<string>;
  /** Kills one daemon (`zebra`, `ospfd` …) as a crash would: SIGKILL. */
  kill(router: string, daemon: string): Promise<void>;
  /** Starts a killed daemon again; it reads its part of the saved configuration. */
  start(router: string, daemon: string): Promise<void>;
  /** Polls until `probe` gives true; throws after `timeoutMs` with `what`. */
  until(what: string, probe: () => Promise<boolean>, timeoutMs?: number): Promise<void>;
  down(): Promise<void>;
}

function command(
  file: string,
  args: readonly string[],
  options: { readonly env?: NodeJS.ProcessEnv; readonly timeout?: number; readonly input?: string } = {},
): Promise<CommandResult> {
  const { env = {}, timeout = 60_000, input = '' } = options;
  return new Promise((resolve) => {
    const settings = { env: { ...process.env, ...env }, timeout, maxBuffer: 2 ** 26 };
    const child = execFile(file, [...args], settings, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ code, stdout, stderr });
    });
    // A program that ends without reading its input closes the pipe.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/** Why the lab cannot run on this machine; undefined when it can. */
export function labProblem(): string | undefined {
  if (process.getuid?.() !== 0) return 'it needs root (network namespaces)';
  const missing = PROGRAMS.filter((file) => !existsSync(file));
  if (missing.length > 0)
    return `missing ${missing.join(', ')} (Debian: frr openssh-server inetutils-telnetd xinetd)`;
  const probe = `plumb-probe-${process.pid}`;
  const added = spawnSync('ip', ['netns', 'add', probe], { encoding: 'utf8' });
  if (added.status !== 0) return `no network namespaces: ${added.error?.message ?? added.stderr.trim()}`;
  spawnSync('ip', ['netns', 'del', probe]);
  return undefined;
}

/** A suite that needs the lab: skipped by name where the lab cannot run, failing there in CI. */
export function describeLab(title: string, suite: () => void): void {
  const problem = labProblem();
  if (problem === undefined) {
    describe(title, suite);
    return;
  }
  if (process.env.CI) {
    describe(title, () => {
      it('has its lab', () => {
        throw new Error(`lab cannot run here: ${problem}`);
      });
    });
    return;
  }
  describe.skip(`${title} (not run: lab cannot run here: ${problem})`, suite);
}

function readRouters(run: string): Readonly<Record<string, LabRouter>> {
  const privateKey = readFileSync(join(run, 'id'), 'utf8');
  const rows = readFileSync(join(run, 'routers'), 'utf8').trim().split('\n');
  const routers = rows.map((row) => {
    const [name = '', address = '', hostKeyFingerprint = ''] = row.split(' ');
    const login = { username: USER, password: PASSWORD, privateKey };
    return [name, { name, address, sshPort: 22, telnetPort: 23, hostKeyFingerprint, ...login }] as const;
  });
  return Object.fromEntries(routers);
}

async function up(name: string, topology: Topology): Promise<void> {
  const config = mkdtempSync(join(tmpdir(), 'plumb-lab-'));
  try {
    for (const [router, text] of Object.entries(topology.config ?? {}))
      writeFileSync(join(config, `${router}.conf`), text);
    const env = {
      ROUTERS: topology.routers.join(' '),
      LINKS: topology.links.map((link) => link.join(':')).join(' '),
      DAEMONS: (topology.daemons ?? ['zebra', 'staticd', 'ospfd']).join(' '),
      CONFIG: config,
      LAB_USER: USER,
      LAB_PASSWORD: PASSWORD,
    };
    const result = await command('bash', [SCRIPT, 'up', name], { env, timeout: 180_000 });
    if (result.code !== 0)
      throw new Error(`the lab ${name} did not start: ${result.stderr || result.stdout}`);
  } finally {
    rmSync(config, { recursive: true, force: true });
  }
}

async function until(what: string, probe: () => Promise<boolean>, timeoutMs = 60_000): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!(await probe())) {
    if (Date.now() > end) throw new Error(`not within ${timeoutMs / 1000} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function makeLab(name: string): Lab {
  const run = `/run/plumb-lab/${name}`;
  const routers = readRouters(run);
  const pidOf = (router: string, file: string): string =>
    readFileSync(file.replaceAll('{ns}', `${name}-${router}`), 'utf8').trim();

  async function inside(
    router: string,
    args: readonly string[],
    options: Parameters<typeof command>[2],
  ): Promise<CommandResult> {
    const sshd = pidOf(router, `${run}/{ns}.sshd.pid`);
    return command('nsenter', ['-t', sshd, '-n', '-u', '--', ...args], options);
  }

  function exec(router: string, args: readonly string[], timeout = 60_000): Promise<CommandResult> {
    return inside(router, args, { timeout });
  }

  async function type(router: string, lines: readonly string[]): Promise<readonly string[]> {
    const { stdout } = await inside(router, ['vtysh', '-N', `${name}-${router}`], {
      input: `${lines.join('\n')}\n`,
    });
    // `r1(config)# interface eth0`: without a terminal vtysh prints each prompt with the line that it read.
    const noise = new RegExp(
      `^(?:${router}(?:\\([^)]*\\))?[#>] ?.*|Hello, this is FRRouting.*|Copyright .*|\\s*)$`,
    );
    return stdout.split('\n').filter((line) => !noise.test(line));
  }

  async function vtysh(router: string, ...commands: readonly string[]): Promise<string> {
    const result = await exec(router, [
      'vtysh',
      '-N',
      `${name}-${router}`,
      ...commands.flatMap((line) => ['-c', line]),
    ]);
    if (result.code !== 0)
      throw new Error(`${router}: ${commands.join(' / ')}: ${result.stdout}${result.stderr}`);
    return result.stdout;
  }

  async function load(router: string, config: string): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'plumb-load-'));
    try {
      writeFileSync(join(folder, 'add.conf'), config);
      const result = await exec(router, ['vtysh', '-N', `${name}-${router}`, '-f', join(folder, 'add.conf')]);
      if (result.code !== 0) throw new Error(`${router}: ${result.stdout}${result.stderr}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  async function start(router: string, daemon: string): Promise<void> {
    const result = await command('bash', [SCRIPT, 'start', name, router, daemon]);
    if (result.code !== 0) throw new Error(`${daemon} of ${router} did not start: ${result.stderr}`);
  }

  return {
    name,
    routers,
    router: (wanted) => {
      const router = routers[wanted];
      if (router === undefined) throw new Error(`the lab ${name} has no router ${wanted}`);
      return router;
    },
    exec,
    vtysh,
    type,
    load,
    running: (router) => vtysh(router, 'show running-config'),
    kill: async (router, daemon) => {
      process.kill(Number(pidOf(router, `/var/run/frr/{ns}/${daemon}.pid`)), 'SIGKILL');
      await until(
        `${daemon} of ${router} is gone`,
        async () => !(await vtysh(router, 'show daemons')).includes(` ${daemon}`),
        5_000,
      );
    },
    start,
    until,
    down: async () => {
      await command('bash', [SCRIPT, 'down', name]);
    },
  };
}

/**
 * Starts the routers (about 0.3 s each) and waits for none of the protocols. What a crashed run of the same name
 * left behind is taken down first; labs of other names are not touched. `name`: 1–8 letters and digits.
 * @throws Error `lab cannot run here: …`, or with the script's words.
 */
export async function startLab(topology: Topology, options: { readonly name: string }): Promise<Lab> {
  const { name } = options;
  if (!/^[a-z][a-z0-9]{0,7}$/.test(name))
    throw new Error(`a lab's name is 1 to 8 letters and digits: ${name}`);
  const problem = labProblem();
  if (problem !== undefined) throw new Error(`lab cannot run here: ${problem}`);
  await command('bash', [SCRIPT, 'down', name]);
  await up(name, topology);
  const takeDown = (): void => void spawnSync('bash', [SCRIPT, 'down', name]);
  process.once('exit', takeDown);
  const lab = makeLab(name);
  return {
    ...lab,
    down: async () => {
      process.removeListener('exit', takeDown);
      await lab.down();
    },
  };
}
