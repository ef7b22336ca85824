/** What `plumb doctor` needs before it may look: account, secrets from the environment or asked, and a known host key. */
import { readFileSync } from 'node:fs';
import type { Connection } from '../drivers/session/contract.ts';
import { SessionError } from '../drivers/session/errors.ts';
import type { HostKey } from '../drivers/session/host-key.ts';
import { fetchHostKey } from '../drivers/session/ssh.ts';
import { askLine } from './confirm.ts';
import { UsageError } from './explain.ts';
import { checkAddress } from './names.ts';

export interface Asked {
  readonly address: string;
  readonly port: number;
  readonly transport: 'ssh' | 'telnet';
  readonly legacy: boolean;
  readonly username: string;
  /** Fingerprint that the person has from the console. */
  readonly hostKey: string | undefined;
  readonly secrets: Readonly<Record<string, string>>;
  readonly needsPassword: boolean;
}

const FINGERPRINT = /^SHA256:[A-Za-z0-9+/]{43}=?$/;

/** Throws UsageError for what is wrong on the command line; asks nothing yet. */
export function askedFor(address: string, options: Readonly<Record<string, unknown>>): Asked {
  const transport = options.telnet === true ? 'telnet' : 'ssh';
  const username = typeof options.user === 'string' ? options.user : (process.env.USER ?? '');
  if (username === '') throw new UsageError('which account? Give --user NAME');
  const hostKey = typeof options.hostKey === 'string' ? options.hostKey : undefined;
  if (hostKey !== undefined && !FINGERPRINT.test(hostKey))
    throw new UsageError('--host-key is a fingerprint: SHA256: and 43 characters');
  const secrets: Record<string, string> = {};
  if (typeof options.key === 'string') secrets.key = readFileSync(options.key, 'utf8');
  if (typeof options.passwordEnv === 'string') secrets.password = fromEnvironment(options.passwordEnv);
  if (typeof options.enableEnv === 'string') secrets.enable = fromEnvironment(options.enableEnv);
  const needsPassword = secrets.password === undefined && secrets.key === undefined;
  if (needsPassword && process.stdin.isTTY !== true)
    throw new UsageError('give --password-env NAME or --key FILE when there is no terminal to ask at');
  return {
    address: checkAddress(address),
    port: Number(options.port ?? (transport === 'ssh' ? 22 : 23)),
    transport,
    legacy: options.legacy === true,
    username,
    hostKey,
    secrets,
    needsPassword,
  };
}

function fromEnvironment(name: string): string {
  const value = process.env[name];
  if (!value) throw new UsageError(`the environment variable ${name} is not set`);
  return value;
}

/** The secrets, with the password asked for where none was given. */
export async function withPassword(asked: Asked): Promise<Asked> {
  if (!asked.needsPassword) return asked;
  const password = await askLine(`password of ${asked.username} on ${asked.address}: `, { hidden: true });
  return { ...asked, secrets: { ...asked.secrets, password } };
}

export interface Shown extends HostKey {
  /** The device offers nothing that is in use today. */
  readonly legacy: boolean;
}

/** The key that the device shows; the algorithms of old devices are tried only when those of today are not enough. */
export async function shownKey(address: string, port: number, mayBeOld: boolean): Promise<Shown> {
  try {
    return { ...(await fetchHostKey(address, port)), legacy: false };
  } catch (error) {
    if (!mayBeOld || !(error instanceof SessionError) || error.code !== 'no-common-algorithm') throw error;
    return { ...(await fetchHostKey(address, port, { legacyAlgorithms: true })), legacy: true };
  }
}

/** Why the shown key is not trusted, or undefined: a password never goes to a machine that nobody has looked at. */
export async function keyFault(asked: Asked, shown: HostKey): Promise<string | undefined> {
  const { hostKey } = asked;
  if (hostKey !== undefined)
    return hostKey.replace(/=$/, '') === shown.fingerprint.replace(/=$/, '')
      ? undefined
      : `expected ${hostKey}, got ${shown.fingerprint}: this is another machine, or its key was changed`;
  if (process.stdin.isTTY === true) {
    const answer = await askLine(
      `${asked.address} shows the host key ${shown.type} ${shown.fingerprint}.\nDoes its console show the same? Type yes: `,
    );
    return answer.trim() === 'yes' ? undefined : 'not confirmed; nothing was sent';
  }
  return `the host key is not known, nothing was sent. Compare it on the device's console, then run again with --host-key ${shown.fingerprint}`;
}

export function connectionOf(asked: Asked, hostKeys: readonly string[]): Connection {
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
