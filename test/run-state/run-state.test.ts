/** The reducer: every walk stays in the table, every run can end, and the ends keep what they promise. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  holdsDevice,
  isRunState,
  leased,
  next,
  outcomeOf,
  RUN_EVENTS,
  RUN_STATES,
  type RunEvent,
  type RunState,
  RunStateError,
  TRANSITIONS,
  terminal,
} from '../../reconciler/run-state.ts';

interface Edge {
  readonly from: RunState;
  readonly event: RunEvent;
  readonly to: RunState;
}

const EDGES: readonly Edge[] = RUN_STATES.flatMap((from) =>
  RUN_EVENTS.flatMap((event) => {
    const to = TRANSITIONS[from][event];
    return to === undefined ? [] : [{ from, event, to }];
  }),
);

/** Written by hand from the design: what an undisturbed run and each way to an end look like. */
const WALKS: readonly {
  readonly why: string;
  readonly events: readonly RunEvent[];
  readonly end: RunState;
  readonly outcome?: string;
}[] = [
  {
    why: 'a change on a platform with a revert timer',
    events: [
      'approved',
      'enqueued',
      'leased',
      'backed_up',
      'armed',
      'sending',
      'all_sent',
      'verified',
      'saved',
    ],
    end: 'confirmed',
    outcome: 'applied',
  },
  {
    why: 'a change on a platform without one',
    events: ['approved', 'enqueued', 'leased', 'backed_up', 'sending', 'all_sent', 'verified', 'saved'],
    end: 'confirmed',
    outcome: 'applied',
  },
  {
    why: 'nothing to do',
    events: ['approved', 'enqueued', 'leased', 'in_sync'],
    end: 'confirmed',
    outcome: 'in-sync',
  },
  {
    why: 'flash is full',
    events: ['approved', 'enqueued', 'leased', 'backed_up', 'sending', 'all_sent', 'verified', 'not_saved'],
    end: 'needs_attention',
    outcome: 'applied-not-saved',
  },
  {
    why: 'the device refuses a line',
    events: ['approved', 'enqueued', 'leased', 'backed_up', 'sending', 'line_refused', 'undone'],
    end: 'rolled_back',
    outcome: 'undone-verified',
  },
  {
    why: 'the undo fails too',
    events: ['approved', 'enqueued', 'leased', 'backed_up', 'sending', 'line_refused', 'undo_failed'],
    end: 'needs_attention',
    outcome: 'diverged',
  },
  {
    why: 'the device is off',
    events: ['approved', 'enqueued', 'leased', 'unreachable'],
    end: 'failed',
    outcome: 'unreachable',
  },
  {
    why: 'the device dies while lines are sent',
    events: ['approved', 'enqueued', 'leased', 'backed_up', 'sending', 'connection_lost', 'unreachable'],
    end: 'needs_attention',
    outcome: 'unreachable',
  },
  {
    why: 'a guard says no',
    events: ['approved', 'enqueued', 'leased', 'refused'],
    end: 'failed',
    outcome: 'refused',
  },
  {
    why: 'a newer commit came',
    events: ['approved', 'enqueued', 'superseded'],
    end: 'superseded',
    outcome: 'superseded',
  },
  {
    why: 'kill -9 between two lines, the rest may be sent',
    events: [
      'approved',
      'enqueued',
      'leased',
      'backed_up',
      'sending',
      'recover',
      'resume',
      'all_sent',
      'verified',
      'saved',
    ],
    end: 'confirmed',
    outcome: 'applied',
  },
  {
    why: 'kill -9 before the first line',
    events: ['approved', 'enqueued', 'leased', 'backed_up', 'recover', 'nothing_sent'],
    end: 'queued',
  },
  {
    why: 'kill -9 during the undo',
    events: [
      'approved',
      'enqueued',
      'leased',
      'backed_up',
      'sending',
      'line_refused',
      'recover',
      'undo',
      'undone',
    ],
    end: 'rolled_back',
    outcome: 'undone-verified',
  },
];

/** From these on the device may have taken a line. */
const SENT: readonly RunState[] = ['applying', 'verifying', 'confirming', 'rolling_back'];

function walk(events: readonly RunEvent[]): RunState {
  return events.reduce<RunState>((state, event) => next(state, event), 'planned');
}

function reachable(from: RunState, without: ReadonlySet<RunEvent> = new Set()): Set<RunState> {
  const seen = new Set<RunState>([from]);
  const open: RunState[] = [from];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    for (const edge of EDGES) {
      if (edge.from !== state || without.has(edge.event) || seen.has(edge.to)) continue;
      seen.add(edge.to);
      open.push(edge.to);
    }
  }
  return seen;
}

