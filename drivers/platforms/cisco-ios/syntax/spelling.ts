/** Lines that people type in another way than the device prints them. */
import type { Syntax } from '../../../contract.ts';
import { canonicalEntry, clearHostBits } from './acl-spelling.ts';
import { withFullInterface } from './interface-names.ts';

type Rewrite = (line: string, path: readonly string[]) => string;

/** What a person writes is left alone, whatever it looks like. */
const FREE_TEXT =
  /^(?:\d+ )?(?:description|remark|name|banner|username|enable|snmp-server (?:location|contact)) /;

/** Upper-cases the words that are IPv6 addresses; `name to-dmz` and interface names stay. */
function upperAddresses(line: string): string {
  if (!/:.*:/.test(line) || FREE_TEXT.test(line)) return line;
  return line
    .split(' ')
    .map((word) =>
      /^[0-9a-f:.]*:[0-9a-f:.]*:[0-9a-f:.]*(?:\/\d+)?$/i.test(word) ? word.toUpperCase() : word,
    )
    .join(' ');
}

/** Heads that may be typed without what is their default. */
const HEADS: readonly (readonly [RegExp, string])[] = [
  [/^route-map (\S+)$/, 'route-map $1 permit 10'],
  [/^route-map (\S+) (permit|deny)$/, 'route-map $1 $2 10'],
  [/^class-map (?!match-|type )(\S+)$/, 'class-map match-all $1'],
  [/^class-map type inspect (?!match-)(\S+)$/, 'class-map type inspect match-all $1'],
  [/^router bgp (\d+)\.0$/, 'router bgp $1'],
];

const head: Rewrite = (line, path) => {
  if (path.length > 0 || !/^(?:route-map|class-map|router) /.test(line)) return line;
  return HEADS.reduce((text, [pattern, full]) => text.replace(pattern, full), line);
};

const LIST = 'ip access-list ';

function entry(line: string, list: string): string {
  if (list.startsWith('standard ', LIST.length)) return canonicalEntry(line, 'standard');
  return list.startsWith('extended ', LIST.length) ? canonicalEntry(line, 'extended') : line;
}

/** The VLANs that `except` leaves over. */
const except: Rewrite = (line) => {
  const list = /^switchport trunk allowed vlan except (?<list>[\d,-]+)$/.exec(line)?.groups?.list;
  if (list === undefined) return line;
  const out = new Set<number>();
  for (const part of list.split(',')) {
    const [first = 0, last = first] = part.split('-').map(Number);
    for (let vlan = first; vlan <= Math.min(last, 4094); vlan++) out.add(vlan);
  }
  const left: string[] = [];
  for (let from = 1; from <= 4094; from++) {
    if (out.has(from)) continue;
    let to = from;
    while (to < 4094 && !out.has(to + 1)) to++;
    left.push(from === to ? String(from) : `${from}-${to}`);
    from = to;
  }
  return `switchport trunk allowed vlan ${left.length === 0 ? 'none' : left.join(',')}`;
};

const CLASSES: readonly (readonly [number, string])[] = [
  [128, '255.0.0.0'],
  [192, '255.255.0.0'],
  [224, '255.255.255.0'],
];

function classMask(address: string): string | undefined {
  const first = Number(address.split('.')[0]);
  return CLASSES.find(([below]) => first < below)?.[1];
}

function wildcardOf(mask: string): string {
  return mask
    .split('.')
    .map((part) => 255 - Number(part))
    .join('.');
}

/** Networks of routing processes: host bits cleared, a mask that the class implies left out. */
const network: Rewrite = (line, [process = '']) => {
  const words = /^(?<no>(?:no )?)network (?<address>\d+\.\d+\.\d+\.\d+)(?<rest>(?: .*)?)$/.exec(line)?.groups;
  if (words === undefined || !process.startsWith('router ')) return line;
  const { no = '', address = '', rest = '' } = words;
  const mask = classMask(address);
  if (process.startsWith('router bgp ')) {
    return mask !== undefined && rest.startsWith(` mask ${mask}`)
      ? `${no}network ${address}${rest.slice(` mask ${mask}`.length)}`
      : line;
  }
  const wildcard = /^ (\d+\.\d+\.\d+\.\d+)/.exec(rest)?.[1];
  if (process.startsWith('router ospf ')) {
    return wildcard === undefined ? line : `${no}network ${clearHostBits(address, wildcard)}${rest}`;
  }
  if (mask === undefined || !/^router (?:rip|eigrp)/.test(process)) return line;
  const whole = wildcardOf(mask);
  if (wildcard === undefined || wildcard === whole)
    return `${no}network ${clearHostBits(address, whole)}${rest.replace(` ${whole}`, '')}`;
  return `${no}network ${clearHostBits(address, wildcard)}${rest}`;
};

/** `AA:BB:CC:DD:EE:FF`, `01AA.BBCC.DDEE.FF`: dotted groups of four in lower case. */
const hardwareAddress: Rewrite = (line) => {
  if (!/^(?:client-identifier|hardware-address|mac address-table static) /.test(line)) return line;
  return line
    .split(' ')
    .map((word) => {
      const digits = word.replace(/[.:-]/g, '');
      if (
        !/^(?:[0-9A-Fa-f]{2}[.:-]?){6,}$/.test(word) &&
        !/^(?:[0-9A-Fa-f]{4}\.)+[0-9A-Fa-f]{2,4}$/.test(word)
      )
        return word;
      return (digits.toLowerCase().match(/.{1,4}/g) ?? []).join('.');
    })
    .join(' ');
};

/** ` instance 1 vlan 10, 20, 30` under `spanning-tree mst configuration`: the list is one word. */
const vlanWords: Rewrite = (line, [head]) =>
  head === 'spanning-tree mst configuration' ? line.replace(/, +/g, ',') : line;

/** The tag of a sub-interface is written with a capital. */
const tag: Rewrite = (line, path) =>
  path.length > 1 ? line : line.replace(/^(no )?encapsulation dot1q /, '$1encapsulation dot1Q ');

/** By the first word of a line: most lines need none of this, and must not pay for it. */
const BY_WORD: ReadonlyMap<string, readonly Rewrite[]> = new Map<string, readonly Rewrite[]>([
  ['route-map', [head]],
  ['class-map', [head]],
  ['router', [head]],
  ['switchport', [except]],
  ['network', [network]],
  ['no', [network, tag]],
  ['client-identifier', [hardwareAddress]],
  ['hardware-address', [hardwareAddress]],
  ['mac', [hardwareAddress]],
  ['encapsulation', [tag]],
  ['instance', [vlanWords]],
]);

function respell(line: string, path: readonly string[]): string {
  const blank = line.indexOf(' ');
  const found = BY_WORD.get(blank < 0 ? line : line.slice(0, blank));
  let text = line.includes(':') ? upperAddresses(line) : line;
  const [top = ''] = path;
  if (top.startsWith(LIST)) text = entry(text, top);
  else text = withFullInterface(text);
  if (found !== undefined) for (const rewrite of found) text = rewrite(text, path);
  return text;
}

export const rewrites: NonNullable<Syntax['rewrites']> = [
  { name: 'lines are spelt as the device prints them', rewrite: respell },
];
