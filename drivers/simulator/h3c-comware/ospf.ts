/** OSPFv2: the process, its lines, and its areas. */
import { readIpv4, writeIpv4 } from '../args.ts';
import { fill } from '../text.ts';
import { findAll, findItem, keep, putItem, removeAll, removeItem } from '../tree.ts';
import type { Call, DeviceState, Item, Reply, Rule, View } from '../types.ts';
import { checkInterface, checkVpn, interfaces, rankOf } from './model.ts';
import { interfaceSort } from './names.ts';
import { cipherOf } from './system.ts';
import { checks, off, subView, value } from './view.ts';

function findProcess(device: DeviceState, pid: string): Item | undefined {
  return findItem(device.root, `ospf ${pid}`);
}

function putProcess(device: DeviceState, pid: string, args: Item['args']): Item {
  return putItem(device.root, {
    key: `ospf ${pid}`,
    lines: [fill('ospf {pid}[ router-id {id}][ vpn-instance {vpn}]', args) ?? ''],
    view: 'ospf',
    args,
    sort: pid,
    rank: rankOf(device, 'system', 'ospf '),
  });
}

/** The router id stands in the head; entering the head without one leaves it. */
function openProcess(call: Call): Reply | undefined {
  const pid = call.arg('pid') || '1';
  const known = findProcess(call.device, pid)?.args;
  if (known && call.has('vpn') && known.vpn?.[0] !== call.arg('vpn'))
    return { refuse: 'The VPN instance of the OSPF process cannot be changed.' };
  const args = { ...known, ...call.args, pid: [pid] };
  call.shell.enter('ospf', putProcess(call.device, pid, args));
  return undefined;
}

/** Interfaces leave the process with it; their other settings stay. */
function removeProcess(call: Call): Reply | undefined {
  const pid = call.arg('pid') || '1';
  const item = findProcess(call.device, pid);
  if (!item) return { refuse: 'The OSPF process does not exist.' };
  removeItem(item);
  for (const section of interfaces(call.device)) section.children.delete(`ospf ${pid} area`);
  return undefined;
}

export const OSPF: readonly Rule[] = [
  {
    form: 'ospf [<pid:int(1-65535)>] (router-id <id:ipv4> | vpn-instance <vpn:name(31)>)*',
    undo: 'ospf [<pid:int(1-65535)>]',
    separate: 'each',
    check: checkVpn,
    effect: openProcess,
    undoEffect: removeProcess,
    undoAsks: (call) =>
      findProcess(call.device, call.arg('pid') || '1') ? 'Undo OSPF process? [Y/N]:' : null,
  },
];

function areaItem(device: DeviceState, process: Item, area: string): Item {
  return putItem(process, {
    key: `area ${area}`,
    lines: [`area ${area}`],
    view: 'ospf-area',
    args: { area: [area] },
    sort: area,
    rank: rankOf(device, 'ospf', 'area '),
  });
}

/** An interface that names a process and an area creates both. */
export function putArea(device: DeviceState, pid: string, area: string): void {
  const process = findProcess(device, pid) ?? putProcess(device, pid, { pid: [pid] });
  areaItem(device, process, area);
}

const SILENT_ALL = 'silent-interface all';

/** With `all` the exceptions are displayed, without it the silent ones. */
function setSilent(call: Call): undefined {
  const name = call.arg('if');
  const key = `silent-interface ${name}`;
  const shown = call.at.children.has(SILENT_ALL) === call.negated;
  const line = `${call.negated ? 'undo ' : ''}${key}`;
  if (shown) keep(call, { key, lines: [line], sort: interfaceSort(name, false) });
  else call.at.children.delete(key);
}

const OPTIONS =
  '(cost <cost:int(0-16777214)> | type <type:int(1-2)> | tag <tag:int(0-4294967295)> | route-policy <policy:name(63)>)*';
const SHOWN_OPTIONS = '[ cost {cost}][ type {type}][ tag {tag}][ route-policy {policy}]';
const SOURCE =
  '(source=direct | source=static | source=rip [<id:int(1-65535)>] | source=ospf [<id:int(1-65535)>] | source=isis [<id:int(1-65535)>] | source=bgp [<id:int(1-4294967295)>])';

function onlyOnce(call: Call): Reply | undefined {
  const twice = Object.entries(call.args).find(([, values]) => values.length > 1);
  return twice ? { caret: twice[0] } : undefined;
}

