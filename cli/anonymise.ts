/**
 * Replaces addresses and names in a recording, the same everywhere in it: an address stays in its network, a network
 * keeps its length, masks stay as they are. The mapping is made anew for each recording and kept nowhere.
 */
import { createHmac, randomBytes } from 'node:crypto';

export interface Names {
  /** Words that name a host, an account or a serial number, and what kind of word they are. */
  readonly [kind: string]: readonly string[];
}

const IPV4 = /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w]|\.\d)/g;
const IPV6 = /(?<![\w.:])(?=[0-9A-Fa-f]*:[0-9A-Fa-f:]*:)[0-9A-Fa-f:]{2,39}(?![\w:.])/g;
/** `0cc6.ccc6.8e10`, `0cc6-ccc6-8e10`, `0c:c6:cc:c6:8e:10` */
const MAC =
  /(?<![\w.:-])(?:[0-9A-Fa-f]{4}([.-])[0-9A-Fa-f]{4}\1[0-9A-Fa-f]{4}|[0-9A-Fa-f]{2}([:-])(?:[0-9A-Fa-f]{2}\2){4}[0-9A-Fa-f]{2})(?![\w:-])/g;

type Bits = string;

function bitsOf(groups: readonly number[], width: number): Bits {
  return groups.map((group) => group.toString(2).padStart(width, '0')).join('');
}

function groupsOf(bits: Bits, width: number): number[] {
  return (bits.match(new RegExp(`.{${width}}`, 'g')) ?? []).map((group) => Number.parseInt(group, 2));
}

/** The eight groups of an IPv6 address; undefined when the text is none. */
function hextets(text: string): readonly number[] | undefined {
  if (!URL.canParse(`http://[${text}]/`)) return undefined;
  const [head = '', tail] = new URL(`http://[${text}]/`).hostname.slice(1, -1).split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => '0');
  const all = [...left, ...gap, ...right].map((group) => Number.parseInt(group, 16));
  return all.length === 8 && all.every((group) => group >= 0) ? all : undefined;
}

/** `1111…0000` or `0000…1111`: a mask or a wildcard, not an address. */
function isMask(bits: Bits): boolean {
  return /^1{8}1*0*$/.test(bits) || /^0*1*$/.test(bits);
}

/** How many bits at the beginning stay: they say what kind of address it is. Undefined: all of it stays. */
function keptOf(bits: Bits): number | undefined {
  if (bits.length === 128) {
    if (bits.startsWith('001')) return 3;
    // Unique local and link-local addresses; everything else (multicast, `::1`) means something by itself.
    if (bits.startsWith('1111110')) return 8;
    return bits.startsWith('1111111010') ? 64 : undefined;
  }
  const [first = 0, second = 0] = groupsOf(bits, 8);
  // `0.0.0.10` is an area, 127 the device itself, 224 and above are groups.
  if (first === 0 || first === 127 || first >= 224) return undefined;
  if (first === 10) return 8;
  if (first === 172 && second >= 16 && second < 32) return 12;
  return (first === 192 && second === 168) || (first === 169 && second === 254) ? 16 : 3;
}

/** A bit tree with some branches swapped: two addresses share as many leading bits as before. */
class BitTree {
  readonly #key = randomBytes(32);
  /** Places where nothing is swapped, so that a network address ends in zeros as before. */
  readonly #fixed = new Set<Bits>();

  learn(bits: Bits): void {
    const zeros = /0*$/.exec(bits)?.[0].length ?? 0;
    for (let at = bits.length - zeros; at < bits.length; at++) this.#fixed.add(bits.slice(0, at));
  }

  map(bits: Bits, kept: number): Bits {
    let mapped = bits.slice(0, kept);
    for (let at = kept; at < bits.length; at++) {
      const before = bits.slice(0, at);
      const swap =
        !this.#fixed.has(before) && (createHmac('sha256', this.#key).update(before).digest()[0] ?? 0) % 2;
      mapped += swap ? (bits[at] === '1' ? '0' : '1') : bits[at];
    }
    return mapped;
  }
}

function ipv4Bits(text: string): Bits | undefined {
  const octets = text.split('.').map(Number);
  return octets.every((octet) => octet < 256) ? bitsOf(octets, 8) : undefined;
}

function ipv6Bits(text: string): Bits | undefined {
  const groups = hextets(text);
  return groups && bitsOf(groups, 16);
}

function spell(bits: Bits, like: string): string {
  if (bits.length === 32) return groupsOf(bits, 8).join('.');
  const long = groupsOf(bits, 16)
    .map((group) => group.toString(16))
    .join(':');
  const short = new URL(`http://[${long}]/`).hostname.slice(1, -1);
  return /[A-F]/.test(like) ? short.toUpperCase() : short;
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** A function that replaces, in any text of the recording, what `texts` (all of it) hold. */
export function createAnonymiser(texts: readonly string[], names: Names): (text: string) => string {
  const tree = new BitTree();
  const macs = new Map<string, string>();
  const words = new Map<string, string>();
  for (const [kind, values] of Object.entries(names)) {
    const own = new Set(values.filter((value) => value.length > 1).map((value) => value.toLowerCase()));
    [...own].forEach((value, index) => {
      if (!words.has(value)) words.set(value, `${kind}${index + 1}`);
    });
  }
  const longest = [...words.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp);
  const named = new RegExp(`(?<![\\w-])(?:${longest.join('|')})(?![\\w-])`, 'gi');
  for (const text of texts) {
    for (const [address] of text.matchAll(IPV4)) learn(tree, ipv4Bits(address));
    for (const [address] of text.matchAll(IPV6)) learn(tree, ipv6Bits(address));
  }
  const address =
    (bitsOfText: (text: string) => Bits | undefined) =>
    (text: string): string => {
      const bits = bitsOfText(text);
      const kept = bits === undefined || isMask(bits) ? undefined : keptOf(bits);
      return bits === undefined || kept === undefined ? text : spell(tree.map(bits, kept), text);
    };
  return (text) =>
    (longest.length === 0 ? text : text.replace(named, (word) => words.get(word.toLowerCase()) ?? word))
      .replace(MAC, (mac) => hardware(macs, mac))
      .replace(IPV4, address(ipv4Bits))
      .replace(IPV6, address(ipv6Bits));
}

function learn(tree: BitTree, bits: Bits | undefined): void {
  if (bits !== undefined && !isMask(bits) && keptOf(bits) !== undefined) tree.learn(bits);
}

/** Another hardware address of the documentation range (RFC 7042), with the same signs between its digits. */
function hardware(known: Map<string, string>, mac: string): string {
  const digits = mac.toLowerCase().replace(/[^0-9a-f]/g, '');
  if (/^(?:0{12}|f{12}|01005e\w+|3333\w+|0180c2\w+)$/.test(digits)) return mac;
  const number = known.get(digits) ?? `00005300${known.size.toString(16).padStart(4, '0')}`;
  known.set(digits, number);
  let at = 0;
  return mac.replace(/[0-9A-Fa-f]/g, () => number[at++] ?? '0');
}
