/** Layer 3 of an interface: VPN binding, IPv4 and IPv6 addresses, and what they do to each other. */
import { readIpv4, readIpv6 } from '../args.ts';
import { findAll, findItem, keep, removeAll, removeItem } from '../tree.ts';
import type { Call, Item, Reply, Rule } from '../types.ts';
import { maskLength } from './args.ts';
import {
  addressesOf,
  checkInterface,
  checkVpn,
  interfaces,
  isLayer3,
  nameOf,
  overlapping,
  vpnOf,
  wipeRouting,
} from './model.ts';

const layer3 = { if: (_device, at) => isLayer3(at) } satisfies Partial<Rule>;

/** The first and last address of a subnet belong to no host. */
function isEdge(ip: number, mask: number): boolean {
  const host = (ip & ~mask) >>> 0;
  return (maskLength(mask) ?? 0) < 31 && (host === 0 || host === ~mask >>> 0);
}

function checkAddress(call: Call): Reply | undefined {
  const ip = readIpv4(call.arg('ip')) ?? 0;
  const mask = readIpv4(call.arg('mask')) ?? 0;
  if ((maskLength(mask) ?? 0) === 0 || isEdge(ip, mask)) return { refuse: 'Invalid IP address.' };
  if (call.booting) return undefined;
  const other = overlapping(call.device, call.at, ip, mask);
  if (other !== null) return { refuse: `The IP address conflicts with the address of ${other}.` };
  const own = addressesOf(call.at);
  const same = own.find((address) => address.ip === ip);
  if (same && same.sub !== call.has('sub')) return { refuse: 'The IP address already exists.' };
  if (call.has('sub') && !own.some((address) => !address.sub))
    return { refuse: 'Failed to configure: the primary IP address does not exist.' };
  return undefined;
}

/** A static primary address and the other ways to an address exclude each other. */
function dropDynamic(call: Call): undefined {
  if (!call.negated) removeAll(call.at, (item) => /^ip address (dhcp|unn|ppp)/.test(item.key));
}

function removeAddress(call: Call): Reply | undefined {
  const own = addressesOf(call.at);
  if (!call.has('ip')) {
    for (const address of own) removeItem(address.item);
    return undefined;
  }
  const found = own.find(
    ({ item }) => item.args.ip?.[0] === call.arg('ip') && item.args.mask?.[0] === call.arg('mask'),
  );
  if (!found || found.sub !== call.has('sub')) return { refuse: 'The IP address does not exist.' };
  if (!found.sub && own.length > 1)
    return { refuse: 'The primary IP address cannot be deleted before the secondary addresses.' };
  removeItem(found.item);
  return undefined;
}

/** Another way to an address takes the place of the static ones. */
function dropStatic(call: Call): undefined {
  if (call.negated) return undefined;
  const key = call.words.slice(0, 3).join(' ');
  removeAll(call.at, (item) => item.key.startsWith('ip address') && item.key !== key);
}

export const ADDRESSES: readonly Rule[] = [
  {
    form: 'ip address <ip:host> <mask:mask>',
    undo: 'ip address [<ip:host> <mask:mask> [sub=sub]]',
    item: 'ip address',
    check: checkAddress,
    undoEffect: removeAddress,
    after: dropDynamic,
    ...layer3,
  },
  {
    form: 'ip address <ip:host> <mask:mask> sub=sub',
    item: 'ip address {ip} sub',
    check: checkAddress,
    ...layer3,
  },
  { form: 'ip address dhcp-alloc', undo: '=', after: dropStatic, ...layer3 },
  { form: 'ip address ppp-negotiate', undo: '=', after: dropStatic, ...layer3 },
  {
    form: 'ip address unnumbered interface <if:interface>',
    undo: 'ip address unnumbered',
    item: 'ip address unnumbered',
    check: checkInterface,
    after: dropStatic,
    ...layer3,
  },
];

interface Prefix6 {
  readonly groups: readonly number[];
  readonly bits: number;
}

