/** What DHCP may own on Comware. */
import type { Grain } from '../../../../contract.ts';
import { INTERFACE } from '../interfaces.ts';
import { within } from '../within.ts';

const POOL = 'dhcp server ip-pool <pool>';
const FORBIDDEN = 'dhcp server forbidden-ip <range...>';

export const dhcpGrain: Readonly<Record<string, Grain>> = {
  dhcp: {
    items: [POOL, FORBIDDEN],
    claims: [
      'dhcp enable',
      'undo dhcp enable',
      FORBIDDEN,
      'dhcp snooping enable',
      'undo dhcp snooping enable',
      'dhcp snooping enable vlan {vlans...}',
      ...within(
        POOL,
        '<key=(?:vpn-instance|gateway-list|dns-list|domain-name|expired)> {value...}',
        'network {network} mask {mask}',
        'option <code> {value...}',
        'static-bind ip-address <address> {rest...}',
      ),
      `${INTERFACE} / dhcp server apply ip-pool {pool}`,
      `${INTERFACE} / dhcp snooping trust`,
    ],
  },
};
