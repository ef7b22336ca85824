/** What only IOS templates need: its hashes of passwords, its writing of IPv6, its built-in VLANs. */
import { createHmac, pbkdf2Sync, scryptSync } from 'node:crypto';
import { classLength, netmask } from '../helpers.ts';
import { acl6Body, aclBody, aclSource, entryNumber } from './acl.ts';
import { ipv6Upper } from './ipv6.ts';

import { aaaMethods, zoneOffset } from './login.ts';
import { vpnHelpers } from './vpn.ts';

export type Helper = (...args: unknown[]) => unknown;

const STANDARD = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CISCO = './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const SALT_LENGTH = 14;

/** Base64 in the order of letters that IOS uses, without padding. */
function ciscoBase64(bytes: Buffer): string {
  return Array.from(
    bytes.toString('base64').replace(/=+$/, ''),
    (letter) => CISCO[STANDARD.indexOf(letter)] ?? '',
  ).join('');
}

/** Type 9: scrypt with N=16384, r=1, p=1 over the salt's letters. */
export function type9(plain: string, salt: string): string {
  return `$9$${salt}$${ciscoBase64(scryptSync(plain, salt, 32, { N: 16384, r: 1, p: 1 }))}`;
}

/** Type 8: 20,000 rounds of PBKDF2 with HMAC-SHA-256 over the salt's letters. */
export function type8(plain: string, salt: string): string {
  return `$8$${salt}$${ciscoBase64(pbkdf2Sync(plain, salt, 20_000, 32, 'sha256'))}`;
}

/**
 * The salt of a user on a device: always the same, so that rendering twice gives the same line, and independent of
 * the password, so that it says nothing about it.
 */
export function saltOf(device: string, user: string): string {
  const digest = createHmac('sha256', 'plumbline salt').update(`${device}\0${user}`).digest();
  return ciscoBase64(digest).slice(0, SALT_LENGTH);
}

/** `$9$…`, `$8$…`, `$1$…` (type 5), with or without the type before it: a hash that IOS stores as it is. */
const STORED = /^(?:\d+ )?(?<hash>\$(?<kind>1|8|9)\$[./0-9A-Za-z]+\$[./0-9A-Za-z]+)$/;

/** What the renderer gives for `{ secret: device }`: whatever the device holds is right. It stays as it is. */
const DEVICE = '‹device›';

/**
 * What follows `secret` in a user's line: the type and a hash literal, or the hash of a plain password.
 * Throws when the value has the look of a hash that is cut or of another platform.
 */
export function userSecret(value: unknown, device: unknown, user: unknown, scrypt: unknown): string {
  const secret = String(value);
  if (secret === DEVICE) return secret;
  const { hash, kind } = STORED.exec(secret)?.groups ?? {};
  if (hash !== undefined) return `${kind === '1' ? '5' : kind} ${hash}`;
  if (/^(?:\d+ )?\$\w{1,6}\$/.test(secret))
    throw new Error('is a hash, but not one that IOS stores ($1$, $8$ or $9$)');
  const salt = saltOf(String(device), String(user));
  return scrypt ? `9 ${type9(secret, salt)}` : `8 ${type8(secret, salt)}`;
}

/** What type 7 is mixed with: no secret, every device has it. */
const TYPE7_KEY = 'dsfd;kfoA,.iyewrkldJKDHSUBsgvca69834ncxv9873254k;fg87';

/**
 * A key as IOS keeps it readable (type 7). The offset is made of the place (device, words around the key), so that
 * rendering twice gives the same line.
 */
export function type7(value: unknown, ...place: readonly unknown[]): string {
  const secret = String(value);
  if (secret === DEVICE) return secret;
  const offset = (createHmac('sha256', 'plumbline offset').update(place.join('\0')).digest()[0] ?? 0) % 16;
  const bytes = Array.from(Buffer.from(secret, 'latin1'), (byte, index) =>
    (byte ^ TYPE7_KEY.charCodeAt((offset + index) % TYPE7_KEY.length)).toString(16).padStart(2, '0'),
  );
  return `${String(offset).padStart(2, '0')}${bytes.join('').toUpperCase()}`;
}

