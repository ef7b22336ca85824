/** Lines into a tree, by a stack of indents; what a line means where it stands decides what its indent leaves open. */
import type { Layout } from '../../drivers/contract.ts';
import { type Context, childContext, classify, type Grammar, isKind } from './grammar.ts';
import {
  innerContext,
  innerPath,
  isHead,
  type Known,
  type KnownLine,
  lineIn,
  lineOf,
} from './known-lines.ts';
import { takeRaw } from './raw.ts';
import type { Section } from './section.ts';

export interface Building {
  readonly line: string;
  children: Building[];
  readonly raw?: readonly string[];
  readonly at: number;
  written?: string;
}

/** Shared by all lines that nothing stands under: most lines are leaves. */
const NO_CHILDREN: Building[] = [];

/** An open line. Frames are used again at the same depth: one a line would cost more than all the rest. */
export interface Frame {
  indent: number;
  node: Building;
  /** Absent below noise. */
  known: KnownLine | undefined;
  /** Rules of the section that the node opens, known once a line stands in it. */
  context: Context | undefined;
  /** Heads down to this one, known once a line stands in it. */
  path: readonly string[] | undefined;
  /** Children are printed at the head's own indent. */
  flat: boolean;
  /** The head is noise, and so is all below it. */
  dropped: boolean;
  /** Its lines were left for later: see section.ts. */
  left: boolean;
}

export interface Reading {
  readonly grammar: Grammar;
  readonly layout: Layout;
  readonly known: Known;
  /** The text, line by line; asked for where a block of free text begins. */
  readonly lines: () => readonly string[];
  /** Number of its first line. */
  first: number;
  readonly frames: Frame[];
  /** How many of the frames are open. */
  depth: number;
  readonly top: (Building | Section)[];
  /** True when the text has separators, so that they can be relied on. */
  readonly separated: boolean;
  /** True when the text has top-level one-liners at its margin; found when asked for. */
  margin: boolean | undefined;
  /** Closing patterns that do not occur any more, so that no text is searched twice. */
  readonly unclosed: Set<string>;
}

export function startReading(
  known: Known,
  lines: () => readonly string[],
  separated: boolean,
  first: number,
): Reading {
  const { grammar } = known;
  const { layout } = grammar.syntax;
  const unclosed = new Set<string>();
  const margin = undefined;
  return { grammar, layout, known, lines, first, frames: [], depth: 0, top: [], separated, margin, unclosed };
}

/** Opens a section of the top level, whose lines are to be read. */
export function openSection(reading: Reading, head: KnownLine, at: number): Building {
  const node: Building = { line: head.line, children: NO_CHILDREN, at };
  reading.first = at + 1;
  reading.depth = 0;
  push(reading, node, head, 0, false);
  return node;
}

/** Reads the line at `at`, whose text is known, and gives the index of the last line that it took. */
export function readLine(reading: Reading, line: KnownLine, at: number): number {
  if (line.kind === 'separator') {
    if (line.body !== '' && line.indent === 0 && reading.layout.separatorResets) reading.depth = 0;
    return at;
  }
  if (line.kind === 'dropped') return at;
  const raw = line.opens ? takeRaw(reading.layout, reading.lines(), at, reading.unclosed) : undefined;
  if (raw !== undefined) {
    place(reading, line, reading.first + at, raw);
    return at + raw.length;
  }
  if (line.kind === 'leave') leaveSection(reading, line.indent);
  else place(reading, line, reading.first + at);
  return at;
}

/** The innermost open line. */
export function innermost(reading: Reading): Frame | undefined {
  return reading.depth === 0 ? undefined : reading.frames[reading.depth - 1];
}

/** No device nests deeper: what claims to is not a configuration, and must not exhaust the stack. */
const DEEPEST = 50;

function push(
  reading: Reading,
  node: Building,
  known: KnownLine | undefined,
  indent: number,
  dropped: boolean,
): void {
  const frame = reading.frames[reading.depth++];
  if (frame === undefined) {
    const unasked = { context: undefined, path: undefined, flat: false, left: false };
    reading.frames.push({ indent, node, known, ...unasked, dropped });
    return;
  }
  frame.indent = indent;
  frame.node = node;
  frame.known = known;
  frame.context = undefined;
  frame.path = undefined;
  frame.flat = false;
  frame.dropped = dropped;
  frame.left = false;
}

function leaveSection(reading: Reading, indent: number): void {
  while ((innermost(reading)?.indent ?? -1) > indent) reading.depth--;
  if (innermost(reading)?.indent === indent) reading.depth--;
}

function contextOfFrame(reading: Reading, depth: number): Context {
  const frame = depth < 0 ? undefined : reading.frames[depth];
  const { grammar } = reading;
  if (frame === undefined) return grammar.root;
  if (frame.context !== undefined) return frame.context;
  const outer = contextOfFrame(reading, depth - 1);
  frame.context =
    frame.known === undefined
      ? childContext(grammar, outer, frame.node.line)
      : innerContext(grammar, frame.known, outer);
  return frame.context;
}

