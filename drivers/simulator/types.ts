/** The contract between the simulator's core and a dialect (one folder per platform): types only. */

/** What one command captured: argument name → canonical values, in typed order. */
export type Captures = Readonly<Record<string, readonly string[]>>;

/** One remembered line of configuration, with what stands below it. */
export interface Item {
  /** Identity among its siblings. */
  readonly key: string;
  /** As displayed, without indentation; usually one line, more when the platform wraps a list. */
  lines: readonly string[];
  /** View of its children; null when it cannot have any. */
  view: string | null;
  readonly children: Map<string, Item>;
  readonly parent: Item | null;
  /** Place of its rule in the view's table: the display order. */
  rank: number;
  /** Order among items of one rule: compared naturally (`2` before `10`), then by entry. */
  sort: string;
  seq: number;
  /** Arguments of the command that made it. */
  args: Captures;
  /** A line of the startup text that the grammar does not know: displayed as it stood, refused at the terminal. */
  readonly opaque: boolean;
}

/**
 * What a check or an effect says. `refuse`: the command is not taken, the text is shown. `caret`: refused as a bad
 * value, pointing at the named argument (or at the word with that index). `say`: taken, with a notice.
 */
export type Reply =
  | { readonly refuse: string }
  | { readonly caret: string | number }
  | { readonly say: string };

/** One command being carried out. */
export interface Call {
  readonly device: DeviceState;
  /** The section in which the command was typed (the root in the top view and in exec views). */
  readonly at: Item;
  readonly negated: boolean;
  /** Index of the rule in its view's table: where a line that it remembers is displayed. */
  readonly rank: number;
  /** True while the startup text is read: existence checks do not apply. */
  readonly booting: boolean;
  /** As typed, without surrounding blanks. */
  readonly line: string;
  /** Full words and canonical values, without the negation word. */
  readonly words: readonly string[];
  readonly args: Captures;
  /** First value of an argument; empty when absent. */
  arg(name: string): string;
  has(name: string): boolean;
  readonly io: Io;
  readonly shell: ShellControl;
}

/** How a running command talks to whoever typed it. */
export interface Io {
  /** Writes paged output. */
  print(text: string): Promise<void>;
  /** Writes unpaged text, line ends added. */
  say(text: string): void;
  /** `key`: one key, no echo; `line`: a line; `secret`: a line without echo. */
  ask(question: string, kind: 'key' | 'line' | 'secret'): Promise<string>;
}

/** What a command may do to the session it runs in. */
export interface ShellControl {
  readonly user: string;
  privilege: number;
  /** Rows of a page (0: no paging) and columns (0: unlimited). */
  rows: number;
  columns: number;
  readonly transport: string;
  readonly remote: string;
  enter(view: string, item: Item): undefined;
  /** One view up. */
  leave(): undefined;
  /** Back to the view that the session had before configuration. */
  end(): undefined;
  close(): undefined;
  /** Runs a line as if typed in another view (`do show …`). */
  runIn(view: string, line: string): Promise<void>;
}

/** Takes the raw lines that follow a command (banner text). */
export interface TextReader {
  /** Said before the first line. */
  readonly hint: string;
  /** True: that was the last line. */
  take(line: string): boolean;
}

export type Effect = (call: Call) => Reply | undefined;

/** One command of a view: what it looks like, what it leaves in the configuration, and how it is undone. */
export interface Rule {
  /**
   * `word`, `<name:type>` or `<name:type(parameter)>`, `[optional]`, `(a | b)`, `( … )*` zero or more,
   * `( … )+` one or more; `dir=in` is the word `in`, captured as `dir`.
   */
  readonly form: string;
  /** Form after the negation word; `=` means the same form; absent: cannot be negated. */
  readonly undo?: string;
  /** Key template, `{name}` is an argument, `[ … ]` is dropped when an argument in it is absent. Default: the line. */
  readonly item?: string;
  /** Displayed line: template or function. Default: full words and canonical values. */
  readonly shows?: string | ((call: Call) => string | readonly string[]);
  /** Displayed lines that are the default and therefore not kept. */
  readonly hidden?: readonly string[];
  /** `off`: absent means off. `on`: absent means on, only the negation shows. `always`: both polarities show. */
  readonly toggle?: 'on' | 'off' | 'always';
  /** The view that the command opens. */
  readonly enters?: string;
  readonly sort?: (call: Call) => string;
  /** False: the command is unknown here (another kind of interface, another model). */
  readonly if?: (device: DeviceState, at: Item) => boolean;
  /** Said when a negation finds nothing to forget; absent: silently taken. */
  readonly missing?: string | ((call: Call) => string);
  /** Asked before a negation is carried out, null: not now; anything but Enter or `y` leaves all as it is. */
  readonly undoAsks?: string | ((call: Call) => string | null);
  /** The same for the command itself. */
  readonly asks?: string | ((call: Call) => string | null);
  readonly check?: Effect;
  readonly undoCheck?: Effect;
  /** Replaces remembering the line. */
  readonly effect?: Effect;
  /** Replaces forgetting the line. */
  readonly undoEffect?: Effect;
  /** After the line was remembered or forgotten: what the device does by itself. */
  readonly after?: Effect;
  /** The command goes on in raw lines; null when its own line was already all of it. */
  readonly text?: (call: Call) => TextReader | null;
  /** A command of the session or an exec command; replaces all of the above. Text is paged output. */
  readonly run?: (call: Call) => Promise<string | Reply | undefined> | string | Reply | undefined;
  /** Displays all items of this rule together; lines carry their indentation. */
  readonly print?: (items: readonly Item[], device: DeviceState) => readonly string[];
  /** Writes the layout's separator after each item or after the whole group. */
  readonly separate?: 'each' | 'group';
}

