/**
 * The order in which IOS takes lines. First match wins; what is created early is removed late. A removal that the
 * table names as it is typed (`no {words...}`) stands where the table puts it, not behind what is added.
 */
import type { Pattern } from '../../../contract.ts';

const OSPF = 'router ospf <process> [vrf <vrf>]';
const INTERFACE = 'interface <name>';

/** Objects and lists: what is new comes before what goes, so that nothing in use is empty or missing on the way. */
const NEVER_EMPTY: readonly Pattern[] = [
  'object-group <kind> <name> / *',
  'class-map {words...} / *',
  'policy-map {words...} / *',
  'route-map <name> {action} <sequence> / match {words...}',
  'route-map <name> {action} <sequence> / (no|never) match {words...}',
  'vlan access-map <name> <sequence> / match {words...}',
  'vlan access-map <name> <sequence> / (no|never) match {words...}',
  'crypto ikev2 policy <name> / *',
  'crypto ikev2 profile <name> / *',
];

/** Global commands that make an object or a route: removed in reverse, behind what takes their place. */
const REPLACED_FIRST: readonly Pattern[] = [
  '(no|never) (interface|router|route-map|class-map|policy-map|object-group|zone|zone-pair|template|username) {words...}',
  '(no|never) (vrf definition|ip vrf|key chain|policy-list|parameter-map type|webvpn gateway|webvpn context) {words...}',
  '(no|never) (flow record|flow exporter|flow monitor|ip sla|ip local pool|ip dhcp|ipv6 dhcp pool|ip nat) {words...}',
  '(no|never) (vlan|track) <number=\\d+>',
  '(no|never) crypto (map|dynamic-map|keyring|pki|ssl|isakmp policy|isakmp profile|isakmp key) {words...}',
  '(no|never) crypto (ikev2 proposal|ikev2 policy|ikev2 keyring|ikev2 profile|ikev2 authorization) {words...}',
  '(no|never) crypto (ipsec transform-set|ipsec profile) {words...}',
  '(no|never) (ip|ipv6) (access-list|route|prefix-list|router) {words...}',
  '(no|never) ip (community-list|extcommunity-list|as-path|name-server) {words...}',
];

const GLOBAL_BEFORE_INTERFACES: readonly Pattern[] = [
  'hostname {name}',
  'service {words...}',
  'no service {words...}',
  'file prompt quiet',
  'vrf definition <vrf>',
  'ip vrf <vrf>',
  'aaa new-model',
  'username <name> {words...}',
  'enable {words...}',
  '<protocol=tacacs|radius> server <server>',
  'aaa group server <protocol> <group>',
  'no aaa {kind=(?!(?:authentication|authorization|accounting|group|new-model)$)\\S+} {words*}',
  'aaa {words...}',
  'no aaa (authorization|accounting|authentication) {words...}',
  'no aaa group server <protocol> <group>',
  'no (tacacs|radius) server <server>',
  // Without it the commands above are not known.
  'no aaa new-model',
  'no ip domain {words...}',
  'ip domain {words...}',
  'ip name-server {words...}',
  'no vtp {words...}',
  'vtp {words...}',
  // `% Cannot enable CDP on this interface, since CDP is not running`
  'cdp run',
  'ip routing',
  'ipv6 unicast-routing',
  'vlan <id=\\d+>',
  'no spanning-tree {words...}',
  'spanning-tree {words...}',
  'time-range <name>',
  'object-group <kind> <name>',
  'ip access-list <kind> <name>',
  'ipv6 access-list <name>',
  'access-list <number> {words...}',
  'ip prefix-list {words...}',
  'ipv6 prefix-list {words...}',
  'ip community-list {words...}',
  'ip extcommunity-list {words...}',
  'ip as-path access-list {words...}',
  'key chain <name>',
  'ip sla <number=\\d+>',
  'ip sla schedule <number> {words...}',
  'track <number> {words...}',
  'parameter-map type <kind> <name...>',
  'dot1x system-auth-control',
  'class-map {words...}',
  'policy-map {words...}',
  'zone security <zone>',
  'zone-pair security {words...}',
  'flow record <name>',
  'flow exporter <name>',
  'flow monitor <name>',
  'crypto pki {words...}',
  'crypto isakmp policy <priority>',
  'crypto keyring {words...}',
  'crypto isakmp {words...}',
  'crypto ikev2 authorization policy <name>',
  'crypto ikev2 proposal <name>',
  'crypto ikev2 policy <name>',
  'crypto ikev2 keyring <name>',
  'crypto ikev2 profile <name>',
  'crypto ipsec transform-set <name> {words...}',
  'crypto ipsec profile <name>',
  'crypto dynamic-map {words...}',
  'crypto map {words...}',
  'route-map <name> {words...}',
];

