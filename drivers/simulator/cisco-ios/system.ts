/** Global services: names, time, name servers, syslog, NTP, as tables in display order. */
import { fill } from '../text.ts';
import { keep, removeItem } from '../tree.ts';
import type { Call, Captures, Reply, Rule } from '../types.ts';
import { off, on, value } from './view.ts';

const TIMESTAMP = '(datetime (msec | localtime | show-timezone | year)* | uptime)';
const LEVELS = [
  'emergencies',
  'alerts',
  'critical',
  'errors',
  'warnings',
  'notifications',
  'informational',
  'debugging',
];
const LEVEL = `(${LEVELS.map((level) => `level=${level}`).join(' | ')} | <number:int(0-7)>)`;

function levelOf(call: Call): string {
  return call.arg('level') || (call.has('number') ? (LEVELS[Number(call.arg('number'))] ?? '') : '');
}

export const SERVICES: readonly (Rule | string)[] = [
  off('service nagle'),
  on('service pad'),
  off('service tcp-keepalives-in'),
  off('service tcp-keepalives-out'),
  {
    form: `service timestamps (what=debug | what=log) ${TIMESTAMP}`,
    undo: 'service timestamps (what=debug | what=log)',
    item: 'service timestamps {what}',
    sort: (call) => call.arg('what'),
  },
  { form: 'service password-encryption', undo: '=', toggle: 'always' },
  off('service sequence-numbers'),
  on('service dhcp'),
];

export const HOSTNAME: readonly (Rule | string)[] = [
  {
    ...value('hostname', '<name:host>'),
    undoEffect: (call) => {
      keep(call, { key: 'hostname', lines: ['hostname Switch'], args: { name: ['Switch'] } });
      return undefined;
    },
  },
];

export const LOGGING_LOCAL: readonly Rule[] = [
  {
    form: `logging buffered [<size:int(4096-2147483647)>] [${LEVEL}]`,
    undo: 'logging buffered',
    item: 'logging buffered',
    shows: (call) => ['logging buffered', call.arg('size'), levelOf(call)].filter(Boolean).join(' '),
  },
  {
    form: `logging console [${LEVEL}]`,
    undo: 'logging console',
    effect: (call) => keepTerminal(call, 'console', levelOf(call)),
    undoEffect: (call) => keepTerminal(call, 'console', 'no'),
  },
  {
    form: `logging monitor [${LEVEL}]`,
    undo: 'logging monitor',
    effect: (call) => keepTerminal(call, 'monitor', levelOf(call)),
    undoEffect: (call) => keepTerminal(call, 'monitor', 'no'),
  },
];

/** On by default: only the negation or another level is displayed. */
function keepTerminal(call: Call, what: 'console' | 'monitor', level: string): Reply | undefined {
  const lines = [level === 'no' ? `no logging ${what}` : `logging ${what} ${level}`];
  const item = keep(call, { key: `logging ${what}`, lines });
  if (level === '' || level === 'debugging') removeItem(item);
  return undefined;
}

const SERVER = '(<server:ipv4> | <server:ipv6> | <server:host>)';

function nameServersKey(args: Captures): string {
  return fill('ip name-server[ vrf {vrf}]', args) ?? '';
}

/** A new line adds servers; all of a VRF are displayed on one line, in entry order. */
function addNameServers(call: Call): Reply | undefined {
  const key = nameServersKey(call.args);
  const known = call.at.children.get(key)?.args.server ?? [];
  const server = [...new Set([...known, ...(call.args.server ?? [])])];
  if (server.length > 6) return { refuse: '% Name-server table is full' };
  keep(call, {
    key,
    lines: [`${key} ${server.join(' ')}`],
    args: { ...call.args, server },
    sort: call.arg('vrf'),
  });
  return undefined;
}

function removeNameServers(call: Call): Reply | undefined {
  const key = nameServersKey(call.args);
  const item = call.at.children.get(key);
  if (!item) return undefined;
  const gone = call.args.server;
  const server = gone ? (item.args.server ?? []).filter((address) => !gone.includes(address)) : [];
  if (server.length === 0) removeItem(item);
  else keep(call, { key, lines: [`${key} ${server.join(' ')}`], args: { ...item.args, server } });
  return undefined;
}

