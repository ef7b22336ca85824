/** The last gate before the device: a command is one printable line, whatever went wrong before it (F14, F15). */

/**
 * C0 and C1 controls (line feed, carriage return, tab, Ctrl-C, Ctrl-Z, ESC, NEL …), the line and paragraph
 * separators, bidirectional controls that hide what a reader approves (F30), and halves of surrogate pairs.
 */
const FORBIDDEN =
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/u;

/** The code point that makes a line unfit to be typed, as `U+000A`; undefined when the line may be sent. */
export function unfitFor(line: string): string | undefined {
  const found = FORBIDDEN.exec(line);
  if (found === null) return undefined;
  const code = found[0].codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