/** The network of an IPv6 prefix, as running-config shows it: `2001:db8::1/32` → `2001:DB8::/32`. */
export function ipv6Network(value: unknown): string {
  const [address = '', length = '128'] = String(value).split('/');
  const groups = expandGroups(ipv6Upper(address));
  const kept = groups.map((group, index) => {
    const bits = Math.min(16, Math.max(0, Number(length) - index * 16));
    return (group & (0xffff << (16 - bits)) & 0xffff).toString(16);
  });
  return ipv6Upper(`${kept.join(':')}/${length}`);
}

function expandGroups(address: string): readonly number[] {
  const [head = '', tail] = address.split('::');
  const words = (part: string): string[] => (part === '' ? [] : part.split(':'));
  const before = words(head);
  const after = tail === undefined ? [] : words(tail);
  const filler = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return [...before, ...filler, ...after].map((group) => Number.parseInt(group, 16));
}

function isLinkLocal(value: unknown): boolean {
  return /^fe[89ab][0-9a-f]:/i.test(String(value));
}

function isBuiltInVlan(value: unknown): boolean {
  const id = Number(value);
  return id === 1 || (id >= 1002 && id <= 1005);
}

function isDefaultVlanName(id: unknown, name: unknown): boolean {
  return String(name).toUpperCase() === `VLAN${String(id).padStart(4, '0')}`;
}

/** The delimiters that can be typed around a banner (the room picks the first that is free). */
const DELIMITERS = ['#', '%', '@', '~', '|', '+', '=', '&'];

/**
 * The body of a banner between its delimiters, which the device shows as `^C` (F16).
 * Throws when the text holds a `^`, which may end it, or leaves no delimiter free.
 */
export function bannerBody(value: unknown): string {
  const body = String(value).replace(/\n+$/, '');
  if (body.includes('^')) throw new Error('a banner cannot hold `^`, which ends it on IOS');
  if (DELIMITERS.every((delimiter) => body.includes(delimiter)))
    throw new Error(`a banner must leave one of ${DELIMITERS.join(' ')} free to end it`);
  return body;
}

/** Switch ports and their bundles; VLAN interfaces, loopbacks and tunnels are routed by nature. */
function canSwitch(name: unknown): boolean {
  return !/^(?:Vlan|Loopback|Tunnel|BDI|BVI|Dialer|Virtual-Template|Serial)|\./.test(String(name));
}

/** In groups of four digits: `0a0b0c` → `0a0b.0c`. */
function dotted(digits: string): string {
  return digits.match(/.{1,4}/g)?.join('.') ?? '';
}

/** `10.0.0.0`, `10.1.0.0 mask 255.255.0.0`, `2001:DB8::/32`: the mask of the old class is not printed. */
function bgpNetwork(prefix: unknown): string {
  const [address = '', length] = String(prefix).split('/');
  if (address.includes(':')) return ipv6Upper(prefix);
  return Number(length) === classLength(prefix) ? address : `${address} mask ${netmask(prefix)}`;
}

/** How many stations a port with access control takes. */
const HOST_MODES: Readonly<Record<string, string>> = {
  single: 'single-host',
  voice: 'multi-domain',
  each: 'multi-auth',
  all: 'multi-host',
};

export const helpers: Record<string, Helper> = {
  ...vpnHelpers,
  host_mode: (hosts) => HOST_MODES[String(hosts)],
  user_secret: userSecret,
  type7,
  entry_number: entryNumber,
  entry6_number: (seq, numbered) => (numbered ? `sequence ${String(seq)} ` : ''),
  acl_source: aclSource,
  acl_body: aclBody,
  acl6_body: acl6Body,
  ipv6_upper: ipv6Upper,
  ipv6_network: ipv6Network,
  is_link_local: isLinkLocal,
  is_built_in_vlan: isBuiltInVlan,
  is_default_vlan_name: isDefaultVlanName,
  banner_body: bannerBody,
  can_switch: canSwitch,
  /** `00:1b:78:aa:bb:cd` → `001b.78aa.bbcd` */
  dotted_mac: (mac) => dotted(String(mac).replaceAll(':', '')),
  dotted_hex: (hex) => dotted(String(hex).toUpperCase()),
  prefix_upper: (prefix) => (String(prefix).includes(':') ? ipv6Upper(prefix) : prefix),
  peer_name: (peer) => (String(peer).includes(':') ? ipv6Upper(peer) : peer),
  bgp_network: bgpNetwork,
  zone_offset: zoneOffset,
  aaa_methods: aaaMethods,
  aaa_protocol: (protocol) => (protocol === 'tacacs' ? 'tacacs+' : protocol),
  has_blank: (value) => /\s/.test(String(value)),
};
