/** Bundled into one file far from the sources: are the migrations found? */
import { readMigrations } from '../../reconciler/store/migrate.ts';

console.log(`migrations ${readMigrations().length}`);
