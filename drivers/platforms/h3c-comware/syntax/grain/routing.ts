/** What routing policies and routing protocols may own on Comware. */
import type { Grain, Pattern } from '../../../../contract.ts';
import { BGP } from '../bgp.ts';
import { within } from '../within.ts';

const LIST = '<family=ip(?:v6)?> prefix-list <list> index <index> {rest...}';
const NODE = 'route-policy <policy> {action} node <node>';
const RIP = 'rip <process=\\d+>';
const FAMILY: Pattern = `${BGP} / address-family <family=ipv[46]> unicast`;

export const routingGrain: Readonly<Record<string, Grain>> = {
  'prefix-lists': { items: [LIST], claims: [LIST] },
  'route-policies': {
    items: [NODE],
    claims: within(
      NODE,
      'if-match <family=ip(?:v6)?> address prefix-list {list}',
      'if-match tag {tag}',
      'apply <what=(?:local-preference|cost|tag|preferred-value|as-path|community)> {value...}',
      'apply ip-address next-hop {address}',
      'continue {node*}',
    ),
  },
  rip: {
    items: [RIP],
    claims: within(
      RIP,
      'summary',
      'undo summary',
      'version {version}',
      'network <network> {wildcard*}',
      'silent-interface <interface>',
      'import-route <protocol>',
      'default-route originate',
    ),
  },
  bgp: {
    items: [BGP],
    claims: [
      ...within(BGP, 'router-id {id}', 'group <group> {type}', 'peer <peer> <words...>'),
      ...within(
        FAMILY,
        'balance {count}',
        'import-route <protocol> {rest*}',
        'aggregate <network> <mask> {rest*}',
        'network <network> <mask>',
        'peer <peer> <words...>',
        'undo peer <peer> enable',
      ),
    ],
  },
};
