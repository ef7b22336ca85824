/** How `plumb review` and `plumb approve-status` are called, and what `plumb apply` takes in an emergency. */
import type { CommandOption, Entry } from './commands.ts';
import { JSON_OUT, REPO } from './shared-options.ts';

export const BREAK_GLASS_OPTIONS: readonly CommandOption[] = [
  { flags: '--break-glass', says: 'send without a review, in an emergency; needs --reason and two --by' },
  { flags: '--reason <text>', says: 'why there is no time for a review; goes on record' },
  { flags: '--by <name>', says: 'who orders it; two different people', kind: 'list' },
  { flags: '--from <dir>', says: 'take the branch from this clone, where its origin cannot be reached' },
];

export const REVIEWS: readonly Entry[] = [
  {
    usage: 'review [dir]',
    summary: 'the plan comment that a pull request of this branch would get; sends nothing',
    options: [
      { flags: '--base <branch>', says: 'branch that it is merged into', fallback: 'main' },
      { flags: '--full', says: 'every command of every device, without a limit of length' },
      { flags: '--no-devices', says: 'do not read devices: validate and render only' },
      REPO,
      JSON_OUT,
    ],
    notes: 'Exit codes: 0 no device would be changed, 2 some would, 1 something is wrong or not known.',
    examples: ['plumb review --base main', 'plumb review network --no-devices --json'],
    run: async (args, options) => (await import('./review.ts')).reviewBranch(args, options),
  },
  {
    usage: 'approve-status <commit>',
    summary: 'ask the code host whether a commit was reviewed, and say what is missing',
    options: [{ flags: '--branch <name>', says: 'branch that holds it', fallback: 'main' }, REPO, JSON_OUT],
    notes: 'Exit codes: 0 approved, 2 not approved, 1 nobody can say.',
    examples: ['plumb approve-status 1a2b3c4d'],
    run: async (args, options) => (await import('./approve-status.ts')).approveStatus(args, options),
  },
];
