/** What monitoring may own on Comware. */
import type { Grain } from '../../../../contract.ts';
import { INTERFACE } from '../interfaces.ts';
import { within } from '../within.ts';

const PROBE = 'nqa entry plumb <test>';
const TRACK = 'track <number=\\d+> {object...}';
const HOST = 'ip netstream export host <host> <port>';
const COLLECTOR = 'sflow collector <number> {rest...}';

export const monitoringGrain: Readonly<Record<string, Grain>> = {
  monitoring: {
    items: [PROBE, TRACK, HOST, COLLECTOR],
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
      HOST,
      'ip netstream export source interface {interface}',
      'ip netstream timeout active {minutes}',
      'sflow agent ip {address}',
      COLLECTOR,
      // Lines of an interface, not the interface.
      ...[
        'ip netstream <direction=(?:inbound|outbound)>',
        'sflow sampling-rate {rate}',
        'sflow <key=(?:flow|counter)> <what=(?:collector|interval)> {value}',
      ].map((line) => `${INTERFACE} / ${line}`),
    ],
  },
};
