/** A process that takes the data folder DATA_DIR, tells how it went, and stays until it is killed. */
import { lockDataDir } from '../../reconciler/store/lock-data-dir.ts';

try {
  lockDataDir(process.env.DATA_DIR ?? '', 'plumb serve');
  console.log('held');
} catch (error) {
  console.log(error instanceof Error ? `refused ${error.name}` : 'refused');
}
setInterval(() => undefined, 1_000);
