/** kill -9 before and after every single write of a run that is applied, and of one that is undone, on every back end. */
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

const GROUNDS: readonly { title: string; missing: string | undefined; ground: () => Promise<Ground> }[] = [
  { title: 'embedded PGlite', missing: undefined, ground: embeddedGround },
  { title: 'a PostgreSQL server', missing: missingPostgres(), ground: () => serverGround(false) },
  {
    title: 'a PostgreSQL server and Redis',
    missing: missingPostgres() ?? missingRedis(),
    ground: () => serverGround(true),
  },
];

/** So many crashes at once. */
const LANES = 2;

/** Tries every moment, and goes on after a failure: the list of all is what helps. */
async function everyMoment(ground: Ground, crash: Crash): Promise<{ tried: number; failures: string[] }> {
  const { moments } = await crashAt(ground, crash, 0);
  const failures: string[] = [];
  let moment = 0;
  const lane = async (): Promise<void> => {
    for (moment += 1; moment <= moments; moment += 1) {
      const here = moment;
      (await import('node:fs')).appendFileSync(
        '/tmp/progress.log',
        `${crash.title} ${here}/${moments} ${failures.length}\n`,
      );
      await crashAt(ground, crash, here).catch(async (error: unknown) => {
        failures.push(`${here}: ${String(error)}`);
        (await import('node:fs')).appendFileSync('/tmp/progress.log', `${failures.at(-1)}\n`);
        0;
      });
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return { tried: moments, failures };
}

for (const { title, missing, ground } of GROUNDS) {
  describeTier(`on ${title}`, missing, () => {
    test.each([UNDISTURBED, UNDOING])('F51: $title survives kill -9 at each of its writes', async (crash) => {
      const here = await ground();
      try {
        const { tried, failures } = await everyMoment(here, crash);
        expect(failures).toEqual([]);
        expect(tried).toBeGreaterThan(60);
      } finally {
        await here.stop();
      }
    });
  });
}
