/** Argument types of this platform: masks, wildcards, interface names, areas, prefixes, ports. */
import { argument, COMMON_ARGS, readInteger, readIpv4, readIpv6, writeIpv4, writeIpv6 } from '../args.ts';
import type { ArgType } from '../types.ts';
import { readInterfaceName } from './names.ts';
import { readPort, readProtocol } from './services.ts';

/** Prefix length of a mask; null when its ones are not on the left. */
export function maskLength(mask: number): number | null {
  const bits = mask.toString(2).padStart(32, '0');
  if (!/^1*0*$/.test(bits)) return null;
  return bits.includes('0') ? bits.indexOf('0') : 32;
}

export function maskOf(length: number): number {
  return length === 0 ? 0 : (0xffffffff << (32 - length)) >>> 0;
}

export function networkOf(address: number, mask: number): number {
  return (address & mask) >>> 0;
}

/** `255.255.255.0` or `24`. */
function readLength(text: string): number | null {
  const number = readInteger(text);
  if (number !== null) return number <= 32 ? number : null;
  const mask = readIpv4(text);
  return mask === null ? null : maskLength(mask);
}

function dottedMask(text: string): string | null {
  const length = readLength(text);
  return length === null ? null : writeIpv4(maskOf(length));
}

function lengthMask(text: string): string | null {
  const length = readLength(text);
  return length === null ? null : String(length);
}

/** `0` stands for `0.0.0.0`. */
function readWildcard(text: string): string | null {
  if (text === '0') return '0.0.0.0';
  return readIpv4(text) === null ? null : text;
}

function readArea(text: string): string | null {
  const number = readInteger(text);
  if (number !== null) return number <= 0xffffffff ? writeIpv4(number) : null;
  return readIpv4(text) === null ? null : text;
}

/** `2001:db8::1/64` → `2001:DB8::1/64`. */
function readPrefix6(text: string): string | null {
  const [address = '', length = '', ...rest] = text.split('/');
  const groups = readIpv6(address);
  const bits = readInteger(length);
  if (groups === null || bits === null || bits > 128 || rest.length > 0) return null;
  return `${writeIpv6(groups)}/${bits}`;
}

/** `2001:db8::1/64`, also `2001:db8::1 64`. */
const PREFIX6_ARG: ArgType = {
  help: 'X:X::X:X/<0-128>',
  read(tokens, at) {
    const one = readPrefix6(tokens[at]?.text ?? '');
    if (one !== null) return { used: 1, value: one };
    const two = readPrefix6(`${tokens[at]?.text ?? ''}/${tokens[at + 1]?.text ?? ''}`);
    return two === null ? null : { used: 2, value: two };
  },
};

/** Host bits cleared. */
export function network6(address: string, bits: number): string {
  const groups = readIpv6(address) ?? [];
  const kept = groups.map((group, index) => {
    const here = Math.min(16, Math.max(0, bits - index * 16));
    return group & (0xffff << (16 - here)) & 0xffff;
  });
  return writeIpv6(kept);
}

/** `Vlan-interface 10` may be two tokens. */
const INTERFACE_ARG: ArgType = {
  help: 'INTERFACE',
  read(tokens, at) {
    const one = readInterfaceName(tokens[at]?.text ?? '');
    if (one !== null) return { used: 1, value: one };
    const next = tokens[at + 1]?.text;
    if (next === undefined || !/^\d/.test(next)) return null;
    const two = readInterfaceName(`${tokens[at]?.text ?? ''} ${next}`);
    return two === null ? null : { used: 2, value: two };
  },
};

/** An address that a host can have. */
function readHost(text: string): string | null {
  const value = readIpv4(text);
  if (value === null) return null;
  const first = Math.floor(value / 2 ** 24);
  return first === 0 || first === 127 || first >= 224 ? null : text;
}

export const ARGS: Readonly<Record<string, ArgType>> = {
  ...COMMON_ARGS,
  host: argument('X.X.X.X', readHost),
  mask: argument('<0-32>', dottedMask),
  length: argument('<0-32>', lengthMask),
  wildcard: argument('X.X.X.X', readWildcard),
  area: argument('<0-4294967295>', readArea),
  prefix6: PREFIX6_ARG,
  interface: INTERFACE_ARG,
  port: argument('<0-65535>', readPort),
  protocol: argument('<0-255>', readProtocol),
  mac: argument('H-H-H', (text) =>
    /^[\da-f]{1,4}(-[\da-f]{1,4}){2}$/i.test(text) ? text.toLowerCase() : null,
  ),
  hex: argument('HEX', (text) => (/^([\da-f]{2})+$/i.test(text) ? text : null)),
  /** Member and number of a stack port. */
  'irf-port': argument('<1-10>/<1-2>', (text) => (/^([1-9]|10)\/[12]$/.test(text) ? text : null)),
  /** A route distinguisher or target. */
  rd: argument('ASN:nn', (text) => (/^(\d{1,10}|\d+(\.\d+){3}):\d{1,10}$/.test(text) ? text : null)),
  /** A stored irreversible password: `$h$6$salt$digest`. */
  hash: argument('STRING', (text) => (/^\$h\$6\$[\w+/]{16}\$[\w+/]+={0,2}$/.test(text) ? text : null)),
  /** A stored reversible secret: `$c$3$…`. */
  cipher: argument('STRING', (text) => (/^\$c\$3\$[\w+/]+={0,2}$/.test(text) ? text : null)),
  /** A name: letters, digits and a few signs, not `?`. */
  name: argument(
    'STRING',
    (text, max) => {
      return /^[\w.@:+/\-[\]]+$/.test(text) && text.length <= Number(max || 63) ? text : null;
    },
    true,
  ),
  /** `08:00:00`, for clocks. */
  time: argument('hh:mm:ss', (text) => {
    const parts = /^(\d{1,2})(?::(\d{2}))?(?::(\d{2}))?$/.exec(text);
    if (!parts || Number(parts[1]) > 23 || Number(parts[2] ?? 0) > 59 || Number(parts[3] ?? 0) > 59)
      return null;
    return [parts[1], parts[2] ?? '0', parts[3] ?? '0'].map((part) => part?.padStart(2, '0')).join(':');
  }),
};
