/** Text of a configuration into a tree. What most comparisons never look into, sections that are equal, is read late. */
import type { ConfigNode, Syntax } from '../../drivers/contract.ts';
import { finish, finishBelow } from './finish.ts';
import { classify, type Grammar, grammarOf } from './grammar.ts';
import { type Body, type Known, type KnownLine, knownLines, lineOf, surelyStays } from './known-lines.ts';
import { atMargin, innermost, openSection, pathOf, type Reading, readLine, startReading } from './reading.ts';
import { type Reader, Section } from './section.ts';
import { candidates } from './word-index.ts';

/**
 * Parses a configuration text. Tolerant: what it cannot place becomes a plain line. Line numbers (`at`) count from 1.
 */
export function parseConfig(text: string, syntax: Syntax): ConfigNode[] {
  const grammar = grammarOf(syntax);
  const known = knownLines(grammar, text.length);
  const unix = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const reading = readText(known, unix, true) ?? readText(known, unix, false);
  return [...finish(known, reading?.top ?? [], [])];
}

/** Reads all lines. `undefined`: a section that was left for later goes on where its end seemed to be. */
function readText(known: Known, text: string, leave: boolean): Reading | undefined {
  const separated = isSeparated(known, text);
  let split: readonly string[] | undefined;
  const lines = (): readonly string[] => {
    split ??= text.split('\n');
    return split;
  };
  const reading = startReading(known, lines, separated, 1);
  const reader = leave ? readerOf(known) : undefined;
  for (let from = 0, at = 0; from <= text.length; at++) {
    const end = endOfLine(text, from);
    if (end === from) {
      from++;
      continue;
    }
    const line = lineOf(known, text.slice(from, end));
    if (line.indent > 0 && innermost(reading)?.left === true && isContent(line)) return undefined;
    const last = readLine(reading, line, at);
    from = end + 1;
    for (; at < last; at++) from = endOfLine(text, from) + 1;
    if (reader === undefined || line.indent > 0 || !isBlank(text, from)) continue;
    const body = leaveForLater(reading, at, text, from, reader);
    if (body === undefined) continue;
    from += body.text.length + 1;
    at += body.lines;
  }
  return reading;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function isContent({ kind }: KnownLine): boolean {
  return kind === 'line' || kind === 'leave';
}

/** Where blanks before top-level lines are possible, separators tell them from lines of a section. */
function isSeparated({ grammar, layout }: Known, text: string): boolean {
  const { separator, separatorMark } = layout;
  if (!grammar.syntax.layout.separatorResets) return true;
  if (separatorMark !== undefined && !text.includes(separatorMark)) return false;
  for (let from = 0; from <= text.length; ) {
    const end = endOfLine(text, from);
    if (end > from && separator.test(text.slice(from, end).trimEnd())) return true;
    from = end + 1;
  }
  return false;
}

/** Whether an indented line begins here. */
function isBlank(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  return code === 32 || code === 9;
}

/** Whether an indented or an empty line begins here: the lines of a section go on. */
function goesOn(text: string, at: number): boolean {
  return isBlank(text, at) || text[at] === '\n';
}

/** The indented lines from here on, with empty ones between and behind them; those that are known are not read again. */
function bodyAt(text: string, from: number, known: Body | undefined): Body {
  if (known !== undefined && text.startsWith(known.text, from)) {
    const end = from + known.text.length;
    if (end === text.length || (text[end] === '\n' && !goesOn(text, end + 1))) return known;
  }
  let end = endOfLine(text, from);
  let lines = 1;
  for (; goesOn(text, end + 1); lines++) end = endOfLine(text, end + 1);
  return { text: text.slice(from, end), lines };
}

/** Puts a section in place of the head that was read at `at`; gives its lines, which need not be read now. */
function leaveForLater(
  reading: Reading,
  at: number,
  text: string,
  from: number,
  reader: Reader,
): Body | undefined {
  const frame = reading.depth === 1 ? innermost(reading) : undefined;
  const head = frame?.known;
  if (frame === undefined || head === undefined || frame.dropped || frame.node.raw !== undefined)
    return undefined;
  // The line may have been a separator, or the head of nothing: then the frame is an older one.
  if (frame.node.at !== at + 1) return undefined;
  const body = bodyAt(text, from, head.below);
  if (body !== head.below && !mayWait(reading, body.text)) return undefined;
  if (!reading.separated && mayLeave(reading.grammar, body.text) && !atMargin(reading)) return undefined;
  head.below = body;
  frame.left = true;
  reading.top[reading.top.length - 1] = new Section(head, at + 1, body.text, reader);
  return body;
}

/** Whether these lines are surely lines of the head, and nothing of them is free text. */
function mayWait(reading: Reading, body: string): boolean {
  if (reading.known.layout.mayOpen(body)) return false;
  return surelyStays(reading.known, body.slice(0, endOfLine(body, 0)), pathOf(reading, 0));
}

/** Without separators a line with one blank may stand at the top, if it is known there. */
function mayLeave(grammar: Grammar, body: string): boolean {
  for (let from = 0; from < body.length; from = endOfLine(body, from) + 1) {
    if (!isBlank(body, from) || isBlank(body, from + 1)) continue;
    const line = body.slice(from, endOfLine(body, from)).trim();
    if (line.includes('  ')) return true;
    // A cheap look first: what is asked of the rules is remembered.
    if (candidates(grammar.root.reading, line).length === 0) continue;
    if (classify(grammar, grammar.root, { line, children: [] }).rule !== undefined) return true;
  }
  return false;
}

function readerOf(known: Known): Reader {
  let lines: readonly string[] = [];
  // One for all sections: most are short, and there are many.
  const reading = startReading(known, () => lines, true, 1);
  return {
    read: (head, at, text) => {
      lines = text.split('\n');
      const section = openSection(reading, head, at);
      for (let index = 0; index < lines.length; index++) {
        const source = lines[index];
        if (source !== undefined && source !== '') readLine(reading, lineOf(known, source), index);
      }
      return section.children;
    },
    finish: (line, children) => finishBelow(known, children, [line]),
  };
}
