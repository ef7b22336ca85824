/** SSH through ssh2: pinned host keys, one login, one shell with a wide terminal. */
import type { Duplex } from 'node:stream';
import type { ClientChannel, ClientErrorExtensions, Client as SshClient } from 'ssh2';
import type { Account } from './account.ts';
import { type Context, openContext, underLimit } from './context.ts';
import type { Deadlines } from './contract.ts';
import type { Pipe } from './conversation.ts';
import type { SessionError } from './errors.ts';
import { type HostKey, pinnedVerifier, type Verifier } from './host-key.ts';
import { dial } from './socket.ts';
import { algorithmsFor, type HandshakeNotes, takeHandshakeNotes } from './ssh-algorithms.ts';
import { planAuth } from './ssh-auth.ts';
import { Client } from './ssh2.ts';
import { openTranscript } from './transcript.ts';

/**
 * Wide, so that commands are not wrapped, and high, so that pagers which believe the terminal stay off.
 * 511 is the widest that old systems take; 0 rows is read as 24 by some.
 */
const TERMINAL = { term: 'vt100', cols: 511, rows: 1_000, width: 0, height: 0 } as const;
const KEEPALIVE = { keepaliveInterval: 30_000, keepaliveCountMax: 3 } as const;

export interface SshTarget {
  /** As the user writes it, for `plumb add`. */
  readonly name: string;
  readonly hostKeys: readonly string[];
  readonly legacyAlgorithms: boolean;
  readonly account: Account;
}

type Failure = Error & ClientErrorExtensions;

/**
 * Logs in over an open byte stream.
 * @throws SessionError host-key-unknown, host-key-changed, no-common-algorithm, handshake-*, auth-*, key-unusable, closed
 */
export async function connectSsh(context: Context, stream: Duplex, target: SshTarget): Promise<SshClient> {
  const client = new Client();
  const verifier = pinnedVerifier(target.hostKeys);
  const notes = takeHandshakeNotes();
  const plan = planAuth(context, target.account);
  context.own({ destroy: () => client.destroy() });
  // stays for the client's life: an error without a listener would end the process
  client.on('error', () => undefined);
  const failed = (error: Failure): SessionError => handshakeFailure(context, target, error, verifier, notes);

  const shaken = underLimit<void>(
    context,
    { phase: 'handshake', within: context.deadlines.handshake, code: 'handshake-timeout' },
    (resolve, reject) => {
      client.once('handshake', () => resolve());
      client.on('error', (error: Failure) => reject(failed(error)));
      client.once('close', () =>
        reject(context.fail('handshake-failed', 'handshake', 'the peer closed the connection')),
      );
    },
  );
  let refused: (error: SessionError) => void = () => undefined;
  client.connect({
    sock: stream,
    username: target.account.username,
    readyTimeout: 0,
    algorithms: algorithmsFor(target.legacyAlgorithms),
    hostVerifier: (key: Buffer): boolean => verifier.verify(key),
    authHandler: (allowed: readonly string[] | null, _partial, next) => {
      const method = plan.next(allowed);
      if (method !== false) return next(method);
      refused(
        context.fail(
          'auth-refused',
          'auth',
          plan.trouble() ?? allowedWords(target.account.username, allowed),
        ),
      );
    },
    debug: (line) => notes.read(line),
    ...KEEPALIVE,
  });
  client.on('banner', (text: string) => context.transcript.received(text));
  await shaken;
  if (!notes.strict)
    context.transcript.note(
      'the SSH server does not guard the handshake against prefix truncation (CVE-2023-48795): update it',
    );
  await untilReady(context, client, (reject) => {
    refused = reject;
  });
  return client;
}

/** Waits for the end of the login; `onRefusal` is given what to call when no method is left. */
function untilReady(
  context: Context,
  client: SshClient,
  onRefusal: (reject: (error: SessionError) => void) => void,
): Promise<void> {
  const ready = { phase: 'auth', within: context.deadlines.auth, code: 'auth-timeout' } as const;
  return underLimit<void>(context, ready, (resolve, reject) => {
    onRefusal(reject);
    client.once('ready', () => resolve());
    client.on('error', (error: Failure) => {
      // an agent that fails, or a key that cannot sign, only ends its own method: ssh2 goes on with the next one
      if (error.level !== 'agent' && error.level !== 'client-authentication')
        reject(context.fail('closed', 'auth', error.message));
    });
    client.once('close', () =>
      reject(context.fail('closed', 'auth', 'the device closed the connection during the login')),
    );
  });
}

