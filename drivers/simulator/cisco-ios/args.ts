/** Argument types of this platform: masks, wildcards, interface names, VLAN lists, ports, areas. */
import { argument, COMMON_ARGS, readInteger, readIpv4, readIpv6, writeIpv4, writeIpv6 } from '../args.ts';
import type { ArgType } from '../types.ts';
import { readInterfaceName } from './names.ts';
import { PORT_NAMES, PROTOCOL_NAMES } from './ports.ts';

/** Prefix length of a mask; null when its ones are not on the left. */
export function maskLength(mask: number): number | null {
  const bits = mask.toString(2).padStart(32, '0');
  return /^1*0*$/.test(bits) ? bits.indexOf('0') + (bits.includes('0') ? 0 : 33) : null;
}

export function networkOf(address: number, mask: number): number {
  return (address & mask) >>> 0;
}

/** Comma and dash list to numbers, null when malformed or out of 1-4094. */
export function readVlanList(text: string): readonly number[] | null {
  const ids = new Set<number>();
  for (const part of text.split(',')) {
    const [low = '', high = low, ...rest] = part.split('-');
    const from = readInteger(low);
    const to = readInteger(high);
    if (from === null || to === null || rest.length > 0) return null;
    if (from < 1 || to > 4094 || from > to) return null;
    for (let id = from; id <= to; id += 1) ids.add(id);
  }
  return [...ids].sort((a, b) => a - b);
}

/** Sorted numbers to `1,3-5`; a pair stays `3,4`. */
export function writeVlanList(ids: readonly number[]): string {
  const parts: string[] = [];
  for (let index = 0; index < ids.length; index += 1) {
    const first = ids[index] ?? 0;
    let last = first;
    while (ids[index + 1] === last + 1) {
      last += 1;
      index += 1;
    }
    if (last === first) parts.push(`${first}`);
    else parts.push(last === first + 1 ? `${first},${last}` : `${first}-${last}`);
  }
  return parts.join(',');
}

function vlanList(text: string): string | null {
  const ids = readVlanList(text);
  return ids === null ? null : writeVlanList(ids);
}

/** A contiguous mask is not asked here: `Bad mask` has its own text. */
function readMask(text: string): string | null {
  return readIpv4(text) === null ? null : text;
}

function readPrefixMask(text: string): string | null {
  const mask = readIpv4(text);
  return mask === null || maskLength(mask) === null ? null : text;
}

/** An address and prefix length, `2001:db8::1/64`. */
function readPrefix6(text: string): string | null {
  const [address = '', length = '', ...rest] = text.split('/');
  const groups = readIpv6(address);
  const bits = readInteger(length);
  if (groups === null || bits === null || bits > 128 || rest.length > 0) return null;
  return `${writeIpv6(groups)}/${bits}`;
}

/** Host bits cleared. */
function readNetwork6(text: string): string | null {
  const [address = '', length = ''] = text.split('/');
  const groups = readIpv6(address);
  if (groups === null || readPrefix6(text) === null) return null;
  const bits = Number(length);
  const kept = groups.map((group, index) => {
    const here = Math.min(16, Math.max(0, bits - index * 16));
    return group & (0xffff << (16 - here)) & 0xffff;
  });
  return `${writeIpv6(kept)}/${bits}`;
}

function readPrefix4(text: string): string | null {
  const [address = '', length = '', ...rest] = text.split('/');
  const value = readIpv4(address);
  const bits = readInteger(length);
  if (value === null || bits === null || bits > 32 || rest.length > 0) return null;
  const mask = bits === 0 ? 0 : (0xffffffff << (32 - bits)) >>> 0;
  return `${writeIpv4(networkOf(value, mask))}/${bits}`;
}

function readArea(text: string): string | null {
  const number = readInteger(text);
  if (number !== null) return number <= 4294967295 ? text : null;
  return readIpv4(text) === null ? null : text;
}

/** `Gi 1/0/1` may be two tokens. */
const INTERFACE_ARG: ArgType = {
  help: 'INTERFACE',
  read(tokens, at) {
    const one = readInterfaceName(tokens[at]?.text ?? '');
    if (one) return { used: 1, value: one.type + one.number };
    const next = tokens[at + 1]?.text;
    const two = next === undefined ? null : readInterfaceName(`${tokens[at]?.text ?? ''} ${next}`);
    return two ? { used: 2, value: two.type + two.number } : null;
  },
};

function named(table: Readonly<Record<string, number>>, max: number): (text: string) => string | null {
  const byNumber = new Map(Object.entries(table).map(([name, number]) => [number, name]));
  return function read(text) {
    const number = readInteger(text);
    if (number !== null) return number <= max ? (byNumber.get(number) ?? text) : null;
    return text.toLowerCase() in table ? text.toLowerCase() : null;
  };
}

export const ARGS: Readonly<Record<string, ArgType>> = {
  ...COMMON_ARGS,
  mask: argument('A.B.C.D', readMask),
  netmask: argument('A.B.C.D', readPrefixMask),
  wildcard: argument('A.B.C.D', readMask),
  prefix4: argument('A.B.C.D/nn', readPrefix4),
  prefix6: argument('X:X:X:X::X/<0-128>', readPrefix6),
  network6: argument('X:X:X:X::X/<0-128>', readNetwork6),
  area: argument('<0-4294967295>', readArea),
  interface: INTERFACE_ARG,
  vlans: argument('LINE', vlanList),
  'vlan-words': {
    help: 'LINE',
    read(tokens, at) {
      const words = tokens.slice(at).map((token) => token.text);
      const value = vlanList(words.join(''));
      return value === null ? null : { used: words.length, value };
    },
  },
  port: argument('<0-65535>', named(PORT_NAMES, 65535)),
  protocol: argument('<0-255>', named(PROTOCOL_NAMES, 255)),
  /** `7 0822…` and other stored secrets: hash characters only. */
  hash: argument('WORD', (text) => (/^[\w$./+=-]{4,}$/.test(text) ? text : null), true),
  /** A host name: letters, digits, hyphens, dots. */
  host: argument('WORD', (text) => (/^[A-Za-z][\w.-]{0,62}$/.test(text) ? text : null)),
  hours: argument('<-23 - 23>', (text) => (/^-?(\d|1\d|2[0-3])$/.test(text) ? text : null)),
  asnumber: argument('ASN:nn or IP-address:nn', (text) => (/^\d+(\.\d+){0,3}:\d+$/.test(text) ? text : null)),
};
