/**
 * recover: nobody knows what the device took, so it is read before anything else; then only what is missing is
 * sent, or what was sent is taken back. A line is never sent again blindly (F50, F51).
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Session } from '../drivers/session/contract.ts';
import { SessionError } from '../drivers/session/errors.ts';
import { proveAndSave } from './prove.ts';
import { push } from './push.ts';
import { compareStartup, readRunning } from './read.ts';
import { recordTranscript } from './record.ts';
import { type Before, loadBefore, rollBack, undoSteps } from './rollback.ts';
import { linesOfRun } from './store/run-lines.ts';
import type { Step } from './types.ts';
import { missing, openFor, planFrom } from './verify.ts';
import { move, type Work } from './work.ts';

/** Waits between attempts to reach a device whose state is unknown, in seconds; then a person must look. */
const ATTEMPTS: readonly number[] = [0, 1, 2, 5, 10, 20];

/** Brings a run that a crash or a lost connection left behind to an end, or back to `queued` when nothing was sent. */
export async function recover(work: Work): Promise<void> {
  if (work.run.state !== 'recovering') await move(work, 'recover');
  const lines = await linesOfRun(work.context.store, work.run.id);
  const before = await loadBefore(work);
  if (lines.length === 0 || before === undefined) return move(work, 'nothing_sent');
  const undoing = lines.some((line) => line.phase === 'undo');
  let last: SessionError | undefined;
  for (const seconds of ATTEMPTS) {
    await sleep(seconds * 1000, undefined, { signal: work.signal });
    try {
      return await recoverOnce(work, before, undoing);
    } catch (error) {
      if (!(error instanceof SessionError)) throw error;
      last = error;
      if (work.run.state !== 'recovering') await move(work, 'connection_lost');
    }
  }
  await move(work, 'unreachable', {
    error: {
      code: last?.code ?? 'unreachable',
      message: `${last?.message ?? ''} The device may hold a part of this run`,
    },
  });
}

async function recoverOnce(work: Work, before: Before, undoing: boolean): Promise<void> {
  const session = await openFor(work, 'write');
  try {
    await decide(work, session, before, undoing);
  } finally {
    await recordTranscript(work, session);
    await session.close();
  }
}

async function decide(work: Work, session: Session, before: Before, undoing: boolean): Promise<void> {
  const { platform } = work.target.room;
  const reading = await readRunning(session, platform, work.target.intended.features);
  const hadUnsaved =
    (await compareStartup(session, platform, { tree: before.tree, state: reading.state })).saved === false;
  const cause = { code: 'interrupted', message: 'the run was interrupted' };
  if (undoing) {
    if (undoSteps(work, before, reading).length === 0) return move(work, 'found_before', { error: cause });
    await move(work, 'undo');
    return rollBack(work, session, before, cause);
  }
  const steps = missing(planFrom(work, reading));
  if (steps.length === 0) {
    await move(work, 'found_wanted');
    return proveAndSave(work, session, hadUnsaved);
  }
  if (!explained(steps, before)) {
    return move(work, 'diverged', {
      error: {
        code: 'diverged',
        message: 'after the interruption the device shows what neither this run nor its snapshot explains',
      },
    });
  }
  await move(work, 'resume');
  const refused = await push(work, session, steps, 'push');
  if (refused) {
    await move(work, 'line_refused');
    return rollBack(work, session, before, {
      code: refused.means,
      message: `the device did not take \`${refused.line}\`: ${refused.answer}`,
    });
  }
  await move(work, 'all_sent');
  await proveAndSave(work, session, hadUnsaved);
}

/** True when all that is missing now was missing before, too: nobody else has had a hand in it (Ownership 13). */
function explained(steps: readonly Step[], before: Before): boolean {
  const planned = new Set(before.steps.flatMap(keysOf));
  return steps.flatMap(keysOf).every((key) => planned.has(key));
}

function keysOf(step: Step): string[] {
  return step.lines.map((line) => [...step.path, line].join('\n'));
}
