/** IKE, IKEv2 and IPsec: proposals, keys, transform sets, profiles, crypto maps. What is in use cannot go. */
import { findAll, findItem } from '../tree.ts';
import type { Call, Item, Reply, Rule, View } from '../types.ts';
import { commands } from './catalogue.ts';
import { interfaces } from './model.ts';
import { configView, value } from './view.ts';

type Check = (call: Call) => Reply | undefined;

/** What is named must be there. */
function must(head: string, argument: string, text: (name: string) => string): Check {
  return (call) =>
    call.booting || findItem(call.device.root, `${head} ${call.arg(argument)}`)
      ? undefined
      : { refuse: text(call.arg(argument)) };
}

/** Refused while a line of one of these sections names it. */
function unused(sections: readonly string[], line: (child: Item, name: string) => boolean): Check {
  return (call) => {
    const name = call.arg('name');
    const holders = sections.flatMap((head) => findAll(call.device.root, head));
    const user = holders.find((section) => [...section.children.values()].some((child) => line(child, name)));
    return user === undefined ? undefined : { refuse: `% Cannot remove: ${name} is in use by ${user.key}` };
  };
}

const setsTransform = (child: Item, name: string): boolean =>
  child.key === 'set transform-set' && child.args.name?.includes(name) === true;

/** The old key must be given to take it away, and another one is not taken over it. */
function sameKey(call: Call): Reply | undefined {
  const old = call.at.children.get(`isakmp key ${call.arg('ip')}`)?.args.key?.[0];
  if (old === undefined || old === call.arg('key') || call.booting) return undefined;
  return { refuse: `% A pre-shared key for address mask ${call.arg('ip')} 255.255.255.255 already exists!` };
}

function forgetKey(call: Call): Reply | undefined {
  const key = `isakmp key ${call.arg('ip')}`;
  if (call.at.children.get(key)?.args.key?.[0] !== call.arg('key')) return { refuse: '% Key not found' };
  call.at.children.delete(key);
  return undefined;
}

/** A map is told to be of no use until it has a peer and a list; it cannot change what makes its keys. */
function newEntry(call: Call): Reply | undefined {
  const known = call.at.children.get(`crypto map ${call.arg('name')} ${call.arg('seq')}`);
  if (known !== undefined && known.children.size > 0) return undefined;
  return {
    say: '% NOTE: This new crypto map will remain disabled until a peer\n        and a valid access list have been configured.',
  };
}

/** The last entry of a map stays while an interface has the map. */
function mapUnused(call: Call): Reply | undefined {
  const name = call.arg('name');
  const others = findAll(call.at, `crypto map ${name} `).filter(
    (item) => item.args.seq?.[0] !== call.arg('seq'),
  );
  const holder = interfaces(call.device).find(
    (section) => section.children.get('crypto map')?.args.name?.[0] === name,
  );
  if (holder === undefined || (call.has('seq') && others.length > 0)) return undefined;
  return {
    refuse: `% Crypto-map ${name} is in use by interface ${holder.args.name?.[0] ?? ''}. Please remove it first.`,
  };
}

const AES = 'esp-aes [128 | 192 | 256]';
const CIPHER = `(${AES} | esp-3des | esp-des)`;
const HMAC = '(esp-md5-hmac | esp-sha-hmac | esp-sha256-hmac | esp-sha384-hmac | esp-sha512-hmac)';
const IN_IPSEC = ['crypto ipsec profile ', 'crypto map '];

function section(form: string, view: string, more: Partial<Rule> = {}): Rule {
  return {
    form: `${form} <name:word(64)>`,
    undo: '=',
    item: `${form} {name}`,
    enters: view,
    separate: 'each',
    ...more,
  };
}

export const CRYPTO2: readonly Rule[] = [
  section('crypto ikev2 proposal', 'ikev2-proposal', {
    undoCheck: unused(['crypto ikev2 policy '], (child, name) => child.key === `proposal ${name}`),
  }),
  section('crypto ikev2 policy', 'ikev2-policy'),
  section('crypto ikev2 keyring', 'ikev2-keyring', {
    undoCheck: unused(['crypto ikev2 profile '], (child, name) => child.args.keyring?.[0] === name),
  }),
  section('crypto ikev2 profile', 'ikev2-profile', {
    undoCheck: unused(IN_IPSEC, (child, name) => child.args.profile2?.[0] === name),
  }),
];

