/** OSPFv2: the process and its lines. */
import { readIpv4, writeIpv4 } from '../args.ts';
import { fill } from '../text.ts';
import { findAll, findItem, keep, removeAll, removeItem } from '../tree.ts';
import type { Call, Captures, DeviceState, Item, Reply, Rule, View } from '../types.ts';
import { maskLength } from './args.ts';
import { findInterface, interfaces } from './model.ts';
import { interfaceSort } from './names.ts';
import { OSPF_MORE } from './processes.ts';
import { configView, off, value } from './view.ts';

export const MISMATCH: Reply = { refuse: '%VRF specified does not match existing router' };

/** The section of a process. */
export function process(device: DeviceState, pid: string): Item | undefined {
  return findItem(device.root, `router ospf ${pid}`);
}

function openProcess(call: Call): Reply | undefined {
  const pid = call.arg('pid');
  const known = process(call.device, pid);
  if (known && call.has('vrf') && known.args.vrf?.[0] !== call.arg('vrf')) return MISMATCH;
  const args = known?.args ?? call.args;
  const line = fill('router ospf {pid}[ vrf {vrf}]', args) ?? '';
  call.shell.enter(
    'router-ospf',
    keep(call, { key: `router ospf ${pid}`, lines: [line], view: 'router-ospf', args, sort: pid }),
  );
  return undefined;
}

/** The interface lines of the process go with it. */
function removeProcess(call: Call): Reply | undefined {
  const pid = call.arg('pid');
  const item = process(call.device, pid);
  if (!item) return { refuse: `% OSPF process ${pid} is not running` };
  removeItem(item);
  for (const section of interfaces(call.device)) section.children.delete(`ip ospf ${pid} area`);
  return undefined;
}

export const ROUTER_OSPF: readonly Rule[] = [
  {
    form: 'router ospf <pid:int(1-65535)> [vrf <vrf:word(32)>]',
    undo: 'router ospf <pid:int(1-65535)> [vrf <vrf:word(32)>]',
    enters: 'router-ospf',
    separate: 'each',
    effect: openProcess,
    undoEffect: removeProcess,
  },
];

function checkRouterId(call: Call): Reply | undefined {
  const other = findAll(call.device.root, 'router ospf ').find(
    (item) => item !== call.at && item.children.get('router-id')?.args.id?.[0] === call.arg('id'),
  );
  if (other)
    return { refuse: `%OSPF: router-id ${call.arg('id')} in use by ospf process ${other.args.pid?.[0]}` };
  const old = call.at.children.get('router-id')?.args.id?.[0];
  const changed = old !== undefined && old !== call.arg('id');
  return changed
    ? { say: '% OSPF: Reload or use "clear ip ospf process" command, for this to take effect' }
    : undefined;
}

const BANDWIDTH_NOTICE = `% OSPF: Reference bandwidth is changed.
        Please ensure reference bandwidth is consistent across all routers.`;

/** Host bits cleared; a mask typed the wrong way round is turned. */
function networkLine(call: Call): string {
  const ip = readIpv4(call.arg('ip')) ?? 0;
  let wildcard = readIpv4(call.arg('wildcard')) ?? 0;
  if (wildcard >= 2 ** 31 && wildcard !== 2 ** 32 - 1 && maskLength(wildcard) !== null)
    wildcard = ~wildcard >>> 0;
  return `network ${writeIpv4((ip & ~wildcard) >>> 0)} ${writeIpv4(wildcard)}`;
}

function keepNetwork(call: Call): undefined {
  const key = networkLine(call);
  keep(call, {
    key,
    lines: [`${key} area ${call.arg('area')}`],
    args: { area: [call.arg('area')] },
    sort: key,
  });
}

function removeNetwork(call: Call): Reply | undefined {
  const item = call.at.children.get(networkLine(call));
  if (!item || item.args.area?.[0] !== call.arg('area'))
    return { refuse: '% OSPF: Network entry does not exist' };
  removeItem(item);
  return undefined;
}

function passiveByDefault(section: Item): boolean {
  return section.children.has('passive-interface default');
}

/** With `default` the exceptions are displayed, without it the passive ones. */
function setPassive(call: Call): Reply | undefined {
  const name = call.arg('name');
  const key = `passive-interface ${name}`;
  const shown = passiveByDefault(call.at) === call.negated;
  const line = `${call.negated ? 'no ' : ''}passive-interface ${name}`;
  if (shown) keep(call, { key, lines: [line], sort: interfaceSort(name) });
  else call.at.children.delete(key);
  return undefined;
}

function checkInterface(call: Call): Reply | undefined {
  return call.booting || findInterface(call.device, call.arg('name')) ? undefined : { caret: 'name' };
}

/** Lines whose options are merged on re-entry, and dropped one by one. */
function merging(
  head: string,
  options: Readonly<Record<string, string>>,
  forms: string,
): Pick<Rule, 'form' | 'undo' | 'effect' | 'undoEffect'> {
  const order = Object.keys(options);
  function line(args: Captures): string {
    const words = order.flatMap((name) => (args[name] ? [fill(options[name] ?? '', args) ?? ''] : []));
    return [fill(head, args) ?? '', ...words].join(' ');
  }
  return {
    form: forms,
    undo: forms,
    effect: (call) => {
      const key = fill(head, call.args) ?? '';
      const args = { ...call.at.children.get(key)?.args, ...call.args };
      keep(call, { key, lines: [line(args)], args });
      return undefined;
    },
    undoEffect: (call) => {
      const key = fill(head, call.args) ?? '';
      const old = call.at.children.get(key);
      const dropped = order.filter((name) => call.has(name));
      if (!old) return undefined;
      if (dropped.length === 0) removeItem(old);
      else {
        const args = Object.fromEntries(Object.entries(old.args).filter(([name]) => !dropped.includes(name)));
        keep(call, { key, lines: [line(args)], args });
      }
      return undefined;
    },
  };
}

