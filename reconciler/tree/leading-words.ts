/**
 * The words with which the lines of a pattern begin, seen from its text: a text uses few of a language's rules, and
 * those that it does not use are never read any further.
 */
import { firstWords } from './pattern.ts';
import { compilePattern } from './tokens.ts';

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

/** `<action=permit|deny>` names the words that it takes. */
const NAMED = /^[<{][\w-]+=(?<words>[\w-]+(?:\|[\w-]+)*)[>}](?: |$)/;

function captureAt(source: string, at: number): Seen {
  const words = NAMED.exec(at === 0 ? source : source.slice(at))?.groups?.words;
  return words === undefined ? any : { words: words.split('|') };
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

/** Words that may stand second, where the first is certain; otherwise any. */
export function secondWordsOf(source: string): Place {
  const text = source.trim();
  const blank = text.indexOf(' ');
  if (blank < 0 || '<{(['.includes(text.charAt(0))) return undefined;
  const first = text.slice(0, blank);
  if (first.includes('<') || first.includes('{')) return undefined;
  const seen = wordsAt(text, blank + 1);
  return seen === 'unclear' ? firstWords(compilePattern(source).tokens, 1) : seen.words;
}