export const CRYPTO: readonly Rule[] = [
  {
    form: 'crypto isakmp policy <number:int(1-10000)>',
    undo: '=',
    item: 'crypto isakmp policy {number}',
    enters: 'isakmp',
    sort: (call) => call.arg('number'),
  },
  {
    form: 'crypto isakmp key [6] <key:word(128)> address <ip:ipv4> [no-xauth]',
    undo: '=',
    item: 'isakmp key {ip}',
    check: sameKey,
    undoEffect: forgetKey,
  },
  {
    form: 'crypto isakmp keepalive <seconds:int(10-3600)> [<retry:int(2-60)>] [periodic | on-demand]',
    undo: 'crypto isakmp keepalive [<seconds:int(10-3600)>] [<retry:int(2-60)>] [periodic | on-demand]',
    item: 'crypto isakmp keepalive',
    separate: 'group',
  },
  {
    form: `crypto ipsec transform-set <name:word(64)> (${CIPHER} [${HMAC}] | esp-gcm [128 | 192 | 256])`,
    undo: `crypto ipsec transform-set <name:word(64)> [(${CIPHER} [${HMAC}] | esp-gcm [128 | 192 | 256])]`,
    item: 'crypto ipsec transform-set {name}',
    enters: 'transform',
    undoCheck: unused(IN_IPSEC, setsTransform),
  },
  section('crypto ipsec profile', 'ipsec-profile', {
    undoCheck: unused(['interface '], (child, name) => child.args.protection?.[0] === name),
  }),
  {
    form: 'crypto map <name:word(64)> <seq:int(1-65535)> ipsec-isakmp',
    undo: 'crypto map <name:word(64)> [<seq:int(1-65535)> [ipsec-isakmp]]',
    item: 'crypto map {name} {seq}',
    enters: 'crypto-map',
    sort: (call) => `${call.arg('name')} ${call.arg('seq')}`,
    check: (call) => (call.booting ? undefined : newEntry(call)),
    undoCheck: mapUnused,
    separate: 'group',
  },
];

const GROUP = '(1 | 2 | 5 | 14 | 15 | 16 | 19 | 20 | 21 | 24)';

const ISAKMP: readonly Rule[] = [
  value('encryption', '(des | 3des | aes [128 | 192 | 256])', { hidden: ['encryption des'] }),
  value('hash', '(md5 | sha | sha256 | sha384 | sha512)', { hidden: ['hash sha'] }),
  value('authentication', '(pre-share | rsa-sig | rsa-encr)', { hidden: ['authentication rsa-sig'] }),
  value('group', GROUP, { hidden: ['group 1'] }),
  value('lifetime', '<seconds:int(60-86400)>', { hidden: ['lifetime 86400'] }),
];

const CIPHER2 = '(des | 3des | aes-cbc-128 | aes-cbc-192 | aes-cbc-256 | aes-gcm-128 | aes-gcm-256)';
const HASH2 = '(md5 | sha1 | sha256 | sha384 | sha512)';

const PROPOSAL2: readonly Rule[] = [
  { form: `encryption (${CIPHER2})+`, undo: 'encryption', item: 'encryption' },
  { form: `integrity (${HASH2})+`, undo: 'integrity', item: 'integrity' },
  { form: `prf (${HASH2})+`, undo: 'prf', item: 'prf' },
  { form: `group (${GROUP})+`, undo: 'group', item: 'group' },
];

const POLICY2: readonly Rule[] = [
  { form: 'match fvrf (any | <vrf:word(32)>)', undo: '=', item: 'match fvrf' },
  { form: 'match address local <ip:ipv4>', undo: '=' },
  {
    form: 'proposal <name:word(64)>',
    undo: '=',
    check: must('crypto ikev2 proposal', 'name', (name) => `% Proposal ${name} does not exist`),
  },
];

const PEER2: readonly Rule[] = commands(`
  address <ip:ipv4> [<mask:netmask>] => address [<ip:ipv4> [<mask:netmask>]]
  identity address <ip:ipv4> => identity
  pre-shared-key local [0 | 6] <key:word(128)> => pre-shared-key local @ pre-shared-key local
  pre-shared-key remote [0 | 6] <key:word(128)> => pre-shared-key remote @ pre-shared-key remote
  pre-shared-key [0 | 6] <key:word(128)> => pre-shared-key [<key:word(128)>] @ pre-shared-key
`);