export const NAMES_AND_TIME: readonly (Rule | string)[] = [
  value('clock timezone', '<zone:word(7)> <hours:hours> [<minutes:int(0-59)>]', {
    shows: (call) => `clock timezone ${call.arg('zone')} ${call.arg('hours')} ${call.arg('minutes') || '0'}`,
  }),
  value('clock summer-time', '<zone:word(7)> recurring [<rule:line>]'),
];

export const NAME_SERVICE: readonly (Rule | string)[] = [
  off('ip routing'),
  {
    form: 'ip name-server [vrf <vrf:word(32)>] (<server:ipv4> | <server:ipv6>)+',
    undo: 'ip name-server [vrf <vrf:word(32)>] (<server:ipv4> | <server:ipv6>)*',
    effect: addNameServers,
    undoEffect: removeNameServers,
  },
  on('ip (domain lookup | domain-lookup)', { shows: 'ip domain lookup' }),
  {
    form: 'ip (domain name | domain-name) [vrf <vrf:word(32)>] <name:word(200)>',
    undo: 'ip (domain name | domain-name) [vrf <vrf:word(32)>] [<name:word(200)>]',
    item: 'ip domain name[ vrf {vrf}]',
    shows: 'ip domain name[ vrf {vrf}] {name}',
  },
  {
    form: 'ip domain list <name:word(200)>',
    undo: '=',
  },
  {
    form: 'ip host <name:host> (<server:ipv4>)+',
    undo: 'ip host <name:host>',
    item: 'ip host {name}',
    check: (call) =>
      call.at.children.has(`ip host ${call.arg('name')}`)
        ? { refuse: '% Host name is already defined' }
        : undefined,
  },
];

const TRANSPORT = '[transport (proto=udp | proto=tcp) port <port:int(1-65535)>]';

export const LOGGING_REMOTE: readonly Rule[] = [
  {
    form: `logging trap ${LEVEL}`,
    undo: 'logging trap',
    item: 'logging trap',
    shows: (call) => `logging trap ${levelOf(call)}`,
    hidden: ['logging trap informational'],
  },
  {
    form: `logging facility <facility:word(8)>`,
    undo: 'logging facility',
    item: 'logging facility',
    hidden: ['logging facility local7'],
    check: (call) =>
      /^(local[0-7]|syslog|daemon|auth|user)$/.test(call.arg('facility')) ? undefined : { caret: 'facility' },
  },
  value('logging origin-id', '(hostname | ip | string <text:word(63)>)'),
  {
    form: 'logging source-interface <name:interface> [vrf <vrf:word(32)>]',
    undo: 'logging source-interface [<name:interface>] [vrf <vrf:word(32)>]',
    item: 'logging source-interface[ vrf {vrf}]',
  },
  {
    form: `logging (host ${SERVER} | <server:ipv4>) [vrf <vrf:word(32)>] ${TRANSPORT}`,
    undo: `logging (host ${SERVER} | <server:ipv4>) [vrf <vrf:word(32)>] ${TRANSPORT}`,
    shows: (call) => {
      const port = call.arg('port');
      const usual = port === '' || (port === '514' && call.arg('proto') === 'udp');
      const vrf = call.has('vrf') ? ` vrf ${call.arg('vrf')}` : '';
      return `logging host ${call.arg('server')}${vrf}${usual ? '' : ` transport ${call.arg('proto')} port ${port}`}`;
    },
  },
];

const NTP_OPTIONS =
  '(version <version:int(1-4)> | key <key:int(1-65535)> | source <source:interface> | prefer=prefer)*';

export const NTP: readonly Rule[] = [
  {
    form: 'ntp authentication-key <key:int(1-65535)> md5 <secret:word(64)> [7]',
    undo: 'ntp authentication-key <key:int(1-65535)>',
    item: 'ntp authentication-key {key}',
    shows: 'ntp authentication-key {key} md5 {secret} 7',
  },
  off('ntp authenticate'),
  { form: 'ntp trusted-key <key:int(1-65535)>', undo: '=' },
  value('ntp source', '<name:interface>'),
  {
    form: `ntp (what=server | what=peer) [vrf <vrf:word(32)>] ${SERVER} ${NTP_OPTIONS}`,
    undo: `ntp (what=server | what=peer) [vrf <vrf:word(32)>] ${SERVER}`,
    item: 'ntp {what}[ vrf {vrf}] {server}',
    shows: 'ntp {what}[ vrf {vrf}] {server}[ version {version}][ source {source}][ key {key}][ {prefer}]',
    sort: (call) => call.arg('what'),
  },
];
