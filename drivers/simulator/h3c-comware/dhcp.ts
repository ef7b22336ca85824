/** DHCP: globals and address pools. */
import { readIpv4 } from '../args.ts';
import { findAll, keep } from '../tree.ts';
import type { Call, Reply, Rule, View } from '../types.ts';
import { networkOf } from './args.ts';
import { removeExactly } from './system.ts';
import { off, subView, value } from './view.ts';
import { sorted, VLAN_LIST, vlanItems, vlansOf } from './vlan-list.ts';

function checkRange(call: Call): Reply | undefined {
  const [low, high] = [readIpv4(call.arg('from')) ?? 0, readIpv4(call.arg('till')) ?? 0];
  return call.has('till') && high < low ? { caret: 'till' } : undefined;
}

/** VLANs are added to those that are there, and taken away one by one. */
function snoopIn(call: Call): Reply | undefined {
  const key = 'dhcp snooping enable vlan';
  const typed = vlansOf(call.words);
  if (typed === null) return { caret: 'high' };
  const known = call.at.children.get(key)?.args.ids?.map(Number) ?? [];
  const ids = call.negated ? known.filter((id) => !typed.includes(id)) : sorted([...known, ...typed]);
  if (ids.length === 0) call.at.children.delete(key);
  else keep(call, { key, lines: [`${key} ${vlanItems(ids).join(' ')}`], args: { ids: ids.map(String) } });
  return undefined;
}

export const DHCP: readonly Rule[] = [
  off('dhcp enable'),
  {
    form: 'dhcp server forbidden-ip <from:ipv4> [<till:ipv4>]',
    undo: '=',
    check: checkRange,
    undoEffect: (call) => {
      const found = findAll(call.at, call.words.join(' ')).some((item) => item.key === call.words.join(' '));
      removeExactly(call, ['from', 'till']);
      return found ? undefined : { refuse: 'The forbidden address range does not exist.' };
    },
  },
  off('dhcp snooping enable'),
  {
    form: `dhcp snooping enable vlan ${VLAN_LIST}`,
    undo: '=',
    effect: snoopIn,
    undoEffect: snoopIn,
  },
];

export const POOLS: readonly Rule[] = [
  {
    form: 'dhcp server ip-pool <name:name(63)>',
    undo: '=',
    item: 'dhcp server ip-pool {name}',
    enters: 'dhcp-pool',
    separate: 'each',
    sort: (call) => call.arg('name'),
    missing: 'The DHCP address pool does not exist.',
  },
];

/** Up to eight addresses; the whole list is overwritten. */
function addresses(key: string): Rule {
  const form = Array.from({ length: 8 }).reduce<string>(
    (inner) => (inner === '' ? '<ip:ipv4>' : `<ip:ipv4> [${inner}]`),
    '',
  );
  return {
    form: `${key} ${form}`,
    undo: `${key} [<ip:ipv4>]`,
    item: key,
    undoEffect: (call) => void call.at.children.delete(key),
  };
}

function isNetwork(call: Call): Reply | undefined {
  const [ip, mask] = [readIpv4(call.arg('ip')) ?? 0, readIpv4(call.arg('mask')) ?? 0];
  return networkOf(ip, mask) === ip ? undefined : { caret: 'ip' };
}

/** A binding is removed before it is given to somebody else. */
function checkBinding(call: Call): Reply | undefined {
  const old = call.at.children.get(`static-bind ${call.arg('ip')}`);
  if (!old || call.booting || old.lines[0] === call.words.join(' ')) return undefined;
  return { refuse: 'The IP address already exists in another binding.' };
}

const MASK = '[mask <mask:mask>]';

const POOL_RULES: readonly Rule[] = [
  addresses('gateway-list'),
  {
    form: `network <ip:ipv4> (mask <mask:mask> | <mask:mask>)`,
    undo: `network [<ip:ipv4> (mask <mask:mask> | <mask:mask>)]`,
    item: 'network',
    shows: 'network {ip} mask {mask}',
    check: isNetwork,
    undoEffect: (call) => void call.at.children.delete('network'),
  },
  value('address range', '<from:ipv4> <till:ipv4>', { check: checkRange }),
  addresses('dns-list'),
  addresses('nbns-list'),
  value('domain-name', '<name:name(50)>'),
  value('bootfile-name', '<name:word(63)>'),
  {
    form: 'expired (day <day:int(0-365)> [hour <hour:int(0-23)> [minute <minute:int(0-59)>]] | unlimited)',
    undo: 'expired',
    item: 'expired',
    hidden: ['expired day 1'],
  },
  {
    form: 'option <code:int(2-254)> (hex <hex:hex> | ascii <text:word(255)> | ip-address <ip:ipv4>)',
    undo: 'option <code:int(2-254)>',
    item: 'option {code}',
    sort: (call) => call.arg('code'),
  },
  {
    form: `static-bind ip-address <ip:ipv4> ${MASK} (hardware-address <mac:mac> | client-identifier <client:word(255)>) [description <text:line(127)>]`,
    undo: 'static-bind ip-address <ip:ipv4>',
    item: 'static-bind {ip}',
    check: checkBinding,
  },
  addresses('forbidden-ip'),
  value('vpn-instance', '<vpn:name(31)>'),
];

export const DHCP_VIEWS: Readonly<Record<string, View>> = {
  'dhcp-pool': subView((item) => `dhcp-pool-${item.args.name?.[0] ?? ''}`, POOL_RULES),
};
