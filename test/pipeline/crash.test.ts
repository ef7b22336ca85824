/** kill -9 in the middle of a run, on every back end; test/long/crash.test.ts does it at moments all over it. */
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
} from './crash.ts';

interface Sample {
  readonly title: string;
  readonly missing: string | undefined;
  readonly ground: () => Promise<Ground>;
  readonly crash: Crash;
  /** Where in the run, as a part of all its moments. */
  readonly parts: readonly number[];
}

/** Lines are sent from 0.5 to 0.8. */
const SAMPLES: readonly Sample[] = [
  {
    title: 'embedded PGlite',
    missing: undefined,
    ground: embeddedGround,
    crash: UNDISTURBED,
    parts: [0.66],
  },
  {
    title: 'a PostgreSQL server',
    missing: missingPostgres(),
    ground: () => serverGround(false),
    crash: UNDOING,
    parts: [0.7],
  },
  {
    title: 'a PostgreSQL server and Redis',
    missing: missingPostgres() ?? missingRedis(),
    ground: () => serverGround(true),
    crash: UNDISTURBED,
    parts: [0.62],
  },
];

for (const { title, missing, ground, crash, parts } of SAMPLES) {
  describeTier(`on ${title}`, missing, () => {
    test(`F51: ${crash.title} survives kill -9`, async () => {
      const here = await ground();
      try {
        const { moments } = await crashAt(here, crash, 0);
        for (const part of parts) {
          const survived = await crashAt(here, crash, Math.round(moments * part));
          expect(survived.killed).toBe(true);
        }
      } finally {
        await here.stop();
      }
    }, 120_000);
  });
}