const OSPF_RULES: readonly Rule[] = [
  value('bandwidth-reference', '<mbits:int(1-4294967)>', { hidden: ['bandwidth-reference 100'] }),
  {
    form: `default-route-advertise (always=always | calculate=permit-calculate-other | cost <cost:int(0-16777214)> | type <type:int(1-2)> | route-policy <policy:name(63)>)*`,
    undo: 'default-route-advertise',
    item: 'default-route-advertise',
    shows:
      'default-route-advertise[ {always}][ {calculate}][ cost {cost}][ type {type}][ route-policy {policy}]',
    check: onlyOnce,
  },
  value('filter-policy', '<acl:int(2000-3999)> (import | export)', {
    undo: 'filter-policy [<acl:int(2000-3999)>] (import | export)',
  }),
  {
    form: `import-route ${SOURCE} ${OPTIONS}`,
    undo: `import-route ${SOURCE}`,
    item: 'import-route {source}[ {id}]',
    shows: `import-route {source}[ {id}]${SHOWN_OPTIONS}`,
    check: onlyOnce,
    undoEffect: (call) => void call.at.children.delete(fill('import-route {source}[ {id}]', call.args) ?? ''),
  },
  value('maximum load-balancing', '<count:int(1-32)>'),
  off('non-stop-routing'),
  off('graceful-restart'),
  value('preference ase', '<value:int(1-255)>', { hidden: ['preference ase 150'] }),
  value('preference', '<value:int(1-255)>', { hidden: ['preference 10'] }),
  {
    form: SILENT_ALL,
    undo: '=',
    after: (call) => void removeAll(call.at, (item) => /^silent-interface [A-Z]/.test(item.key)),
  },
  {
    form: 'silent-interface <if:interface>',
    undo: '=',
    check: checkInterface,
    undoCheck: checkInterface,
    effect: setSilent,
    undoEffect: setSilent,
  },
  {
    form: 'area <area:area>',
    undo: '=',
    effect: (call) => call.shell.enter('ospf-area', areaItem(call.device, call.at, call.arg('area'))),
    undoEffect: (call) =>
      call.at.children.delete(`area ${call.arg('area')}`)
        ? undefined
        : { refuse: 'The area does not exist.' },
  },
];

/** Host bits cleared. */
function networkKey(call: Call): string {
  const ip = readIpv4(call.arg('ip')) ?? 0;
  const wildcard = readIpv4(call.arg('wildcard')) ?? 0;
  return `network ${writeIpv4((ip & ~wildcard) >>> 0)} ${writeIpv4(wildcard)}`;
}

/** A network belongs to one area of the process. */
function checkNetwork(call: Call): Reply | undefined {
  const areas = call.at.parent ? findAll(call.at.parent, 'area ') : [];
  const holder = areas.find((area) => area !== call.at && area.children.has(networkKey(call)));
  return holder ? { refuse: `The network already exists in ${holder.key}.` } : undefined;
}

function checkStub(other: string): (call: Call) => Reply | undefined {
  return (call) => {
    if (call.at.args.area?.[0] === '0.0.0.0')
      return { refuse: 'The backbone area cannot be a stub or NSSA area.' };
    return call.at.children.has(other)
      ? { refuse: `The area cannot be configured: it is already configured as ${other}; remove that first.` }
      : undefined;
  };
}

const KEY = 'authentication-mode md5';

const AREA_RULES: readonly Rule[] = [
  {
    form: 'abr-summary <ip:ipv4> <mask:mask> [not-advertise]',
    undo: 'abr-summary <ip:ipv4> <mask:mask>',
    item: 'abr-summary {ip} {mask}',
  },
  {
    form: `${KEY} <id:int(1-255)> (cipher <cipher:cipher> | plain <clear:word(16)>)`,
    undo: `${KEY} <id:int(1-255)>`,
    effect: (call) => {
      const stored = call.has('clear') ? cipherOf(call.arg('clear')) : call.arg('cipher');
      const id = call.arg('id');
      keep(call, { key: `${KEY} ${id}`, lines: [`${KEY} ${id} cipher ${stored}`], args: { id: [id] } });
      return undefined;
    },
  },
  {
    form: '',
    undo: 'authentication-mode',
    undoEffect: (call) => void removeAll(call.at, (item) => item.key.startsWith(KEY)),
  },
  value('default-cost', '<cost:int(0-16777214)>', { hidden: ['default-cost 1'] }),
  {
    form: 'network <ip:ipv4> <wildcard:wildcard>',
    undo: '=',
    check: checks(checkNetwork),
    effect: (call) => void keep(call, { key: networkKey(call), lines: [networkKey(call)] }),
    undoEffect: (call) =>
      call.at.children.delete(networkKey(call)) ? undefined : { refuse: 'The network does not exist.' },
  },
  value('stub', '[no-summary]', { form: 'stub [no-summary]', check: checkStub('nssa') }),
  value('nssa', '[no-summary]', {
    form: 'nssa [no-summary | default-route-advertise]',
    check: checkStub('stub'),
  }),
];

export const OSPF_VIEWS: Readonly<Record<string, View>> = {
  ospf: subView((item) => item.key.replace(' ', '-'), OSPF_RULES),
  'ospf-area': subView(
    (item) => `ospf-${item.parent?.args.pid?.[0] ?? ''}-area-${item.args.area?.[0] ?? ''}`,
    AREA_RULES,
  ),
};