const PROFILE2: readonly Rule[] = [
  ...commands(`
  match identity remote address <ip:ipv4> [<mask:netmask>]
  identity local address <ip:ipv4> => identity local [address <ip:ipv4>] @ identity local
  authentication remote (pre-share | rsa-sig) => authentication remote [pre-share | rsa-sig]
  authentication local (pre-share | rsa-sig) => authentication local [pre-share | rsa-sig]
  dpd <interval:int(10-3600)> <retry:int(2-60)> (periodic | on-demand) => dpd [<interval:int> <retry:int> (periodic | on-demand)]
  `),
  {
    form: 'keyring local <keyring:word(64)>',
    undo: 'keyring local [<keyring:word(64)>]',
    item: 'keyring local',
    check: must('crypto ikev2 keyring', 'keyring', (name) => `% Keyring ${name} does not exist`),
  },
  value('lifetime', '<seconds:int(120-86400)>', { hidden: ['lifetime 86400'] }),
];

const TRANSFORM: readonly Rule[] = [value('mode', '(tunnel | transport)')];

const SETS: readonly Rule[] = [
  value('description', '<text:line(80)>'),
  {
    form: 'set security-association lifetime kind=seconds <seconds:int(120-2592000)>',
    undo: 'set security-association lifetime seconds',
    item: 'set lifetime seconds',
  },
  {
    form: 'set security-association lifetime kind=kilobytes <kilobytes:int(2560-4294967295)>',
    undo: 'set security-association lifetime kilobytes',
    item: 'set lifetime kilobytes',
  },
  {
    form: 'set transform-set (<name:word(64)>)+',
    undo: 'set transform-set (<name:word(64)>)*',
    item: 'set transform-set',
    check: (call) => {
      const missing = (call.args.name ?? []).find(
        (name) => !call.booting && !findItem(call.device.root, `crypto ipsec transform-set ${name}`),
      );
      return missing === undefined
        ? undefined
        : { refuse: `ERROR: transform set with tag "${missing}" does not exist.` };
    },
  },
  {
    form: 'set pfs (group1 | group2 | group5 | group14 | group15 | group16 | group19 | group20 | group21 | group24)',
    undo: 'set pfs',
    item: 'set pfs',
  },
  {
    form: 'set ikev2-profile <profile2:word(64)>',
    undo: 'set ikev2-profile [<profile2:word(64)>]',
    item: 'set ikev2-profile',
    check: must('crypto ikev2 profile', 'profile2', (name) => `% IKEv2 profile ${name} does not exist`),
  },
];

const ENTRY: readonly Rule[] = [
  { form: 'set peer <ip:ipv4> [default]', undo: 'set peer <ip:ipv4>', item: 'set peer {ip}' },
  ...SETS,
  {
    form: 'match address <acl:word(64)>',
    undo: 'match address [<acl:word(64)>]',
    item: 'match address',
  },
];

export const CRYPTO_VIEWS: Readonly<Record<string, View>> = {
  isakmp: configView('config-isakmp', ISAKMP),
  'ikev2-proposal': configView('config-ikev2-proposal', PROPOSAL2),
  'ikev2-policy': configView('config-ikev2-policy', POLICY2),
  'ikev2-keyring': configView('config-ikev2-keyring', [section('peer', 'ikev2-peer')]),
  'ikev2-peer': configView('config-ikev2-keyring-peer', PEER2, { fallback: 'ikev2-keyring' }),
  'ikev2-profile': configView('config-ikev2-profile', PROFILE2),
  transform: configView('cfg-crypto-trans', TRANSFORM),
  'ipsec-profile': configView('ipsec-profile', SETS),
  'crypto-map': configView('config-crypto-map', ENTRY),
};

/** A map or a profile must be there before an interface has it. */
export const INTERFACE_CRYPTO: readonly Rule[] = [
  {
    form: 'crypto map <name:word(64)>',
    undo: 'crypto map [<name:word(64)>]',
    item: 'crypto map',
    check: (call) =>
      call.booting || findAll(call.device.root, `crypto map ${call.arg('name')} `).length > 0
        ? undefined
        : { refuse: `ERROR: Crypto Map with tag "${call.arg('name')}" does not exist.` },
  },
  {
    form: 'tunnel protection ipsec profile <protection:word(64)> [shared]',
    undo: 'tunnel protection ipsec profile [<protection:word(64)>]',
    item: 'tunnel protection',
    check: must('crypto ipsec profile', 'protection', (name) => `ERROR: Profile ${name} does not exist.`),
  },
];
