/** The one reducer that owns every state of a run: the transition table is data, everything else reads it. */
import type { Outcome } from './types.ts';

/** Every state, in the order in which an undisturbed run passes them; then the ends that are not a success. */
export const RUN_STATES = [
  'planned', // the plan is stored
  'approved', // somebody or something with the right to do so said yes
  'queued', // a hint was put into the queue
  'locked', // the lease is held, the device was read again
  'backup', // the whole running configuration is stored, encrypted
  'armed', // the device undoes everything by itself unless it is told not to
  'applying', // lines are being sent
  'recovering', // nobody knows what the device took: it is read before anything else
  'verifying', // a second, fresh session reads the device
  'confirming', // the timer is taken away and running is saved
  'confirmed', // running == startup == wanted
  'rolling_back', // the undo is being sent
  'rolled_back', // the device is proved to be as before
  'failed', // refused before any line was sent
  'needs_attention', // a person must look
  'superseded', // something newer took its place before any line was sent
] as const;

export type RunState = (typeof RUN_STATES)[number];

/** What can happen to a run. The worker, the reaper and people report events; only `next` makes a state of one. */
export const RUN_EVENTS = [
  'approved',
  'enqueued',
  'superseded', // a newer commit or plan; an approval that was taken back; a base that no longer fits the plan
  'refused', // a guard, a policy or a person said no before any line was sent
  'leased', // lease and fresh read are there
  'lease_lost', // the lease ran out before any line was sent: the queue gets the run again
  'in_sync', // the fresh read is already what is wanted: nothing is sent
  'backed_up',
  'armed',
  'disarmed', // the timer was taken away again before any line was sent
  'sending', // the first line's row is about to be written
  'all_sent', // every line was taken
  'line_refused', // the device did not take a line
  'stopped', // revoked, or the process was told to end: undo at the next safe point
  'connection_lost', // the session broke, so the last line's fate is unknown
  'recover', // a worker finds a run whose worker is gone
  'nothing_sent', // recovering: the journal holds no line
  'found_wanted', // recovering: the device is as wanted
  'found_before', // recovering: the device is as before
  'resume', // recovering: in between, and what is missing may be sent
  'undo', // recovering: in between, and what was sent is taken back
  'verified', // the second session shows no difference
  'mismatch', // the second session shows a difference on owned lines
  'saved', // startup was read back and equals running
  'not_saved', // saving failed, was not proved, or was left out by policy
  'reverted_by_device', // the timer fired: the device is as before
  'undone', // the read after the undo equals the snapshot
  'undo_failed', // it does not
  'unreachable', // the device did not answer within the time that the policy gives
  'diverged', // the device shows what neither the run nor the snapshot explains
  'reopened', // a person: look again
] as const;

export type RunEvent = (typeof RUN_EVENTS)[number];

type Row = { readonly [event in RunEvent]?: RunState };

/**
 * State × event → state. What is not here cannot happen.
 * A run that may have sent a line never reaches `failed` or `superseded`: both promise that nothing was sent.
 */
export const TRANSITIONS: { readonly [state in RunState]: Row } = {
  planned: { approved: 'approved', refused: 'failed', in_sync: 'confirmed', superseded: 'superseded' },
  approved: { enqueued: 'queued', refused: 'failed', superseded: 'superseded' },
  queued: { leased: 'locked', refused: 'failed', unreachable: 'failed', superseded: 'superseded' },
  locked: {
    backed_up: 'backup',
    in_sync: 'confirmed',
    refused: 'failed',
    unreachable: 'failed',
    superseded: 'superseded',
    lease_lost: 'queued',
    recover: 'recovering',
  },
  backup: {
    armed: 'armed',
    sending: 'applying',
    refused: 'failed',
    unreachable: 'failed',
    superseded: 'superseded',
    lease_lost: 'queued',
    recover: 'recovering',
  },
  armed: { sending: 'applying', disarmed: 'queued', connection_lost: 'recovering', recover: 'recovering' },
  applying: {
    all_sent: 'verifying',
    line_refused: 'rolling_back',
    stopped: 'rolling_back',
    connection_lost: 'recovering',
    recover: 'recovering',
  },
  recovering: {
    nothing_sent: 'queued',
    found_wanted: 'verifying',
    found_before: 'rolled_back',
    resume: 'applying',
    undo: 'rolling_back',
    unreachable: 'needs_attention',
    diverged: 'needs_attention',
    recover: 'recovering',
  },
  verifying: {
    verified: 'confirming',
    mismatch: 'rolling_back',
    stopped: 'rolling_back',
    reverted_by_device: 'rolled_back',
    connection_lost: 'recovering',
    recover: 'recovering',
  },
  confirming: {
    saved: 'confirmed',
    not_saved: 'needs_attention',
    reverted_by_device: 'rolled_back',
    diverged: 'needs_attention',
    connection_lost: 'recovering',
    recover: 'recovering',
  },
  rolling_back: {
    undone: 'rolled_back',
    undo_failed: 'needs_attention',
    connection_lost: 'recovering',
    recover: 'recovering',
  },
  needs_attention: { reopened: 'recovering' },
  confirmed: {},
  rolled_back: {},
  failed: {},
  superseded: {},
};

/** How a run that an event has just ended is called. `needs_attention` keeps the outcome that led to it. */
const OUTCOMES: { readonly [event in RunEvent]?: Outcome } = {
  in_sync: 'in-sync',
  saved: 'applied',
  not_saved: 'applied-not-saved',
  undone: 'undone-verified',
  found_before: 'undone-verified',
  reverted_by_device: 'undone-verified',
  undo_failed: 'diverged',
  diverged: 'diverged',
  unreachable: 'unreachable',
  refused: 'refused',
  superseded: 'superseded',
};

/** States in which a worker holds the device's lease; a change of state needs its epoch. */
const LEASED: ReadonlySet<RunState> = new Set([
  'locked',
  'backup',
  'armed',
  'applying',
  'recovering',
  'verifying',
  'confirming',
  'rolling_back',
]);

/** An event that the table does not know in this state: a bug, or a second writer. Never retried. */
export class RunStateError extends Error {
  override readonly name = 'RunStateError';
  readonly code = 'run-state';
  readonly state: RunState;
  readonly event: RunEvent;

  constructor(state: RunState, event: RunEvent) {
    super(`a run that is ${state} cannot take the event ${event}`);
    this.state = state;
    this.event = event;
  }
}

/** The state after an event. Throws RunStateError on anything outside the table. */
export function next(state: RunState, event: RunEvent): RunState {
  const to = TRANSITIONS[state][event];
  if (to === undefined) throw new RunStateError(state, event);
  return to;
}

/** True when no machine moves the run any more; only a person may reopen `needs_attention`. */
export function terminal(state: RunState): boolean {
  return Object.values(TRANSITIONS[state]).every((to) => to === undefined) || state === 'needs_attention';
}

/** True in the states in which only the holder of the device's lease may act. */
export function leased(state: RunState): boolean {
  return LEASED.has(state);
}

/** The word for a run that this event brought to this state; undefined while the run goes on. */
export function outcomeOf(state: RunState, event: RunEvent): Outcome | undefined {
  return terminal(state) ? OUTCOMES[event] : undefined;
}

/**
 * True when no other run may touch the device until a person has looked: its state is not proved (I15).
 * A device that is as wanted but not saved is proved.
 */
export function holdsDevice(state: RunState, event: RunEvent): boolean {
  return state === 'needs_attention' && event !== 'not_saved';
}

/** Narrows a word read from outside, such as a database row. */
export function isRunState(word: string): word is RunState {
  return RUN_STATES.some((state) => state === word);
}
