/** FRRouting syntax: prefixes and IPv6 addresses as the router shows them, however they were typed. */

/** An IPv6 address or prefix: `2001:DB8:0::1`, `::/0`; never a MAC address, a route distinguisher or a community. */
const IPV6_WORD = /^(?=[^:]*:[^:]*:)([\da-fA-F:]+)(\/\d+)?$/;
const IPV6_LINE =
  /^(?:no )?(?:ipv6 (?:route|prefix-list|address|nhrp)|neighbor|network|aggregate-address|peer|set ipv6|match ipv6) (?!.* description )/;
const PREFIX_LINE =
  /^(?:no )?(?:ip route|network|aggregate-address|ip prefix-list \S+ (?:seq \d+ )?(?:permit|deny)) /;
const MASKED_ROUTE = /^((?:no )?ip route \d+\.\d+\.\d+\.\d+) (\d+\.\d+\.\d+\.\d+)(?= )/;
const PREFIX = /(?<= )(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)(?= |$)/;

function ipv6(word: string): string {
  const [, address, length = ''] = IPV6_WORD.exec(word) ?? [];
  if (address === undefined || !URL.canParse(`http://[${address}]/`)) return word;
  return new URL(`http://[${address}]/`).hostname.slice(1, -1) + length;
}

const numberOf = (octets: readonly string[]): number =>
  octets.reduce((sum, octet) => sum * 256 + Number(octet), 0);

/** `255.255.0.0` is 16; a mask with holes stays as it is. */
function lengthOf(mask: string): number | undefined {
  const bits = numberOf(mask.split('.')).toString(2).padStart(32, '0');
  return /^1*0*$/.test(bits) && bits.length === 32 ? bits.replace(/0+$/, '').length : undefined;
}

/** A prefix without the bits behind its length. */
function prefix(text: string, ...parts: readonly string[]): string {
  const [octets, length] = [parts.slice(0, 4), Number(parts[4])];
  if (octets.some((octet) => Number(octet) > 255) || length > 32) return text;
  const size = 2 ** (32 - length);
  const start = Math.floor(numberOf(octets) / size) * size;
  const shown = [24, 16, 8, 0].map((shift) => Math.floor(start / 2 ** shift) % 256);
  return `${shown.join('.')}/${length}`;
}

export function addressesAsShown(line: string): string {
  if (line.includes(':') && IPV6_LINE.test(line)) return line.split(' ').map(ipv6).join(' ');
  if (!PREFIX_LINE.test(line)) return line;
  const [, route, mask = ''] = MASKED_ROUTE.exec(line) ?? [];
  const length = route === undefined ? undefined : lengthOf(mask);
  const slashed =
    route === undefined || length === undefined ? line : line.replace(MASKED_ROUTE, `$1/${length}`);
  return slashed.replace(PREFIX, prefix);
}
