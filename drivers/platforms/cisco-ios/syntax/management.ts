/** IOS syntax: time, syslog and SNMP. */
import type { SyntaxRule } from '../../../contract.ts';

const time: readonly SyntaxRule[] = [
  // Omitted options may persist on old releases: the whole line goes before the new one.
  {
    match: 'ntp <role=server|peer> vrf <vrf> <address> {options*}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no ntp <role> vrf <vrf> <address>',
    uses: ['vrf <vrf>'],
  },
  // A name with the family that it is looked up in.
  {
    match: 'ntp <role=server|peer> <family=ip|ipv6> <address> {options*}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no ntp <role> <family> <address>',
  },
  {
    match: 'ntp <role=server|peer> <address> {options*}',
    kind: 'line',
    change: 'remove-first',
    negate: 'no ntp <role> <address>',
  },
  // The trailing 7 is the type of the stored key: `ntp authentication-key 1 md5 0228104B200316761B 7`.
  {
    match: 'ntp authentication-key <id> {algorithm} {key} {type*}',
    kind: 'line',
    negate: 'no ntp authentication-key <id>',
    secret: ['key'],
  },
  { match: 'ntp trusted-key <id>', kind: 'line' },
  { match: 'ntp authenticate', kind: 'toggle', absent: 'off' },
  { match: 'ntp source {interface}', kind: 'line', negate: 'no ntp source' },
  {
    match: 'ntp <key=master|max-associations|panic|logging|update-calendar|passive> {value*}',
    kind: 'line',
    negate: 'no ntp <key>',
    unverified: true,
  },
  {
    match: 'ntp access-group <kind> {acl}',
    kind: 'line',
    negate: 'no ntp access-group <kind>',
    uses: ['acl {acl}'],
    unverified: true,
  },
];

const logging: readonly SyntaxRule[] = [
  // 12.x prints `logging 10.0.0.60`; VRF and transport belong to the identity. A server that moves into a VRF
  // leaves its plain line first.
  {
    match: 'logging host <address> vrf <vrf> <options...>',
    kind: 'line',
    uses: ['vrf <vrf>'],
    claims: ['log-host <address>'],
  },
  {
    match: 'logging host <address> vrf <vrf>',
    kind: 'line',
    uses: ['vrf <vrf>'],
    claims: ['log-host <address>'],
  },
  { match: 'logging host <address> <options...>', kind: 'line', claims: ['log-host <address>'] },
  {
    match: 'logging host <address>',
    kind: 'line',
    claims: ['log-host <address>'],
    aliases: [{ from: 'logging <address=\\d+\\.\\d+\\.\\d+\\.\\d+>', to: 'logging host <address>' }],
  },
  { match: 'logging trap {level}', kind: 'line', hidden: 'informational', negate: 'no logging trap' },
  { match: 'logging facility {facility}', kind: 'line', hidden: 'local7', negate: 'no logging facility' },
  { match: 'logging origin-id {value...}', kind: 'line', negate: 'no logging origin-id' },
  {
    match: 'logging source-interface {interface} vrf <vrf>',
    kind: 'line',
    negate: 'no logging source-interface {interface} vrf <vrf>',
    uses: ['vrf <vrf>'],
  },
  { match: 'logging source-interface {interface}', kind: 'line', negate: 'no logging source-interface' },
  { match: 'logging history {level}', kind: 'line', negate: 'no logging history', unverified: true },
  {
    match: 'logging buffered {size...}',
    kind: 'line',
    slot: 'logging buffered',
    negate: 'no logging buffered',
  },
  { match: 'logging buffered', kind: 'toggle', slot: 'logging buffered' },
  {
    match: 'logging monitor {level}',
    kind: 'line',
    slot: 'logging monitor',
    negate: 'logging monitor debugging',
    unverified: true,
  },
  { match: 'logging monitor', kind: 'toggle', absent: 'on', slot: 'logging monitor' },
  {
    match: 'logging console {level}',
    kind: 'line',
    slot: 'logging console',
    negate: 'logging console debugging',
    unverified: true,
  },
  { match: 'logging console', kind: 'toggle', absent: 'on', slot: 'logging console' },
  {
    match: 'logging <key=rate-limit|count|userinfo|queue-limit|esm|discriminator|persistent> {value*}',
    kind: 'line',
    negate: 'no logging <key> {value*}',
    change: 'remove-first',
    unverified: true,
  },
  { match: 'logging on', kind: 'toggle', absent: 'on' },
];

