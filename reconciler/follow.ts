/**
 * follow: keeps the devices at the tip of a branch. Level-based: each round asks git for the tip and every device for
 * its state; events and jobs are only reasons to look sooner.
 */
import { setTimeout } from 'node:timers/promises';
import type { Context } from './context.ts';
import type { Proposal } from './propose.ts';
import { type Rollout, reconcile } from './reconcile.ts';
import type { Mirror } from './repository/mirror.ts';
import { RepositoryRefused } from './repository/names.ts';
import { followingTip, glassTip, type TipOptions } from './tip.ts';
import type { BreakGlass } from './types.ts';

export interface FollowOptions {
  readonly context: Context;
  readonly mirror: Mirror;
  readonly branch: string;
  /** Milliseconds between two looks at git. */
  readonly pollMs: number;
  /** Milliseconds between two reads of every device for drift. */
  readonly sweepMs: number;
  /** A person accepts that the branch was rewritten up to this tip (7 digits or more). */
  readonly acceptRewrite?: string;
  readonly signal: AbortSignal;
  readonly onRollout: (rollout: Rollout) => void;
  /** Told when git cannot be read, and when it can again. */
  readonly onStale: (since: Date | undefined, why: string) => void;
  readonly onDrift: (proposal: Proposal) => void;
  readonly onError: (error: unknown) => void;
}

/** What a person asks for. */
export interface FollowedNow {
  readonly devices?: readonly string[];
  readonly actor: string;
  readonly allowRemovals?: boolean;
  readonly acceptedPlan?: string;
  readonly acceptRewrite?: string;
  readonly breakGlass?: BreakGlass;
  /** A clone from which the branch is taken, where its origin cannot be reached. */
  readonly from?: string;
}

export interface Following {
  /** Looks now instead of at the next round; gives the rollout of the tip. */
  now(options: FollowedNow): Promise<Rollout>;
  /** The branch may have moved, or its tip may be approved by now: the next round comes at once. */
  soon(): void;
  readonly done: Promise<void>;
}

interface State {
  /** The newest tip that was taken: the next one must follow from it. */
  known: string | undefined;
  /** The tip that every device was offered. */
  rolledOut: string | undefined;
  stale: { readonly since: Date; readonly why: string } | undefined;
  sweptAt: number;
  /** Rounds never overlap. */
  turn: Promise<unknown>;
  /** Ends the pause between two rounds. */
  wake: AbortController;
  /** The tip, or the plan of a device, is not approved: an event may mean that it is now. */
  unapproved: boolean;
  /** Judge the tip again, even if it was rolled out. */
  again: boolean;
}

export function follow(options: FollowOptions): Following {
  const state: State = {
    known: undefined,
    rolledOut: undefined,
    stale: undefined,
    sweptAt: Date.now(),
    turn: Promise.resolve(),
    wake: new AbortController(),
    unapproved: false,
    again: false,
  };
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = state.turn.then(work);
    state.turn = result.catch(() => undefined);
    return result;
  };
  return {
    now: (asked) =>
      inTurn(async () => {
        // What goes past review is no tip that the next one has to follow from.
        const tip =
          asked.breakGlass === undefined
            ? await takeTip({ ...options, ...asked }, state)
            : await glassTip({ ...options, ...asked });
        const rollout = await reconcile(options.context, tip, asked);
        // A person who asks for some devices has not rolled the commit out to the others.
        if (asked.devices === undefined && asked.breakGlass === undefined) state.rolledOut = tip;
        return rollout;
      }),
    soon: () => {
      state.again = state.unapproved;
      state.wake.abort();
    },
    done: rounds(options, state, inTurn),
  };
}

async function rounds(
  options: FollowOptions,
  state: State,
  inTurn: (work: () => Promise<void>) => Promise<void>,
): Promise<void> {
  while (!options.signal.aborted) {
    // Renewed before the round: what moves during it is looked at in the next one.
    state.wake = new AbortController();
    await inTurn(() => round(options, state)).catch(options.onError);
    await pause(options.pollMs, AbortSignal.any([options.signal, state.wake.signal]));
  }
}

/** Ends at once when the signal is or gets aborted. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal }).catch(() => undefined);
}

async function round(options: FollowOptions, state: State): Promise<void> {
  const tip = await readableTip(options, state);
  if (tip === undefined) return;
  const fresh = tip !== state.rolledOut || state.again;
  state.again = false;
  if (!fresh && Date.now() - state.sweptAt < options.sweepMs) return;
  state.sweptAt = Date.now();
  const rollout = await reconcile(options.context, tip, { actor: 'reconciler', retry: false });
  // Not before: a rollout that broke down is made again by the next round.
  state.rolledOut = tip;
  state.unapproved =
    rollout.status === 'unapproved' || rollout.proposals.some(({ waits }) => waits !== undefined);
  if (fresh) options.onRollout(rollout);
  for (const proposal of rollout.proposals)
    if (proposal.plan && proposal.plan.drift.length > 0) options.onDrift(proposal);
}

/** The tip, or undefined while git cannot be read or must not be followed, which is told once for each reason (F7). */
async function readableTip(options: FollowOptions, state: State): Promise<string | undefined> {
  try {
    const tip = await takeTip(options, state);
    if (state.stale) options.onStale(undefined, '');
    state.stale = undefined;
    return tip;
  } catch (error) {
    if (!(error instanceof RepositoryRefused)) throw error;
    // How a host is unreachable changes from try to try; which rewrite is refused is news.
    const why = error.code === 'rewritten' ? error.message : error.code;
    if (state.stale?.why === why) return undefined;
    state.stale = { since: state.stale?.since ?? new Date(), why };
    options.onStale(state.stale.since, error.message);
    return undefined;
  }
}

async function takeTip(options: Omit<TipOptions, 'known'>, state: State): Promise<string> {
  state.known = await followingTip({ ...options, known: state.known });
  return state.known;
}
