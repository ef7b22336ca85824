/** Options that are the same for many commands. */
import type { CommandOption } from './commands.ts';

export const JSON_OUT: CommandOption = {
  flags: '--json',
  says: 'print the result as JSON, and nothing else, on stdout',
};

export const REPO: CommandOption = {
  flags: '--repo <url>',
  says: 'desired-state repository: https://, ssh://, file://, user@host:path or a folder (default: the origin of this clone)',
};
