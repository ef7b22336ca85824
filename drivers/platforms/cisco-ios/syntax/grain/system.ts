/** What `system` may own on IOS beyond names, servers and users. */
import type { Pattern } from '../../../../contract.ts';

const LINE = 'line <kind=vty|con> <first> [<last>]';
const SERVER = '<protocol=tacacs|radius> server <server>';
const GROUP = 'aaa group server <protocol> <group>';

export const SYSTEM_MORE: readonly Pattern[] = [
  'clock timezone {zone...}',
  'cdp run',
  'no cdp run',
  'lldp run',
  'no lldp run',
  'ip ssh version {version}',
  'ip ssh <key=time-out|authentication-retries> {value}',
  'aaa new-model',
  SERVER,
  `${SERVER} / address ipv4 {address...}`,
  `${SERVER} / key {type} {key}`,
  GROUP,
  `${GROUP} / server name <server>`,
  'aaa authentication login <list> {methods...}',
  'aaa authorization exec <list> {methods...}',
  'snmp-server view <view> <oid> {kind}',
  'snmp-server group <group> v3 <level> {options*}',
  'snmp-server community <community> {options...}',
  'snmp-server <key=trap-source|location|contact> {value...}',
  'snmp-server enable traps <family> {types*}',
  'snmp-server host <address> version <version> {words...}',
  // Lines that people log in by are there already: their heads are not ours.
  `${LINE} / access-class {acl} in`,
  `${LINE} / ipv6 access-class {acl} in`,
  `${LINE} / exec-timeout {minutes} {seconds}`,
  `${LINE} / privilege level {level}`,
  `${LINE} / authorization exec {list}`,
  `${LINE} / login authentication {list}`,
  `${LINE} / transport input {protocols...}`,
];
