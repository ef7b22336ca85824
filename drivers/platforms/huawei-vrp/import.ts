/** Config lines of VRP → YAML paths: the inverse of templates/huawei-vrp. */
import type { ImportPattern } from '../../contract.ts';

const IPV4 = '\\d+\\.\\d+\\.\\d+\\.\\d+';
const OSPF = 'ospf <process=\\d+> {head*}';

function system(line: string, set: Readonly<Record<string, string>>): ImportPattern {
  return { feature: 'system', line, set };
}

/** One line below `interface <name>` and the key of the interface that it sets. */
function port(line: string, key: string, value: string): ImportPattern {
  return {
    feature: 'interfaces',
    line: `interface <name> / ${line}`,
    set: { [`interfaces[name=$name].${key}`]: value },
  };
}

function process(line: string, key: string, value: string): ImportPattern {
  return { feature: 'ospf', line: `${OSPF} / ${line}`, set: { [`ospf[process=$process].${key}`]: value } };
}

const routes: readonly ImportPattern[] = [
  { tail: '', set: {} },
  { tail: ' preference {distance}', set: { distance: '$distance' } },
  { tail: ' description {text...}', set: { name: '$text' } },
  { tail: ' preference {distance} description {text...}', set: { distance: '$distance', name: '$text' } },
].flatMap(({ tail, set }): ImportPattern[] => {
  const route = (next: string, key: string, extra: Readonly<Record<string, string>>): ImportPattern => {
    const item = `static-routes[prefix=$prefix/$mask,${key}]`;
    const values = { prefix: '$prefix/$mask', ...extra, ...set };
    return {
      feature: 'static-routes',
      line: `ip route-static <prefix> <mask=${IPV4}> ${next}${tail}`,
      set: Object.fromEntries(Object.entries(values).map(([name, value]) => [`${item}.${name}`, value])),
    };
  };
  return [
    route(`<next_hop=${IPV4}>`, 'next_hop=$next_hop', { next_hop: '$next_hop' }),
    route('NULL0', 'discard=true', { discard: 'true' }),
  ];
});

export const imports: readonly ImportPattern[] = [
  system('sysname {name}', { 'system.hostname': '$name' }),
  system('dns domain <domain>', { 'system.domain': '$domain' }),
  system('dns server <address>', { 'system.dns[]': '$address' }),
  system(`ntp-service unicast-server <address=${IPV4}>`, {
    'system.ntp[address=$address].address': '$address',
  }),
  system(`ntp-service unicast-server <address=${IPV4}> preference`, {
    'system.ntp[address=$address].address': '$address',
    'system.ntp[address=$address].prefer': 'true',
  }),
  system(`info-center loghost <address=${IPV4}>`, { 'system.syslog[address=$address].address': '$address' }),
  system('aaa / local-user <name> password irreversible-cipher {secret}', {
    'system.users[name=$name].name': '$name',
    'system.users[name=$name].secret': '$secret',
  }),
  system('aaa / local-user <name> privilege level {level}', {
    'system.users[name=$name].privilege': '$level',
  }),
  { feature: 'vlans', line: 'vlan <id=\\d+>', set: { 'vlans[id=$id].id': '$id' } },
  { feature: 'vlans', line: 'vlan <id=\\d+> / name {name...}', set: { 'vlans[id=$id].name': '$name' } },
  {
    feature: 'vlans',
    line: 'vlan <id=\\d+> / description {text...}',
    set: { 'vlans[id=$id].description': '$text' },
  },
  { feature: 'interfaces', line: 'interface <name>', set: { 'interfaces[name=$name].name': '$name' } },
  port('description {text...}', 'description', '$text'),
  port('shutdown', 'enabled', 'false'),
  port('mtu {mtu}', 'mtu', '$mtu'),
  port('undo portswitch', 'mode', 'routed'),
  port('port link-type access', 'mode', 'access'),
  port('port link-type trunk', 'mode', 'trunk'),
  port('port default vlan {vlan}', 'access_vlan', '$vlan'),
  port('port trunk allow-pass vlan {vlans...}', 'trunk.allowed', '$vlans'),
  port('port trunk pvid vlan {vlan}', 'trunk.native', '$vlan'),
  port('ip address {address} {mask}', 'ipv4[]', '$address/$mask'),
  port('ip address <address> {mask} sub', 'ipv4[]', '$address/$mask'),
  port('ipv6 address <address>', 'ipv6[]', '$address'),
  ...routes,
  { feature: 'ospf', line: OSPF, set: { 'ospf[process=$process].process': '$process' } },
  {
    feature: 'ospf',
    line: 'ospf <process=\\d+> router-id {id}',
    set: { 'ospf[process=$process].router_id': '$id' },
  },
  process('bandwidth-reference {value}', 'reference_bandwidth', '$value'),
  process('silent-interface all', 'passive_default', 'true'),
  process('silent-interface <interface>', 'passive[]', '$interface'),
  process('undo silent-interface <interface>', 'active[]', '$interface'),
  process('default-route-advertise', 'default_originate', 'true'),
  process('default-route-advertise always', 'default_originate', 'always'),
  process('import-route direct', 'redistribute[]', 'connected'),
  process('import-route static', 'redistribute[]', 'static'),
  {
    feature: 'ospf',
    line: `${OSPF} / area <area> / network <network> <wildcard>`,
    set: { 'ospf[process=$process].networks[prefix=$network/$wildcard].area': '$area' },
  },
  ...Object.entries({
    cost: 'ospf cost {value}',
    hello_interval: 'ospf timer hello {value}',
    dead_interval: 'ospf timer dead {value}',
    priority: 'ospf dr-priority {value}',
  }).map(
    ([key, line]): ImportPattern => ({
      feature: 'ospf',
      line: `interface <name> / ${line}`,
      set: { [`ospf[process=1].interfaces[name=$name].${key}`]: '$value' },
    }),
  ),
  {
    feature: 'ospf',
    line: 'interface <name> / ospf network-type p2p',
    set: { 'ospf[process=1].interfaces[name=$name].network_type': 'point-to-point' },
  },
  {
    feature: 'ospf',
    line: 'interface <name> / ospf enable <process=\\d+> area {area}',
    set: { 'ospf[process=$process].interfaces[name=$name].area': '$area' },
  },
];
