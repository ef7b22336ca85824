/** What monitoring may own on IOS. */
import type { Grain } from '../../../../contract.ts';

const PROBE = 'ip sla <number=\\d+>';
const TRACK = 'track <number=\\d+> {object...}';
const RECORD = 'flow record <name>';
const EXPORTER = 'flow exporter <name>';
const MONITOR = 'flow monitor <name>';

export const monitoringGrain: Readonly<Record<string, Grain>> = {
  monitoring: {
    items: [PROBE, TRACK, RECORD, EXPORTER, MONITOR],
    claims: [
      PROBE,
      `${PROBE} / icmp-echo {target}`,
      `${PROBE} / icmp-echo {target} / frequency {seconds}`,
      'ip sla schedule <number> {values...}',
      TRACK,
      RECORD,
      `${RECORD} / <verb=match|collect> <words...>`,
      EXPORTER,
      `${EXPORTER} / <key=destination|source> {value}`,
      `${EXPORTER} / transport udp {port}`,
      MONITOR,
      `${MONITOR} / exporter <exporter>`,
      `${MONITOR} / cache timeout <kind> {seconds}`,
      `${MONITOR} / record <record>`,
      // A line of an interface, not the interface.
      'interface <name> / ip flow monitor <monitor> <direction=input|output>',
    ],
  },
};
