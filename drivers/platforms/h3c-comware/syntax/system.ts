/** System view: names, clock, banners, DNS, NTP, log, LLDP, and what belongs to the hardware. */
import type { SyntaxRule } from '../../../contract.ts';
import { settings } from './sections.ts';

const VPN = '[vpn-instance <vpn>]';

/** Hardware, stack and factory lines: never a difference, or never changed. */
const factory: readonly SyntaxRule[] = [
  { match: 'irf <rest...>', kind: 'readonly', why: 'stack membership' },
  { match: 'undo irf <rest...>', kind: 'readonly', why: 'stack membership' },
  { match: 'irf-port <port>', kind: 'readonly', why: 'stack membership' },
  { in: 'irf-port <port>', match: '<line...>', kind: 'readonly', why: 'stack membership' },
  {
    in: 'interface <name> {mode*}',
    match: 'mad {rest...}',
    kind: 'readonly',
    why: 'split detection of the stack',
  },
  { match: 'system-working-mode {mode}', kind: 'readonly', why: 'takes effect at a reboot' },
  { match: 'boot-loader {rest...}', kind: 'readonly', why: 'boot image' },
  { match: 'license {rest...}', kind: 'readonly', why: 'licence' },
  { match: 'mdc Admin id 1', kind: 'noise' },
  { match: 'xbar {rest...}', kind: 'noise' },
  { match: 'undo xbar {rest...}', kind: 'noise' },
  { match: 'lpu-type {rest...}', kind: 'noise' },
  { match: 'fan {rest...}', kind: 'noise' },
  { match: 'password-recovery enable', kind: 'noise' },
  { match: 'scheduler logfile size {size}', kind: 'noise' },
  { match: 'performance-management', kind: 'noise' },
  { match: 'ftth', kind: 'noise' },
  { match: 'wlan ap-group default-group', kind: 'section', permanent: true },
  { match: 'controller <name=Cellular\\S+>', kind: 'section', permanent: true },
];

const identity: readonly SyntaxRule[] = [
  {
    match: 'sysname {name...}',
    kind: 'line',
    negate: 'undo sysname',
    impact: 'cosmetic',
    why: 'the prompt changes at once',
  },
  {
    match: 'clock timezone {zone} {sign=(?:add|minus)} {offset}',
    kind: 'line',
    negate: 'undo clock timezone',
    impact: 'cosmetic',
    // `add 1` is accepted, `add 01:00:00` is shown.
    aliases: [
      { from: 'clock timezone {zone} {sign} {hour=\\d}', to: 'clock timezone {zone} {sign} 0{hour}:00:00' },
      { from: 'clock timezone {zone} {sign} {hour=\\d\\d}', to: 'clock timezone {zone} {sign} {hour}:00:00' },
    ],
  },
  {
    match: 'clock summer-time {rest...}',
    kind: 'line',
    negate: 'undo clock summer-time',
    impact: 'cosmetic',
  },
  // Some releases print `ntp` although it is the default.
  {
    match: 'clock protocol {protocol}',
    kind: 'line',
    negate: 'undo clock protocol',
    hidden: 'ntp',
    impact: 'cosmetic',
  },
  {
    match: 'header <type=(?:legal|login|motd|shell|incoming)> {text*}',
    kind: 'raw',
    negate: 'undo header <type>',
    impact: 'cosmetic',
  },
];

const names: readonly SyntaxRule[] = [
  { match: 'dns proxy enable', kind: 'toggle', absent: 'off' },
  {
    match: `dns source-interface {interface} ${VPN}`,
    kind: 'line',
    negate: `undo dns source-interface {interface} ${VPN}`,
  },
  { match: `[<family=ipv6>] dns server <address> ${VPN}`, kind: 'line' },
  { match: `dns domain <domain> ${VPN}`, kind: 'line' },
  {
    match: `ip host <name> {address} ${VPN}`,
    kind: 'line',
    change: 'remove-first',
    negate: 'undo ip host <name> {address} [vpn-instance <vpn>]',
  },
];

