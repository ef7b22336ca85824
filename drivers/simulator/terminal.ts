/** The line discipline of one session: echo, editing keys, long lines, paging, questions. */
import { StringDecoder } from 'node:string_decoder';
import type { Dialect, Io } from './types.ts';

/** A byte pipe to whoever is connected. */
export interface Channel {
  readonly remote: string;
  write(bytes: Buffer): void;
  /** Closes politely, after what was written. */
  end(): void;
  /** Cuts at once. */
  destroy(): void;
}

/** Thrown inside a session whose connection is gone. */
export class Closed extends Error {}

export interface LineRead {
  readonly text: string;
  /** `cancel`: Ctrl-C; `end`: Ctrl-Z. */
  readonly by: 'enter' | 'cancel' | 'end';
}

export interface ReadOptions {
  readonly prompt: string;
  readonly echo: boolean;
  /** Answers the help key; absent: the key is a character. */
  readonly help?: (typed: string) => readonly string[];
}

export type EchoStyle = 'scroll' | 'wrap' | 'plain' | 'none';

const BELL = '\u0007';
/** What a question is given that was left with Ctrl-C. */
const CANCEL = '\u0003';

export class Terminal implements Io {
  rows = 24;
  columns: number;
  /** Written in the middle of the next echo. */
  echoIntruder = '';
  /** Pace of output; 0: at once. */
  bytesPerSecond = 0;
  readonly echo: EchoStyle;
  private readonly channel: Channel;
  private readonly dialect: Dialect;
  private readonly decoder = new StringDecoder('utf8');
  private input = '';
  private output = '';
  private flushing = false;
  private wake: (() => void) | null = null;
  private closed = false;
  private lastWasReturn = false;
  private readonly whenClosed: (() => void)[] = [];

  constructor(channel: Channel, dialect: Dialect, echo: EchoStyle, columns: number) {
    this.channel = channel;
    this.dialect = dialect;
    this.echo = echo;
    this.columns = columns;
  }

  receive(bytes: Buffer): void {
    this.input += this.decoder.write(bytes);
    this.wake?.();
  }

  close(): void {
    this.closed = true;
    this.wake?.();
    for (const callback of this.whenClosed.splice(0)) callback();
  }

  /** Waits that long (for ever without `ms`); throws when the connection goes first. */
  async pause(ms?: number): Promise<void> {
    await new Promise<void>((resolve) => {
      if (this.closed) return resolve();
      this.whenClosed.push(resolve);
      if (ms !== undefined) setTimeout(resolve, ms).unref();
    });
    if (this.closed) throw new Closed('the connection is gone');
  }

  isClosed(): boolean {
    return this.closed;
  }

  write(text: string): void {
    if (this.closed || text === '') return;
    this.output += text.replaceAll(/\r?\n/g, '\r\n');
    if (this.flushing) return;
    this.flushing = true;
    setImmediate(() => this.flush());
  }

  private flush(): void {
    this.flushing = false;
    if (this.closed) return;
    const slice =
      this.bytesPerSecond > 0 ? Math.max(1, Math.floor(this.bytesPerSecond / 20)) : this.output.length;
    const now = this.output.slice(0, slice);
    this.output = this.output.slice(slice);
    if (now !== '') this.channel.write(Buffer.from(now, 'utf8'));
    if (this.output === '') return;
    this.flushing = true;
    setTimeout(() => this.flush(), 50).unref();
  }

  /** Closes after everything written is out. */
  async end(): Promise<void> {
    while (this.output !== '' && !this.closed) await new Promise((resolve) => setTimeout(resolve, 5));
    if (!this.closed) this.channel.end();
    this.close();
  }

