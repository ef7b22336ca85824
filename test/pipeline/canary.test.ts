/** Canary secrets on servers; test/long/canary.test.ts does the same on the embedded back end. */
import { missingPostgres } from '../helpers/postgres.ts';
import { missingRedis } from '../helpers/redis.ts';
import { canaryTests, startServers } from './canary-flows.ts';

canaryTests({
  title: 'a PostgreSQL server and Redis',
  missing: missingPostgres() ?? missingRedis(),
  start: startServers,
});
