/** Every type that a platform room speaks: its language (syntax), its dialog, its facts. A room imports nothing else. */

/** How much a step can hurt, from nothing to not undoable. A plan's impact is its worst step's. */
export type Impact = 'cosmetic' | 'additive' | 'traffic' | 'session-reset' | 'management' | 'irreversible';

/** One configuration line and what stands below it. Lines are trimmed and single-blanked, except raw payload. */
export interface ConfigNode {
  readonly line: string;
  readonly children: readonly ConfigNode[];
  /** Payload of a raw block (banner text, certificate rows), verbatim, without the line that opens it. */
  readonly raw?: readonly string[];
  /** 1-based line number in the text that was parsed; absent on nodes made by the engine. */
  readonly at?: number;
  readonly written?: string; // as it stood there, when an alias made another line of it
}

/** How the platform lays its configuration out as text. */
export interface Layout {
  /** A line that only separates (`!`, `#`). */
  readonly separator: RegExp;
  /** Lines dropped on reading: comments, `Building configuration...`, time stamps, `version …`. */
  readonly drop: readonly RegExp[];
  /** Top-level one-liners are printed with one leading blank: a separator resets the context to the top. */
  readonly separatorResets: boolean;
  /** The last line of a complete configuration (`end`, `return`): without it a read is incomplete (F46). */
  readonly endMarker: RegExp;
  /** Words that leave a section; ignored on reading, sent on writing where a rule names one. */
  readonly leaveWords: readonly string[];
  /** Blocks whose payload is free text. */
  readonly rawBlocks: readonly RawBlock[];
  /** What `print` writes between top-level blocks. */
  readonly printSeparator: string;
}

export interface RawBlock {
  /** Matches the opening line; may capture a delimiter in group `delimiter`. */
  readonly open: RegExp;
  /** Matches the closing line; `{delimiter}` is replaced by the (escaped) captured delimiter. */
  readonly close: string;
}

/**
 * Patterns are written in the look of the configuration:
 *   literal words; `<name>` one word that is part of the item's identity; `<name...>` the rest (one word or
 *   more), identity; `{name}` one word that is a value; `{name...}` the rest (one word or more), a value;
 *   `{name*}` the rest (zero words or more), a value; `(a|b)` one of these words, identity;
 *   `<name=RE>` / `{name=RE}` a word that must match the regular expression RE (no blanks, no `>`/`}` in it);
 *   `[words]` optional words (may hold captures). Section paths join patterns with ` / `; `*` as a whole
 *   path means any section.
 * Two lines of one section are the same item when they match the same rule and their identity words are equal.
 * A line that no rule knows is an item by its whole text, negated by prefix (and marked guessed).
 */
export type Pattern = string;