function allowedWords(username: string, allowed: readonly string[] | null): string {
  return `user ${username}${allowed === null ? '' : `, the device takes ${allowed.join(', ')}`}`;
}

function handshakeFailure(
  context: Context,
  target: SshTarget,
  error: Failure,
  verifier: Verifier,
  notes: HandshakeNotes,
): SessionError {
  const { shown } = verifier;
  if (/verification failed/i.test(error.message) && shown !== undefined)
    return keyRefused(context, target, shown);
  if (/no matching|no mutual/i.test(error.message)) {
    const offer = notes.offered();
    return context.fail(
      'no-common-algorithm',
      'handshake',
      offer === '' ? error.message : `the peer offers ${offer}`,
    );
  }
  return context.fail('handshake-failed', 'handshake', error.message);
}

function keyRefused(context: Context, target: SshTarget, shown: HostKey): SessionError {
  const key = `${shown.type} ${shown.fingerprint}`;
  if (target.hostKeys.length === 0) {
    return context.fail(
      'host-key-unknown',
      'handshake',
      `it shows ${key}`,
      `Compare it on the device's console, then enrol it: plumb add ${target.name}`,
    );
  }
  return context.fail(
    'host-key-changed',
    'handshake',
    `expected ${target.hostKeys.join(' or ')}, got ${key}`,
  );
}

/** Opens the shell. @throws SessionError session-limit when the device has no free terminal, or a timeout */
export async function openShell(context: Context, client: SshClient): Promise<Pipe> {
  const limit = { phase: 'shell', within: context.deadlines.auth, code: 'auth-timeout' } as const;
  const channel = await underLimit<ClientChannel>(context, limit, (resolve, reject) => {
    client.shell(TERMINAL, (error, opened) => {
      if (error === undefined) resolve(opened);
      else reject(context.fail('session-limit', 'shell', error.message));
    });
    client.once('close', () => reject(context.fail('closed', 'shell', 'the device closed the connection')));
  });
  return {
    write: (text) => {
      channel.write(text);
    },
    listen: (onData, onEnd) => {
      let ended = false;
      const end = (why?: string): void => {
        if (ended) return;
        ended = true;
        onEnd(why);
      };
      channel.on('data', onData);
      channel.stderr.on('data', onData);
      channel.on('error', (error: Error) => end(error.message));
      channel.on('end', () => end());
      channel.on('close', () => end());
      client.on('error', (error: Error) => end(error.message));
      client.on('close', () => end());
    },
  };
}

export interface FetchOptions {
  readonly legacyAlgorithms?: boolean;
  readonly deadlines?: Partial<Deadlines>;
  readonly signal?: AbortSignal;
  /** An already open stream to the device (through a jump host); default: a direct connection. */
  readonly stream?: Duplex;
}

/**
 * Fetches the host key for enrolment and closes the connection before any authentication.
 * @throws SessionError of the connect and handshake phases
 */
export async function fetchHostKey(
  address: string,
  port: number,
  options: FetchOptions = {},
): Promise<HostKey> {
  const context = openContext({
    device: address,
    address,
    port,
    transcript: openTranscript({}),
    ...(options.deadlines === undefined ? {} : { deadlines: options.deadlines }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  const target: SshTarget = {
    name: address,
    hostKeys: [],
    legacyAlgorithms: options.legacyAlgorithms ?? false,
    account: { username: 'plumb' },
  };
  const client = new Client();
  const verifier = pinnedVerifier([]);
  const notes = takeHandshakeNotes();
  try {
    const stream = options.stream ?? (await dial(context, address, port));
    context.own({ destroy: () => client.destroy() });
    client.on('error', () => undefined);
    const limit = {
      phase: 'handshake',
      within: context.deadlines.handshake,
      code: 'handshake-timeout',
    } as const;
    return await underLimit<HostKey>(context, limit, (resolve, reject) => {
      client.on('error', (error: Failure) => {
        if (verifier.shown !== undefined) resolve(verifier.shown);
        else reject(handshakeFailure(context, target, error, verifier, notes));
      });
      client.once('close', () =>
        reject(context.fail('handshake-failed', 'handshake', 'the peer closed the connection')),
      );
      client.connect({
        sock: stream,
        username: target.account.username,
        readyTimeout: 0,
        algorithms: algorithmsFor(target.legacyAlgorithms),
        hostVerifier: (key: Buffer): boolean => verifier.verify(key),
        debug: (line) => notes.read(line),
      });
    });
  } finally {
    context.destroy();
  }
}
