/** Text of a configuration into a tree, by a stack of indents; spelling normalised by the syntax's aliases and functions. */
import type { ConfigNode, Layout, RawBlock, Syntax } from '../../drivers/contract.ts';
import { type Context, childContext, classify, type Grammar, grammarOf, isKind } from './grammar.ts';
import { captured, fillTemplate, matchWords } from './pattern.ts';
import { takeRaw } from './raw.ts';
import { candidates } from './word-index.ts';

interface Building {
  line: string;
  children: Building[];
  raw?: readonly string[];
  at: number;
}

/** An open line. Frames are used again at the same depth: one a line would cost more than all the rest. */
interface Frame {
  indent: number;
  node: Building;
  /** Rules of the section that the node opens, known once a line stands in it. */
  context: Context | undefined;
  /** Heads down to this one, known once a line stands in it. */
  path: readonly string[] | undefined;
  /** Children are printed at the head's own indent. */
  flat: boolean;
  /** The head is noise, and so is all below it. */
  dropped: boolean;
}

interface Reading {
  readonly grammar: Grammar;
  readonly layout: Layout;
  readonly lines: readonly string[];
  readonly frames: Frame[];
  /** How many of the frames are open. */
  depth: number;
  readonly top: Building[];
  readonly drop: RegExp;
  readonly opens: RegExp;
  readonly leave: ReadonlySet<string>;
  /** True when the text has separators, so that they can be relied on. */
  readonly separated: boolean;
  /** Closing patterns that do not occur any more, so that no text is searched twice. */
  readonly unclosed: Set<string>;
}

function union(patterns: readonly RegExp[]): RegExp {
  if (patterns.length === 0) return /$^/;
  const caseless = patterns.some((pattern) => pattern.flags.includes('i'));
  return new RegExp(patterns.map((pattern) => `(?:${pattern.source})`).join('|'), caseless ? 'i' : '');
}

