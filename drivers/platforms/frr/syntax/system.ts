/** FRRouting syntax: the router as a whole. */
import type { SyntaxRule } from '../../../contract.ts';
import { inSection } from './interfaces.ts';

export const systemRules: readonly SyntaxRule[] = [
  // A new name changes the prompt at once, and one daemon goes on printing the old one beside it.
  { match: 'hostname {name}', kind: 'readonly', why: 'a change leaves two hostname lines' },
  { match: 'frr defaults {profile}', kind: 'readonly', why: 'chosen at installation' },
  {
    match: 'service integrated-vtysh-config',
    kind: 'readonly',
    why: 'decides which file write memory writes',
  },
  // Printed once for every daemon, in different places.
  { match: 'service password-encryption', kind: 'toggle', absent: 'off' },
  {
    match: '(password|enable password) [8] {password}',
    kind: 'line',
    negate: null,
    secret: ['password'],
    impact: 'management',
  },
  {
    match: 'log <target=file|syslog|stdout|facility> {options*}',
    kind: 'line',
    negate: 'no log <target>',
    impact: 'cosmetic',
  },
  {
    match: 'log timestamp precision {digits}',
    kind: 'line',
    negate: 'no log timestamp precision',
    impact: 'cosmetic',
  },
  { match: 'log <flag=record-priority|commands>', kind: 'toggle', absent: 'off', impact: 'cosmetic' },
  { match: 'debug <what...>', kind: 'line', impact: 'cosmetic' },
  { match: '<family=ip|ipv6> forwarding', kind: 'toggle', absent: 'on', impact: 'traffic' },
  // `router-id A` is printed as `ip router-id A`.
  {
    match: '<family=ip|ipv6> router-id {id}',
    kind: 'line',
    aliases: [{ from: 'router-id {id}', to: 'ip router-id {id}' }],
    impact: 'session-reset',
  },
  { match: '<family=ip|ipv6> nht resolve-via-default', kind: 'toggle', absent: 'off', impact: 'traffic' },
  {
    match: '<family=ip|ipv6> protocol <protocol> route-map {map}',
    kind: 'line',
    uses: ['route-map {map}'],
    impact: 'traffic',
  },
  {
    match: 'ip import-table <table> {options*}',
    kind: 'line',
    negate: 'no ip import-table <table>',
    impact: 'traffic',
  },
  { match: 'allow-external-route-update', kind: 'toggle', absent: 'off', impact: 'traffic' },
  { match: 'line vty', kind: 'section', permanent: true },
  ...inSection('line vty', [
    { match: 'access-class {list}', kind: 'line', impact: 'management', uses: ['access-list {list}'] },
    {
      match: 'exec-timeout {minutes} {seconds}',
      kind: 'line',
      // `no exec-timeout` means never.
      hidden: '10 0',
      negate: 'exec-timeout 10 0',
      impact: 'management',
    },
  ]),
];
