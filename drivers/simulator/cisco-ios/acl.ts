/** IPv4 access lists, named and numbered: entries, normalisation, sequence numbers, both ways of display. */
import { readIpv4, writeIpv4 } from '../args.ts';
import { findItem, keep, putItem, removeAll, removeItem } from '../tree.ts';
import type { Call, DeviceState, Item, Reply, Rule, View } from '../types.ts';
import { rankOf } from './model.ts';
import { ICMP_TYPES } from './ports.ts';
import { configView } from './view.ts';

const ACTION = '(action=permit | action=deny)';
const STANDARD_ADDRESS = '(src=any | host <srchost:ipv4> | <srcnet:ipv4> [<srcwild:wildcard>])';

function side(name: string): string {
  return `(${name}=any | host <${name}host:ipv4> | <${name}net:ipv4> <${name}wild:wildcard>)`;
}

function ports(name: string): string {
  return `[${name}op=eq (<${name}port:port>)+ | ${name}op=gt <${name}port:port> | ${name}op=lt <${name}port:port> | ${name}op=neq (<${name}port:port>)+ | ${name}op=range <${name}port:port> <${name}port:port>]`;
}

const ICMP = ICMP_TYPES.map((type) => `icmp=${type}`).join(' | ');
const LOG = '[log=log | log=log-input]';
const DSCP =
  '[dscp (dscp=ef | dscp=af11 | dscp=af21 | dscp=af31 | dscp=af41 | dscp=cs1 | dscp=cs6 | <dscp:int(0-63)>)]';

export const STANDARD_BODY = `${ACTION} ${STANDARD_ADDRESS} [log=log]`;
export const EXTENDED_BODY =
  `${ACTION} (` +
  `proto=ip ${side('src')} ${side('dst')} | ` +
  `(proto=tcp | proto=udp) ${side('src')} ${ports('src')} ${side('dst')} ${ports('dst')} [state=established] | ` +
  `proto=icmp ${side('src')} ${side('dst')} [${ICMP}] | ` +
  `<proto:protocol> ${side('src')} ${side('dst')}) ${DSCP} ${LOG}`;

/** `host A`, `any`, or a network with the wildcard's bits cleared. */
function address(call: Call, name: string): string {
  if (call.has(name)) return 'any';
  if (call.has(`${name}host`)) return `host ${call.arg(`${name}host`)}`;
  const net = readIpv4(call.arg(`${name}net`)) ?? 0;
  const wildcard = readIpv4(call.arg(`${name}wild`) || '0.0.0.0') ?? 0;
  if (wildcard === 2 ** 32 - 1) return 'any';
  if (wildcard === 0) return `host ${writeIpv4(net)}`;
  return `${writeIpv4((net & ~wildcard) >>> 0)} ${writeIpv4(wildcard)}`;
}

function portWords(call: Call, name: string): string[] {
  return call.has(`${name}op`) ? [call.arg(`${name}op`), ...(call.args[`${name}port`] ?? [])] : [];
}

/** The entry without its number, as displayed; `deny` is padded to line up with `permit`. */
function entryText(call: Call): string {
  if (call.has('remark')) return `remark ${call.arg('remark')}`;
  const action = call.arg('action') === 'deny' ? 'deny  ' : 'permit';
  const rest = call.has('proto')
    ? [
        call.arg('proto'),
        address(call, 'src'),
        ...portWords(call, 'src'),
        address(call, 'dst'),
        ...portWords(call, 'dst'),
      ]
    : [address(call, 'src').replace(/^host /, '')];
  const dscp = call.has('dscp') ? `dscp ${call.arg('dscp')}` : '';
  return [action, ...rest, call.arg('state'), call.arg('icmp'), dscp, call.arg('log')]
    .filter(Boolean)
    .join(' ');
}

