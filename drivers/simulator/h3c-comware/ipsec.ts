/** IPsec, IKE and IKEv2. */
import { findItem } from '../tree.ts';
import type { Item, Rule, View } from '../types.ts';
import { interfaces } from './model.ts';
import { subView, value } from './view.ts';

function section(words: string, view: string, name = '<name:name(63)>'): Rule {
  return { form: `${words} ${name}`, undo: '=', item: `${words} {name}`, enters: view, separate: 'each' };
}

/** What a line points to must be there. */
function points(words: string): NonNullable<Rule['check']> {
  return (call) =>
    call.booting || findItem(call.device.root, `${words} ${call.arg('target')}`)
      ? undefined
      : { refuse: `The ${words} does not exist.` };
}

const DPD: Rule = {
  form: 'dpd interval <seconds:int(1-300)> [retry <retry:int(1-60)>] (on-demand | periodic)',
  undo: 'dpd interval',
  item: 'dpd interval',
};

export const IPSEC: readonly Rule[] = [
  section('ipsec transform-set', 'transform-set'),
  {
    form: 'ipsec policy <name:name(46)> <number:int(1-65535)> isakmp',
    undo: 'ipsec policy <name:name(46)> [<number:int(1-65535)>]',
    item: 'ipsec policy {name} {number}',
    enters: 'ipsec-policy',
    separate: 'each',
  },
  {
    form: 'ipsec profile <name:name(63)> (isakmp | manual)',
    undo: 'ipsec profile <name:name(63)>',
    item: 'ipsec profile {name}',
    enters: 'ipsec-profile',
    separate: 'each',
    undoCheck: (call) => {
      const holder = interfaces(call.device).find(
        (at) => at.children.get('tunnel protection')?.args.profile?.[0] === call.arg('name'),
      );
      return holder === undefined ? undefined : { refuse: 'The IPsec profile is in use.' };
    },
  },
  {
    form: 'ike dpd interval <seconds:int(1-300)> [retry <retry:int(1-60)>] (on-demand | periodic)',
    undo: 'ike dpd interval',
    item: 'ike dpd interval',
    separate: 'group',
  },
  section('ike profile', 'ike-profile'),
  section('ike proposal', 'ike-proposal', '<name:int(1-65535)>'),
  section('ike keychain', 'ike-keychain'),
  section('ikev2 keychain', 'ikev2-keychain'),
  section('ikev2 profile', 'ikev2-profile'),
  section('ikev2 proposal', 'ikev2-proposal'),
  section('ikev2 policy', 'ikev2-policy'),
];

const CIPHER = '(aes-cbc-128 | aes-cbc-192 | aes-cbc-256 | des-cbc | 3des-cbc)';
const GROUP = '(group1 | group2 | group5 | group14 | group19 | group20 | group24)';

const TRANSFORM_RULES: readonly Rule[] = [
  value('encapsulation-mode', '(tunnel | transport)', { hidden: ['encapsulation-mode tunnel'] }),
  {
    form: `esp encryption-algorithm (${CIPHER} | gcm-128 | gcm-192 | gcm-256)+`,
    undo: 'esp encryption-algorithm',
    item: 'esp encryption-algorithm',
  },
  value('esp authentication-algorithm', '(md5 | sha1 | sha256 | sha384 | sha512)'),
  value('pfs', '(dh-group1 | dh-group2 | dh-group5 | dh-group14 | dh-group19 | dh-group20 | dh-group24)'),
];

const POLICY_RULES: readonly Rule[] = [
  {
    form: 'transform-set (<target:name(63)>)+',
    undo: 'transform-set',
    item: 'transform-set',
    check: (call) => {
      const names = call.args.target ?? [];
      const missing = names.some(
        (name) => !call.booting && !findItem(call.device.root, `ipsec transform-set ${name}`),
      );
      if (missing) return { refuse: 'The ipsec transform-set does not exist.' };
      return names.length > 6 ? { refuse: 'At most six transform sets can be given.' } : undefined;
    },
  },
  {
    form: 'security acl [ipv6] (<acl:int(3000-3999)> | name <list:name(63)>) [aggregation | per-host]',
    undo: 'security acl',
    item: 'security acl',
  },
  value('local-address', '<ip:ipv4>'),
  { form: 'remote-address <ip:ipv4>', undo: '=', item: 'remote-address' },
  value('description', '<text:line(80)>'),
  value('ike-profile', '<target:name(63)>', { check: points('ike profile') }),
  value('ikev2-profile', '<target:name(63)>', { check: points('ikev2 profile') }),
  value('sa duration time-based', '<seconds:int(180-604800)>'),
  value('sa duration traffic-based', '<kilobytes:int(2560-4294967295)>'),
];

/** A profile of tunnels has no addresses and no list of its own. */
const TUNNEL_RULES: readonly Rule[] = POLICY_RULES.filter(
  ({ form }) => !/^(?:security acl|local-address|remote-address)/.test(form),
);

