/** The masked record of a session: what was typed, what was shown, and notes. */
import type { TranscriptEntry } from './contract.ts';

/** A shown text longer than this keeps only its beginning and end: the transcript is evidence of a dialogue, not a copy of the configuration. */
const LONGEST = 16_384;

export interface Transcript {
  readonly entries: readonly TranscriptEntry[];
  /** Hides known secrets in a text that goes into an error message. */
  mask(text: string): string;
  /** A value that was typed as a password: hidden wherever it turns up later. */
  keepSecret(value: string): void;
  sent(text: string): void;
  received(text: string): void;
  note(text: string): void;
}

export interface TranscriptOptions {
  readonly mask?: (text: string) => string;
  readonly onEntry?: (entry: TranscriptEntry) => void;
}

export function openTranscript(options: TranscriptOptions): Transcript {
  const start = performance.now();
  const entries: TranscriptEntry[] = [];
  const secrets = new Set<string>();

  function mask(text: string): string {
    let hidden = text;
    for (const secret of secrets) hidden = hidden.replaceAll(secret, '‹secret›');
    return options.mask === undefined ? hidden : options.mask(hidden);
  }

  function add(direction: TranscriptEntry['direction'], text: string): void {
    const entry = { direction, text: mask(shorten(text)), at: Math.round(performance.now() - start) };
    entries.push(entry);
    options.onEntry?.(entry);
  }

  return {
    entries,
    mask,
    keepSecret: (value) => {
      if (value !== '') secrets.add(value);
    },
    sent: (text) => add('sent', text),
    received: (text) => add('received', text),
    note: (text) => add('note', text),
  };
}

/** Cuts at line ends, so that a mask which works on lines still sees whole lines. */
function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const half = LONGEST / 2;
  const head = text.slice(0, Math.max(0, text.lastIndexOf('\n', half)));
  const from = text.indexOf('\n', text.length - half);
  const tail = from === -1 ? '' : text.slice(from + 1);
  return `${head}\n… ${text.length - head.length - tail.length} characters not kept …\n${tail}`;
}
