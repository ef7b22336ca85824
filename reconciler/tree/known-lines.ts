/**
 * What is known of a line by its text: a device repeats itself, and two configurations of one device are almost
 * equal. So a text is trimmed, tested and respelled once, however often it stands there.
 */
import { type Context, childContext, type Grammar, isKind } from './grammar.ts';
import { type CompiledLayout, compileLayout } from './layout.ts';
import { captured, fillTemplate, matchWords, wordsOf } from './pattern.ts';
import { compilePattern } from './tokens.ts';
import { candidates } from './word-index.ts';

/** A line as it stands in a text, blanks and all, in one section. */
export interface KnownLine {
  /** `separator` and `dropped` mean nothing here, `leave` ends a section. */
  readonly kind: 'line' | 'separator' | 'dropped' | 'leave';
  /** Trimmed and single-blanked. */
  readonly body: string;
  readonly indent: number;
  /** May open a block of free text. */
  readonly opens: boolean;
  /** The section that it stands in; until it is read in one: nothing below is known. */
  context: Context | undefined;
  /** What the rewrites that ask for a place made of the body, and the place where they did so last. */
  placed: string;
  path: readonly string[] | undefined;
  /** In the spelling that the rules use, and as it was before an alias made that of it. */
  line: string;
  written: string | undefined;
  noise: boolean;
  /** Whether a rule makes it a section; found when asked for. */
  section: boolean | undefined;
  /** The rules inside, when it is a head; found when asked for. */
  inner: Context | undefined;
  /** Heads down to this one and, without it, above it: one array for all readings, so that it can be compared. */
  innerPath: readonly string[] | undefined;
  outerPath: readonly string[] | undefined;
  /** What stood below this head at the top when its lines were left for later the last time. */
  below: Body | undefined;
  /** The same text in another section or spelling: few lines are valid in many. */
  next: KnownLine | undefined;
}

/** The indented lines below a head. */
export interface Body {
  readonly text: string;
  readonly lines: number;
}

export interface Known {
  readonly grammar: Grammar;
  readonly lines: Map<string, KnownLine>;
  /** In which round each head was met last: a set that need not be made anew for each section. */
  readonly heads: Map<string, number>;
  round: number;
  readonly layout: CompiledLayout;
  /** Length of the texts that the known lines come from: each line keeps its whole text in memory. */
  chars: number;
}

/** Texts of this many characters together are remembered; then everything is forgotten. */
const MOST_CHARS = 32 * 1024 * 1024;

const known = new WeakMap<Grammar, Known>();

/** What is known of the lines of a language, before a text of this length is read. */
export function knownLines(grammar: Grammar, length: number): Known {
  let found = known.get(grammar);
  if (found === undefined) {
    const layout = compileLayout(grammar.syntax.layout);
    found = { grammar, lines: new Map(), heads: new Map(), round: 0, layout, chars: 0 };
    known.set(grammar, found);
  }
  found.chars += length;
  if (found.chars > MOST_CHARS) {
    found.lines.clear();
    found.heads.clear();
    for (const context of grammar.contexts.values()) context.classified.clear();
    found.chars = length;
  }
  return found;
}

export function lineOf(from: Known, text: string): KnownLine {
  let found = from.lines.get(text);
  if (found === undefined) {
    found = readLine(from.layout, text);
    from.lines.set(text, found);
  }
  return found;
}

function readLine({ separator, drop, opens, leave, marks }: CompiledLayout, text: string): KnownLine {
  const source = text.trimEnd();
  const trimmed = source.trimStart();
  const marked = trimmed === '' || marks === undefined || marks.has(trimmed.charAt(0));
  let kind: KnownLine['kind'] = 'line';
  if (marked) {
    if (trimmed === '' || separator.test(trimmed)) kind = 'separator';
    else if (drop.test(source)) kind = 'dropped';
    else if (leave.has(trimmed)) kind = 'leave';
  }
  const body = singleBlanked(trimmed);
  return {
    kind,
    body,
    indent: source.length - trimmed.length,
    opens: marked && kind !== 'separator' && kind !== 'dropped' && opens.test(source),
    context: undefined,
    placed: body,
    path: undefined,
    line: body,
    written: undefined,
    noise: false,
    section: undefined,
    inner: undefined,
    innerPath: undefined,
    outerPath: undefined,
    below: undefined,
    next: undefined,
  };
}

