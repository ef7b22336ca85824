/** OSPFv2: the process, its areas, and what stands on interfaces. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';
import { INTERFACE } from './interfaces.ts';
import { filtered, imported, inSection, options, quietly, settings } from './sections.ts';

/** Head of a process: `ospf 1 router-id 10.0.0.1`. */
export const OSPF: Pattern = 'ospf <process> {head*}';

export const AREA: Pattern = `${OSPF} / area <area>`;

export const ospfRules: readonly SyntaxRule[] = [
  {
    // Entering the head again with another router id changes it; `undo` takes the process away.
    match: 'ospf <process> [router-id {router_id}] [vpn-instance <vpn>]',
    kind: 'section',
    negate: 'undo ospf <process>',
    // A process cannot move to another VPN instance: the old one goes first.
    claims: ['ospf <process>'],
    uses: ['vpn-instance <vpn>'],
    impact: 'session-reset',
    defines: ['ospf <process>'],
  },
  ...inSection(OSPF, [
    ...quietly(settings('description')),
    { match: 'domain-id <id> secondary', kind: 'line', impact: 'traffic' },
    ...settings(
      'spf-schedule-interval',
      'lsa-generation-interval',
      'lsa-arrival-interval',
      'lsdb-overflow-limit',
      'lsdb-overflow-interval',
      'transmit-pacing',
      'maximum-routes <kind>',
      'domain-id',
      'route-tag',
      'dscp',
      'router-id',
      'snmp trap rate-limit',
      'ext-community-type <kind>',
      'prefix-priority',
      'database-filter peer <peer>',
      'event-log <kind> size',
    ),
    { match: 'graceful-restart helper <what>', kind: 'toggle', impact: 'traffic' },
    ...options(
      'fast-reroute',
      'stub-router',
      'graceful-restart interval',
      'default-route-advertise [<kind=summary>]',
      'peer <peer>',
    ),
    // Naming what is not set does no harm, so one form undoes every mixture.
    { match: 'default {values...}', kind: 'line', negate: 'undo default cost tag type', impact: 'traffic' },
    { match: 'log-peer-change', kind: 'toggle', absent: 'on', impact: 'cosmetic' },
    // On is the default and never shown; only the other form has one word less.
    {
      match: 'undo opaque-capability',
      kind: 'line',
      negate: 'opaque-capability enable',
      impact: 'session-reset',
    },
    ...filtered,
    imported,
  ]),
  {
    in: OSPF,
    match: 'bandwidth-reference {value}',
    kind: 'line',
    negate: 'undo bandwidth-reference',
    hidden: '100',
    impact: 'traffic',
  },
  {
    // The exceptions live and die with `all`.
    in: OSPF,
    match: 'silent-interface all',
    kind: 'line',
    removalWipes: ['undo silent-interface <interface>'],
    impact: 'session-reset',
    unverified: true,
  },
  { in: OSPF, match: 'silent-interface <interface>', kind: 'toggle', impact: 'session-reset' },
  {
    in: OSPF,
    match: 'preference ase {value...}',
    kind: 'line',
    negate: 'undo preference ase',
    impact: 'traffic',
  },
  { in: OSPF, match: 'preference {value...}', kind: 'line', negate: 'undo preference', impact: 'traffic' },
  {
    in: OSPF,
    match: 'maximum load-balancing {value}',
    kind: 'line',
    negate: 'undo maximum load-balancing',
    impact: 'traffic',
  },
  {
    in: OSPF,
    match: 'asbr-summary <network> <mask> {rest*}',
    kind: 'line',
    negate: 'undo asbr-summary <network> <mask>',
    impact: 'traffic',
  },
  {
    in: OSPF,
    match: '<flag=(?:graceful-restart|non-stop-routing)> {rest*}',
    kind: 'line',
    negate: 'undo <flag>',
    impact: 'traffic',
  },
  {
    in: OSPF,
    match: 'area <area>',
    kind: 'section',
    impact: 'session-reset',
    defines: ['ospf-area <area>'],
    // `area 0` may be typed, `area 0.0.0.0` is shown.
    aliases: [{ from: 'area <area=(?:\\d|[1-9]\\d|1\\d\\d|2[0-4]\\d|25[0-5])>', to: 'area 0.0.0.<area>' }],
  },
  {
    // A network belongs to one area: it leaves the old one before it enters the new one.
    in: AREA,
    match: 'network <network> <wildcard>',
    kind: 'line',
    claims: ['ospf-network <network> <wildcard>'],
    impact: 'session-reset',
  },
  ...inSection(AREA, [
    ...quietly(settings('description')),
    {
      match: 'filter {list...} <direction=(?:import|export)>',
      kind: 'line',
      negate: 'undo filter <direction>',
      impact: 'traffic',
    },
    {
      match: 'host-advertise <address> {cost}',
      kind: 'line',
      negate: 'undo host-advertise <address>',
      impact: 'traffic',
    },
    // Comware 5: the keys stand on the interfaces.
    {
      match: 'authentication-mode {mode=(?:md5|simple)}',
      kind: 'line',
      negate: 'undo authentication-mode',
      impact: 'session-reset',
    },
  ]),
  // An area is of one kind: the other goes first.
  ...['stub', 'nssa'].map(
    (kind): SyntaxRule => ({
      in: AREA,
      match: `${kind} {options*}`,
      kind: 'line',
      negate: `undo ${kind}`,
      claims: ['ospf-area-kind'],
      impact: 'session-reset',
    }),
  ),
  { in: AREA, match: 'default-cost {value}', kind: 'line', negate: 'undo default-cost', impact: 'traffic' },
  {
    in: AREA,
    match: 'abr-summary <network> <mask> {rest*}',
    kind: 'line',
    negate: 'undo abr-summary <network> <mask>',
    impact: 'traffic',
  },
  {
    in: AREA,
    match: 'vlink-peer <peer> {rest*}',
    kind: 'line',
    negate: 'undo vlink-peer <peer>',
    impact: 'session-reset',
  },
  {
    in: AREA,
    match: 'authentication-mode <mode=(?:hmac-)?(?:md5|sha-256)> <key> {form=(?:cipher|plain)} {secret}',
    kind: 'line',
    negate: 'undo authentication-mode <mode> <key>',
    // An area is authenticated in one way: keys of one must go before those of another come.
    excludes: ['<mode> of area authentication'],
    secret: ['secret'],
    impact: 'session-reset',
  },
  {
    in: AREA,
    match: 'authentication-mode simple {form=(?:cipher|plain)} {secret}',
    kind: 'line',
    negate: 'undo authentication-mode',
    excludes: ['simple of area authentication'],
    secret: ['secret'],
    impact: 'session-reset',
  },
  {
    in: AREA,
    match: 'authentication-mode keychain {keychain}',
    kind: 'line',
    negate: 'undo authentication-mode',
    excludes: ['keychain of area authentication'],
    impact: 'session-reset',
  },
  {
    in: INTERFACE,
    match: 'ospf <process=\\d+> area {area} {rest*}',
    kind: 'line',
    negate: 'undo ospf <process> area',
    uses: ['ospf <process>', 'ospf-area {area}'],
    impact: 'session-reset',
    aliases: [
      {
        from: 'ospf <process=\\d+> area {area=(?:\\d|[1-9]\\d|1\\d\\d|2[0-4]\\d|25[0-5])} {rest*}',
        to: 'ospf <process> area 0.0.0.{area} {rest*}',
      },
    ],
  },
  { in: INTERFACE, match: 'ospf cost {value}', kind: 'line', negate: 'undo ospf cost', impact: 'traffic' },
  {
    in: INTERFACE,
    match: 'ospf network-type {type...}',
    kind: 'line',
    negate: 'undo ospf network-type',
    impact: 'session-reset',
  },
  {
    in: INTERFACE,
    match: 'ospf dr-priority {value}',
    kind: 'line',
    negate: 'undo ospf dr-priority',
    hidden: '1',
    impact: 'traffic',
  },
  {
    in: INTERFACE,
    match: 'ospf timer hello {value}',
    kind: 'line',
    negate: 'undo ospf timer hello',
    hidden: '10',
    impact: 'session-reset',
  },
  {
    in: INTERFACE,
    match: 'ospf timer dead {value}',
    kind: 'line',
    negate: 'undo ospf timer dead',
    hidden: '40',
    impact: 'session-reset',
  },
  ...inSection(INTERFACE, [
    ...options('ospf bfd enable', 'ospf prefix-suppression'),
    { match: 'ospf mtu-enable', kind: 'line', impact: 'session-reset' },
    ...settings('ospf timer <timer=(?:poll|retransmit)>', 'ospf trans-delay'),
  ]),
  {
    in: INTERFACE,
    match: 'ospf authentication-mode <mode=(?:hmac-)?(?:md5|sha-256)> <key> {form=(?:cipher|plain)} {secret}',
    kind: 'line',
    negate: 'undo ospf authentication-mode <mode> <key>',
    excludes: ['<mode> of interface authentication'],
    secret: ['secret'],
    impact: 'session-reset',
  },
  {
    in: INTERFACE,
    match: 'ospf authentication-mode keychain {keychain}',
    kind: 'line',
    negate: 'undo ospf authentication-mode keychain',
    excludes: ['keychain of interface authentication'],
    impact: 'session-reset',
  },
  {
    in: INTERFACE,
    match: 'ospf authentication-mode simple {form=(?:cipher|plain)} {secret}',
    kind: 'line',
    negate: 'undo ospf authentication-mode simple',
    excludes: ['simple of interface authentication'],
    secret: ['secret'],
    impact: 'session-reset',
  },
  { match: 'router id {address}', kind: 'line', negate: 'undo router id', impact: 'session-reset' },
];
