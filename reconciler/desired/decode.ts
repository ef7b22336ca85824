/** Bytes of one file → text, or the reason why they are not the text that they should be. */
import { isUtf8 } from 'node:buffer';
import type { Problem, RepositoryFile } from '../types.ts';
import { problemAt } from './problem.ts';
import { type SourceText, sourceText } from './source-text.ts';

/** Largest document, in bytes. */
export const MAX_FILE_BYTES = 1024 * 1024;

export interface Decoded {
  readonly source: SourceText;
  readonly problems: readonly Problem[];
}

export function decode(file: RepositoryFile): Decoded {
  const refused = refusalOfBytes(file);
  if (refused !== undefined) {
    const source = sourceText(file.path, '');
    return {
      source,
      problems: [problemAt({ source, start: 0, end: 0, path: '' }, { ...refused, frame: false })],
    };
  }
  // The decoder takes a leading byte order mark away.
  const source = sourceText(file.path, new TextDecoder('utf-8', { fatal: true }).decode(file.bytes));
  return { source, problems: refusalsOfText(source) };
}

interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}

function refusalOfBytes({ bytes }: RepositoryFile): Refusal | undefined {
  if (bytes.byteLength > MAX_FILE_BYTES) {
    return {
      code: 'too-large',
      message: `the file has ${bytes.byteLength} bytes; at most ${MAX_FILE_BYTES} are read`,
    };
  }
  if (looksLikeUtf16(bytes)) {
    return { code: 'not-utf-8', message: 'the file is UTF-16', hint: 'save it as UTF-8' };
  }
  if (isUtf8(bytes)) return undefined;
  const { line, column } = firstInvalidByte(bytes);
  return {
    code: 'not-utf-8',
    message: `the file is not UTF-8: the first wrong byte is in line ${line}, column ${column}`,
    hint: 'save it as UTF-8',
  };
}

function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return bytes.byteLength >= 2 && (first === 0) !== (second === 0);
}

function firstInvalidByte(bytes: Uint8Array): { line: number; column: number } {
  let good = 0;
  let bad = bytes.byteLength;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, good));
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** True for valid UTF-8, also when the last character is cut. */
function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Nothing in a document may hide from a reviewer: no control, invisible or direction-changing character (F30). */
const HIDDEN = /(?!\r?\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const MOST_REPORTED = 5;

function refusalsOfText(source: SourceText): Problem[] {
  const { text } = source;
  const at = (start: number, end: number) => ({ source, start, end, path: '' });
  if (text.startsWith('version https://git-lfs.github.com/spec/')) {
    const message = 'the file is a Git LFS pointer, not the document itself';
    return [problemAt(at(0, 0), { code: 'lfs-pointer', message, hint: 'take the file out of Git LFS' })];
  }
  if (text.trim() === '') {
    const message = 'the file is empty; that says nothing about what the device shall hold';
    return [
      problemAt(at(0, 0), {
        code: 'empty-file',
        message,
        hint: 'delete the file to stop managing it, or put it back',
      }),
    ];
  }
  const problems: Problem[] = [];
  for (const match of text.matchAll(HIDDEN)) {
    const [character] = match;
    // JSON may be indented with tabs; inside its strings a raw tab is not JSON.
    if (character === '\t' && source.path.endsWith('.json')) continue;
    problems.push(problemAt(at(match.index, match.index + character.length), hiddenCharacter(character)));
    if (problems.length === MOST_REPORTED) break;
  }
  return problems;
}

function hiddenCharacter(character: string): Refusal {
  if (character === '\t') return { code: 'tab', message: 'a tab stands here', hint: 'use blanks' };
  if (character === '\r')
    return {
      code: 'hidden-character',
      message: 'a carriage return stands inside a line',
      hint: 'take it out',
    };
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    code: 'hidden-character',
    message: `an invisible or control character stands here: U+${code}`,
    hint: 'take it out',
  };
}
