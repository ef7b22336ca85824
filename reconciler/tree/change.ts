/** The words that the comparison and the ordering share: what goes in, what comes out, and a change in the making. */
import type { ConfigNode, Impact, Syntax } from '../../drivers/contract.ts';
import type { LineOrigin, Origin, Problem, SourceRef, Step } from '../types.ts';
import type { Context, Grammar, Item } from './grammar.ts';
import type { Wipe } from './rule.ts';

export type OriginOf = (node: ConfigNode) => LineOrigin | undefined;

/** Which lines of the device a comparison may change. */
export type Scope =
  | { readonly kind: 'all' }
  | {
      readonly kind: 'owned';
      /** Intended config of the desired state last proved on the device. */
      readonly lastApplied?: readonly ConfigNode[];
      readonly originOf: OriginOf;
      readonly lastOriginOf?: OriginOf;
      /** Features that this commit declares, even empty. */
      readonly features: readonly string[];
      readonly lastFeatures?: readonly string[];
      readonly exclusive: readonly string[];
      /** The intended lines were just typed: a secret that cannot be compared is the one that was typed. */
      readonly justSent?: boolean;
    };

export interface ChangeInput {
  readonly syntax: Syntax;
  readonly running: readonly ConfigNode[];
  readonly intended: readonly ConfigNode[];
  readonly scope: Scope;
}

/** A line of the device (or, deferred, of the intended config) with the heads above it. */
export interface PlacedLine {
  readonly path: readonly string[];
  readonly line: string;
}

export interface ChangeResult {
  /** Ordered: sent as they stand, every prefix is safe. */
  readonly steps: readonly Step[];
  /** Features that are declared no more: nothing is sent for their lines. */
  readonly released: readonly { readonly feature: string; readonly lines: number }[];
  /** Running lines that nobody declared. */
  readonly unmanaged: readonly PlacedLine[];
  /** Intended lines of hardware that the device does not show. */
  readonly deferred: readonly PlacedLine[];
  /** Intended lines that are taken for equal, since nobody can compare the secret that the device shows. */
  readonly incomparable: readonly ConfigNode[];
  /** How many lines are owned: those of the intended config, and those of last applied that are still there. */
  readonly owned: number;
  /** What cannot or must not be done; nothing is sent for it. */
  readonly problems: readonly Problem[];
}

/** Objects and resources that a change makes, takes, and leaves. */
export interface Effects {
  readonly defines: readonly string[];
  readonly undefines: readonly string[];
  readonly uses: readonly string[];
  readonly drops: readonly string[];
  readonly claims: readonly string[];
  readonly frees: readonly string[];
  /** Sides of things that lines begin to take, and no longer take. */
  readonly excludes: readonly string[];
  readonly yields: readonly string[];
  /** Objects that this change no longer defines, while another line goes on or begins to. */
  readonly hands: readonly string[];
  /** Objects that are away for a moment inside this change: their line is taken away and given again. */
  readonly remakes: readonly string[];
}

export interface Lines {
  readonly lines: readonly string[];
  readonly undo: readonly string[];
}

/** One section of the comparison. */
export interface Level {
  readonly parent?: Level;
  /** The section's head; absent at the top. */
  readonly head?: Item;
  readonly path: readonly string[];
  readonly context: Context;
  /** 0: the section stays or comes, 1: it goes. */
  readonly phase: 0 | 1;
  readonly position: number;
  /** Creates the section, when it is new. */
  readonly created?: Draft;
  /** Erased what stands in this section, so that it is sent again. */
  readonly erasedBy?: Draft;
  readonly running: readonly ConfigNode[];
  readonly intended: readonly ConfigNode[];
  readonly last: readonly ConfigNode[];
  /** Everything in it that is not intended goes, whoever made it. */
  readonly whole: boolean;
}

/** A step in the making: what a later difference adds to it (an undo that restores more, a reason) is not readonly. */
export interface Draft {
  readonly level: Level;
  readonly lines: readonly string[];
  undo: readonly string[];
  /** The item's line, for the order table. */
  readonly line: string;
  readonly phase: 0 | 1;
  readonly position: number;
  readonly op: Step['op'];
  impact: Impact;
  reason: string;
  origin: Origin;
  drifted: boolean;
  readonly rule: string;
  readonly guessed: boolean;
  readonly unverified: boolean;
  source: SourceRef | undefined;
  feature: string | undefined;
  /** The device refuses it while lines refer to what it makes again. */
  readonly held: boolean;
  effects: Effects;
  /** Drafts that must be sent before this one. */
  readonly after: Draft[];
  /** The same in two moves, for breaking a circle; `undefined` when the old value cannot be taken away. */
  readonly halves: { readonly remove: Lines; readonly add: Lines } | undefined;
}

/** A draft that makes the device erase lines below its section. */
export interface Eraser {
  readonly draft: Draft;
  readonly item: Item;
  readonly patterns: readonly Wipe[];
}

export interface Walk {
  readonly grammar: Grammar;
  readonly input: ChangeInput;
  readonly drafts: Draft[];
  readonly problems: Problem[];
  readonly released: Map<string, number>;
  readonly unmanaged: PlacedLine[];
  readonly deferred: PlacedLine[];
  readonly incomparable: ConfigNode[];
  /** Running nodes that the device erases by itself, and through which draft. */
  readonly erased: Map<ConfigNode, Draft>;
  /** Drafts that make the device erase lines: what is added among those comes behind them. */
  readonly erasers: Eraser[];
  /** Running nodes that drafts remove or replace. */
  readonly gone: Set<ConfigNode>;
  /** Numbers of running lines that do not show theirs. */
  readonly numbers: Map<ConfigNode, number>;
  /** Intended lines that were given a number, and how they were written. */
  readonly originals: Map<ConfigNode, ConfigNode>;
  /** Owned lines that only last applied knows. */
  kept: number;
}

/** A comparison in which nothing was found yet. */
export function newWalk(grammar: Grammar, input: ChangeInput): Walk {
  return {
    grammar,
    input,
    drafts: [],
    problems: [],
    released: new Map(),
    unmanaged: [],
    deferred: [],
    incomparable: [],
    erased: new Map(),
    erasers: [],
    gone: new Set(),
    numbers: new Map(),
    originals: new Map(),
    kept: 0,
  };
}

export function countLines(nodes: readonly ConfigNode[]): number {
  return nodes.reduce((sum, node) => sum + 1 + countLines(node.children), 0);
}
