/** What monitoring may own on Comware. */
import type { Grain } from '../../../../contract.ts';
import { within } from '../within.ts';

const PROBE = 'nqa entry plumb <test>';
const TRACK = 'track <number=\\d+> {object...}';

export const monitoringGrain: Readonly<Record<string, Grain>> = {
  monitoring: {
    items: [PROBE, TRACK],
    claims: [
      PROBE,
      ...within(
        `${PROBE} / type icmp-echo`,
        'destination ip {address}',
        'frequency {time}',
        'reaction <number> {rest...}',
      ),
      'nqa schedule plumb <test> {rest...}',
      TRACK,
    ],
  },
};
