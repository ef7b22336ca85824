/** Turns a failure into the sentence that a person reads: what, where, next step; never a stack trace for what we foresaw. */
import { visible } from './terminal.ts';

/** A mistake on the command line or in the surroundings of a command. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Failures that are explained by their own message: everything in the house that has a `code` or is a UsageError. */
function isForeseen(error: Error): boolean {
  return error instanceof UsageError || 'code' in error || 'problems' in error;
}

export function explain(error: unknown): string {
  if (!(error instanceof Error)) return `error: ${visible(String(error))}`;
  const text = `error: ${visible(error.message)}`;
  if (isForeseen(error) && !process.env.PLUMB_DEBUG) return text;
  return `${text}\n${visible(error.stack ?? '')}\nThis is a defect of plumb: please report it with the text above.`;
}
