/** Probes and tracks, flow export, mirroring. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';
import { INTERFACE } from './interfaces.ts';

const NQA: Pattern = 'nqa entry <admin> <test>';

export const monitoringRules: readonly SyntaxRule[] = [
  {
    match: 'track <number> {rest...}',
    kind: 'line',
    change: 'remove-first',
    negate: 'undo track <number>',
    defines: ['track <number>'],
    impact: 'traffic',
  },
  { match: NQA, kind: 'section', defines: ['nqa <admin> <test>'] },
  { in: NQA, match: 'type <type>', kind: 'section', negate: null },
  {
    in: `${NQA} / type <type>`,
    match: 'reaction <number> {rest...}',
    kind: 'line',
    negate: 'undo reaction <number>',
  },
  {
    in: `${NQA} / type <type>`,
    match: '<word=(?:destination|source)> <kind> {value}',
    kind: 'line',
    negate: 'undo <word> <kind>',
  },
  { in: `${NQA} / type <type>`, match: 'frequency {value}', kind: 'line', negate: 'undo frequency' },
  {
    match: 'nqa schedule <admin> <test> {rest...}',
    kind: 'line',
    change: 'remove-first',
    negate: 'undo nqa schedule <admin> <test>',
    uses: ['nqa <admin> <test>'],
  },
  {
    match: 'ip netstream export host <host> <port> [vpn-instance <vpn>]',
    kind: 'line',
    negate: 'undo ip netstream export host <host> [vpn-instance <vpn>]',
  },
  {
    match: 'ip netstream export source interface {interface}',
    kind: 'line',
    negate: 'undo ip netstream export source',
  },
  { match: 'ip netstream export version {value}', kind: 'line', negate: 'undo ip netstream export version' },
  {
    match: 'ip netstream timeout <kind=(?:active|inactive)> {value}',
    kind: 'line',
    negate: 'undo ip netstream timeout <kind>',
  },
  { in: INTERFACE, match: 'ip netstream <direction=(?:inbound|outbound)>', kind: 'line' },
  { match: 'sflow collector <number> {rest...}', kind: 'line', negate: 'undo sflow collector <number>' },
  { match: 'sflow <kind=(?:agent|source)> ip {address}', kind: 'line', negate: 'undo sflow <kind> ip' },
  { match: 'mirroring-group <group> local', kind: 'line', negate: 'undo mirroring-group <group>' },
  // The direction is no part of the undo form.
  {
    match: 'mirroring-group <group> mirroring-port <interface> {direction=(?:both|inbound|outbound)}',
    kind: 'line',
    negate: 'undo mirroring-group <group> mirroring-port <interface>',
  },
  { match: 'mirroring-group <group> monitor-port <interface>', kind: 'line' },
  {
    in: INTERFACE,
    match: 'mirroring-group <group> mirroring-port {direction}',
    kind: 'line',
    negate: 'undo mirroring-group <group> mirroring-port',
  },
  {
    in: INTERFACE,
    match: 'sflow <key=(?:sampling-rate|flow|counter)> {value...}',
    kind: 'line',
    negate: 'undo sflow <key> {value...}',
    unverified: true,
  },
];
