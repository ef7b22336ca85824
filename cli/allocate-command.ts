/** How `plumb allocate` is called. */
import type { Entry } from './commands.ts';
import { JSON_OUT } from './shared-options.ts';

export const ALLOCATE: Omit<Entry, 'run'> = {
  usage: 'allocate [dir]',
  summary: 'give addresses to what services ask for, and record them in allocations.lock.yaml',
  options: [
    { flags: '--check', says: 'write nothing; exit code 2 when something would be written' },
    {
      flags: '--release',
      says: 'free what no service asks for any more, and what no longer goes with its pool or length',
    },
    {
      flags: '--against <branch>',
      says: 'take nothing that this branch has taken, and tell what both branches took',
    },
    JSON_OUT,
  ],
  notes:
    'What was given stays given: a new item never renumbers another one. Needs no device and no secret; only\n--against needs git. An address that is in use already is kept by writing its line into the file by hand.\nExit codes: 0 done, 2 --check found something to write, 1 something clashes, or a pool is used up.',
  examples: ['plumb allocate network', 'plumb allocate --check --json', 'plumb allocate --against main'],
};