export interface SyntaxRule {
  /** Section path the line stands in; absent or '' = top level. */
  readonly in?: Pattern;
  readonly match: Pattern;
  readonly kind:
    | 'section' // a head with children
    | 'line' // identity by key words; value words overwrite
    | 'toggle' // `[no] …`: both polarities are one item
    | 'list' // a set of numbers/ranges/words in one (or several wrapped) line(s), edited by difference
    | 'raw' // a block with free text payload, compared whole
    | 'noise' // never read, never sent
    | 'readonly'; // read, never changed (stack membership, boot, licence): a difference is refused
  /** How an old value goes: `overwrite` (default) or `remove-first` (negate the old line before the new one). */
  readonly change?: 'overwrite' | 'remove-first';
  /** The negation, with the captures of `match`; default: negation word + whole line. `null`: cannot be negated. */
  readonly negate?: string | null;
  /** Section only: children keep their order (`position`), or carry their own sequence number (`sequence`). */
  readonly ordered?: 'position' | 'sequence';
  /** Section only: value words that may stand behind the head (`point-to-point`); other patterns leave them out. */
  readonly tail?: Pattern;
  /** Section only: the word that must be sent to leave it (`exit-address-family`); default: the syntax's `leave`. */
  readonly leave?: string;
  /** Section only: hardware or built-in; its head is never negated, only its owned lines are. */
  readonly permanent?: boolean | RegExp;
  readonly absent?: 'on' | 'off'; // Toggle only: what the absence of both polarities means
  /** Line only: the value words the device does not print because they are the default. */
  readonly hidden?: string;
  readonly list?: ListRule; // list only
  /** Sibling patterns that the device erases by itself when this line changes; they are sent again (VRF, link-type). */
  readonly wipes?: readonly Pattern[];
  /** Sibling patterns that vanish when this line is removed (`no neighbor X` takes every line of X): not removed one by one. */
  readonly removalWipes?: readonly Pattern[];
  readonly sparedBy?: Pattern; // while a sibling like this stays, `removalWipes` does not happen
  /** Lines of one section with the same filled slot are one item whatever their rule (`ip address dhcp`, `ip address A M`). */
  readonly slot?: string;
  /** Remove-first only: refused while lines refer to what it defines: those go first and come back (class maps). */
  readonly held?: boolean;
  readonly emptied?: boolean; // Section only: it goes when its lines have gone, one by one
  readonly frozen?: boolean; // Section only: it takes no edits, any difference inside makes it anew
  /** Section only: when the device does not show it, the hardware is absent and its lines are deferred, not sent. */
  readonly hardware?: boolean | RegExp;
  /** Objects that it brings into being, e.g. `acl <name>`. Sibling lines that define the same object are owned whole. */
  readonly defines?: readonly string[];
  /** Line only: an entry, written without a number, of a list whose order counts. */
  readonly series?: Series;
  /** Objects that this line refers to, e.g. `acl {name}`: created before, deleted after. */
  readonly uses?: readonly string[];
  /** Resources that only one line may hold at a time, e.g. `ip {address}`: taken away before given again. */
  readonly claims?: readonly string[];
  /** `side of thing`: it comes when no line of another side of the same thing is left (`next hop of <prefix>`). */
  readonly excludes?: readonly string[];
  /** Other spellings that mean the same line; rewritten to `match` on reading. */
  readonly aliases?: readonly Alias[];
  readonly secret?: readonly string[]; // captures that hold one: masked everywhere; a capture `type` goes with it
  readonly ranged?: string; // a capture that holds a number: neighbours that say the same are typed as `10,20-22`
  readonly impact?: Impact;
  readonly removeImpact?: Impact; // of removing it, when worse
  readonly why?: string; // for the plan: a short clause
  readonly unverified?: boolean; // the fact is marked [K] in the reference
}

export interface ListRule {
  /** Which capture holds the list. */
  readonly capture: string;
  /** How members are written: `1,3-5` or `1 3 to 5` or plain words. */
  readonly form: 'comma-dash' | 'blank-to' | 'words';
  /** Line that adds members, `{items}` is the printed list; default: the matched line. */
  readonly add?: string;
  /** Line that removes members. */
  readonly remove: string;
  /** Line that sets the list from nothing where adding needs an existing one. */
  readonly set?: string;
  /** Most members (or ranges) a single command may carry. */
  readonly chunk?: number;
  /** Members present when no line is printed: `all`, or a list such as `1`. */
  readonly hidden?: string;
  /** Members are owned one by one (VLANs of a device), not the list as a whole. */
  readonly members?: boolean;
  readonly words?: Readonly<Record<string, string>>; // in place of a list: `{ all: '1-4094', none: '' }`
}

/** A list whose lines have an order; the device puts a line that is typed without a number behind the others. */
export interface Series {
  /** Name of the list, filled from the line: lines of one section with the same name are one list. */
  readonly of: string;
  /** The line with its `{number}` (other captures as in `match`); absent: the language has no numbers. */
  readonly numbered?: Pattern;
  /** The numbers that the device gives (default: 10, 20 …); step 0: a remark, which has the next line's. */
  readonly first?: number;
  readonly step?: number;
}

