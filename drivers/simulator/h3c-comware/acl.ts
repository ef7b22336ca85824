/** ACLs: their heads, the rules that merge when entered again, and the words that rules are made of. */
import { keep, putItem, removeAll, removeItem } from '../tree.ts';
import type { Call, Item, Reply, Rule, View } from '../types.ts';
import { FIELDS, type RuleFields, ruleLine, sameRule } from './acl-rule.ts';
import { subView, value } from './view.ts';

const RANGES = { basic: [2000, 2999], advanced: [3000, 3999] } as const;

/** Family and class as displayed: `basic`, `ipv6 advanced`. */
function classOf(call: Call): string {
  const number = Number(call.arg('number'));
  const byNumber = Object.entries(RANGES).find(([, [low, high]]) => number >= low && number <= high)?.[0];
  const kind = call.arg('class') || byNumber || '';
  return `${call.has('family') ? 'ipv6 ' : ''}${kind}`;
}

function checkNumber(call: Call): Reply | undefined {
  if (!call.has('number') || call.arg('class') === '') return undefined;
  const number = Number(call.arg('number'));
  const range = Object.entries(RANGES).find(([kind]) => kind === call.arg('class'))?.[1] ?? [0, 0];
  return number >= range[0] && number <= range[1] ? undefined : { caret: 'number' };
}

function keyOf(call: Call): string {
  return `acl ${classOf(call)} ${call.has('number') ? call.arg('number') : `name ${call.arg('name')}`}`;
}

/** A name is used once in its family, whatever the class. */
function checkName(call: Call): Reply | undefined {
  if (!call.has('name')) return checkNumber(call);
  const family = call.has('family');
  const clash = [...call.at.children.values()].some((item) => {
    return (
      item.key.startsWith('acl ') &&
      item.key !== keyOf(call) &&
      item.args.name?.[0] === call.arg('name') &&
      (item.args.family !== undefined) === family
    );
  });
  return clash ? { refuse: 'The ACL name already exists with another class.' } : checkNumber(call);
}

const VIEW_OF = (kind: string): string => `acl-${kind.replace('ipv6 ', 'ipv6-')}`;

function openAcl(call: Call): Reply | undefined {
  const key = keyOf(call);
  const known = call.at.children.get(key);
  const order = call.arg('order') || known?.args.order?.[0] || 'config';
  const rules = known ? [...known.children.keys()].some((child) => child.startsWith('rule ')) : false;
  if (rules && order !== (known?.args.order?.[0] ?? 'config'))
    return { refuse: 'The match order cannot be changed: the ACL has rules.' };
  const line = order === 'auto' ? `${key} match-order auto` : key;
  const args = { ...call.args, order: [order] };
  const view = VIEW_OF(classOf(call));
  const places = ['basic', 'advanced', 'ipv6 basic', 'ipv6 advanced'];
  const sort = `${places.indexOf(classOf(call))} ${call.has('number') ? '0' : '1'} ${key}`;
  call.shell.enter(view, keep(call, { key, lines: [line], view, args, sort }));
  return undefined;
}

function removeAcl(call: Call): Reply | undefined {
  const item = call.at.children.get(keyOf(call));
  if (!item) return { refuse: 'The ACL does not exist.' };
  removeItem(item);
  return undefined;
}

const IDENTITY = '(<number:int(2000-3999)> | name <name:name(63)>)';
const HEAD = `acl [family=ipv6] (class=basic | class=advanced) ${IDENTITY}`;

export const ACLS: readonly Rule[] = [
  {
    form: `${HEAD} [match-order (order=config | order=auto)]`,
    undo: HEAD,
    check: checkName,
    undoCheck: checkNumber,
    effect: openAcl,
    undoEffect: removeAcl,
    separate: 'each',
  },
  {
    // The older spelling: the number tells the class. Displayed by the rule above.
    form: 'acl number <number:int(2000-3999)>',
    undo: '=',
    effect: (call) => openAcl({ ...call, rank: call.rank - 1 }),
    undoEffect: removeAcl,
  },
];

function stepOf(acl: Item): number {
  return Number(acl.children.get('step')?.args.step?.[0] ?? 5);
}