/** First words that have a place of their own below. */
const SPECIAL = '(?!(?:no|switchport|tunnel|channel-group|shutdown)$)';

/** Inside an interface what goes is taken away first, and the port opens last. */
const INTERFACES: readonly Pattern[] = [
  `${INTERFACE} / no switchport port-security`,
  `${INTERFACE} / no ip address <address> <mask> secondary`,
  `${INTERFACE} / (no|never) switchport`,
  `${INTERFACE} / (no|never) ipv6 address {words...}`,
  `${INTERFACE} / no {words...=(?!shutdown$|switchport$|standby\\sversion$).*}`,
  // Groups that the older version does not have go first.
  `${INTERFACE} / no standby version`,
  `${INTERFACE} / switchport`,
  `${INTERFACE} / no switchport`,
  `${INTERFACE} / vrf forwarding {vrf}`,
  `${INTERFACE} / ip vrf forwarding {vrf}`,
  `${INTERFACE} / encapsulation {words...}`,
  `${INTERFACE} / switchport trunk encapsulation {kind}`,
  `${INTERFACE} / switchport mode {mode...}`,
  `${INTERFACE} / speed {value}`,
  `${INTERFACE} / duplex {value}`,
  `${INTERFACE} / tunnel mode {words...}`,
  `${INTERFACE} / ip address {address} {mask}`,
  `${INTERFACE} / ip address <address> <mask> secondary`,
  `${INTERFACE} / standby version {version}`,
  `${INTERFACE} / {first=${SPECIAL}\\S+} {words*}`,
  `${INTERFACE} / switchport {kind=(?!port-security$)\\S+} {words*}`,
  `${INTERFACE} / tunnel {kind=(?!protection$)\\S+} {words*}`,
  `${INTERFACE} / switchport port-security <key> {words...}`,
  `${INTERFACE} / switchport port-security`,
  `${INTERFACE} / tunnel protection {words...}`,
  `${INTERFACE} / channel-group {words...}`,
  `${INTERFACE} / shutdown`,
  `${INTERFACE} / no shutdown`,
  INTERFACE,
];

const GLOBAL_AFTER_INTERFACES: readonly Pattern[] = [
  `${OSPF} / passive-interface default`,
  OSPF,
  'router {words...}',
  'ipv6 router {words...}',
  'ip route {words...}',
  'ipv6 route {words...}',
  // `% 192.0.2.9 already mapped`: one address is translated once.
  'no ip nat (inside|outside) source static {words...}',
  'ip nat pool {words...}',
  'ip nat {words...}',
  'no snmp-server {words...}',
  'snmp-server group {words...}',
  'snmp-server {words...}',
  'no ntp {words...}',
  'ntp {words...}',
  '(no|never) logging host {words...}',
  'no logging {words...}',
  'logging {words...}',
  // A password is there before the login that asks for it, and stays until none does.
  'line <kind> <first> [<last>] / password {words...}',
  'line <kind> <first> [<last>] / login {words*}',
  'line <kind> <first> [<last>] / no password',
  'line {words...}',
  'banner {words...}',
  'archive',
];

export const order: readonly Pattern[] = [
  ...NEVER_EMPTY,
  ...GLOBAL_BEFORE_INTERFACES,
  ...INTERFACES,
  ...GLOBAL_AFTER_INTERFACES,
  ...REPLACED_FIRST,
  // Everything else goes before what comes: a line of one value would take the new one with it.
  'no {words...}',
  // But a neighbour that stays out of a family is there before that is said of it.
  '* / no {words...=(?!neighbor\\s\\S+\\sactivate$).*}',
  '* / * / no {words...=(?!neighbor\\s\\S+\\sactivate$).*}',
  '* / * / * / no {words...}',
];
