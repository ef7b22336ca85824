/** A campus switch as IOS shows it: VLANs, access lists, ports, routed interfaces, static routes. */
import { type BenchLanguage, campusSwitch } from '../generate.ts';

function port(index: number): readonly string[] {
  const vlan = 10 + (index % 200);
  return [
    `interface GigabitEthernet${1 + Math.floor(index / 480)}/${Math.floor(index / 48) % 10}/${1 + (index % 48)}`,
    ` description port ${index} to room ${index % 97}`,
    ` switchport access vlan ${vlan}`,
    ' switchport mode access',
    ' spanning-tree portfast',
    '!',
  ];
}

function routed(index: number): readonly string[] {
  return [
    `interface Vlan${10 + index}`,
    ` description subnet ${index}`,
    ` ip address 10.${Math.floor(index / 250)}.${index % 250}.1 255.255.255.0`,
    ` ip helper-address 10.255.0.${1 + (index % 200)}`,
    '!',
  ];
}

function accessList(index: number): readonly string[] {
  const entries = Array.from(
    { length: 20 },
    (_, entry) => ` ${(entry + 1) * 10} permit tcp 10.${index % 250}.0.0 0.0.255.255 any eq ${1000 + entry}`,
  );
  return [`ip access-list extended LIST-${index}`, ...entries, '!'];
}

function vlan(index: number): readonly string[] {
  return [`vlan ${10 + index}`, ` name VLAN-${index}`, '!'];
}

function route(index: number): readonly string[] {
  return [
    `ip route 172.${16 + (index % 16)}.${Math.floor(index / 16) % 256}.0 255.255.255.0 10.0.${index % 250}.254 name R${index}`,
  ];
}

function change(line: string): string | null | undefined {
  if (line.startsWith(' description')) return `${line} (moved)`;
  if (line.startsWith(' name')) return `${line}-NEW`;
  if (line.startsWith(' switchport access vlan')) return ' switchport access vlan 4000';
  if (/^ \d+ permit/.test(line)) return line.replace('permit', 'deny');
  return line.startsWith('ip route') ? null : undefined;
}

export const language: BenchLanguage = {
  separator: '!',
  head: ['hostname bench'],
  blocks: campusSwitch({ vlan, accessList, port, routed, route }),
  change,
};
