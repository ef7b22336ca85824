/** Helpers of the Comware templates: how this platform writes what the common helpers cannot know. */

import { classLength, ipv6Canonical, netmask, numbersOf, wildcard } from '../helpers.ts';
import { inbound, schemeWords, snmpLevel, zoneWords } from './login.ts';
import { vpnHelpers } from './vpn.ts';

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}

/** Privilege of a user as a role: 15 is `network-admin`, 1 is `network-operator`, the others `level-N`. */
export function userRole(privilege: unknown): string {
  const level = Number(privilege);
  if (level === 15) return 'network-admin';
  return level === 1 ? 'network-operator' : `level-${level}`;
}

/** What the renderer puts in place of `{ secret: device }`. */
const DEVICE_SECRET = '‹device›';

/**
 * The form word before a stored password.
 * @throws when the secret is clear text: the device would salt it, and it could never be compared again.
 */
export function passwordForm(secret: unknown): string {
  const value = text(secret);
  if (value.startsWith('$h$') || value === DEVICE_SECRET) return 'hash';
  throw new Error(
    'must be the stored form of the password ($h$6$…, as display current-configuration shows it): the device salts clear text anew each time, so it could never be compared',
  );
}

/** A banner between `%` marks: `%one line%`, or a block whose lines stand between a `%` and a line `%`. */
export function bannerBlock(banner: unknown): string {
  const lines = text(banner).replace(/\n+$/, '');
  if (lines.includes('%')) throw new Error('holds `%`, which ends a banner on this platform');
  if (lines === '') throw new Error('is empty');
  return lines.includes('\n') ? `%\n${lines}\n%` : `%${lines}%`;
}

/** A VLAN name; the one that the device gives by itself is never shown and so cannot be asked for. */
export function vlanName(name: unknown, id: unknown): string {
  const given = text(name);
  if (given !== `VLAN ${text(id).padStart(4, '0')}`) return given;
  throw new Error('is the name that the device gives by itself and does not show: leave it out');
}

/** An interface description; the default one is never shown and so cannot be asked for. */
export function interfaceDescription(description: unknown, name: unknown): string {
  const given = text(description);
  if (given !== `${text(name)} Interface`) return given;
  throw new Error('is the description that the device gives by itself and does not show: leave it out');
}

/** Interfaces that never switch: `Vlan-interface10`, `LoopBack0`, `Route-Aggregation1`, `Tunnel1`, `…0/3.200`. */
const ROUTED_ONLY = /^(?:Vlan-interface|LoopBack|Route-Aggregation|Tunnel|NULL|Dialer)|\.\d+$/;

/**
 * `route` or `bridge` for a port, nothing for interfaces whose kind decides.
 * @throws when the interface cannot have that mode.
 */
export function linkMode(mode: unknown, name: unknown): string {
  const routed = mode === 'routed';
  if (ROUTED_ONLY.test(text(name))) {
    if (!routed) throw new Error(`cannot be ${text(mode)}: ${text(name)} is always routed`);
    return '';
  }
  if (text(name).startsWith('Bridge-Aggregation')) {
    if (routed) throw new Error(`cannot be routed: use Route-Aggregation instead of ${text(name)}`);
    return '';
  }
  return routed ? 'route' : 'bridge';
}

/** An IPv6 address line's value: `2001:DB8::1/64`, or `FE80::1 link-local`. */
export function ipv6Address(canonical: unknown): string {
  const [address = '', length] = text(canonical).toUpperCase().split('/');
  if (/^FE[89AB]/.test(address)) return `${address} link-local`;
  return length === undefined ? `${address}/128` : `${address}/${length}`;
}

/** `point-to-point` → `p2p`; the other network types keep their names. */
export function ospfType(type: unknown): string {
  if (type === 'point-to-point') return 'p2p';
  return type === 'point-to-multipoint' ? 'p2mp' : text(type);
}

/** Source of redistributed routes: `connected` → `direct`. */
export function routeSource(source: unknown): string {
  return source === 'connected' ? 'direct' : text(source);
}

/**
 * A key as the device stores it, so that it can be compared.
 * @throws when it is clear text: the device would write it anew each time.
 */
function cipherSecret(secret: unknown): string {
  const value = text(secret);
  if (value.startsWith('$c$3$') || value === DEVICE_SECRET) return value;
  throw new Error(
    'is in clear, and Comware cannot do that: give the stored form of the key ($c$3$…, as display current-configuration shows it)',
  );
}

/** A network of RIP: classful as its address alone, else with its wildcard. */
function ripNetwork(prefix: unknown): string {
  const [address = '', length] = text(prefix).split('/');
  return Number(length) === classLength(prefix) ? address : `${address} ${wildcard(prefix)}`;
}

const STP_MODES: Readonly<Record<string, string>> = { mst: 'mstp', 'rapid-pvst': 'pvst' };

/** An access list by number (`3000`) or by name (`name EDGE-IN`). */
function aclWords(list: unknown): string {
  return /^\d+$/.test(text(list)) ? text(list) : `name ${text(list)}`;
}

