/** Terminal lines, SNMP, and services of the management plane. */
import { findAll, keep, removeItem } from '../tree.ts';
import type { Call, Reply, Rule, View } from '../types.ts';
import { LINE_MORE } from './login.ts';
import { configView, off, on, value } from './view.ts';

/** Ranges are sections of their own here; one that cuts across another is refused. */
function openLine(call: Call): Reply | undefined {
  const kind = call.arg('kind');
  const first = Number(call.arg('first'));
  const last = Number(call.arg('last') || first);
  if (kind !== 'vty' && last > 0) return { caret: 'first' };
  if (last < first) return { caret: 'last' };
  const name = `${kind} ${first}${last > first ? ` ${last}` : ''}`;
  const clash = findAll(call.at, `line ${kind} `).find((item) => {
    const [low, high] = [Number(item.args.first?.[0]), Number(item.args.last?.[0])];
    return item.key !== `line ${name}` && first <= high && last >= low;
  });
  if (clash) return { refuse: `% Bad line range - overlaps with ${clash.key}` };
  const args = { kind: [kind], first: [`${first}`], last: [`${last}`] };
  const sort = `${['con', 'aux', 'vty'].indexOf(kind)} ${first}`;
  call.shell.enter(
    'line',
    keep(call, { key: `line ${name}`, lines: [`line ${name}`], view: 'line', args, sort }),
  );
  return undefined;
}

export const LINES: readonly Rule[] = [
  {
    form: 'line (kind=con | kind=aux | kind=vty) <first:int(0-98)> [<last:int(1-98)>]',
    enters: 'line',
    effect: openLine,
    separate: 'group',
  },
];

const DIRECTION = '(direction=in | direction=out)';

const LINE_RULES: readonly Rule[] = [
  {
    form: `access-class <list:word(64)> ${DIRECTION} [vrf-also]`,
    undo: `access-class [<list:word(64)>] ${DIRECTION}`,
    item: 'access-class {direction}',
  },
  {
    form: 'exec-timeout <minutes:int(0-35791)> [<seconds:int(0-2147483)>]',
    undo: 'exec-timeout',
    item: 'exec-timeout',
    shows: (call) => `exec-timeout ${call.arg('minutes')} ${call.arg('seconds') || '0'}`,
    hidden: ['exec-timeout 10 0'],
  },
  value('privilege level', '<level:int(0-15)>', { hidden: ['privilege level 1'] }),
  on('exec'),
  off('logging synchronous'),
  value('password', '[<type:int(0,7)>] <secret:word(80)>', { form: 'password [0 | 7] <secret:word(80)>' }),
  {
    form: 'login [local | authentication <list:word(32)>]',
    undo: 'login [authentication]',
    item: 'login',
  },
  value('length', '<rows:int(0-512)>', { hidden: ['length 24'] }),
  value('width', '<columns:int(0-512)>', { hidden: ['width 80'] }),
  value('session-timeout', '<minutes:int(0-35791)>'),
  value('transport input', '(all | none | (ssh | telnet)+)'),
  value('transport output', '(all | none | (ssh | telnet)+)'),
  value('stopbits', '(1 | 2)'),
  ...LINE_MORE,
];

export const LINE_VIEWS: Readonly<Record<string, View>> = { line: configView('config-line', LINE_RULES) };

/** A list name or number follows the rights; without one a blank is displayed. */
function communityLine(call: Call): string {
  const view = call.has('view') ? ` view ${call.arg('view')}` : '';
  const rights = call.arg('rights') || 'RO';
  return `snmp-server community ${call.arg('community')}${view} ${rights} ${call.arg('list')}`;
}

function hostLine(call: Call): string {
  const vrf = call.has('vrf') ? ` vrf ${call.arg('vrf')}` : '';
  const version = call.has('level') ? `3 ${call.arg('level')}` : call.arg('version');
  const traps = call.args.trap ? ` ${call.args.trap.join(' ')}` : '';
  const informs = call.has('inform') ? ' informs' : '';
  return `snmp-server host ${call.arg('server')}${vrf}${informs} version ${version} ${call.arg('community')} ${traps}`;
}

