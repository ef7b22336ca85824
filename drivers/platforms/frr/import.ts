/** Config lines of FRRouting → YAML paths: the inverse of templates/frr. */
import type { ImportPattern } from '../../contract.ts';

const OSPF_INTERFACE = 'ospf[process=1].interfaces[name=$name]';

export const imports: readonly ImportPattern[] = [
  { feature: 'system', line: 'hostname <hostname>', set: { 'system.hostname': '$hostname' } },
  { feature: 'interfaces', line: 'interface <name>', set: { 'interfaces[name=$name].name': '$name' } },
  {
    feature: 'interfaces',
    line: 'interface <name> / description {text...}',
    set: { 'interfaces[name=$name].description': '$text' },
  },
  {
    feature: 'interfaces',
    line: 'interface <name> / ip address <address>',
    set: { 'interfaces[name=$name].ipv4[]': '$address' },
  },
  {
    feature: 'interfaces',
    line: 'interface <name> / ipv6 address <address>',
    set: { 'interfaces[name=$name].ipv6[]': '$address' },
  },
  {
    feature: 'interfaces',
    line: 'interface <name> / shutdown',
    set: { 'interfaces[name=$name].enabled': 'false' },
  },
  {
    feature: 'static-routes',
    line: 'ip route <prefix> (Null0|blackhole|reject)',
    set: { 'static-routes[prefix=$prefix].discard': 'true' },
  },
  {
    feature: 'static-routes',
    line: 'ip route <prefix> (Null0|blackhole|reject) {distance=\\d+}',
    set: {
      'static-routes[prefix=$prefix].discard': 'true',
      'static-routes[prefix=$prefix].distance': '$distance',
    },
  },
  {
    feature: 'static-routes',
    line: 'ip route <prefix> <next_hop=[\\d.]+>',
    set: { 'static-routes[prefix=$prefix,next_hop=$next_hop].prefix': '$prefix' },
  },
  {
    feature: 'static-routes',
    line: 'ip route <prefix> <next_hop=[\\d.]+> {distance=\\d+}',
    set: { 'static-routes[prefix=$prefix,next_hop=$next_hop].distance': '$distance' },
  },
  {
    feature: 'static-routes',
    line: 'ip route <prefix> <interface=[A-Za-z]\\S*>',
    set: { 'static-routes[prefix=$prefix,interface=$interface].prefix': '$prefix' },
  },
  {
    feature: 'static-routes',
    line: 'ipv6 route <prefix> <next_hop=[\\da-f:]+>',
    set: { 'static-routes[prefix=$prefix,next_hop=$next_hop].prefix': '$prefix' },
  },
  { feature: 'ospf', line: 'router ospf', set: { 'ospf[process=1].process': '1' } },
  { feature: 'ospf', line: 'router ospf / ospf router-id {id}', set: { 'ospf[process=1].router_id': '$id' } },
  {
    feature: 'ospf',
    line: 'router ospf / auto-cost reference-bandwidth {bandwidth}',
    set: { 'ospf[process=1].reference_bandwidth': '$bandwidth' },
  },
  {
    feature: 'ospf',
    line: 'router ospf / passive-interface default',
    set: { 'ospf[process=1].passive_default': 'true' },
  },
  {
    feature: 'ospf',
    line: 'router ospf / network <prefix> area {area}',
    set: { 'ospf[process=1].networks[prefix=$prefix].area': '$area' },
  },
  {
    feature: 'ospf',
    line: 'router ospf / redistribute <source>',
    set: { 'ospf[process=1].redistribute[]': '$source' },
  },
  {
    feature: 'ospf',
    line: 'router ospf / default-information originate',
    set: { 'ospf[process=1].default_originate': 'true' },
  },
  {
    feature: 'ospf',
    line: 'router ospf / default-information originate always',
    set: { 'ospf[process=1].default_originate': 'always' },
  },
  {
    feature: 'ospf',
    line: 'interface <name> / ip ospf passive',
    set: { 'ospf[process=1].passive[]': '$name' },
  },
  {
    feature: 'ospf',
    line: 'interface <name> / no ip ospf passive',
    set: { 'ospf[process=1].active[]': '$name' },
  },
  {
    feature: 'ospf',
    line: 'interface <name> / ip ospf area {area}',
    set: { [`${OSPF_INTERFACE}.area`]: '$area' },
  },
  {
    feature: 'ospf',
    line: 'interface <name> / ip ospf cost {cost}',
    set: { [`${OSPF_INTERFACE}.cost`]: '$cost' },
  },
  {
    feature: 'ospf',
    line: 'interface <name> / ip ospf hello-interval {seconds}',
    set: { [`${OSPF_INTERFACE}.hello_interval`]: '$seconds' },
  },
  {
    feature: 'ospf',
    line: 'interface <name> / ip ospf dead-interval {seconds=\\d+}',
    set: { [`${OSPF_INTERFACE}.dead_interval`]: '$seconds' },
  },
  {
    feature: 'ospf',
    line: 'interface <name> / ip ospf priority {priority}',
    set: { [`${OSPF_INTERFACE}.priority`]: '$priority' },
  },
  {
    feature: 'ospf',
    line: 'interface <name> / ip ospf network (point-to-point|broadcast)',
    set: { [`${OSPF_INTERFACE}.network_type`]: '$1' },
  },
];
