/** What is never sent, and what carries our own way in. */
import type { DenyRule, OwnPath } from '../../../contract.ts';
import { INTERFACE } from './interfaces.ts';

/** Commands that no template and no `raw` may send, in any view. */
export const deny: readonly DenyRule[] = [
  { match: 'reboot {rest*}', why: 'reboots the device' },
  { match: 'schedule reboot {rest...}', why: 'reboots the device' },
  { match: 'reset {rest...}', why: 'erases saved configuration, counters or sessions' },
  { match: 'format {rest*}', why: 'erases the storage' },
  { match: 'delete {rest...}', why: 'deletes files' },
  { match: 'clear configuration {rest...}', why: 'resets a whole interface' },
  { match: 'undo interface {rest...} all', why: 'removes every interface of a kind' },
  { match: 'startup {rest...}', why: 'changes what the device starts with' },
  { match: 'undo startup {rest...}', why: 'changes what the device starts with' },
  { match: 'upgrade {rest...}', why: 'changes the software' },
  { match: 'patch {rest...}', why: 'changes the software' },
  { match: 'license {rest...}', why: 'changes a licence' },
  { match: 'stack {rest...}', why: 'changes stack membership' },
  { match: 'undo stack {rest...}', why: 'changes stack membership' },
  { match: 'commit {rest*}', why: 'belongs to VRP 8, which this room refuses' },
  { match: 'rsa local-key-pair {rest...}', why: 'changes the host key' },
  { match: 'dsa local-key-pair {rest...}', why: 'changes the host key' },
  { match: 'ecc local-key-pair {rest...}', why: 'changes the host key' },
  { match: 'undo stelnet server enable', why: 'may be the last way in' },
  { match: 'undo domain default_admin', why: 'removes the way in' },
  { match: 'undo vlan batch {rest...}', why: 'removes many VLANs with one line' },
  { match: 'undo dns server', why: 'removes every DNS server' },
  { match: 'undo dns domain', why: 'removes every domain' },
  { match: 'undo ip address', why: 'removes every address of the interface' },
  { match: 'undo ip route-static all', why: 'removes every route' },
  { match: 'undo ip route-static <prefix> <mask>', why: 'removes every next hop of the prefix' },
  { match: 'undo ipv6 route-static <prefix> <length>', why: 'removes every next hop of the prefix' },
  { match: 'undo snmp-agent', why: 'stops monitoring' },
];

export const ownPath: OwnPath = {
  addresses: [
    `${INTERFACE} / ip address {address} {mask}`,
    `${INTERFACE} / ip address <address> {mask} sub`,
    `${INTERFACE} / ipv6 address <address>`,
  ],
  // Lines that let us in: a step that takes one away is refused. Our account and address are looked after apart.
  access: [
    'stelnet server enable',
    'telnet server enable',
    'ssh server-source {source...}',
    'ssh user <name> {rest...}',
    'aaa / local-user <name> service-type {services...}',
    'user-interface <type> <first> [<last>] / authentication-mode {mode}',
    'user-interface <type> <first> [<last>] / protocol inbound {protocol}',
    'user-interface <type> <first> [<last>] / user privilege level {level}',
  ],
  users: ['aaa / local-user <name> password {secret...}'],
  shutdown: 'shutdown',
};