function ruleItems(acl: Item): readonly Item[] {
  return [...acl.children.values()].filter(
    (item) => item.key.startsWith('rule ') && item.args.action !== undefined,
  );
}

/** Without a number the next multiple of the step is given. */
function numberFor(call: Call): string {
  if (call.has('id')) return call.arg('id');
  const used = ruleItems(call.at).map((item) => Number(item.args.id?.[0]));
  const step = stepOf(call.at);
  return String(used.length === 0 ? 0 : (Math.floor(Math.max(...used) / step) + 1) * step);
}

function fieldsOf(call: Call): RuleFields {
  return Object.fromEntries(Object.entries(call.args).filter(([name]) => FIELDS.includes(name)));
}

/** A rule that exists takes the new fields in and keeps its others. */
function enterRule(call: Call): Reply | undefined {
  const id = numberFor(call);
  const old = call.at.children.get(`rule ${id}`);
  const typed = fieldsOf(call);
  if (old && call.at.args.order?.[0] === 'auto')
    return { refuse: 'The rule cannot be modified: the match order is auto.' };
  if (old?.args.protocol && old.args.protocol[0] !== call.arg('protocol'))
    return { refuse: 'The protocol of an existing rule cannot be changed.' };
  const merged = { ...(old ? fieldsOfItem(old) : {}), ...typed };
  const twin = ruleItems(call.at).find((item) => item !== old && sameRule(fieldsOfItem(item), merged));
  if (twin) return { refuse: `The rule already exists: ${twin.key}.` };
  keep(call, {
    key: `rule ${id}`,
    lines: [ruleLine(id, merged)],
    args: { ...merged, id: [id] },
    sort: `${id} 0`,
  });
  return undefined;
}

function fieldsOfItem(item: Item): RuleFields {
  return Object.fromEntries(Object.entries(item.args).filter(([name]) => FIELDS.includes(name)));
}

/** Words behind the number remove only those fields. */
function removeRule(call: Call): Reply | undefined {
  const id = call.arg('id');
  const old = call.at.children.get(`rule ${id}`);
  if (!old) return { refuse: 'The rule does not exist.' };
  const dropped = (call.args.field ?? []).flatMap((name) => (name in PARTS ? (PARTS[name] ?? []) : [name]));
  if (dropped.length === 0) {
    removeItem(old);
    removeAll(call.at, (item) => item.key === `comment ${id}`);
    return undefined;
  }
  const left = Object.fromEntries(
    Object.entries(fieldsOfItem(old)).filter(([name]) => !dropped.includes(name)),
  );
  putItem(call.at, {
    key: old.key,
    lines: [ruleLine(id, left)],
    args: { ...left, id: [id] },
    rank: old.rank,
    sort: old.sort,
  });
  return undefined;
}

/** Arguments that one word of an `undo rule` stands for. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  source: ['source', 'swild'],
  destination: ['destination', 'dwild'],
  'source-port': ['sop', 'sport', 'slast'],
  'destination-port': ['dop', 'dport', 'dlast'],
  'time-range': ['range'],
  'vpn-instance': ['vpn'],
  'icmp-type': ['icmp'],
};

const COMMENT: Rule = {
  form: 'rule <id:int(0-65534)> comment <text:line(127)>',
  undo: 'rule <id:int(0-65534)> comment',
  check: (call) =>
    call.booting || call.at.children.has(`rule ${call.arg('id')}`)
      ? undefined
      : { refuse: 'The rule does not exist.' },
  effect: (call) => {
    const id = call.arg('id');
    const rank = commentRank(call);
    const args = { id: [id], text: [call.arg('text')] };
    putItem(call.at, { key: `comment ${id}`, lines: [call.words.join(' ')], args, rank, sort: `${id} 1` });
    return undefined;
  },
  undoEffect: (call) => void call.at.children.delete(`comment ${call.arg('id')}`),
};

/** Comments stand behind their rules: both are displayed by the rule in front. */
function commentRank(call: Call): number {
  return call.rank - 1;
}

const ADDRESS = (name: string, wild: string): string =>
  `${name} (${name}=any | <${name}:ipv4> <${wild}:wildcard>)`;
