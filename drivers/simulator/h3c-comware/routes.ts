/** Static routes: identity is VPN, prefix, interface and next hop; the rest are attributes. */
import { readIpv4, writeIpv4 } from '../args.ts';
import { fill } from '../text.ts';
import { keep, removeItem } from '../tree.ts';
import type { Call, Captures, Reply, Rule } from '../types.ts';
import { maskOf, network6, networkOf } from './args.ts';
import { checkInterface, checkVpn, isOwnAddress } from './model.ts';
import { typeOf } from './names.ts';
import { checks, value } from './view.ts';

const VPN = '[vpn-instance <vpn:name(31)>]';
const OPTIONS =
  '(bfd=bfd control-packet | permanent=permanent | track <track:int(1-1024)> | preference <preference:int(1-255)> | tag <tag:int(1-4294967295)>)* [description <text:line(60)>]';
const SHOWN =
  '[ {bfd} control-packet][ {permanent}][ track {track}][ preference {preference}][ tag {tag}][ description {text}]';
const HOP4 = '(<if:interface> [<nh:ipv4>] | <nh:ipv4>)';
const HOP6 = '(<if:interface> [<nh:ipv6>] | <nh:ipv6>)';
const KEY4 = 'ip route-static[ vpn-instance {vpn}] {prefix} {length}[ {if}][ {nh}]';
const KEY6 = 'ipv6 route-static[ vpn-instance {vpn}] {prefix} {length}[ {if}][ {nh}]';

/** Host bits cleared. */
function canonical(call: Call): Captures {
  const bits = Number(call.arg('length'));
  const prefix = call.arg('prefix');
  const network = prefix.includes(':')
    ? network6(prefix, bits)
    : writeIpv4(networkOf(readIpv4(prefix) ?? 0, maskOf(bits)));
  return { ...call.args, prefix: [network] };
}

/** Preference 60 is the default and not displayed. */
function shownRoute(key: string): (call: Call) => string {
  return (call) => {
    const { preference, ...rest } = canonical(call);
    const args = preference === undefined || preference[0] === '60' ? rest : { ...rest, preference };
    return fill(key + SHOWN, args) ?? '';
  };
}

/** Interfaces that lead to one neighbour only; others need the next hop too. */
const POINT_TO_POINT = ['NULL', 'Tunnel', 'Virtual-Template'];

function checkHop(call: Call): Reply | undefined {
  const twice = Object.entries(call.args).find(([, values]) => values.length > 1);
  if (twice) return { caret: twice[0] };
  if (call.has('permanent') && (call.has('bfd') || call.has('track'))) return { caret: 'permanent' };
  if (call.has('if') && call.has('nh') && typeOf(call.arg('if')) === 'NULL') return { caret: 'nh' };
  if (call.booting) return undefined;
  if (call.has('if') && !call.has('nh') && !POINT_TO_POINT.includes(typeOf(call.arg('if'))))
    return { refuse: 'Invalid route: a next hop is needed on a broadcast interface.' };
  const hop = readIpv4(call.arg('nh'));
  if (hop !== null && isOwnAddress(call.device, hop))
    return { refuse: 'Invalid next hop address: it is a local address.' };
  if (call.arg('nh').startsWith('FE80:') && !call.has('if'))
    return { refuse: 'Invalid next hop address: a link-local address needs its interface.' };
  return undefined;
}

/** Without a next hop all routes of the prefix go; a given preference must be the right one. */
function removeRoutes(call: Call): Reply | undefined {
  const wanted = canonical(call);
  const names =
    call.has('if') || call.has('nh') ? ['vpn', 'prefix', 'length', 'if', 'nh'] : ['vpn', 'prefix', 'length'];
  const gone = [...call.at.children.values()].filter((item) => {
    if (item.rank !== call.rank || item.opaque) return false;
    const route = item.args;
    if (!names.every((name) => (route[name]?.[0] ?? '') === (wanted[name]?.[0] ?? ''))) return false;
    return !call.has('preference') || (route.preference?.[0] ?? '60') === call.arg('preference');
  });
  gone.forEach(removeItem);
  return gone.length === 0 ? { refuse: 'The route does not exist.' } : undefined;
}

function routeRule(family: 'ip' | 'ipv6'): Rule {
  const v4 = family === 'ip';
  const destination = v4 ? '<prefix:ipv4> <length:length>' : '<prefix:ipv6> <length:int(0-128)>';
  const hop = v4 ? HOP4 : HOP6;
  const key = v4 ? KEY4 : KEY6;
  return {
    form: `${family} route-static ${VPN} ${destination} ${hop} ${OPTIONS}`,
    undo: `${family} route-static ${VPN} ${destination} [${hop}] [preference <preference:int(1-255)>]`,
    check: checks(checkVpn, checkInterface, checkHop),
    effect: (call) => {
      const args = canonical(call);
      const lines = [shownRoute(key)(call)];
      keepRoute(call, fill(key, args) ?? '', lines, args);
      return undefined;
    },
    undoEffect: removeRoutes,
  };
}

function keepRoute(call: Call, key: string, lines: readonly string[], args: Captures): void {
  keep(call, {
    key,
    lines,
    args,
    sort: `${args.vpn?.[0] ?? ''} ${args.prefix?.[0] ?? ''} ${args.length?.[0] ?? ''}`,
  });
}

export const STATIC_ROUTES: readonly Rule[] = [
  value('ip route-static default-preference', '<value:int(1-255)>', {
    hidden: ['ip route-static default-preference 60'],
  }),
  routeRule('ip'),
  routeRule('ipv6'),
];
