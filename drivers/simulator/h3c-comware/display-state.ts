/** Display commands that show facts and state: version, hardware, VLANs, interfaces, sessions. */

import { writeIpv4 } from '../args.ts';
import { findAll } from '../tree.ts';
import type { Call, DeviceState, Item, Reply, Rule } from '../types.ts';
import { addressesOf, interfaces, isLayer2, nameOf } from './model.ts';
import { isPort } from './names.ts';
import { dateText, releaseOf, uptimeText } from './text.ts';

function modelOf(device: DeviceState): string {
  const routed = !interfaces(device).some((section) => isPort(nameOf(section)) && isLayer2(section));
  return device.hardware.model ?? (routed ? 'H3C MSR3620' : 'H3C S5130S-28S-EI');
}

function version(call: Call): string {
  const { device } = call;
  const release = releaseOf(device);
  return [
    `H3C Comware Software, Version ${release}`,
    'Copyright (c) 2004-2023 New H3C Technologies Co., Ltd. All rights reserved.',
    `${modelOf(device)} uptime is ${uptimeText(device.clock.now() - device.startedAt)}`,
    'Last reboot reason : Power on',
    '',
    'Boot image: flash:/boot.bin',
    `Boot image version: ${release}`,
    'System image: flash:/system.bin',
    `System image version: ${release}`,
    '',
    '',
    'Slot 1:',
    `Uptime is ${uptimeText(device.clock.now() - device.startedAt)}`,
    `${modelOf(device)} with 1 Processor`,
  ].join('\n');
}

function manufacture(call: Call): string {
  const { device } = call;
  return [
    'Slot 1 CPU 0:',
    `DEVICE_NAME          : ${modelOf(device)}`,
    `DEVICE_SERIAL_NUMBER : ${device.hardware.serial ?? '219801A1SIM000000001'}`,
    'MAC_ADDRESS          : 0011-2233-4455',
    'MANUFACTURING_DATE   : 2023-05-01',
    'VENDOR_NAME          : H3C',
  ].join('\n');
}

interface Vlan {
  readonly id: number;
  readonly name: string;
}

function vlansOf(device: DeviceState): readonly Vlan[] {
  return findAll(device.root, 'vlan ')
    .map((item) => {
      const id = Number(item.args.id?.[0]);
      const name = item.children.get('name')?.args.name?.[0];
      return { id, name: name ?? `VLAN ${String(id).padStart(4, '0')}` };
    })
    .sort((one, other) => one.id - other.id);
}

function carries(section: Item, id: number): boolean {
  const permitted = section.children.get('port trunk permit')?.args.ids;
  const hybrid = section.children.get('port hybrid vlan')?.args.ids;
  const list = permitted ?? hybrid?.map((entry) => entry.slice(1));
  if (list) return list.includes(`${id}`);
  const access = section.children.get('port access vlan')?.args.id?.[0] ?? '1';
  return access === `${id}`;
}

function vlanBrief(call: Call): string {
  const ports = interfaces(call.device).filter(isLayer2);
  const rows = vlansOf(call.device).map((vlan) => {
    const names = ports.filter((section) => carries(section, vlan.id)).map((section) => nameOf(section));
    return `${String(vlan.id).padEnd(9)}${vlan.name.padEnd(33)}${names.join('  ')}`.trimEnd();
  });
  return [
    'Brief information about all VLANs:',
    `${'VLAN ID'.padEnd(9)}${'Name'.padEnd(33)}Port`,
    ...rows,
  ].join('\n');
}

function vlanList(call: Call): string {
  const ids = vlansOf(call.device).map((vlan) => vlan.id);
  return [` Total VLANs: ${ids.length}`, ' The VLANs include:', ` ${ids.map(idText).join(', ')}`].join('\n');
}

function idText(id: number): string {
  return id === 1 ? '1(default)' : String(id);
}