/** Another spelling (a pattern), and the line that it means, with its captures. */
export type Alias = Readonly<Record<'from', Pattern> & Record<'to', string>>;

/** Paths (section patterns joined with ` / `) that one feature may own: items for `exclusive: true`, and all lines. */
export type Grain = Readonly<Record<'items' | 'claims', readonly Pattern[]>>;

export type Texts = Readonly<Record<'running' | 'intended', readonly ConfigNode[]>>;

/** A command that is never sent, by template or `raw`. */
export type DenyRule = Readonly<Record<'match', Pattern> & Record<'why', string>>;

export interface Syntax {
  readonly layout: Layout;
  readonly negation: string; // `no` or `undo`
  readonly leave: string; // the word that leaves a section if its rule names none: `exit`, `quit`
  readonly rules: readonly SyntaxRule[];
  /** First match wins; earlier lines are sent first, removals in reverse. Section paths as in `Grain.items`. */
  readonly order: readonly Pattern[];
  readonly grain: Readonly<Record<string, Grain>>;
  readonly deny: readonly DenyRule[];
  /** What tables cannot say; applied to every node on reading, before rules. One that takes no path: once a text. */
  readonly rewrites?: readonly {
    readonly name: string;
    readonly rewrite: (line: string, path: readonly string[]) => string;
  }[];
  /** Splits or joins lines on reading (wrapped lists): the children of one section in, the same out. */
  readonly regroup?: readonly {
    readonly name: string;
    /** The only depth at which it looks at lines (0: top level); absent: every depth. */
    readonly depth?: number;
    readonly regroup: (nodes: readonly ConfigNode[], path: readonly string[]) => readonly ConfigNode[];
  }[];
  /** Two whole texts that say one thing in two ways: the same, in one way. What it does not understand it gives back. */
  readonly together?: (texts: Texts) => Texts;
  readonly blocks?: RegExp; // heads of numbered blocks that two texts may cut at different places: `kind`, `first`, `last`
  readonly leaveBetween?: boolean; // a section is left explicitly before the next one is entered
  readonly headsAnywhere?: boolean; // in text that is pasted a top-level head may follow inside another section
  /** Whether a secret as the device shows it (hashed, encrypted) is the wanted one; `undefined`: cannot be told. */
  readonly sameSecret?: (shown: string, wanted: string) => boolean | undefined;
  readonly ownPath: OwnPath; // which lines carry the management path: used by the own-path guard
}

export interface OwnPath {
  /** Path patterns whose `{address}` (or `<address>`) capture is an interface address, e.g. `interface <name> / ip address {address} {mask}`. */
  readonly addresses: readonly Pattern[];
  /** Path patterns of lines that would cut a login (VTY, AAA, SSH server, `shutdown` of the interface that holds our address). */
  readonly access: readonly Pattern[];
  /** Path pattern that defines a local user: capture `name`. */
  readonly users: readonly Pattern[];
  readonly shutdown: string; // the line that takes an interface down
}

export interface Mode {
  readonly name: 'login' | 'user' | 'enabled' | 'config';
  /** Matches the whole last line. `{host}` is replaced by the learnt host name (escaped); `.*`-like before login. */
  readonly prompt: string;
}

export interface Exchange {
  /** Only for commands that match; absent: any command. */
  readonly command?: RegExp;
  /** Matches the end of the output (the question). */
  readonly ask: RegExp;
  /** What is typed. `enter` types only the line end; `key:X` types X without a line end. */
  readonly answer: string;
}

export interface ErrorLine {
  readonly match: RegExp;
  /** `refused`: the device did not take the line; `denied`: AAA said no; `locked`: another user holds the configuration. */
  readonly means: 'refused' | 'denied' | 'locked' | 'busy';
}

