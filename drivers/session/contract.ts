/** What a session is asked for and what it gives: connection data in, a line-by-line dialogue out. Types only. */
import type { Dialog, Layout } from '../contract.ts';

/** A secret's reference as written in YAML; the value never leaves memory. */
export interface SecretRef {
  /** `env:NAME`, `file:PATH`, or `device`. */
  readonly secret: string;
}

export interface Credentials {
  readonly name: string;
  readonly username: string;
  readonly password?: SecretRef;
  readonly private_key?: SecretRef;
  readonly passphrase?: SecretRef;
  readonly agent?: boolean;
  readonly enable?: SecretRef;
  /** Separate account for reads; default: the same. */
  readonly read?: {
    readonly username: string;
    readonly password?: SecretRef;
    readonly private_key?: SecretRef;
    readonly enable?: SecretRef;
  };
}

/** `ssh://user@bastion:22` style hop, or a SOCKS proxy. */
export interface Via {
  readonly type: 'jump' | 'socks5';
  readonly address: string;
  readonly port: number;
  readonly credentials?: string;
  /** The account that `credentials` names, already looked up; a SOCKS proxy without it is used without a login. */
  readonly login?: Credentials;
  readonly host_key?: string;
}

/** How to reach and log in to one device. */
export interface Connection {
  readonly address: string;
  readonly port: number;
  readonly transport: 'ssh' | 'telnet';
  /** Pinned SHA256 fingerprints (`SHA256:…`), any of them; required for ssh. */
  readonly host_keys: readonly string[];
  readonly legacy_algorithms: boolean;
  readonly allow_plaintext: boolean;
  readonly credentials: Credentials;
  readonly via: readonly Via[];
}

/** Limits of every wait, in milliseconds; each failure names its phase (F34). */
export interface Deadlines {
  readonly connect: number;
  readonly handshake: number;
  readonly auth: number;
  /** Longest silence inside one answer. */
  readonly idle: number;
  /** Longest whole answer to a command. */
  readonly command: number;
  /** Longest whole answer to a configuration read or a save. */
  readonly long: number;
}

/** One thing that was typed or shown, masked; the transcript is a list of these. */
export interface TranscriptEntry {
  readonly direction: 'sent' | 'received' | 'note';
  readonly text: string;
  /** Milliseconds since the session opened. */
  readonly at: number;
}

export interface SessionOptions {
  readonly device: string;
  readonly connection: Connection;
  readonly dialog: Dialog;
  /** To prove that a configuration read is complete. */
  readonly layout: Layout;
  /** Resolves a reference to its value; throws when missing. */
  readonly secret: (reference: SecretRef) => string;
  /** `read` logs in with the read account, if there is one, and never enters configuration mode. */
  readonly access: 'read' | 'write';
  /** Hides secrets in transcript and errors. Values that the session itself typed (passwords) are masked in any case. */
  readonly mask?: (text: string) => string;
  readonly onTranscript?: (entry: TranscriptEntry) => void;
  readonly deadlines?: Partial<Deadlines>;
  readonly signal?: AbortSignal;
}

/** The device's answer to one configuration line. */
export interface LineAnswer {
  readonly text: string;
  /** Set when the device did not take the line; the session is still at a configuration prompt. */
  readonly refused?: { readonly means: 'refused' | 'denied' | 'locked' | 'busy'; readonly message: string };
}

/** An open, logged-in, enabled dialogue with one device. After any timeout it is dead and says so (F35). */
export interface Session {
  /** Host name learnt from the prompt. */
  readonly hostname: string;
  /** The last prompt, letter by letter. */
  readonly prompt: string;
  /** Runs a read-only command at the enabled prompt and gives its output without echo and prompt. */
  run(command: string): Promise<string>;
  /** Like `run` with the long deadline, and refuses an output without the layout's end marker or with a `broken` line. */
  readConfig(which: 'running' | 'startup'): Promise<string>;
  enterConfig(): Promise<void>;
  /** Sends one line in configuration mode. Throws on a multi-line or unprintable string. */
  send(line: string): Promise<LineAnswer>;
  leaveConfig(): Promise<void>;
  /** Saves running to startup; false with the device's words when it did not prove it. */
  save(): Promise<{ readonly saved: boolean; readonly text: string }>;
  readonly transcript: readonly TranscriptEntry[];
  close(): Promise<void>;
}
