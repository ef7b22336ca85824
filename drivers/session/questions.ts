/** What the device asks back: the room's exact questions are answered, every other one stops the session (F40, F41). */
import type { Exchange } from '../contract.ts';
import type { Screen } from './screen.ts';

/** A question may stand on several lines; more than this is never needed to recognise it. */
const TAIL_LINES = 4;
/** Characters of each of these lines. */
const TAIL_WIDTH = 500;

/** `[Y/N]:`, `[yes/no]?`, `(y/n)`, `[confirm]`, `[no]:` at the end of the open line: certainly a question. */
const CERTAIN = /[[(](?:y|n|yes|no|confirm)(?:\s*[/|,:]\s*\[?(?:y|n|yes|no)\]?)*[\])]\s*[?:]*\s*$/i;
/** `Destination filename [startup-config]?`, `New password:`: a question if nothing more comes. */
const LIKELY = /[?:\])]\s*$/;

/** The text at the end of the screen, open line last. */
export function tailOf(screen: Screen): string {
  const before = screen.lines.slice(-TAIL_LINES).map((line) => line.text.slice(-TAIL_WIDTH));
  return [...before, screen.line.slice(-TAIL_WIDTH)].join('\n');
}

/** The exchange whose question ends the text, for this command. */
export function exchangeFor(
  exchanges: readonly Exchange[],
  command: string,
  tail: string,
): Exchange | undefined {
  const end = tail.trimEnd().length;
  return exchanges.find((exchange) => {
    if (exchange.command !== undefined && !exchange.command.test(command)) return false;
    const found = exchange.ask.exec(tail);
    return found !== null && found.index + found[0].trimEnd().length >= end;
  });
}

/** What is typed for an answer: `enter` the line end alone, `key:X` X alone, else the words and the line end. */
export function keysOf(answer: string, lineEnd: string): string {
  if (answer === 'enter') return lineEnd;
  if (answer.startsWith('key:')) return answer.slice('key:'.length);
  return answer + lineEnd;
}

/** The characters of an answer that the device may echo. */
export function echoOf(answer: string): string {
  if (answer === 'enter') return '';
  return answer.startsWith('key:') ? answer.slice('key:'.length) : answer;
}

export function isCertainQuestion(line: string): boolean {
  return CERTAIN.test(line.slice(-TAIL_WIDTH));
}

export function isLikelyQuestion(line: string): boolean {
  return LIKELY.test(line.slice(-TAIL_WIDTH));
}

/** A dialog that sets a password must never get the old one as its answer. */
export function asksForNewPassword(line: string): boolean {
  return /\b(?:new|old|current|confirm|retype|re-?enter|again|repeat|change|verify)\b.*(?:pass|secret)|(?:pass\w*|secret)\b.*\b(?:again|confirm)/i.test(
    line,
  );
}
