/** A route server as FRRouting shows it: interfaces, prefix lists, route maps, one long BGP section, static routes. */
import type { BenchLanguage } from '../generate.ts';

function iface(index: number): readonly string[] {
  return [
    `interface eth${index}`,
    ` description link ${index} to rack ${index % 97}`,
    ` ip address 10.${Math.floor(index / 250) % 250}.${index % 250}.1/24`,
    'exit',
    '!',
  ];
}

function prefixList(index: number): readonly string[] {
  return Array.from(
    { length: 20 },
    (_, entry) =>
      `ip prefix-list LIST-${index} seq ${(entry + 1) * 5} permit 10.${index % 250}.${entry}.0/24`,
  );
}

function routeMap(index: number): readonly string[] {
  return [
    `route-map MAP-${index} permit 10`,
    ` match ip address prefix-list LIST-${index}`,
    ` set local-preference ${100 + (index % 200)}`,
    'exit',
    '!',
  ];
}

/** Peers of one router; each section of many lines stands for itself. */
function bgp(index: number): readonly string[] {
  const peers = Array.from(
    { length: 10 },
    (_, peer) => `10.${index % 250}.${Math.floor(index / 250)}.${peer + 1}`,
  );
  return [
    `router bgp ${65000 + (index % 500)} vrf CUSTOMER-${index}`,
    ...peers.flatMap((peer, at) => [
      ` neighbor ${peer} remote-as ${64512 + at}`,
      ` neighbor ${peer} description peer ${at}`,
    ]),
    ' !',
    ' address-family ipv4 unicast',
    ...peers.map((peer) => `  neighbor ${peer} route-map MAP-${index} in`),
    ' exit-address-family',
    'exit',
    '!',
  ];
}

function route(index: number): readonly string[] {
  return [`ip route 172.${16 + (index % 16)}.${Math.floor(index / 16) % 256}.0/24 10.0.${index % 250}.254`];
}

function change(line: string): string | null | undefined {
  if (line.startsWith(' description') || / description peer /.test(line)) return `${line} (moved)`;
  if (line.startsWith(' set local-preference')) return ' set local-preference 400';
  if (line.startsWith('ip prefix-list')) return line.replace('permit', 'deny');
  return line.startsWith('ip route') ? null : undefined;
}

export const language: BenchLanguage = {
  separator: '!',
  head: ['frr defaults traditional', 'hostname bench'],
  blocks: [
    { share: 0.2, lines: iface },
    { share: 0.3, lines: prefixList },
    { share: 0.1, lines: routeMap },
    { share: 0.3, lines: bgp },
    { share: 0.1, lines: route },
  ],
  change,
};
