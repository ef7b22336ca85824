/** record: what was proved becomes the last applied state of the device, and the transcript is kept, masked. */
import type { Session } from '../drivers/session/contract.ts';
import type { Reading } from './read.ts';
import type { Database } from './store/contract.ts';
import { saveFacts, setLastApplied } from './store/devices.ts';
import { appendTranscript } from './store/transcripts.ts';
import type { Work } from './work.ts';

/**
 * Only after a read proved it: the desired state of this commit is what the device has. In the transaction that ends
 * the run: a run that is recovered must still compare with what was applied before it, else its own lines that a
 * restart took away would look like drift.
 */
export async function recordApplied(tx: Database, work: Work, reading: Reading): Promise<void> {
  const { context, target, run } = work;
  await saveFacts(tx, target.device.name, reading.facts);
  await setLastApplied(tx, target.device.name, {
    commit: run.commit,
    engine: context.engine,
    features: target.device.features,
    exclusive: target.device.exclusive,
    facts: reading.facts,
    secretVersions: target.secretVersions,
  });
}

export async function recordTranscript(work: Work, session: Session): Promise<void> {
  const entries = session.transcript.map(({ direction, text }) => ({ direction, text: work.mask(text) }));
  await appendTranscript(work.context.store, work.run.id, entries);
}
