/** kill -9 at moments spread over a run, on every back end; test/long/crash.test.ts tries every single one. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { missingPostgres } from '../helpers/postgres.ts';
import { missingRedis } from '../helpers/redis.ts';
import { describeTier } from '../helpers/tier.ts';
import { crashAt, embeddedGround, type Ground, serverGround, UNDISTURBED } from './crash.ts';

test('undisturbed', async () => {
  const ground = await embeddedGround();
  console.log(await crashAt(ground, UNDISTURBED, 0));
});
