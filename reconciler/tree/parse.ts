/** Text of a configuration into a tree, by a stack of indents; spelling normalised by the syntax's aliases and functions. */
import type { ConfigNode, Layout, RawBlock, Syntax } from '../../drivers/contract.ts';
import { type Context, childContext, classify, type Grammar, grammarOf } from './grammar.ts';
import { captured, fillTemplate, matchWords } from './pattern.ts';
import { takeRaw } from './raw.ts';

interface Building {
  line: string;
  children: Building[];
  raw?: readonly string[];
  at: number;
}

interface Frame {
  readonly indent: number;
  readonly node: Building;
  /** Rules of the section that the node opens, known once a line stands in it. */
  context?: Context;
  /** Children are printed at the head's own indent. */
  flat: boolean;
  /** The head is noise, and so is all below it. */
  readonly dropped: boolean;
}

interface Reading {
  readonly grammar: Grammar;
  readonly layout: Layout;
  readonly lines: readonly string[];
  readonly stack: Frame[];
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
  const lines = text.split(/\r\n|[\r\n]/);
  const { layout } = syntax;
  const reading: Reading = {
    grammar,
    layout,
    lines,
    stack: [],
    top: [],
    drop: union([...layout.drop, layout.endMarker]),
    opens: union(layout.rawBlocks.map((block) => looseOpen(block))),
    leave: new Set(layout.leaveWords),
    separated:
      !layout.separatorResets || lines.some((line) => line !== '' && layout.separator.test(line.trimEnd())),
    unclosed: new Set(),
  };
  for (let at = 0; at < lines.length; at++) at = readLine(reading, at);
  return finish(grammar, grammar.root, reading.top, []);
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
    if (indent === 0 && reading.layout.separatorResets) reading.stack.length = 0;
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

function leaveSection(reading: Reading, indent: number): void {
  const { stack } = reading;
  while (stack.length > 0 && (stack[stack.length - 1]?.indent ?? 0) > indent) stack.pop();
  const last = stack[stack.length - 1];
  if (last !== undefined && last.indent === indent) stack.pop();
}

function contextOfFrame(reading: Reading, depth: number): Context {
  if (depth < 0) return reading.grammar.root;
  const frame = reading.stack[depth];
  if (frame === undefined) return reading.grammar.root;
  frame.context ??= childContext(reading.grammar, contextOfFrame(reading, depth - 1), frame.node.line);
  return frame.context;
}

/** Puts a line into the section where it belongs, and its spelling right. */
function place(reading: Reading, node: Building, indent: number): void {
  const { stack } = reading;
  while (stack.length > 0 && closes(reading, node, indent)) stack.pop();
  if (indent > 0 && stack.length > 0) unnest(reading, node, indent);
  const parent = stack[stack.length - 1];
  const context = contextOfFrame(reading, stack.length - 1);
  if (parent?.dropped === true) {
    stack.push({ indent, node, flat: false, dropped: true });
    return;
  }
  respell(reading, node, context);
  const noise = isNoise(reading.grammar, context, node);
  if (!noise && node.line !== '') (parent?.node.children ?? reading.top).push(node);
  stack.push({ indent, node, flat: false, dropped: noise || node.line === '' });
}

/** Whether the innermost open section ends before this line. */
function closes(reading: Reading, node: Building, indent: number): boolean {
  const depth = reading.stack.length - 1;
  const last = reading.stack[depth];
  if (last === undefined || last.indent < indent) return false;
  if (last.indent > indent || last.node.raw !== undefined || (last.node.children.length > 0 && !last.flat))
    return true;
  // Same indent as a head without children: some releases print children at the indent of their head.
  const outer = contextOfFrame(reading, depth - 1);
  if (classify(reading.grammar, outer, last.node).rule?.rule.kind !== 'section') return true;
  if (classify(reading.grammar, outer, node).rule !== undefined) return true;
  if (classify(reading.grammar, contextOfFrame(reading, depth), node).rule === undefined) return true;
  last.flat = true;
  return false;
}

/** A line that stands deeper than its section, or (without separators) a top-level line with one blank. */
function unnest(reading: Reading, node: Building, indent: number): void {
  const { stack, grammar } = reading;
  const depth = stack.length - 1;
  const last = stack[depth];
  if (last === undefined || last.dropped) return;
  if (!reading.separated && indent === 1) {
    const inside = classify(grammar, contextOfFrame(reading, depth), node).rule;
    if (inside === undefined && classify(grammar, grammar.root, node).rule !== undefined) stack.length = 0;
    return;
  }
  if (depth === 0 || last.node.children.length > 0 || last.flat) return;
  const outer = contextOfFrame(reading, depth - 1);
  const head = classify(grammar, outer, last.node).rule;
  if (head === undefined || head.rule.kind === 'section') return;
  if (classify(grammar, outer, node).rule !== undefined) stack.pop();
}

function respell(reading: Reading, node: Building, context: Context): void {
  const rewrites = reading.grammar.syntax.rewrites;
  if (rewrites !== undefined && rewrites.length > 0) {
    const path = reading.stack.map((frame) => frame.node.line);
    for (const { rewrite } of rewrites) node.line = rewrite(node.line, path);
  }
  node.line = canonicalLine(context, node.line);
}

/** The spelling that the rules use, for a line that has another name. */
function canonicalLine(context: Context, line: string): string {
  if (context.aliases.length === 0) return line;
  const blank = line.indexOf(' ');
  if (context.aliasWords?.has(blank < 0 ? line : line.slice(0, blank)) === false) return line;
  const words = line.split(' ');
  for (const { from, to } of context.aliases) {
    const values = matchWords(from, words);
    if (values === undefined) continue;
    return fillTemplate(to, (name) => captured(from, values, name)) ?? line;
  }
  return line;
}

function isNoise(grammar: Grammar, context: Context, node: Building): boolean {
  const words = context.noiseWords;
  if (words !== undefined) {
    if (words.size === 0) return false;
    const blank = node.line.indexOf(' ');
    if (!words.has(blank < 0 ? node.line : node.line.slice(0, blank))) return false;
  }
  return classify(grammar, context, node).rule?.rule.kind === 'noise';
}

/** Regroups wrapped lists and merges sections that were printed twice, from the top down. */
function finish(
  grammar: Grammar,
  context: Context,
  nodes: readonly ConfigNode[],
  path: readonly string[],
): ConfigNode[] {
  const regrouped = (grammar.syntax.regroup ?? []).reduce<readonly ConfigNode[]>(
    (current, { regroup }) => regroup(current, path),
    nodes,
  );
  return mergeTwins(regrouped).map((node) => {
    if (node.children.length === 0) return node;
    const below = childContext(grammar, context, node.line);
    return { ...node, children: finish(grammar, below, node.children, [...path, node.line]) };
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
