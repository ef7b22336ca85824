/** What `system` may own on Comware beyond names, servers and users. */
import type { Pattern } from '../../../../contract.ts';
import { within } from '../within.ts';

const SCHEME = '<protocol=(?:hwtacacs|radius)> scheme <scheme>';
const LINE = 'line <kind=(?:vty|con)> <first> [<last>]';

export const SYSTEM_MORE: readonly Pattern[] = [
  'clock timezone {zone...}',
  'lldp global enable',
  'undo lldp global enable',
  'snmp-agent community <access=(?:read|write)> cipher <secret> {rest*}',
  'snmp-agent sys-info <item=(?:contact|location|version)> {text...}',
  'snmp-agent group v3 <group> {options*}',
  'snmp-agent mib-view <kind> <view> <oid>',
  'snmp-agent target-host trap address udp-domain <host> {rest...}',
  'snmp-agent trap source {interface}',
  'ssh server enable',
  'undo ssh server enable',
  'ssh server authentication-retries {count}',
  'ssh server acl {acl}',
  ...within(SCHEME, '<rank=(?:primary|secondary)> <service> {server...}', 'key <service> cipher {secret}'),
  ...within('domain <domain>', '<kind=(?:authentication|authorization)> login {methods...}'),
  ...['protocol inbound {value}', 'idle-timeout {time...}', 'acl {acl} inbound'].map(
    (line) => `${LINE} / ${line}`,
  ),
];
