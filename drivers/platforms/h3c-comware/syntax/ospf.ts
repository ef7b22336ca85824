/** OSPF and RIP: the process, its areas, and what stands on interfaces. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';
import { INTERFACE } from './interfaces.ts';

/** Head of a process: `ospf 1 router-id 10.0.0.1`. */
export const OSPF: Pattern = 'ospf <process> {head*}';

export const AREA: Pattern = `${OSPF} / area <area>`;

const ospf: readonly SyntaxRule[] = [
  {
    // Entering the head again with another router id changes it; `undo` takes the process away.
    match: 'ospf <process> [router-id {router_id}] [vpn-instance {vpn}]',
    kind: 'section',
    negate: 'undo ospf <process>',
    impact: 'session-reset',
    defines: ['ospf <process>'],
  },
  {
    in: OSPF,
    match: 'bandwidth-reference {value}',
    kind: 'line',
    negate: 'undo bandwidth-reference',
    hidden: '100',
    impact: 'traffic',
  },
  {
    in: OSPF,
    match: 'default-route-advertise {options*}',
    kind: 'line',
    negate: 'undo default-route-advertise',
    impact: 'traffic',
  },
  {
    in: OSPF,
    match: 'import-route <protocol=[a-z]+> [<id=\\d+>] {options*}',
    kind: 'line',
    negate: 'undo import-route <protocol> [<id>]',
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
    match: 'preference ase {value}',
    kind: 'line',
    negate: 'undo preference ase',
    impact: 'traffic',
  },
  { in: OSPF, match: 'preference {value}', kind: 'line', negate: 'undo preference', impact: 'traffic' },
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
    match: 'filter-policy {filter...} import',
    kind: 'line',
    negate: 'undo filter-policy import',
    impact: 'traffic',
  },
  {
    in: OSPF,
    match: '<flag=(?:graceful-restart|non-stop-routing)> {rest*}',
    kind: 'line',
    negate: 'undo <flag>',
  },
  {
    in: OSPF,
    match: 'area <area>',
    kind: 'section',
    impact: 'session-reset',
    // `area 0` may be typed, `area 0.0.0.0` is shown.
    aliases: [{ from: 'area <area=(?:\\d|[1-9]\\d|1\\d\\d|2[0-4]\\d|25[0-5])>', to: 'area 0.0.0.<area>' }],
  },
  { in: AREA, match: 'network <network> <wildcard>', kind: 'line', impact: 'session-reset' },
  { in: AREA, match: 'stub {options*}', kind: 'line', negate: 'undo stub', impact: 'session-reset' },
  { in: AREA, match: 'nssa {options*}', kind: 'line', negate: 'undo nssa', impact: 'session-reset' },
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
    match: 'authentication-mode <mode=(?:hmac-)?md5> <key> {form=(?:cipher|plain)} {secret}',
    kind: 'line',
    negate: 'undo authentication-mode <mode> <key>',
    secret: ['secret'],
    impact: 'session-reset',
  },
  {
    in: AREA,
    match: 'authentication-mode simple {form=(?:cipher|plain)} {secret}',
    kind: 'line',
    negate: 'undo authentication-mode',
    secret: ['secret'],
    impact: 'session-reset',
  },
  {
    in: INTERFACE,
    match: 'ospf <process=\\d+> area {area} {rest*}',
    kind: 'line',
    negate: 'undo ospf <process> area',
    uses: ['ospf <process>'],
    impact: 'session-reset',
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
  { in: INTERFACE, match: 'ospf <flag=(?:bfd|mtu-enable)> {rest*}', kind: 'line', impact: 'session-reset' },
  {
    in: INTERFACE,
    match: 'ospf authentication-mode <mode=(?:hmac-)?md5> <key> {form=(?:cipher|plain)} {secret}',
    kind: 'line',
    negate: 'undo ospf authentication-mode <mode> <key>',
    secret: ['secret'],
    impact: 'session-reset',
  },
  {
    in: INTERFACE,
    match: 'ospf authentication-mode simple {form=(?:cipher|plain)} {secret}',
    kind: 'line',
    negate: 'undo ospf authentication-mode simple',
    secret: ['secret'],
    impact: 'session-reset',
  },
  { match: 'router id {address}', kind: 'line', negate: 'undo router id', impact: 'session-reset' },
];

const rip: readonly SyntaxRule[] = [
  { match: 'rip <process>', kind: 'section', impact: 'session-reset' },
  { in: 'rip <process>', match: 'summary', kind: 'toggle', absent: 'on', impact: 'traffic' },
  {
    in: 'rip <process>',
    match: 'version {version}',
    kind: 'line',
    negate: 'undo version',
    impact: 'traffic',
  },
  {
    in: 'rip <process>',
    match: 'network <network> {wildcard*}',
    kind: 'line',
    negate: 'undo network <network>',
    impact: 'traffic',
  },
  {
    in: 'rip <process>',
    match: 'import-route <protocol> {options*}',
    kind: 'line',
    negate: 'undo import-route <protocol>',
    impact: 'traffic',
  },
];

export const igpRules: readonly SyntaxRule[] = [...ospf, ...rip];
