/**
 * Plain functions that every platform's templates may call. They get plain values (never the wrapped leaves of
 * the renderer) and give text, a boolean or a list. Network engineers read these: keep them obvious.
 */

export type Helper = (...args: readonly unknown[]) => unknown;

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** `10.0.0.1/24` → `['10.0.0.1', 24]`; without a slash the length is that of a host. */
function split(prefix: unknown): readonly [string, number] {
  const [address = '', length] = text(prefix).split('/');
  return [address, length === undefined ? (address.includes(':') ? 128 : 32) : Number(length)];
}

function toNumber(address: string): number {
  return address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
}

function toAddress(value: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');
}

/** Dotted IPv4 mask of a prefix: `10.0.0.1/24` → `255.255.255.0`. */
export function netmask(prefix: unknown): string {
  const [, length] = split(prefix);
  return toAddress(2 ** 32 - 2 ** (32 - length));
}

/** Inverse mask of a prefix: `10.0.0.0/24` → `0.0.0.255`. */
export function wildcard(prefix: unknown): string {
  const [, length] = split(prefix);
  return toAddress(2 ** (32 - length) - 1);
}

/** IPv4 network address of a prefix: `10.0.0.9/24` → `10.0.0.0`. */
export function network(prefix: unknown): string {
  const [address, length] = split(prefix);
  const size = 2 ** (32 - length);
  return toAddress(Math.floor(toNumber(address) / size) * size);
}

/** The sorted numbers behind `10,20-30`, `10 20 to 30` or a list of numbers. */
export function numbersOf(value: unknown): readonly number[] {
  const parts = Array.isArray(value)
    ? value.map(text)
    : text(value)
        .replaceAll(' to ', '-')
        .split(/[\s,]+/);
  const numbers = new Set<number>();
  for (const part of parts) {
    if (!/^(?:\d+(?:-\d+)?)?$/.test(part)) throw new Error(`is no list of numbers: ${part.slice(0, 40)}`);
    const [from = '', to = from] = part.split('-');
    for (let n = Number(from); from !== '' && n <= Number(to); n++) numbers.add(n);
  }
  return [...numbers].sort((a, b) => a - b);
}

/** Writes numbers as ranges: `comma-dash` gives `10,20-30`, `blank-to` gives `10 20 to 30`. */
export function ranges(value: unknown, form: unknown): string {
  const numbers = numbersOf(value);
  const parts: string[] = [];
  const dash = form === 'blank-to' ? ' to ' : '-';
  for (let i = 0; i < numbers.length; i++) {
    const start = numbers[i];
    while (i + 1 < numbers.length && numbers[i + 1] === (numbers[i] ?? 0) + 1) i++;
    parts.push(start === numbers[i] ? `${start}` : `${start}${dash}${numbers[i]}`);
  }
  return parts.join(form === 'blank-to' ? ' ' : ',');
}

/** An OSPF area as dotted quad: `0` → `0.0.0.0`. */
export function areaDotted(area: unknown): string {
  return text(area).includes('.') ? text(area) : toAddress(Number(area));
}

/** Compresses an IPv6 address or prefix to its canonical lower-case form (RFC 5952). */
export function ipv6Canonical(value: unknown): string {
  const [address = '', length] = text(value).split('/');
  const host = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  return length === undefined ? host : `${host}/${length}`;
}

/** `443` → `eq 443`, `1024-65535` → `range 1024 65535`, `>1023` → `gt 1023`, `<1024` → `lt 1024`. */
export function portWords(ports: unknown): string {
  const [, sign = '', first = '', last] = /^([<>]?)(\d+)(?:-(\d+))?$/.exec(text(ports)) ?? [];
  if (first === '') throw new Error('is no port and no range of ports');
  if (last !== undefined) return `range ${first} ${last}`;
  if (sign === '') return `eq ${first}`;
  return `${sign === '>' ? 'gt' : 'lt'} ${first}`;
}

/** `ip` or `ipv6` of a prefix list, whose prefixes must be of its family. */
export function prefixFamily(prefix: unknown, family: unknown): string {
  if (text(prefix).includes(':') !== (family === 'ipv6'))
    throw new Error('is of another address family than its list');
  return family === 'ipv6' ? 'ipv6' : 'ip';
}

/** The length that the network of an old class has: 8, 16 or 24. */
export function classLength(prefix: unknown): number {
  const head = Number(text(prefix).split('.')[0]);
  return head < 128 ? 8 : head < 192 ? 16 : 24;
}

/** A network of RIP, which knows classes only. */
export function classful(prefix: unknown): string {
  const [address, length] = split(prefix);
  if (length !== classLength(prefix))
    throw new Error('this RIP cannot do networks that are no class (/8, /16, /24)');
  return address;
}

function isDeclared(object: unknown, key: unknown): boolean {
  return typeof object === 'object' && object !== null && Object.hasOwn(object, text(key));
}

export const helpers: Readonly<Record<string, Helper>> = {
  eq: (a, b) => a === b || text(a) === text(b),
  ne: (a, b) => text(a) !== text(b),
  and: (...values) => values.every(Boolean),
  or: (...values) => values.some(Boolean),
  not: (value) => !value,
  has: isDeclared,
  join: (values, separator) => list(values).map(text).join(text(separator)),
  lower: (value) => text(value).toLowerCase(),
  upper: (value) => text(value).toUpperCase(),
  concat: (...values) => values.map(text).join(''),
  address: (prefix) => split(prefix)[0],
  prefix_length: (prefix) => split(prefix)[1],
  netmask,
  wildcard,
  network,
  is_ipv6: (value) => text(value).includes(':'),
  ipv6: ipv6Canonical,
  ranges,
  numbers: numbersOf,
  first: (values) => list(values)[0],
  rest: (values) => list(values).slice(1),
  area_dotted: areaDotted,
  port_words: portWords,
  indent: (depth) => ' '.repeat(Number(depth)),
  deep: (section) => ' '.repeat(list(section).length),
  prefix_family: prefixFamily,
  classful,
  /** A neighbour's address in canonical form, or the name of a group. */
  peer_name: (peer) => (text(peer).includes(':') ? ipv6Canonical(peer) : peer),
};
