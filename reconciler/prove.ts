/**
 * The end of a run: read back in the changing session, read again in a fresh one, save, read startup back, record.
 * "Applied" is said only after all of that.
 */
import type { Session } from '../drivers/session/contract.ts';
import { compareStartup, type Reading, readRunning } from './read.ts';
import { recordApplied } from './record.ts';
import { loadBefore, rollBack } from './rollback.ts';
import { missing, planFrom, readFresh } from './verify.ts';
import { move, type Work } from './work.ts';

/** The run is `verifying`: read back, read again in a fresh session, save, read startup back. */
export async function proveAndSave(work: Work, session: Session, hadUnsaved: boolean): Promise<void> {
  const { platform } = work.target.room;
  const left = missing(planFrom(work, await readRunning(session, platform, work.target.intended.features)));
  if (left.length > 0) return mismatch(work, session, left[0]?.lines[0] ?? '', left.length);
  const fresh = await readFresh(work);
  const leftFresh = missing(planFrom(work, fresh));
  if (leftFresh.length > 0) return mismatch(work, session, leftFresh[0]?.lines[0] ?? '', leftFresh.length);
  await move(work, 'verified');
  await recordApplied(work, fresh);
  await save(work, session, fresh, hadUnsaved);
}

async function mismatch(work: Work, session: Session, line: string, count: number): Promise<void> {
  await move(work, 'mismatch');
  await undo(work, session, {
    code: 'not-applied',
    message: `the device took every line, but \`${line}\`${count > 1 ? ` and ${count - 1} more` : ''} is still missing when it is read back`,
  });
}

/** Takes back what the run sent; it is `rolling_back`. */
export async function undo(
  work: Work,
  session: Session,
  cause: { code: string; message: string },
): Promise<void> {
  const before = await loadBefore(work);
  if (before === undefined) throw new Error(`run ${work.run.id} has sent lines without a snapshot`);
  await rollBack(work, session, before, cause);
}

/** The run is `confirming`. */
async function save(work: Work, session: Session, applied: Reading, hadUnsaved: boolean): Promise<void> {
  const { platform } = work.target.room;
  if (hadUnsaved && work.settings.unsaved === 'skip-save') {
    return move(work, 'not_saved', {
      error: {
        code: 'unsaved',
        message: 'applied and proved, not saved: the device held other unsaved changes (unsaved: skip-save)',
      },
    });
  }
  const answer = await session.save();
  const state = answer.saved
    ? await compareStartup(session, platform, applied)
    : { saved: false, difference: answer.text };
  if (state.saved !== false) return move(work, 'saved');
  return move(work, 'not_saved', {
    error: {
      code: 'not-saved',
      message: `applied and proved, but saving is not: ${'difference' in state ? state.difference : ''}`,
    },
  });
}