export interface View {
  /** Commands in display order; a string is a line printed there as it stands. */
  readonly rules: readonly (Rule | string)[];
  /** Prompt template: `{host}` and the template arguments of the section's item. */
  readonly prompt: string | ((device: DeviceState, item: Item) => string);
  /** View whose commands are also taken here; doing so leaves this view. */
  readonly fallback?: string;
  /** True in every view of configuration mode. */
  readonly config?: boolean;
  /** Lines printed after the children, one level deeper (an explicit exit). */
  readonly trailer?: readonly string[];
}

export interface Token {
  readonly text: string;
  /** Column in the typed line. */
  readonly column: number;
}

/** Reads one argument from the tokens at `at`; null when it does not fit. */
export type ArgReader = (
  tokens: readonly Token[],
  at: number,
  parameter: string,
  line: string,
) => { readonly used: number; readonly value: string } | null;

export interface ArgType {
  readonly read: ArgReader;
  readonly help: string;
  /** A free word: a keyword that fits wins over it. */
  readonly free?: boolean;
}

export interface ParseFailure {
  readonly kind: 'unknown-word' | 'bad-value' | 'too-many' | 'incomplete' | 'ambiguous';
  /** Index of the word that failed; the number of words when incomplete. */
  readonly index: number;
  /** Column in the typed line. */
  readonly column: number;
}

/** An account that the configuration itself defines. */
export interface Account {
  readonly name: string;
  readonly privilege: number;
  verify(password: string): boolean;
}

/** A whole platform. A dialect folder exports it as `dialect` from `dialect.ts`. */
export interface Dialect {
  readonly name: string;
  readonly negation: string;
  /** A line that starts with it is a comment. */
  readonly comment: string;
  readonly views: Readonly<Record<string, View>>;
  readonly args: Readonly<Record<string, ArgType>>;
  /** Top view of the configuration. */
  readonly configView: string;
  /** View after login. */
  readonly loginView: (privilege: number) => string;
  /** The host name that prompts and `{host}` show. */
  readonly hostname: (device: DeviceState) => string;
  /** Error text of a line that the grammar refuses; `shift` is the width of the prompt. */
  readonly failure: (failure: ParseFailure, line: string, shift: number, view: string) => string;
  readonly layout: {
    readonly separator: string;
    /** What a top-level line without children is indented with. */
    readonly lineIndent: string;
    /** Splits startup text into lines that matter; the rest (envelope, comments) is dropped. */
    readonly drop: readonly RegExp[];
    /** A line that closes all sections of the startup text, if the platform has one. */
    readonly reset?: RegExp;
  };
  /** What `running` shows around the tree. */
  readonly envelope: (body: readonly string[], device: DeviceState) => string;
  /** Looks at a startup text before it is read (what kind of box is this?). */
  readonly prepare?: (device: DeviceState, text: string) => void;
  /** Brings a fresh device to life around the startup text: built-in interfaces, stored databases. */
  readonly born?: (device: DeviceState) => void;
  readonly pager: { readonly more: string; readonly erase: string };
  readonly keys: {
    /** Ctrl-C: forget the line, or also leave configuration mode. */
    readonly ctrlC: 'cancel' | 'leave';
    /** Ctrl-Z: run what was typed and leave configuration mode, or just leave. */
    readonly ctrlZ: 'run-and-end' | 'end';
    readonly ctrlZEcho: string;
    readonly maxLine: number;
    /** How a line longer than the terminal is echoed. */
    readonly long: 'scroll' | 'wrap';
  };
  readonly filters: Readonly<Record<string, 'include' | 'exclude' | 'begin' | 'section' | 'count'>>;
  /** Lines that may carry a filter in configuration mode too; absent: none. */
  readonly filtered?: RegExp;
  /** How the platform asks yes or no; absent: one key, Enter and `y` mean yes. */
  readonly confirm?: (io: Io, question: string) => Promise<boolean>;
  readonly login: {
    readonly greeting: string;
    readonly username: string;
    readonly password: string;
    readonly invalid: string;
    readonly tries: number;
  };
  readonly banners: (device: DeviceState) => { readonly before: string; readonly after: string };
  readonly accounts: (device: DeviceState) => readonly Account[];
  readonly texts: {
    readonly denied: string;
    readonly locked: string;
    readonly full: string;
    readonly syslog: string;
  };
}

/** Hardware facts of one device, shown by version commands. */
export interface Hardware {
  readonly model?: string;
  readonly version?: string;
  readonly serial?: string;
  /** A dialect's own word, e.g. `switch` or `router`; default: guessed from the startup text. */
  readonly kind?: string;
}

/** Time that tests can hold in their hands. */
export interface Clock {
  now(): number;
  /** Calls back after `ms`; returns the cancel function. */
  after(ms: number, callback: () => void): () => void;
}

/** The state of one device, shared by its sessions. */
export interface DeviceState {
  readonly dialect: Dialect;
  readonly clock: Clock;
  readonly hardware: Hardware;
  readonly enablePassword: string | undefined;
  root: Item;
  /** Saved text, as displayed. */
  saved: string;
  /** What survives a restart outside the saved text (VLAN database), and a dialect's own notes. */
  readonly store: Map<string, unknown>;
  /** Last change and last save, for the envelope. */
  changed: { at: number; by: string } | null;
  savedAt: { at: number; by: string } | null;
  readonly startedAt: number;
  /** Names and addresses of the logged-in sessions. */
  sessionList(): readonly { readonly user: string; readonly remote: string; readonly transport: string }[];
  /** The body of the running configuration, line by line. */
  body(): readonly string[];
  running(): string;
  save(by: string): void;
  /** Replaces the running configuration by a text (restart, revert). */
  load(text: string): void;
  reboot(ms?: number): void;
}
