/** One device: its configuration, its log of received lines, its sessions, its faults. */
import { FaultEngine, type FaultScript } from './faults.ts';
import { loadText } from './loader.ts';
import { createRoot, printTree } from './tree.ts';
import type { Account, Clock, DeviceState, Dialect, Hardware, Item } from './types.ts';

export interface User {
  readonly name: string;
  readonly password: string;
  readonly privilege?: number;
  /** An OpenSSH public key line that also opens the door. */
  readonly publicKey?: string;
}

/** What the device keeps of a live session. */
export interface LiveSession {
  readonly user: string;
  readonly remote: string;
  readonly transport: string;
  inConfig(): boolean;
  /** Cuts the connection. */
  destroy(): void;
  /** Writes a line that nobody asked for. */
  interrupt(text: string): void;
}

export interface DeviceOptions {
  readonly name: string;
  readonly dialect: Dialect;
  readonly clock: Clock;
  readonly hardware: Hardware;
  readonly startup: string;
  readonly users: readonly User[];
  readonly enablePassword?: string;
  readonly sessionLimit: number;
  readonly faults: FaultScript;
  /** Width of a terminal that names none. */
  readonly columns: number;
}

/** The body without the comment lines that the envelope adds. */
export class Device implements DeviceState {
  readonly name: string;
  readonly dialect: Dialect;
  readonly clock: Clock;
  readonly hardware: Hardware;
  readonly enablePassword: string | undefined;
  readonly users: readonly User[];
  readonly sessionLimit: number;
  readonly columns: number;
  readonly store = new Map<string, unknown>();
  readonly received: string[] = [];
  readonly configLines: string[] = [];
  readonly faults = new FaultEngine();
  readonly live = new Set<LiveSession>();
  root: Item;
  saved = '';
  changed: { at: number; by: string } | null = null;
  savedAt: { at: number; by: string } | null = null;
  startedAt: number;
  unknownStartupLines: readonly string[] = [];
  maxConfigSessions = 0;
  authAttempts = 0;
  /** Until then connections are cut at once (restarting). */
  downUntil = 0;
  private bootAccounts: ReadonlySet<string> = new Set();

  constructor(options: DeviceOptions) {
    this.name = options.name;
    this.dialect = options.dialect;
    this.clock = options.clock;
    this.hardware = options.hardware;
    this.enablePassword = options.enablePassword;
    this.users = options.users;
    this.sessionLimit = options.sessionLimit;
    this.columns = options.columns;
    this.startedAt = options.clock.now();
    this.root = createRoot(options.dialect.configView);
    this.faults.set(options.faults);
    this.boot(options.startup);
    this.saved = options.startup.trim() === '' ? '' : this.running();
  }

  private boot(text: string): void {
    this.load(text);
    this.startedAt = this.clock.now();
    this.changed = null;
    this.bootAccounts = new Set(this.dialect.accounts(this).map((account) => account.name));
  }

  load(text: string): void {
    this.dialect.prepare?.(this, text);
    this.unknownStartupLines = loadText(this, text);
    this.dialect.born?.(this);
  }

  body(): readonly string[] {
    return printTree(this);
  }

  running(): string {
    return this.dialect.envelope(this.body(), this);
  }

  save(by: string): void {
    this.savedAt = { at: this.clock.now(), by };
    this.saved = this.running();
  }

  sessionList(): readonly LiveSession[] {
    return [...this.live];
  }

  noteConfigSessions(): void {
    const now = [...this.live].filter((session) => session.inConfig()).length;
    this.maxConfigSessions = Math.max(this.maxConfigSessions, now);
  }

  reboot(ms = 0): void {
    this.downUntil = Date.now() + ms;
    for (const session of this.live) session.destroy();
    this.live.clear();
    this.boot(this.saved);
  }

  /** The privilege of a login, or null: accounts of the configuration first, then those given at the start. */
  authenticate(name: string, password: string): number | null {
    const account = this.account(name);
    if (account?.verify(password)) return account.privilege;
    const user = this.allowedUser(name);
    return user && user.password === password ? this.privilegeOf(user, account) : null;
  }

  /** A user given at the start, unless the configuration once knew the name and does not any more. */
  allowedUser(name: string): User | null {
    const user = this.users.find((candidate) => candidate.name === name);
    if (!user) return null;
    return this.bootAccounts.has(name) && !this.account(name) ? null : user;
  }

  privilegeOf(user: User, account = this.account(user.name)): number {
    return user.privilege ?? account?.privilege ?? 15;
  }

  private account(name: string): Account | undefined {
    return this.dialect.accounts(this).find((account) => account.name === name);
  }
}
