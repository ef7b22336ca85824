/** What each feature may own on Comware 7. */
import type { Grain, Pattern } from '../../../contract.ts';
import { dhcpGrain } from './grain/dhcp.ts';
import { filterGrain } from './grain/filters.ts';
import { INTERFACE_MORE } from './grain/interfaces.ts';
import { monitoringGrain } from './grain/monitoring.ts';
import { routingGrain } from './grain/routing.ts';
import { switchingGrain } from './grain/switching.ts';
import { SYSTEM_MORE } from './grain/system.ts';
import { vpnGrain } from './grain/vpn.ts';
import { INTERFACE } from './interfaces.ts';
import { AREA, OSPF } from './ospf.ts';
import { within } from './within.ts';

const STATIC = 'route-static <prefix> <length=\\d+> {rest...}';
const STATIC_VPN = 'route-static vpn-instance <vpn> <prefix> <length=\\d+> {rest...}';

const ROUTES = ['ip', 'ipv6'].flatMap((family) => [`${family} ${STATIC}`, `${family} ${STATIC_VPN}`]);

const USER = 'local-user <name> class manage';

/** What OSPF owns of an interface. */
const OSPF_INTERFACE: readonly Pattern[] = [
  'ospf <process=\\d+> area {area}',
  'ospf cost {value}',
  'ospf network-type {type}',
  'ospf dr-priority {value}',
  'ospf timer hello {value}',
  'ospf timer dead {value}',
  'ospf authentication-mode md5 <key> cipher {secret}',
];

export const grain: Readonly<Record<string, Grain>> = {
  // What a section holds, never its head.
  raw: {
    items: [],
    claims: [
      '<line...>',
      '<a...> / <line...>',
      '<a...> / <b...> / <line...>',
      '<a...> / <b...> / <c...> / <line...>',
    ],
  },
  system: {
    items: [
      'dns server <address>',
      'ipv6 dns server <address>',
      'ntp-service unicast-server <server> {options*}',
      'ntp-service ipv6 unicast-server <server> {options*}',
      'info-center loghost <host=[0-9A-Fa-f.:]+> {options*}',
      USER,
    ],
    claims: [
      'sysname {name...}',
      'dns domain <domain>',
      'dns server <address>',
      'ipv6 dns server <address>',
      'ntp-service enable',
      'ntp-service unicast-server <server> {options*}',
      'ntp-service ipv6 unicast-server <server> {options*}',
      'info-center loghost <host=[0-9A-Fa-f.:]+> {options*}',
      'header <type=(?:login|motd)> {text*}',
      ...within(
        USER,
        'password {form} {secret}',
        'service-type {services...}',
        'authorization-attribute user-role {role}',
      ),
      ...SYSTEM_MORE,
    ],
  },
  vlans: {
    items: ['vlan <id=\\d+>'],
    claims: within('vlan <id=\\d+>', 'name {name...}', 'description {text...}'),
  },
  interfaces: {
    items: ['interface <name>'],
    claims: [
      'port-security enable',
      'dot1x',
      'mac-authentication',
      ...within(
        INTERFACE,
        'port link-mode {mode}',
        'description {text...}',
        'shutdown',
        'undo shutdown',
        'mtu {value}',
        'port link-type {type}',
        'port access vlan {vlan}',
        'port trunk permit vlan {vlans...}',
        'undo port trunk permit vlan {vlans...}',
        'port trunk pvid vlan {vlan}',
        'ip address {address} {mask}',
        'ip address <address> {mask} sub',
        'ipv6 address <prefix>',
        'ipv6 address {address} link-local',
        ...INTERFACE_MORE,
      ),
    ],
  },
  ...switchingGrain,
  ...filterGrain,
  ...dhcpGrain,
  ...routingGrain,
  ...monitoringGrain,
  ...vpnGrain,
  'static-routes': {
    items: ROUTES,
    claims: ROUTES,
  },
  ospf: {
    items: ['ospf <process> {head*}'],
    claims: [
      ...within(
        OSPF,
        'bandwidth-reference {value}',
        'default-route-advertise {options*}',
        'silent-interface <interface>',
        'undo silent-interface <interface>',
        'import-route <protocol> {options*}',
      ),
      ...within(
        AREA,
        'network <network> <wildcard>',
        'stub {options*}',
        'nssa {options*}',
        'default-cost {value}',
        'abr-summary <network> <mask>',
      ),
      // Lines of an interface, not the interface.
      ...OSPF_INTERFACE.map((line) => `${INTERFACE} / ${line}`),
    ],
  },
};