/** ` source 10.0.0.0 0.255.255.255`, ` source 10.0.0.1 0`, ` source 2001:DB8::/32`; nothing for any, which is not shown. */
function aclAddress(side: unknown, value: unknown): string {
  const address = text(value);
  const [host = '', length] = address.split('/');
  if (address === 'any' || length === '0') return '';
  if (host.includes(':')) return ` ${text(side)} ${ipv6Canonical(host).toUpperCase()}/${length ?? 128}`;
  return ` ${text(side)} ${host} ${length === undefined || length === '32' ? '0' : wildcard(address)}`;
}

/** `ip` is `ipv6` and `icmp` is `icmpv6` in a list for IPv6. */
function aclProtocol(protocol: unknown, family: unknown): string {
  if (protocol === undefined) throw new Error('an entry of an extended list needs `protocol`');
  const six = family === 'ipv6' && (protocol === 'ip' || protocol === 'icmp');
  return six ? (protocol === 'ip' ? 'ipv6' : 'icmpv6') : text(protocol);
}

/** The number of the pool with this name. */
function poolId(name: unknown, pools: unknown): string {
  const found = (Array.isArray(pools) ? pools : []).find((pool) => Object(pool).name === name);
  if (found === undefined) throw new Error('is no pool of this device');
  return text(Object(found).id);
}

/** The bundle that a member belongs to: `Route-Aggregation1` for routed ports, else `Bridge-Aggregation1`. */
function bundleName(mode: unknown, group: unknown): string {
  return `${mode === 'routed' ? 'Route' : 'Bridge'}-Aggregation${text(group)}`;
}

/**
 * Seconds as the minutes that the platform counts in.
 * @throws when minutes do not say it.
 */
function wholeMinutes(seconds: unknown): number {
  if (Number(seconds) % 60 === 0) return Number(seconds) / 60;
  throw new Error('Comware cannot do parts of a minute here');
}

/** Whether a hybrid port says anything of VLAN 1, which is untagged on it as long as nobody does. */
function hybridOne(hybrid: unknown): boolean {
  const { tagged, untagged } = Object(hybrid);
  return [tagged, untagged].some((vlans) => numbersOf(vlans).includes(1));
}

export const helpers: Readonly<Record<string, (...args: readonly unknown[]) => unknown>> = {
  ...vpnHelpers,
  user_role: userRole,
  password_form: passwordForm,
  banner_block: bannerBlock,
  vlan_name: vlanName,
  interface_description: interfaceDescription,
  link_mode: linkMode,
  ipv6_address: ipv6Address,
  ospf_type: ospfType,
  route_source: routeSource,
  /** `1 to 4094` is shown as `all`. */
  permit_list: (blankTo) => (blankTo === '1 to 4094' ? 'all' : blankTo),
  /** Whether a `1 10 to 20` list holds VLAN 1. */
  permits_one: (blankTo) => /^1(?:\s|$)/.test(text(blankTo)),
  is_layer2: (mode) => mode === 'access' || mode === 'trunk' || mode === 'hybrid',
  stp_mode: (mode) => STP_MODES[text(mode)] ?? mode,
  stp_cost: (method) => (method === 'long' ? 'dot1t' : 'dot1d-1998'),
  acl_words: aclWords,
  thousandths: (seconds) => Number(seconds) * 1000,
  zone_words: zoneWords,
  snmp_level: snmpLevel,
  scheme_words: schemeWords,
  inbound,
  cipher: cipherSecret,
  rip_network: ripNetwork,
  /** Behind a name of two words the lines of a section could be taken for lines of the top. */
  one_word: (name) => {
    if (/\s/.test(text(name))) throw new Error('a name is one word');
    return name;
  },
  /** A neighbour's address as it is shown, or the name of a group. */
  peer_word: (peer) => (text(peer).includes(':') ? ipv6Canonical(peer).toUpperCase() : peer),
  /** `10.0.0.0 255.0.0.0`, `2001:DB8:: 32` */
  bgp_prefix: (prefix) =>
    text(prefix).includes(':')
      ? ipv6Canonical(prefix).toUpperCase().replace('/', ' ')
      : `${text(prefix).split('/')[0]} ${netmask(prefix)}`,
  group_type: (as, own) => (text(as) === text(own) ? 'internal' : 'external'),
  /** `00:1b:78:aa:bb:cd` → `001b-78aa-bbcd` */
  dashed_mac: (mac) =>
    text(mac)
      .replaceAll(':', '')
      .match(/.{1,4}/g)
      ?.join('-'),
  whole_minutes: wholeMinutes,
  lease_word: (lease) => (lease === 'infinite' ? 'unlimited' : lease),
  acl_address: aclAddress,
  acl_protocol: aclProtocol,
  pool_id: poolId,
  bundle_name: bundleName,
  hybrid_one: hybridOne,
  /** Seconds as the hundredths of a second that VRRP counts in. */
  hundredths: (seconds) => Number(seconds) * 100,
};
