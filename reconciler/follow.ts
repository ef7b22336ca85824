/**
 * follow: keeps the devices at the tip of a branch. Level-based: each round asks git for the tip and every device for
 * its state; events and jobs are only reasons to look sooner.
 */
import type { Context } from './context.ts';
import type { Proposal } from './propose.ts';
import { type Rollout, reconcile } from './reconcile.ts';
import type { Mirror } from './repository/mirror.ts';
import { RepositoryRefused } from './repository/names.ts';
import { appendAudit } from './store/audit.ts';
import { listCommits } from './store/commits.ts';

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

export interface Following {
  /** Looks now instead of at the next round; gives the rollout of the tip. */
  now(options: { readonly devices?: readonly string[]; readonly actor: string }): Promise<Rollout>;
  readonly done: Promise<void>;
}

interface State {
  tip: string | undefined;
  staleSince: Date | undefined;
  sweptAt: number;
  /** Rounds never overlap. */
  turn: Promise<unknown>;
}

export function follow(options: FollowOptions): Following {
  const state: State = {
    tip: undefined,
    staleSince: undefined,
    sweptAt: Date.now(),
    turn: Promise.resolve(),
  };
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = state.turn.then(work);
    state.turn = result.catch(() => undefined);
    return result;
  };
  return {
    now: (asked) =>
      inTurn(async () => {
        state.tip = await newTip(options, state);
        return reconcile(options.context, state.tip, asked);
      }),
    done: rounds(options, state, inTurn),
  };
}

async function rounds(
  options: FollowOptions,
  state: State,
  inTurn: (work: () => Promise<void>) => Promise<void>,
): Promise<void> {
  while (!options.signal.aborted) {
    await inTurn(() => round(options, state)).catch(options.onError);
    await pause(options.pollMs, options.signal);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => resolve(clearTimeout(timer)), { once: true });
  });
}

async function round(options: FollowOptions, state: State): Promise<void> {
  let tip: string;
  try {
    tip = await newTip(options, state);
    if (state.staleSince) options.onStale(undefined, '');
    state.staleSince = undefined;
  } catch (error) {
    if (!(error instanceof RepositoryRefused)) throw error;
    if (state.staleSince) return;
    state.staleSince = new Date();
    options.onStale(state.staleSince, error.message);
    return;
  }
  if (tip !== state.tip) {
    state.tip = tip;
    state.sweptAt = Date.now();
    options.onRollout(await reconcile(options.context, tip, { actor: 'reconciler', retry: false }));
  } else if (Date.now() - state.sweptAt >= options.sweepMs) {
    state.sweptAt = Date.now();
    const rollout = await reconcile(options.context, tip, { actor: 'reconciler', retry: false });
    for (const proposal of rollout.proposals)
      if (proposal.plan && proposal.plan.drift.length > 0) options.onDrift(proposal);
  }
}

/** The tip, refused when it does not follow from the newest commit on record: history was rewritten (F6). */
async function newTip(
  { context, mirror, branch, acceptRewrite }: FollowOptions,
  state: State,
): Promise<string> {
  const tip = await mirror.fetch(branch);
  const known = state.tip ?? (await listCommits(context.store, context.repository, 1))[0]?.sha;
  if (known === undefined || known === tip || (await mirror.isAncestor(known, tip))) return tip;
  if (acceptRewrite !== undefined && acceptRewrite.length >= 7 && tip.startsWith(acceptRewrite)) {
    await appendAudit(context.store, {
      actor: 'operator',
      action: 'repository.rewrite-accepted',
      subject: tip,
      detail: { branch, known },
    });
    return tip;
  }
  throw new RepositoryRefused(
    'rewritten',
    `history rewritten: ${known.slice(0, 12)} is not an ancestor of ${tip.slice(0, 12)} on ${branch}; nothing is deployed until someone runs \`plumb serve --accept-rewrite ${tip.slice(0, 12)}\``,
  );
}
