/** The command line of the scripted test device: modes, echo, pager and questions over any byte stream. */

export interface FakeScript {
  /** Host name; default `R1`. */
  host?: string;
  /** First mode; default `enabled`. */
  mode?: 'user' | 'enabled';
  /** Shown before the first prompt. */
  banner?: string;
  running?: string;
  startup?: string;
  /** How a typed line is echoed; default: as it is. Undefined return: no echo, not even a line end. */
  echo?: (line: string) => string | undefined;
  /** Rows of a page; default: no pager. `erase`: what is sent after the key. */
  pager?: { rows: number; erase: string };
  /** Bytes per write, each in its own turn; default: all at once. */
  chunk?: number;
  /** Handles a line itself; true when it did, prompt included. */
  on?: (line: string, terminal: FakeTerminal) => boolean | Promise<boolean>;
  /** Runs before the first prompt (login dialogues); false: the terminal was closed. */
  login?: (terminal: FakeTerminal) => Promise<boolean>;
}

export interface Link {
  write(bytes: Uint8Array): void;
  end(): void;
}

const RUNNING = ['hostname R1', '!', 'interface eth0', ' description plain', '!', 'end'].join('\n');

export class FakeTerminal {
  host: string;
  mode: 'user' | 'enabled' | 'config';
  sub = 'config';
  running: string;
  /** Every line that was typed, passwords included. */
  readonly received: string[] = [];
  readonly script: FakeScript;
  readonly #link: Link;
  #typed = '';
  #lastWasCr = false;
  #waiting: { what: 'line' | 'key'; give: (text: string) => void } | undefined;
  #queue: string[] = [];
  #out: Promise<void> = Promise.resolve();

  constructor(link: Link, script: FakeScript, received: string[]) {
    this.#link = link;
    this.script = script;
    this.received = received;
    this.host = script.host ?? 'R1';
    this.mode = script.mode ?? 'enabled';
    this.running = script.running ?? RUNNING;
  }

  async serve(): Promise<void> {
    if (this.script.banner !== undefined) this.out(this.script.banner);
    if (this.script.login !== undefined && !(await this.script.login(this))) return;
    this.out(this.prompt());
    for (;;) await this.#command(await this.line());
  }

  prompt(): string {
    if (this.mode === 'config') return `${this.host}(${this.sub})#`;
    return this.mode === 'user' ? `${this.host}>` : `${this.host}#`;
  }

  /** Writes text; `\n` becomes `\r\n`. */
  out(text: string): void {
    this.raw(Buffer.from(text.replace(/\r?\n/g, '\r\n'), 'utf8'));
  }

  raw(bytes: Uint8Array): void {
    const size = this.script.chunk ?? bytes.length;
    for (let at = 0; at < bytes.length; at += size) {
      const part = bytes.slice(at, at + size);
      this.#out = this.#out.then(() => {
        this.#link.write(part);
        return this.script.chunk === undefined ? undefined : new Promise((resolve) => setImmediate(resolve));
      });
    }
  }

  /** Output and the prompt after it. */
  reply(text: string): void {
    this.out(text === '' ? this.prompt() : `${text}\n${this.prompt()}`);
  }

  /** The next typed line. */
  line(): Promise<string> {
    return this.#next('line');
  }

  /** The next typed key. */
  key(): Promise<string> {
    return this.#next('key');
  }

  close(): void {
    void this.#out.then(() => this.#link.end());
  }

  feed(bytes: Uint8Array): void {
    for (const character of Buffer.from(bytes).toString('utf8')) {
      if (character === '\0' || (character === '\n' && this.#lastWasCr)) continue;
      this.#lastWasCr = character === '\r';
      this.#queue.push(character);
    }
    this.#pump();
  }

  #next(what: 'line' | 'key'): Promise<string> {
    return new Promise((give) => {
      this.#waiting = { what, give };
      this.#pump();
    });
  }

  #pump(): void {
    while (this.#waiting !== undefined) {
      const character = this.#queue.shift();
      if (character === undefined) return;
      if (this.#waiting.what === 'key') {
        this.#give(character);
        return;
      }
      if (character === '\r' || character === '\n') {
        const line = this.#typed;
        this.#typed = '';
        this.received.push(line);
        this.#give(line);
        return;
      }
      this.#typed += character;
    }
  }

  #give(text: string): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.give(text);
  }

  async #command(line: string): Promise<void> {
    const echo = this.script.echo === undefined ? line : this.script.echo(line);
    if (echo !== undefined) this.out(`${echo}\n`);
    if (this.script.on !== undefined && (await this.script.on(line, this))) return;
    await this.#builtIn(line.trim());
  }

  async #builtIn(line: string): Promise<void> {
    const [verb, ...words] = line.split(' ');
    if (line === '' || verb === 'terminal' || verb === 'description') return this.reply('');
    if (verb === 'exit' && this.mode !== 'config') return this.close();
    if (line === 'exit' || line === 'end') return this.#leave(line);
    if (line === 'configure terminal') return this.#enter('config');
    if (verb === 'interface' && this.mode === 'config') return this.#enter('config-if');
    if (verb === 'hostname' && this.mode === 'config') {
      this.host = words.join(' ');
      return this.reply('');
    }
    if (line === 'enable') return this.#enable();
    if (line === 'save') return this.reply('Building configuration...\n[OK]');
    if (line === 'show running-config') return this.page(this.running);
    if (line === 'show startup-config') return this.page(this.script.startup ?? this.running);
    if (line === 'show version') return this.reply('Fake version 1');
    this.reply(`      ^\n% Invalid input: ${line}`);
  }

  #enter(sub: string): void {
    this.mode = 'config';
    this.sub = sub;
    this.reply('');
  }

  #leave(word: string): void {
    if (word === 'end' || this.sub === 'config') this.mode = 'enabled';
    this.sub = 'config';
    this.reply('');
  }

  async #enable(): Promise<void> {
    this.out('Password: ');
    const password = await this.line();
    if (password === 'secret-enable') this.mode = 'enabled';
    this.reply(this.mode === 'enabled' ? '' : '% Access denied');
  }

  /** Shows a text through the pager, if there is one. */
  async page(text: string): Promise<void> {
    const { pager } = this.script;
    const lines = text.split('\n');
    if (pager === undefined) return this.reply(text);
    for (let at = 0; at < lines.length; at += pager.rows) {
      this.out(`${lines.slice(at, at + pager.rows).join('\n')}\n`);
      if (at + pager.rows >= lines.length) break;
      this.out(' --More-- ');
      const key = await this.key();
      if (key !== ' ') break;
      this.raw(Buffer.from(pager.erase));
    }
    this.out(this.prompt());
  }
}
