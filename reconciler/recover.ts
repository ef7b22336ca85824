/**
 * recover: nobody knows what the device took, so it is read before anything else; then only what is missing is
 * sent, or what was sent is taken back. A line is never sent again blindly (F50, F51).
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Session } from '../drivers/session/contract.ts';
import { SessionError } from '../drivers/session/errors.ts';
import { failureOf } from './errors.ts';
import { identityFault } from './guards/identity.ts';
import { proveAndSave } from './prove.ts';
import { push } from './push.ts';
import { compareStartup, type Reading, readRunning } from './read.ts';
import { recordTranscript } from './record.ts';
import { type Before, loadBefore, rollBack, undoSteps } from './rollback.ts';
import { linesOfRun, type RunLine } from './store/run-lines.ts';
import type { RunFailure } from './store/runs.ts';
import type { Step } from './types.ts';
import { missing, openFor, planFrom } from './verify.ts';
import { move, type Work } from './work.ts';

/** Waits between attempts to reach a device whose state is unknown, in seconds; then a person must look. */
const ATTEMPTS: readonly number[] = [0, 1, 2, 5, 10, 20];

/** Brings a run that a crash or a lost connection left behind to an end, or back to `queued` when nothing was sent. */
export async function recover(work: Work): Promise<void> {
  if (work.run.state !== 'recovering') await move(work, 'recover');
  const before = await loadBefore(work);
  if (before === undefined || (await journal(work)).length === 0) return move(work, 'nothing_sent');
  let last: SessionError | undefined;
  for (const seconds of ATTEMPTS) {
    await sleep(seconds * 1000, undefined, { signal: work.signal });
    try {
      return await recoverOnce(work, before);
    } catch (error) {
      if (!(error instanceof SessionError) || work.signal.aborted) throw error;
      last = error;
      const failure = { code: error.code, message: error.message };
      if (work.run.state !== 'recovering') await move(work, 'connection_lost', { error: failure });
    }
  }
  await move(work, 'unreachable', {
    error: {
      code: last?.code ?? 'unreachable',
      message: `${last?.message ?? ''} The device may hold a part of this run`,
    },
  });
}

function journal(work: Work): Promise<readonly RunLine[]> {
  return linesOfRun(work.context.store, work.run.id);
}

async function recoverOnce(work: Work, before: Before): Promise<void> {
  const session = await openFor(work, 'write');
  try {
    await decide(work, session, before);
  } finally {
    await recordTranscript(work, session);
    await session.close();
  }
}

async function decide(work: Work, session: Session, before: Before): Promise<void> {
  const { platform } = work.target.room;
  const reading = await readRunning(session, platform, work.target.intended.features);
  const stranger = identityFault(work.target.device, reading.facts);
  if (stranger) return move(work, 'diverged', { error: stranger });
  const giveUp = whyTakeBack(work, await journal(work));
  if (giveUp !== undefined) {
    if (undoSteps(work, before, reading).length === 0) return move(work, 'found_before', { error: giveUp });
    await move(work, 'undo');
    return rollBack(work, session, before, giveUp);
  }
  const hadUnsaved = await heldUnsaved(work, session, before, reading);
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
    const cause = { code: refused.means, message: notTaken(refused) };
    await move(work, 'line_refused', { error: cause });
    return rollBack(work, session, before, cause);
  }
  await move(work, 'all_sent');
  await proveAndSave(work, session, hadUnsaved);
}

/** Whether the device held other people's unsaved work before the run; what the run itself has saved is none. */
async function heldUnsaved(work: Work, session: Session, before: Before, now: Reading): Promise<boolean> {
  const { platform } = work.target.room;
  const old = { tree: before.tree, state: now.state };
  if ((await compareStartup(session, platform, old)).saved !== false) return false;
  return (await compareStartup(session, platform, now)).saved === false;
}

/** Often enough: a line that breaks the connection each time is not sent a third time (F53). */
const MOST_SENDS = 2;

/** The reason to take the run back instead of going on with it; undefined: what is missing may be sent. */
function whyTakeBack(work: Work, lines: readonly RunLine[]): RunFailure | undefined {
  const refused = lines.find((line) => line.phase === 'push' && line.refused);
  if (refused)
    return { code: 'refused', message: notTaken({ line: refused.line, answer: refused.answer ?? '' }) };
  const interrupted = { code: 'interrupted', message: 'the run was interrupted' };
  const { error } = work.run;
  if (error !== null && error.code !== 'aborted' && !failureOf(error.code).retry) return error;
  if (lines.some((line) => line.phase === 'undo')) return error ?? interrupted;
  const unanswered = lines.filter((line) => line.doneAt === null);
  const breaker = unanswered.find(
    ({ lineHash }) => unanswered.filter((other) => other.lineHash === lineHash).length >= MOST_SENDS,
  );
  if (breaker === undefined) return undefined;
  const message = `each time \`${breaker.line}\` was sent, the connection broke before its answer`;
  return { code: 'interrupted', message };
}

function notTaken({ line, answer }: { readonly line: string; readonly answer: string }): string {
  return `the device did not take \`${line}\`: ${answer}`;
}

/** True when all that is missing now was missing before, too: nobody else has had a hand in it (Ownership 13). */
function explained(steps: readonly Step[], before: Before): boolean {
  const planned = new Set(before.steps.flatMap(keysOf));
  return steps.flatMap(keysOf).every((key) => planned.has(key));
}

function keysOf(step: Step): string[] {
  return step.lines.map((line) => [...step.path, line].join('\n'));
}
