/** DHCP: server, pools, relay, snooping. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';
import { INTERFACE } from './interfaces.ts';
import { entries, inSection, options, settings } from './sections.ts';

const POOL: Pattern = 'dhcp server ip-pool <pool> {kind*}';
const POOL6: Pattern = 'ipv6 dhcp pool <pool>';
const SECONDARY: Pattern = 'network <network> mask <mask> secondary';
const CLASS: Pattern = 'dhcp class <class>';

export const dhcpRules: readonly SyntaxRule[] = [
  { match: 'dhcp enable', kind: 'toggle', absent: 'off', impact: 'traffic' },
  { match: 'dhcp snooping enable', kind: 'toggle', absent: 'off', impact: 'traffic' },
  // The undo form must repeat the range exactly.
  { match: 'dhcp server forbidden-ip <range...>', kind: 'line' },
  ...settings('dhcp server ping <what>', 'dhcp [<role=(?:client|relay|server)>] dscp'),
  {
    match: 'dhcp relay server-group <group> ip <address>',
    kind: 'line',
    defines: ['relay-group <group>'],
    impact: 'traffic',
  },
  {
    match: 'dhcp snooping binding database filename {name...}',
    kind: 'line',
    negate: 'undo dhcp snooping binding database filename',
  },
  {
    match: 'dhcp snooping enable vlan {vlans...}',
    kind: 'list',
    list: {
      capture: 'vlans',
      form: 'blank-to',
      add: 'dhcp snooping enable vlan {items}',
      remove: 'undo dhcp snooping enable vlan {items}',
      chunk: 10,
    },
    impact: 'traffic',
  },
  { match: 'dhcp-snooping', kind: 'toggle', absent: 'off', impact: 'traffic' },
  { match: CLASS, kind: 'section', impact: 'traffic' },
  {
    in: CLASS,
    match: 'if-match rule <number> {rest...}',
    kind: 'line',
    change: 'remove-first',
    negate: 'undo if-match rule <number>',
    impact: 'traffic',
  },
  {
    match: POOL,
    kind: 'section',
    negate: 'undo dhcp server ip-pool <pool>',
    defines: ['dhcp-pool <pool>'],
    removeImpact: 'traffic',
  },
  ...inSection(`${POOL} / ${SECONDARY}`, settings('gateway-list')),
  ...inSection(POOL, [
    { match: SECONDARY, kind: 'section', impact: 'traffic' },
    {
      match: 'network {network} mask {mask}',
      kind: 'line',
      negate: 'undo network {network} mask {mask}',
      impact: 'traffic',
      why: 'leases of the pool are lost',
    },
    ...settings(
      'address range',
      'class <class> address range',
      'gateway-list',
      'dns-list',
      'nbns-list',
      'netbios-type',
      'domain-name',
      'bootfile-name',
      'tftp-server <what>',
      'bims-server <what>',
      'voice-config <what>',
      'next-server',
      'vpn-instance',
      'static-bind mac-address',
      'static-bind client-identifier',
      'ip-in-use threshold',
      'remote-server',
    ),
    { match: 'expired {time...}', kind: 'line', negate: 'undo expired', hidden: 'day 1' },
    ...settings('option <code>'),
    // Comware 5: a pool of one address, which is overwritten.
    {
      match: 'static-bind ip-address {address} mask {mask}',
      kind: 'line',
      negate: 'undo static-bind ip-address',
      impact: 'traffic',
    },
    {
      match: 'static-bind ip-address <address> [mask {mask}] hardware-address {mac} {rest*}',
      kind: 'line',
      change: 'remove-first',
      negate: 'undo static-bind ip-address <address>',
      // A client has one address.
      claims: ['dhcp client {mac}'],
      impact: 'traffic',
    },
    {
      match: 'static-bind ip-address <address> {rest...}',
      kind: 'line',
      change: 'remove-first',
      negate: 'undo static-bind ip-address <address>',
      impact: 'traffic',
    },
    {
      match: 'forbidden-ip {addresses...}',
      kind: 'list',
      list: {
        capture: 'addresses',
        form: 'words',
        add: 'forbidden-ip {items}',
        remove: 'undo forbidden-ip {items}',
        chunk: 8,
      },
    },
  ]),
  ...inSection(INTERFACE, [
    {
      match: 'dhcp select {mode} {more*}',
      kind: 'line',
      hidden: 'server',
      negate: 'undo dhcp select {mode}',
      impact: 'traffic',
    },
    { match: 'dhcp relay server-address <address...>', kind: 'line', impact: 'traffic' },
    {
      match: 'dhcp relay server-select {group}',
      kind: 'line',
      negate: 'undo dhcp relay server-select',
      uses: ['relay-group {group}'],
      impact: 'traffic',
    },
    ...settings(
      'dhcp relay gateway',
      'dhcp relay information <what=(?:strategy|circuit-id|remote-id)>',
      'dhcp snooping information <what=(?:strategy|circuit-id|remote-id)>',
      'dhcp snooping <what=(?:rate-limit|max-learning-num)>',
      'dhcp client identifier',
    ),
    ...options('dhcp-snooping trust'),
    {
      match: 'dhcp server apply ip-pool {pool}',
      kind: 'line',
      negate: 'undo dhcp server apply ip-pool',
      uses: ['dhcp-pool {pool}'],
      impact: 'traffic',
    },
    { match: 'dhcp snooping <words...>', kind: 'line', impact: 'traffic' },
    {
      match: 'ipv6 dhcp select {mode}',
      kind: 'line',
      negate: 'undo ipv6 dhcp select {mode}',
      impact: 'traffic',
    },
    {
      match: 'ipv6 dhcp server apply pool {pool} {rest*}',
      kind: 'line',
      negate: 'undo ipv6 dhcp server apply pool',
      uses: ['dhcp6-pool {pool}'],
      impact: 'traffic',
    },
    { match: 'ipv6 dhcp relay server-address <address...>', kind: 'line', impact: 'traffic' },
  ]),
  {
    match: 'ipv6 dhcp prefix-pool <pool> {rest...}',
    kind: 'line',
    change: 'remove-first',
    negate: 'undo ipv6 dhcp prefix-pool <pool>',
    impact: 'traffic',
  },
  { match: POOL6, kind: 'section', defines: ['dhcp6-pool <pool>'], removeImpact: 'traffic' },
  ...inSection(POOL6, [
    ...settings(
      'network',
      'domain-name',
      '[<kind=temporary>] address range',
      'prefix-pool',
      'option <code>',
      'gateway-list',
    ),
    ...entries('dns-server <address>', 'static-bind <binding...>'),
  ]),
];
