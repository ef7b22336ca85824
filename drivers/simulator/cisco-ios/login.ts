/** Login servers, their groups and lists, and what else a terminal line knows. */
import { findAll, findItem } from '../tree.ts';
import type { Call, Reply, Rule, View } from '../types.ts';
import { commands } from './catalogue.ts';
import { configView } from './view.ts';

/** Without the new model the lists are unknown words. */
function newModel(device: Call['device']): boolean {
  return findItem(device.root, 'toggle aaa new-model')?.lines[0] === 'aaa new-model';
}

const METHODS = '(group <group:word(32)> | local | none | enable | line | if-authenticated)+';
const ACCOUNT = '(start-stop | stop-only | none) (group <group:word(32)>)+';

/** A server that a group names stays. */
function notInGroup(call: Call): Reply | undefined {
  const line = `server name ${call.arg('name')}`;
  const user = findAll(call.device.root, 'aaa group server ').find((group) => group.children.has(line));
  return user ? { refuse: `% Server ${call.arg('name')} is used by ${user.key}` } : undefined;
}

/** With its methods a list is one line, without them a section; either way one negation takes it. */
const ACCOUNTING_LISTS: readonly Rule[] = ['commands <level:int(0-15)>', 'exec'].flatMap((what) => {
  const head = `aaa accounting ${what} <list:word(32)>`;
  const item = `aaa accounting ${what.replace('<level:int(0-15)>', '{level}')} {list}`;
  const common: Partial<Rule> = { undo: head, item, if: newModel };
  const undoEffect = (call: Call): undefined => {
    const level = call.has('level') ? `commands ${call.arg('level')}` : 'exec';
    call.at.children.delete(`aaa accounting ${level} ${call.arg('list')}`);
    return undefined;
  };
  return [
    { ...common, form: `${head} ${ACCOUNT}`, undoEffect },
    { ...common, form: head, enters: 'accounting', undoEffect },
  ];
});

export const LOGIN: readonly Rule[] = [
  ...ACCOUNTING_LISTS,
  ...commands(
    `
    aaa authorization commands <level:int(0-15)> <list:word(32)> ${METHODS} => aaa authorization commands <level:int(0-15)> <list:word(32)>
    aaa authorization console
    aaa group server (kind=tacacs+ | kind=radius) <name:word(64)> ! server-group
    `,
    { if: newModel },
  ),
  {
    form: '(kind=tacacs | kind=radius) server <name:word(64)>',
    undo: '=',
    item: '{kind} server {name}',
    enters: 'login-server',
    undoCheck: notInGroup,
  },
  ...commands(`
  tacacs-server host <ip:ipv4> [key [7] <key:word(80)>] => tacacs-server host <ip:ipv4>
  tacacs-server key [7] <key:word(80)> => tacacs-server key
  radius-server timeout <seconds:int(1-1000)> => radius-server timeout
  radius-server dead-criteria time <seconds:int(1-120)> tries <tries:int(1-100)> => radius-server dead-criteria [time <seconds:int(1-120)>] [tries <tries:int(1-100)>]
  aaa local authentication attempts max-fail <count:int(1-65535)> => aaa local authentication attempts max-fail [<count:int(1-65535)>]
  ip (kind=tacacs | kind=radius) source-interface <if:interface> => ip (kind=tacacs | kind=radius) source-interface @ ip {kind} source
  `),
];

const GROUP = commands(`
  server name <name:word(64)>
  server-private <ip:ipv4> [key [7] <key:word(80)>] => server-private <ip:ipv4>
  ip vrf forwarding <vrf:word(32)> => ip vrf forwarding
  deadtime <minutes:int(1-1440)> => deadtime
  load-balance method least-outstanding [batch-size <size:int(1-2147483647)>] => load-balance
  ip (tacacs | radius) source-interface <if:interface> => ip (tacacs | radius) source-interface @ source
`);

const SERVER = commands(`
  address ipv4 <ip:ipv4> [auth-port <auth:int(0-65535)>] [acct-port <acct:int(0-65535)>] => address ipv4
  key [0 | 7] <key:word(80)> => key
  timeout <seconds:int(1-1000)> => timeout
  single-connection
`);

const ACCOUNTING = commands(`
  action-type (start-stop | stop-only | none) => action-type
  group <group:word(32)> => group
`);

export const LINE_MORE: readonly Rule[] = commands(`
  history size <size:int(0-256)> => history size
  authorization exec (default | <list:word(32)>) => authorization exec
  ipv6 access-class <list:word(64)> (in | out)
`);

export const LOGIN_VIEWS: Readonly<Record<string, View>> = {
  'server-group': configView('config-sg', GROUP),
  'login-server': configView('config-server', SERVER),
  accounting: configView('config-sm-acct', ACCOUNTING),
};
