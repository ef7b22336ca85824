/** IOS syntax: the second version of IKE. */
import type { SyntaxRule } from '../../../contract.ts';

const KEYRING2 = 'crypto ikev2 keyring <name>';
const PEER2 = `${KEYRING2} / peer <peer>`;
const PROPOSAL2 = 'crypto ikev2 proposal <name>';
const POLICY2 = 'crypto ikev2 policy <name>';
const PROFILE2 = 'crypto ikev2 profile <name>';
const AUTHORIZATION2 = 'crypto ikev2 authorization policy <name>';

export const ikev2Rules: readonly SyntaxRule[] = [
  { match: PROPOSAL2, kind: 'section', defines: ['ikev2 proposal <name>'], impact: 'session-reset' },
  {
    in: PROPOSAL2,
    match: '<key=encryption|integrity|prf|group> {values...}',
    kind: 'line',
    negate: 'no <key>',
    impact: 'session-reset',
  },
  { match: POLICY2, kind: 'section', impact: 'session-reset' },
  {
    in: POLICY2,
    match: 'match <key=address|fvrf> {value...}',
    kind: 'line',
    change: 'remove-first',
    impact: 'session-reset',
  },
  {
    in: POLICY2,
    match: 'proposal <proposal>',
    kind: 'line',
    uses: ['ikev2 proposal <proposal>'],
    impact: 'session-reset',
  },
  { match: KEYRING2, kind: 'section', defines: ['ikev2 keyring <name>'], impact: 'session-reset' },
  { in: KEYRING2, match: 'peer <peer>', kind: 'section', impact: 'session-reset' },
  {
    in: PEER2,
    match: 'address {address...}',
    kind: 'line',
    negate: 'no address',
    impact: 'session-reset',
    unverified: true,
  },
  {
    in: PEER2,
    match: 'pre-shared-key <side=local|remote> {key...}',
    kind: 'line',
    negate: 'no pre-shared-key <side>',
    secret: ['key'],
    impact: 'session-reset',
  },
  {
    in: PEER2,
    match: 'pre-shared-key {key...}',
    kind: 'line',
    negate: 'no pre-shared-key',
    secret: ['key'],
    impact: 'session-reset',
  },
  { match: PROFILE2, kind: 'section', defines: ['ikev2 profile <name>'], impact: 'session-reset' },
  { in: PROFILE2, match: 'match <words...>', kind: 'line', impact: 'session-reset' },
  {
    in: PROFILE2,
    match: 'keyring local {keyring}',
    kind: 'line',
    uses: ['ikev2 keyring {keyring}'],
    impact: 'session-reset',
    unverified: true,
  },
  {
    in: PROFILE2,
    match: 'authentication <side=local|remote> {method...}',
    kind: 'line',
    negate: 'no authentication <side>',
    impact: 'session-reset',
    unverified: true,
  },
  {
    in: PROFILE2,
    match: 'lifetime {seconds}',
    kind: 'line',
    hidden: '86400',
    negate: 'no lifetime',
    impact: 'session-reset',
  },
  {
    in: PROFILE2,
    match: '<key=identity|dpd|virtual-template> {value...}',
    kind: 'line',
    impact: 'session-reset',
    unverified: true,
  },
  { match: AUTHORIZATION2, kind: 'section', impact: 'session-reset' },
  { in: AUTHORIZATION2, match: '<words...>', kind: 'line', impact: 'session-reset', unverified: true },
];
