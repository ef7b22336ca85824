/** `plumb doctor ADDRESS`: looks at one device before anything is entrusted to us; reads only, writes nothing. */

import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import type { Platform } from '../drivers/contract.ts';
import type { Connection, Session } from '../drivers/session/contract.ts';
import { SessionError } from '../drivers/session/errors.ts';
import { openSession } from '../drivers/session/open-session.ts';
import { fetchHostKey } from '../drivers/session/ssh.ts';
import { compareStartup, readRunning } from '../reconciler/read.ts';
import { createMasker } from '../reconciler/tree/mask.ts';
import { UsageError } from './explain.ts';
import { loadPlatform, platformNames } from './platforms.ts';
import { colors, createTerminal, EXIT, type ExitCode, type Terminal, visible } from './terminal.ts';

/** One thing that was looked at. */
interface Check {
  readonly check: string;
  readonly good: boolean;
  readonly says: string;
}

interface Asked {
  readonly address: string;
  readonly port: number;
  readonly transport: 'ssh' | 'telnet';
  readonly legacy: boolean;
  readonly username: string;
  readonly secrets: Readonly<Record<string, string>>;
}

export async function doctor(
  args: readonly (string | undefined)[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitCode> {
  const terminal = createTerminal({ json: options.json === true });
  if (typeof options.platform !== 'string')
    throw new UsageError(`--platform is needed; there are: ${platformNames().join(', ')}`);
  const platform = await loadPlatform(options.platform);
  const asked = await askedFor(args[0] ?? '', options);
  const checks: Check[] = [];
  const note = (check: string, good: boolean, says: string): void => {
    checks.push({ check, good, says });
    if (!terminal.json) printCheck({ check, good, says }, terminal);
  };
  await examine(asked, platform, note, terminal);
  const good = checks.every((one) => one.good);
  if (terminal.json)
    terminal.print(
      JSON.stringify({ address: asked.address, platform: platform.name, good, checks }, null, 2),
    );
  else
    terminal.print(
      good
        ? '\nready: `plumb add` can enrol it (in mode observe).'
        : '\nnot ready yet: see above. Nothing was written.',
    );
  return good ? EXIT.done : EXIT.failed;
}

function printCheck({ check, good, says }: Check, terminal: Terminal): void {
  const c = colors(terminal);
  const [first = '', ...more] = visible(says).replaceAll('\\u000a', '\n').split('\n');
  terminal.print(
    `${good ? c.green('ok  ') : c.red('FAIL')} ${check.padEnd(12)} ${first}${more
      .slice(0, 6)
      .map((line) => `\n                  ${line}`)
      .join('')}`,
  );
}

async function askedFor(address: string, options: Readonly<Record<string, unknown>>): Promise<Asked> {
  const transport = options.telnet === true ? 'telnet' : 'ssh';
  const username = typeof options.user === 'string' ? options.user : (process.env.USER ?? '');
  const secrets: Record<string, string> = {};
  if (typeof options.key === 'string') secrets.key = readFileSync(options.key, 'utf8');
  if (typeof options.passwordEnv === 'string') secrets.password = fromEnvironment(options.passwordEnv);
  else if (secrets.key === undefined)
    secrets.password = await askPassword(`password of ${username} on ${address}: `);
  if (typeof options.enableEnv === 'string') secrets.enable = fromEnvironment(options.enableEnv);
  const port = options.port === undefined ? (transport === 'ssh' ? 22 : 23) : Number(options.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new UsageError('--port must be a number from 1 to 65535');
  return { address, port, transport, legacy: options.legacy === true, username, secrets };
}

function fromEnvironment(name: string): string {
  const value = process.env[name];
  if (!value) throw new UsageError(`the environment variable ${name} is not set`);
  return value;
}

/** Asks without echo: readline writes what is typed to nowhere. */
async function askPassword(question: string): Promise<string> {
  if (process.stdin.isTTY !== true)
    throw new UsageError('give --password-env NAME or --key FILE when there is no terminal to ask at');
  process.stderr.write(question);
  const { Writable } = await import('node:stream');
  const lines = createInterface({
    input: process.stdin,
    output: new Writable({ write: (_chunk, _encoding, done) => done() }),
    terminal: true,
  });
  const answer = await lines.question('');
  lines.close();
  process.stderr.write('\n');
  return answer;
}

type Note = (check: string, good: boolean, says: string) => void;

async function examine(asked: Asked, platform: Platform, note: Note, terminal: Terminal): Promise<void> {
  try {
    terminal.progress(`reaching ${asked.address}:${asked.port}`);
    const hostKeys: string[] = [];
    if (asked.transport === 'ssh') {
      const key = await fetchHostKey(asked.address, asked.port, { legacyAlgorithms: asked.legacy });
      hostKeys.push(key.fingerprint);
      note('reach', true, `answers on port ${asked.port}`);
      note('host key', true, `${key.type} ${key.fingerprint} (compare it with the device's console)`);
    }
    const session = await openSession({
      device: asked.address,
      connection: connectionOf(asked, hostKeys),
      dialog: platform.dialog,
      layout: platform.syntax.layout,
      secret: ({ secret }) => asked.secrets[secret] ?? '',
      access: 'read',
      mask: createMasker(platform.syntax),
    });
    try {
      note('login', true, `logged in as ${asked.username}; the device calls itself ${session.hostname}`);
      await examineInside(session, platform, note);
    } finally {
      await session.close();
    }
  } catch (error) {
    if (!(error instanceof SessionError)) throw error;
    note(error.phase, false, error.message);
  }
}

function connectionOf(asked: Asked, hostKeys: readonly string[]): Connection {
  const has = (name: string): boolean => asked.secrets[name] !== undefined;
  return {
    address: asked.address,
    port: asked.port,
    transport: asked.transport,
    host_keys: hostKeys,
    legacy_algorithms: asked.legacy,
    allow_plaintext: asked.transport === 'telnet',
    via: [],
    credentials: {
      name: 'doctor',
      username: asked.username,
      ...(has('password') ? { password: { secret: 'password' } } : {}),
      ...(has('key') ? { private_key: { secret: 'key' } } : {}),
      ...(has('enable') ? { enable: { secret: 'enable' } } : {}),
    },
  };
}

async function examineInside(session: Session, platform: Platform, note: Note): Promise<void> {
  const mask = createMasker(platform.syntax);
  const reading = await readRunning(session, platform);
  note(
    'read',
    true,
    `running configuration read twice, equal and complete: ${reading.text.split('\n').length} lines, paging is off`,
  );
  const { model, version, serial } = reading.facts;
  note(
    'facts',
    true,
    `${model ?? 'model unknown'}, ${version ?? 'version unknown'}, serial ${serial ?? 'unknown'}`,
  );
  for (const [label, command] of Object.entries(platform.dialog.doctor)) {
    try {
      note(label, true, mask((await session.run(command)).trim()) || '(no output)');
    } catch (error) {
      // A command that this model does not have is news, not a failure; a session that died is one.
      if (!(error instanceof SessionError) || error.code !== 'command-refused') throw error;
      note(label, true, `\`${command}\` is not known here`);
    }
  }
  const saved = await compareStartup(session, platform, reading);
  if (saved.saved === false)
    note('saved', false, `there are unsaved changes; a rollout would be refused:\n${mask(saved.difference)}`);
  else
    note(
      'saved',
      true,
      saved.saved === 'unknown'
        ? 'this platform cannot show what it would start with'
        : 'running equals startup',
    );
}
