/**
 * The end of a run: read back in the changing session, read again in a fresh one, save, read startup back, record.
 * "Applied" is said only after all of that.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Session } from '../drivers/session/contract.ts';
import { SessionError } from '../drivers/session/errors.ts';
import { failureOf } from './errors.ts';
import { compareStartup, type Reading, readRunning } from './read.ts';
import { recordApplied } from './record.ts';
import { loadBefore, rollBack } from './rollback.ts';
import type { Database } from './store/contract.ts';
import type { RunFailure } from './store/runs.ts';
import { missing, planFrom, readFresh } from './verify.ts';
import { move, type Work } from './work.ts';

/** The run is `verifying`: read back, read again in a fresh session, save, read startup back. */
export async function proveAndSave(work: Work, session: Session, hadUnsaved: boolean): Promise<void> {
  const { platform } = work.target.room;
  const left = missing(
    planFrom(work, await readRunning(session, platform, work.target.intended.features), true),
  );
  if (left.length > 0) return mismatch(work, session, left[0]?.lines[0] ?? '', left.length);
  const fresh = await readAnew(work, session);
  if (fresh === undefined) return;
  const leftFresh = missing(planFrom(work, fresh, true));
  if (leftFresh.length > 0) return mismatch(work, session, leftFresh[0]?.lines[0] ?? '', leftFresh.length);
  await move(work, 'verified');
  await save(work, session, fresh, hadUnsaved);
}

/** Waits between attempts to log in anew, in seconds. */
const NEW_SESSION: readonly number[] = [0, 1, 3];

/**
 * The device as a new session reads it. When none can be opened any more, this run may have closed the door: it is
 * undone through the session that is still open (F43), and undefined is given.
 */
async function readAnew(work: Work, session: Session): Promise<Reading | undefined> {
  let last: SessionError | undefined;
  for (const seconds of NEW_SESSION) {
    await sleep(seconds * 1000, undefined, { signal: work.signal });
    try {
      return await readFresh(work);
    } catch (error) {
      if (!(error instanceof SessionError) || error.code === 'aborted') throw error;
      last = error;
      if (!failureOf(error.code).retry) break;
    }
  }
  const message = `after the change no new session can be opened, so it is taken back: ${last?.message}`;
  await takeBack(work, session, { code: 'locked-out', message });
  return undefined;
}

function mismatch(work: Work, session: Session, line: string, count: number): Promise<void> {
  return takeBack(work, session, {
    code: 'not-applied',
    message: `the device took every line, but \`${line}\`${count > 1 ? ` and ${count - 1} more` : ''} is still missing when it is read back`,
  });
}

async function takeBack(work: Work, session: Session, cause: RunFailure): Promise<void> {
  await move(work, 'mismatch', { error: cause });
  await undo(work, session, cause);
}

/** Takes back what the run sent; it is `rolling_back`. */
export async function undo(work: Work, session: Session, cause: RunFailure): Promise<void> {
  const before = await loadBefore(work);
  if (before === undefined) throw new Error(`run ${work.run.id} has sent lines without a snapshot`);
  await rollBack(work, session, before, cause);
}

/** The run is `confirming`. */
async function save(work: Work, session: Session, applied: Reading, hadUnsaved: boolean): Promise<void> {
  const { platform } = work.target.room;
  const also = (tx: Database): Promise<void> => recordApplied(tx, work, applied);
  if (hadUnsaved && work.settings.unsaved === 'skip-save') {
    return move(work, 'not_saved', {
      also,
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
  if (state.saved !== false) return move(work, 'saved', { also });
  return move(work, 'not_saved', {
    also,
    error: {
      code: 'not-saved',
      message: `applied and proved, but saving is not: ${'difference' in state ? state.difference : ''}`,
    },
  });
}