function readPrefix(text: string): Prefix6 | null {
  const [address = '', bits = ''] = text.split('/');
  const groups = readIpv6(address);
  return groups === null ? null : { groups, bits: Number(bits) };
}

function bitsOf(prefix: Prefix6): string {
  return prefix.groups.map((group) => group.toString(2).padStart(16, '0')).join('');
}

function prefixesOf(section: Item): readonly Prefix6[] {
  return findAll(section, 'ipv6 address ').flatMap((item) => readPrefix(item.args.prefix?.[0] ?? '') ?? []);
}

function checkPrefix(call: Call): Reply | undefined {
  const wanted = readPrefix(call.arg('prefix'));
  if (!wanted || call.arg('prefix').startsWith('::/') || /^FF/.test(call.arg('prefix')))
    return { caret: 'prefix' };
  if (call.booting) return undefined;
  const clash = interfaces(call.device).find((other) => {
    if (other === call.at || vpnOf(other) !== vpnOf(call.at)) return false;
    return prefixesOf(other).some((prefix) => {
      const common = Math.min(prefix.bits, wanted.bits);
      return bitsOf(prefix).slice(0, common) === bitsOf(wanted).slice(0, common);
    });
  });
  return clash ? { refuse: `The IPv6 address conflicts with the address of ${nameOf(clash)}.` } : undefined;
}

function removePrefix(call: Call): Reply | undefined {
  const gone = removeAll(call.at, (item) => {
    return item.rank === call.rank && (!call.has('prefix') || item.args.prefix?.[0] === call.arg('prefix'));
  });
  return gone === 0 && call.has('prefix') ? { refuse: 'The IPv6 address does not exist.' } : undefined;
}

export const ADDRESSES_IPV6: readonly Rule[] = [
  {
    form: 'ipv6 address <prefix:prefix6> [eui=eui-64]',
    undo: 'ipv6 address [<prefix:prefix6> [eui=eui-64]]',
    item: 'ipv6 address {prefix}',
    check: checkPrefix,
    undoEffect: removePrefix,
    ...layer3,
  },
  {
    form: 'ipv6 address <ip:ipv6> link-local',
    undo: '=',
    item: 'ipv6 address link-local',
    check: (call) => (/^FE[89AB]/.test(call.arg('ip')) ? undefined : { caret: 'ip' }),
    ...layer3,
  },
  { form: 'ipv6 address auto link-local', undo: '=', ...layer3 },
  { form: 'ipv6 nd ra halt', undo: '=', toggle: 'on', ...layer3 },
  { form: 'ipv6 mtu <bytes:int(1280-10240)>', undo: 'ipv6 mtu', item: 'ipv6 mtu', ...layer3 },
];

const BINDING = 'ip binding vpn-instance';
const WIPED: Reply = { say: 'Some configurations on the interface are removed.' };

/** A binding is taken away before another one is made. */
function checkBinding(call: Call): Reply | undefined {
  const old = vpnOf(call.at);
  if (call.booting || old === '' || old === call.arg('vpn')) return checkVpn(call);
  return {
    refuse: `Failed to configure: the interface is already bound to VPN instance ${old}; the binding cannot be changed.`,
  };
}

export const BINDINGS: readonly Rule[] = [
  {
    form: `${BINDING} <vpn:name(31)>`,
    undo: BINDING,
    check: checkBinding,
    effect: (call) => {
      if (vpnOf(call.at) === call.arg('vpn')) return undefined;
      keep(call, {
        key: BINDING,
        lines: [`${BINDING} ${call.arg('vpn')}`],
        args: { vpn: [call.arg('vpn')] },
      });
      return !call.booting && wipeRouting(call.at) > 0 ? WIPED : undefined;
    },
    undoEffect: (call) => {
      const item = findItem(call.at, BINDING);
      if (!item) return undefined;
      removeItem(item);
      return wipeRouting(call.at) > 0 ? WIPED : undefined;
    },
    ...layer3,
  },
];
