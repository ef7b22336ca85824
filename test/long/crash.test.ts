/** kill -9 at moments all over a run that is applied, and over one that is undone, on every back end. */
import { expect, test } from 'vitest';
import { missingPostgres } from '../helpers/postgres.ts';
import { missingRedis } from '../helpers/redis.ts';
import { describeTier } from '../helpers/tier.ts';
import {
  type Crash,
  crashAt,
  embeddedGround,
  type Ground,
  serverGround,
  UNDISTURBED,
  UNDOING,
} from '../pipeline/crash.ts';

interface Place {
  readonly title: string;
  readonly missing: string | undefined;
  readonly ground: () => Promise<Ground>;
  /** Every how many moments; PLUMB_ALL_MOMENTS=1 takes each one, which takes an hour. */
  readonly stride: number;
  /** So many crashes at once: on servers most of the time goes by until the dead worker's job is given to another. */
  readonly lanes: number;
}

const GROUNDS: readonly Place[] = [
  { title: 'embedded PGlite', missing: undefined, ground: embeddedGround, stride: 3, lanes: 2 },
  {
    title: 'a PostgreSQL server',
    missing: missingPostgres(),
    ground: () => serverGround(false),
    stride: 9,
    lanes: 8,
  },
  {
    title: 'a PostgreSQL server and Redis',
    missing: missingPostgres() ?? missingRedis(),
    ground: () => serverGround(true),
    stride: 11,
    lanes: 8,
  },
];

/** Longest time for all moments of one run, in milliseconds. */
const LONGEST = 1_800_000;

/** Tries every moment, and goes on after a failure: the list of all is what helps. */
async function everyMoment(
  ground: Ground,
  crash: Crash,
  { stride, lanes }: Place,
): Promise<{ tried: number; failures: string[] }> {
  const { moments } = await crashAt(ground, crash, 0);
  const failures: string[] = [];
  let moment = 1 - stride;
  let tried = 0;
  const lane = async (): Promise<void> => {
    for (moment += stride; moment <= moments; moment += stride) {
      tried += 1;
      const here = moment;
      await crashAt(ground, crash, here).catch((error: unknown) => {
        failures.push(`${here}: ${String(error)}`);
        console.error(failures.at(-1));
      });
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { tried, failures };
}

for (const { stride: usual, ...rest } of GROUNDS) {
  const stride = process.env.PLUMB_ALL_MOMENTS ? 1 : usual;
  const place = { ...rest, stride };
  const { title, missing, ground } = place;
  describeTier(`on ${title}`, missing, () => {
    test.each([UNDISTURBED, UNDOING])(
      'F51: $title survives kill -9 at each of its writes',
      { timeout: LONGEST },
      async (crash) => {
        const here = await ground();
        try {
          const { tried, failures } = await everyMoment(here, crash, place);
          expect(failures).toEqual([]);
          expect(tried).toBeGreaterThan(60 / stride);
        } finally {
          await here.stop();
        }
      },
    );
  });
}
