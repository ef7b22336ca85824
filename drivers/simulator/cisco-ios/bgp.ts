/** BGP: a neighbour exists by its number or its group, and everything of it goes with it. */
import { findAll, keep, removeAll, removeItem } from '../tree.ts';
import type { Call, Item, Reply, Rule, View } from '../types.ts';
import { commands } from './catalogue.ts';
import { configView, off } from './view.ts';

function processOf(at: Item): Item {
  return at.parent !== null && at.key.startsWith('address-family') ? at.parent : at;
}

/** The section that a neighbour belongs to: the family of a VRF has its own. */
function homeOf(at: Item): Item {
  return / vrf /.test(at.key) ? at : processOf(at);
}

function isAddress(peer: string): boolean {
  return /[.:]/.test(peer);
}

function exists(home: Item, peer: string): boolean {
  return ['remote-as', 'peer-group', 'member'].some((word) => home.children.has(`neighbor ${peer} ${word}`));
}

function needsPeer(call: Call): Reply | undefined {
  return call.booting || exists(homeOf(call.at), call.arg('peer'))
    ? undefined
    : { refuse: '% Specify remote-as or peer-group commands first' };
}

/** All lines of a neighbour, in its own section and in the families that share it. */
function forgetPeer(home: Item, peer: string): void {
  const families = / vrf /.test(home.key)
    ? []
    : findAll(home, 'address-family').filter((family) => !/ vrf /.test(family.key));
  for (const section of [home, ...families]) {
    removeAll(section, (child) =>
      new RegExp(`^(?:toggle )?neighbor ${peer.replace(/\./g, '\\.')} `).test(child.key),
    );
  }
}

function checkNumber(call: Call): Reply | undefined {
  const peer = call.arg('peer');
  if (call.booting || isAddress(peer) || homeOf(call.at).children.has(`neighbor ${peer} peer-group`))
    return undefined;
  return { refuse: '% Create the peer-group first' };
}

function removeNumber(call: Call): Reply | undefined {
  const home = homeOf(call.at);
  const peer = call.arg('peer');
  if (!exists(home, peer)) return { refuse: '% Specify remote-as or peer-group commands first' };
  if (isAddress(peer)) forgetPeer(home, peer);
  else home.children.delete(`neighbor ${peer} remote-as`);
  return undefined;
}

function checkGroup(call: Call): Reply | undefined {
  const [home, peer, group] = [homeOf(call.at), call.arg('peer'), call.arg('group')];
  if (call.booting || group === '') return undefined;
  if (!home.children.has(`neighbor ${group} peer-group`))
    return { refuse: '% Configure the peer-group first' };
  const old = home.children.get(`neighbor ${peer} member`)?.args.group?.[0];
  return old === undefined || old === group
    ? undefined
    : { refuse: '% Cannot change the peer-group. Deconfigure it first' };
}

function keepGroup(call: Call): undefined {
  const [peer, group] = [call.arg('peer'), call.arg('group')];
  keep(call, {
    key: `neighbor ${peer} ${group === '' ? 'peer-group' : 'member'}`,
    lines: [`neighbor ${peer} peer-group${group === '' ? '' : ` ${group}`}`],
    args: { peer: [peer], group: [group] },
  });
  return undefined;
}

function removeGroup(call: Call): Reply | undefined {
  const [home, peer, group] = [homeOf(call.at), call.arg('peer'), call.arg('group')];
  const item = home.children.get(`neighbor ${peer} ${group === '' ? 'peer-group' : 'member'}`);
  if (!item || (group !== '' && item.args.group?.[0] !== group))
    return { refuse: '% Peer-group is not configured' };
  if (group === '') {
    for (const member of findAll(home, 'neighbor ').filter((child) => child.args.group?.[0] === peer)) {
      forgetPeer(home, member.args.peer?.[0] ?? '');
    }
    forgetPeer(home, peer);
  } else if (home.children.has(`neighbor ${peer} remote-as`)) removeItem(item);
  else forgetPeer(home, peer);
  return undefined;
}

