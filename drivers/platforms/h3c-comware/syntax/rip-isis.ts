/** RIP, RIPng and IS-IS: the processes and what stands on interfaces. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';
import { INTERFACE } from './interfaces.ts';
import { entries, filtered, imported, inSection, type LocalRule, options, settings } from './sections.ts';

const RIP: Pattern = '<protocol=rip(?:ng)?> <process=\\d+> {vpn*}';
const ISIS: Pattern = 'isis <process=\\d+> {vpn*}';
const FAMILY: Pattern = `${ISIS} / address-family <family> <safi>`;

const rip: readonly SyntaxRule[] = [
  {
    match: RIP,
    kind: 'section',
    negate: 'undo <protocol> <process>',
    defines: ['<protocol> <process>'],
    impact: 'session-reset',
  },
  ...inSection(RIP, [
    { match: 'summary', kind: 'toggle', absent: 'on', impact: 'traffic' },
    {
      match: 'network <network> {wildcard*}',
      kind: 'line',
      negate: 'undo network <network>',
      impact: 'traffic',
    },
    imported,
    {
      match: 'filter-policy {filter...} import <interface=[A-Z]\\S*\\d>',
      kind: 'line',
      negate: 'undo filter-policy import <interface>',
      impact: 'traffic',
    },
    ...filtered,
    { match: 'silent-interface <interface>', kind: 'toggle', impact: 'traffic' },
    { match: 'peer <peer>', kind: 'line', impact: 'traffic' },
    ...settings(
      'version',
      'default cost',
      'preference',
      'maximum load-balancing',
      'output-delay',
      'timers <timer>',
      'graceful-restart interval',
      'trip retransmit <what>',
    ),
    ...options('default-route', 'graceful-restart'),
  ]),
  ...inSection(INTERFACE, [
    {
      match: '<protocol=rip(?:ng)?> {process=\\d+} enable {rest*}',
      kind: 'line',
      negate: 'undo <protocol> enable',
      uses: ['<protocol> {process}'],
      impact: 'session-reset',
    },
    {
      match: 'rip authentication-mode {mode...} {form=cipher|plain} {secret} {key*}',
      kind: 'line',
      negate: 'undo rip authentication-mode',
      secret: ['secret'],
      impact: 'session-reset',
    },
    ...entries('rip summary-address <network> <mask>'),
    ...settings(
      'rip version',
      'rip default-route',
      'rip max-packet-length',
      'rip output-delay',
      '<protocol=rip(?:ng)?> <metric=metric(?:in|out)>',
    ),
  ]),
];

/** Settings of a process that its address families have as well. */
const common: readonly LocalRule[] = [
  ...filtered,
  {
    match: 'summary <network> <mask> {rest*}',
    kind: 'line',
    negate: 'undo summary <network> <mask>',
    impact: 'traffic',
  },
  {
    match: 'circuit-cost {value} [<level=level-[12]>]',
    kind: 'line',
    negate: 'undo circuit-cost [<level>]',
    impact: 'traffic',
  },
  {
    match: 'import-route (isis|isisv6) <level=level-[12]> into <other> {options*}',
    kind: 'line',
    negate: 'undo import-route (isis|isisv6) <level> into <other>',
    impact: 'traffic',
  },
  imported,
  ...settings('preference', 'bandwidth-reference', 'maximum load-balancing'),
  ...options('default-route-advertise', 'fast-reroute', 'set-overload'),
];

const isis: readonly SyntaxRule[] = [
  {
    match: ISIS,
    kind: 'section',
    negate: 'undo isis <process>',
    defines: ['isis <process>'],
    impact: 'session-reset',
  },
  ...inSection(ISIS, [
    ...common,
    {
      // Areas may differ; the system is one.
      match: 'network-entity <area>.<system=\\w{4}\\.\\w{4}\\.\\w{4}>.<selector=\\w\\w>',
      kind: 'line',
      excludes: ['<system> of isis system'],
      impact: 'session-reset',
    },
    {
      match: '<scope=(?:area|domain)>-authentication-mode {mode...} {form=cipher|plain} {secret} {rest*}',
      kind: 'line',
      negate: 'undo <scope>-authentication-mode',
      secret: ['secret'],
      impact: 'session-reset',
    },
    { match: 'is-level {level}', kind: 'line', negate: 'undo is-level', impact: 'session-reset' },
    {
      match: 'timer <timer> {value...} <level=level-[12]>',
      kind: 'line',
      negate: 'undo timer <timer> <level>',
      impact: 'traffic',
    },
    ...settings(
      'cost-style',
      'is-name map <system>',
      'is-name',
      'timer <timer>',
      'flash-flood',
      'lsp-length <kind>',
      'lsp-fragments-extend',
      'dynamic-name',
      'priority <level>',
    ),
    { match: 'address-family <family> <safi>', kind: 'section', impact: 'session-reset' },
  ]),
  ...inSection(FAMILY, common),
  ...inSection(INTERFACE, [
    {
      match: 'isis [<family=ipv6>] enable {process*}',
      kind: 'line',
      negate: 'undo isis [<family>] enable',
      uses: ['isis {process}'],
      impact: 'session-reset',
    },
    {
      match: 'isis authentication-mode {mode...} {form=cipher|plain} {secret} {rest*}',
      kind: 'line',
      negate: 'undo isis authentication-mode',
      secret: ['secret'],
      impact: 'session-reset',
    },
    {
      match: 'isis [<family=ipv6>] <key=(?:cost|dis-priority)> {value} [<level=level-[12]>]',
      kind: 'line',
      negate: 'undo isis [<family>] <key> [<level>]',
      impact: 'traffic',
    },
    {
      match: 'isis timer <timer> {value} [<level=level-[12]>]',
      kind: 'line',
      negate: 'undo isis timer <timer> [<level>]',
      impact: 'session-reset',
    },
    ...settings('isis circuit-type', 'isis circuit-level', 'isis dis-name', 'isis mesh-group'),
  ]),
];

export const ripIsisRules: readonly SyntaxRule[] = [...rip, ...isis];
