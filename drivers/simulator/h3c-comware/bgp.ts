/** BGP: one AS, its groups and peers, and the address families in which peers are enabled. */
import { findAll, keep, removeAll, removeItem } from '../tree.ts';
import type { Call, Item, Reply, Rule, View } from '../types.ts';
import { checkInterface } from './model.ts';
import { off, subView, value } from './view.ts';

function processOf(call: Call): Item | undefined {
  return findAll(call.at, 'bgp ').find((item) => !item.opaque);
}

function isRunning(call: Call): boolean {
  const known = processOf(call);
  return known !== undefined && (!call.has('as') || known.args.as?.[0] === call.arg('as'));
}

function openBgp(call: Call): Reply | undefined {
  const known = processOf(call);
  if (known && known.args.as?.[0] !== call.arg('as'))
    return { refuse: 'The AS number cannot be changed: delete the BGP process first.' };
  const line = `bgp ${call.arg('as')}`;
  call.shell.enter('bgp', keep(call, { key: line, lines: [line], view: 'bgp', args: call.args }));
  return undefined;
}

function removeBgp(call: Call): Reply | undefined {
  const known = processOf(call);
  if (!known || !isRunning(call)) return { refuse: 'The BGP process does not exist.' };
  removeItem(known);
  return undefined;
}

export const BGP: readonly Rule[] = [
  {
    form: 'bgp <as:int(1-4294967295)>',
    undo: 'bgp [<as:int(1-4294967295)>]',
    effect: openBgp,
    undoEffect: removeBgp,
    undoAsks: (call) => (isRunning(call) ? 'Undo BGP process? [Y/N]:' : null),
    separate: 'each',
  },
];

/** The process around a section of it. */
function processAround(at: Item): Item {
  const around = at.parent?.view ?? '';
  return at.parent && at.view !== 'bgp-vpn' && around.startsWith('bgp') ? at.parent : at;
}

function knows(call: Call, peer: string): boolean {
  const process = processAround(call.at);
  return (
    process.children.has(`peer ${peer} as-number`) ||
    process.children.has(`group ${peer}`) ||
    process.children.has(`peer ${peer} group`)
  );
}

function checkPeer(call: Call): Reply | undefined {
  if (call.booting || knows(call, call.arg('peer'))) return undefined;
  return { refuse: 'The peer or peer group does not exist.' };
}

/** The AS of a peer is the peer: it cannot be overwritten. */
function checkAs(call: Call): Reply | undefined {
  const old = call.at.children.get(`peer ${call.arg('peer')} as-number`)?.args.as?.[0];
  if (!call.booting && old !== undefined && old !== call.arg('as'))
    return { refuse: 'The AS number of the peer cannot be changed: delete the peer first.' };
  const isAddress = /^[\d.]+$|:/.test(call.arg('peer'));
  return isAddress || call.booting || call.at.children.has(`group ${call.arg('peer')}`)
    ? undefined
    : { refuse: 'The peer group does not exist.' };
}

/** `undo peer X` takes every line of the peer in all families. */
function removePeer(call: Call): Reply | undefined {
  if (!knows(call, call.arg('peer'))) return { refuse: 'The peer does not exist.' };
  const gone = (item: Item): boolean => item.args.peer?.[0] === call.arg('peer');
  removeAll(call.at, gone);
  for (const family of findAll(call.at, 'address-family ')) removeAll(family, gone);
  return undefined;
}

function removeGroup(call: Call): Reply | undefined {
  const name = call.arg('group');
  if (!call.at.children.delete(`group ${name}`)) return { refuse: 'The peer group does not exist.' };
  for (const at of [call.at, ...findAll(call.at, 'address-family ')])
    removeAll(at, (item) => item.args.peer?.[0] === name || item.args.group?.[0] === name);
  return undefined;
}

const PEER = 'peer <peer:word(46)>';

function byPeer(call: Call): string {
  return call.arg('peer');
}

function peerLine(word: string, argument: string, undone = word): Rule {
  return {
    form: `${PEER} ${word}${argument === '' ? '' : ` ${argument}`}`,
    undo: `${PEER} ${undone}`,
    item: `peer {peer} ${word}`,
    sort: byPeer,
    check: checkPeer,
  };
}

const PEER_LINES: readonly Rule[] = [
  {
    form: `${PEER} as-number <as:int(1-4294967295)>`,
    undo: `${PEER} as-number`,
    item: 'peer {peer} as-number',
    check: checkAs,
  },
  { form: '', undo: PEER, undoEffect: removePeer },
  {
    ...peerLine('group', '<group:name(47)>', 'group <group:name(47)>'),
    // The line may be what makes the peer: then the group must have an AS, or be internal.
    check: (call) =>
      call.booting || processAround(call.at).children.has(`group ${call.arg('group')}`)
        ? undefined
        : { refuse: 'The peer group does not exist.' },
  },
  peerLine('description', '<text:line(79)>'),
  {
    ...peerLine('connect-interface', '<if:interface>'),
    check: (call) => checkPeer(call) ?? checkInterface(call),
  },
  peerLine('ebgp-max-hop', '[<hops:int(1-255)>]'),
  peerLine('timer', 'keepalive <keep:int(0-21845)> hold <hold:int(0-65535)>'),
  peerLine('password', '(cipher <cipher:cipher> | simple <clear:word(80)>)'),
  peerLine('bfd', '[single-hop | multi-hop]'),
  peerLine('fake-as', '<as:int(1-4294967295)>'),
  peerLine('ttl-security hops', '<hops:int(1-254)>'),
  peerLine('route-update-interval', '<seconds:int(0-600)>'),
  peerLine('ignore', ''),
];

