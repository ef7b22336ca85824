/**
 * Glossary. Types only.
 *
 * desired state   the YAML/JSON documents of one commit
 * device          one managed box
 * feature         one kind of configuration (`vlans`, `ospf`); the same word everywhere
 * intended config the text that the templates render for one device
 * running config  the text that the device shows
 * last applied    the desired state last proved on a device
 * owned           the lines that Plumbline may change on a device
 * change          one difference between two config trees, free of syntax
 * step            what is sent for a change, with undo, reason, impact, origin, rule and YAML source
 * plan            the ordered steps of one device at one commit
 * rollout         all plans of one commit
 * run             one execution of one plan on one device
 * drift           a difference on owned lines that no commit explains
 */
import type { ConfigNode, DeviceFacts, Impact } from '../drivers/contract.ts';
import type { Connection, Credentials } from '../drivers/session/contract.ts';

export type { ConfigNode, DeviceFacts, Impact } from '../drivers/contract.ts';
export type { Connection, Credentials, SecretRef, Via } from '../drivers/session/contract.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export type Mode = 'observe' | 'plan' | 'deploy';
export type Origin = 'commit' | 'drift';

/** A place in a document of the desired state. Line and column are 1-based. */
export interface SourceRef {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Dotted path inside the document: `interfaces[name=Vlan10].ipv4[0]`. */
  readonly path: string;
}

export interface Problem {
  readonly severity: 'error' | 'warning';
  /** Stable word for scripts: `schema`, `duplicate-key`, `quote-it`, … */
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly source?: SourceRef;
  /** A second place, for clashes. */
  readonly other?: SourceRef;
  readonly device?: string;
  /** The offending lines with a caret, ready to print. */
  readonly frame?: string;
}

/** One file of the desired-state repository at one commit: bytes are not decoded yet. */
export interface RepositoryFile {
  /** Path relative to the root, `/`-separated. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** One device of one commit, merged from defaults, role, groups, site and its own file. */
export interface Device {
  readonly name: string;
  readonly platform: string;
  readonly connection: Connection;
  readonly mode: Mode;
  readonly site?: string;
  readonly role?: string;
  readonly groups: readonly string[];
  readonly facts: DeviceFacts;
  /** Where the device's own file is. */
  readonly source: SourceRef;
  /** Only the feature keys that are declared. */
  readonly features: { readonly [feature: string]: Json };
  /** Features written as `{ exclusive: true, items: […] }` (or an object with `exclusive: true`). */
  readonly exclusive: readonly string[];
  /** Looks up where a value came from, by JSON pointer below `features` (`/vlans/0/name`); nearest parent if unknown. */
  readonly sourceOf: (pointer: string) => SourceRef;
}

/** Two named people send what no review approved. */
export interface BreakGlass {
  readonly reason: string;
  readonly by: readonly string[];
}

/** What a plan of some impact needs besides. */
export interface ReviewRule {
  readonly approvals: number;
  /** `@login` or `@org/team`; empty: anybody. */
  readonly one_of: readonly string[];
}
export type ReviewRules = { readonly [impact in Impact]?: ReviewRule };

export interface ProjectSettings {
  readonly engine?: string;
  readonly mode: Mode;
  readonly approval: 'branch-tip' | 'merge-commit' | 'github-review';
  /** What `github-review` asks of a merged pull request. */
  readonly review: { readonly approvals: number; readonly rules?: ReviewRules };
  /** `owner/name` and the address of the API. */
  readonly github?: { readonly repository: string; readonly api: string };
  readonly branch: string;
  readonly max_removals: { readonly lines: number; readonly percent: number };
  readonly unsaved: 'refuse' | 'include' | 'skip-save';
  readonly drift: { readonly policy: 'report' | 'heal' };
  readonly rollout: { readonly parallel: number };
  readonly credentials: { readonly [name: string]: Credentials };
  readonly secrets: { readonly env_prefix: string; readonly file_root: string };
}

/** The desired state of one commit, validated. */
export interface DesiredState {
  readonly settings: ProjectSettings;
  readonly devices: readonly Device[];
  /** Overrides: `templates/<platform>/<feature>.hbs` → text. */
  readonly templates: ReadonlyMap<string, string>;
  /** What facts.lock.yaml says, by device name. */
  readonly facts?: ReadonlyMap<string, DeviceFacts>;
}

/** What load → validate → expand give: a state, or problems that refuse it whole (warnings may stand beside a state). */
export interface Loaded {
  readonly state?: DesiredState;
  readonly problems: readonly Problem[];
}

/** One rendered line's origin. */
export interface LineOrigin {
  readonly feature: string;
  readonly source?: SourceRef;
}

/** Intended config of one device: a tree whose every node knows its feature and YAML source. */
export interface Intended {
  readonly tree: readonly ConfigNode[];
  readonly originOf: (node: ConfigNode) => LineOrigin | undefined;
  /** The text as an engineer would read it, secrets masked. */
  readonly text: string;
  /** Features that are declared (even when they render nothing: `vlans: []`). */
  readonly features: readonly string[];
  /** Features with `exclusive: true`. */
  readonly exclusive: readonly string[];
  /** Secret values that were put into lines, for masking; never serialised. */
  readonly secrets: readonly string[];
}

/** One difference, with everything that is sent for it. */
export interface Step {
  /** Section heads from the top, as they are typed. */
  readonly path: readonly string[];
  /** What is typed inside the section, in order. */
  readonly lines: readonly string[];
  /** What takes it back, in the same section, in order. */
  readonly undo: readonly string[];
  readonly op: 'add' | 'remove' | 'change';
  readonly impact: Impact;
  readonly reason: string;
  readonly origin: Origin;
  /** A commit step on a line that somebody changed since it was last applied: running is neither the old nor the new. */
  readonly drifted?: boolean;
  /** The syntax rule's `match`, or `unknown line`. */
  readonly rule: string;
  readonly source?: SourceRef;
  readonly feature?: string;
  /** The negation is guessed (no rule). */
  readonly guessed?: boolean;
  /** Rests on a fact marked unverified. */
  readonly unverified?: boolean;
}

export interface Plan {
  readonly device: string;
  readonly platform: string;
  readonly commit: string;
  readonly steps: readonly Step[];
  /** Drift steps that the policy does not send. */
  readonly drift: readonly Step[];
  /** Commit steps that touch a drifted line under policy `report`: for a person. */
  readonly conflicts: readonly Step[];
  readonly impact: Impact;
  readonly digest: string;
  /** `no longer managed: N lines` per feature that disappeared. */
  readonly released: readonly { readonly feature: string; readonly lines: number }[];
  readonly unmanaged: number;
  readonly notes: readonly string[];
  /** Why this plan may not be applied as it is; empty when it may. */
  readonly refusals: readonly Problem[];
}

/** A command as it is typed at the device, flattened from steps. */
export interface Command {
  readonly line: string;
  /** Index of the step it belongs to. */
  readonly step: number;
  /** `enter` a section, `leave` it, the step's own `send`, or free `text` of a block that a `send` has opened. */
  readonly kind: 'enter' | 'send' | 'leave' | 'text';
}

/** How a run ended; the words the user reads. */
export type Outcome =
  | 'in-sync'
  | 'applied'
  | 'applied-not-saved'
  | 'undone-verified'
  | 'refused'
  | 'diverged'
  | 'unreachable'
  | 'superseded';
