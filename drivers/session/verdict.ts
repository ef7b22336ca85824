/** What the device's words mean: an allow-list decides for configuration lines, the error table for commands. */
import type { Dialog, ErrorLine } from '../contract.ts';
import type { SessionErrorCode } from './errors.ts';
import { short } from './speaker.ts';

export type Meaning = ErrorLine['means'];

export interface Refusal {
  readonly means: Meaning;
  readonly message: string;
}

/** The error that a refused command throws. */
export const CODE_OF: Readonly<Record<Meaning, SessionErrorCode>> = {
  refused: 'command-refused',
  denied: 'denied',
  locked: 'locked',
  busy: 'busy',
};

/** A command's output longer than this is real output; an error line in it is content (a log, a banner). */
const LONGEST_ERROR = 6;

/** The refusal in the answer to a configuration line: every line that is not known to be harmless is one. */
export function refusalOfLine(dialog: Dialog, lines: readonly string[]): Refusal | undefined {
  const serious = lines.filter(
    (line) => line.trim() !== '' && !dialog.harmless.some((pattern) => pattern.test(short(line))),
  );
  if (serious.length === 0) return undefined;
  return {
    means: meaningOf(dialog, serious) ?? 'refused',
    message: serious.map((line) => line.trim()).join(' '),
  };
}

/** The refusal in the answer to a command, where any output is allowed. */
export function refusalOfCommand(dialog: Dialog, lines: readonly string[]): Refusal | undefined {
  const shown = lines.filter((line) => line.trim() !== '');
  if (shown.length === 0 || shown.length > LONGEST_ERROR) return undefined;
  const means = meaningOf(dialog, shown);
  return means === undefined ? undefined : { means, message: shown.map((line) => line.trim()).join(' ') };
}

function meaningOf(dialog: Dialog, lines: readonly string[]): Meaning | undefined {
  for (const line of lines) {
    const found = dialog.errors.find((error) => error.match.test(short(line)));
    if (found !== undefined) return found.means;
  }
  return undefined;
}
