/** The end is the same for any order and any number of deliveries: what counts is what the host says when it is asked. */
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getCommit } from '../../reconciler/store/commits.ts';
import { getDevice } from '../../reconciler/store/devices.ts';
import { listRuns } from '../../reconciler/store/runs.ts';
import { type CapturedEvent, startReviewScene } from '../webhook/scene.ts';

const RUNS = Number(process.env.PLUMB_DELIVERY_RUNS ?? 3);
const VLANS = (...ids: readonly number[]): string =>
  `vlans:\n${ids.map((id) => `  - { id: ${id}, name: N${id} }\n`).join('')}`;

/** How the events of a story come. */
interface Shuffle {
  /** The first events are kept back until the second ones. */
  readonly firstIsLate: boolean;
  /** For each phase: numbers that order what is new, and that choose what comes once more. */
  readonly order: readonly number[];
  readonly again: readonly { readonly which: number; readonly newId: boolean }[];
}
const IN_ORDER: Shuffle = { firstIsLate: false, order: [], again: [] };

/** Two pull requests, a second push, a reader's approval, an approval, a merge, a hold and its release. */
async function story(shuffle: Shuffle): Promise<unknown> {
  const captured: CapturedEvent[] = [];
  const scene = await startReviewScene('', captured);
  let delivered = 0;
  const deliver = async (): Promise<void> => {
    await setTimeout(300);
    const fresh = captured.slice(delivered);
    delivered = captured.length;
    const rank = (index: number): number => shuffle.order[index % Math.max(1, shuffle.order.length)] ?? index;
    const sorted = fresh
      .map((event, index) => [rank(index), event] as const)
      .sort(([a], [b]) => a - b)
      .map(([, event]) => event);
    const old = shuffle.again.flatMap(({ which, newId }) => {
      const event = captured[which % Math.max(1, captured.length)];
      if (event === undefined) return [];
      return [newId ? { ...event, headers: { ...event.headers, 'x-github-delivery': randomUUID() } } : event];
    });
    for (const event of [...old, ...sorted, ...old]) expect(await scene.redeliver(event)).toBe(202);
  };
  const shows = (pull: number, text: string): Promise<string> =>
    scene.until(`${text} on ${pull}`, async () =>
      (await scene.comments(pull)).find((comment) => comment.includes(text)),
    );
  const command = async (pull: number, body: string): Promise<void> => {
    const comment = await scene.github.comment(pull, 'bob', body);
    await deliver();
    await scene.until(`an answer to ${body}`, async () => scene.github.reactions.get(comment));
  };
  try {
    scene.change('one', VLANS(20));
    const one = await scene.github.open('one');
    if (!shuffle.firstIsLate) {
      await deliver();
      await shows(one, 'vlan 20');
    }
    scene.change('one', VLANS(20, 21));
    await scene.github.pushTo(one, 'one');
    scene.change('two', VLANS(30));
    const two = await scene.github.open('two');
    await deliver();
    await shows(one, 'vlan 21');
    await shows(two, 'vlan 30');
    await scene.github.approve(one, 'eve');
    await scene.github.approve(one, 'bob');
    const merge = await scene.github.merge(one, 'bob');
    await deliver();
    await shows(one, 'Rolled out: 1 of 1');
    await command(one, '/plumb hold acc1 wet');
    await command(one, '/plumb release acc1 dry');
    // All of it once more, backwards, long after the fact.
    for (const event of captured.toReversed())
      await scene.redeliver({ ...event, headers: { ...event.headers, 'x-github-delivery': randomUUID() } });
    await setTimeout(4_000);
    const { store, context } = scene.serving.house;
    return {
      sent: scene.net.device('acc1').configLines,
      running: scene.net.device('acc1').running().replace(/^!.*$/gm, ''),
      commit: (await getCommit(store, context.repository, merge))?.status,
      runs: (await listRuns(store)).map(({ device, state, outcome }) => [device, state, outcome]),
      held: (await getDevice(store, 'acc1'))?.held,
      one: (await scene.comments(one)).map(stable),
      two: (await scene.comments(two)).map(stable),
      reactions: [...scene.github.reactions.values()],
    };
  } finally {
    await scene.close();
  }
}

/** Without what differs between two tellings of one story: names of commits and runs, digests, times, ports. */
function stable(comment: string): string {
  return comment
    .replace(/[0-9a-f]{8,64}/g, '#')
    .replace(/\d{4}-\d\d-\d\d \d\d:\d\d/g, 'then')
    .replace(/answer:\d+/g, 'answer');
}

test('F56 F57: any order and any number of deliveries end in the same state', async () => {
  const expected = await story(IN_ORDER);
  expect(expected).toMatchObject({ commit: 'accepted', held: false, reactions: [['+1'], ['+1']] });
  const shuffles = fc.record({
    firstIsLate: fc.boolean(),
    order: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 8 }),
    again: fc.array(fc.record({ which: fc.nat(30), newId: fc.boolean() }), { maxLength: 8 }),
  });
  await fc.assert(
    fc.asyncProperty(shuffles, async (shuffle) => {
      expect(await story(shuffle)).toEqual(expected);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
}, 3_600_000);
