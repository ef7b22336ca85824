/** An SSH server on ssh2: password, keyboard-interactive and public key; one shell or exec per connection. */
import { createHash, timingSafeEqual } from 'node:crypto';
import ssh2, { type AuthContext, type Connection, type PublicKeyAuthContext, type ServerChannel } from 'ssh2';
import type { Device, User } from './device.ts';
import { Session } from './session.ts';
import { type EchoStyle, Terminal } from './terminal.ts';

const { utils } = ssh2;

let defaultKey: string | undefined;

/** A key made once per process. ssh2 1.17 makes one in about two hundred that it cannot read itself: not that one. */
export function processHostKey(): string {
  while (defaultKey === undefined) {
    const made = utils.generateKeyPairSync('ed25519').private;
    if (!(utils.parseKey(made) instanceof Error)) defaultKey = made;
  }
  return defaultKey;
}

/** `SHA256:…` of a private key's public half, as OpenSSH prints it. */
export function fingerprintOf(privateKey: string): string {
  const parsed = utils.parseKey(privateKey);
  if (parsed instanceof Error) throw parsed;
  const key = Array.isArray(parsed) ? parsed[0] : parsed;
  const digest = createHash('sha256').update(key.getPublicSSH()).digest('base64');
  return `SHA256:${digest.replace(/=+$/, '')}`;
}

function keyFits(user: User, context: PublicKeyAuthContext): boolean {
  const parsed = user.publicKey === undefined ? null : utils.parseKey(user.publicKey);
  if (!parsed || parsed instanceof Error) return false;
  const key = Array.isArray(parsed) ? parsed[0] : parsed;
  const stored = key.getPublicSSH();
  if (context.key.data.length !== stored.length || !timingSafeEqual(context.key.data, stored)) return false;
  if (!context.signature || !context.blob) return true;
  return key.verify(context.blob, context.signature, context.hashAlgo) === true;
}

interface Login {
  user: string;
  privilege: number;
}

const METHODS = ['password', 'keyboard-interactive', 'publickey'] as const;

function authenticate(device: Device, context: AuthContext, accept: (login: Login) => void): void {
  const { username } = context;
  function decide(privilege: number | null): void {
    if (privilege === null) context.reject([...METHODS]);
    else {
      accept({ user: username, privilege });
      context.accept();
    }
  }
  if (context.method !== 'none') device.authAttempts += 1;
  if (context.method === 'password') decide(device.authenticate(username, context.password));
  else if (context.method === 'publickey') {
    const user = device.allowedUser(username);
    decide(user && keyFits(user, context) ? device.privilegeOf(user) : null);
  } else if (context.method === 'keyboard-interactive') {
    context.prompt([{ prompt: 'Password: ', echo: false }], '', (answers) => {
      decide(device.authenticate(username, answers?.[0] ?? ''));
    });
  } else context.reject([...METHODS]);
}

function serveChannel(
  device: Device,
  stream: ServerChannel,
  client: Connection,
  login: Login,
  remote: string,
  echo: EchoStyle,
  size: { columns: number; rows: number } | null,
): Session {
  const terminal = new Terminal(
    {
      remote,
      write: (bytes) => void stream.write(bytes),
      end: () => {
        stream.exit(0);
        stream.end();
        client.end();
      },
      destroy: () => void client.end(),
    },
    device.dialect,
    echo,
    device.columns,
  );
  if (size && size.columns > 0) terminal.columns = size.columns;
  if (size && size.rows > 0) terminal.rows = size.rows;
  stream.on('data', (bytes: Buffer) => terminal.receive(bytes));
  stream.on('error', () => terminal.close());
  stream.on('close', () => terminal.close());
  client.on('close', () => terminal.close());
  return new Session({ device, terminal, transport: 'ssh', remote, login, destroy: () => cut(client) });
}

/** Cuts the TCP connection without a goodbye where ssh2 shows the socket. */
function cut(client: Connection): void {
  const socket: unknown = Reflect.get(client, '_sock');
  if (socket && typeof socket === 'object' && 'destroy' in socket && typeof socket.destroy === 'function')
    socket.destroy();
  else client.end();
}

/** Serves one authenticated or still silent SSH connection. */
export function serveSsh(device: Device, client: Connection, remote: string, echo: EchoStyle): void {
  let login: Login = { user: '', privilege: 0 };
  // ssh2's types do not know it; without it an answer in several pieces waits 40 ms for the peer's acknowledgement.
  if ('setNoDelay' in client && typeof client.setNoDelay === 'function') client.setNoDelay(true);
  client.on('error', () => {});
  client.on('authentication', (context) => {
    authenticate(device, context, (accepted) => {
      login = accepted;
    });
  });
  let channels = 0;
  client.on('session', (accept, reject) => {
    channels += 1;
    if (channels > 1) return void reject();
    let size: { columns: number; rows: number } | null = null;
    const session = accept();
    session.on('pty', (yes, _no, info) => {
      size = { columns: info.cols, rows: info.rows };
      yes?.();
    });
    session.on('window-change', (yes) => void yes?.());
    session.on('shell', (yes) => {
      void serveChannel(device, yes(), client, login, remote, echo, size).run();
    });
    session.on('exec', (yes, _no, info) => {
      void serveChannel(device, yes(), client, login, remote, 'none', size).runOnce(info.command);
    });
  });
}
