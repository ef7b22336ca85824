/** IPsec, IKE and IKEv2. */
import { findItem } from '../tree.ts';
import type { Item, Rule, View } from '../types.ts';
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

export const IPSEC: readonly Rule[] = [
  section('ipsec transform-set', 'transform-set'),
  {
    form: 'ipsec policy <name:name(46)> <number:int(1-65535)> isakmp',
    undo: 'ipsec policy <name:name(46)> [<number:int(1-65535)>]',
    item: 'ipsec policy {name} {number}',
    enters: 'ipsec-policy',
    separate: 'each',
  },
  section('ike profile', 'ike-profile'),
  section('ike proposal', 'ike-proposal', '<name:int(1-65535)>'),
  section('ike keychain', 'ike-keychain'),
  section('ikev2 keychain', 'ikev2-keychain'),
  section('ikev2 profile', 'ikev2-profile'),
];

const CIPHER = '(aes-cbc-128 | aes-cbc-192 | aes-cbc-256 | des-cbc | 3des-cbc)';

const TRANSFORM_RULES: readonly Rule[] = [
  value('esp encryption-algorithm', CIPHER),
  value('esp authentication-algorithm', '(md5 | sha1 | sha256)'),
  value('pfs', '(dh-group1 | dh-group2 | dh-group5 | dh-group14)'),
];

const POLICY_RULES: readonly Rule[] = [
  value('transform-set', '<target:name(63)>', { check: points('ipsec transform-set') }),
  value('security acl', '<acl:int(3000-3999)>'),
  value('local-address', '<ip:ipv4>'),
  { form: 'remote-address <ip:ipv4>', undo: '=', item: 'remote-address' },
  value('description', '<text:line(80)>'),
  value('ike-profile', '<target:name(63)>', { check: points('ike profile') }),
  value('sa duration time-based', '<seconds:int(180-604800)>'),
];

const PROFILE_RULES: readonly Rule[] = [
  { form: 'keychain <target:name(63)>', undo: '=', check: points('ike keychain') },
  value('dpd interval', '<seconds:int(1-300)> (on-demand | periodic)'),
  value('exchange-mode', '(main | aggressive)', { hidden: ['exchange-mode main'] }),
  value('local-identity', 'address <ip:ipv4>'),
  { form: 'match remote identity address <ip:ipv4> <mask:mask>', undo: '=' },
  value('proposal', '<target:int(1-65535)>', { check: points('ike proposal') }),
];

const PROPOSAL_RULES: readonly Rule[] = [
  value('encryption-algorithm', CIPHER, { hidden: ['encryption-algorithm des-cbc'] }),
  value('authentication-algorithm', '(md5 | sha | sha256)', { hidden: ['authentication-algorithm sha'] }),
  value('dh', '(group1 | group2 | group5 | group14)', { hidden: ['dh group1'] }),
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
  value('pre-shared-key', 'ciphertext <secret:cipher>'),
];

const PROFILE2_RULES: readonly Rule[] = [
  value('authentication-method local', '(pre-share | rsa-signature)'),
  { form: 'authentication-method remote (pre-share | rsa-signature)', undo: '=' },
  value('keychain', '<target:name(63)>', { check: points('ikev2 keychain') }),
  value('identity local', 'address <ip:ipv4>'),
  { form: 'match remote identity address <ip:ipv4> <mask:mask>', undo: '=' },
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
  'ike-profile': subView(named('ike-profile'), PROFILE_RULES),
  'ike-proposal': subView(named('ike-proposal'), PROPOSAL_RULES),
  'ike-keychain': subView(named('ike-keychain'), KEYCHAIN_RULES),
  'ikev2-keychain': subView(named('ikev2-keychain'), [
    { form: 'peer <name:name(63)>', undo: '=', item: 'peer {name}', enters: 'ikev2-peer' },
  ]),
  'ikev2-peer': subView(named('ikev2-keychain-peer'), PEER_RULES),
  'ikev2-profile': subView(named('ikev2-profile'), PROFILE2_RULES),
};
