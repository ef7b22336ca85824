/**
 * The words with which the lines of a pattern begin, seen from its text: a text uses few of a language's rules, and
 * those that it does not use are never read any further.
 */
import { firstWords } from './pattern.ts';
import { compilePattern } from './tokens.ts';
import { choicesOf } from './word-choices.ts';

/** Words that may stand at a place; '' = the line may end there; `undefined` = any word. */
type Place = readonly string[] | undefined;

/** Whether the text at a place of a pattern says what may stand there, without what follows. */
type Seen = { readonly words: Place } | 'unclear';

const any: Seen = { words: undefined };

function wordsAt(source: string, from: number): Seen {
  let at = from;
  while (source[at] === ' ') at++;
  const char = source[at];
  if (char === undefined || char === '[') return 'unclear';
  if (char === '<' || char === '{') return captureAt(source, at);
  if (char === '(') return choiceAt(source, at);
  const blank = source.indexOf(' ', at);
  const word = source.slice(at, blank < 0 ? undefined : blank);
  return word.includes('<') || word.includes('{') ? any : { words: [word] };
}

/** `<action=permit|deny>`: one word, and which. */
const NAMED = /^[<{][\w-]+=(?<words>[^>} ]+)[>}](?: |$)/;

function captureAt(source: string, at: number): Seen {
  const expression = NAMED.exec(at === 0 ? source : source.slice(at))?.groups?.words;
  return expression === undefined ? any : { words: choicesOf(expression) };
}

/** `(ip|ipv6)`; what holds brackets itself is left to the reader of patterns. */
function choiceAt(source: string, at: number): Seen {
  const inside = source.slice(at + 1, source.indexOf(')', at));
  if (inside.includes('(')) return 'unclear';
  return { words: inside.split('|').map((option) => option.trim().split(' ', 1)[0] ?? '') };
}

/** Words that may stand first in a line. */
export function firstWordsOf(source: string): Place {
  const seen = wordsAt(source, 0);
  return seen === 'unclear' ? firstWords(compilePattern(source).tokens) : seen.words;
}

/** Words that may stand second, where one word is certain to stand first; otherwise any. */
export function secondWordsOf(source: string): Place {
  const text = source.trim();
  const end = endOfOneWord(text);
  if (end < 0 || end === text.length) return undefined;
  const seen = wordsAt(text, end);
  return seen === 'unclear' ? firstWords(compilePattern(text).tokens, 1) : seen.words;
}

/** Where the first token of a pattern ends, if that is always one word; else -1. */
function endOfOneWord(text: string): number {
  const first = text.charAt(0);
  if (first === '[') return -1;
  if (first === '(') {
    const end = text.indexOf(')') + 1;
    return /^\([^ (]*\)(?: |$)/.test(text) ? end : -1;
  }
  const blank = text.indexOf(' ');
  const end = blank < 0 ? text.length : blank;
  return /\.\.\.|\*[>}]/.test(text.slice(0, end)) ? -1 : end;
}
