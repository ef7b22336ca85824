/** A scripted device on real sockets: an SSH server (ssh2) and a Telnet server, with a log of everything that was received. */
import { createServer, type Server as NetServer, type Socket } from 'node:net';
import ssh2, {
  type Algorithms,
  type AuthContext,
  type Connection as SshConnection,
  type Server as SshServer,
} from 'ssh2';
import { hostKeyOf } from '../../drivers/session/host-key.ts';
import { type FakeScript, FakeTerminal } from './fake-terminal.ts';

export type { FakeScript, FakeTerminal } from './fake-terminal.ts';

export interface FakeDevice {
  readonly port: number;
  /** `SHA256:…` of the SSH host key; '' for Telnet. */
  readonly fingerprint: string;
  /** Lines that were typed, over all sessions. */
  readonly received: string[];
  /** SSH authentication attempts: `method user`. */
  readonly auths: string[];
  /** Open sessions now. */
  readonly open: () => number;
  /** Raw bytes that the Telnet client sent. */
  readonly bytes: number[];
  close(): Promise<void>;
}

export interface SshBehaviour {
  readonly algorithms?: Algorithms;
  /** Decides an attempt; default: user `ops`, password `pw`. */
  readonly auth?: (context: AuthContext) => void;
  /** How many shells at a time; default: many. */
  readonly limit?: number;
  readonly hostKey?: string;
  /** Forwards connections, as a jump host does. */
  readonly forward?: (connection: SshConnection) => void;
}

/** An ed25519 key. ssh2 1.17 makes one in about two hundred that it cannot read itself; that one is thrown away. */
export function newKey(options?: { readonly passphrase: string }): string {
  for (;;) {
    const pair =
      options === undefined
        ? ssh2.utils.generateKeyPairSync('ed25519')
        : ssh2.utils.generateKeyPairSync('ed25519', { ...options, cipher: 'aes256-ctr', rounds: 16 });
    if (!(ssh2.utils.parseKey(pair.private, options?.passphrase) instanceof Error)) return pair.private;
  }
}

const KEY = newKey();

export async function startSshDevice(
  script: FakeScript = {},
  behaviour: SshBehaviour = {},
): Promise<FakeDevice> {
  const received: string[] = [];
  const auths: string[] = [];
  const hostKey = behaviour.hostKey ?? KEY;
  const sockets = new Set<SshConnection>();
  let shells = 0;
  const server: SshServer = new ssh2.Server(
    {
      hostKeys: [hostKey],
      ...(behaviour.algorithms === undefined ? {} : { algorithms: behaviour.algorithms }),
    },
    (connection) => {
      sockets.add(connection);
      // its types do not know it; without it each answer waits 40 ms for our acknowledgement
      if ('setNoDelay' in connection && typeof connection.setNoDelay === 'function')
        connection.setNoDelay(true);
      connection.on('error', () => undefined);
      connection.on('close', () => sockets.delete(connection));
      connection.on('authentication', (context) => {
        auths.push(`${context.method} ${context.username}`);
        if (behaviour.auth !== undefined) behaviour.auth(context);
        else if (context.method === 'password' && context.username === 'ops' && context.password === 'pw')
          context.accept();
        else context.reject(['password']);
      });
      behaviour.forward?.(connection);
      connection.on('session', (accept) => {
        const session = accept();
        session.on('pty', (ok) => ok?.());
        session.on('window-change', (ok) => ok?.());
        session.on('shell', (ok, refuse) => {
          if (shells >= (behaviour.limit ?? 1_000)) return refuse?.();
          shells += 1;
          const channel = ok();
          channel.on('close', () => {
            shells -= 1;
          });
          const link = { write: (bytes: Uint8Array) => void channel.write(bytes), end: () => channel.end() };
          const terminal = new FakeTerminal(link, script, received);
          channel.on('data', (bytes: Uint8Array) => terminal.feed(bytes));
          void terminal.serve();
        });
      });
    },
  );
  const port = await listen(server);
  const parsed = ssh2.utils.parseKey(hostKey);
  const key = Array.isArray(parsed) ? parsed[0] : parsed;
  if (key === undefined || key instanceof Error) throw new Error('no host key');
  return {
    port,
    fingerprint: hostKeyOf(key.getPublicSSH()).fingerprint,
    received,
    auths,
    bytes: [],
    open: () => shells,
    close: async () => {
      for (const socket of sockets) socket.end();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

export interface TelnetBehaviour {
  /** Sent before anything else: option negotiation. */
  readonly hello?: Uint8Array;
  /** Handles the raw socket itself instead of a terminal. */
  readonly raw?: (socket: Socket) => void;
}

export async function startTelnetDevice(
  script: FakeScript = {},
  behaviour: TelnetBehaviour = {},
): Promise<FakeDevice> {
  const received: string[] = [];
  const bytes: number[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    if (behaviour.raw !== undefined) {
      behaviour.raw(socket);
      return;
    }
    if (behaviour.hello !== undefined) socket.write(behaviour.hello);
    const terminal = new FakeTerminal(
      { write: (out) => void socket.write(out), end: () => socket.end() },
      script,
      received,
    );
    socket.on('data', (chunk: Uint8Array) => {
      bytes.push(...chunk);
      terminal.feed(withoutOptions(chunk));
    });
    void terminal.serve();
  });
  const port = await listen(server);
  return {
    port,
    fingerprint: '',
    received,
    auths: [],
    bytes,
    open: () => sockets.size,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** What the client typed, without its option answers (whole sequences, as a client sends them). */
function withoutOptions(chunk: Uint8Array): Uint8Array {
  const text: number[] = [];
  for (let at = 0; at < chunk.length; at += 1) {
    if (chunk[at] !== 255) text.push(chunk[at] ?? 0);
    else if (chunk[at + 1] === 250) at = chunk.indexOf(240, at);
    else at += chunk[at + 1] === 241 ? 1 : 2;
  }
  return Uint8Array.from(text);
}

function listen(server: NetServer | SshServer): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}