export interface LoginDialog {
  readonly username: RegExp;
  readonly password: RegExp;
  readonly refused: RegExp;
  /** Dialogs between login and prompt, answered harmlessly: `[yes/no]` set-up wizards, legal banners. */
  readonly exchanges: readonly Exchange[];
}

export interface Dialog {
  /** What ends a line that we type: `\r` or `\n`. */
  readonly lineEnd: string;
  /** Learns the host name from the first prompt: group `host`, and `mode` char. Matches the last line. */
  readonly learn: RegExp;
  readonly modes: readonly Mode[];
  /** Telnet (and some SSH) login questions. */
  readonly login: LoginDialog;
  readonly enable: { readonly command: string; readonly password: RegExp; readonly refused: RegExp } | null;
  /** Sent once after login, in enabled mode; a refused one is ignored unless `required`. */
  readonly prepare: readonly { readonly command: string; readonly required: boolean }[];
  readonly pager: { readonly more: RegExp; readonly answer: string };
  readonly enterConfig: string;
  /** Leaves configuration mode from any depth. */
  readonly leaveConfig: string;
  readonly logout: string;
  readonly errors: readonly ErrorLine[];
  /** Answers to a configuration line that are not errors. Everything else that is not empty is one. */
  readonly harmless: readonly RegExp[];
  /** Lines that may come at any time (syslog): dropped from output. */
  readonly asynchronous: readonly RegExp[];
  readonly questions: readonly Exchange[];
  /** Commands that save running to startup, and what proves it. */
  readonly save: { readonly commands: readonly string[]; readonly done: RegExp };
  readonly reads: {
    readonly running: string;
    readonly startup: string;
    readonly version: string;
    /** Further reads that make up the state (VLAN database, VTP mode): name → command. */
    readonly state: Readonly<Record<string, string>>;
  };
  /** Turns the extra reads into configuration lines that are missing in running (a VLAN database kept beside it). */
  readonly mergeState?: (running: string, state: Readonly<Record<string, string>>) => string;
  /** When startup cannot be shown, how running and startup are compared otherwise; absent: they are compared as trees. */
  readonly unsaved?: { readonly command: string; readonly clean: RegExp };
  /** Output of a configuration read that is partial although it ended well (a daemon `is not running`). */
  readonly broken: readonly RegExp[];
  /** Asked before a configuration read: must match for each declared feature (`*`: always), else the read is partial. */
  readonly health?: { readonly command: string; readonly needs: Readonly<Record<string, RegExp>> };
  /** Native revert timer, where the platform has one. */
  readonly revertTimer?: { readonly arm: string; readonly confirm: string; readonly cancel: string };
  /** Read-only commands for `plumb doctor`: label → command. */
  readonly doctor: Readonly<Record<string, string>>;
}

export type DeviceFacts = { readonly [K in 'hostname' | 'model' | 'version' | 'serial' | 'uptime']?: string };

export interface Facts {
  /** Parses the answer to `dialog.reads.version` (and running config) into facts. */
  readonly parse: (version: string, running: string) => DeviceFacts;
  /** Named capabilities of a model and version; templates branch on these only. */
  readonly capabilities: (facts: DeviceFacts) => readonly string[];
}

export interface ImportPattern {
  readonly feature: string;
  /** Path pattern of the line. */
  readonly line: Pattern;
  /** YAML paths set from captures, e.g. `{ 'interfaces[name=$name].description': '$text' }`. */
  readonly set: Readonly<Record<string, string>>;
}

/** One platform room. `drivers/platforms/<name>/index.ts` exports it as `platform`. */
export interface Platform {
  readonly name: string;
  readonly title: string;
  readonly syntax: Syntax;
  readonly dialog: Dialog;
  readonly facts: Facts;
  readonly imports: readonly ImportPattern[];
  /** Name of a VLAN's own interface, with `{vlan}` for its number; absent: there are none, or any name will do. */
  readonly vlanInterface?: string;
}
