/** Layer 3 of an interface: VRF membership, IPv4 and IPv6 addresses, and what they do to each other. */
import { readIpv4, readIpv6, writeIpv4 } from '../args.ts';
import { findAll, findItem, keep, putItem, removeAll, removeItem } from '../tree.ts';
import type { Call, DeviceState, Item, Reply, Rule } from '../types.ts';
import { maskLength, networkOf } from './args.ts';
import { addressesOf, interfaces, isLayer2, nameOf, overlapping, rankOf, vrfOf } from './model.ts';

const NONE = 'no ip address';
const NOT_HERE: Reply = { refuse: '% IP addresses may not be configured on L2 links.' };

/** A routed interface without an address says so. */
export function wantAddress(device: DeviceState, section: Item): void {
  const some = addressesOf(section).length > 0 || section.children.has('ip address dhcp');
  if (some || isLayer2(device, section)) section.children.delete(NONE);
  else putItem(section, { key: NONE, lines: [NONE], rank: rankOf(device, 'if', PRIMARY) });
}

const PRIMARY = 'ip address <ip:ipv4> <mask:mask>';

function badMask(ip: number, mask: number): string | null {
  const length = maskLength(mask);
  if (length === null) return `Bad mask 0x${mask.toString(16).toUpperCase()} for address ${writeIpv4(ip)}`;
  if (length === 0) return `Bad mask /0 for address ${writeIpv4(ip)}`;
  const host = (ip & ~mask) >>> 0;
  const edge = host === 0 || host === ~mask >>> 0;
  return length < 31 && edge ? `Bad mask /${length} for address ${writeIpv4(ip)}` : null;
}

function checkAddress(call: Call): Reply | undefined {
  if (isLayer2(call.device, call.at)) return NOT_HERE;
  const ip = readIpv4(call.arg('ip')) ?? 0;
  const mask = readIpv4(call.arg('mask')) ?? 0;
  const first = Math.floor(ip / 2 ** 24);
  if (first === 0 || first === 127 || first >= 224)
    return { refuse: `Not a valid host address - ${call.arg('ip')}` };
  const bad = badMask(ip, mask);
  if (bad !== null) return { refuse: bad };
  const other = call.booting ? null : overlapping(call.device, call.at, ip, mask);
  if (other !== null) return { refuse: `% ${writeIpv4(networkOf(ip, mask))} overlaps with ${other}` };
  const own = addressesOf(call.at);
  if (call.booting) return undefined;
  if (call.has('secondary')) {
    if (!own.some((address) => !address.secondary))
      return { refuse: '% Primary address must be configured first' };
    if (own.some((address) => !address.secondary && address.ip === ip)) {
      return { refuse: "Secondary can't be same as primary" };
    }
    return undefined;
  }
  return own.some((address) => address.secondary && address.ip === ip)
    ? { refuse: `% ${call.arg('ip')} is assigned as a secondary address` }
    : undefined;
}

function addressChanged(call: Call): undefined {
  wantAddress(call.device, call.at);
}

/** `no ip address` alone removes all; the primary goes only after its secondaries. */
function removeAddress(call: Call): Reply | undefined {
  if (isLayer2(call.device, call.at)) return NOT_HERE;
  if (!call.has('ip')) {
    removeAll(call.at, (item) => item.key.startsWith('ip address'));
    return undefined;
  }
  const own = addressesOf(call.at);
  const found = own.find(
    (address) =>
      address.item.args.ip?.[0] === call.arg('ip') && address.item.args.mask?.[0] === call.arg('mask'),
  );
  if (!found || found.secondary !== call.has('secondary')) return { refuse: 'Invalid address' };
  if (!found.secondary && own.length > 1) return { refuse: 'Must delete secondary before deleting primary' };
  removeItem(found.item);
  return undefined;
}

