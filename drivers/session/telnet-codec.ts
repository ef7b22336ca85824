/** Telnet options and IAC sequences (RFC 854, 855, 1091, 1073) between a raw byte stream and a clean one. */
import { Duplex } from 'node:stream';

const IAC = 255;
const DONT = 254;
const DO = 253;
const WONT = 252;
const WILL = 251;
const SB = 250;
const NOP = 241;
const SE = 240;
/** Silence (ms) after the first bytes of an answer before the NOP goes out. */
const NUDGE = 2;

const OPTION = { echo: 1, suppressGoAhead: 3, terminalType: 24, windowSize: 31 } as const;

/** Server options that we let it use; every other offer is refused. */
const THEIRS = new Set<number>([OPTION.echo, OPTION.suppressGoAhead]);
/** Our options that we use when asked: a server that gets no terminal type may wait for one (Linux telnetd: 5 s). */
const OURS = new Set<number>([OPTION.suppressGoAhead, OPTION.terminalType, OPTION.windowSize]);

const TERMINAL = 'VT100';
/** Wide, so that commands are not wrapped; 0 rows means "unknown" (RFC 1073), and pagers stay off. */
const WINDOW = { columns: 511, rows: 0 } as const;
/** A subnegotiation longer than this is not one. */
const LONGEST_SB = 512;
/** A peer that negotiates for ever is not answered for ever. */
const MOST_REPLIES = 200;

type State = 'data' | 'iac' | 'option' | 'sub' | 'sub-iac';

/** Takes bytes as they come, in any cutting, and gives the data among them; answers go to `reply`. */
export class TelnetDecoder {
  readonly #reply: (bytes: Uint8Array) => void;
  #state: State = 'data';
  #command = 0;
  #sub: number[] = [];
  #replies = 0;
  readonly #ours = new Set<number>();
  readonly #theirs = new Set<number>();

  constructor(reply: (bytes: Uint8Array) => void) {
    this.#reply = reply;
  }

  decode(chunk: Uint8Array): Uint8Array {
    if (this.#state === 'data' && !chunk.includes(IAC)) return chunk;
    const data: number[] = [];
    for (const byte of chunk) this.#take(byte, data);
    return Uint8Array.from(data);
  }

  #take(byte: number, data: number[]): void {
    switch (this.#state) {
      case 'data':
        if (byte === IAC) this.#state = 'iac';
        else data.push(byte);
        return;
      case 'iac':
        this.#takeCommand(byte, data);
        return;
      case 'option':
        this.#state = 'data';
        this.#negotiate(byte);
        return;
      case 'sub':
        if (byte === IAC) this.#state = 'sub-iac';
        else if (this.#sub.length < LONGEST_SB) this.#sub.push(byte);
        else this.#state = 'data';
        return;
      case 'sub-iac':
        this.#endSub(byte);
        return;
    }
  }

  #takeCommand(byte: number, data: number[]): void {
    this.#state = 'data';
    // a doubled 255 is data, but no UTF-8: a replacement character, or telnet-client would take it for a command
    if (byte === IAC) data.push(0xef, 0xbf, 0xbd);
    if (byte >= WILL && byte <= DONT) {
      this.#command = byte;
      this.#state = 'option';
    }
    if (byte === SB) {
      this.#sub = [];
      this.#state = 'sub';
    }
  }

  #negotiate(option: number): void {
    if (this.#command === WILL || this.#command === WONT) {
      this.#agree(this.#theirs, THEIRS.has(option), option, this.#command === WILL, DO, DONT);
      return;
    }
    this.#agree(this.#ours, OURS.has(option), option, this.#command === DO, WILL, WONT);
    if (option === OPTION.windowSize && this.#ours.has(option)) this.#sendWindow();
  }

  /** Answers a change only, so that two polite ends do not talk for ever (RFC 1143). */
  #agree(active: Set<number>, wanted: boolean, option: number, on: boolean, yes: number, no: number): void {
    if (on && active.has(option)) return;
    if (!on && !active.delete(option)) return;
    const agreed = on && wanted;
    if (agreed) active.add(option);
    this.#send([IAC, agreed ? yes : no, option]);
  }

  #endSub(byte: number): void {
    if (byte === IAC) {
      this.#sub.push(IAC);
      this.#state = 'sub';
      return;
    }
    this.#state = 'data';
    const [option, verb] = this.#sub;
    const asked = byte === SE && option === OPTION.terminalType && verb === 1;
    if (asked) this.#send([IAC, SB, OPTION.terminalType, 0, ...Buffer.from(TERMINAL), IAC, SE]);
  }

  #sendWindow(): void {
    const { columns, rows } = WINDOW;
    const sizes = [columns >> 8, columns & 255, rows >> 8, rows & 255].flatMap((byte) =>
      byte === IAC ? [IAC, IAC] : [byte],
    );
    this.#send([IAC, SB, OPTION.windowSize, ...sizes, IAC, SE]);
  }

  #send(bytes: readonly number[]): void {
    this.#replies += 1;
    if (this.#replies <= MOST_REPLIES) this.#reply(Uint8Array.from(bytes));
  }
}

/** What we type, as Telnet wants it: a line end is CR NUL, and the byte 255 is doubled. */
export function encodeTelnet(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const byte of Buffer.from(text.replace(/\r\n|\r|\n/g, '\r'), 'utf8')) {
    bytes.push(byte);
    if (byte === 0x0d) bytes.push(0);
    if (byte === IAC) bytes.push(IAC);
  }
  return Uint8Array.from(bytes);
}

/**
 * The clean side of a Telnet connection as a stream; what is written goes out as it is. After the first bytes of
 * each answer one NOP goes back: it carries our acknowledgement at once, and a server that holds small packets
 * until then (Linux telnetd) sends the prompt 40 ms earlier.
 */
export class TelnetStream extends Duplex {
  readonly #raw: Duplex;
  #awaitsAnswer = false;
  #nudge: NodeJS.Timeout | undefined;

  constructor(raw: Duplex) {
    super();
    this.#raw = raw;
    const decoder = new TelnetDecoder((bytes) => this.#writeRaw(bytes));
    raw.on('data', (chunk: Uint8Array) => {
      const data = decoder.decode(chunk);
      if (data.length > 0) this.#receive(data);
    });
    raw.on('error', (error) => this.destroy(error));
    raw.on('end', () => this.push(null));
    raw.on('close', () => this.destroy());
  }

  override _read(): void {
    // pushed when it comes
  }

  override _write(chunk: Uint8Array, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    clearTimeout(this.#nudge);
    this.#awaitsAnswer = true;
    if (this.#raw.writable) this.#raw.write(chunk, done);
    else done(new Error('the connection is closed'));
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    clearTimeout(this.#nudge);
    done(error);
  }

  /** telnet-client sets a timeout on what it takes for a socket; the deadlines are kept elsewhere. */
  setTimeout(): this {
    return this;
  }

  #receive(data: Uint8Array): void {
    if (this.#awaitsAnswer) {
      this.#awaitsAnswer = false;
      this.#nudge = setTimeout(() => this.#writeRaw(Uint8Array.of(IAC, NOP)), NUDGE);
    }
    this.push(data);
  }

  #writeRaw(bytes: Uint8Array): void {
    if (this.#raw.writable) this.#raw.write(bytes);
  }
}
