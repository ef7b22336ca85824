/** Questions that rules ask about the configuration: interfaces, VLANs, VRFs, lists, addresses. */
import { readIpv4 } from '../args.ts';
import { findAll, findItem } from '../tree.ts';
import type { DeviceState, Item } from '../types.ts';
import { networkOf } from './args.ts';
import { isLogical, typeOf } from './names.ts';

export function nameOf(section: Item): string {
  return section.args.name?.[0] ?? '';
}

/** Display rank of the rule whose form starts so, for items that another rule brings into being. */
export function rankOf(device: DeviceState, view: string, start: string): number {
  const rules = device.dialect.views[view]?.rules ?? [];
  const rank = rules.findIndex((rule) => typeof rule !== 'string' && rule.form.startsWith(start));
  if (rank < 0) throw new Error(`no rule ${start} in the view ${view}`);
  return rank;
}

export function interfaces(device: DeviceState): readonly Item[] {
  return findAll(device.root, 'interface ');
}

export function findInterface(device: DeviceState, name: string): Item | undefined {
  return findItem(device.root, `interface ${name}`);
}

export function isSwitch(device: DeviceState): boolean {
  return kindOf(device) === 'switch';
}

/** `switch` or `router`: what the start options say, else what the configuration looks like. */
export function kindOf(device: DeviceState): string {
  const known = device.hardware.kind ?? device.store.get('kind');
  return typeof known === 'string' ? known : 'switch';
}

/** The management port of a switch is always routed. */
function isManagementPort(name: string): boolean {
  return /^(GigabitEthernet0\/0|GigabitEthernet0|FastEthernet0)$/.test(name);
}

/** An interface that knows `switchport` at all. */
export function isPort(device: DeviceState, section: Item): boolean {
  const name = nameOf(section);
  if (!isSwitch(device) || isManagementPort(name)) return false;
  return typeOf(name) === 'Port-channel' || !isLogical(name);
}

/** An interface that bridges now. */
export function isLayer2(device: DeviceState, section: Item): boolean {
  return isPort(device, section) && !section.children.has('toggle switchport');
}

export function isLayer3(device: DeviceState, section: Item): boolean {
  return !isLayer2(device, section);
}

export function vrfOf(section: Item): string {
  return section.children.get('vrf forwarding')?.args.vrf?.[0] ?? '';
}

export function vlanExists(device: DeviceState, id: number): boolean {
  return id === 1 || (id >= 1002 && id <= 1005) || findItem(device.root, `vlan ${id}`) !== undefined;
}

export function vtpMode(device: DeviceState): string {
  return findItem(device.root, 'vtp mode')?.args.mode?.[0] ?? 'server';
}

/** VLANs are displayed only where VTP does not own them. */
export function vlansInRunning(device: DeviceState): boolean {
  return ['transparent', 'off'].includes(vtpMode(device));
}

export interface Address {
  readonly ip: number;
  readonly mask: number;
  readonly secondary: boolean;
  readonly item: Item;
}

export function addressesOf(section: Item): readonly Address[] {
  return findAll(section, 'ip address').flatMap((item) => {
    const ip = readIpv4(item.args.ip?.[0] ?? '');
    const mask = readIpv4(item.args.mask?.[0] ?? '');
    if (ip === null || mask === null) return [];
    return [{ ip, mask, secondary: item.args.secondary !== undefined, item }];
  });
}

/** The other interface of the same VRF whose subnet meets this one. */
export function overlapping(device: DeviceState, section: Item, ip: number, mask: number): string | null {
  for (const other of interfaces(device)) {
    if (other === section || vrfOf(other) !== vrfOf(section)) continue;
    for (const address of addressesOf(other)) {
      const common = Math.min(mask, address.mask);
      if (networkOf(ip, common) === networkOf(address.ip, common)) return nameOf(other);
    }
  }
  return null;
}

/** True when the address is one of ours. */
export function isOwnAddress(device: DeviceState, ip: number): boolean {
  return interfaces(device).some((section) => addressesOf(section).some((address) => address.ip === ip));
}

export function members(device: DeviceState, group: string): readonly Item[] {
  return interfaces(device).filter(
    (section) => section.children.get('channel-group')?.args.group?.[0] === group,
  );
}
