/** Opens a session to a fake device with short deadlines, and closes everything after each test. */
import { afterEach } from 'vitest';
import type { Connection, Credentials, Session, SessionOptions } from '../../drivers/session/contract.ts';
import { SessionError, type SessionErrorCode } from '../../drivers/session/errors.ts';
import { openSession } from '../../drivers/session/open-session.ts';
import { dialog, layout } from './dialog.ts';
import {
  type FakeDevice,
  type FakeScript,
  type SshBehaviour,
  startSshDevice,
  startTelnetDevice,
  type TelnetBehaviour,
} from './fake-device.ts';

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

export async function sshDevice(script?: FakeScript, behaviour?: SshBehaviour): Promise<FakeDevice> {
  const device = await startSshDevice(script, behaviour);
  closing.push(() => device.close());
  return device;
}

export async function telnetDevice(script?: FakeScript, behaviour?: TelnetBehaviour): Promise<FakeDevice> {
  const device = await startTelnetDevice(script, behaviour);
  closing.push(() => device.close());
  return device;
}

export const credentials: Credentials = {
  name: 'lab',
  username: 'ops',
  password: { secret: 'env:PW' },
  enable: { secret: 'env:ENABLE' },
};

const SECRETS: Readonly<Record<string, string>> = {
  'env:PW': 'pw',
  'env:ENABLE': 'secret-enable',
  'env:WRONG': 'wrong',
};

export type Overrides = Partial<Omit<SessionOptions, 'connection'>> & {
  readonly connection?: Partial<Connection>;
};

export function optionsFor(device: FakeDevice, overrides: Overrides = {}): SessionOptions {
  const { connection, ...rest } = overrides;
  return {
    device: 'r1',
    dialog,
    layout,
    access: 'write',
    secret: ({ secret }) => {
      const value = SECRETS[secret];
      if (value === undefined) throw new Error('not set');
      return value;
    },
    deadlines: { connect: 1_000, handshake: 1_000, auth: 3_000, idle: 1_500, command: 3_000, long: 5_000 },
    ...rest,
    connection: {
      address: '127.0.0.1',
      port: device.port,
      transport: device.fingerprint === '' ? 'telnet' : 'ssh',
      host_keys: device.fingerprint === '' ? [] : [device.fingerprint],
      legacy_algorithms: false,
      allow_plaintext: true,
      credentials,
      via: [],
      ...connection,
    },
  };
}

export async function open(device: FakeDevice, overrides: Overrides = {}): Promise<Session> {
  const session = await openSession(optionsFor(device, overrides));
  closing.push(() => session.close());
  return session;
}

/** The session error that a promise ends with; fails the test when it ends otherwise. */
export async function failureOf(work: Promise<unknown>): Promise<SessionError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof SessionError) return error;
    throw error;
  }
  throw new Error('it did not fail');
}

export async function codeOf(work: Promise<unknown>): Promise<SessionErrorCode> {
  return (await failureOf(work)).code;
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** Cases with their names in front, for `test.each` titles with `%s`. */
export function named<T extends { readonly name: string }>(cases: readonly T[]): [string, T][] {
  return cases.map((one) => [one.name, one]);
}
