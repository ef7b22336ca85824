/** How a run ended, in the words that a person reads everywhere. */

const WORDS: Readonly<Record<string, string>> = {
  'in-sync': 'in sync: nothing to send',
  applied: 'applied, proved and saved',
  'applied-not-saved': 'APPLIED, NOT SAVED',
  'undone-verified': 'refused by the device; undone, and proved to be as before',
  refused: 'refused before anything was sent',
  diverged: 'DIVERGED: neither as before nor as wanted; the device is held',
  unreachable: 'unreachable',
  superseded: 'superseded by a newer commit',
};

export function outcomeText(outcome: string | null | undefined): string {
  return outcome ? (WORDS[outcome] ?? outcome) : 'under way';
}
