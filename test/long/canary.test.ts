/** Canary secrets on the embedded back end, whose files are searched as well. */
import { canaryTests } from '../pipeline/canary-flows.ts';

canaryTests({
  title: 'embedded PGlite',
  missing: undefined,
  start: () => Promise.resolve({ env: {}, stop: () => Promise.resolve() }),
});
