/** What is learnt about one device in a session, and how long its silences must be before they mean something. */
import type { Dialog } from '../contract.ts';
import type { ModeName, Prompts } from './prompts.ts';

/** What is learnt about a device during a session. */
export interface Speaker {
  readonly dialog: Dialog;
  prompts: Prompts;
  mode: ModeName;
  /** The last prompt, letter by letter. */
  prompt: string;
  /** Whether the device echoes what we type; undefined before the first command. */
  echoes: boolean | undefined;
}

/** Characters of a line that patterns are tried on. */
const LONGEST_JUDGED = 2_000;

/** Silence (ms) after which an open line is taken for what it looks like. */
export const QUIET = {
  /** A prompt after some output: it could be a line of the output, cut by the network. */
  prompt: 20,
  /** A prompt where the echo of our command, or the end marker of a configuration, has not been seen. */
  doubtful: 400,
  pager: 10,
  question: 30,
  /** A question that no table knows. */
  unknownQuestion: 1_000,
  /** Another host name in the prompt, when our line contains that name; otherwise `doubtful`. */
  renamed: 30,
} as const;

/** A log message, which may come at any time and belongs to no answer (F38). */
export function isLog(dialog: Dialog, text: string): boolean {
  if (text === '') return false;
  const head = short(text);
  return dialog.asynchronous.some((pattern) => pattern.test(head));
}

/** The beginning of a line, for a room's patterns: a line of megabytes must not cost them quadratic time. */
export function short(text: string): string {
  return text.length > LONGEST_JUDGED ? text.slice(0, LONGEST_JUDGED) : text;
}