const ADDRESS6 = (name: string): string => `${name} (${name}=any | <${name}:prefix6>)`;
const PORT = (name: string, op: string, first: string, last: string): string =>
  `${name} ((${op}=eq | ${op}=gt | ${op}=lt | ${op}=neq) <${first}:port> | ${op}=range <${first}:port> <${last}:port>)`;

const COMMON =
  'vpn-instance <vpn:name(31)> | fragment=fragment | time-range <range:name(32)> | logging=logging | counting=counting';
const PORTS = `${PORT('source-port', 'sop', 'sport', 'slast')} | ${PORT('destination-port', 'dop', 'dport', 'dlast')}`;
const ICMP =
  'icmp-type (icmp=echo | icmp=echo-reply | icmp=ttl-exceeded | icmp=port-unreachable | icmp=host-unreachable | <icmp:int(0-255)>)';
const DSCP =
  'dscp (dscp=ef | dscp=af11 | dscp=af21 | dscp=af31 | dscp=af41 | dscp=cs1 | dscp=cs6 | <dscp:int(0-63)>)';
const ACTION = '(action=permit | action=deny)';

/** Ports belong to TCP and UDP, types to ICMP. */
function checkFields(call: Call): Reply | undefined {
  const protocol = call.arg('protocol');
  const twice = Object.entries(call.args).find(
    ([name, values]) => FIELDS.includes(name) && values.length > 1,
  );
  if (twice) return { caret: twice[0] };
  const ported = protocol === 'tcp' || protocol === 'udp';
  if (!ported && call.has('sop')) return { caret: 'sop' };
  if (!ported && call.has('dop')) return { caret: 'dop' };
  if (call.has('icmp') && !protocol.startsWith('icmp')) return { caret: 'icmp' };
  if (call.has('established') && protocol !== 'tcp') return { caret: 'established' };
  return undefined;
}

function aclRules(fields: string, protocol: string): readonly (Rule | string)[] {
  const undone = [
    'source',
    'destination',
    'source-port',
    'destination-port',
    'logging',
    'counting',
    'fragment',
    'time-range',
    'vpn-instance',
    'icmp-type',
    'dscp',
    'established',
  ];
  const words = undone.map((word) => `field=${word}`).join(' | ');
  return [
    value('description', '<text:line(127)>'),
    value('step', '<step:int(1-20)>', { hidden: ['step 5'] }),
    {
      form: `rule [<id:int(0-65534)>] ${ACTION} ${protocol} (${fields})*`,
      undo: `rule <id:int(0-65534)> (${words})*`,
      check: checkFields,
      effect: enterRule,
      undoEffect: removeRule,
    },
    COMMENT,
  ];
}

const BASIC = `${ADDRESS('source', 'swild')} | ${COMMON}`;
const ADVANCED = `${BASIC} | ${ADDRESS('destination', 'dwild')} | ${PORTS} | ${ICMP} | ${DSCP} | established=established`;
const BASIC6 = `${ADDRESS6('source')} | ${COMMON}`;
const ADVANCED6 = `${BASIC6} | ${ADDRESS6('destination')} | ${PORTS} | ${ICMP} | ${DSCP} | established=established`;
const PROTOCOL = '(protocol=ip | <protocol:protocol>)';
const PROTOCOL6 = '(protocol=ipv6 | protocol=icmpv6 | <protocol:protocol>)';

function nameSuffix(kind: string): (item: Item) => string {
  return (item) => `acl-${kind}-${item.args.number?.[0] ?? item.args.name?.[0] ?? ''}`;
}

export const ACL_VIEWS: Readonly<Record<string, View>> = {
  'acl-basic': subView(nameSuffix('ipv4-basic'), aclRules(BASIC, '')),
  'acl-advanced': subView(nameSuffix('ipv4-adv'), aclRules(ADVANCED, PROTOCOL)),
  'acl-ipv6-basic': subView(nameSuffix('ipv6-basic'), aclRules(BASIC6, '')),
  'acl-ipv6-advanced': subView(nameSuffix('ipv6-adv'), aclRules(ADVANCED6, PROTOCOL6)),
};