function singleBlanked(trimmed: string): string {
  const crooked = trimmed.includes('  ') || trimmed.includes('\t');
  return crooked ? trimmed.replace(/\s+/g, ' ') : trimmed;
}

/** The line in a section; `path`: the heads down to it. */
export function lineIn(
  { grammar }: Known,
  line: KnownLine,
  context: Context,
  path: readonly string[],
): KnownLine {
  const asks = grammar.placed.length > 0;
  if (line.context !== undefined) {
    for (let known: KnownLine | undefined = line; known !== undefined; known = known.next) {
      if (known.context === context && (!asks || known.path === path)) return known;
    }
  }
  const known = inSpelling(grammar, line, context, placedSpelling(grammar, line.body, path));
  known.path = path;
  return known;
}

function inSpelling(grammar: Grammar, line: KnownLine, context: Context, placed: string): KnownLine {
  if (line.context === undefined) return understand(grammar, line, placed, context);
  for (let known: KnownLine | undefined = line; known !== undefined; known = known.next) {
    if (known.context === context && known.placed === placed) return known;
  }
  const copy = { ...line, innerPath: undefined, outerPath: undefined, below: undefined };
  line.next = understand(grammar, copy, placed, context);
  return line.next;
}

/** The heads down to this line, which stands below `outer`. */
export function innerPath(line: KnownLine, outer: readonly string[]): readonly string[] {
  if (line.innerPath !== undefined && line.outerPath === outer) return line.innerPath;
  line.outerPath = outer;
  line.innerPath = [...outer, line.line];
  return line.innerPath;
}

const NOWHERE: readonly string[] = [];

function placedSpelling({ placed }: Grammar, body: string, path: readonly string[]): string {
  let line = body;
  for (const rewrite of placed) line = rewrite(line, path);
  return line;
}

function plainSpelling({ plain }: Grammar, placed: string): string {
  let line = placed;
  for (const rewrite of plain) line = rewrite(line, NOWHERE);
  return line;
}

/** Whether a text is certainly a line that stays where these heads lead: no noise, no other spelling. */
export function surelyStays({ grammar, layout }: Known, text: string, path: readonly string[]): boolean {
  const trimmed = text.trim();
  if (layout.marks === undefined || layout.marks.has(trimmed.charAt(0))) {
    const { kind, opens } = readLine(layout, text);
    if (kind !== 'line' || opens) return false;
  }
  const line = plainSpelling(grammar, placedSpelling(grammar, singleBlanked(trimmed), path));
  return line !== '' && candidates(grammar.vanishing, line).length === 0;
}

function understand(grammar: Grammar, line: KnownLine, placed: string, context: Context): KnownLine {
  line.context = context;
  line.placed = placed;
  const spelt = plainSpelling(grammar, placed);
  const special = context.specialOf(spelt);
  line.line = special.alias ? canonicalLine(context, spelt) : spelt;
  // Another spelling begins with other words.
  const other = line.line !== spelt;
  line.written = other ? spelt : undefined;
  line.noise = line.line === '' || ((other || special.noise) && isKind(grammar, context, line.line, 'noise'));
  line.section = other || special.section ? undefined : false;
  line.inner = undefined;
  return line;
}

/** The spelling that the rules use, for a line that has another name. */
export function canonicalLine(context: Context, line: string): string {
  const aliases = candidates(context.aliases, line);
  if (aliases.length === 0) return line;
  const words = wordsOf(line);
  for (const { source, to } of aliases) {
    const pattern = compilePattern(source);
    const values = matchWords(pattern, words);
    if (values === undefined) continue;
    return fillTemplate(compilePattern(to), (name) => captured(pattern, values, name)) ?? line;
  }
  return line;
}

/** Whether the line opens a section where it stands. */
export function isHead(grammar: Grammar, line: KnownLine, context: Context): boolean {
  line.section ??= isKind(grammar, context, line.line, 'section');
  return line.section;
}

/** The rules inside the section that the line opens where it stands. */
export function innerContext(grammar: Grammar, line: KnownLine, context: Context): Context {
  line.inner ??= childContext(grammar, context, line.line);
  return line.inner;
}
