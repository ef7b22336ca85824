/** A Telnet server: option negotiation, window size, CR handling; we echo. */
import type net from 'node:net';
import type { Device } from './device.ts';
import { Session } from './session.ts';
import { type EchoStyle, Terminal } from './terminal.ts';

const IAC = 255;
const DONT = 254;
const DO = 253;
const WONT = 252;
const WILL = 251;
const SB = 250;
const SE = 240;
const ECHO = 1;
const SUPPRESS_GO_AHEAD = 3;
const TERMINAL_TYPE = 24;
const WINDOW_SIZE = 31;

const GREETING = Buffer.from([
  IAC,
  WILL,
  ECHO,
  IAC,
  WILL,
  SUPPRESS_GO_AHEAD,
  IAC,
  DO,
  TERMINAL_TYPE,
  IAC,
  DO,
  WINDOW_SIZE,
]);

interface Negotiator {
  /** Takes raw bytes, gives the data in them; commands may be split over packets. */
  feed(bytes: Buffer): Buffer;
}

/** Refuses what was not offered, and asks a client that would tell its terminal type for it. */
function answerOption(verb: number, code: number, reply: (bytes: Buffer) => void): void {
  const offered = code === ECHO || code === SUPPRESS_GO_AHEAD;
  if (verb === DO && !offered) reply(Buffer.from([IAC, WONT, code]));
  if (verb === WILL && code === TERMINAL_TYPE) reply(Buffer.from([IAC, SB, TERMINAL_TYPE, 1, IAC, SE]));
  else if (verb === WILL && code !== WINDOW_SIZE && code !== SUPPRESS_GO_AHEAD)
    reply(Buffer.from([IAC, DONT, code]));
}

/** Separates Telnet commands from data and answers what was not offered. */
export function createNegotiator(
  reply: (bytes: Buffer) => void,
  onWindow: (columns: number, rows: number) => void,
): Negotiator {
  let state: 'data' | 'command' | 'option' | 'sub' | 'sub-command' = 'data';
  let verb = 0;
  let sub: number[] = [];

  function command(byte: number): number | null {
    if (byte === IAC) {
      state = 'data';
      return IAC;
    }
    if (byte === SB) {
      sub = [];
      state = 'sub';
    } else if (byte >= WILL && byte <= DONT) {
      verb = byte;
      state = 'option';
    } else state = 'data';
    return null;
  }

  function inside(byte: number): void {
    if (state === 'sub') {
      if (byte === IAC) state = 'sub-command';
      else sub.push(byte);
      return;
    }
    if (byte === SE) {
      const [code, a = 0, b = 0, c = 0, d = 0] = sub;
      if (code === WINDOW_SIZE && sub.length === 5) onWindow(a * 256 + b, c * 256 + d);
      state = 'data';
      return;
    }
    sub.push(byte);
    state = 'sub';
  }

  return {
    feed(bytes) {
      const data: number[] = [];
      for (const byte of bytes) {
        if (state === 'data') {
          if (byte === IAC) state = 'command';
          else data.push(byte);
        } else if (state === 'command') {
          const literal = command(byte);
          if (literal !== null) data.push(literal);
        } else if (state === 'option') {
          answerOption(verb, byte, reply);
          state = 'data';
        } else inside(byte);
      }
      return Buffer.from(data);
    },
  };
}

function escapeIac(bytes: Buffer): Buffer {
  return bytes.includes(IAC)
    ? Buffer.from([...bytes].flatMap((byte) => (byte === IAC ? [IAC, IAC] : [byte])))
    : bytes;
}

/** Serves one TCP connection. */
export function serveTelnet(device: Device, socket: net.Socket, echo: EchoStyle): void {
  const remote = socket.remoteAddress ?? '';
  const terminal = new Terminal(
    {
      remote,
      write: (bytes) => void socket.write(escapeIac(bytes)),
      end: () => void socket.end(),
      destroy: () => void socket.destroy(),
    },
    device.dialect,
    echo,
    device.columns,
  );
  const negotiator = createNegotiator(
    (bytes) => void socket.write(bytes),
    (columns, rows) => {
      if (columns > 0) terminal.columns = columns;
      if (rows > 0) terminal.rows = rows;
    },
  );
  socket.setNoDelay(true);
  socket.on('data', (bytes) => terminal.receive(negotiator.feed(bytes)));
  socket.on('error', () => terminal.close());
  socket.on('close', () => terminal.close());
  socket.write(GREETING);
  const session = new Session({
    device,
    terminal,
    transport: 'telnet',
    remote,
    destroy: () => void socket.destroy(),
  });
  void session.run();
}
