/** One session: login, the prompt loop, commands, and the faults that strike them. */
import type { Device, LiveSession } from './device.ts';
import { execute, type Typist } from './execute.ts';
import { damage, type Fault } from './faults.ts';
import { Cursor, helpFor, type Surroundings } from './interpret.ts';
import { typeLines } from './loader.ts';
import { Closed, type LineRead, type Terminal } from './terminal.ts';
import type { Io, ShellControl } from './types.ts';

export interface SessionStart {
  readonly device: Device;
  readonly terminal: Terminal;
  readonly transport: 'ssh' | 'telnet';
  readonly remote: string;
  /** Set when the transport has already authenticated. */
  readonly login?: { readonly user: string; readonly privilege: number };
  /** Cuts the connection. */
  readonly destroy: () => void;
}

export class Session implements LiveSession, Typist {
  readonly transport: string;
  readonly remote: string;
  user = '';
  private readonly start: SessionStart;
  private readonly device: Device;
  private readonly terminal: Terminal;
  private readonly cursor: Cursor;
  private readonly control: ShellControl;
  private over = false;

  constructor(start: SessionStart) {
    this.start = start;
    this.device = start.device;
    this.terminal = start.terminal;
    this.transport = start.transport;
    this.remote = start.remote;
    this.cursor = new Cursor(start.device, start.device.dialect.loginView(0));
    this.control = this.makeControl();
  }

  inConfig(): boolean {
    return this.cursor.inConfig();
  }

  destroy(): void {
    this.over = true;
    this.terminal.close();
    this.start.destroy();
  }

  interrupt(text: string): void {
    this.terminal.write(`\n${text}\n`);
  }

  /** Runs until the user leaves or the connection is gone. */
  async run(): Promise<void> {
    try {
      if (!(await this.enterDevice())) return;
      while (!this.over) await this.oneLine();
    } catch (error) {
      if (!(error instanceof Closed)) throw error;
    } finally {
      this.device.live.delete(this);
      await this.terminal.end();
    }
  }

  /** Runs one command without echo, prompt or paging (an SSH exec request). */
  async runOnce(command: string): Promise<void> {
    this.terminal.rows = 0;
    try {
      if (await this.enterDevice()) await this.received(command);
    } catch (error) {
      if (!(error instanceof Closed)) throw error;
    } finally {
      this.device.live.delete(this);
      await this.terminal.end();
    }
  }

  private makeControl(): ShellControl {
    const { cursor, terminal, device } = this;
    const session = this;
    let privilege = 0;
    return {
      get user() {
        return session.user;
      },
      get privilege() {
        return privilege;
      },
      set privilege(value: number) {
        privilege = value;
        cursor.replace(device.dialect.loginView(value));
      },
      get rows() {
        return terminal.rows;
      },
      set rows(value: number) {
        terminal.rows = value;
      },
      get columns() {
        return terminal.columns;
      },
      set columns(value: number) {
        terminal.columns = value;
      },
      transport: this.transport,
      remote: this.remote,
      enter: (view, item) => {
        cursor.enter(view, item);
        device.noteConfigSessions();
        return undefined;
      },
      leave: () => {
        if (!cursor.leave()) session.over = true;
        return undefined;
      },
      end: () => cursor.end(),
      close: () => {
        session.over = true;
        return undefined;
      },
      runIn: (view, line) => session.runElsewhere(view, line),
    };
  }

  private async enterDevice(): Promise<boolean> {
    const { device, start } = this;
    for (const fault of device.faults.forEvent('login')) {
      if (fault.do === 'stall' || fault.do === 'slow') await this.terminal.pause(fault.ms);
      if (fault.do === 'drop') this.destroy();
    }
    const login = start.login ?? (await this.askLogin());
    if (!login) return false;
    if (device.live.size >= device.sessionLimit) {
      this.terminal.say(device.dialect.texts.full);
      return false;
    }
    this.user = login.user;
    this.control.privilege = login.privilege;
    device.live.add(this);
    const { after } = device.dialect.banners(device);
    if (after !== '') this.terminal.write(`\n${after}\n`);
    return true;
  }

  private async askLogin(): Promise<{ user: string; privilege: number } | null> {
    const { login, banners } = this.device.dialect;
    this.terminal.write(`\n${banners(this.device).before}${login.greeting}`);
    for (let tries = 0; tries < login.tries; tries += 1) {
      const user = await this.terminal.ask(login.username, 'line');
      const password = await this.terminal.ask(login.password, 'secret');
      this.device.authAttempts += 1;
      const privilege = this.device.authenticate(user, password);
      if (privilege !== null) return { user, privilege };
      this.terminal.say(login.invalid);
    }
    return null;
  }

