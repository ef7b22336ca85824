/**
 * The last gate before a device: a command is one printable line of bounded length. Everything that renders or
 * sends passes here, so that a value can never become a second command (F14, F15, F30).
 */

/** Longest line that is ever sent, in UTF-16 units. Longer than any platform's own limit for the lines we render. */
export const MAX_LINE = 1000;

/**
 * Control characters (C0, DEL, C1), line and paragraph separators, format characters (bidi overrides, zero width),
 * surrogates and private use: none of them has a place in a command.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/u;

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Why a line may not be sent, or undefined when it may. */
export function lineFault(line: string): string | undefined {
  if (line.length > MAX_LINE) return `is ${line.length} characters long (at most ${MAX_LINE})`;
  const bad = UNPRINTABLE.exec(line);
  if (bad) return `holds ${codePoint(bad[0])}, which is not printable`;
  if (line.includes('?')) return 'holds `?`, which asks the device for help in the middle of a line';
  return undefined;
}

/** Throws when a line may not be sent. */
export function passLine(line: string): string {
  const fault = lineFault(line);
  if (fault) throw new Error(`a line ${fault}: ${JSON.stringify(line.slice(0, 80))}`);
  return line;
}
