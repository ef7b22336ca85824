/** A layout compiled: what a line is before any rule is asked. */
import type { Layout, RawBlock } from '../../drivers/contract.ts';

export interface CompiledLayout {
  readonly separator: RegExp;
  /** Stands in every separator; `undefined`: not known. */
  readonly separatorMark: string | undefined;
  readonly drop: RegExp;
  /** May open a block of free text. */
  readonly opens: RegExp;
  readonly leave: ReadonlySet<string>;
  /** First characters of all lines that are not plain lines; `undefined`: any. */
  readonly marks: ReadonlySet<string> | undefined;
  /** Whether any line of several, which are all indented, may open a block of free text. */
  readonly mayOpen: (lines: string) => boolean;
}

export function compileLayout(layout: Layout): CompiledLayout {
  return {
    separator: layout.separator,
    separatorMark: firstCharacter(layout.separator),
    drop: union([...layout.drop, layout.endMarker]),
    opens: union(layout.rawBlocks.map((block) => looseOpen(block))),
    leave: new Set(layout.leaveWords),
    marks: firstCharacters(layout),
    mayOpen: mayOpenOf(layout.rawBlocks),
  };
}

function union(patterns: readonly RegExp[]): RegExp {
  if (patterns.length === 0) return /$^/;
  const caseless = patterns.some((pattern) => pattern.flags.includes('i'));
  return new RegExp(patterns.map((pattern) => `(?:${pattern.source})`).join('|'), caseless ? 'i' : '');
}

/** A cheap first look: a backward reference to the delimiter cannot be kept, so the look-ahead that holds it goes. */
function looseOpen(block: RawBlock): RegExp {
  return anonymous(new RegExp(block.open.source.replace(/\(\?![^()]*\\k<[^()]*\)/g, ''), block.open.flags));
}

/** Lines of one raw pattern may hold named groups, which a union cannot repeat. */
function anonymous(pattern: RegExp): RegExp {
  return new RegExp(
    pattern.source.replace(/\(\?<[A-Za-z]\w*>/g, '(').replace(/\\k<\w+>/g, '.'),
    pattern.flags,
  );
}

/** What the expressions of a layout can begin with, so that most lines need none of them. */
function firstCharacters(layout: Layout): ReadonlySet<string> | undefined {
  const { separator, drop, endMarker, leaveWords, rawBlocks } = layout;
  const marks = new Set(leaveWords.map((word) => word.charAt(0)));
  for (const pattern of [separator, ...drop, endMarker, ...rawBlocks.map((block) => block.open)]) {
    const first = firstCharacter(pattern);
    if (first === undefined) return undefined;
    marks.add(first);
  }
  return marks;
}

/** The first character of all that an expression matches, blanks aside: one that nothing makes optional. */
function firstCharacter({ source, flags }: RegExp): string | undefined {
  const first = /^\^(?:\\s[*+])?([\w!#-])(?![?*{])/.exec(source)?.[1];
  return flags !== '' || hasAlternatives(source) ? undefined : first;
}

/** A `|` outside of all brackets. */
function hasAlternatives(source: string): boolean {
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth--;
    else if (char === '|' && depth === 0) return true;
  }
  return false;
}

/** The blanks and the words with which an expression begins. */
const BEGINNING = /^\^(?<blanks>\\s[*+]| +)?(?<words>(?:[\w #!-](?![*+?{]))*)/;

function mayOpenOf(blocks: readonly RawBlock[]): (lines: string) => boolean {
  const beginnings: string[] = [];
  for (const { open } of blocks) {
    const { blanks, words = '' } = BEGINNING.exec(open.source)?.groups ?? {};
    if (open.flags !== '' || hasAlternatives(open.source)) return () => true;
    // Without blanks it cannot match a line that is indented.
    if (blanks === undefined && words !== '') continue;
    if (words === '') return () => true;
    beginnings.push(words);
  }
  if (beginnings.length === 0) return () => false;
  const any = new RegExp(`(?:^|\\n)\\s*(?:${beginnings.join('|')})`);
  return (lines) => any.test(lines);
}
