/** RIP, IS-IS and OSPFv3: processes and families, and what stands on interfaces. */
import { fill } from '../text.ts';
import { findItem, keep } from '../tree.ts';
import type { Call, Rule, View } from '../types.ts';
import { off, on, subView, value } from './view.ts';

const SOURCE =
  '(source=direct | source=static | source=rip [<id:int(1-65535)>] | source=ospf [<id:int(1-65535)>] | source=isis [<id:int(1-65535)>] | source=bgp)';

function imports(options: string): Rule {
  return {
    form: `import-route ${SOURCE} ${options}`,
    undo: `import-route ${SOURCE}`,
    item: 'import-route {source}[ {id}]',
    undoEffect: (call) => void call.at.children.delete(fill('import-route {source}[ {id}]', call.args) ?? ''),
  };
}

const SILENT: Rule = { form: 'silent-interface (all=all | <if:interface>)', undo: '=' };

const RIP_RULES: readonly Rule[] = [
  on('summary'),
  value('version', '(1 | 2)'),
  {
    form: 'network <ip:ipv4> [<wildcard:wildcard>]',
    undo: 'network <ip:ipv4>',
    item: 'network {ip}',
    sort: (call) => call.arg('ip'),
  },
  value('preference', '<value:int(1-255)>', { hidden: ['preference 100'] }),
  value('default cost', '<cost:int(0-16)>', { hidden: ['default cost 0'] }),
  value('default-route', '(only | originate) [cost <cost:int(1-15)>]', {
    form: 'default-route (only | originate) [cost <cost:int(1-15)>]',
  }),
  imports('[cost <cost:int(0-16)>]'),
  { form: 'peer <ip:ipv4>', undo: '=' },
  SILENT,
];

const FAMILY_RULES: readonly Rule[] = [
  value('preference', '<value:int(1-255)>', { hidden: ['preference 15'] }),
  value('default-route-advertise', '', { form: 'default-route-advertise' }),
  imports('(cost <cost:int(0-4261412864)> | level=level-1 | level=level-2)*'),
  {
    form: 'summary <ip:ipv4> <mask:mask>',
    undo: '=',
    item: 'summary {ip} {mask}',
  },
];

const ISIS_RULES: readonly Rule[] = [
  value('is-level', '(level-1 | level-2 | level-1-2)', { hidden: ['is-level level-1-2'] }),
  value('cost-style', '(narrow | wide | compatible)', { hidden: ['cost-style narrow'] }),
  value('is-name', '<name:name(64)>'),
  { form: 'network-entity <net:name(60)>', undo: '=' },
  value('area-authentication-mode', '(md5 | simple) cipher <secret:cipher>'),
  {
    form: 'address-family ipv4 [unicast]',
    undo: '=',
    item: 'address-family ipv4',
    shows: 'address-family ipv4 unicast',
    enters: 'isis-ipv4',
  },
];

const OSPF3_RULES: readonly Rule[] = [
  value('router-id', '<id:ipv4>'),
  imports('(cost <cost:int(1-16777214)> | type <type:int(1-2)>)*'),
  SILENT,
  {
    form: 'area <area:area>',
    undo: '=',
    item: 'area {area}',
    enters: 'ospfv3-area',
    sort: (call) => call.arg('area'),
  },
];

const AREA_RULES: readonly Rule[] = [
  value('stub', '[no-summary]', { form: 'stub [no-summary]' }),
  value('default-cost', '<cost:int(0-16777214)>', { hidden: ['default-cost 1'] }),
];

/** A process by its number; without one it is the first. */
function process(protocol: string, view: string): Rule {
  const key = (call: Call): string => `${protocol} ${call.arg('pid') || '1'}`;
  return {
    form: `${protocol} [<pid:int(1-65535)>]`,
    undo: '=',
    separate: 'each',
    effect: (call) => {
      const line = key(call);
      const pid = call.arg('pid') || '1';
      call.shell.enter(view, keep(call, { key: line, lines: [line], view, args: { pid: [pid] }, sort: pid }));
      return undefined;
    },
    undoEffect: (call) =>
      call.at.children.delete(key(call)) ? undefined : { refuse: 'The process does not exist.' },
  };
}

export const IGPS: readonly Rule[] = [
  process('rip', 'rip'),
  process('isis', 'isis'),
  process('ospfv3', 'ospfv3'),
];

/** A check that the process that an interface line names is there. */
export function needsProcess(protocol: string): NonNullable<Rule['check']> {
  return (call) =>
    call.booting || findItem(call.device.root, `${protocol} ${call.arg('pid') || '1'}`)
      ? undefined
      : { refuse: 'The process does not exist.' };
}

export const IGP_VIEWS: Readonly<Record<string, View>> = {
  rip: subView((item) => item.key.replace(' ', '-'), RIP_RULES),
  isis: subView((item) => item.key.replace(' ', '-'), ISIS_RULES),
  'isis-ipv4': subView((item) => `isis-${item.parent?.args.pid?.[0] ?? ''}-ipv4`, FAMILY_RULES),
  ospfv3: subView((item) => item.key.replace(' ', '-'), OSPF3_RULES),
  'ospfv3-area': subView(
    (item) => `ospfv3-${item.parent?.args.pid?.[0] ?? ''}-area-${item.args.area?.[0] ?? ''}`,
    AREA_RULES,
  ),
};

const LEVEL = '[level=level-1 | level=level-2]';

/** One value per level; without a level it holds for both. */
function perLevel(key: string, argument: string): Rule {
  return { form: `${key} ${argument} ${LEVEL}`, undo: `${key} ${LEVEL}`, item: `${key}[ {level}]` };
}

export const INTERFACE_IGP: readonly Rule[] = [
  {
    form: 'rip <pid:int(1-65535)> enable [exclude-subip]',
    undo: 'rip enable',
    item: 'rip enable',
    check: needsProcess('rip'),
  },
  value('rip version', '(1 | 2 [broadcast | multicast])'),
  value('rip metricout', '<metric:int(0-16)>'),
  value('rip authentication-mode', 'md5 (rfc2082 | rfc2453) cipher <secret:cipher>'),
  { form: 'rip summary-address <ip:ipv4> <mask:mask>', undo: '=' },
  {
    form: 'isis enable [<pid:int(1-65535)>]',
    undo: 'isis enable',
    item: 'isis enable',
    check: needsProcess('isis'),
  },
  value('isis circuit-type', 'p2p'),
  value('isis circuit-level', '(level-1 | level-2 | level-1-2)'),
  perLevel('isis cost', '<cost:int(1-16777215)>'),
  perLevel('isis timer hello', '<seconds:int(3-255)>'),
  value('isis authentication-mode', '(md5 | simple) cipher <secret:cipher>'),
  {
    form: 'ospfv3 <pid:int(1-65535)> area <area:area> [instance <instance:int(0-255)>]',
    undo: '=',
    item: 'ospfv3 {pid} area',
    check: (call) => {
      const old = call.at.children.get(`ospfv3 ${call.arg('pid')} area`)?.args.area?.[0];
      if (old !== undefined && old !== call.arg('area'))
        return { refuse: 'The interface already belongs to another area: remove it first.' };
      return needsProcess('ospfv3')(call);
    },
  },
  value('ospfv3 cost', '<cost:int(1-65535)>'),
  value('ospfv3 network-type', '(broadcast | nbma | p2mp | p2p)'),
  value('ospfv3 timer hello', '<seconds:int(1-65535)>', { hidden: ['ospfv3 timer hello 10'] }),
  off('ospfv3 bfd enable'),
];