const OPTIONS = {
  metric: 'metric {metric}',
  type: 'metric-type {type}',
  subnets: 'subnets',
  tag: 'tag {tag}',
  map: 'route-map {map}',
};

const REDISTRIBUTION =
  '(metric <metric:int(0-16777214)> | metric-type <type:int(1-2)> | subnets=subnets | tag <tag:int(0-4294967295)> | route-map <map:word(64)>)*';
const ORIGINATION =
  '(always=always | metric <metric:int(0-16777214)> | metric-type <type:int(1-2)> | route-map <map:word(64)>)*';

function isKind(section: Item, area: string, kind: string): boolean {
  return section.children.has(`area ${area} ${kind}`);
}

function checkStub(other: string): (call: Call) => Reply | undefined {
  return (call) => {
    const area = call.arg('area');
    if (area === '0' || area === '0.0.0.0')
      return { refuse: '% OSPF: Backbone can not be configured as stub or NSSA area' };
    return isKind(call.at, area, other)
      ? { refuse: `% OSPF: Area ${area} is already configured as ${other}` }
      : undefined;
  };
}

/** `no area X stub no-summary` keeps the stub. */
function undoStub(kind: string): (call: Call) => Reply | undefined {
  return (call) => {
    const key = `area ${call.arg('area')} ${kind}`;
    if (call.has('summary')) keep(call, { key, lines: [key], args: { area: [call.arg('area')] } });
    else call.at.children.delete(key);
    return undefined;
  };
}

const AREA = 'area <area:area>';

const OSPF_RULES: readonly Rule[] = [
  value('router-id', '<id:ipv4>', { check: checkRouterId }),
  {
    form: 'log-adjacency-changes [detail]',
    undo: 'log-adjacency-changes',
    item: 'log-adjacency-changes',
  },
  value('auto-cost reference-bandwidth', '<mbits:int(1-4294967)>', {
    hidden: ['auto-cost reference-bandwidth 100'],
    after: () => ({ say: BANDWIDTH_NOTICE }),
  }),
  off('capability vrf-lite'),
  {
    form: `${AREA} authentication [message-digest]`,
    undo: `${AREA} authentication`,
    item: 'area {area} authentication',
  },
  {
    form: `${AREA} stub [summary=no-summary]`,
    undo: '=',
    item: 'area {area} stub',
    check: checkStub('nssa'),
    undoEffect: undoStub('stub'),
  },
  {
    form: `${AREA} nssa [summary=no-summary]`,
    undo: '=',
    item: 'area {area} nssa',
    check: checkStub('stub'),
    undoEffect: undoStub('nssa'),
  },
  {
    form: `${AREA} range <ip:ipv4> <mask:netmask> [not-advertise]`,
    undo: '=',
    item: 'area {area} range {ip} {mask}',
  },
  {
    form: `${AREA} default-cost <cost:int(0-16777215)>`,
    undo: `${AREA} default-cost`,
    item: 'area {area} default-cost',
  },
  {
    // `no area X` alone removes all lines of the area.
    form: '',
    undo: AREA,
    undoEffect: (call) => void removeAll(call.at, (item) => item.key.startsWith(`area ${call.arg('area')} `)),
  },
  merging(
    'redistribute {source}',
    OPTIONS,
    `redistribute (source=connected | source=static | source=rip) ${REDISTRIBUTION}`,
  ),
  merging('redistribute bgp {as}', OPTIONS, `redistribute bgp <as:int(1-4294967295)> ${REDISTRIBUTION}`),
  merging('redistribute ospf {pid}', OPTIONS, `redistribute ospf <pid:int(1-65535)> ${REDISTRIBUTION}`),
  merging('redistribute eigrp {pid}', OPTIONS, `redistribute eigrp <pid:int(1-65535)> ${REDISTRIBUTION}`),
  {
    form: 'passive-interface default',
    undo: '=',
    after: (call) => void removeAll(call.at, (item) => /^passive-interface [A-Z]/.test(item.key)),
  },
  {
    form: 'passive-interface <name:interface>',
    undo: '=',
    check: checkInterface,
    undoCheck: checkInterface,
    effect: setPassive,
    undoEffect: setPassive,
  },
  {
    form: 'network <ip:ipv4> <wildcard:wildcard> area <area:area>',
    undo: '=',
    effect: keepNetwork,
    undoEffect: removeNetwork,
  },
  merging(
    'default-information originate',
    { always: 'always', metric: 'metric {metric}', type: 'metric-type {type}', map: 'route-map {map}' },
    `default-information originate ${ORIGINATION}`,
  ),
  value('default-metric', '<metric:int(1-16777214)>'),
  {
    form: 'distance <distance:int(1-255)>',
    undo: 'distance [<distance:int(1-255)>]',
    item: 'distance',
    hidden: ['distance 110'],
  },
  value('maximum-paths', '<paths:int(1-32)>', { hidden: ['maximum-paths 4'] }),
  off('shutdown'),
  ...OSPF_MORE,
];

export const OSPF_VIEWS: Readonly<Record<string, View>> = {
  'router-ospf': configView('config-router', OSPF_RULES),
};