/** Whether the line was read at the top before, and all that is open ends before any line at the margin. */
function standsAtTop({ grammar, depth, frames }: Reading, line: KnownLine): boolean {
  if (line.indent > 0 || line.noise || line.context !== grammar.root || line.path !== TOP) return false;
  const [top, second] = frames;
  if (depth === 0 || top === undefined || top.indent > 0 || top.left) return true;
  if (depth > 1 && second !== undefined && second.indent === 0) return false;
  return (top.node.children.length > 0 && !top.flat) || top.known?.section === false;
}

/** Puts a line into the section where it belongs, and its spelling right. */
function place(reading: Reading, line: KnownLine, at: number, raw?: readonly string[]): void {
  if (raw === undefined && standsAtTop(reading, line)) {
    reading.depth = 0;
    put(reading, undefined, line, at);
    return;
  }
  const { indent, body } = line;
  while (closes(reading, body, indent)) reading.depth--;
  if (indent > 0) unnest(reading, body, indent);
  reading.depth = Math.min(reading.depth, DEEPEST);
  const parent = innermost(reading);
  if (parent?.dropped === true) {
    push(reading, { line: body, children: NO_CHILDREN, at }, undefined, indent, true);
    return;
  }
  const depth = reading.depth - 1;
  const context = contextOfFrame(reading, depth);
  put(reading, parent?.node, lineIn(reading.known, line, context, pathOf(reading, depth)), at, raw);
}

/** Puts a line that is understood below its head. */
function put(
  reading: Reading,
  parent: Building | undefined,
  known: KnownLine,
  at: number,
  raw?: readonly string[],
): void {
  const node: Building =
    raw === undefined
      ? { line: known.line, children: NO_CHILDREN, at }
      : { line: known.line, children: NO_CHILDREN, raw, at };
  if (known.written !== undefined) node.written = known.written;
  if (!known.noise) adopt(parent, reading.top, node);
  push(reading, node, known, known.indent, known.noise);
}

function adopt(parent: Building | undefined, top: (Building | Section)[], node: Building): void {
  if (parent === undefined) top.push(node);
  else if (parent.children === NO_CHILDREN) parent.children = [node];
  else parent.children.push(node);
}

function hasRule(reading: Reading, context: Context, line: string): boolean {
  return classify(reading.grammar, context, { line, children: [] }).rule !== undefined;
}

/** Whether the innermost open section ends before this line. */
function closes(reading: Reading, body: string, indent: number): boolean {
  const last = innermost(reading);
  if (last === undefined || last.indent < indent) return false;
  if (last.indent > indent || last.left || last.node.raw !== undefined) return true;
  if (last.node.children.length > 0 && !last.flat) return true;
  // Same indent as a head without children: some releases print children at the indent of their head.
  const depth = reading.depth - 1;
  const outer = contextOfFrame(reading, depth - 1);
  const head =
    last.known === undefined
      ? isKind(reading.grammar, outer, last.node.line, 'section')
      : isHead(reading.grammar, last.known, outer);
  if (!head || hasRule(reading, outer, body)) return true;
  if (!hasRule(reading, contextOfFrame(reading, depth), body)) return true;
  last.flat = true;
  return false;
}

/** A line that stands deeper than its section, or (without separators) a top-level line with one blank. */
function unnest(reading: Reading, body: string, indent: number): void {
  const { grammar } = reading;
  const last = innermost(reading);
  if (last === undefined || last.dropped) return;
  const depth = reading.depth - 1;
  if (!reading.separated && indent === 1) {
    if (atMargin(reading) || hasRule(reading, contextOfFrame(reading, depth), body)) return;
    if (hasRule(reading, grammar.root, body)) reading.depth = 0;
    return;
  }
  if (depth === 0 || last.node.children.length > 0 || last.flat) return;
  const outer = contextOfFrame(reading, depth - 1);
  const head = classify(grammar, outer, last.node).rule;
  if (head === undefined || head.rule.kind === 'section') return;
  if (hasRule(reading, outer, body)) reading.depth--;
}

/** Whether the text has top-level one-liners without a blank before them: then a blank means that a line stands inside. */
export function atMargin(reading: Reading): boolean {
  reading.margin ??= reading.lines().some((text) => {
    if (text === '' || /^\s/.test(text)) return false;
    const line = lineOf(reading.known, text);
    if (line.kind !== 'line') return false;
    const { grammar } = reading;
    const { rule } = classify(grammar, grammar.root, { line: line.body, children: [] });
    return rule !== undefined && rule.rule.kind !== 'section';
  });
  return reading.margin;
}

const TOP: readonly string[] = [];

export function pathOf(reading: Reading, depth: number): readonly string[] {
  const frame = depth < 0 ? undefined : reading.frames[depth];
  if (frame === undefined) return TOP;
  if (frame.path === undefined) {
    const outer = pathOf(reading, depth - 1);
    frame.path = frame.known === undefined ? [...outer, frame.node.line] : innerPath(frame.known, outer);
  }
  return frame.path;
}