  private async nextKey(): Promise<string> {
    while (this.input === '' && !this.closed) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
      this.wake = null;
    }
    if (this.closed) throw new Closed('the connection is gone');
    const key = String.fromCodePoint(this.input.codePointAt(0) ?? 0);
    this.input = this.input.slice(key.length);
    return key;
  }

  /** A key with CR LF and CR NUL folded into one Enter. */
  private async key(): Promise<string> {
    for (;;) {
      const key = await this.nextKey();
      const second = this.lastWasReturn && (key === '\n' || key === '\0');
      this.lastWasReturn = key === '\r';
      if (!second && key !== '\0') return key === '\n' ? '\r' : key;
    }
  }

  async readLine(options: ReadOptions): Promise<LineRead> {
    let text = '';
    const echo = (shown: string): void => {
      if (options.echo && this.echo !== 'none') this.write(shown);
    };
    this.write(options.prompt);
    for (;;) {
      const key = await this.key();
      if (key === '\r') {
        this.write('\n');
        return { text, by: 'enter' };
      }
      if (key === '\u0003') {
        this.write('\n');
        return { text, by: 'cancel' };
      }
      if (key === '\u001a') {
        this.write(`${this.dialect.keys.ctrlZEcho}\n`);
        return { text, by: 'end' };
      }
      if (key === '?' && options.help) {
        this.write(
          `?\n${options
            .help(text)
            .map((word) => `  ${word}\n`)
            .join('')}\n${options.prompt}${text}`,
        );
        continue;
      }
      if (key === '\t' && options.help) {
        text = this.complete(text, options);
        continue;
      }
      const edited = this.edit(text, key);
      if (edited === null) {
        if (key === '\u001b') await this.skipEscape();
        continue;
      }
      echo(this.echoOf(text, edited, options.prompt));
      text = edited;
    }
  }

  private complete(text: string, options: ReadOptions): string {
    const words = options.help?.(text).filter((word) => /^[a-z]/.test(word)) ?? [];
    const partial = /\S*$/.exec(text)?.[0] ?? '';
    const only = words.length === 1 && partial !== '' ? words[0] : undefined;
    const completed = only === undefined ? text : `${text.slice(0, text.length - partial.length)}${only} `;
    this.write(`\n${options.prompt}${completed}`);
    return completed;
  }

  /** The line after an editing key; null: the key is ignored. */
  private edit(text: string, key: string): string | null {
    if (key === '\b' || key === '\u007f') return text.slice(0, -1);
    if (key === '\u0015' || key === '\u0018') return '';
    if (key === '\u0017') return text.replace(/\S*\s*$/, '');
    if (key < ' ') return null;
    return text.length >= this.dialect.keys.maxLine ? text : text + key;
  }

  private echoOf(before: string, after: string, prompt: string): string {
    if (after.length < before.length) return '\b \b'.repeat(before.length - after.length);
    if (after.length === before.length) return BELL;
    const intruder = this.echoIntruder;
    this.echoIntruder = '';
    return intruder + this.longEcho(after, prompt.length);
  }

  /** Typing past the right edge: wrapped, or scrolled sideways as some terminals do. */
  private longEcho(text: string, promptWidth: number): string {
    const key = text.slice(-1);
    if (this.columns <= 0 || this.echo === 'plain') return key;
    if (this.echo === 'wrap') {
      return (promptWidth + text.length) % this.columns === 0 ? `${key}\n` : key;
    }
    const room = Math.max(20, this.columns - promptWidth - 1);
    if (text.length < room) return key;
    const step = Math.floor(room / 2);
    if ((text.length - room) % step !== 0) return key;
    // `R1(config)#$rest of the line` after the cursor went back to the prompt's end.
    const tail = text.slice(-(room - step - 1));
    const blanks = ' '.repeat(step);
    return `${'\b'.repeat(room - 1)}$${tail}${blanks}${'\b'.repeat(step)}`;
  }

  private async skipEscape(): Promise<void> {
    const next = await this.key();
    if (next !== '[' && next !== 'O') return;
    while (!/[A-Za-z~]/.test(await this.key()));
  }

  say(text: string): void {
    this.write(text.endsWith('\n') ? text : `${text}\n`);
  }

  async print(text: string): Promise<void> {
    const lines = text.replace(/\n$/, '').split('\n');
    let left = this.rows - 1;
    for (const line of lines) {
      if (this.rows > 0 && left <= 0) {
        const key = await this.more();
        if (key !== ' ' && key !== '\r') return;
        left = key === ' ' ? this.rows - 1 : 1;
      }
      this.write(`${line}\n`);
      left -= 1;
    }
  }

  private async more(): Promise<string> {
    this.write(this.dialect.pager.more);
    const key = await this.key();
    this.write(this.dialect.pager.erase);
    return key;
  }

  async ask(question: string, kind: 'key' | 'line' | 'secret'): Promise<string> {
    if (kind !== 'key') {
      const read = await this.readLine({ prompt: question, echo: kind === 'line' });
      return read.by === 'cancel' ? CANCEL : read.text;
    }
    this.write(question);
    const key = await this.key();
    this.write('\n');
    return key === '\r' ? '' : key;
  }
}
