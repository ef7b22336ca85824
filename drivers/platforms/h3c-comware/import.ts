/** Config lines of Comware 7 → YAML paths: the inverse of templates/h3c-comware. */
import type { ImportPattern } from '../../contract.ts';

const IPV4 = '\\d+\\.\\d+\\.\\d+\\.\\d+';
const ROUTE = '<prefix> <length=\\d+>';
const OSPF = 'ospf <process> {head*}';
const AREA = `${OSPF} / area <area>`;

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
  { line: `ip route-static ${ROUTE} <next_hop=${IPV4}>`, key: 'next_hop=$next_hop', set: {} },
  {
    line: `ip route-static ${ROUTE} <next_hop=${IPV4}> preference {distance}`,
    key: 'next_hop=$next_hop',
    set: { distance: '$distance' },
  },
  {
    line: `ip route-static ${ROUTE} <next_hop=${IPV4}> description {text...}`,
    key: 'next_hop=$next_hop',
    set: { name: '$text' },
  },
  {
    line: `ip route-static ${ROUTE} <next_hop=${IPV4}> preference {distance} description {text...}`,
    key: 'next_hop=$next_hop',
    set: { distance: '$distance', name: '$text' },
  },
  { line: `ip route-static ${ROUTE} NULL0`, key: 'discard=true', set: { discard: 'true' } },
  {
    line: `ip route-static ${ROUTE} NULL0 preference {distance}`,
    key: 'discard=true',
    set: { discard: 'true', distance: '$distance' },
  },
  { line: `ipv6 route-static ${ROUTE} <next_hop=\\S*:\\S*>`, key: 'next_hop=$next_hop', set: {} },
].map(({ line, key, set }) => {
  const item = `static-routes[prefix=$prefix/$length,${key}]`;
  const keys = { prefix: '$prefix/$length', ...set };
  return {
    feature: 'static-routes',
    line,
    set: Object.fromEntries(Object.entries(keys).map(([name, value]) => [`${item}.${name}`, value])),
  };
});

export const imports: readonly ImportPattern[] = [
  system('sysname {name...}', { 'system.hostname': '$name' }),
  system('dns domain <domain>', { 'system.domain': '$domain' }),
  system('dns server <address>', { 'system.dns[]': '$address' }),
  system('ntp-service unicast-server <address>', { 'system.ntp[address=$address].address': '$address' }),
  system('ntp-service unicast-server <address> priority', {
    'system.ntp[address=$address].address': '$address',
    'system.ntp[address=$address].prefer': 'true',
  }),
  system('info-center loghost <address>', { 'system.syslog[address=$address].address': '$address' }),
  system('local-user <name> class manage', { 'system.users[name=$name].name': '$name' }),
  system('local-user <name> class manage / password hash {secret}', {
    'system.users[name=$name].secret': '$secret',
  }),
  system('local-user <name> class manage / authorization-attribute user-role network-admin', {
    'system.users[name=$name].privilege': '15',
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
  port('port link-mode route', 'mode', 'routed'),
  port('port link-type trunk', 'mode', 'trunk'),
  port('port access vlan {vlan}', 'access_vlan', '$vlan'),
  port('port trunk permit vlan {vlans...}', 'trunk.allowed', '$vlans'),
  port('port trunk pvid vlan {vlan}', 'trunk.native', '$vlan'),
  port('ip address {address} {mask}', 'ipv4[]', '$address/$mask'),
  port('ip address <address> {mask} sub', 'ipv4[]', '$address/$mask'),
  port('ipv6 address <address>', 'ipv6[]', '$address'),
  ...routes,
  { feature: 'ospf', line: 'ospf <process> {head*}', set: { 'ospf[process=$process].process': '$process' } },
  {
    feature: 'ospf',
    line: 'ospf <process> router-id {id}',
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
    line: `${AREA} / network <network> <wildcard>`,
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
    line: 'interface <name> / ospf <process=\\d+> area {area}',
    set: { 'ospf[process=$process].interfaces[name=$name].area': '$area' },
  },
];