function isIpv4(_: Call['device'], at: Item): boolean {
  return /^address-family ipv4(?: unicast)?$/.test(at.key);
}

const P = 'neighbor <peer:word(63)>';
const IN_OUT = '(dir=in | dir=out)';

const SESSION: readonly Rule[] = [
  {
    form: `${P} remote-as <as:word(11)>`,
    undo: `${P} [remote-as [<as:word(11)>]]`,
    item: 'neighbor {peer} remote-as',
    check: checkNumber,
    undoEffect: removeNumber,
  },
  {
    form: `${P} peer-group [<group:word(63)>]`,
    undo: '=',
    check: checkGroup,
    effect: keepGroup,
    undoEffect: removeGroup,
  },
  ...commands(
    `
    ${P} inherit (kind=peer-session | kind=peer-policy) <name:word(64)> => ${P} inherit (kind=peer-session | kind=peer-policy) <name:word(64)> @ neighbor {peer} inherit {kind}
    ${P} description <text:line(80)> => ${P} description
    ${P} password [7] <secret:word(80)> => ${P} password
    ${P} ttl-security hops <hops:int(1-254)> => ${P} ttl-security hops [<hops:int(1-254)>]
    ${P} update-source <if:interface> => ${P} update-source
    ${P} ebgp-multihop [<hops:int(1-255)>] => ${P} ebgp-multihop
    ${P} timers <keep:int(0-65535)> <hold:int(0-65535)> => ${P} timers
    ${P} route-reflector-client => ${P} route-reflector-client
    ${P} default-originate [route-map <map:word(63)>] => ${P} default-originate
    ${P} next-hop-self [all] => ${P} next-hop-self
    ${P} maximum-prefix <max:int(1-2147483647)> [<percent:int(1-100)>] => ${P} maximum-prefix
    ${P} weight <weight:int(0-65535)> => ${P} weight
    ${P} soft-reconfiguration inbound
    ${P} dmzlink-bw
    ${P} send-community [both | standard | extended] => ${P} send-community [both | standard | extended]
    ${P} route-map <name:word(63)> ${IN_OUT} => ${P} route-map <name:word(63)> ${IN_OUT} @ neighbor {peer} route-map {dir}
    ${P} prefix-list <name:word(63)> ${IN_OUT} => ${P} prefix-list <name:word(63)> ${IN_OUT} @ neighbor {peer} prefix-list {dir}
    ${P} filter-list <name:int(1-500)> ${IN_OUT} => ${P} filter-list <name:int(1-500)> ${IN_OUT} @ neighbor {peer} filter-list {dir}
    ${P} distribute-list <name:word(63)> ${IN_OUT} => ${P} distribute-list <name:word(63)> ${IN_OUT} @ neighbor {peer} distribute-list {dir}
    `,
    { check: needsPeer },
  ),
  off(`${P} shutdown`, { check: needsPeer }),
  // On by default in the IPv4 family alone, where both polarities are displayed.
  { form: `${P} activate`, undo: '=', toggle: 'always', check: needsPeer, if: isIpv4 },
  off(`${P} activate`, { check: needsPeer, if: (device, at) => !isIpv4(device, at) }),
];

