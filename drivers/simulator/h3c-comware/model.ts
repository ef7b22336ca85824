/** Questions that rules ask about the configuration: interfaces, VLANs, VPN instances, addresses. */
import { readIpv4 } from '../args.ts';
import { findAll, findItem, putItem, removeAll } from '../tree.ts';
import type { Call, DeviceState, Item, Reply } from '../types.ts';
import { networkOf } from './args.ts';
import { interfaceSort, isBridgeAggregation, isPort } from './names.ts';

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

const LINK_MODE = 'port link-mode';

/** `bridge` or `route`; other interfaces than ports have none. */
export function linkMode(section: Item): string {
  return section.children.get(LINK_MODE)?.args.mode?.[0] ?? '';
}

/** Sets the mode line of a port and its place among the interfaces. */
export function setLinkMode(device: DeviceState, section: Item, mode: string): void {
  const line = `${LINK_MODE} ${mode}`;
  const rank = rankOf(device, 'interface', LINK_MODE);
  putItem(section, { key: LINK_MODE, lines: [line], args: { mode: [mode] }, rank });
  section.sort = interfaceSort(nameOf(section), mode === 'bridge');
}

/** Ports of a chassis or stack (three numbers) bridge by default, ports of a router (two numbers) route. */
function defaultMode(name: string): string {
  return /\d\/\d+\/\d/.test(name) ? 'bridge' : 'route';
}

/** Creates the section of an interface, or gives the one that is there. */
export function putInterface(device: DeviceState, name: string, head = `interface ${name}`): Item {
  const known = findInterface(device, name);
  if (known) return known;
  const section = putItem(device.root, {
    key: `interface ${name}`,
    lines: [head],
    view: 'interface',
    args: { name: [name] },
    rank: rankOf(device, 'system', 'interface <name'),
    sort: interfaceSort(name, false),
  });
  if (isPort(name)) setLinkMode(device, section, defaultMode(name));
  return section;
}

/** An interface that switches frames. */
export function isLayer2(section: Item): boolean {
  if (isBridgeAggregation(nameOf(section))) return true;
  return isPort(nameOf(section)) && linkMode(section) === 'bridge';
}

export function isLayer3(section: Item): boolean {
  return !isLayer2(section) && nameOf(section) !== 'NULL0';
}

export function vpnOf(section: Item): string {
  return section.children.get('ip binding vpn-instance')?.args.vpn?.[0] ?? '';
}

export function vlanExists(device: DeviceState, id: number): boolean {
  return id === 1 || findItem(device.root, `vlan ${id}`) !== undefined;
}

export interface Address {
  readonly ip: number;
  readonly mask: number;
  readonly sub: boolean;
  readonly item: Item;
}

export function addressesOf(section: Item): readonly Address[] {
  return findAll(section, 'ip address').flatMap((item) => {
    const ip = readIpv4(item.args.ip?.[0] ?? '');
    const mask = readIpv4(item.args.mask?.[0] ?? '');
    if (ip === null || mask === null) return [];
    return [{ ip, mask, sub: item.args.sub !== undefined, item }];
  });
}

/** The other interface of the same VPN instance whose subnet meets this one. */
export function overlapping(device: DeviceState, section: Item, ip: number, mask: number): string | null {
  for (const other of interfaces(device)) {
    if (other === section || vpnOf(other) !== vpnOf(section)) continue;
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

/** Ports that belong to the aggregate. */
export function members(device: DeviceState, group: string): readonly Item[] {
  return interfaces(device).filter(
    (section) => section.children.get('port link-aggregation group')?.args.group?.[0] === group,
  );
}

/** Everything of layer 3 that goes with the VPN binding: addresses, routing, gateways, relays. */
export function wipeRouting(section: Item): number {
  return removeAll(section, (item) =>
    /^(toggle )?(undo )?(ip address|ipv6|ospf|vrrp|dhcp|rip|isis) ?/.test(item.key),
  );
}

/** A check that the VPN instance in the argument exists. */
export function checkVpn(call: Call): Reply | undefined {
  if (call.booting || !call.has('vpn') || findItem(call.device.root, `ip vpn-instance ${call.arg('vpn')}`))
    return undefined;
  return { refuse: 'The specified VPN instance does not exist.' };
}

/** A check that the interface in the argument exists. */
export function checkInterface(call: Call): Reply | undefined {
  const name = call.arg('if');
  return call.booting || name === '' || findInterface(call.device, name) ? undefined : { caret: 'if' };
}
