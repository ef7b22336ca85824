/** DHCP: server, pools, relay, snooping. */
import type { Pattern, SyntaxRule } from '../../../contract.ts';
import { INTERFACE } from './interfaces.ts';
import { inSection, settings } from './sections.ts';

const POOL: Pattern = 'dhcp server ip-pool <pool>';

export const dhcpRules: readonly SyntaxRule[] = [
  { match: 'dhcp enable', kind: 'toggle', absent: 'off', impact: 'traffic' },
  { match: 'dhcp snooping enable', kind: 'toggle', absent: 'off', impact: 'traffic' },
  // The undo form must repeat the range exactly.
  { match: 'dhcp server forbidden-ip <range...>', kind: 'line' },
  { match: POOL, kind: 'section', defines: ['dhcp-pool <pool>'], removeImpact: 'traffic' },
  ...inSection(POOL, [
    { match: 'network <network> mask <mask> secondary', kind: 'line', impact: 'traffic' },
    {
      match: 'network {network} mask {mask}',
      kind: 'line',
      negate: 'undo network {network} mask {mask}',
      impact: 'traffic',
      why: 'leases of the pool are lost',
    },
    { match: 'address range {first} {last}', kind: 'line', negate: 'undo address range', impact: 'traffic' },
    ...settings('gateway-list', 'dns-list', 'nbns-list', 'domain-name', 'bootfile-name', 'vpn-instance'),
    { match: 'expired {time...}', kind: 'line', negate: 'undo expired', hidden: 'day 1' },
    { match: 'option <code> {value...}', kind: 'line', negate: 'undo option <code>' },
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
      match: 'dhcp select {mode}',
      kind: 'line',
      hidden: 'server',
      negate: 'undo dhcp select relay',
      impact: 'traffic',
    },
    { match: 'dhcp relay server-address <address>', kind: 'line', impact: 'traffic' },
    {
      match: 'dhcp server apply ip-pool {pool}',
      kind: 'line',
      negate: 'undo dhcp server apply ip-pool',
      uses: ['dhcp-pool {pool}'],
      impact: 'traffic',
    },
    { match: 'dhcp snooping <words...>', kind: 'line', impact: 'traffic' },
  ]),
];
