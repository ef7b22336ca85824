/** RIP, EIGRP and OSPFv3: lines of their processes, each a section. */
import { removeAll } from '../tree.ts';
import type { Call, Rule, View } from '../types.ts';
import { commands } from './catalogue.ts';
import { configView, off } from './view.ts';

const METRIC =
  '[metric <metric:int(0-4294967295)> [<m2:int> <m3:int> <m4:int> <m5:int>]] [subnets] [route-map <map:word(63)>]';

/** Switching the default takes the lines of single interfaces away. */
function forgetInterfaces(call: Call): undefined {
  removeAll(
    call.at,
    (child) => child.key.startsWith('toggle passive-interface ') && !child.key.endsWith(' default'),
  );
  return undefined;
}

/** `passive-interface X` is displayed, `no passive-interface X` only under the default. */
const PASSIVE: readonly Rule[] = [
  { form: 'passive-interface default', undo: '=', toggle: 'off', after: forgetInterfaces },
  { form: 'passive-interface <if:interface>', undo: '=', toggle: 'on', if: (_, at) => isPassive(at) },
  { form: 'passive-interface <if:interface>', undo: '=', toggle: 'off', if: (_, at) => !isPassive(at) },
];

function isPassive(at: Call['at']): boolean {
  return at.children.get('toggle passive-interface default')?.lines[0]?.startsWith('passive') === true;
}

/** On by itself up to 15.0. */
const SUMMARY: Rule = { form: 'auto-summary', undo: '=', toggle: 'on' };

const COMMON = commands(`
  redistribute (from=connected | from=static) ${METRIC} => redistribute (from=connected | from=static) @ redistribute {from}
  redistribute (from=ospf | from=eigrp | from=bgp) <pid:word(11)> ${METRIC} => redistribute (from=ospf | from=eigrp | from=bgp) <pid:word(11)> @ redistribute {from} {pid}
  distribute-list (prefix | prefix-list) <name:word(63)> (in | out)
  distribute-list <name:int(1-199)> (in | out)
  maximum-paths <paths:int(1-32)> => maximum-paths
  distance <distance:int(1-255)> => distance [<distance:int(1-255)>]
  default-metric <m1:int> [<m2:int> <m3:int> <m4:int> <m5:int>] => default-metric
`);

const RIP = commands(`
  version <version:int(1-2)> => version
  timers basic <a:int> <b:int> <c:int> <d:int> => timers basic
  offset-list <list:int(0-99)> (in | out) <offset:int(0-16)>
  network <ip:ipv4>
  default-information originate => default-information originate
`);

const EIGRP = commands(`
  eigrp router-id <id:ipv4> => eigrp router-id
  eigrp stub [connected] [summary] [static] [receive-only] => eigrp stub
  variance <factor:int(1-128)> => variance
  network <ip:ipv4> [<wildcard:wildcard>]
  address-family ipv4 unicast autonomous-system <as:int(1-65535)> ! eigrp-af
`);

const AF_INTERFACE: readonly Rule[] = [
  ...commands(`
  hello-interval <seconds:int(1-65535)> => hello-interval [<seconds:int(1-65535)>]
  hold-time <seconds:int(1-65535)> => hold-time [<seconds:int(1-65535)>]
  `),
  off('passive-interface'),
];

const TOPOLOGY = commands(`
  variance <factor:int(1-128)> => variance [<factor:int(1-128)>]
  redistribute (from=connected | from=static) ${METRIC} => redistribute (from=connected | from=static) @ redistribute {from}
`);

const EIGRP_FAMILY = commands(`
  af-interface (default | <if:interface>) ! eigrp-if
  topology base ! eigrp-topology
  network <ip:ipv4> [<wildcard:wildcard>]
  eigrp router-id <id:ipv4> => eigrp router-id
`);

const AREA = 'area <area:area>';

const OSPFV3 = commands(`
  router-id <id:ipv4> => router-id
  auto-cost reference-bandwidth <mbps:int(1-4294967)> => auto-cost reference-bandwidth
  timers throttle spf <a:int> <b:int> <c:int> => timers throttle spf
  max-metric router-lsa [on-startup <seconds:int(5-86400)>] => max-metric router-lsa
  log-adjacency-changes [detail] => log-adjacency-changes
  ${AREA} authentication ipsec spi <spi:int(256-4294967295)> (md5 | sha1) <key:word(64)> => ${AREA} authentication
  ${AREA} stub [no-summary] => ${AREA} stub
  ${AREA} nssa [no-summary] => ${AREA} nssa
  ${AREA} default-cost <cost:int(0-16777215)> => ${AREA} default-cost
  ${AREA} range <prefix:prefix6> [not-advertise] => ${AREA} range <prefix:prefix6>
  ${AREA} virtual-link <id:ipv4> [hello-interval <seconds:int(1-8192)>] => ${AREA} virtual-link <id:ipv4>
  default-information originate [always] => default-information originate
`);

/** What the process of OSPF for IPv4 knows beyond its own table. */
export const OSPF_MORE: readonly Rule[] = commands(`
  timers throttle spf <a:int> <b:int> <c:int> => timers throttle spf
  max-metric router-lsa [on-startup <seconds:int(5-86400)>] => max-metric router-lsa
  ${AREA} virtual-link <id:ipv4> [hello-interval <seconds:int(1-8192)>] => ${AREA} virtual-link <id:ipv4>
  distribute-list prefix <name:word(63)> (in | out)
`);

export const PROCESSES: readonly Rule[] = commands(
  `
  router eigrp <name:word(64)> ! eigrp
  router rip ! rip
  ipv6 router ospf <pid:int(1-65535)> ! ospf6
`,
  { separate: 'each' },
);

export const PROCESS_VIEWS: Readonly<Record<string, View>> = {
  rip: configView('config-router', [...RIP, ...COMMON, ...PASSIVE, SUMMARY]),
  eigrp: configView('config-router', [...EIGRP, ...COMMON, ...PASSIVE, SUMMARY]),
  'eigrp-af': configView('config-router-af', EIGRP_FAMILY, { leave: 'exit-address-family' }),
  'eigrp-if': configView('config-router-af-interface', AF_INTERFACE, { leave: 'exit-af-interface' }),
  'eigrp-topology': configView('config-router-af-topology', TOPOLOGY, { leave: 'exit-af-topology' }),
  ospf6: configView('config-rtr', [...OSPFV3, ...COMMON, ...PASSIVE]),
};
