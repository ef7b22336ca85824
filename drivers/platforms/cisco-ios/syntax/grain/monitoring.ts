/** What monitoring may own on IOS. */
import type { Grain } from '../../../../contract.ts';

const PROBE = 'ip sla <number=\\d+>';
const TRACK = 'track <number=\\d+> {object...}';

export const monitoringGrain: Readonly<Record<string, Grain>> = {
  monitoring: {
    items: [PROBE, TRACK],
    claims: [
      PROBE,
      `${PROBE} / icmp-echo {target}`,
      `${PROBE} / icmp-echo {target} / frequency {seconds}`,
      'ip sla schedule <number> {values...}',
      TRACK,
    ],
  },
};
