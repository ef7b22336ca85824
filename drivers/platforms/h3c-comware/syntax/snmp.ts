/** SNMP: agent, communities, views, groups, users, traps. */
import type { SyntaxRule } from '../../../contract.ts';
import { settings } from './sections.ts';

export const snmpRules: readonly SyntaxRule[] = [
  { match: 'snmp-agent', kind: 'toggle', absent: 'off' },
  // Appears by itself.
  { match: 'snmp-agent local-engineid {id}', kind: 'noise' },
  {
    match: 'snmp-agent community <access=(?:read|write)> [<form=(?:cipher|simple)>] <secret> {rest*}',
    kind: 'line',
    change: 'remove-first',
    negate: 'undo snmp-agent community <access> [<form>] <secret>',
    secret: ['secret'],
  },
  {
    match: 'snmp-agent community [<form=(?:cipher|simple)>] <secret> user-role {role} {rest*}',
    kind: 'line',
    change: 'remove-first',
    negate: 'undo snmp-agent community [<form>] <secret>',
    secret: ['secret'],
  },
  {
    match: 'snmp-agent sys-info version {versions...}',
    kind: 'list',
    list: {
      capture: 'versions',
      form: 'words',
      add: 'snmp-agent sys-info version {items}',
      remove: 'undo snmp-agent sys-info version {items}',
      hidden: 'v3',
      words: { all: 'v1 v2c v3' },
    },
  },
  {
    match: 'snmp-agent sys-info <item=(?:contact|location)> {text...}',
    kind: 'line',
    negate: 'undo snmp-agent sys-info <item>',
  },
  {
    match: 'snmp-agent mib-view <kind=(?:included|excluded)> <view> <oid> {mask*}',
    kind: 'line',
    // The undo form takes every subtree of the view away: the others are sent again.
    negate: 'undo snmp-agent mib-view <view>',
    removalWipes: ['snmp-agent mib-view <other_kind> <view> <other_oid> {mask*}'],
    defines: ['snmp-view <view>'],
  },
  {
    match:
      'snmp-agent group <version=(?:v1|v2c|v3)> <group> [<level=(?:authentication|privacy)>] [read-view {read}] [write-view {write}] [notify-view {notify}] {rest*}',
    kind: 'line',
    negate: 'undo snmp-agent group <version> <group> [<level>]',
    uses: ['snmp-view {read}', 'snmp-view {write}', 'snmp-view {notify}'],
    defines: ['snmp-group <group>'],
  },
  {
    match:
      'snmp-agent usm-user v3 <user> {group} {form=(?:cipher|simple)} authentication-mode {auth} {secret} privacy-mode {privacy} {privacy_secret} {rest*}',
    kind: 'line',
    // `local` (or an engine id) is a mandatory word of the undo form.
    negate: 'undo snmp-agent usm-user v3 <user> local',
    secret: ['secret', 'privacy_secret'],
    uses: ['snmp-group {group}'],
  },
  {
    match: 'snmp-agent usm-user v3 <user> {secret...}',
    kind: 'line',
    negate: 'undo snmp-agent usm-user v3 <user> local',
    secret: ['secret'],
  },
  {
    // Neither port nor version are in the undo form, and the VPN moves to its end.
    match:
      'snmp-agent target-host <kind=(?:trap|inform)> address udp-domain <host> [udp-port {port}] [vpn-instance <vpn>] params securityname <security> {version*}',
    kind: 'line',
    negate:
      'undo snmp-agent target-host <kind> address udp-domain <host> params securityname <security> [vpn-instance <vpn>]',
  },
  { match: 'snmp-agent trap enable <rest...>', kind: 'toggle' },
  {
    match: 'snmp-agent usm-user <version=(?:v1|v2c)> <user> {group} {rest*}',
    kind: 'line',
    negate: 'undo snmp-agent usm-user <version> <user>',
    uses: ['snmp-group {group}'],
  },
  ...settings(
    'snmp-agent trap <key=(?:queue-size|life)>',
    'snmp-agent port',
    'snmp-agent remote <address>',
    'snmp-agent packet response dscp',
  ),
  { match: 'snmp-agent trap source {interface}', kind: 'line', negate: 'undo snmp-agent trap source' },
  { match: 'snmp-agent packet max-size {size}', kind: 'line', negate: 'undo snmp-agent packet max-size' },
];