export const ADDRESS_RULES: readonly Rule[] = [
  {
    form: 'ip address <ip:ipv4> <mask:mask> secondary=secondary',
    item: 'ip address {ip} secondary',
    check: checkAddress,
  },
  {
    form: PRIMARY,
    undo: 'ip address [<ip:ipv4> <mask:mask> [secondary=secondary]]',
    item: 'ip address',
    check: checkAddress,
    undoEffect: removeAddress,
    after: addressChanged,
  },
  {
    form: 'ip address dhcp',
    undo: '=',
    check: (call) => (isLayer2(call.device, call.at) ? NOT_HERE : undefined),
    after: (call) => {
      if (!call.negated)
        removeAll(call.at, (item) => item.key.startsWith('ip address') && item.args.ip !== undefined);
      wantAddress(call.device, call.at);
      return undefined;
    },
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

function sameNetwork(left: Prefix6, right: Prefix6): boolean {
  const bits = Math.min(left.bits, right.bits);
  const text = (prefix: Prefix6): string =>
    prefix.groups.map((group) => group.toString(2).padStart(16, '0')).join('');
  return text(left).slice(0, bits) === text(right).slice(0, bits);
}

function checkIpv6(call: Call): Reply | undefined {
  if (isLayer2(call.device, call.at)) return NOT_HERE;
  const wanted = readPrefix(call.arg('prefix'));
  if (!wanted) return undefined;
  for (const other of interfaces(call.device)) {
    if (other === call.at || vrfOf(other) !== vrfOf(call.at)) continue;
    const clash = findAll(other, 'ipv6 address').find((item) => {
      const prefix = readPrefix(item.args.prefix?.[0] ?? '');
      return prefix !== null && item.args.prefix !== undefined && sameNetwork(prefix, wanted);
    });
    if (!clash) continue;
    const text = call.arg('prefix');
    return {
      refuse: `%${nameOf(call.at)}: Error: ${text} is overlapping with ${clash.args.prefix?.[0]} on ${nameOf(other)}`,
    };
  }
  return undefined;
}

function checkLinkLocal(call: Call): Reply | undefined {
  if (isLayer2(call.device, call.at)) return NOT_HERE;
  return call.arg('ip').startsWith('FE80:') ? undefined : { refuse: '% Invalid link-local address' };
}

export const IPV6_RULES: readonly Rule[] = [
  {
    form: 'ipv6 address <ip:ipv6> link-local',
    undo: '=',
    item: 'ipv6 address link-local',
    check: checkLinkLocal,
  },
  {
    form: 'ipv6 address <prefix:prefix6>',
    undo: 'ipv6 address [<prefix:prefix6>]',
    check: checkIpv6,
    undoEffect: (call) => {
      const gone = removeAll(call.at, (item) =>
        call.has('prefix')
          ? item.key === `ipv6 address ${call.arg('prefix')}`
          : item.key.startsWith('ipv6 address'),
      );
      return gone === 0 && call.has('prefix') ? { refuse: '% Invalid address' } : undefined;
    },
  },
  {
    form: 'ipv6 enable',
    undo: '=',
    check: (call) => (isLayer2(call.device, call.at) ? NOT_HERE : undefined),
  },
  { form: 'ipv6 nd ra suppress [all]', undo: '=' },
];

/** Everything of layer 3 goes when the VRF changes. */
function clearAddresses(call: Call): Reply | undefined {
  const v4 = removeAll(call.at, (item) => item.key.startsWith('ip address'));
  const v6 = removeAll(call.at, (item) => item.key.startsWith('ipv6 address') || item.key === 'ipv6 enable');
  wantAddress(call.device, call.at);
  const what = call.negated ? 'disabling' : 'enabling';
  const vrf = call.arg('vrf') || String(call.device.store.get('leaving') ?? '');
  const notices = [v4 > 0 ? 'IPv4' : '', v6 > 0 ? 'IPv6' : ''].filter(Boolean).map((family) => {
    return `% Interface ${nameOf(call.at)} ${family} disabled and address(es) removed due to ${what} VRF ${vrf}`;
  });
  return notices.length > 0 ? { say: notices.join('\n') } : undefined;
}

/** A table of the old kind is named in its own words. */
function checkVrf(call: Call, old: boolean): Reply | undefined {
  const vrf = call.arg('vrf');
  if (isLayer2(call.device, call.at)) return { refuse: '% VRFs may not be configured on L2 links.' };
  if (call.booting || findItem(call.device.root, `${old ? 'ip vrf' : 'vrf definition'} ${vrf}`))
    return undefined;
  const other = findItem(call.device.root, `${old ? 'vrf definition' : 'ip vrf'} ${vrf}`);
  if (other === undefined) return { refuse: `% VRF ${vrf} not configured.` };
  return { refuse: `% Use '${old ? '' : 'ip '}vrf forwarding' command for VRF '${vrf}'` };
}

export const VRF_RULES: readonly Rule[] = [false, true].map((old): Rule => {
  const words = old ? 'ip vrf forwarding' : 'vrf forwarding';
  return {
    form: `${words} <vrf:word(32)>`,
    undo: `${words} [<vrf:word(32)>]`,
    check: (call) => checkVrf(call, old),
    effect: (call) => {
      if (vrfOf(call.at) === call.arg('vrf')) return undefined;
      keep(call, { key: 'vrf forwarding', lines: [call.words.join(' ')], args: call.args });
      return call.booting ? undefined : clearAddresses(call);
    },
    undoEffect: (call) => {
      const vrf = vrfOf(call.at);
      if (vrf === '' || (call.has('vrf') && call.arg('vrf') !== vrf)) return undefined;
      call.at.children.delete('vrf forwarding');
      call.device.store.set('leaving', vrf);
      return clearAddresses(call);
    },
  };
});
