/** Static routes: identity is prefix plus next hop, the rest are attributes. */
import { readIpv4 } from '../args.ts';
import { fill } from '../text.ts';
import { findItem, removeAll } from '../tree.ts';
import type { Call, Item, Reply, Rule } from '../types.ts';
import { maskLength } from './args.ts';
import { findInterface, isOwnAddress } from './model.ts';
import { value } from './view.ts';

const ATTRIBUTES =
  '(tag <tag:int(1-4294967295)> | name <name:word(50)> | permanent=permanent | track <track:int(1-1000)>)*';
const VRF = '[vrf <vrf:word(32)>]';
const HOP4 = '(if=Null0 | <if:interface> [<nh:ipv4>] | <nh:ipv4>)';
const HOP6 = '(if=Null0 | <if:interface> [<nh:ipv6>] | <nh:ipv6>)';

const KEY4 = 'ip route[ vrf {vrf}] {prefix} {mask}[ {if}][ {nh}]';
const KEY6 = 'ipv6 route[ vrf {vrf}] {prefix}[ {if}][ {nh}]';
const SHOWN_ATTRIBUTES = '[ {distance}][ tag {tag}][ name {name}][ {permanent}][ track {track}]';

/** Distance 1 is the default and not displayed. */
function shownRoute(key: string): (call: Call) => string {
  return (call) => {
    const { distance = ['1'], ...rest } = call.args;
    const args = distance[0] === '1' ? rest : { ...rest, distance };
    return fill(key + SHOWN_ATTRIBUTES, args) ?? '';
  };
}

function checkCommon(call: Call): Reply | undefined {
  const twice = Object.entries(call.args).find(([, values]) => values.length > 1);
  if (twice) return { caret: twice[0] };
  if (call.booting) return undefined;
  if (call.has('vrf') && !findItem(call.device.root, `vrf definition ${call.arg('vrf')}`)) {
    return { refuse: `% IP routing table ${call.arg('vrf')} does not exist` };
  }
  const name = call.arg('if');
  return name !== '' && name !== 'Null0' && !findInterface(call.device, name) ? { caret: 'if' } : undefined;
}

function checkIpv4(call: Call): Reply | undefined {
  const prefix = readIpv4(call.arg('prefix')) ?? 0;
  const mask = readIpv4(call.arg('mask')) ?? 0;
  if (maskLength(mask) === null || (prefix & ~mask) >>> 0 !== 0)
    return { refuse: '%Inconsistent address and mask' };
  const hop = readIpv4(call.arg('nh'));
  if (!call.booting && hop !== null && isOwnAddress(call.device, hop)) {
    return { refuse: "%Invalid next hop address (it's this router)" };
  }
  return checkCommon(call);
}

function checkIpv6(call: Call): Reply | undefined {
  if (call.arg('nh').startsWith('FE80:') && !call.has('if')) {
    return { refuse: '% Interface has to be specified for a link-local nexthop' };
  }
  return checkCommon(call);
}

function agrees(call: Call, item: Item, names: readonly string[]): boolean {
  return names.every((name) => (item.args[name]?.[0] ?? '') === call.arg(name));
}

/** Without a next hop all paths of the prefix go; a given distance must be the right one. */
function removeRoutes(call: Call): Reply | undefined {
  const names =
    call.has('if') || call.has('nh') ? ['vrf', 'prefix', 'mask', 'if', 'nh'] : ['vrf', 'prefix', 'mask'];
  const gone = removeAll(call.at, (item) => {
    if (item.rank !== call.rank || !agrees(call, item, names)) return false;
    return !call.has('distance') || (item.args.distance?.[0] ?? '1') === call.arg('distance');
  });
  return gone === 0 ? { refuse: '%No matching route to delete' } : undefined;
}

function byPrefix(call: Call): string {
  return `${call.has('vrf') ? `1 ${call.arg('vrf')}` : '0'} ${call.arg('prefix')} ${call.arg('mask')}`;
}

export const STATIC_ROUTES: readonly Rule[] = [
  {
    form: `ip route ${VRF} <prefix:ipv4> <mask:mask> ${HOP4} [<distance:int(1-255)>] ${ATTRIBUTES}`,
    undo: `ip route ${VRF} <prefix:ipv4> <mask:mask> [${HOP4}] [<distance:int(1-255)>] ${ATTRIBUTES}`,
    item: KEY4,
    shows: shownRoute(KEY4),
    sort: byPrefix,
    check: checkIpv4,
    undoEffect: removeRoutes,
  },
];

export const STATIC_ROUTES_IPV6: readonly Rule[] = [
  {
    form: `ipv6 route ${VRF} <prefix:network6> ${HOP6} [<distance:int(1-254)>] ${ATTRIBUTES}`,
    undo: `ipv6 route ${VRF} <prefix:network6> [${HOP6}] [<distance:int(1-254)>] ${ATTRIBUTES}`,
    item: KEY6,
    shows: shownRoute(KEY6),
    sort: byPrefix,
    check: checkIpv6,
    undoEffect: removeRoutes,
  },
];

export const DEFAULT_GATEWAY: readonly Rule[] = [value('ip default-gateway', '<gateway:ipv4>')];
