/** Terminal lines and their classes. Ranges are split and joined as their members differ. */
import { findAll, keep } from '../tree.ts';
import type { Call, Item, Reply, Rule, View } from '../types.ts';
import { hashOf } from './local-user.ts';
import { subView, value } from './view.ts';

const LAST = { vty: 63, aux: 1, con: 1, tty: 63 } satisfies Record<string, number>;

function lastOf(kind: string): number {
  return Object.entries(LAST).find(([name]) => name === kind)?.[1] ?? 0;
}

function rangeOf(item: Item): readonly [number, number] {
  return [Number(item.args.first?.[0]), Number(item.args.last?.[0])];
}

function copyChildren(from: Item, to: Item): void {
  for (const [key, child] of from.children)
    to.children.set(key, { ...child, parent: to, children: new Map() });
}

function putLines(call: Call, kind: string, first: number, last: number): Item {
  const name = `line ${kind} ${first}${last > first ? ` ${last}` : ''}`;
  const args = { kind: [kind], first: [`${first}`], last: [`${last}`] };
  const sort = `${Object.keys(LAST).indexOf(kind) === 0 ? 9 : 1} ${kind} ${first}`;
  return keep(call, { key: name, lines: [name], view: 'line', args, sort });
}

/** A range that cuts others splits them; settings stay with their lines. */
function openLine(call: Call): Reply | undefined {
  const kind = call.arg('kind');
  const first = Number(call.arg('first'));
  const last = Number(call.arg('last') || first);
  if (last < first || last > lastOf(kind)) return { caret: call.has('last') ? 'last' : 'first' };
  const known = findAll(call.at, `line ${kind} `).map((item) => ({ item, range: rangeOf(item) }));
  const exact = known.find(({ range }) => range[0] === first && range[1] === last);
  const cut = exact ? [] : known.filter(({ range }) => range[0] <= last && range[1] >= first);
  for (const { item, range } of cut) {
    call.at.children.delete(item.key);
    const before = range[0] < first ? putLines(call, kind, range[0], first - 1) : null;
    const after = range[1] > last ? putLines(call, kind, last + 1, range[1]) : null;
    for (const part of [before, after]) if (part) copyChildren(item, part);
  }
  const section = putLines(call, kind, first, last);
  const source = cut[0]?.item;
  if (source) copyChildren(source, section);
  call.shell.enter('line', section);
  return undefined;
}

const KIND = '(kind=vty | kind=aux | kind=con | kind=tty)';

export const LINES: readonly Rule[] = [
  {
    form: 'line class (kind=aux | kind=con | kind=tty | kind=vty)',
    item: 'line class {kind}',
    enters: 'line',
    separate: 'each',
  },
  {
    form: `line ${KIND} <first:int(0-63)> [<last:int(0-63)>]`,
    effect: openLine,
    separate: 'each',
  },
];

/** SSH alone needs scheme authentication, which must be set before. */
function checkInbound(call: Call): Reply | undefined {
  const scheme = call.at.children.get('authentication-mode')?.args.mode?.[0] === 'scheme';
  if (call.booting || call.arg('protocol') !== 'ssh' || scheme) return undefined;
  return { refuse: 'Failed to configure: set authentication-mode scheme first.' };
}

function checkMode(call: Call): Reply | undefined {
  const ssh = call.at.children.get('protocol inbound')?.args.protocol?.[0] === 'ssh';
  const scheme = !call.negated && call.arg('mode') === 'scheme';
  return ssh && !scheme && !call.booting
    ? { refuse: 'Failed to configure: protocol inbound ssh needs authentication-mode scheme.' }
    : undefined;
}

const LINE_RULES: readonly Rule[] = [
  value('authentication-mode', '', {
    form: 'authentication-mode (mode=none | mode=password | mode=scheme)',
    check: checkMode,
    undoCheck: checkMode,
  }),
  { form: 'user-role <role:name(63)>', undo: '=' },
  value('protocol inbound', '(protocol=all | protocol=ssh | protocol=telnet | protocol=pad)', {
    hidden: ['protocol inbound all'],
    check: checkInbound,
  }),
  {
    form: 'idle-timeout <minutes:int(0-35791)> [<seconds:int(0-59)>]',
    undo: 'idle-timeout',
    item: 'idle-timeout',
    shows: (call) => `idle-timeout ${call.arg('minutes')} ${call.arg('seconds') || '0'}`,
    hidden: ['idle-timeout 10 0'],
  },
  value('history-command max-size', '<size:int(0-256)>', { hidden: ['history-command max-size 10'] }),
  value('screen-length', '<rows:int(0-512)>', { hidden: ['screen-length 24'] }),
  {
    form: 'set authentication password (hash <hash:hash> | simple <clear:word(16)>)',
    undo: 'set authentication password',
    item: 'set authentication password',
    shows: (call) =>
      `set authentication password hash ${call.has('hash') ? call.arg('hash') : hashOf(call.arg('clear'))}`,
  },
  { form: 'command authorization', undo: '=' },
  { form: 'command accounting', undo: '=' },
  {
    // One list per direction.
    form: 'acl <acl:int(2000-4999)> (direction=inbound | direction=outbound)',
    undo: 'acl [<acl:int(2000-4999)>] (direction=inbound | direction=outbound)',
    item: 'acl {direction}',
    undoEffect: (call) => void call.at.children.delete(`acl ${call.arg('direction')}`),
  },
];

function suffix(item: Item): string {
  const [first, last] = [item.args.first?.[0], item.args.last?.[0]];
  if (first === undefined) return `line-class-${item.args.kind?.[0] ?? ''}`;
  return `line-${item.args.kind?.[0] ?? ''}${first}${last === first ? '' : `-${last}`}`;
}

export const LINE_VIEWS: Readonly<Record<string, View>> = { line: subView(suffix, LINE_RULES) };
