/** Lists and maps beside those of policy.ts and acl.ts: IPv6, communities, paths, object groups, keys. */
import { findAll, keep, removeAll } from '../tree.ts';
import type { Call, Reply, Rule, View } from '../types.ts';
import { commands } from './catalogue.ts';
import { configView } from './view.ts';

const ACTION = '(action=permit | action=deny)';
const ENTRY = '(action=permit | action=deny | action=remark)';

function checkPrefix6(call: Call): Reply | undefined {
  const key = `ipv6 prefix-list ${call.arg('name')} seq ${call.arg('seq')}`;
  const old = call.at.children.get(key);
  return old !== undefined && !call.booting
    ? { refuse: '% Insertion failed - seq number is already in use by another entry' }
    : undefined;
}

const PREFIX6: Rule = {
  form: `ipv6 prefix-list <name:word(63)> seq <seq:int(1-4294967294)> ${ACTION} <prefix:prefix6> [ge <ge:int(1-128)>] [le <le:int(1-128)>]`,
  undo: 'ipv6 prefix-list <name:word(63)> seq <seq:int(1-4294967294)>',
  item: 'ipv6 prefix-list {name} seq {seq}',
  check: checkPrefix6,
};

export const LISTS: readonly Rule[] = [
  ...commands(`
  ip prefix-list <name:word(63)> description <text:line(80)> => ip prefix-list <name:word(63)> description
  ipv6 prefix-list <name:word(63)> description <text:line(80)> => ipv6 prefix-list <name:word(63)> description
  ip community-list (standard | expanded) <name:word(63)> (permit | deny) <what:line>
  ip community-list <number:int(1-500)> (permit | deny) <what:line>
  ip extcommunity-list (standard | expanded) <name:word(63)> (permit | deny) <what:line>
  ip as-path access-list <number:int(1-500)> (permit | deny) <what:line>
  ip bgp-community new-format
  object-group network <name:word(64)> ! group-network
  object-group service <name:word(64)> ! group-service
  ipv6 access-list <name:word(64)> ! acl6
  key chain <name:word(64)> ! key-chain
  `),
  PREFIX6,
];

/** A number is used once, and a body as well; without a number an entry goes behind the others. */
function addEntry(call: Call): Reply | undefined {
  const body = `${call.arg('action')} ${call.arg('body')}`;
  const known = findAll(call.at, '').find((item) => item.args.body?.[0] === body);
  if (known !== undefined) return undefined;
  const seq = call.arg('seq');
  if (seq !== '' && call.at.children.has(`entry ${seq}`) && !call.booting)
    return { refuse: '% Duplicate sequence number' };
  keep(call, {
    key: `entry ${seq || `${body}`}`,
    lines: [seq === '' ? body : `sequence ${seq} ${body}`],
    args: { body: [body] },
    sort: seq,
  });
  return undefined;
}

function removeEntry(call: Call): Reply | undefined {
  const seq = call.arg('seq');
  const body = `${call.arg('action')} ${call.arg('body')}`;
  const gone = removeAll(call.at, (item) =>
    seq === '' ? item.args.body?.[0] === body : item.key === `entry ${seq}`,
  );
  return gone === 0 ? { refuse: '% Specified access list entry does not exist' } : undefined;
}

const ACL6: readonly Rule[] = [
  {
    form: `[sequence <seq:int(1-4294967294)>] ${ENTRY} <body:line>`,
    undo: `${ENTRY} <body:line>`,
    effect: addEntry,
    undoEffect: removeEntry,
  },
  { form: '', undo: 'sequence <seq:int(1-4294967294)>', undoEffect: removeEntry },
];

const GROUP = `
  description <text:line(200)> => description
  group-object <group:word(64)>
`;

const KEY_CHAIN = commands('key <id:int(0-2147483647)> ! key');

const KEY = commands(`
  key-string [0 | 7] <key:word(80)> => key-string
  cryptographic-algorithm (md5 | hmac-sha-1 | hmac-sha-256 | hmac-sha-512) => cryptographic-algorithm
  send-lifetime <time:line> => send-lifetime
  accept-lifetime <time:line> => accept-lifetime
`);

export const LIST_VIEWS: Readonly<Record<string, View>> = {
  acl6: configView('config-ipv6-acl', ACL6),
  'group-network': configView(
    'config-network-group',
    commands(`${GROUP}
    host <ip:ipv4>
    <ip:ipv4> <mask:netmask>
    range <low:ipv4> <high:ipv4>`),
  ),
  'group-service': configView(
    'config-service-group',
    commands(`${GROUP}
    (tcp | udp) eq <port:port>`),
  ),
  'key-chain': configView('config-keychain', KEY_CHAIN),
  key: configView('config-keychain-key', KEY),
};
