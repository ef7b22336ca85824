/**
 * rollback: the undo is a new diff from what the device shows now to the run's snapshot, on the lines that the run
 * changed (Ownership 12). It is proved by reading back; it never loops (F53).
 */
import type { Session } from '../drivers/session/contract.ts';
import { push } from './push.ts';
import { type Reading, readRunning } from './read.ts';
import { openSnapshot } from './snapshot.ts';
import { loadSnapshot } from './store/snapshots.ts';
import { parseConfig } from './tree/parse.ts';
import { planUndo } from './tree/undo.ts';
import type { ConfigNode, Step } from './types.ts';
import { planFrom } from './verify.ts';
import { move, type Work } from './work.ts';

/** What the run found before its first line, and the steps that it set out to send. */
export interface Before {
  readonly tree: readonly ConfigNode[];
  readonly steps: readonly Step[];
}

/** Opens the run's snapshot and computes its steps again from it; undefined when the run never got that far. */
export async function loadBefore(work: Work): Promise<Before | undefined> {
  const sealed = await loadSnapshot(work.context.store, work.run.id, 'before');
  if (sealed === undefined) return undefined;
  const text = openSnapshot(sealed, work.context.key);
  const tree = parseConfig(text, work.target.room.platform.syntax);
  return { tree, steps: planFrom(work, { text, tree, state: {}, facts: work.target.device.facts }).steps };
}

export function undoSteps(work: Work, before: Before, now: Reading): readonly Step[] {
  return planUndo({
    syntax: work.target.room.platform.syntax,
    now: now.tree,
    snapshot: before.tree,
    touched: before.steps,
  });
}

/** Takes back what the run changed, in the open session, and says what is true afterwards. The run is `rolling_back`. */
export async function rollBack(
  work: Work,
  session: Session,
  before: Before,
  cause: { readonly code: string; readonly message: string },
): Promise<void> {
  const { platform } = work.target.room;
  const steps = undoSteps(work, before, await readRunning(session, platform, work.target.intended.features));
  const refusal = steps.length === 0 ? undefined : await push(work, session, steps, 'undo');
  const left = undoSteps(work, before, await readRunning(session, platform, work.target.intended.features));
  if (left.length === 0) return move(work, 'undone', { error: cause });
  const why = refusal
    ? `the device did not take \`${refusal.line}\` of the undo: ${refusal.answer}`
    : `${left.length} steps of the undo did not take effect`;
  return move(work, 'undo_failed', {
    error: {
      code: 'diverged',
      message: `${cause.message}; then ${why}. The device is neither as before nor as wanted: look at it, then release the hold`,
    },
  });
}