/** Entries that the grammar does not know carry their number in the text only. */
function sequenceOf(item: Item): number {
  return Number(item.args.seq?.[0] ?? /^\s*(\d+) /.exec(item.lines[0] ?? '')?.[1] ?? 0);
}

function bodyOf(item: Item): string {
  return item.args.body?.[0] ?? '';
}

function entries(list: Item): readonly Item[] {
  return [...list.children.values()].sort((a, b) => sequenceOf(a) - sequenceOf(b));
}

/** Adds an entry; without a number it comes last. An equal entry is silently ignored. */
function addEntry(list: Item, rank: number, seq: string, body: string): Reply | undefined {
  const known = entries(list);
  const remark = body.startsWith('remark ');
  if (
    seq !== '' &&
    known.some(
      (item) => sequenceOf(item) === Number(seq) && isRemark(item) === remark && bodyOf(item) !== body,
    )
  ) {
    return { refuse: '% Duplicate sequence number' };
  }
  if (!remark && known.some((item) => bodyOf(item) === body)) return undefined;
  const last = Math.max(0, ...known.map(sequenceOf));
  const lastIsRemark =
    known.some((item) => isRemark(item) && sequenceOf(item) === last) &&
    !known.some((item) => !isRemark(item) && sequenceOf(item) === last);
  const number =
    seq === '' ? (lastIsRemark && !remark ? last : Math.floor(last / 10) * 10 + 10) : Number(seq);
  // A remark shares the number of the entry after it and stands before it.
  const sort = `${number} ${remark ? 0 : 1}`;
  putItem(list, {
    key: `${number} ${body}`,
    lines: [`${number} ${body}`],
    rank,
    sort,
    args: { seq: [`${number}`], body: [body] },
  });
  return undefined;
}

function isRemark(item: Item): boolean {
  return bodyOf(item).startsWith('remark ');
}

function addHere(call: Call): Reply | undefined {
  return addEntry(call.at, call.rank, call.arg('seq'), entryText(call));
}

function removeHere(call: Call): Reply | undefined {
  const body = entryText(call);
  const gone = removeAll(
    call.at,
    (item) => bodyOf(item) === body && (!call.has('seq') || sequenceOf(item) === Number(call.arg('seq'))),
  );
  return gone === 0 ? { refuse: '% Access list entry does not exist' } : undefined;
}

function removeNumber(call: Call): Reply | undefined {
  const gone = removeAll(call.at, (item) => sequenceOf(item) === Number(call.arg('seq')));
  return gone === 0 ? { refuse: '% Specified sequence number does not exist' } : undefined;
}

const STANDARD_RANGE = '1-99,1300-1999';
const EXTENDED_RANGE = '100-199,2000-2699';
const SEQUENCE = '[<seq:int(1-2147483647)>]';

function listRules(body: string): readonly Rule[] {
  const entry = `${SEQUENCE} (${body} | remark <remark:line(100)>)`;
  return [
    { form: entry, undo: entry, effect: addHere, undoEffect: removeHere },
    { form: '', undo: '<seq:int(1-2147483647)>', undoEffect: removeNumber },
  ];
}

export const ACL_VIEWS: Readonly<Record<string, View>> = {
  'acl-standard': configView('config-std-nacl', listRules(STANDARD_BODY)),
  'acl-extended': configView('config-ext-nacl', listRules(EXTENDED_BODY)),
};

/** Kind of a numbered list; null for other numbers. */
function kindOfNumber(name: string): 'standard' | 'extended' | null {
  const number = Number(name);
  if ((number >= 1 && number <= 99) || (number >= 1300 && number <= 1999)) return 'standard';
  return (number >= 100 && number <= 199) || (number >= 2000 && number <= 2699) ? 'extended' : null;
}

export function findList(device: DeviceState, name: string): Item | undefined {
  return findItem(device.root, `access-list ${name}`);
}

/** Releases before 17 display named lists without numbers. */
function hidesNumbers(device: DeviceState): boolean {
  return Number(device.store.get('version') ?? 17) < 17;
}