const snmp: readonly SyntaxRule[] = [
  // A blank stays after RO when no access list follows.
  {
    match: 'snmp-server community <community> {access=RO|RW} {acl}',
    kind: 'line',
    slot: 'community <community>',
    negate: 'no snmp-server community <community>',
    secret: ['community'],
    uses: ['acl {acl}'],
  },
  {
    match: 'snmp-server community <community> {options...}',
    kind: 'line',
    slot: 'community <community>',
    negate: 'no snmp-server community <community>',
    secret: ['community'],
  },
  {
    // Some trap types behind the name would say which ones go: the whole line is taken away by its name.
    match: 'snmp-server host <address> [vrf <vrf>] [informs] version <version=3> <level> <user> {traps*}',
    kind: 'line',
    negate: 'no snmp-server host <address> [vrf <vrf>] [informs] version <version> <level> <user>',
    secret: ['user'],
  },
  {
    match:
      'snmp-server host <address> [vrf <vrf>] [informs] version <version> <community> udp-port <port> {traps*}',
    kind: 'line',
    negate:
      'no snmp-server host <address> [vrf <vrf>] [informs] version <version> <community> udp-port <port>',
    secret: ['community'],
  },
  {
    match: 'snmp-server host <address> [vrf <vrf>] [informs] version <version> <community> {traps*}',
    kind: 'line',
    negate: 'no snmp-server host <address> [vrf <vrf>] [informs] version <version> <community>',
    secret: ['community'],
  },
  {
    match: 'snmp-server group <group> <version=v3> <level> {options*}',
    kind: 'line',
    negate: 'no snmp-server group <group> <version> <level>',
    defines: ['snmp group <group>'],
  },
  {
    match: 'snmp-server group <group> <version> {options*}',
    kind: 'line',
    negate: 'no snmp-server group <group> <version>',
    defines: ['snmp group <group>'],
  },
  // Users are not printed in running-config; a line that is rendered never reads back.
  {
    match: 'snmp-server user <user> <group> v3 {options*}',
    kind: 'line',
    negate: 'no snmp-server user <user> <group> v3',
    secret: ['options'],
    uses: ['snmp group <group>'],
  },
  { match: 'snmp-server view <view> <oid> {kind}', kind: 'line', negate: 'no snmp-server view <view> <oid>' },
  {
    match: 'snmp-server enable traps <family> {types...}',
    kind: 'list',
    list: { capture: 'types', form: 'words', remove: 'no snmp-server enable traps <family> {items}' },
  },
  { match: 'snmp-server enable traps <family>', kind: 'line' },
  // Users are localised to the engine: changing it makes every one of them useless.
  {
    match: 'snmp-server engineID local {id}',
    kind: 'line',
    negate: null,
    impact: 'irreversible',
    why: 'every SNMPv3 user becomes invalid',
  },
  {
    match: 'snmp-server source-interface <kind> {interface}',
    kind: 'line',
    negate: 'no snmp-server source-interface <kind>',
  },
  {
    match: 'snmp-server ifindex persist',
    kind: 'line',
    aliases: [{ from: 'snmp ifindex persist', to: 'snmp-server ifindex persist' }],
  },
  {
    match:
      'snmp-server <key=location|contact|chassis-id|trap-source|packetsize|queue-length|trap-timeout|tftp-server-list> {value...}',
    kind: 'line',
    negate: 'no snmp-server <key>',
  },
];

export const managementRules: readonly SyntaxRule[] = [...time, ...logging, ...snmp];
