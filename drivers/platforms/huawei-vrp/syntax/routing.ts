/** Static routes and OSPF. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';
import { INTERFACE } from './interfaces.ts';

/** Head of a process: `ospf 1 router-id 10.0.0.1`. */
export const OSPF: Pattern = 'ospf <process=\\d+> {head*}';
export const AREA: Pattern = `${OSPF} / area <area>`;

/** `Vlanif10`, `NULL0`, `GigabitEthernet0/0/1`; never an address. */
const IF_WORD = '<interface=(?![0-9A-Fa-f:]+$)\\d*[A-Z][A-Za-z-]*\\d+[\\d/.:]*>';

/** What stands behind the next hop (preference, tag, permanent, track, description) is not in the undo form. */
function staticRoute(family: 'ip' | 'ipv6', mask: string, address: string): SyntaxRule {
  const key = `${family} route-static [vpn-instance <vpn>] <prefix>`;
  return {
    match: `${key} <mask=${mask}> [${IF_WORD}] [vpn-instance <next_vpn>] [<next_hop=${address}>] {options*}`,
    kind: 'line',
    negate: `undo ${key} <mask> [<interface>] [vpn-instance <next_vpn>] [<next_hop>]`,
    impact: 'traffic',
    // That a second entry with other options replaces the first is not confirmed by a manual.
    unverified: true,
  };
}

const statics: readonly SyntaxRule[] = [
  {
    match: '<family=ip(?:v6)?> route-static default-preference {value}',
    kind: 'line',
    negate: 'undo <family> route-static default-preference',
    impact: 'traffic',
  },
  staticRoute('ip', '\\d+\\.\\d+\\.\\d+\\.\\d+', '\\d+\\.\\d+\\.\\d+\\.\\d+'),
  staticRoute('ipv6', '\\d+', '[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*'),
];

function inProcess(...rules: readonly Omit<SyntaxRule, 'in'>[]): SyntaxRule[] {
  return rules.map((rule) => ({ in: OSPF, ...rule }));
}

const process: readonly SyntaxRule[] = [
  { match: 'router id {address}', kind: 'line', negate: 'undo router id', impact: 'session-reset' },
  {
    // Entering the head again with another router id changes it; `undo` takes the process away.
    match: 'ospf <process=\\d+> [router-id {router_id}] [vpn-instance <vpn>]',
    kind: 'section',
    negate: 'undo ospf <process>',
    // A process cannot move to another VPN instance: the old one goes first.
    claims: ['ospf <process>'],
    impact: 'session-reset',
    defines: ['ospf <process>'],
  },
  ...inProcess(
    {
      match: 'bandwidth-reference {value}',
      kind: 'line',
      negate: 'undo bandwidth-reference',
      hidden: '100',
      impact: 'traffic',
    },
    {
      match: 'default-route-advertise {options*}',
      kind: 'line',
      negate: 'undo default-route-advertise',
      impact: 'traffic',
    },
    {
      match: 'import-route <protocol=[a-z]+> [<id=\\d+>] {options*}',
      kind: 'line',
      negate: 'undo import-route <protocol> [<id>]',
      impact: 'traffic',
    },
    {
      // The exceptions live and die with `all`.
      match: 'silent-interface all',
      kind: 'line',
      removalWipes: ['undo silent-interface <interface>'],
      impact: 'session-reset',
      unverified: true,
    },
    { match: 'silent-interface <interface>', kind: 'toggle', impact: 'session-reset' },
    { match: 'preference ase {value}', kind: 'line', negate: 'undo preference ase', impact: 'traffic' },
    { match: 'preference {value}', kind: 'line', negate: 'undo preference', impact: 'traffic' },
    {
      match: 'area <area>',
      kind: 'section',
      impact: 'session-reset',
      // `area 0` may be typed, `area 0.0.0.0` is shown.
      aliases: [{ from: 'area <area=(?:\\d|[1-9]\\d|1\\d\\d|2[0-4]\\d|25[0-5])>', to: 'area 0.0.0.<area>' }],
    },
  ),
  {
    in: AREA,
    match: 'network <network> <wildcard> [description {text...}]',
    kind: 'line',
    negate: 'undo network <network> <wildcard>',
    impact: 'session-reset',
  },
  { in: AREA, match: 'stub {options*}', kind: 'line', negate: 'undo stub', impact: 'session-reset' },
  { in: AREA, match: 'nssa {options*}', kind: 'line', negate: 'undo nssa', impact: 'session-reset' },
  {
    in: AREA,
    match: 'authentication-mode {mode} [{key=\\d+}] {form=(?:cipher|plain)} {secret}',
    kind: 'line',
    negate: 'undo authentication-mode',
    secret: ['secret'],
    impact: 'session-reset',
  },
];

const onInterface: readonly Omit<SyntaxRule, 'in'>[] = [
  {
    // An interface is in one process: it leaves the old one first.
    match: 'ospf enable {process=\\d+} area {area}',
    kind: 'line',
    change: 'remove-first',
    uses: ['ospf {process}'],
    impact: 'session-reset',
  },
  {
    match: 'ospf authentication-mode {mode} [{key=\\d+}] {form=(?:cipher|plain)} {secret}',
    kind: 'line',
    negate: 'undo ospf authentication-mode',
    secret: ['secret'],
    impact: 'session-reset',
  },
  { match: 'ospf cost {value}', kind: 'line', negate: 'undo ospf cost', impact: 'traffic' },
  {
    match: 'ospf network-type {type}',
    kind: 'line',
    negate: 'undo ospf network-type',
    impact: 'session-reset',
  },
  {
    match: 'ospf dr-priority {value}',
    kind: 'line',
    negate: 'undo ospf dr-priority',
    hidden: '1',
    impact: 'traffic',
  },
  ...[
    ['hello', '10'],
    ['dead', '40'],
  ].map(
    ([timer = '', hidden = '']): Omit<SyntaxRule, 'in'> => ({
      match: `ospf timer ${timer} {value}`,
      kind: 'line',
      negate: `undo ospf timer ${timer}`,
      hidden,
      impact: 'session-reset',
    }),
  ),
];

export const routingRules: readonly SyntaxRule[] = [
  ...statics,
  ...process,
  ...onInterface.map((rule) => ({ in: INTERFACE, ...rule })),
];