  async rawLine(): Promise<LineRead> {
    const read = await this.terminal.readLine({ prompt: '', echo: true });
    this.note(read.text);
    return read;
  }

  moved(): void {
    this.device.noteConfigSessions();
  }

  private prompt(): string {
    const { device } = this;
    const frame = this.cursor.top();
    const template = device.dialect.views[frame.view]?.prompt ?? '';
    if (typeof template === 'function') return template(device, frame.item);
    return template.replaceAll('{host}', device.dialect.hostname(device));
  }

  private around(shift: number, io: Io): Surroundings {
    return { device: this.device, cursor: this.cursor, io, shell: this.control, booting: false, shift };
  }

  private async oneLine(): Promise<void> {
    const { keys } = this.device.dialect;
    const prompt = this.prompt();
    const help = (typed: string): readonly string[] => helpFor(this.device, this.cursor, typed);
    const read = await this.terminal.readLine({ prompt, echo: true, help });
    if (read.by === 'cancel') {
      if (keys.ctrlC === 'leave') this.cursor.end();
      return;
    }
    if (read.by === 'enter') return this.received(read.text, prompt.length);
    if (keys.ctrlZ === 'run-and-end' && read.text.trim() !== '')
      await this.received(read.text, prompt.length);
    this.cursor.end();
  }

  private note(line: string): 'config' | 'exec' {
    const mode = this.cursor.inConfig() ? 'config' : 'exec';
    this.device.received.push(line);
    if (mode === 'config') this.device.configLines.push(line);
    return mode;
  }

  /** A line has arrived: faults first, then its meaning, then faults again. */
  private async received(text: string, shift = 0): Promise<void> {
    const mode = this.note(text);
    const faults = this.device.faults.forLine(text, mode);
    const io = this.damagedIo(faults);
    for (const fault of faults) if (fault.when !== 'after' && (await this.strike(fault))) return;
    const late = faults.filter((fault) => fault.when === 'after');
    const cut = late.some((fault) => ['drop', 'stall', 'reboot'].includes(fault.do));
    await execute(this, text.trim(), this.around(shift, cut ? muted(io) : io));
    for (const fault of late) await this.strike(fault);
    if (this.terminal.isClosed()) throw new Closed('cut by the fault script');
  }

  /** True: the line goes no further. */
  private async strike(fault: Fault): Promise<boolean> {
    const { texts } = this.device.dialect;
    switch (fault.do) {
      case 'drop':
        this.destroy();
        throw new Closed('cut by the fault script');
      case 'reboot':
        this.device.reboot(fault.ms);
        throw new Closed('restarted by the fault script');
      case 'stall':
      case 'slow':
        if (fault.bytesPerSecond) this.terminal.bytesPerSecond = fault.bytesPerSecond;
        else await this.terminal.pause(fault.ms);
        return false;
      case 'refuse':
        this.terminal.say(fault.text ?? '% Command rejected by the device');
        return true;
      case 'deny':
        this.terminal.say(fault.text ?? texts.denied);
        return true;
      case 'lock':
        this.terminal.say(fault.text ?? texts.locked);
        return true;
      case 'change-self':
        this.change(fault.lines ?? []);
        return false;
      default:
        return this.intrude(fault);
    }
  }

  private change(lines: readonly string[]): void {
    typeLines(this.device, lines, 'console');
  }

  private intrude(fault: Fault): false {
    const text = fault.text ?? this.device.dialect.texts.syslog;
    if (fault.do !== 'inject-syslog') return false;
    if (fault.where === 'echo') this.terminal.echoIntruder = `\r\n${text}\r\n`;
    if (fault.where === 'prompt') setTimeout(() => this.interrupt(text), fault.ms ?? 10).unref();
    return false;
  }

  private damagedIo(faults: readonly Fault[]): Io {
    const { terminal } = this;
    if (faults.length === 0) return terminal;
    const syslog = this.device.dialect.texts.syslog;
    return {
      print: (text) => terminal.print(damage(text, faults, syslog)),
      say: (text) => terminal.say(damage(text.endsWith('\n') ? text : `${text}\n`, faults, syslog)),
      ask: (question, kind) => terminal.ask(question, kind),
    };
  }

  private async runElsewhere(view: string, line: string): Promise<void> {
    const cursor = new Cursor(this.device, view);
    await execute(this, line, { ...this.around(0, this.terminal), cursor });
  }
}

function muted(io: Io): Io {
  return { ...io, print: async () => {}, say: () => {} };
}