function oneVlan(call: Call): string | Reply {
  const vlan = vlansOf(call.device).find((candidate) => candidate.id === Number(call.arg('id')));
  if (!vlan) return { refuse: 'The VLAN does not exist.' };
  return [` VLAN ID: ${vlan.id}`, ' VLAN type: Static', ` Name: ${vlan.name}`].join('\n');
}

function linkOf(section: Item): string {
  return section.children.has('toggle shutdown') ? 'ADM' : 'UP';
}

function interfaceBrief(call: Call): string {
  const routed = interfaces(call.device).filter((section) => !isLayer2(section));
  const bridged = interfaces(call.device).filter(isLayer2);
  const first = (section: Item): string => {
    const address = addressesOf(section).find((candidate) => !candidate.sub);
    return address ? writeIpv4(address.ip) : '--';
  };
  const text = (section: Item): string => section.children.get('description')?.args.text?.[0] ?? '';
  const typeOfPort = (section: Item): string =>
    (section.children.get('port link-type')?.args.type?.[0] ?? 'access').slice(0, 1).toUpperCase();
  return [
    'Brief information on interfaces in route mode:',
    'Interface            Link Protocol Primary IP         Description',
    ...routed.map((s) =>
      `${nameOf(s).padEnd(21)}${linkOf(s).padEnd(5)}UP       ${first(s).padEnd(19)}${text(s)}`.trimEnd(),
    ),
    '',
    'Brief information on interfaces in bridge mode:',
    'Interface            Link Speed     Duplex Type PVID Description',
    ...bridged.map((s) => {
      return `${nameOf(s).padEnd(21)}${linkOf(s).padEnd(5)}1G(a)     F(a)   ${typeOfPort(s).padEnd(5)}1    ${text(s)}`.trimEnd();
    }),
  ].join('\n');
}

function users(call: Call): string {
  const rows = call.device.sessionList().map((session, index) => {
    const line = `VTY ${index}`.padEnd(9);
    return `${index === 0 ? '+' : ' '} ${index + 10}  ${line}00:00:00  ${session.user.padEnd(16)}${session.transport} ${session.remote}`;
  });
  return ['  Idx Line     Idle      Time            Pid     Type', ...rows].join('\n');
}

function startup(call: Call): string {
  const file = call.device.saved === '' ? 'NULL' : 'flash:/startup.cfg';
  return [
    'MainBoard:',
    `  Current startup saved-configuration file: ${file}`,
    `  Next main startup saved-configuration file: ${file}`,
    '  Next backup startup saved-configuration file: NULL',
  ].join('\n');
}

/** Members of the stack: those whose ports are bound to one. */
function stackMembers(device: DeviceState): readonly string[] {
  const numbers = findAll(device.root, 'irf-port ').map(
    (item) => (item.args.port?.[0] ?? '').split('/')[0] ?? '',
  );
  return [...new Set(numbers)].sort();
}

function stack(call: Call): string | Reply {
  const numbers = stackMembers(call.device);
  if (numbers.length < 2) return { refuse: 'Failed to display: the device is not in an IRF fabric.' };
  const rows = numbers.map((number, index) => {
    return ` ${index === 0 ? '*+' : '  '}${number}        ${(index === 0 ? 'Master' : 'Standby').padEnd(9)}${index === 0 ? 32 : 30}        0011-2233-44${number.padStart(2, '0')}  ---`;
  });
  return ['MemberID    Role    Priority  CPU-Mac         Description', ...rows].join('\n');
}

export const DISPLAY_STATE: readonly Rule[] = [
  { form: 'display version', run: version },
  { form: 'display clock', run: (call) => dateText(call.device.clock.now()) },
  { form: 'display users', run: users },
  { form: 'display device manuinfo', run: manufacture },
  { form: 'display startup', run: startup },
  { form: 'display irf', run: stack },
  { form: 'display archive configuration', run: () => ({ refuse: 'The archive location does not exist.' }) },
  { form: 'display vlan', run: vlanList },
  { form: 'display vlan brief', run: vlanBrief },
  { form: 'display vlan <id:int(1-4094)>', run: oneVlan },
  { form: 'display interface brief', run: interfaceBrief },
];
