/** Bare SSH and Telnet clients for proving the simulator: no prompt engine, only bytes and waiting. */
import net from 'node:net';
import ssh2 from 'ssh2';

export interface Talk {
  /** Everything received so far and not yet taken by `until`. */
  readonly pending: () => string;
  type(text: string): void;
  /** Waits until the received text matches, takes it and gives it back. */
  until(pattern: RegExp, ms?: number): Promise<string>;
  /** Types a line with Enter and gives back all up to the next prompt, or to `end`. */
  line(text: string, end?: RegExp): Promise<string>;
  closed: () => boolean;
  end(): void;
}

/** `R1>`, `R1#`, `R1(config-if)#` at the very end. */
export const PROMPT = /[\w.-]+(\([\w-]+\))?[>#]$/;

interface Pipe {
  write(text: string): void;
  end(): void;
}

function createTalk(
  pipe: Pipe,
  lineEnd: string,
  prompt: RegExp,
): Talk & { feed(text: string): void; shut(): void } {
  let text = '';
  let gone = false;
  const waiters = new Set<() => void>();
  const wake = (): void => {
    for (const waiter of waiters) waiter();
  };
  async function until(pattern: RegExp, ms = 5000): Promise<string> {
    const deadline = Date.now() + ms;
    for (;;) {
      const found = pattern.exec(text);
      if (found) {
        const taken = text.slice(0, found.index + found[0].length);
        text = text.slice(taken.length);
        return taken;
      }
      if (gone || Date.now() > deadline)
        throw new Error(`${gone ? 'closed' : 'timeout'} before ${pattern}: ${JSON.stringify(text)}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(done, Math.min(200, Math.max(1, deadline - Date.now())));
        function done(): void {
          clearTimeout(timer);
          waiters.delete(done);
          resolve();
        }
        waiters.add(done);
      });
    }
  }
  return {
    pending: () => text,
    type: (typed) => pipe.write(typed),
    until,
    line(typed, end = prompt) {
      pipe.write(typed + lineEnd);
      return until(end);
    },
    closed: () => gone,
    end: () => pipe.end(),
    feed(more) {
      text += more;
      wake();
    },
    shut() {
      gone = true;
      wake();
    },
  };
}

export interface SshLogin {
  readonly port: number;
  readonly username: string;
  readonly password?: string;
  readonly privateKey?: string;
  readonly keyboard?: string;
  readonly columns?: number;
  readonly rows?: number;
  readonly onHostKey?: (key: Buffer) => boolean;
  /** What `line` waits for; default: PROMPT. */
  readonly prompt?: RegExp;
}

export function connectSsh(login: SshLogin): Promise<ssh2.Client> {
  const client = new ssh2.Client();
  // Without its native part ssh2 writes each packet in pieces, of which the second waits 40 ms for an acknowledgement.
  client.on('connect', () => client.setNoDelay(true));
  return new Promise((resolve, reject) => {
    client.on('ready', () => resolve(client));
    client.on('error', reject);
    client.on('keyboard-interactive', (_name, _text, _lang, _prompts, finish) =>
      finish([login.keyboard ?? '']),
    );
    client.connect({
      host: '127.0.0.1',
      port: login.port,
      username: login.username,
      password: login.password,
      privateKey: login.privateKey,
      tryKeyboard: login.keyboard !== undefined,
      hostVerifier: login.onHostKey ?? (() => true),
    });
  });
}

export async function talkSsh(login: SshLogin): Promise<Talk> {
  const client = await connectSsh(login);
  client.on('error', () => {});
  return new Promise((resolve, reject) => {
    client.shell({ cols: login.columns ?? 80, rows: login.rows ?? 24, term: 'vt100' }, (error, stream) => {
      if (error) return reject(error);
      const talk = createTalk(
        { write: (text) => void stream.write(text), end: () => client.end() },
        '\r',
        login.prompt ?? PROMPT,
      );
      stream.on('data', (bytes: Buffer) => talk.feed(bytes.toString('utf8')));
      stream.on('close', () => talk.shut());
      client.on('close', () => talk.shut());
      resolve(talk);
    });
  });
}

export function execSsh(client: ssh2.Client, command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    client.exec(command, (error, stream) => {
      if (error) return reject(error);
      let text = '';
      stream.on('data', (bytes: Buffer) => {
        text += bytes.toString('utf8');
      });
      stream.on('close', () => resolve(text));
    });
  });
}

/** Refuses every option, so that bytes are all that is left; `raw` sees them with the commands in. */
export function talkTelnet(port: number, raw?: (bytes: Buffer) => void): Promise<Talk> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1');
    const talk = createTalk(
      { write: (text) => void socket.write(text), end: () => socket.destroy() },
      '\r\n',
      PROMPT,
    );
    socket.on('error', reject);
    socket.on('connect', () => resolve(talk));
    socket.on('close', () => talk.shut());
    socket.on('data', (bytes) => {
      raw?.(bytes);
      talk.feed(bytes.toString('latin1').replaceAll(/\xff[\xfb-\xfe]./gs, ''));
    });
  });
}

export async function loginTelnet(port: number, username: string, password: string): Promise<Talk> {
  const talk = await talkTelnet(port);
  await talk.until(/Username: $/);
  talk.type(`${username}\r\n`);
  await talk.until(/Password: $/);
  talk.type(`${password}\r\n`);
  await talk.until(PROMPT);
  return talk;
}
