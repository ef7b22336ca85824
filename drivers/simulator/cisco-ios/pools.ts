/** VRFs of the old kind, DHCP, tracking and probes. */
import { findItem, keep, removeItem } from '../tree.ts';
import type { Call, Reply, Rule, View } from '../types.ts';
import { commands } from './catalogue.ts';
import { configView, off, on } from './view.ts';

/** An operation that is scheduled is frozen. */
function notRunning(call: Call): Reply | undefined {
  const probe = call.at.key.startsWith('ip sla ') ? call.at : call.at.parent;
  const number = probe?.key.split(' ')[2] ?? '';
  return !call.booting && findItem(call.device.root, `ip sla schedule ${number}`)
    ? { refuse: 'Entry already running and cannot be modified' }
    : undefined;
}

function removeProbe(call: Call): Reply | undefined {
  const item = findItem(call.device.root, `ip sla ${call.arg('number')}`);
  if (item === undefined) return { refuse: '% Entry does not exist' };
  removeItem(item);
  call.device.root.children.delete(`ip sla schedule ${call.arg('number')}`);
  return undefined;
}

/** The object of a track entry is given once. */
function sameObject(call: Call): Reply | undefined {
  const old = call.at.children.get(`track ${call.arg('number')}`);
  const line = `track ${call.arg('number')} ${call.arg('object')}`;
  return old === undefined || call.booting || old.lines[0] === line
    ? undefined
    : { refuse: '% Cannot change tracked object - delete old config first' };
}

export const POOLS: readonly Rule[] = [
  ...commands(`
  ip vrf <vrf:word(32)> ! old-vrf
  ip dhcp excluded-address [vrf <vrf:word(32)>] <low:ipv4> [<high:ipv4>]
  ip dhcp relay information option
  ip dhcp pool <name:word(64)> ! dhcp
  ipv6 dhcp pool <name:word(64)> ! dhcp6
  ip sla schedule <number:int(1-2147483647)> <when:line> => ip sla schedule <number:int(1-2147483647)>
  `),
  {
    form: 'ip sla <number:int(1-2147483647)>',
    undo: '=',
    item: 'ip sla {number}',
    enters: 'sla',
    undoEffect: removeProbe,
  },
  {
    form: 'track <number:int(1-1000)> <object:line>',
    undo: 'track <number:int(1-1000)>',
    item: 'track {number}',
    enters: 'track',
    check: sameObject,
  },
];

function oneRd(call: Call): Reply | undefined {
  const old = call.at.children.get('rd');
  return old !== undefined && old.args.rd?.[0] !== call.arg('rd')
    ? { refuse: '% Do "no" on existing RD before setting a new one' }
    : undefined;
}

/** The device forgets the targets with the number. */
function forgetTargets(call: Call): undefined {
  if (!call.negated) return undefined;
  for (const key of [...call.at.children.keys()])
    if (key.startsWith('route-target ')) call.at.children.delete(key);
  return undefined;
}

export const VRF_MAPS = commands(
  '(way=import | way=export) map <map:word(63)> => (way=import | way=export) map @ {way} map',
);

/** Both ways are displayed as two lines. */
function bothWays(call: Call): undefined {
  for (const way of ['export', 'import']) {
    const line = `route-target ${way} ${call.arg('target')}`;
    if (call.negated) call.at.children.delete(line);
    else keep(call, { key: line, lines: [line] });
  }
  return undefined;
}

function removeTarget(call: Call): undefined {
  const extra = call.has('with') ? ' stitching' : '';
  call.at.children.delete(`route-target ${call.arg('way')} ${call.arg('target')}${extra}`);
  return undefined;
}

export const ROUTE_TARGET: readonly Rule[] = [
  {
    form: 'route-target (way=export | way=import) <target:asnumber> [with=stitching]',
    undo: '=',
    item: 'route-target {way} {target}[ {with}]',
    undoEffect: removeTarget,
  },
  {
    form: 'route-target both <target:asnumber>',
    undo: '=',
    effect: bothWays,
    undoEffect: bothWays,
  },
];

const OLD_VRF: readonly Rule[] = [
  ...commands(`
  description <text:line(244)> => description
  `),
  ...ROUTE_TARGET,
  ...VRF_MAPS,
  { form: 'rd <rd:asnumber>', undo: '=', item: 'rd', check: oneRd, after: forgetTargets },
];

/** One value that must be taken away before another is given. */
function once(key: string): (call: Call) => Reply | undefined {
  return (call) =>
    call.at.children.has(key) && !call.booting ? { refuse: `% Remove the old ${key} first` } : undefined;
}

const DHCP: readonly Rule[] = [
  ...commands(`
  vrf <vrf:word(32)> => vrf [<vrf:word(32)>]
  default-router (<ip:ipv4>)+ => default-router
  dns-server (<ip:ipv4>)+ => dns-server
  domain-name <name:word(80)> => domain-name
  client-name <name:word(80)> => client-name
  option <code:int(0-254)> (ascii <text:line> | hex <hex:word(64)> | ip (<ip:ipv4>)+) => option <code:int(0-254)>
  lease (infinite | <days:int(0-365)> [<hours:int(0-23)> [<minutes:int(0-59)>]]) => lease
  `),
  ...['network <ip:ipv4> <mask:netmask>', 'host <ip:ipv4> <mask:netmask>'].map(
    (form): Rule => ({
      form,
      undo: form.split(' ')[0] ?? '',
      item: form.split(' ')[0] ?? '',
      check: once(form.split(' ')[0] ?? ''),
    }),
  ),
  ...['client-identifier <id:word(64)>', 'hardware-address <id:word(17)>'].map(
    (form): Rule => ({
      form,
      undo: form.split(' ')[0] ?? '',
      item: form.split(' ')[0] ?? '',
      check: once(form.split(' ')[0] ?? ''),
    }),
  ),
];

const DHCP6 = commands(`
  address prefix <prefix:prefix6> [lifetime <valid:int> <preferred:int>] => address prefix <prefix:prefix6>
  dns-server <ip:ipv6>
  domain-name <name:word(80)> => domain-name [<name:word(80)>]
`);

const PROBE_OPTIONS = commands(
  `
  frequency <seconds:int(1-604800)> => frequency
  timeout <ms:int(0-604800000)> => timeout
  threshold <ms:int(0-60000)> => threshold
`,
  { check: notRunning },
);

export const SNOOPING: readonly Rule[] = [
  off('ip dhcp snooping'),
  on('ip dhcp snooping information option'),
  ...commands(`
  ip dhcp snooping database <url:word(200)> => ip dhcp snooping database
  `),
];

export const POOL_VIEWS: Readonly<Record<string, View>> = {
  'old-vrf': configView('config-vrf', OLD_VRF),
  dhcp: configView('dhcp-config', DHCP),
  dhcp6: configView('config-dhcpv6', DHCP6),
  sla: configView(
    'config-ip-sla',
    commands('icmp-echo <ip:ipv4> [source-interface <if:interface>] => icmp-echo ! sla-echo', {
      check: notRunning,
    }),
  ),
  'sla-echo': configView('config-ip-sla-echo', PROBE_OPTIONS),
  track: configView('config-track', commands('delay [down <down:int(0-180)>] [up <up:int(0-180)>] => delay')),
};
