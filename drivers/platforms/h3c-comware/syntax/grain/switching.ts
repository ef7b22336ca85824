/** What spanning tree and VPN instances may own on Comware. */
import type { Grain } from '../../../../contract.ts';
import { within } from '../within.ts';

export const switchingGrain: Readonly<Record<string, Grain>> = {
  stp: {
    items: [],
    claims: [
      'stp global enable',
      'undo stp global enable',
      'stp mode {mode}',
      'stp bpdu-protection',
      'stp pathcost-standard {value}',
      'stp <scope=(?:instance|vlan)> <number> root {role}',
      'stp <scope=(?:instance|vlan)> <number> priority {value}',
      ...within(
        'stp region-configuration',
        'region-name {name}',
        'revision-level {level}',
        'instance <instance> vlan {vlans...}',
        'active region-configuration',
      ),
    ],
  },
  vrfs: {
    items: ['ip vpn-instance <vpn>'],
    claims: within(
      'ip vpn-instance <vpn>',
      'route-distinguisher {rd}',
      'description {text...}',
      'vpn-target {targets...} <direction>',
      'address-family <family>',
    ),
  },
};
