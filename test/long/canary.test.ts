/** Canary secrets on both ends of the back-end matrix: the embedded one, whose files are searched as well, and servers. */
import { missingPostgres } from '../helpers/postgres.ts';
import { missingRedis } from '../helpers/redis.ts';
import { canaryTests, startServers } from '../pipeline/canary-flows.ts';

canaryTests({
  title: 'embedded PGlite',
  missing: undefined,
  start: () => Promise.resolve({ env: {}, stop: () => Promise.resolve() }),
});
canaryTests({
  title: 'a PostgreSQL server and Redis',
  missing: missingPostgres() ?? missingRedis(),
  start: startServers,
});
