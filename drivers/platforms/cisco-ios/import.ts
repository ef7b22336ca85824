/** Configuration lines of IOS → YAML paths of the first five features. */
import type { ImportPattern } from '../../contract.ts';

const system: readonly ImportPattern[] = [
  { feature: 'system', line: 'hostname {name}', set: { 'system.hostname': '$name' } },
  { feature: 'system', line: 'ip domain name {domain}', set: { 'system.domain': '$domain' } },
  { feature: 'system', line: 'ip name-server {servers...}', set: { 'system.dns[]': '$servers' } },
  {
    feature: 'system',
    line: 'ntp server <address> prefer',
    set: { 'system.ntp[address=$address].prefer': 'true' },
  },
  { feature: 'system', line: 'ntp server <address>', set: { 'system.ntp[address=$address]': '' } },
  { feature: 'system', line: 'logging host <address>', set: { 'system.syslog[address=$address]': '' } },
  {
    feature: 'system',
    line: 'username <name> privilege {privilege} secret {secret...}',
    set: { 'system.users[name=$name].privilege': '$privilege', 'system.users[name=$name].secret': '$secret' },
  },
];

const vlans: readonly ImportPattern[] = [
  { feature: 'vlans', line: 'vlan <id=\\d+>', set: { 'vlans[id=$id]': '' } },
  { feature: 'vlans', line: 'vlan <id=\\d+> / name {name}', set: { 'vlans[id=$id].name': '$name' } },
];

const interfaces: readonly ImportPattern[] = [
  { feature: 'interfaces', line: 'interface <name>', set: { 'interfaces[name=$name]': '' } },
  {
    feature: 'interfaces',
    line: 'interface <name> / description {text...}',
    set: { 'interfaces[name=$name].description': '$text' },
  },
  {
    feature: 'interfaces',
    line: 'interface <name> / no shutdown',
    set: { 'interfaces[name=$name].enabled': 'true' },
  },
  {
    feature: 'interfaces',
    line: 'interface <name> / shutdown',
    set: { 'interfaces[name=$name].enabled': 'false' },
  },
  {
    feature: 'interfaces',
    line: 'interface <name> / mtu {bytes}',
    set: { 'interfaces[name=$name].mtu': '$bytes' },
  },
  {
    feature: 'interfaces',
    line: 'interface <name> / ip address {address} {mask}',
    set: { 'interfaces[name=$name].ipv4[]': '$address/$mask' },
  },
  {
    feature: 'interfaces',
    line: 'interface <name> / ip address <address> <mask> secondary',
    set: { 'interfaces[name=$name].ipv4[]': '$address/$mask' },
  },
  {
    feature: 'interfaces',
    line: 'interface <name> / ipv6 address <address>',
    set: { 'interfaces[name=$name].ipv6[]': '$address' },
  },
  {
    feature: 'interfaces',
    line: 'interface <name> / no switchport',
    set: { 'interfaces[name=$name].mode': 'routed' },
  },
  {
    feature: 'interfaces',
    line: 'interface <name> / switchport mode {mode=access|trunk}',
    set: { 'interfaces[name=$name].mode': '$mode' },
  },
  {
    feature: 'interfaces',
    line: 'interface <name> / switchport access vlan {vlan}',
    set: { 'interfaces[name=$name].access_vlan': '$vlan' },
  },
  {
    feature: 'interfaces',
    line: 'interface <name> / switchport trunk allowed vlan {vlans}',
    set: { 'interfaces[name=$name].trunk.allowed': '$vlans' },
  },
  {
    feature: 'interfaces',
    line: 'interface <name> / switchport trunk native vlan {vlan}',
    set: { 'interfaces[name=$name].trunk.native': '$vlan' },
  },
];

const ROUTE = 'static-routes[prefix=$prefix/$mask,next_hop=$hop]';
const ROUTE6 = 'static-routes[prefix=$prefix,next_hop=$hop]';

const staticRoutes: readonly ImportPattern[] = [
  {
    feature: 'static-routes',
    line: 'ip route <prefix> <mask> <hop=\\d+\\.\\d+\\.\\d+\\.\\d+>',
    set: { [ROUTE]: '' },
  },
  {
    feature: 'static-routes',
    line: 'ip route <prefix> <mask> <hop=\\d+\\.\\d+\\.\\d+\\.\\d+> {distance=\\d+} [name {name}]',
    set: { [`${ROUTE}.distance`]: '$distance', [`${ROUTE}.name`]: '$name' },
  },
  {
    feature: 'static-routes',
    line: 'ip route <prefix> <mask> <hop=\\d+\\.\\d+\\.\\d+\\.\\d+> name {name}',
    set: { [`${ROUTE}.name`]: '$name' },
  },
  {
    feature: 'static-routes',
    line: 'ip route <prefix> <mask> Null0',
    set: { 'static-routes[prefix=$prefix/$mask].discard': 'true' },
  },
  { feature: 'static-routes', line: 'ipv6 route <prefix=\\S*:\\S*> <hop=\\S*:\\S*>', set: { [ROUTE6]: '' } },
  {
    feature: 'static-routes',
    line: 'ipv6 route <prefix=\\S*:\\S*> Null0',
    set: { 'static-routes[prefix=$prefix].discard': 'true' },
  },
];

const OSPF = 'router ospf <process>';
const OF = 'ospf[process=$process]';

const ospf: readonly ImportPattern[] = [
  { feature: 'ospf', line: OSPF, set: { [OF]: '' } },
  { feature: 'ospf', line: `${OSPF} / router-id {id}`, set: { [`${OF}.router_id`]: '$id' } },
  {
    feature: 'ospf',
    line: `${OSPF} / auto-cost reference-bandwidth {mbps}`,
    set: { [`${OF}.reference_bandwidth`]: '$mbps' },
  },
  {
    feature: 'ospf',
    line: `${OSPF} / passive-interface default`,
    set: { [`${OF}.passive_default`]: 'true' },
  },
  { feature: 'ospf', line: `${OSPF} / passive-interface <name>`, set: { [`${OF}.passive[]`]: '$name' } },
  { feature: 'ospf', line: `${OSPF} / no passive-interface <name>`, set: { [`${OF}.active[]`]: '$name' } },
  {
    feature: 'ospf',
    line: `${OSPF} / default-information originate always`,
    set: { [`${OF}.default_originate`]: 'always' },
  },
  {
    feature: 'ospf',
    line: `${OSPF} / default-information originate`,
    set: { [`${OF}.default_originate`]: 'true' },
  },
  {
    feature: 'ospf',
    line: `${OSPF} / network <address> <wildcard> area <area>`,
    set: { [`${OF}.networks[prefix=$address/$wildcard].area`]: '$area' },
  },
  {
    feature: 'ospf',
    line: `${OSPF} / redistribute <protocol=connected|static> subnets`,
    set: { [`${OF}.redistribute[]`]: '$protocol' },
  },
  {
    feature: 'ospf',
    line: 'interface <name> / ip ospf <process=\\d+> area {area}',
    set: { [`${OF}.interfaces[name=$name].area`]: '$area' },
  },
];

export const imports: readonly ImportPattern[] = [
  ...system,
  ...vlans,
  ...interfaces,
  ...staticRoutes,
  ...ospf,
];
