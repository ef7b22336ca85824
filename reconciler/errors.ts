/**
 * The one table of failures: what a code means for the next try, the exit code and the word that people read. Two
 * kinds only: terminal (a person or a commit must change something) and retryable (the same thing may work later).
 */
import { retryable as sessionRetryable } from '../drivers/session/errors.ts';

export interface Failure {
  readonly retry: boolean;
  /** 1: could not be done or proved; 2: refused, and the device is as before. */
  readonly exit: 1 | 2;
  /** How the run is called. */
  readonly word: 'refused' | 'unreachable' | 'undone-verified' | 'diverged' | 'applied-not-saved';
}

const REFUSED: Failure = { retry: false, exit: 2, word: 'refused' };
const UNDONE: Failure = { retry: false, exit: 2, word: 'undone-verified' };

/** Failures that the pipeline itself finds. Those of a session are terminal or retryable by the session's own table. */
export const FAILURES = {
  // before the first line
  'desired-state': REFUSED,
  conflict: REFUSED,
  mode: REFUSED,
  'wrong-device': REFUSED,
  unsaved: REFUSED,
  held: REFUSED,
  unapproved: REFUSED,
  'not-reviewed': REFUSED,
  'approval-rule': REFUSED,
  superseded: REFUSED,
  'own-path': REFUSED,
  denied: REFUSED,
  'max-removals': REFUSED,
  'plan-too-large': REFUSED,
  'line-gate': REFUSED,
  'unclaimed-line': REFUSED,
  'still-referenced': REFUSED,
  readonly: REFUSED,
  // while lines were sent: the device is as before, proved
  refused: UNDONE,
  busy: { ...UNDONE, retry: true },
  locked: { ...UNDONE, retry: true },
  'not-applied': UNDONE,
  'locked-out': UNDONE,
  interrupted: UNDONE,
  // the end is not what was wanted
  diverged: { retry: false, exit: 1, word: 'diverged' },
  'not-saved': { retry: true, exit: 1, word: 'applied-not-saved' },
} as const satisfies Record<string, Failure>;

const SESSION = new Map<string, boolean>(Object.entries(sessionRetryable));
const OWN = new Map<string, Failure>(Object.entries(FAILURES));

/** What a code means. An unknown one is terminal: nothing is tried again that nobody has thought about. */
export function failureOf(code: string): Failure {
  const session = SESSION.get(code);
  if (session !== undefined)
    return session
      ? { retry: true, exit: 1, word: 'unreachable' }
      : { retry: false, exit: 1, word: 'refused' };
  return OWN.get(code) ?? { retry: false, exit: 1, word: 'refused' };
}
