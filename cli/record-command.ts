/** How `plumb record` is called. */
import type { Entry } from './commands.ts';
import { JSON_OUT } from './shared-options.ts';

export const RECORD: Entry = {
  usage: 'record <device> [dir]',
  summary: 'write down what a device says at login and to every read, with its secrets masked',
  options: [
    { flags: '--out <file>', says: 'file to write, `-` for stdout (default: DEVICE.record.yaml)' },
    {
      flags: '--anonymise',
      says: 'other addresses and host names, the same everywhere in the file; networks keep their length',
    },
    JSON_OUT,
  ],
  notes:
    'Reads only, with the read account where there is one; nothing is written to the device. The file can become\na case or a check of a simulator. Descriptions and other free text stay: read it before you give it away.',
  examples: ['plumb record core1 network', 'plumb record core1 --anonymise --out - > core1.yaml'],
  run: async (args, options) => (await import('./record.ts')).record(args, options),
};
