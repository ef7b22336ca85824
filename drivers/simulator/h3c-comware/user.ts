/** The user view: sessions, the way into the system view, roles. */
import type { Call, Reply, Rule, View } from '../types.ts';
import { DISPLAY } from './display.ts';
import { RESTART, SAVE } from './save.ts';

const DENIED: Reply = { refuse: 'Permission denied.' };

function enterSystem(call: Call): Reply {
  call.shell.enter('system', call.device.root);
  return { say: 'System View: return to User View with Ctrl+Z.' };
}

function setRows(rows: number): (call: Call) => undefined {
  return (call) => {
    call.shell.rows = rows;
  };
}

const FULL = 'network-admin';

/** Another role for this session: the full one asks for its password. */
async function changeRole(call: Call): Promise<Reply | undefined> {
  const wanted = call.arg('role') || FULL;
  const full = [FULL, 'level-15'].includes(wanted);
  if (full && call.shell.privilege < 15) {
    const password = await call.io.ask('Password:', 'secret');
    if (call.device.enablePassword === undefined || password !== call.device.enablePassword)
      return { refuse: 'Login failed.' };
  }
  call.shell.privilege = full ? 15 : 1;
  return {
    say: `User privilege role is ${wanted}, and only those commands that authorized to the role can be used.`,
  };
}

function ping(call: Call): string {
  const target = call.arg('target');
  return [
    `Ping ${target} (${target}): 56 data bytes, press CTRL+C to break`,
    ...[0, 1, 2, 3, 4].map((turn) => `56 bytes from ${target}: icmp_seq=${turn} ttl=255 time=1.234 ms`),
    '',
    `--- Ping statistics for ${target} ---`,
    '5 packet(s) transmitted, 5 packet(s) received, 0.0% packet loss',
  ].join('\n');
}

const COMMON: readonly Rule[] = [
  { form: 'quit', run: (call) => call.shell.close() },
  { form: 'super [role=network-admin | role=network-operator | <role:name>]', run: changeRole },
  ...DISPLAY,
];

function refuse(form: string, undo?: string): Rule {
  return { form, undo, run: () => DENIED, undoEffect: () => DENIED };
}

const NOTICE = (word: string): Reply => ({ say: `The current terminal is ${word} to display logs.` });

const MONITOR: Rule = {
  form: 'terminal monitor',
  undo: '=',
  run: () => NOTICE('enabled'),
  undoEffect: () => NOTICE('disabled'),
};

const ADMIN: readonly Rule[] = [
  { form: 'system-view', run: enterSystem },
  { form: 'screen-length disable', undo: '=', run: setRows(0), undoEffect: setRows(24) },
  MONITOR,
  { form: 'ping <target:ipv4>', run: ping },
  { form: 'reset ospf [<pid:int(1-65535)>] process', run: () => undefined },
  ...SAVE,
  ...RESTART,
];

/** Low roles look only. */
const OPERATOR: readonly Rule[] = [
  refuse('system-view'),
  refuse('screen-length disable', '='),
  MONITOR,
  ...SAVE,
  refuse('reboot'),
];

export const USER_VIEWS: Readonly<Record<string, View>> = {
  user: { prompt: '<{host}>', rules: [...COMMON, ...ADMIN] },
  operator: { prompt: '<{host}>', rules: [...COMMON, ...OPERATOR] },
};