describe('the states of a run', () => {
  it.each(WALKS)('$why ends as $end', ({ events, end, outcome }) => {
    expect(walk(events)).toBe(end);
    expect(outcomeOf(end, events.at(-1) ?? 'approved')).toBe(outcome);
  });

  it('I10: each of the states × events is in the table or throws, and terminal states have no way out', () => {
    for (const state of RUN_STATES) {
      for (const event of RUN_EVENTS) {
        const to = TRANSITIONS[state][event];
        if (to === undefined) expect(() => next(state, event)).toThrow(RunStateError);
        else expect(next(state, event)).toBe(to);
      }
    }
    expect(EDGES.filter((edge) => terminal(edge.from))).toEqual([
      { from: 'needs_attention', event: 'reopened', to: 'recovering' },
    ]);
    expect(RUN_STATES.filter(terminal)).toEqual([
      'confirmed',
      'rolled_back',
      'failed',
      'needs_attention',
      'superseded',
    ]);
  });

  it('I8: every state can be reached, and from every one that is not terminal a terminal one', () => {
    expect([...reachable('planned')].sort()).toEqual([...RUN_STATES].sort());
    for (const state of RUN_STATES) expect([...reachable(state)].some(terminal)).toBe(true);
  });

  it('I7: what may have sent a line ends neither as failed nor as superseded, whatever happens', () => {
    // `nothing_sent` is the one way back, and the journal must prove it.
    const proved = new Set<RunEvent>(['nothing_sent']);
    for (const state of SENT) {
      const ends = reachable(state, proved);
      expect(ends.has('failed')).toBe(false);
      expect(ends.has('superseded')).toBe(false);
    }
  });

  it('I4: no line can be sent before the backup is there', () => {
    const ways = reachable('queued', new Set(['backed_up', 'recover']));
    expect(SENT.filter((state) => ways.has(state))).toEqual([]);
    expect(EDGES.filter((edge) => edge.to === 'applying').map((edge) => edge.from)).toEqual([
      'backup',
      'armed',
      'recovering',
    ]);
  });

  it('a crash in any state in which a lease is held leads to recovering, and only there', () => {
    const crash = EDGES.filter((edge) => edge.event === 'recover');
    expect(crash.map((edge) => edge.from)).toEqual(RUN_STATES.filter(leased));
    expect(new Set(crash.map((edge) => edge.to))).toEqual(new Set(['recovering']));
  });

  it('every event that ends a run gives it an outcome, and none gives one to a run that goes on', () => {
    for (const { event, to } of EDGES) {
      if (terminal(to)) expect(outcomeOf(to, event), `${event} → ${to}`).toBeDefined();
      else expect(outcomeOf(to, event), `${event} → ${to}`).toBeUndefined();
    }
  });

  it('only success is called confirmed, and only the proof of the old state rolled back', () => {
    const into = (state: RunState): Set<string | undefined> =>
      new Set(EDGES.filter((edge) => edge.to === state).map((edge) => outcomeOf(edge.to, edge.event)));
    expect(into('confirmed')).toEqual(new Set(['in-sync', 'applied']));
    expect(into('rolled_back')).toEqual(new Set(['undone-verified']));
    expect(into('failed')).toEqual(new Set(['refused', 'unreachable']));
    expect(into('needs_attention')).toEqual(new Set(['unreachable', 'diverged', 'applied-not-saved']));
  });

  it('I15: a device whose state is not proved is held; one that is only not saved is not', () => {
    expect(holdsDevice('needs_attention', 'undo_failed')).toBe(true);
    expect(holdsDevice('needs_attention', 'unreachable')).toBe(true);
    expect(holdsDevice('needs_attention', 'not_saved')).toBe(false);
    expect(holdsDevice('failed', 'unreachable')).toBe(false);
  });

  it('knows its own words', () => {
    expect(isRunState('applying')).toBe(true);
    expect(isRunState('toString')).toBe(false);
  });

  it('I10: no sequence of events, in any order, leaves the table or a terminal state', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.nat(1_000)), { maxLength: 60 }),
        (choices) => {
          let state: RunState = 'planned';
          let backedUp = false;
          for (const [kind, choice] of choices) {
            // Three of four events are possible ones: a walk of impossible events would stay where it began.
            const possible = EDGES.filter((edge) => edge.from === state).map((edge) => edge.event);
            const from: readonly RunEvent[] = kind === 0 || possible.length === 0 ? RUN_EVENTS : possible;
            const event = from[choice % from.length] ?? 'recover';
            const to: RunState | undefined = TRANSITIONS[state][event];
            if (to === undefined) {
              expect(() => next(state, event)).toThrow(
                `a run that is ${state} cannot take the event ${event}`,
              );
              continue;
            }
            expect(next(state, event)).toBe(to);
            if (terminal(state)) expect(event).toBe('reopened');
            if (event === 'backed_up') backedUp = true;
            if (event === 'sending') expect(backedUp).toBe(true);
            state = to;
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
