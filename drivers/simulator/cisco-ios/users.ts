/** Accounts, enable secrets and AAA basics. */
import { findAll, findItem, keep, removeItem } from '../tree.ts';
import type { Account, Call, DeviceState, Reply, Rule } from '../types.ts';
import { hashSecret, looksLike, secretFits } from './secrets.ts';
import { value } from './view.ts';

const NAME = '<name:word(64)>';
const PRIVILEGE = '[privilege <privilege:int(0-15)>]';
const SECRET =
  '[algorithm-type (algorithm=scrypt | algorithm=sha256)] secret [<type:int(0,5,8,9)>] <secret:word(127)>';

const BOTH = 'ERROR: Can not have both a user password and a user secret.\nPlease choose one or the other.';

function badSecret(type: string): Reply {
  return {
    refuse:
      'ERROR: The secret you entered is not a valid encrypted secret.\n' +
      `To enter an UNENCRYPTED secret, do not specify type ${type} encryption.`,
  };
}

/** Type and text as stored: a clear secret is hashed at once. */
function stored(call: Call): { type: string; secret: string } {
  const type = call.arg('type') || '0';
  if (type !== '0') return { type, secret: call.arg('secret') };
  const hash = call.arg('algorithm') === 'sha256' ? '8' : '9';
  return { type: hash, secret: hashSecret(call.arg('secret'), hash) };
}

function checkSecret(call: Call): Reply | undefined {
  const type = call.arg('type') || '0';
  if (call.has('algorithm') && type !== '0') return { caret: 'type' };
  return looksLike(type, call.arg('secret')) ? undefined : badSecret(type);
}

interface UserLine {
  readonly privilege: string;
  readonly kind: string;
  readonly type: string;
  readonly secret: string;
}

function keepUser(call: Call, change: Partial<UserLine>): undefined {
  const name = call.arg('name');
  const key = `username ${name}`;
  const old = call.at.children.get(key)?.args;
  const kept = (field: keyof UserLine, otherwise: string): string =>
    change[field] ?? old?.[field]?.[0] ?? otherwise;
  const user = {
    privilege: kept('privilege', '1'),
    kind: kept('kind', ''),
    type: kept('type', ''),
    secret: kept('secret', ''),
  };
  const privilege = user.privilege === '1' ? '' : ` privilege ${user.privilege}`;
  const proof = user.kind === '' ? '' : ` ${user.kind} ${user.type} ${user.secret}`;
  const args = {
    name: [name],
    privilege: [user.privilege],
    kind: [user.kind],
    type: [user.type],
    secret: [user.secret],
  };
  keep(call, { key, lines: [`username ${name}${privilege}${proof}`], args });
}

function refuseOtherKind(call: Call, kind: string): Reply | undefined {
  const old = call.at.children.get(`username ${call.arg('name')}`)?.args.kind?.[0] ?? '';
  return old !== '' && old !== kind ? { refuse: BOTH } : undefined;
}

function privilegeChange(call: Call): Partial<UserLine> {
  return call.has('privilege') ? { privilege: call.arg('privilege') } : {};
}

function removeUser(call: Call): Reply | undefined {
  const item = call.at.children.get(`username ${call.arg('name')}`);
  if (item) removeItem(item);
  return undefined;
}

export const USERS: readonly Rule[] = [
  {
    form: `username ${NAME} ${PRIVILEGE} (${SECRET} | password [<ptype:int(0,7)>] <password:word(64)>)`,
    undo: `username ${NAME} [<rest:line>]`,
    undoAsks:
      'This operation will remove all username related configurations with same name.Do you want to continue? [confirm]',
    check: (call) => {
      if (call.has('password')) {
        if (call.arg('ptype') === '7' && !looksLike('7', call.arg('password'))) return { caret: 'password' };
        return refuseOtherKind(call, 'password');
      }
      return checkSecret(call) ?? refuseOtherKind(call, 'secret');
    },
    effect: (call) => {
      const change = privilegeChange(call);
      if (!call.has('password')) return keepUser(call, { ...change, kind: 'secret', ...stored(call) });
      const type = call.arg('ptype') || '0';
      return keepUser(call, { ...change, kind: 'password', type, secret: call.arg('password') });
    },
    undoEffect: removeUser,
  },
  {
    form: `username ${NAME} privilege <privilege:int(0-15)>`,
    effect: (call) => keepUserWithout(call),
  },
];

/** The privilege alone: the account's line is displayed by the rule above. */
function keepUserWithout(call: Call): undefined {
  return keepUser({ ...call, rank: call.rank - 1 }, privilegeChange(call));
}

export const ENABLE: readonly Rule[] = [
  {
    form: 'enable secret [<type:int(0,5,8,9)>] <secret:word(127)>',
    undo: 'enable secret',
    check: checkSecret,
    effect: (call) => {
      const { type, secret } = stored(call);
      keep(call, {
        key: 'enable secret',
        lines: [`enable secret ${type} ${secret}`],
        args: { type: [type], secret: [secret] },
      });
      return undefined;
    },
    undoEffect: (call) => void call.at.children.delete('enable secret'),
  },
];

function needsNewModel(device: DeviceState): boolean {
  return findItem(device.root, 'toggle aaa new-model')?.lines[0] === 'aaa new-model';
}

/** Without the model nothing of it is displayed, and lines ask for their password again. */
function forgetAaa({ root }: DeviceState): undefined {
  for (const item of findAll(root, 'aaa ')) removeItem(item);
  for (const line of findAll(root, 'line ')) {
    const login = findItem(line, 'login');
    if (login?.args.list !== undefined) removeItem(login);
  }
}

const METHODS = '(local | local-case | enable | line | none | group <group:word(32)> | if-authenticated)+';

export const AAA: readonly (Rule | string)[] = [
  {
    form: 'aaa new-model',
    undo: '=',
    toggle: 'always',
    after: (call) => (call.negated ? forgetAaa(call.device) : undefined),
  },
  {
    form: `aaa authentication (what=login | what=enable) <list:word(32)> ${METHODS}`,
    undo: 'aaa authentication (what=login | what=enable) <list:word(32)>',
    item: 'aaa authentication {what} {list}',
    if: needsNewModel,
    sort: (call) => (call.arg('what') === 'login' ? '0' : '1'),
  },
  { form: 'aaa authorization config-commands', undo: '=', if: needsNewModel },
  {
    form: `aaa authorization exec <list:word(32)> ${METHODS}`,
    undo: 'aaa authorization exec <list:word(32)>',
    item: 'aaa authorization exec {list}',
    // The device leaves a blank behind the methods.
    shows: (call) => `${call.words.join(' ')} `,
    if: needsNewModel,
  },
  value('aaa session-id', '(common | unique)', { if: needsNewModel }),
];

/** Accounts that may log in by what the configuration stores. */
export function accountsOf(device: DeviceState): readonly Account[] {
  return findAll(device.root, 'username ').map((item) => ({
    name: item.args.name?.[0] ?? '',
    privilege: Number(item.args.privilege?.[0] ?? 1),
    verify: (password) => secretFits(item.args.type?.[0] ?? '', item.args.secret?.[0] ?? '', password),
  }));
}

/** Null when no enable secret is set. */
export function enableFits(device: DeviceState, password: string): boolean | null {
  if (device.enablePassword !== undefined && device.enablePassword === password) return true;
  const item = findItem(device.root, 'enable secret');
  if (item) return secretFits(item.args.type?.[0] ?? '', item.args.secret?.[0] ?? '', password);
  return device.enablePassword === undefined ? null : false;
}