/** Lines of one raw pattern may hold named groups, which a union cannot repeat. */
function anonymous(pattern: RegExp): RegExp {
  return new RegExp(
    pattern.source.replace(/\(\?<[A-Za-z]\w*>/g, '(').replace(/\\k<\w+>/g, '.'),
    pattern.flags,
  );
}

/**
 * Parses a configuration text. Tolerant: what it cannot place becomes a plain line. Line numbers (`at`) count from 1.
 */
export function parseConfig(text: string, syntax: Syntax): ConfigNode[] {
  const grammar = grammarOf(syntax);
  const lines = text.includes('\r') ? text.split(/\r\n|[\r\n]/) : text.split('\n');
  const { layout } = syntax;
  const reading: Reading = {
    grammar,
    layout,
    lines,
    frames: [],
    depth: 0,
    top: [],
    drop: union([...layout.drop, layout.endMarker]),
    opens: union(layout.rawBlocks.map((block) => looseOpen(block))),
    leave: new Set(layout.leaveWords),
    separated:
      !layout.separatorResets || lines.some((line) => line !== '' && layout.separator.test(line.trimEnd())),
    unclosed: new Set(),
  };
  for (let at = 0; at < lines.length; at++) at = readLine(reading, at);
  return [...finish(grammar, reading.top, [])];
}

/** A cheap first look: a backward reference to the delimiter cannot be kept, so the look-ahead that holds it goes. */
function looseOpen(block: RawBlock): RegExp {
  return anonymous(new RegExp(block.open.source.replace(/\(\?![^()]*\\k<[^()]*\)/g, ''), block.open.flags));
}

/** Reads the line at `at` and gives the index of the last line that it took. */
function readLine(reading: Reading, at: number): number {
  const source = (reading.lines[at] ?? '').trimEnd();
  if (source === '') return at;
  const body = source.trimStart();
  const indent = source.length - body.length;
  if (reading.layout.separator.test(body)) {
    if (indent === 0 && reading.layout.separatorResets) reading.depth = 0;
    return at;
  }
  if (reading.drop.test(source)) return at;
  const raw = reading.opens.test(source)
    ? takeRaw(reading.layout, reading.lines, at, reading.unclosed)
    : undefined;
  if (raw !== undefined) {
    place(reading, { line: body, children: [], raw, at: at + 1 }, indent);
    return at + raw.length;
  }
  if (reading.leave.has(body)) {
    leaveSection(reading, indent);
    return at;
  }
  place(
    reading,
    {
      line: body.includes('  ') || body.includes('\t') ? body.replace(/\s+/g, ' ') : body,
      children: [],
      at: at + 1,
    },
    indent,
  );
  return at;
}

/** The innermost open line. */
function innermost(reading: Reading): Frame | undefined {
  return reading.depth === 0 ? undefined : reading.frames[reading.depth - 1];
}

/** No device nests deeper: what claims to is not a configuration, and must not exhaust the stack. */
const DEEPEST = 50;

function push(reading: Reading, node: Building, indent: number, dropped: boolean): void {
  const frame = reading.frames[reading.depth++];
  if (frame === undefined) {
    reading.frames.push({ indent, node, context: undefined, path: undefined, flat: false, dropped });
    return;
  }
  frame.indent = indent;
  frame.node = node;
  frame.context = undefined;
  frame.path = undefined;
  frame.flat = false;
  frame.dropped = dropped;
}

function leaveSection(reading: Reading, indent: number): void {
  while ((innermost(reading)?.indent ?? -1) > indent) reading.depth--;
  if (innermost(reading)?.indent === indent) reading.depth--;
}

function contextOfFrame(reading: Reading, depth: number): Context {
  const frame = depth < 0 ? undefined : reading.frames[depth];
  if (frame === undefined) return reading.grammar.root;
  frame.context ??= childContext(reading.grammar, contextOfFrame(reading, depth - 1), frame.node.line);
  return frame.context;
}

/** Puts a line into the section where it belongs, and its spelling right. */
function place(reading: Reading, node: Building, indent: number): void {
  while (closes(reading, node, indent)) reading.depth--;
  if (indent > 0) unnest(reading, node, indent);
  reading.depth = Math.min(reading.depth, DEEPEST);
  const parent = innermost(reading);
  if (parent?.dropped === true) {
    push(reading, node, indent, true);
    return;
  }
  const context = contextOfFrame(reading, reading.depth - 1);
  respell(reading, node, context);
  const noise = node.line === '' || isKind(reading.grammar, context, node.line, 'noise');
  if (!noise) (parent?.node.children ?? reading.top).push(node);
  push(reading, node, indent, noise);
}

/** Whether the innermost open section ends before this line. */
function closes(reading: Reading, node: Building, indent: number): boolean {
  const last = innermost(reading);
  if (last === undefined || last.indent < indent) return false;
  if (last.indent > indent || last.node.raw !== undefined) return true;
  if (last.node.children.length > 0 && !last.flat) return true;
  // Same indent as a head without children: some releases print children at the indent of their head.
  const depth = reading.depth - 1;
  const outer = contextOfFrame(reading, depth - 1);
  if (!isKind(reading.grammar, outer, last.node.line, 'section')) return true;
  if (classify(reading.grammar, outer, node).rule !== undefined) return true;
  if (classify(reading.grammar, contextOfFrame(reading, depth), node).rule === undefined) return true;
  last.flat = true;
  return false;
}

/** A line that stands deeper than its section, or (without separators) a top-level line with one blank. */
function unnest(reading: Reading, node: Building, indent: number): void {
  const { grammar } = reading;
  const last = innermost(reading);
  if (last === undefined || last.dropped) return;
  const depth = reading.depth - 1;
  if (!reading.separated && indent === 1) {
    const inside = classify(grammar, contextOfFrame(reading, depth), node).rule;
    if (inside === undefined && classify(grammar, grammar.root, node).rule !== undefined) reading.depth = 0;
    return;
  }
  if (depth === 0 || last.node.children.length > 0 || last.flat) return;
  const outer = contextOfFrame(reading, depth - 1);
  const head = classify(grammar, outer, last.node).rule;
  if (head === undefined || head.rule.kind === 'section') return;
  if (classify(grammar, outer, node).rule !== undefined) reading.depth--;
}

function pathOf(reading: Reading, depth: number): readonly string[] {
  const frame = depth < 0 ? undefined : reading.frames[depth];
  if (frame === undefined) return [];
  frame.path ??= [...pathOf(reading, depth - 1), frame.node.line];
  return frame.path;
}

function respell(reading: Reading, node: Building, context: Context): void {
  const rewrites = reading.grammar.syntax.rewrites;
  if (rewrites !== undefined && rewrites.length > 0) {
    const path = pathOf(reading, reading.depth - 1);
    for (const { rewrite } of rewrites) node.line = rewrite(node.line, path);
  }
  node.line = canonicalLine(context, node.line);
}

/** The spelling that the rules use, for a line that has another name. */
function canonicalLine(context: Context, line: string): string {
  const aliases = candidates(context.aliases, line);
  if (aliases.length === 0) return line;
  const words = line.split(' ');
  for (const { pattern, to } of aliases) {
    const values = matchWords(pattern, words);
    if (values === undefined) continue;
    return fillTemplate(to, (name) => captured(pattern, values, name)) ?? line;
  }
  return line;
}

/** Regroups wrapped lists and merges sections that were printed twice, from the top down. */
function finish(
  grammar: Grammar,
  nodes: readonly ConfigNode[],
  path: readonly string[],
): readonly ConfigNode[] {
  let current = nodes;
  for (const { regroup } of grammar.syntax.regroup ?? []) current = regroup(current, path);
  if (!current.some((node) => node.children.length > 0)) return current;
  return mergeTwins(current).map((node) => {
    if (node.children.length === 0) return node;
    const children = finish(grammar, node.children, [...path, node.line]);
    return children === node.children ? node : { ...node, children };
  });
}

function mergeTwins(nodes: readonly ConfigNode[]): readonly ConfigNode[] {
  const heads = new Map<string, number>();
  const merged: ConfigNode[] = [];
  for (const node of nodes) {
    const twin = heads.get(node.line);
    const first = twin === undefined ? undefined : merged[twin];
    if (twin !== undefined && first !== undefined && first.children.length + node.children.length > 0) {
      merged[twin] = { ...first, children: [...first.children, ...node.children] };
      continue;
    }
    if (twin === undefined) heads.set(node.line, merged.length);
    merged.push(node);
  }
  return merged;
}
