/**
 * `plumb demo`: a campus of simulated devices, a local repository, and everything that `plumb serve` does, in one
 * temporary folder. Merges a change and shows it travel to the devices and into the database.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rollout } from '../reconciler/reconcile.ts';
import { commitAll, initRepository, mergeChange } from '../reconciler/repository/seed.ts';
import { terminal as ended } from '../reconciler/run-state.ts';
import { listRuns, type RunRow } from '../reconciler/store/runs.ts';
import { type Campus, startCampus } from './demo/campus.ts';
import { nextSteps } from './demo/next-steps.ts';
import { rolloutText, runsText } from './rollout-text.ts';
import { type Serving, startServing } from './serve.ts';
import { createTerminal, EXIT, type ExitCode, QUIET, type Terminal } from './terminal.ts';

interface Demo {
  readonly home: string;
  readonly campus: Campus;
  readonly serving: Serving;
}

export async function demo(
  _args: readonly (string | undefined)[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const terminal = createTerminal({ json: options.json === true });
  const home = await mkdtemp(join(tmpdir(), 'plumbline-demo-'));
  const leave = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => leave.abort());
  let running: Demo | undefined;
  try {
    running = await start(home, terminal);
    const code = await play(running, terminal, leave.signal);
    if (options.exit === true || leave.signal.aborted) return code;
    terminal.print(nextSteps(running.campus, home, terminal.color));
    await new Promise<void>((resolve) =>
      leave.signal.addEventListener('abort', () => resolve(), { once: true }),
    );
    return code;
  } finally {
    terminal.progress('cleaning up');
    await running?.serving.close();
    await running?.campus.close();
    await rm(home, { recursive: true, force: true });
  }
}

async function start(home: string, terminal: Terminal): Promise<Demo> {
  const folder = join(home, 'network');
  await mkdir(folder);
  process.env.PLUMB_DATA = join(home, 'data');
  delete process.env.DATABASE_URL;
  delete process.env.REDIS_URL;
  terminal.progress('starting seven simulated devices');
  const campus = await startCampus(folder);
  await initRepository(folder);
  await commitAll(folder, 'The campus as it should be');
  terminal.progress('opening the embedded database and queue');
  const serving = await startServing(folder, terminal.json ? QUIET : terminal, {
    branch: 'main',
    pollMs: 1000,
    sweepMs: 15_000,
    concurrency: 7,
  });
  return { home, campus, serving };
}

/** Converges, merges a change, converges again, and plans once more: that plan must be empty. */
async function play({ campus, serving }: Demo, terminal: Terminal, signal: AbortSignal): Promise<ExitCode> {
  heading(terminal, 'The first commit: seven devices become what the repository says');
  await settle(serving, signal);
  heading(terminal, 'A merged change: VLAN 40 on the cores and one access switch, and a port in it');
  await mergeChange(campus.folder, 'wifi', 'Add the WIFI VLAN', () => addWifi(campus.folder));
  const runs = await settle(serving, signal);
  heading(terminal, 'The same commit again: there must be nothing left to do');
  const second = await serving.following.now({ actor: 'demo' });
  await finished(serving, second, signal);
  return report(campus, second, runs, terminal);
}

function heading(terminal: Terminal, text: string): void {
  if (!terminal.json) terminal.print(`\n── ${text} ──`);
}

async function settle(serving: Serving, signal: AbortSignal): Promise<readonly RunRow[]> {
  return finished(serving, await serving.following.now({ actor: 'demo' }), signal);
}

async function finished(serving: Serving, rollout: Rollout, signal: AbortSignal): Promise<readonly RunRow[]> {
  for (;;) {
    signal.throwIfAborted();
    const runs = await listRuns(serving.house.store, { commit: rollout.commit, limit: 100 });
    if (runs.every((run) => ended(run.state))) return runs;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function addWifi(folder: string): Promise<void> {
  for (const role of ['core', 'access']) {
    const file = join(folder, 'roles', `${role}.yaml`);
    await writeFile(file, `${await readFile(file, 'utf8')}  - id: 40\n    name: WIFI\n`);
  }
  for (const device of ['core1', 'core2', 'acc1', 'acc2', 'acc3', 'acc4']) {
    const file = join(folder, 'devices', `${device}.yaml`);
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('10,20,30,99', '10,20,30,40,99'));
  }
}

function report(campus: Campus, second: Rollout, runs: readonly RunRow[], terminal: Terminal): ExitCode {
  const steps = second.proposals.reduce((sum, one) => sum + (one.plan?.steps.length ?? 0), 0);
  const unplanned = second.proposals.filter((one) => one.plan === undefined).length;
  const good =
    second.status === 'accepted' &&
    runs.length > 0 &&
    steps === 0 &&
    unplanned === 0 &&
    runs.every((run) => run.outcome === 'applied' || run.outcome === 'in-sync');
  const stateOf = (name: string): string => runs.find((run) => run.device === name)?.outcome ?? 'no run';
  if (terminal.json) {
    const devices = campus.devices.map((device) => ({
      name: device.name,
      platform: device.platform,
      transport: device.sshPort === undefined ? 'telnet' : 'ssh',
      state: stateOf(device.name),
      linesReceived: device.received.length,
    }));
    terminal.print(JSON.stringify({ devices, secondPlan: { steps }, runs }));
  } else {
    terminal.print(`${runsText(runs, terminal.color)}\n`);
    terminal.print(
      good
        ? 'second plan: empty. Every device is what the repository says.'
        : rolloutText(second, terminal.color),
    );
  }
  return good ? EXIT.done : EXIT.failed;
}
