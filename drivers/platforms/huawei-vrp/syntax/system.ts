/** System view: name, clock, banners, DNS, NTP, log, SNMP, and what belongs to the hardware. */
import type { SyntaxRule } from '../../../contract.ts';

/** `key {value…}`, undone by the key words alone. */
function setting(key: string, extra: Partial<SyntaxRule> = {}): SyntaxRule {
  return { match: `${key} {value...}`, kind: 'line', negate: `undo ${key}`, ...extra };
}

/** Stack, licence and factory lines: never changed, or never a difference. */
const factory: readonly SyntaxRule[] = [
  { match: 'stack {rest...}', kind: 'readonly', why: 'stack membership' },
  { match: 'undo stack {rest...}', kind: 'readonly', why: 'stack membership' },
  { match: 'interface <name=stack-port\\S+>', kind: 'section', permanent: true },
  {
    in: 'interface <name=stack-port\\S+>',
    match: '{line...}',
    kind: 'readonly',
    why: 'stack membership',
  },
  { match: 'license {rest...}', kind: 'readonly', why: 'licence' },
  { match: 'snmp-agent local-engineid {id}', kind: 'noise' },
  // Made by the device itself.
  {
    match: '(drop-profile|diffserv domain|radius-server template|pki realm) default',
    kind: 'section',
    permanent: true,
  },
];

const identity: readonly SyntaxRule[] = [
  setting('sysname', { impact: 'cosmetic', why: 'the prompt changes at once' }),
  {
    match: 'clock timezone {zone} {sign=(?:add|minus)} {offset}',
    kind: 'line',
    negate: 'undo clock timezone',
    impact: 'cosmetic',
    aliases: [
      { from: 'clock timezone {zone} {sign} {hour=\\d}', to: 'clock timezone {zone} {sign} 0{hour}:00:00' },
      { from: 'clock timezone {zone} {sign} {hour=\\d\\d}', to: 'clock timezone {zone} {sign} {hour}:00:00' },
    ],
  },
  {
    match: 'header <type=(?:login|shell)> information {text*}',
    kind: 'raw',
    negate: 'undo header <type>',
    impact: 'cosmetic',
  },
  // The password of an FTP or SFTP server that gets copies of the configuration.
  {
    match:
      'set save-configuration backup-to-server server {server} transport-type {type} user {user} password {secret} {rest*}',
    kind: 'line',
    negate: 'undo set save-configuration backup-to-server server',
    secret: ['secret'],
  },
];

const names: readonly SyntaxRule[] = [
  { match: 'dns resolve', kind: 'toggle', absent: 'off' },
  { match: 'dns server ipv6 <address>', kind: 'line' },
  { match: 'dns server <address>', kind: 'line' },
  { match: 'dns domain <domain>', kind: 'line' },
];

const time: readonly SyntaxRule[] = [
  { match: 'ntp-service server disable', kind: 'toggle', absent: 'off' },
  { match: 'ntp-service ipv6 server disable', kind: 'toggle', absent: 'off' },
  ...['ipv6 <server>', '<server>'].map(
    (server): SyntaxRule => ({
      // The options (`preference`, `version`, `authentication-keyid`, `source-interface`) are not in the undo form.
      match: `ntp-service unicast-server ${server} [vpn-instance <vpn>] {options*}`,
      kind: 'line',
      negate: `undo ntp-service unicast-server ${server} [vpn-instance <vpn>]`,
      why: 'entering a server again replaces its options',
      // The manual does not say that options which are not entered again are gone.
      unverified: true,
    }),
  ),
  setting('ntp-service source-interface'),
  { match: 'ntp-service authentication enable', kind: 'toggle', absent: 'off' },
  {
    match: 'ntp-service authentication-keyid <key> authentication-mode {mode} {secret...}',
    kind: 'line',
    negate: 'undo ntp-service authentication-keyid <key>',
    secret: ['secret'],
    defines: ['ntp-key <key>'],
  },
  {
    match: 'ntp-service reliable authentication-keyid <key>',
    kind: 'line',
    uses: ['ntp-key <key>'],
  },
];

const log: readonly SyntaxRule[] = [
  { match: 'info-center enable', kind: 'toggle', absent: 'on' },
  setting('info-center loghost source'),
  {
    match: 'info-center loghost ipv6 <host> {options*}',
    kind: 'line',
    negate: 'undo info-center loghost ipv6 <host>',
  },
  {
    match: 'info-center loghost <host> [vpn-instance <vpn>] {options*}',
    kind: 'line',
    negate: 'undo info-center loghost <host> [vpn-instance <vpn>]',
  },
  {
    match: 'info-center source <module> channel <channel> {rest...}',
    kind: 'line',
    negate: 'undo info-center source <module> channel <channel>',
  },
];

const monitoring: readonly SyntaxRule[] = [
  { match: 'snmp-agent', kind: 'toggle', absent: 'off' },
  {
    match: 'snmp-agent community <access=(?:read|write)> [<form=(?:cipher|simple)>] <secret> {rest*}',
    kind: 'line',
    change: 'remove-first',
    // The ACL and view behind the community are not in the undo form.
    negate: 'undo snmp-agent community <access> [<form>] <secret>',
    secret: ['secret'],
  },
  {
    match: 'snmp-agent usm-user v3 <user> {secret...}',
    kind: 'line',
    negate: 'undo snmp-agent usm-user v3 <user>',
    secret: ['secret'],
  },
  {
    match: 'snmp-agent target-host <head...> securityname [<form=cipher>] {secret} {rest*}',
    kind: 'line',
    change: 'remove-first',
    secret: ['secret'],
  },
  {
    match: 'snmp-agent sys-info <item=(?:contact|location)> {text...}',
    kind: 'line',
    impact: 'cosmetic',
    negate: 'undo snmp-agent sys-info <item>',
  },
  { match: 'lldp enable', kind: 'toggle', absent: 'off' },
  { match: 'stp enable', kind: 'toggle', absent: 'on', impact: 'traffic' },
  setting('stp mode', { hidden: 'mstp', impact: 'traffic' }),
  {
    // A root has no priority of its own, and takes none before it is no root any more.
    match: 'stp instance <instance> root {role}',
    kind: 'line',
    slot: 'stp instance <instance>',
    change: 'remove-first',
    negate: 'undo stp instance <instance> root',
    impact: 'traffic',
  },
  {
    match: 'stp instance <instance> priority {value}',
    kind: 'line',
    slot: 'stp instance <instance>',
    hidden: '32768',
    negate: 'undo stp instance <instance> priority',
    impact: 'traffic',
  },
];

export const systemRules: readonly SyntaxRule[] = [
  ...factory,
  ...identity,
  ...names,
  ...time,
  ...log,
  ...monitoring,
];