/** Types of a family are added and taken away one by one. */
function keepTraps(call: Call, more: boolean): undefined {
  const key = `snmp-server enable traps ${call.arg('family')}`;
  const known = call.at.children.get(key)?.args.types?.[0]?.split(' ') ?? [];
  const named = call.arg('types').split(' ').filter(Boolean);
  const types = more ? [...new Set([...known, ...named])] : known.filter((type) => !named.includes(type));
  const left = types.filter(Boolean);
  const item = keep(call, { key, lines: [[key, ...left].join(' ')], args: { types: [left.join(' ')] } });
  if (!more && (named.length === 0 || left.length === 0)) removeItem(item);
  return undefined;
}

const TRAP_FAMILIES = ['snmp', 'config', 'bridge', 'ospf', 'bgp', 'vtp', 'syslog', 'entity', 'cpu', 'envmon'];

export const SNMP: readonly Rule[] = [
  {
    form: 'snmp-server view <view:word(32)> <oid:word(64)> (included | excluded)',
    undo: 'snmp-server view <view:word(32)> [<oid:word(64)>]',
    item: 'snmp-server view {view} {oid}',
  },
  {
    form: 'snmp-server community <community:word(64)> [view <view:word(32)>] [rights=RO | rights=RW] [<list:word(64)>]',
    undo: 'snmp-server community <community:word(64)>',
    item: 'snmp-server community {community}',
    shows: communityLine,
  },
  value('snmp-server trap-source', '<name:interface>'),
  value('snmp-server location', '<text:line(255)>'),
  value('snmp-server contact', '<text:line(255)>'),
  {
    form: `snmp-server enable traps (${TRAP_FAMILIES.map((family) => `family=${family}`).join(' | ')}) [<types:line(200)>]`,
    undo: `snmp-server enable traps (${TRAP_FAMILIES.map((family) => `family=${family}`).join(' | ')}) [<types:line(200)>]`,
    effect: (call) => keepTraps(call, true),
    undoEffect: (call) => keepTraps(call, false),
  },
  {
    form: 'snmp-server host <server:ipv4> [vrf <vrf:word(32)>] [inform=informs] version (version=1 | version=2c | 3 (level=auth | level=noauth | level=priv)) <community:word(64)> (<trap:word(20)>)*',
    undo: 'snmp-server host <server:ipv4> [vrf <vrf:word(32)>] [inform=informs] version (version=1 | version=2c | 3 (level=auth | level=noauth | level=priv)) <community:word(64)>',
    item: 'snmp-server host {server}[ vrf {vrf}][ {version}][ {level}] {community}',
    shows: hostLine,
  },
];

export const HTTP_AND_SSH: readonly (Rule | string)[] = [
  { form: 'ip forward-protocol nd', undo: '=' },
  { form: 'ip http server', undo: '=', toggle: 'always' },
  { form: 'ip http secure-server', undo: '=', toggle: 'always' },
];

export const SSH: readonly Rule[] = [
  value('ip ssh time-out', '<seconds:int(1-120)>', { hidden: ['ip ssh time-out 120'] }),
  value('ip ssh authentication-retries', '<tries:int(0-5)>', { hidden: ['ip ssh authentication-retries 3'] }),
  value('ip ssh source-interface', '<name:interface>'),
  value('ip ssh version', '<version:int(1-2)>'),
  off('ip scp server enable'),
];

export const DISCOVERY: readonly Rule[] = [on('cdp run'), off('lldp run'), off('dot1x system-auth-control')];

export const SPANNING_TREE: readonly Rule[] = [
  value('spanning-tree mode', '(pvst | rapid-pvst | mst)'),
  off('spanning-tree loopguard default'),
  off('spanning-tree portfast default'),
  off('spanning-tree portfast bpduguard default'),
  { form: 'spanning-tree extend system-id', undo: '=', toggle: 'always' },
];