const PROFILE_RULES: readonly Rule[] = [
  { form: 'keychain <target:name(63)>', undo: '=', check: points('ike keychain') },
  DPD,
  value('exchange-mode', '(main | aggressive)', { hidden: ['exchange-mode main'] }),
  value('local-identity', 'address <ip:ipv4>'),
  { form: 'match remote identity address <ip:ipv4> <mask:mask>', undo: '=' },
  {
    form: 'proposal (<target:int(1-65535)>)+',
    undo: 'proposal',
    item: 'proposal',
    check: (call) => {
      const missing = (call.args.target ?? []).some(
        (number) => !call.booting && !findItem(call.device.root, `ike proposal ${number}`),
      );
      return missing ? { refuse: 'The ike proposal does not exist.' } : undefined;
    },
  },
];

const PROPOSAL_RULES: readonly Rule[] = [
  value('encryption-algorithm', CIPHER, { hidden: ['encryption-algorithm des-cbc'] }),
  value('authentication-algorithm', '(md5 | sha | sha256 | sha384 | sha512)', {
    hidden: ['authentication-algorithm sha'],
  }),
  value('dh', GROUP, { hidden: ['dh group1'] }),
  value('sa duration', '<seconds:int(60-604800)>', { hidden: ['sa duration 86400'] }),
];

const KEY = 'pre-shared-key address <ip:ipv4> <mask:mask>';

const KEYCHAIN_RULES: readonly Rule[] = [
  {
    form: `${KEY} key cipher <secret:cipher>`,
    undo: KEY,
    item: 'pre-shared-key {ip} {mask}',
    check: (call) => {
      const old = call.at.children.get(`pre-shared-key ${call.arg('ip')} ${call.arg('mask')}`);
      return old && !call.booting && old.lines[0] !== call.words.join(' ')
        ? { refuse: 'A key for the address already exists.' }
        : undefined;
    },
  },
];

const PEER_RULES: readonly Rule[] = [
  value('address', '<ip:ipv4> [<mask:mask>]'),
  value('identity', 'address <ip:ipv4>'),
  {
    form: 'pre-shared-key [side=local | side=remote] ciphertext <secret:cipher>',
    undo: 'pre-shared-key [side=local | side=remote]',
    item: 'pre-shared-key[ {side}]',
    undoEffect: (call) => {
      call.at.children.delete(`pre-shared-key${call.has('side') ? ` ${call.arg('side')}` : ''}`);
      return undefined;
    },
  },
];

const PROFILE2_RULES: readonly Rule[] = [
  value('authentication-method local', '(pre-share | rsa-signature)'),
  { form: 'authentication-method remote (pre-share | rsa-signature)', undo: '=' },
  value('keychain', '<target:name(63)>', { check: points('ikev2 keychain') }),
  DPD,
  value('sa duration', '<seconds:int(120-86400)>', { hidden: ['sa duration 86400'] }),
  value('identity local', 'address <ip:ipv4>'),
  { form: 'match remote identity address <ip:ipv4> <mask:mask>', undo: '=' },
];

const HASHES = '(md5 | sha1 | sha256 | sha384 | sha512)';

const PROPOSAL2_RULES: readonly Rule[] = [
  { form: `encryption (${CIPHER})+`, undo: 'encryption', item: 'encryption' },
  { form: `integrity (${HASHES})+`, undo: 'integrity', item: 'integrity' },
  { form: `dh (${GROUP})+`, undo: 'dh', item: 'dh' },
  { form: `prf (${HASHES})+`, undo: 'prf', item: 'prf' },
];

const POLICY2_RULES: readonly Rule[] = [
  value('priority', '<priority:int(1-65535)>', { hidden: ['priority 100'] }),
  { form: 'match local address <ip:ipv4>', undo: '=' },
  { form: 'match vrf (any | name <vpn:name(31)> | <vpn:name(31)>)', undo: '=' },
  { form: 'proposal <target:name(63)>', undo: '=', check: points('ikev2 proposal') },
];

function named(word: string): (item: Item) => string {
  return (item) => `${word}-${item.args.name?.[0] ?? ''}`;
}

export const IPSEC_VIEWS: Readonly<Record<string, View>> = {
  'transform-set': subView(named('ipsec-transform-set'), TRANSFORM_RULES),
  'ipsec-policy': subView(
    (item) => `ipsec-policy-isakmp-${item.args.name?.[0] ?? ''}-${item.args.number?.[0] ?? ''}`,
    POLICY_RULES,
  ),
  'ipsec-profile': subView((item) => `ipsec-profile-isakmp-${item.args.name?.[0] ?? ''}`, TUNNEL_RULES),
  'ikev2-proposal': subView(named('ikev2-proposal'), PROPOSAL2_RULES),
  'ikev2-policy': subView(named('ikev2-policy'), POLICY2_RULES),
  'ike-profile': subView(named('ike-profile'), PROFILE_RULES),
  'ike-proposal': subView(named('ike-proposal'), PROPOSAL_RULES),
  'ike-keychain': subView(named('ike-keychain'), KEYCHAIN_RULES),
  'ikev2-keychain': subView(named('ikev2-keychain'), [
    { form: 'peer <name:name(63)>', undo: '=', item: 'peer {name}', enters: 'ikev2-peer' },
  ]),
  'ikev2-peer': subView(named('ikev2-keychain-peer'), PEER_RULES),
  'ikev2-profile': subView(named('ikev2-profile'), PROFILE2_RULES),
};
