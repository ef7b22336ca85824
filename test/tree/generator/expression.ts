/** Words that a regular expression takes: for captures whose expression no value of the tables fits. */
import type { Dice } from './dice.ts';

interface Reader {
  readonly source: string;
  at: number;
  readonly dice: Dice;
}

const CLASSES: Readonly<Record<string, string>> = { d: '0123456789', w: 'abcXYZ019', S: 'abcXY019', s: ' ' };

function alternatives(reader: Reader): string {
  const found: string[] = [sequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at++;
    found.push(sequence(reader));
  }
  return reader.dice.pick(found) ?? '';
}

function sequence(reader: Reader): string {
  let text = '';
  for (;;) {
    const char = reader.source[reader.at];
    if (char === undefined || char === '|' || char === ')') return text;
    const from = reader.at;
    const once = atom(reader);
    const to = reader.at;
    const count = quantifier(reader);
    const after = reader.at;
    for (let more = 0; more < count; more++) {
      reader.at = from;
      text += more === 0 ? once : atom(reader);
      reader.at = to;
    }
    reader.at = after;
  }
}

/** How often the atom before it is repeated. */
function quantifier(reader: Reader): number {
  const { source, dice } = reader;
  const char = source[reader.at];
  if (char !== '+' && char !== '*' && char !== '?') return 1;
  reader.at++;
  if (source[reader.at] === '?') reader.at++;
  if (char === '?') return dice.below(2);
  return char === '+' ? 1 + dice.below(3) : dice.below(3);
}

function atom(reader: Reader): string {
  const { source, dice } = reader;
  const char = source[reader.at++] ?? '';
  if (char === '(') return group(reader);
  if (char === '[') return oneOf(reader);
  if (char === '^' || char === '$') return '';
  if (char === '.') return dice.pick([...'aB1']) ?? '';
  if (char !== '\\') return char;
  const escaped = source[reader.at++] ?? '';
  const members = CLASSES[escaped];
  return members === undefined ? escaped : (dice.pick([...members]) ?? '');
}

/** A group in brackets; one that only looks around takes nothing. */
function group(reader: Reader): string {
  const { source } = reader;
  const looks = /^\?(?:[=!]|<[=!])/.test(source.slice(reader.at, reader.at + 3));
  if (source.startsWith('?:', reader.at)) reader.at += 2;
  else if (looks) reader.at += source[reader.at + 1] === '<' ? 3 : 2;
  const text = alternatives(reader);
  reader.at++;
  return looks ? '' : text;
}

function oneOf(reader: Reader): string {
  const { source, dice } = reader;
  const negated = source[reader.at] === '^';
  if (negated) reader.at++;
  const end = source.indexOf(']', reader.at + 1);
  const body = source.slice(reader.at, end);
  reader.at = end + 1;
  const members = body
    .replace(/\\([dwSs])/g, (_, name: string) => CLASSES[name] ?? '')
    .replace(/(\w)-(\w)/g, '$1$2')
    .replaceAll('\\', '');
  if (!negated) return dice.pick([...members]) ?? '';
  return dice.pick([...'abX019'].filter((char) => !members.includes(char))) ?? '';
}

/** A word that the expression takes; `undefined` when some tries find none. */
export function wordFor(test: RegExp, dice: Dice): string | undefined {
  for (let tries = 0; tries < 30; tries++) {
    const word = alternatives({ source: test.source, at: 0, dice });
    if (word !== '' && test.test(word)) return word;
  }
  return undefined;
}
