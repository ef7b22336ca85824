/** Local users: classes, stored passwords, services and roles. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { findAll, findItem, keep, putItem, removeItem } from '../tree.ts';
import type { Account, Call, DeviceState, Item, Reply, Rule, View } from '../types.ts';
import { rankOf } from './model.ts';
import { cipherOf } from './system.ts';
import { subView, value } from './view.ts';

/** `$h$6$salt$digest`: the shape is the platform's, the digest is the simulator's own. */
export function hashOf(password: string, salt = randomBytes(12).toString('base64')): string {
  return `$h$6$${salt}$${createHash('sha512').update(salt).update(password).digest('base64')}`;
}

function fits(stored: string, password: string): boolean {
  const expected = hashOf(password, stored.split('$')[3] ?? '');
  if (expected.length !== stored.length) return false;
  return timingSafeEqual(Buffer.from(expected), Buffer.from(stored));
}

const ROLE = 'authorization-attribute user-role';

/** Whoever is created by hand is an operator at once. */
function openUser(call: Call): Reply | undefined {
  const kind = call.arg('class') || 'manage';
  const name = call.arg('name');
  const key = `local-user ${name} class ${kind}`;
  const known = findItem(call.at, key);
  const view = kind === 'manage' ? 'manage-user' : 'network-user';
  const user = keep(call, { key, lines: [key], view, args: { name: [name], class: [kind] } });
  if (!known && !call.booting && kind === 'manage') {
    const rank = rankOf(call.device, view, ROLE);
    const role = 'network-operator';
    putItem(user, {
      key: `${ROLE} ${role}`,
      lines: [`${ROLE} ${role}`],
      args: { role: [role] },
      rank,
      sort: role,
    });
  }
  call.shell.enter(view, user);
  return undefined;
}

function removeUser(call: Call): Reply | undefined {
  const kind = call.arg('class') || 'manage';
  const user = findItem(call.at, `local-user ${call.arg('name')} class ${kind}`);
  if (!user) return { refuse: 'The local user does not exist.' };
  removeItem(user);
  return undefined;
}

const CLASS = '[class (class=manage | class=network)]';

export const LOCAL_USERS: readonly Rule[] = [
  {
    form: `local-user <name:name(55)> ${CLASS}`,
    undo: '=',
    effect: openUser,
    undoEffect: removeUser,
    separate: 'each',
    sort: (call) => call.arg('name'),
  },
];

/** The services that one line holds, in the order of the device. */
const SERVICES = ['ssh', 'telnet', 'terminal', 'http', 'https', 'pad'];
const SERVICE_WORDS = SERVICES.map((word) => `service=${word}`).join(' | ');
const SERVICE_KEY = 'service-type';

function servicesOf(user: Item): readonly string[] {
  return user.children.get(SERVICE_KEY)?.args.service ?? [];
}

function setServices(call: Call): undefined {
  const typed = call.args.service ?? [];
  const before = servicesOf(call.at);
  const kept = SERVICES.filter((word) => {
    return call.negated
      ? before.includes(word) && !typed.includes(word)
      : before.includes(word) || typed.includes(word);
  });
  if (kept.length === 0) call.at.children.delete(SERVICE_KEY);
  else keep(call, { key: SERVICE_KEY, lines: [`service-type ${kept.join(' ')}`], args: { service: kept } });
}

function keepPassword(call: Call, stored: string): undefined {
  keep(call, { key: 'password', lines: [`password ${stored}`], args: { stored: [stored] } });
}

/** Without a value the device asks for the password twice. */
async function askPassword(call: Call): Promise<Reply | undefined> {
  const first = await call.io.ask('Password:', 'secret');
  const second = await call.io.ask('Confirm :', 'secret');
  if (first !== second) return { refuse: 'Failed: the two passwords are not the same.' };
  keepPassword(call, `hash ${hashOf(first)}`);
  return undefined;
}

const ROLE_FORM = `${ROLE} <role:name(63)>`;

const MANAGE: readonly Rule[] = [
  {
    form: 'password (hash <hash:hash> | simple <clear:word(63)>)',
    undo: 'password',
    effect: (call) =>
      keepPassword(call, `hash ${call.has('hash') ? call.arg('hash') : hashOf(call.arg('clear'))}`),
    undoEffect: (call) => void call.at.children.delete('password'),
  },
  { form: 'password', run: askPassword },
  { form: `service-type (${SERVICE_WORDS})+`, undo: '=', effect: setServices, undoEffect: setServices },
  { form: 'service-type ftp', undo: '=' },
  value('access-limit', '<count:int(1-1024)>'),
  value('state', '(active | block)', { hidden: ['state active'] }),
  value('authorization-attribute idle-cut', '<minutes:int(1-120)>'),
  value('authorization-attribute work-directory', '<path:word(255)>'),
  { form: ROLE_FORM, undo: '=', sort: (call) => call.arg('role') },
];

const NETWORK: readonly Rule[] = [
  {
    form: 'password (cipher <cipher:cipher> | simple <clear:word(63)>)',
    undo: 'password',
    effect: (call) =>
      keepPassword(call, `cipher ${call.has('cipher') ? call.arg('cipher') : cipherOf(call.arg('clear'))}`),
    undoEffect: (call) => void call.at.children.delete('password'),
  },
  { form: 'service-type (ppp | sslvpn | lan-access | portal | ike)', undo: '=' },
  { form: ROLE_FORM, undo: '=', sort: (call) => call.arg('role') },
  value('authorization-attribute sslvpn-policy-group', '<group:name(31)>'),
];

function nameOf(item: Item): string {
  return item.args.name?.[0] ?? '';
}

export const LOCAL_USER_VIEWS: Readonly<Record<string, View>> = {
  'manage-user': subView((item) => `luser-manage-${nameOf(item)}`, MANAGE),
  'network-user': subView((item) => `luser-network-${nameOf(item)}`, NETWORK),
};

function isAdministrator(user: Item): boolean {
  return findAll(user, ROLE).some((role) =>
    ['network-admin', 'level-15'].includes(role.args.role?.[0] ?? ''),
  );
}

/** Users of the management class: with their full role or as operators. */
export function accountsOf(device: DeviceState): readonly Account[] {
  return findAll(device.root, 'local-user ')
    .filter((user) => user.args.class?.[0] === 'manage')
    .map((user) => ({
      name: nameOf(user),
      privilege: isAdministrator(user) ? 15 : 1,
      verify: (password) => {
        const stored = user.children.get('password')?.args.stored?.[0];
        return stored === undefined ? password === '' : fits(stored.replace(/^hash /, ''), password);
      },
    }));
}