function openList(call: Call, name: string, kind: string): Item | Reply {
  const known = findList(call.device, name);
  if (known && known.args.kind?.[0] !== kind)
    return { refuse: `% A named ${known.args.kind?.[0]} IP access list with this name already exists` };
  if (/^\d/.test(name) && kindOfNumber(name) !== kind) return { caret: 'name' };
  const view = `acl-${kind}`;
  const lines = [`ip access-list ${kind} ${name}`];
  const sort = `${kind === 'standard' ? 0 : 1} ${name}`;
  if (known) return known;
  const list = keep(call, {
    key: `access-list ${name}`,
    lines,
    view,
    args: { name: [name], kind: [kind], bare: [hidesNumbers(call.device) ? 'yes' : 'no'] },
    sort,
  });
  // Numbered lists are displayed as flat lines in their own place, however they were opened.
  const ranges = kind === 'standard' ? STANDARD_RANGE : EXTENDED_RANGE;
  if (isNumbered(list)) list.rank = rankOf(call.device, 'config', `access-list <name:int(${ranges})>`);
  return list;
}

function enterList(call: Call): Reply | undefined {
  const kind = call.arg('kind');
  const list = openList(call, call.arg('name'), kind);
  if (!('key' in list)) return list;
  call.shell.enter(`acl-${kind}`, list);
  return undefined;
}

function removeList(call: Call): Reply | undefined {
  const list = findList(call.device, call.arg('name'));
  if (!list || list.args.kind?.[0] !== call.arg('kind')) return { refuse: '% Access-list does not exist' };
  removeItem(list);
  return undefined;
}

function isNumbered(item: Item): boolean {
  return /^\d+$/.test(item.args.name?.[0] ?? '');
}

function printNamed(items: readonly Item[]): readonly string[] {
  const named = items.filter((item) => !isNumbered(item));
  return named.flatMap((item) => [
    ...item.lines,
    ...entries(item).flatMap((entry) => {
      if (entry.opaque) return entry.lines;
      return item.args.bare?.[0] === 'yes' ? [` ${bodyOf(entry)}`] : entry.lines.map((line) => ` ${line}`);
    }),
  ]);
}

export const NAMED_LISTS: readonly Rule[] = [
  {
    form: 'ip access-list (kind=standard | kind=extended) <name:word(64)>',
    undo: '=',
    effect: enterList,
    undoEffect: removeList,
    print: printNamed,
    separate: 'group',
  },
];

function addNumbered(kind: 'standard' | 'extended'): (call: Call) => Reply | undefined {
  return (call) => {
    const list = openList(call, call.arg('name'), kind);
    if (!('key' in list)) return list;
    return addEntry(list, 0, '', entryText(call));
  };
}

function printNumbered(items: readonly Item[]): readonly string[] {
  return items.filter(isNumbered).flatMap((item) => {
    return entries(item).map((entry) => `access-list ${item.args.name?.[0]} ${bodyOf(entry)}`);
  });
}

/** The whole list goes, whatever entry was named: this is what the device does. */
function removeNumbered(call: Call): Reply | undefined {
  const list = findList(call.device, call.arg('name'));
  if (!list) return undefined;
  removeItem(list);
  return undefined;
}

function numbered(range: string, kind: 'standard' | 'extended', body: string): Rule {
  const entry = `(${body} | remark <remark:line(100)>)`;
  return {
    form: `access-list <name:int(${range})> ${entry}`,
    undo: `access-list <name:int(${range})> [${entry}]`,
    effect: addNumbered(kind),
    undoEffect: removeNumbered,
    print: printNumbered,
    separate: 'group',
  };
}

export const NUMBERED_LISTS: readonly Rule[] = [
  numbered(STANDARD_RANGE, 'standard', STANDARD_BODY),
  numbered(EXTENDED_RANGE, 'extended', EXTENDED_BODY),
];
