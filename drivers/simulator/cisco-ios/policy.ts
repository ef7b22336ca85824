/** Prefix lists, route maps and VRFs. */
import { findAll, findItem, keep, removeAll, removeItem } from '../tree.ts';
import type { Call, DeviceState, Item, Reply, Rule, View } from '../types.ts';
import { wantAddress } from './address.ts';
import { commands } from './catalogue.ts';
import { interfaces, vrfOf } from './model.ts';
import { ROUTE_TARGET, VRF_MAPS } from './pools.ts';
import { configView, value } from './view.ts';

const ACTION = '(action=permit | action=deny)';

function prefixEntries(device: DeviceState, name: string): readonly Item[] {
  return findAll(device.root, `ip prefix-list ${name} seq `);
}

function checkPrefix(call: Call): Reply | undefined {
  const length = Number(call.arg('prefix').split('/')[1]);
  const ge = call.has('ge') ? Number(call.arg('ge')) : length;
  const le = call.has('le') ? Number(call.arg('le')) : 32;
  const fits = (!call.has('ge') || ge > length) && (!call.has('le') || le > length) && ge <= le;
  if (!fits) return { refuse: '% Invalid prefix range for entry' };
  const seq = call.arg('seq');
  const known = findItem(call.at, `ip prefix-list ${call.arg('name')} seq ${seq}`);
  if (!known || known.lines[0] === prefixLine(call, seq)) return undefined;
  return { refuse: '% Insertion failed - seq number is already in use by another entry' };
}

function prefixLine(call: Call, seq: string): string {
  const ge = call.has('ge') ? ` ge ${call.arg('ge')}` : '';
  const le = call.has('le') ? ` le ${call.arg('le')}` : '';
  return `ip prefix-list ${call.arg('name')} seq ${seq} ${call.arg('action')} ${call.arg('prefix')}${ge}${le}`;
}

/** Without a number: the next multiple of five. */
function addPrefix(call: Call): undefined {
  const name = call.arg('name');
  const last = Math.max(0, ...prefixEntries(call.device, name).map((item) => Number(item.args.seq?.[0])));
  const seq = call.arg('seq') || `${Math.floor(last / 5) * 5 + 5}`;
  const args = { ...call.args, seq: [seq] };
  keep(call, {
    key: `ip prefix-list ${name} seq ${seq}`,
    lines: [prefixLine(call, seq)],
    args,
    sort: `${name} ${seq}`,
  });
}

function removePrefix(call: Call): Reply | undefined {
  const names = Object.keys(call.args);
  const gone = removeAll(call.at, (item) => {
    return (
      item.key.startsWith(`ip prefix-list ${call.arg('name')} `) &&
      names.every((name) => item.args[name]?.[0] === call.arg(name))
    );
  });
  return gone === 0 ? { refuse: "%Can't find prefix-list entry" } : undefined;
}

const PREFIX_ENTRY = `${ACTION} <prefix:prefix4> [ge <ge:int(1-32)>] [le <le:int(1-32)>]`;

export const PREFIX_LISTS: readonly Rule[] = [
  {
    form: `ip prefix-list <name:word(63)> [seq <seq:int(1-4294967294)>] ${PREFIX_ENTRY}`,
    undo: `ip prefix-list <name:word(63)> [seq <seq:int(1-4294967294)>] [${PREFIX_ENTRY}]`,
    check: checkPrefix,
    effect: addPrefix,
    undoEffect: removePrefix,
    separate: 'group',
  },
];

/** Route maps are displayed in the order in which their names came into being. */
function placeOf(device: DeviceState, name: string): number {
  const all = findAll(device.root, 'route-map ');
  const place = (item: Item): number => Number(item.sort.split(' ')[0]);
  const known = all.find((item) => item.args.name?.[0] === name);
  return known ? place(known) : Math.max(0, ...all.map(place)) + 1;
}

function openRouteMap(call: Call): Reply | undefined {
  const seq = call.arg('seq') || '10';
  const name = call.arg('name');
  const action = call.arg('action') || 'permit';
  const args = { name: [name], action: [action], seq: [seq] };
  // The device leaves a blank behind the head.
  const lines = [`route-map ${name} ${action} ${seq} `];
  const sort = `${placeOf(call.device, name)} ${seq}`;
  const item = keep(call, { key: `route-map ${name} ${seq}`, lines, view: 'route-map', args, sort });
  call.shell.enter('route-map', item);
  return undefined;
}

function removeRouteMap(call: Call): Reply | undefined {
  const gone = removeAll(call.at, (item) => {
    if (!item.key.startsWith(`route-map ${call.arg('name')} `)) return false;
    return ['seq', 'action'].every((name) => !call.has(name) || item.args[name]?.[0] === call.arg(name));
  });
  return gone === 0 ? { refuse: `% Could not find route-map ${call.arg('name')}` } : undefined;
}

export const ROUTE_MAPS: readonly Rule[] = [
  {
    form: `route-map <name:word(63)> [${ACTION}] [<seq:int(0-65535)>]`,
    undo: `route-map <name:word(63)> [${ACTION} [<seq:int(0-65535)>]]`,
    enters: 'route-map',
    separate: 'each',
    effect: openRouteMap,
    undoEffect: removeRouteMap,
  },
];

