/** How `plumb diff` is called. */
import type { Entry } from './commands.ts';
import { JSON_OUT } from './shared-options.ts';

export const DIFF: Omit<Entry, 'run'> = {
  usage: 'diff <running> <intended>',
  summary: 'the commands that turn one configuration text into another (`-` reads stdin)',
  options: [
    { flags: '--platform <name>', says: 'whose language the two files are in: PLATFORMS' },
    { flags: '--undo', says: 'the commands that lead back instead' },
    { flags: '--side-by-side', says: 'show both texts beside each other instead of commands' },
    {
      flags: '--scope <all|owned>',
      says: 'all: every line may change; owned: only lines of --features, the others are listed as unmanaged',
      fallback: 'all',
    },
    { flags: '--features <name>', says: 'features that own lines, with --scope owned', kind: 'list' },
    JSON_OUT,
  ],
  notes:
    'Compares two texts; reads no device and sends nothing. Exit codes: 0 no difference, 2 differences, 1 error.',
  examples: [
    'plumb diff --platform PLATFORM running.cfg intended.cfg',
    'ssh core1 show running-config | plumb diff --platform PLATFORM - intended.cfg',
    'plumb diff --platform PLATFORM --scope owned --features ospf,interfaces running.cfg intended.cfg',
  ],
};
