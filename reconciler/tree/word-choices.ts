/** The words that a small regular expression stands for: `permit|deny`, `ip(?:v6)?`, `(?:ssh|s?ftp)`. */

interface Reader {
  readonly text: string;
  at: number;
}

/** More words than this are no help to anybody. */
const MOST = 32;

/** `undefined`: they cannot be counted, or are too many. */
export function choicesOf(expression: string): readonly string[] | undefined {
  const reader: Reader = { text: expression, at: 0 };
  const words = alternatives(reader);
  return reader.at === expression.length ? words : undefined;
}

function alternatives(reader: Reader): string[] | undefined {
  const all: string[] = [];
  for (;;) {
    const words = sequence(reader);
    if (words === undefined || all.length + words.length > MOST) return undefined;
    all.push(...words);
    if (reader.text[reader.at] !== '|') return all;
    reader.at++;
  }
}

function sequence(reader: Reader): string[] | undefined {
  let words = [''];
  for (;;) {
    const char = reader.text[reader.at];
    if (char === undefined || char === '|' || char === ')') return words;
    const parts = part(reader);
    if (parts === undefined) return undefined;
    if (reader.text[reader.at] === '?') {
      parts.push('');
      reader.at++;
    }
    words = words.flatMap((word) => parts.map((end) => word + end));
    if (words.length > MOST) return undefined;
  }
}

/** One letter, or a group. */
function part(reader: Reader): string[] | undefined {
  const { text, at } = reader;
  const group = text.startsWith('(?:', at);
  reader.at += group ? 3 : 1;
  if (!group) return /[\w-]/.test(text.charAt(at)) ? [text.charAt(at)] : undefined;
  const words = alternatives(reader);
  return text[reader.at++] === ')' ? words : undefined;
}