const time: readonly SyntaxRule[] = [
  { match: 'ntp-service enable', kind: 'toggle', absent: 'off' },
  {
    // Options (`priority`, `authentication-keyid`, `source`, `version`) are not in the undo form.
    match: `ntp-service [<family=ipv6>] <kind=unicast-(?:server|peer)> <server> ${VPN} {options*}`,
    kind: 'line',
    negate: `undo ntp-service [<family>] <kind> <server> ${VPN}`,
    unverified: true,
    why: 'entering a server again replaces its options',
  },
  ...settings(
    'ntp-service source',
    'ntp-service source-interface',
    'ntp-service [<family=ipv6>] <limit=(?:peer|server|synchronization|query)> acl',
    'ntp-service access <limit>',
    'ntp-service max-dynamic-sessions',
    'ntp-service refclock-master',
  ),
  {
    match: `sntp unicast-server <server> ${VPN} {options*}`,
    kind: 'line',
    negate: `undo sntp unicast-server <server> ${VPN}`,
  },
  { match: 'ntp-service authentication enable', kind: 'toggle', absent: 'off' },
  {
    match:
      'ntp-service authentication-keyid <key> authentication-mode {mode} {form=(?:cipher|simple)} {secret} {rest*}',
    kind: 'line',
    negate: 'undo ntp-service authentication-keyid <key>',
    secret: ['secret'],
    defines: ['ntp-key <key>'],
  },
  {
    match: 'ntp-service reliable authentication-keyid <key>',
    kind: 'line',
    negate: 'undo ntp-service reliable authentication-keyid <key>',
    uses: ['ntp-key <key>'],
  },
];

const log: readonly SyntaxRule[] = [
  { match: 'info-center enable', kind: 'toggle', absent: 'on' },
  {
    match: 'info-center loghost source {interface}',
    kind: 'line',
    negate: 'undo info-center loghost source',
  },
  {
    match: `info-center loghost ${VPN} <host> {options*}`,
    kind: 'line',
    negate: `undo info-center loghost ${VPN} <host>`,
  },
  {
    // Comware 5 sends by numbered channels.
    match: 'info-center source <module> channel <channel> {rest*}',
    kind: 'line',
    negate: 'undo info-center source <module> channel <channel>',
  },
  {
    match: 'info-center source <module> <destination=(?!channel$)\\S+> {rest...}',
    kind: 'line',
    negate: 'undo info-center source <module> <destination>',
  },
  ...settings(
    'info-center logbuffer size',
    'info-center logfile <what=(?:frequency|size-quota|directory)>',
    'info-center timestamp loghost',
    'info-center timestamp',
    'info-center format',
  ),
];

const discovery: readonly SyntaxRule[] = [
  // The default depends on the model; on is printed.
  { match: 'lldp global enable', kind: 'toggle' },
  { match: 'dldp global enable', kind: 'toggle', absent: 'off' },
  { match: 'lldp compliance cdp', kind: 'toggle', absent: 'off' },
];

const forwarding: readonly SyntaxRule[] = [
  {
    match: 'arp static <address> {mac} [{vlan=\\d+} {interface}] [vpn-instance <vpn>]',
    kind: 'line',
    negate: 'undo arp <address> [vpn-instance <vpn>]',
    impact: 'traffic',
  },
  {
    match: 'ipv6 neighbor <address> {mac} [{vlan=\\d+} {port}] [interface <interface>]',
    kind: 'line',
    negate: 'undo ipv6 neighbor <address> [<interface>]',
    impact: 'traffic',
  },
  {
    match: 'arp source-mac {mode=(?:filter|monitor)}',
    kind: 'line',
    negate: 'undo arp source-mac',
    impact: 'traffic',
  },
  ...settings(
    'arp timer aging',
    'arp source-mac <what=(?!exclude-mac$)\\S+>',
    'ip load-sharing mode',
    'mpls lsr-id',
  ),
];

export const systemRules: readonly SyntaxRule[] = [
  ...factory,
  ...identity,
  ...names,
  ...time,
  ...log,
  ...discovery,
  ...forwarding,
];
