/** Statements on plumb.transcripts: what was typed and shown, masked. */
import type { Database } from './contract.ts';
import { json } from './text.ts';

export interface TranscriptLine {
  readonly direction: 'sent' | 'received' | 'note';
  /** Masked. */
  readonly text: string;
}

/** Appends entries behind those that the run has. */
export async function appendTranscript(
  db: Database,
  run: string,
  entries: readonly TranscriptLine[],
): Promise<void> {
  if (entries.length === 0) return;
  await db.query(
    `insert into plumb.transcripts (run, seq, direction, text)
     select $1::uuid, i + (select coalesce(max(seq), 0) from plumb.transcripts where run = $1::uuid),
       e ->> 'direction', e ->> 'text'
     from json_array_elements($2::json) with ordinality as listed (e, i)`,
    [run, json(entries)],
  );
}

export async function transcriptOf(
  db: Database,
  run: string,
): Promise<(TranscriptLine & { readonly seq: number; readonly at: Date })[]> {
  const { rows } = await db.query<TranscriptLine & { seq: number; at: Date }>(
    'select seq, direction, text, at from plumb.transcripts where run = $1::uuid order by seq',
    [run],
  );
  return rows;
}
