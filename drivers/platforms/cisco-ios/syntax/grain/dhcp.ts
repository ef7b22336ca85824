/** What DHCP may own on IOS. */
import type { Grain } from '../../../../contract.ts';

const POOL = 'ip dhcp pool <pool>';
const EXCLUDED = 'ip dhcp excluded-address <words...>';

export const dhcpGrain: Readonly<Record<string, Grain>> = {
  dhcp: {
    items: [POOL, EXCLUDED],
    claims: [
      'service dhcp',
      'no service dhcp',
      EXCLUDED,
      POOL,
      `${POOL} / <key=vrf|network|host|hardware-address|default-router|dns-server|domain-name|lease> {value...}`,
      `${POOL} / option <code> {value...}`,
      'ip dhcp snooping vlan {vlans}',
      'ip dhcp snooping information option',
      'no ip dhcp snooping information option',
      'ip dhcp snooping',
      'no ip dhcp snooping',
      'interface <name> / ip dhcp snooping trust',
    ],
  },
};
