/**
 * What a worker does with one run: lease → re-read → (guards) → backup → push → read back → verify in a fresh
 * session → save → record. After any crash it reads first (recover.ts).
 */

import type { Session } from '../drivers/session/contract.ts';
import { SessionError } from '../drivers/session/errors.ts';
import { begin } from './begin.ts';
import type { Context } from './context.ts';
import { failureOf } from './errors.ts';
import { identityFault } from './guards/identity.ts';
import { maskPlan } from './mask-plan.ts';
import { proveAndSave, undo } from './prove.ts';
import { push } from './push.ts';
import type { QueueJob } from './queue/contract.ts';
import { TryLaterError } from './queue/errors.ts';
import { compareStartup, readRunning } from './read.ts';
import { recordApplied, recordTranscript } from './record.ts';
import { recover } from './recover.ts';
import { askHost } from './review/ask-host.ts';
import { askingOnce } from './review/ask-once.ts';
import { plansSeen, ruleFault, type Seen, unseenFault } from './review/seen-plans.ts';
import { sealSnapshot } from './snapshot.ts';
import type { Database } from './store/contract.ts';
import { insertPlan } from './store/plans.ts';
import { saveSnapshot } from './store/snapshots.ts';
import type { Plan } from './types.ts';
import { missing, openFor, planFrom } from './verify.ts';
import { move, type Work } from './work.ts';

/** Carries one run to its end. Throws TryLaterError (queue) when the device is busy; every other end is in the run. */
export async function carryOut(context: Context, job: QueueJob, signal: AbortSignal): Promise<void> {
  // Approval and plans rest on the same facts: the host is asked for each once a run, never once and for all.
  const work = await begin(askingOnce(context), job, signal);
  if (work === undefined) return;
  try {
    if (work.run.state !== 'queued') await recover(work);
    if (work.run.state === 'queued') await apply(work);
    if (work.run.state === 'queued') await again(work);
  } finally {
    await work.lease.release();
  }
}

/** How often a device is asked for its configuration mode before the run gives up: 1 + 2 + 3 s of waiting. */
const MOST_ATTEMPTS = 4;

/** Nothing was sent, because the device did not open its configuration (somebody else holds it: F45). */
async function again(work: Work): Promise<void> {
  const error = work.run.error ?? {
    code: 'closed',
    message: 'the connection was lost before the first line',
  };
  const { attempts } = work.run;
  if (attempts < MOST_ATTEMPTS && failureOf(error.code).retry)
    throw new TryLaterError(error.message, attempts * 1000);
  await move(work, failureOf(error.code).retry ? 'unreachable' : 'refused', { error });
}

/** A run of which no line was sent yet. */
async function apply(work: Work): Promise<void> {
  const seen =
    work.run.breakGlass === null
      ? await askHost('nobody can say what was reviewed', () =>
          plansSeen(work.context, work.run, work.settings),
        )
      : undefined;
  let session: Session;
  try {
    session = await openFor(work, 'write');
  } catch (error) {
    if (!(error instanceof SessionError) || work.signal.aborted) throw error;
    return move(work, neverSent(error), { error: { code: error.code, message: error.message } });
  }
  try {
    await applyIn(work, session, seen);
  } catch (error) {
    // A worker that is told to end leaves the run as it is: the next one reads the journal.
    if (!(error instanceof SessionError) || work.signal.aborted) throw error;
    await lostConnection(work, error);
  } finally {
    await recordTranscript(work, session);
    await session.close();
  }
  if (work.run.state === 'recovering') await recover(work);
}

/** Before the first line the run just ends; after it nobody knows what the device took. */
async function lostConnection(work: Work, error: SessionError): Promise<void> {
  const failure = { code: error.code, message: error.message };
  const sent = !['queued', 'locked', 'backup'].includes(work.run.state);
  await move(work, sent ? 'connection_lost' : neverSent(error), { error: failure });
}

/** A wrong password or a changed host key is not a device that is away: trying again would not help. */
function neverSent(error: SessionError): 'unreachable' | 'refused' {
  return failureOf(error.code).retry ? 'unreachable' : 'refused';
}

async function applyIn(work: Work, session: Session, seen: Seen | undefined): Promise<void> {
  const { platform } = work.target.room;
  const reading = await readRunning(session, platform, work.target.intended.features);
  const saved = await compareStartup(session, platform, reading);
  await move(work, 'leased');
  const plan = planFrom(work, reading);
  const shown = maskPlan(plan, work.mask);
  const planId = await insertPlan(work.context.store, shown);
  const refusal =
    identityFault(work.target.device, reading.facts) ??
    refusalOf(work, plan, saved) ??
    unseenFault(
      work.run,
      shown,
      seen?.plans.map(({ plan: one }) => one),
    ) ??
    (await ruleFault(work.context, shown, seen));
  if (refusal) return move(work, 'refused', { error: refusal, plan: planId });
  if (missing(plan).length === 0) {
    const also = (tx: Database): Promise<void> => recordApplied(tx, work, reading);
    return move(work, 'in_sync', { plan: planId, also });
  }
  const sealed = sealSnapshot(reading.text, work.context.key);
  await saveSnapshot(work.context.store, { run: work.run.id, kind: 'before', sealed });
  await move(work, 'backed_up', { plan: planId });
  await move(work, 'sending');
  await send(work, session, plan, saved.saved === false);
}

type Saved = Awaited<ReturnType<typeof compareStartup>>;

/** Everything that ends a run before its first line. */
function refusalOf(work: Work, plan: Plan, saved: Saved): { code: string; message: string } | undefined {
  const { device } = work.target;
  const [first, ...more] = plan.refusals;
  if (first)
    return {
      code: first.code,
      message: more.length === 0 ? first.message : `${first.message} (and ${more.length} more)`,
    };
  const conflict = plan.conflicts[0];
  if (conflict) {
    const where = [...conflict.path, conflict.lines[0] ?? ''].join(' / ');
    return {
      code: 'conflict',
      message: `${where}: the commit changes a line that somebody changed on the device since; undo that change or write it into the desired state`,
    };
  }
  if (device.mode !== 'deploy')
    return {
      code: 'mode',
      message: `mode is ${device.mode}: nothing is sent (set mode: deploy in plumbline.yaml or the device file)`,
    };
  if (saved.saved === false && work.settings.unsaved === 'refuse' && plan.steps.length > 0) {
    return {
      code: 'unsaved',
      message: `the device holds changes that nobody saved; saving ours would save them too:\n${saved.difference}\nSave or undo them on the device, or set unsaved: include`,
    };
  }
  return undefined;
}

/** The run is `applying`. */
async function send(work: Work, session: Session, plan: Plan, hadUnsaved: boolean): Promise<void> {
  const refused = await push(work, session, plan.steps, 'push');
  if (refused) {
    const source = refused.step?.source;
    const from = source === undefined ? '' : ` (${source.file}:${source.line})`;
    const message = `the device did not take \`${refused.line}\`${from}: ${refused.answer}`;
    const cause = { code: refused.means, message };
    await move(work, 'line_refused', { error: cause });
    return undo(work, session, cause);
  }
  await move(work, 'all_sent');
  await proveAndSave(work, session, hadUnsaved);
}