const DIRECTION = '(dir=import | dir=export)';

/** One policy per direction: the undo names the direction alone. */
function directed(word: string, argument: string): Rule {
  return {
    form: `${PEER} ${word} ${argument} ${DIRECTION}`,
    undo: `${PEER} ${word} ${DIRECTION}`,
    item: `peer {peer} ${word} {dir}`,
    sort: byPeer,
    check: checkPeer,
  };
}

const FAMILY_PEERS: readonly Rule[] = [
  peerLine('enable', ''),
  peerLine('advertise-community', ''),
  peerLine('advertise-ext-community', ''),
  peerLine('next-hop-local', ''),
  peerLine('reflect-client', ''),
  peerLine('public-as-only', ''),
  peerLine('keep-all-routes', ''),
  peerLine('route-limit', '<limit:int(1-4294967295)>'),
  peerLine('allow-as-loop', '[<times:int(1-10)>]'),
  peerLine('default-route-advertise', '[route-policy <policy:name(63)>]'),
  peerLine('preferred-value', '<value:int(0-65535)>'),
  directed('as-path-acl', '<list:int(1-256)>'),
  directed('filter-policy', '<acl:int(2000-3999)>'),
  directed('prefix-list', '<list:name(63)>'),
  directed('route-policy', '<policy:name(63)>'),
];

const SOURCE =
  '(source=direct | source=static | source=ospf [<id:int(1-65535)>] | source=rip [<id:int(1-65535)>])';

function familyRules(network: string): readonly Rule[] {
  return [
    value('balance', '[ebgp | ibgp] <count:int(1-32)>', { form: 'balance [ebgp | ibgp] <count:int(1-32)>' }),
    {
      form: `import-route ${SOURCE} (med <med:int(0-4294967295)> | route-policy <policy:name(63)>)*`,
      undo: `import-route ${SOURCE}`,
      item: 'import-route {source}[ {id}]',
    },
    {
      form: `network ${network} [route-policy <policy:name(63)>]`,
      undo: `network ${network}`,
      item: 'network {prefix} {mask}',
      sort: (call) => call.arg('prefix'),
    },
    {
      form: `aggregate ${network} [detail-suppressed]`,
      undo: `aggregate ${network}`,
      item: 'aggregate {prefix} {mask}',
    },
    ...FAMILY_PEERS,
  ];
}

/** A separator stands in front of each family, one level deeper than those between sections. */
function family(words: string, view: string): Rule {
  return {
    form: `address-family ${words}`,
    undo: '=',
    item: `address-family ${view}`,
    shows: () => ['#', `address-family ${view} unicast`],
    enters: `bgp-${view}`,
  };
}

export const BGP_VIEWS: Readonly<Record<string, View>> = {
  bgp: subView('bgp-default', [
    value('router-id', '<id:ipv4>'),
    value('timer', 'keepalive <keep:int(0-21845)> hold <hold:int(0-65535)>'),
    off('graceful-restart'),
    {
      form: 'group <group:name(47)> (external | internal)',
      undo: 'group <group:name(47)>',
      item: 'group {group}',
      undoEffect: removeGroup,
      check: (call) => {
        const old = call.at.children.get(`group ${call.arg('group')}`);
        return old && old.lines[0] !== call.words.join(' ')
          ? { refuse: 'The type of the group cannot be changed: delete the group first.' }
          : undefined;
      },
    },
    ...PEER_LINES,
    family('ipv4 [unicast]', 'ipv4'),
    family('ipv6 [unicast]', 'ipv6'),
    {
      form: 'address-family vpnv4',
      undo: '=',
      shows: () => ['#', 'address-family vpnv4'],
      enters: 'bgp-vpnv4',
    },
    {
      form: 'ip vpn-instance <vpn:name(31)>',
      undo: '=',
      item: 'ip vpn-instance {vpn}',
      shows: (call) => ['#', `ip vpn-instance ${call.arg('vpn')}`],
      enters: 'bgp-vpn',
    },
  ]),
  'bgp-vpnv4': subView('bgp-default-vpnv4', FAMILY_PEERS),
  'bgp-vpn': subView(
    (item) => `bgp-default-${item.args.vpn?.[0] ?? ''}`,
    [...PEER_LINES, family('ipv4 [unicast]', 'ipv4')],
  ),
  'bgp-ipv4': subView('bgp-default-ipv4', familyRules('<prefix:ipv4> <mask:mask>')),
  'bgp-ipv6': subView('bgp-default-ipv6', familyRules('<prefix:ipv6> <mask:int(0-128)>')),
};
