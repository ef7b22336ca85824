/** How IOS writes the body of an entry of an access list. */
import { portWords, wildcard } from '../helpers.ts';
import { ipv6Upper } from './ipv6.ts';

function needed(value: unknown, key: string): string {
  if (value === undefined) throw new Error(`an entry of an extended list needs \`${key}\``);
  return String(value);
}

/** `any`, `10.0.0.1`, `10.0.0.0 0.0.0.255`; standard lists leave `host` out. */
export function aclSource(value: unknown): string {
  const address = String(value);
  if (address.includes(':')) throw new Error('is an IPv6 address in a list for IPv4: declare family: ipv6');
  const [host = '', length] = address.split('/');
  if (address === 'any' || length === '0') return 'any';
  return length === undefined || length === '32' ? host : `${host} ${wildcard(address)}`;
}

function address4(value: unknown): string {
  const text = aclSource(value);
  return text === 'any' || text.includes(' ') ? text : `host ${text}`;
}

function address6(value: unknown): string {
  const address = String(value);
  if (address !== 'any' && !address.includes(':')) throw new Error('is an IPv4 address in a list for IPv6');
  const [host = '', length] = address.split('/');
  if (address === 'any' || length === '0') return 'any';
  return length === undefined || length === '128' ? `host ${ipv6Upper(host)}` : ipv6Upper(address);
}

function body(
  protocol: string,
  from: string,
  to: string,
  [fromPorts, toPorts]: readonly [unknown, unknown],
): string {
  const ports = (value: unknown): string => (value === undefined ? '' : ` ${portWords(value)}`);
  if ((fromPorts ?? toPorts) !== undefined && protocol !== 'tcp' && protocol !== 'udp')
    throw new Error('has no ports: only tcp and udp have');
  return `${protocol} ${from}${ports(fromPorts)} ${to}${ports(toPorts)}`;
}

/** `tcp 10.0.0.0 0.0.0.255 gt 1023 host 192.0.2.1 eq 443` */
export function aclBody(...[protocol, from, fromPorts, to, toPorts]: readonly unknown[]): string {
  const kind = needed(protocol, 'protocol').replace(/^ah$/, 'ahp');
  return body(kind, address4(from), address4(needed(to, 'to')), [fromPorts, toPorts]);
}

/** The number before an entry, on releases that print it. */
export function entryNumber(seq: unknown, numbered: unknown): string {
  return numbered ? `${String(seq)} ` : '';
}

/** `tcp 2001:DB8::/32 host 2001:DB8:1::1 eq 443` */
export function acl6Body(...[protocol, from, fromPorts, to, toPorts]: readonly unknown[]): string {
  const kind = needed(protocol, 'protocol').replace(/^ip$/, 'ipv6').replace(/^ah$/, 'ahp');
  return body(kind, address6(from), address6(needed(to, 'to')), [fromPorts, toPorts]);
}
