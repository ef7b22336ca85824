/** Argument types that every dialect may use: words, numbers, addresses. */
import type { ArgType, Token } from './types.ts';

/** A number without leading zeros, as devices take it; null when it is none. */
export function readInteger(text: string): number | null {
  return /^(0|[1-9]\d{0,11})$/.test(text) ? Number(text) : null;
}

/** Four octets to a 32-bit number; null when it is no address. */
export function readIpv4(text: string): number | null {
  const octets = text.split('.');
  if (octets.length !== 4) return null;
  let value = 0;
  for (const octet of octets) {
    const number = readInteger(octet);
    if (number === null || number > 255) return null;
    value = value * 256 + number;
  }
  return value;
}

export function writeIpv4(value: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');
}

/** The eight groups of an IPv6 address; null when it is none. */
export function readIpv6(text: string): readonly number[] | null {
  const halves = text.split('::');
  if (halves.length > 2 || !/^[0-9a-fA-F:]+$/.test(text)) return null;
  const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
  if (groups.flat().some((group) => !/^[0-9a-fA-F]{1,4}$/.test(group))) return null;
  const numbers = groups.map((half) => half.map((group) => Number.parseInt(group, 16)));
  const [head = [], tail = []] = numbers;
  if (halves.length === 1) return head.length === 8 ? head : null;
  const gap = 8 - head.length - tail.length;
  return gap < 1 ? null : [...head, ...new Array<number>(gap).fill(0), ...tail];
}

/** Upper case, longest run of zero groups (two or more) compressed. */
export function writeIpv6(groups: readonly number[]): string {
  const texts = groups.map((group) => group.toString(16).toUpperCase());
  let best = { start: -1, length: 1 };
  for (let start = 0; start < 8; start += 1) {
    let length = 0;
    while (groups[start + length] === 0) length += 1;
    if (length > best.length) best = { start, length };
  }
  if (best.start < 0) return texts.join(':');
  return `${texts.slice(0, best.start).join(':')}::${texts.slice(best.start + best.length).join(':')}`;
}

function oneToken(convert: (text: string, parameter: string) => string | null): ArgType['read'] {
  return function read(tokens: readonly Token[], at: number, parameter: string) {
    const token = tokens[at];
    const value = token ? convert(token.text, parameter) : null;
    return value === null ? null : { used: 1, value };
  };
}

/** An argument of one token, canonical by `convert`. */
export function argument(
  help: string,
  convert: (text: string, parameter: string) => string | null,
  free = false,
): ArgType {
  return { help, read: oneToken(convert), free };
}

function inRange(text: string, parameter: string): string | null {
  const number = readInteger(text);
  if (number === null) return null;
  const ranges = parameter.split(',').map((part) => part.split('-').map(Number));
  const fits = ranges.some(([low = 0, high = low]) => number >= low && number <= high);
  return fits || parameter === '' ? String(number) : null;
}

function canonicalIpv6(text: string): string | null {
  const groups = readIpv6(text);
  return groups === null ? null : writeIpv6(groups);
}

/** The generic types; a dialect spreads them into its own table. */
export const COMMON_ARGS: Readonly<Record<string, ArgType>> = {
  /** One word; the parameter is the greatest length. */
  word: argument('WORD', (text, max) => (max === '' || text.length <= Number(max) ? text : null), true),
  /** The rest of the line as typed; the parameter is the greatest length. */
  line: {
    help: 'LINE',
    free: true,
    read(tokens, at, parameter, line) {
      const token = tokens[at];
      if (!token) return null;
      const value = line.slice(token.column).trimEnd();
      if (parameter !== '' && value.length > Number(parameter)) return null;
      return { used: tokens.length - at, value };
    },
  },
  /** A number in the ranges of the parameter: `int(1-4094)`, `int(1-99,1300-1999)`. */
  int: argument('<number>', inRange),
  ipv4: argument('A.B.C.D', (text) => (readIpv4(text) === null ? null : text)),
  ipv6: argument('X:X:X:X::X', canonicalIpv6),
};