/** Names are appended on re-entry and taken away one by one. */
function wordList(head: string, excludes?: string): Pick<Rule, 'effect' | 'undoEffect' | 'check'> {
  function set(call: Call, names: readonly string[]): undefined {
    const item = keep(call, { key: head, lines: [`${head} ${names.join(' ')}`], args: { names } });
    if (names.length === 0) removeItem(item);
  }
  return {
    check: (call) =>
      excludes !== undefined && call.at.children.has(excludes)
        ? { refuse: `% "${head}" and "${excludes}" cannot be in one route-map entry` }
        : undefined,
    effect: (call) =>
      set(call, [
        ...new Set([...(call.at.children.get(head)?.args.names ?? []), ...(call.args.names ?? [])]),
      ]),
    undoEffect: (call) => {
      const old = call.at.children.get(head)?.args.names ?? [];
      return set(call, call.has('names') ? old.filter((name) => !call.args.names?.includes(name)) : []);
    },
  };
}

const LISTS = 'match ip address';
const PREFIXES = 'match ip address prefix-list';

const ROUTE_MAP_RULES: readonly Rule[] = [
  value('description', '<text:line(100)>'),
  {
    form: `${PREFIXES} (<names:word(63)>)+`,
    undo: `${PREFIXES} (<names:word(63)>)*`,
    ...wordList(PREFIXES, LISTS),
  },
  {
    form: `${LISTS} (<names:word(64)>)+`,
    undo: `${LISTS} (<names:word(64)>)*`,
    ...wordList(LISTS, PREFIXES),
  },
  {
    form: 'match interface (<names:interface>)+',
    undo: 'match interface (<names:interface>)*',
    ...wordList('match interface'),
  },
  value('set metric-type', '(type-1 | type-2)'),
  value('set weight', '<weight:int(0-65535)>'),
  value('set tag', '<tag:int(0-4294967295)>'),
  value('set local-preference', '<preference:int(0-4294967295)>'),
  ...commands(`
  set metric <metric:int(0-4294967295)> => set metric [<metric:int(0-4294967295)>]
  set ip next-hop <hop:ipv4> => set ip next-hop [<hop:ipv4>]
  set ipv6 next-hop <hop:ipv6> => set ipv6 next-hop [<hop:ipv6>]
  set as-path prepend (<as:word(11)>)+ => set as-path prepend
  set community (<community:word(20)>)+ => set community (<community:word(20)>)* @ set community
  match length <low:int> <high:int>
  match track <object:int(1-1000)> => match track [<object:int(1-1000)>]
  match ipv6 address <list:word(64)> => match ipv6 address [<list:word(64)>]
  continue [<seq:int(1-65535)>] => continue
  `),
  ...['match ipv6 address prefix-list', 'match community', 'match as-path', 'match tag'].map(
    (head): Rule => ({
      form: `${head} (<names:word(63)>)+`,
      undo: `${head} (<names:word(63)>)*`,
      ...wordList(head),
    }),
  ),
];

/** Addresses of member interfaces vanish with their VRF, and its routes go too. */
function removeVrf(call: Call): Reply | undefined {
  const name = call.arg('vrf');
  const item = findItem(call.device.root, `vrf definition ${name}`);
  if (!item) return { refuse: `% No VRF named ${name}` };
  removeItem(item);
  for (const section of interfaces(call.device).filter((candidate) => vrfOf(candidate) === name)) {
    section.children.delete('vrf forwarding');
    removeAll(section, (child) => /^(ip|ipv6) address/.test(child.key));
    wantAddress(call.device, section);
  }
  removeAll(
    call.device.root,
    (child) => /^(ip|ipv6) route vrf /.test(child.key) && child.args.vrf?.[0] === name,
  );
  removeAll(
    call.device.root,
    (child) => child.key.startsWith('router ospf ') && child.args.vrf?.[0] === name,
  );
  return { say: `% IPv4 and IPv6 addresses from all interfaces in VRF ${name} have been removed` };
}

export const VRFS: readonly Rule[] = [
  {
    form: 'vrf definition <vrf:word(32)>',
    undo: '=',
    item: 'vrf definition {vrf}',
    enters: 'vrf',
    separate: 'each',
    undoEffect: removeVrf,
    sort: (call) => call.arg('vrf'),
  },
];

function needsRemoval(call: Call): Reply | undefined {
  const old = call.at.children.get('rd');
  const same = old?.args.rd?.[0] === call.arg('rd');
  return old && !same ? { refuse: '% Do "no" on existing RD before setting a new one' } : undefined;
}

const VRF_RULES: readonly (Rule | string)[] = [
  value('description', '<text:line(244)>'),
  { form: 'rd <rd:asnumber>', undo: '=', item: 'rd', check: needsRemoval },
  ...ROUTE_TARGET,
  ...VRF_MAPS,
  {
    form: 'address-family (family=ipv4 | family=ipv6)',
    undo: '=',
    item: 'address-family {family}',
    enters: 'vrf-af',
    print: (items) =>
      items.flatMap((item) => [
        '!',
        ...item.lines,
        ...[...item.children.values()].flatMap((child) => child.lines.map((line) => ` ${line}`)),
        'exit-address-family',
      ]),
    sort: (call) => call.arg('family'),
  },
];

export const POLICY_VIEWS: Readonly<Record<string, View>> = {
  'route-map': configView('config-route-map', ROUTE_MAP_RULES),
  vrf: configView('config-vrf', VRF_RULES),
  'vrf-af': configView('config-vrf-af', [...ROUTE_TARGET, ...VRF_MAPS], { leave: 'exit-address-family' }),
};
