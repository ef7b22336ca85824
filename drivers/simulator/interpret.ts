/** From one typed line to a matched command: the view stack, the fallback view, and the error text. */
import { applyRule } from './apply.ts';
import { compileGrammar, expectedWords, type Grammar, type Match, parseLine, tokenize } from './grammar.ts';
import { isAttached } from './tree.ts';
import type {
  Call,
  DeviceState,
  Dialect,
  Io,
  Item,
  ParseFailure,
  Reply,
  Rule,
  ShellControl,
  Token,
  View,
} from './types.ts';

interface Frame {
  readonly view: string;
  readonly item: Item;
}

/** Where a session stands: a stack of views, the top one last. */
export class Cursor {
  private readonly device: DeviceState;
  private frames: Frame[];

  constructor(device: DeviceState, view: string) {
    this.device = device;
    this.frames = [{ view, item: device.root }];
  }

  /** The view in which the next line is read; views of deleted sections are left first. */
  top(): Frame {
    const attached = this.frames.findIndex((frame) => !isAttached(frame.item, this.device.root));
    if (attached > 0) this.frames.length = attached;
    // After a restart or a revert the tree is another one: exec views go on, sections are left.
    if (attached === 0) this.frames = this.rebased();
    return this.frames.at(-1) as Frame;
  }

  private rebased(): Frame[] {
    const kept = this.frames.filter((frame) => frame.item.parent === null);
    return kept.map((frame) => ({ view: frame.view, item: this.device.root }));
  }

  depth(): number {
    return this.frames.length;
  }

  inConfig(): boolean {
    return this.device.dialect.views[this.top().view]?.config === true;
  }

  enter(view: string, item: Item): undefined {
    this.frames.push({ view, item });
  }

  replace(view: string): void {
    this.frames = [{ view, item: this.device.root }];
  }

  leave(): boolean {
    if (this.frames.length < 2) return false;
    this.frames.pop();
    return true;
  }

  /** Leaves configuration mode from any depth. */
  end(): undefined {
    const { views } = this.device.dialect;
    while (this.frames.length > 1 && views[this.frames.at(-1)?.view ?? '']?.config) this.frames.pop();
  }

  /** Pops down to the nearest frame of the view (the fallback). */
  backTo(view: string): void {
    const index = this.frames.findLastIndex((frame) => frame.view === view);
    if (index >= 0) this.frames.length = index + 1;
  }

  frameOf(view: string): Frame | undefined {
    return this.frames.findLast((frame) => frame.view === view);
  }
}

const compiled = new WeakMap<View, { plain: Grammar; negated: Grammar }>();

export function grammarsOf(dialect: Dialect, name: string): { plain: Grammar; negated: Grammar } {
  const view = dialect.views[name];
  if (!view) throw new Error(`the dialect ${dialect.name} has no view ${name}`);
  let pair = compiled.get(view);
  if (!pair) {
    pair = {
      plain: compileGrammar(view.rules, dialect.args, false),
      negated: compileGrammar(view.rules, dialect.args, true),
    };
    compiled.set(view, pair);
  }
  return pair;
}

interface Attempt {
  readonly view: string;
  readonly at: Item;
  readonly result: { readonly match: Match } | { readonly failure: ParseFailure };
}

function attempt(device: DeviceState, frame: Frame, tokens: readonly Token[], line: string): Attempt {
  const grammars = grammarsOf(device.dialect, frame.view);
  const negated = tokens[0]?.text.toLowerCase() === device.dialect.negation;
  const grammar = negated ? grammars.negated : grammars.plain;
  const result = parseLine(
    grammar,
    tokens,
    line,
    negated ? 1 : 0,
    (rule) => rule.if?.(device, frame.item) ?? true,
  );
  return { view: frame.view, at: frame.item, result };
}

