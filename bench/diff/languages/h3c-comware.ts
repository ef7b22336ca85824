/** A campus switch as Comware shows it: VLANs, access lists, ports, routed interfaces, static routes. */
import { type BenchLanguage, campusSwitch } from '../generate.ts';

function vlan(index: number): readonly string[] {
  return [`vlan ${10 + (index % 4000)}`, ` description VLAN-${index}`, '#'];
}

function accessList(index: number): readonly string[] {
  const rules = Array.from(
    { length: 20 },
    (_, rule) =>
      ` rule ${rule * 5} permit tcp source 10.${index % 250}.0.0 0.0.255.255 destination-port eq ${1000 + rule}`,
  );
  return [`acl advanced name LIST-${index}`, ...rules, '#'];
}

function port(index: number): readonly string[] {
  return [
    `interface GigabitEthernet${1 + Math.floor(index / 480)}/${Math.floor(index / 48) % 10}/${1 + (index % 48)}`,
    ' port link-mode bridge',
    ` description port ${index} to room ${index % 97}`,
    ` port access vlan ${10 + (index % 200)}`,
    ' stp edged-port',
    '#',
  ];
}

function routed(index: number): readonly string[] {
  return [
    `interface Vlan-interface${10 + index}`,
    ` description subnet ${index}`,
    ` ip address 10.${Math.floor(index / 250)}.${index % 250}.1 255.255.255.0`,
    ' dhcp select relay',
    ` dhcp relay server-address 10.255.0.${1 + (index % 200)}`,
    '#',
  ];
}

/** Printed with one blank, as all lines of system view are. */
function route(index: number): readonly string[] {
  return [
    ` ip route-static 172.${16 + (index % 16)}.${Math.floor(index / 16) % 256}.0 24 10.0.${index % 250}.254 description R${index}`,
  ];
}

function change(line: string): string | null | undefined {
  if (line.startsWith(' description')) return `${line} (moved)`;
  if (line.startsWith(' port access vlan')) return ' port access vlan 4000';
  if (/^ rule \d+ permit/.test(line)) return line.replace('permit', 'deny');
  return line.startsWith(' ip route-static') ? null : undefined;
}

export const language: BenchLanguage = {
  separator: '#',
  head: [' sysname bench'],
  blocks: campusSwitch({ vlan, accessList, port, routed, route }),
  change,
};