const FAMILY: readonly Rule[] = commands(`
  network <ip:ipv4> [mask <mask:netmask>] [backdoor] [route-map <map:word(63)>] => network <ip:ipv4> [mask <mask:netmask>] [backdoor] [route-map <map:word(63)>] @ network {ip}[ {mask}]
  network <prefix:prefix6> [route-map <map:word(63)>] => network <prefix:prefix6> [route-map <map:word(63)>]
  aggregate-address <ip:ipv4> <mask:netmask> [summary-only] [as-set] => aggregate-address <ip:ipv4> <mask:netmask> [summary-only] [as-set]
  aggregate-address <prefix:prefix6> [summary-only] [as-set] => aggregate-address <prefix:prefix6> [summary-only] [as-set]
  redistribute (from=connected | from=static) [metric <metric:int(0-4294967295)>] [route-map <map:word(63)>] => redistribute (from=connected | from=static) @ redistribute {from}
  redistribute (from=ospf | from=eigrp) <pid:int(1-65535)> [metric <metric:int(0-4294967295)>] [route-map <map:word(63)>] => redistribute (from=ospf | from=eigrp) <pid:int(1-65535)> @ redistribute {from} {pid}
  maximum-paths ibgp <paths:int(1-32)> => maximum-paths ibgp
  maximum-paths <paths:int(1-32)> => maximum-paths
  default-information originate
  distance bgp <e:int(1-255)> <i:int(1-255)> <l:int(1-255)> => distance bgp
  bgp dampening [<half:int(1-45)> <reuse:int(1-20000)> <suppress:int(1-20000)> <max:int(1-255)>] => bgp dampening
`);

/** Named, so that leaving one family does not take the others. */
const FAMILIES = '(family=ipv4 | family=ipv6 | family=vpnv4) [unicast] [vrf <vrf:word(32)>]';

const PROCESS: readonly Rule[] = [
  { form: 'bgp log-neighbor-changes', undo: '=', toggle: 'always' },
  { form: 'bgp default ipv4-unicast', undo: '=', toggle: 'on' },
  ...commands(`
  bgp router-id <id:ipv4> => bgp router-id
  bgp default local-preference <value:int(0-4294967295)> => bgp default local-preference [<value:int(0-4294967295)>]
  bgp bestpath med missing-as-worst
  bgp cluster-id <id:int(1-4294967295)> => bgp cluster-id
  timers bgp <keep:int(0-65535)> <hold:int(0-65535)> => timers bgp
  template peer-session <name:word(64)> ! bgp-session
  template peer-policy <name:word(64)> ! bgp-policy
  `),
  ...FAMILY,
  ...SESSION,
  { form: `address-family ${FAMILIES}`, undo: '=', enters: 'bgp-af' },
];

const TEMPLATE_SESSION = commands(`
  remote-as <as:word(11)> => remote-as
  password [7] <secret:word(80)> => password
  update-source <if:interface> => update-source
  description <text:line(80)> => description
`);

const TEMPLATE_POLICY = commands(`
  route-map <name:word(63)> ${IN_OUT} => route-map <name:word(63)> ${IN_OUT} @ route-map {dir}
  prefix-list <name:word(63)> ${IN_OUT} => prefix-list <name:word(63)> ${IN_OUT} @ prefix-list {dir}
  send-community [both | standard | extended] => send-community [both | standard | extended]
  maximum-prefix <max:int(1-2147483647)> [<percent:int(1-100)>] => maximum-prefix
`);

/** There is one process only. */
function checkProcess(call: Call): Reply | undefined {
  const [other] = findAll(call.at, 'router bgp ').filter(
    (item) => item.key !== `router bgp ${call.arg('as')}`,
  );
  return other
    ? { refuse: `BGP is already running; AS is ${other.key.slice('router bgp '.length)}` }
    : undefined;
}

export const ROUTER_BGP: readonly Rule[] = [
  {
    form: 'router bgp <as:word(11)>',
    undo: '=',
    item: 'router bgp {as}',
    enters: 'bgp',
    separate: 'each',
    check: checkProcess,
  },
];

export const BGP_VIEWS: Readonly<Record<string, View>> = {
  bgp: configView('config-router', PROCESS),
  'bgp-af': configView('config-router-af', [...FAMILY, ...SESSION], { leave: 'exit-address-family' }),
  'bgp-session': configView('config-router-stmp', TEMPLATE_SESSION, { leave: 'exit-peer-session' }),
  'bgp-policy': configView('config-router-ptmp', TEMPLATE_POLICY, { leave: 'exit-peer-policy' }),
};
