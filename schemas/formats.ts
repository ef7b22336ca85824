/**
 * The formats that the schemas name: what a string must look like where a regular expression would be long or slow.
 * Every check is linear in the length of its input (F22).
 */
import { isIP, isIPv4, isIPv6 } from 'node:net';

/**
 * What never stands in text for a device: control characters, line and paragraph separators, lone surrogates,
 * private use, and everything that is invisible or turns the direction of reading (F14, F15, F30). `?` is the
 * help key of the devices. Blanks other than U+0020 look like it and are not.
 */
const FORBIDDEN_IN_LINE =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}?]|(?! )\p{Zs}/u;
const NONCHARACTER = /\p{Noncharacter_Code_Point}/u;

function isSingleLine(text: string): boolean {
  return !FORBIDDEN_IN_LINE.test(text) && !NONCHARACTER.test(text) && text.trim() === text;
}

function isMultiLine(text: string): boolean {
  return text.split('\n').every((line) => !FORBIDDEN_IN_LINE.test(line) && !NONCHARACTER.test(line));
}

function isWord(text: string): boolean {
  return /^[!#-&(->@-{}~]+$/.test(text);
}

function isDomain(text: string): boolean {
  return text.split('.').every((label) => /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/.test(label));
}

function isHost(text: string): boolean {
  if (isIP(text) !== 0) return !text.includes('%');
  // `10.0.0.300` or `010.0.0.1` is a mistyped address, not a name.
  return isDomain(text) && !/^[0-9.]+$/.test(text);
}

function isPlainIPv6(text: string): boolean {
  return isIPv6(text) && !text.includes('%');
}

function isAddress(text: string): boolean {
  return isIPv4(text) || isPlainIPv6(text);
}

/** Bytes of an address: 4 or 16. The address must be valid. */
export function addressBytes(address: string): number[] {
  if (isIPv4(address)) return address.split('.').map(Number);
  return wordsOfIPv6(address).flatMap((word) => [word >> 8, word & 0xff]);
}

function wordsOfIPv6(address: string): number[] {
  const [head = '', tail] = address.split('::');
  const front = wordsOf(head);
  if (tail === undefined) return front;
  const back = wordsOf(tail);
  return [...front, ...Array<number>(8 - front.length - back.length).fill(0), ...back];
}

function wordsOf(part: string): number[] {
  if (part === '') return [];
  return part.split(':').flatMap((piece) => {
    if (!isIPv4(piece)) return [Number.parseInt(piece, 16)];
    const [a = 0, b = 0, c = 0, d = 0] = piece.split('.').map(Number);
    return [(a << 8) | b, (c << 8) | d];
  });
}

interface Split {
  readonly bytes: readonly number[];
  readonly length: number;
}

function splitPrefix(text: string): Split | undefined {
  const slash = text.indexOf('/');
  const address = text.slice(0, Math.max(slash, 0));
  if (slash < 1 || !isAddress(address)) return undefined;
  const digits = text.slice(slash + 1);
  if (!/^(?:0|[1-9][0-9]{0,2})$/.test(digits)) return undefined;
  const bytes = addressBytes(address);
  const length = Number(digits);
  return length <= bytes.length * 8 ? { bytes, length } : undefined;
}

/** True when every bit behind the prefix length has this value. */
function hostBitsAre(bit: 0 | 1, { bytes, length }: Split): boolean {
  return bytes.every((byte, index) => {
    const kept = Math.min(Math.max(length - index * 8, 0), 8);
    const mask = 0xff >> kept;
    return (byte & mask) === (bit === 1 ? mask : 0);
  });
}

function isPrefix(text: string): boolean {
  const split = splitPrefix(text);
  return split !== undefined && hostBitsAre(0, split);
}

function isIPv4Prefix(text: string): boolean {
  return !text.includes(':') && isPrefix(text);
}

function isIPv4Interface(text: string): boolean {
  const split = splitPrefix(text);
  if (split === undefined || split.bytes.length !== 4) return false;
  const first = split.bytes[0] ?? 0;
  if (first === 0 || first === 127 || first >= 224 || split.length === 0) return false;
  if (split.length >= 31) return true;
  return !hostBitsAre(0, split) && !hostBitsAre(1, split);
}

function isIPv6Interface(text: string): boolean {
  const split = splitPrefix(text);
  if (split === undefined || split.bytes.length !== 16) return false;
  // Neither the unspecified address nor multicast can be an interface's own.
  return split.length > 0 && split.bytes[0] !== 0xff && split.bytes.some((byte) => byte !== 0);
}

function isVlanRanges(text: string): boolean {
  return text.split(',').every((range) => {
    const match = /^([1-9][0-9]{0,3})(?:-([1-9][0-9]{0,3}))?$/.exec(range);
    if (match === null) return false;
    const low = Number(match[1]);
    const high = match[2] === undefined ? low : Number(match[2]);
    return high <= 4094 && low <= high;
  });
}

/** `device`, `env:NAME`, or `file:PATH` without a way out of the file root. */
function isSecretRef(text: string): boolean {
  if (text === 'device') return true;
  if (text.startsWith('env:')) return /^env:[A-Z][A-Z0-9_]{0,127}$/.test(text);
  if (!text.startsWith('file:')) return false;
  const parts = text.slice('file:'.length).split('/');
  return parts.every((part) => /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(part));
}

/**
 * A hash as devices store it: `$1$…`, `$h$6$…`, or a type number before it (`9 $9$…`, `5 $1$…`). Type 0 is the
 * plain text and type 7 can be turned back into it, so neither is a hash.
 */
function isSecretHash(text: string): boolean {
  if (/^\$[A-Za-z0-9]{1,6}\$[!-~]{8,}$/.test(text)) return !text.includes('?');
  const match = /^([1-9][0-9]?) ([!-~]{16,})$/.exec(text);
  return match !== null && match[1] !== '7' && !text.includes('?');
}

function isAbsolutePath(text: string): boolean {
  return isSingleLine(text) && text.startsWith('/') && !text.split('/').includes('..');
}

/** Format name → check. The generated validators call these. */
/** What an entry of an access list compares with: everything, one host, or a prefix. */
function isAclAddress(text: string): boolean {
  return text === 'any' || isAddress(text) || isPrefix(text);
}

function isAddressOrPrefix(text: string): boolean {
  return isAddress(text) || isPrefix(text);
}

/** `443`, `1024-65535`, `>1023`, `<1024`. */
function isPortMatch(text: string): boolean {
  if (text.length > 11) return false;
  const found = /^(?:[<>])?([0-9]{1,5})$|^([0-9]{1,5})-([0-9]{1,5})$/.exec(text);
  const numbers = (found?.slice(1) ?? []).filter((number) => number !== undefined).map(Number);
  if (numbers.length === 0 || numbers.some((number) => number > 65_535)) return false;
  return numbers.length === 1 || (numbers[0] ?? 0) < (numbers[1] ?? 0);
}

export const formats = {
  'single-line': isSingleLine,
  'multi-line': isMultiLine,
  word: isWord,
  domain: isDomain,
  host: isHost,
  'ipv4-address': isIPv4,
  'ip-address': isAddress,
  'ipv4-interface': isIPv4Interface,
  'ipv6-interface': isIPv6Interface,
  prefix: isPrefix,
  'ipv4-prefix': isIPv4Prefix,
  'vlan-ranges': isVlanRanges,
  'acl-address': isAclAddress,
  'address-or-prefix': isAddressOrPrefix,
  'port-match': isPortMatch,
  'secret-ref': isSecretRef,
  'secret-hash': isSecretHash,
  'absolute-path': isAbsolutePath,
} satisfies Record<string, (text: string) => boolean>;

/** Format name → what is wanted, for error messages. */
export const wanted: Readonly<Record<string, string>> = {
  'single-line':
    'one line of printable text: no line end, tab, control or invisible character, no `?` (the help key), no blank at either end',
  'multi-line': 'printable text: no tab, control or invisible character and no `?` (the help key)',
  word: 'one word of visible ASCII characters, without blank, quote, `?` or `|`',
  domain: 'a domain name such as `example.net`',
  host: 'an IP address or a host name',
  'ipv4-address': 'an IPv4 address such as `10.0.0.1`',
  'ip-address': 'an IPv4 or IPv6 address',
  'ipv4-interface':
    'an IPv4 host address with prefix length, such as `10.0.0.1/30` (not the network or broadcast address)',
  'ipv6-interface': 'an IPv6 address with prefix length, such as `2001:db8::1/64`',
  prefix: 'a prefix such as `10.20.0.0/16` or `2001:db8::/32`, with zero bits behind the prefix length',
  'ipv4-prefix': 'an IPv4 prefix such as `10.20.0.0/16`, with zero bits behind the prefix length',
  'vlan-ranges': 'VLAN numbers and ranges such as `10,20-30`, each from 1 to 4094',
  'acl-address': '`any`, an address, or a prefix with zero bits behind its length',
  'address-or-prefix': 'an address, or a prefix with zero bits behind its length',
  'port-match': 'a port, a range `1024-65535`, `>1023` or `<1024`',
  'secret-ref': '`env:NAME`, `file:PATH` (relative, without `..`) or `device`',
  'secret-hash':
    'a hash as the device stores it (`9 $9$…`, `$h$6$…`), or a reference: `{ secret: env:NAME }`, `{ secret: file:PATH }`',
  'absolute-path': 'an absolute path without `..`',
};
