/** A decoded file, places in it, and the code frames that error messages show. */
import type { SourceRef } from '../types.ts';

export interface SourceText {
  /** Path relative to the repository's root. */
  readonly path: string;
  readonly text: string;
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[];
}

/** A stretch of a file, with its dotted path inside the document. Offsets are UTF-16 code units. */
export interface Place {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
  readonly path: string;
}

export function sourceText(path: string, text: string): SourceText {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { path, text, lineStarts };
}

/** Index of the line that holds the offset. */
function lineIndex({ lineStarts }: SourceText, offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function sourceRef(place: Place): SourceRef {
  const line = lineIndex(place.source, place.start);
  const column = place.start - (place.source.lineStarts[line] ?? 0) + 1;
  return { file: place.source.path, line: line + 1, column, path: place.path };
}

/** The characters of the place as they are written. */
export function sourceOfPlace(place: Place): string {
  return place.source.text.slice(place.start, place.end);
}

/** Shows what a terminal would act upon or hide as `\u{202e}` (F30, F91). Line ends are escaped too. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu, (found) => {
    const code = found.codePointAt(0) ?? 0;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
  });
}

/**
 * What is written behind one of these keys is never shown, whatever the schema thinks of the key; references are.
 * To the end of the line: a comma or a brace may be part of the value.
 */
const SECRET_VALUE =
  /((?:password|passwd|passphrase|secret|private_key|community|token)\w{0,20}["']?[ ]{0,20}:[ ]{0,20})(?=[^ {])(?!["']?(?:env:[A-Z]|file:\w|device\b))(.+)$/i;

/** Dots in place of secrets; the length stays, so that columns stay. */
function masked(line: string): string {
  return line.replace(SECRET_VALUE, (_whole, key: string, value: string) => key + '•'.repeat(value.length));
}

const SECRET_BLOCK =
  /(?:password|passwd|passphrase|secret|private_key|community|token)\w{0,20}["']?[ ]{0,20}:/i;
const LINES_UP = 200;

/** The line belongs to a value of many lines that begins below such a key. */
function inSecretBlock(source: SourceText, line: number): boolean {
  const indentation = indentationOf(lineText(source, line));
  for (let above = line - 1; above >= 0 && above > line - LINES_UP; above -= 1) {
    const text = lineText(source, above);
    if (text.trim() === '' || indentationOf(text) >= indentation) continue;
    return SECRET_BLOCK.test(text);
  }
  return false;
}

function indentationOf(line: string): number {
  return /[^ ]|$/.exec(line)?.index ?? 0;
}

/** Longest part of a line that a frame shows. */
const FRAME_WIDTH = 100;
/** A key in front of a secret is looked for so far before the place. */
const LOOK_BACK = 2000;

/**
 * The line of the place with a caret under it and one line before and after.
 * `hidden`: the place holds a secret; only the key before it is shown.
 */
export function codeFrame(place: Place, hidden = false): string {
  const { source } = place;
  const at = lineIndex(source, place.start);
  if (hidden || inSecretBlock(source, at)) return `> ${at + 1} | ${visible(keyOf(lineText(source, at)))}•••`;
  const shown = [at - 1, at, at + 1].filter((line) => line >= 0 && line < source.lineStarts.length);
  const width = String((shown.at(-1) ?? 0) + 1).length;
  const rows = shown.flatMap((line) => {
    const number = String(line + 1).padStart(width);
    if (line !== at) return [`  ${number} | ${neighbour(source, line)}`.trimEnd()];
    const { text, caret } = markedLine(place, line);
    return [`> ${number} | ${text}`, `  ${' '.repeat(width)} | ${caret}`];
  });
  return rows.join('\n');
}

function neighbour(source: SourceText, line: number): string {
  if (inSecretBlock(source, line)) return '•••';
  return visible(masked(lineText(source, line)).slice(0, FRAME_WIDTH));
}

/** The line up to its first key. */
function keyOf(line: string): string {
  return /^[\s-]{0,60}[\w"'-]{1,60}:[ ]?/.exec(line)?.[0] ?? '';
}

/** At most `most` characters of a line, from `skip` on. */
function lineText(source: SourceText, line: number, skip = 0, most: number = 4 * FRAME_WIDTH): string {
  const start = (source.lineStarts[line] ?? 0) + skip;
  const end = (source.lineStarts[line + 1] ?? source.text.length + 1) - 1;
  return source.text.slice(start, Math.min(end, start + most)).replace(/\r$/, '');
}

function markedLine(place: Place, line: number): { text: string; caret: string } {
  // Of a line of a megabyte only the neighbourhood is looked at.
  const cut = Math.max(0, place.start - (place.source.lineStarts[line] ?? 0) - LOOK_BACK);
  const whole = masked(lineText(place.source, line, cut, LOOK_BACK + 4 * FRAME_WIDTH));
  const from = place.start - (place.source.lineStarts[line] ?? 0) - cut;
  const to = Math.max(from, Math.min(from + place.end - place.start, whole.length));
  const skip = from > FRAME_WIDTH - 20 ? from - 40 : 0;
  const before = (skip > 0 ? '…' : '') + visible(whole.slice(skip, from));
  const middle = visible(whole.slice(from, to));
  const text = `${before}${middle}${visible(whole.slice(to))}`.slice(0, FRAME_WIDTH + 20).trimEnd();
  const carets = Math.min(Math.max(displayWidth(middle), 1), FRAME_WIDTH);
  return { text, caret: ' '.repeat(displayWidth(before)) + '^'.repeat(carets) };
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** Columns on a terminal: East Asian wide characters take two. */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}