/** Words that may follow what was typed so far, for the help key. */
export function helpFor(device: DeviceState, cursor: Cursor, typed: string): readonly string[] {
  const frame = cursor.top();
  const tokens = tokenize(typed);
  const partial = /\S$/.test(typed) ? (tokens.pop()?.text.toLowerCase() ?? '') : '';
  const negated = tokens[0]?.text.toLowerCase() === device.dialect.negation;
  const grammars = grammarsOf(device.dialect, frame.view);
  const allowed = (rule: Rule): boolean => rule.if?.(device, frame.item) ?? true;
  const words = expectedWords(
    negated ? grammars.negated : grammars.plain,
    tokens,
    typed,
    negated ? 1 : 0,
    allowed,
  );
  return words.filter((word) => word.toLowerCase().startsWith(partial));
}

export type Interpreted =
  | { readonly kind: 'command'; readonly match: Match; readonly call: Call; readonly fallback: string | null }
  | { readonly kind: 'error'; readonly text: string };

export interface Surroundings {
  readonly device: DeviceState;
  readonly cursor: Cursor;
  readonly io: Io;
  readonly shell: ShellControl;
  readonly booting: boolean;
  /** Width of the prompt before the line, for carets. */
  readonly shift: number;
}

function makeCall(around: Surroundings, line: string, at: Item, match: Match, negated: boolean): Call {
  return {
    device: around.device,
    at,
    negated,
    rank: match.rank,
    booting: around.booting,
    line,
    words: match.words,
    args: match.args,
    arg: (name) => match.args[name]?.[0] ?? '',
    has: (name) => match.args[name] !== undefined,
    io: around.io,
    shell: around.shell,
  };
}

function isFurther(one: ParseFailure, other: ParseFailure): boolean {
  return one.index > other.index || (one.index === other.index && one.column > other.column);
}

/** Reads a line in the session's view, then in the fallback view; the attempt that got further explains the error. */
export function interpret(around: Surroundings, line: string): Interpreted {
  const { device, cursor } = around;
  const frame = cursor.top();
  const tokens = tokenize(line);
  let tried = attempt(device, frame, tokens, line);
  const fallback = device.dialect.views[frame.view]?.fallback;
  const other = fallback === undefined || around.booting ? undefined : cursor.frameOf(fallback);
  if ('failure' in tried.result && other) {
    const second = attempt(device, other, tokens, line);
    if ('match' in second.result || isFurther(second.result.failure, tried.result.failure)) tried = second;
  }
  if ('failure' in tried.result) {
    return {
      kind: 'error',
      text: device.dialect.failure(tried.result.failure, line, around.shift, frame.view),
    };
  }
  const { match } = tried.result;
  const negated = tokens[0]?.text.toLowerCase() === device.dialect.negation;
  const call = makeCall(around, line, tried.at, match, negated);
  return { kind: 'command', match, call, fallback: tried.view === frame.view ? null : tried.view };
}

/** The error text of a reply that points at an argument or a word. */
export function caretText(around: Surroundings, line: string, match: Match, caret: string | number): string {
  const tokens = tokenize(line);
  const column = typeof caret === 'number' ? (tokens[caret]?.column ?? 0) : (match.columns[caret] ?? 0);
  const index = Math.max(
    0,
    tokens.findIndex((token) => token.column === column),
  );
  const failure: ParseFailure = { kind: 'bad-value', index, column };
  return around.device.dialect.failure(failure, line, around.shift, around.cursor.top().view);
}

/** Applies a configuration command; the text is what the device answers, `refused` when it was not taken. */
export function carryOut(
  around: Surroundings,
  line: string,
  found: { readonly match: Match; readonly call: Call; readonly fallback: string | null },
): { readonly text: string; readonly refused: boolean } {
  const { cursor } = around;
  // A section entered from the fallback view must not stand below the view that is being left.
  const entered: { view: string; item: Item }[] = [];
  const shell: ShellControl = { ...around.shell, enter: (view, item) => void entered.push({ view, item }) };
  const reply: Reply | undefined = applyRule({ ...found.call, shell }, found.match);
  if (reply && 'caret' in reply)
    return { text: caretText(around, line, found.match, reply.caret), refused: true };
  if (found.fallback !== null) cursor.backTo(found.fallback);
  if (reply && 'refuse' in reply) return { text: reply.refuse, refused: true };
  for (const frame of entered) cursor.enter(frame.view, frame.item);
  return { text: reply?.say ?? '', refused: false };
}
