/** Turns the bytes of a terminal into finished lines and one open line, in time linear to the bytes. */
import { StringDecoder } from 'node:string_decoder';

/** An escape sequence that never ends must not swallow the answer for ever. */
const LONGEST_ESCAPE = 4_096;
/** No terminal is wider: in a longer line the cursor stays at the end, so that redrawing it cannot cost quadratic time. */
const WIDEST = 4_096;

/**
 * One token of terminal output: printable text, or one control. A lone ESC at the end of the text is an unfinished sequence.
 * Seen: ` \x1b[1D` before a prompt, `\x1b[42D` after a page, `\x1b[?2004h` from readline, `\x1b]0;title\x07` from shells.
 */
const TOKEN =
  /[^\x00-\x08\x0a-\x1f\x7f]+|\x1b\[([0-?]*)[ -/]*([@-~])|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[ -/]*[0-Z\\^-~]|[\x00-\x1a\x1c-\x1f\x7f]/y;

const UNFINISHED = /^\x1b(?:\[[0-?]*[ -/]*|\][^\x07\x1b]*\x1b?|[ -/]*)$/;

export interface ScreenLine {
  /** What a terminal would show. */
  readonly text: string;
  /** The characters as they came, controls included: a redrawn echo is recognised by them. */
  readonly raw: string;
}

export class Screen {
  /** Finished lines since the last `clear`. */
  lines: ScreenLine[] = [];
  #decoder = new StringDecoder('utf8');
  #unfinished = '';
  #line = '';
  #raw: string | undefined;
  #cursor = 0;
  /** Where the cursor stood before a carriage return: blanks right of it are an erased pager. */
  #reach = 0;
  #afterPager = false;

  /** The open line. */
  get line(): string {
    return this.#line;
  }

  /** True when nothing but blanks stands right of the cursor: a carriage return after `R1#` says that a line end follows. */
  get atEnd(): boolean {
    return this.#cursor >= this.#line.length || this.#line.slice(this.#cursor).trim() === '';
  }

  feed(chunk: Uint8Array): void {
    const text =
      this.#unfinished + this.#decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    this.#unfinished = '';
    let at = 0;
    while (at < text.length) {
      TOKEN.lastIndex = at;
      const token = TOKEN.exec(text);
      if (token === null) {
        const rest = text.slice(at);
        if (rest.length < LONGEST_ESCAPE && UNFINISHED.test(rest)) {
          this.#unfinished = rest;
          return;
        }
        at += 1; // a stray ESC
        continue;
      }
      at = TOKEN.lastIndex;
      this.#take(token[0], token[1], token[2]);
    }
  }

  /** Forgets everything that is on the screen: after a prompt was accepted, or before something is typed. */
  clear(): void {
    this.lines = [];
    this.#openLine();
  }

  /** Wipes the open line, which is a pager's text; the line end with which some pagers go on belongs to it. */
  dropLine(): void {
    this.#openLine();
    this.#afterPager = true;
  }

  #openLine(): void {
    this.#line = '';
    this.#raw = undefined;
    this.#cursor = 0;
    this.#reach = 0;
    this.#afterPager = false;
  }

  #take(token: string, parameters: string | undefined, final: string | undefined): void {
    const code = token.charCodeAt(0);
    if ((code >= 0x20 && code !== 0x7f) || code === 0x09) this.#print(token);
    else if (token === '\n') this.#endLine();
    else this.#obey(token, parameters, final);
  }

  #obey(token: string, parameters: string | undefined, final: string | undefined): void {
    if (token === '\0' || token === '\x07') return; // padding, and the bell after a prompt
    this.#raw = (this.#raw ?? this.#line) + token;
    if (this.#line.length > WIDEST) return;
    if (token === '\r') this.#return();
    else if (token === '\b') this.#cursor = Math.max(0, this.#cursor - 1);
    else if (final !== undefined) this.#control(parameters ?? '', final);
    if (token !== '\r') this.#afterPager = false;
  }

  #print(text: string): void {
    this.#afterPager = false;
    if (this.#raw !== undefined) this.#raw += text;
    if (this.#cursor === this.#line.length) {
      this.#line += text;
    } else {
      this.#line = this.#line.slice(0, this.#cursor) + text + this.#line.slice(this.#cursor + text.length);
    }
    this.#cursor += text.length;
  }

  #endLine(): void {
    const belongsToPager = this.#afterPager && this.#line === '';
    if (!belongsToPager) this.lines.push({ text: this.#withoutErased(), raw: this.#raw ?? this.#line });
    this.#openLine();
  }

  #return(): void {
    if (this.#cursor > 0) this.#reach = this.#cursor;
    this.#cursor = 0;
  }

  #withoutErased(): string {
    const reach = this.#cursor > 0 ? this.#cursor : this.#reach;
    return reach < this.#line.length && this.#line.slice(reach).trim() === ''
      ? this.#line.slice(0, reach)
      : this.#line;
  }

  #control(parameters: string, final: string): void {
    const count = Number.parseInt(parameters, 10) || 1;
    if (final === 'D') this.#cursor = Math.max(0, this.#cursor - count);
    if (final === 'C') this.#cursor = Math.min(this.#line.length, this.#cursor + count);
    if (final === 'G') this.#cursor = Math.min(this.#line.length, count - 1);
    if (final !== 'K') return;
    if (parameters === '' || parameters === '0') this.#line = this.#line.slice(0, this.#cursor);
    else if (parameters === '1') this.#line = ' '.repeat(this.#cursor) + this.#line.slice(this.#cursor);
    else this.#line = ' '.repeat(this.#cursor);
  }
}
