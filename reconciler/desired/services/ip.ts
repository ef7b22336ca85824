/** Arithmetic with IPv4 and IPv6 prefixes, on whole numbers. Texts must have passed their schema's format. */
import { isIPv4 } from 'node:net';
import { addressBytes } from '../../../schemas/formats.ts';

export type Family = 4 | 6;

/** A prefix; one address is a prefix of full length. */
export interface Block {
  readonly family: Family;
  readonly first: bigint;
  readonly length: number;
}

/** An address with the prefix that it stands in, as an interface has it. */
export interface HostAddress {
  readonly address: bigint;
  readonly subnet: Block;
}

export function widthOf(family: Family): number {
  return family === 4 ? 32 : 128;
}

export function sizeOf({ family, length }: Block): bigint {
  return 1n << BigInt(widthOf(family) - length);
}

export function lastOf(block: Block): bigint {
  return block.first + sizeOf(block) - 1n;
}

function numberOf(address: string): bigint {
  return addressBytes(address).reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
}

/** `10.0.0.5/24` → the address and the prefix 10.0.0.0/24; without a length the prefix is the address alone. */
export function parseHost(text: string): HostAddress {
  const [address = '', digits] = text.split('/');
  const family: Family = isIPv4(address) ? 4 : 6;
  const length = digits === undefined ? widthOf(family) : Number(digits);
  const value = numberOf(address);
  return { address: value, subnet: blockAround({ family, first: value, length: widthOf(family) }, length) };
}

export function parseBlock(text: string): Block {
  return parseHost(text).subnet;
}

/** The prefix of that length that holds the block. */
export function blockAround({ family, first }: Block, length: number): Block {
  const shift = BigInt(widthOf(family) - length);
  return { family, first: (first >> shift) << shift, length };
}

export function contains(outer: Block, inner: Block): boolean {
  return (
    outer.family === inner.family &&
    outer.length <= inner.length &&
    blockAround(inner, outer.length).first === outer.first
  );
}

export function sameBlock(one: Block, other: Block): boolean {
  return one.family === other.family && one.length === other.length && one.first === other.first;
}

export function blockText(block: Block): string {
  return `${addressText(block.family, block.first)}/${block.length}`;
}

export function addressText(family: Family, value: bigint): string {
  if (family === 4) return [24n, 16n, 8n, 0n].map((shift) => String((value >> shift) & 0xffn)).join('.');
  const words = Array.from({ length: 8 }, (_, index) => (value >> BigInt(112 - 16 * index)) & 0xffffn);
  const { start, length } = longestZeros(words);
  const text = (some: readonly bigint[]): string => some.map((word) => word.toString(16)).join(':');
  if (length < 2) return text(words);
  return `${text(words.slice(0, start))}::${text(words.slice(start + length))}`;
}

/** The first of the longest runs of zero words: one address has one text. */
function longestZeros(words: readonly bigint[]): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  let start = 0;
  for (const [index, word] of words.entries()) {
    if (word !== 0n) start = index + 1;
    else if (index + 1 - start > best.length) best = { start, length: index + 1 - start };
  }
  return best;
}

/** First and last address that an interface may have: not the network, nor the broadcast address of IPv4. */
function usable(block: Block): { readonly low: bigint; readonly high: bigint } {
  const left = widthOf(block.family) - block.length;
  if (left < 2) return { low: block.first, high: lastOf(block) };
  return { low: block.first + 1n, high: lastOf(block) - (block.family === 4 ? 1n : 0n) };
}

/** How many addresses interfaces can have in it. */
export function capacityOf(block: Block): bigint {
  const { low, high } = usable(block);
  return high - low + 1n;
}

/** The address number `index`, counted from one end; undefined where there are not so many. */
export function nthAddress(block: Block, index: number, from: 'first' | 'last'): bigint | undefined {
  if (BigInt(index) >= capacityOf(block)) return undefined;
  const { low, high } = usable(block);
  return from === 'first' ? low + BigInt(index) : high - BigInt(index);
}
