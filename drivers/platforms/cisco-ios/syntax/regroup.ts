/** What tables cannot say about IOS: lines that stand for several items, numbered lists, banners. */
import type { ConfigNode, Syntax } from '../../../contract.ts';
import { canonicalEntry } from './acl-spelling.ts';
import { fullInterface } from './interface-names.ts';

/** Lines whose list makes several items: what stands before the list, and what after it. */
const LISTED: readonly RegExp[] = [
  // `vlan 50,60-62`, but not `vlan internal allocation policy ascending`
  /^(?<before>vlan )(?<list>[\d,-]+)(?<after>)$/,
  // `spanning-tree vlan 10,20 priority 4096`, `no spanning-tree vlan 998-999`
  /^(?<before>(?:no )?spanning-tree vlan )(?<list>[\d,-]+)(?<after>(?: .*)?)$/,
  // `spanning-tree mst 0-1 priority 4096`
  /^(?<before>(?:no )?spanning-tree mst )(?<list>[\d,-]+)(?<after> .*)$/,
];

/** Numbers of `50,60-62`; an absurd range stays one member rather than filling the memory. */
function membersOf(list: string): readonly string[] {
  return list.split(',').flatMap((part) => {
    const [first = '', last = first] = part.split('-');
    const length = Number(last) - Number(first) + 1;
    if (!(length >= 1 && length <= 4096)) return [part];
    return Array.from({ length }, (_, index) => String(Number(first) + index));
  });
}

/** A look without an expression: a long text has few such lines. */
function mayList({ line }: ConfigNode): boolean {
  if (
    !line.startsWith('vlan ') &&
    !line.startsWith('spanning-tree ') &&
    !line.startsWith('no spanning-tree ')
  )
    return false;
  return line.includes(',') || line.includes('-', line.indexOf(' ') + 1);
}

/** One node per member for a line with a list; the children (a VLAN's name) only make sense on a single member. */
function split(node: ConfigNode): readonly ConfigNode[] {
  if (!mayList(node)) return [node];
  const groups = LISTED.map((pattern) => pattern.exec(node.line)?.groups).find(
    (found) => found !== undefined,
  );
  if (groups?.list === undefined || !/[,-]/.test(groups.list)) return [node];
  return membersOf(groups.list).map((member) => ({
    ...node,
    line: `${groups.before}${member}${groups.after}`,
  }));
}

/** Delimiters that we type, the first that the text does not hold; templates refuse a text that holds them all. */
const DELIMITERS = ['#', '%', '@', '~', '|', '+', '=', '&'];

/**
 * A banner is compared by its body, and typed with a delimiter of ours. The device shows every delimiter as the two
 * characters ^ and C, but takes only the first of them when it is typed back: the text would begin with a C
 * (`banner motd ^CC`). Text may stand on the opening and on the closing line (`banner motd ^COne line^C`).
 */
function bannerBody(node: ConfigNode): ConfigNode {
  const { kind, delimiter, text } =
    /^banner (?<kind>\S+) (?<delimiter>\^C|\S)(?<text>.*)$/.exec(node.line)?.groups ?? {};
  if (kind === undefined || delimiter === undefined || text === undefined) return node;
  const whole = [text, ...(node.raw ?? [])].join('\n');
  const end = whole.indexOf(delimiter);
  const body = whole.slice(0, end).replace(/^\n/, '').replace(/\n$/, '');
  const typed = DELIMITERS.find((candidate) => !body.includes(candidate));
  if (end < 0 || typed === undefined) return node;
  return { ...node, line: `banner ${kind} ${typed}`, raw: [...body.split('\n'), typed] };
}

/** `access-list 101 deny   ip any any` at the top level, as classic releases print numbered lists. */
const NUMBERED = /^access-list (?<number>\d+) (?<entry>(?:permit|deny|remark) .+)$/;

function kindOf(number: number): 'standard' | 'extended' | undefined {
  if ((number >= 1 && number <= 99) || (number >= 1300 && number <= 1999)) return 'standard';
  if ((number >= 100 && number <= 199) || (number >= 2000 && number <= 2699)) return 'extended';
  return undefined;
}

/** Numbered lists become sections, the only form in which one entry can be removed without the whole list. */
function numberedLists(nodes: readonly ConfigNode[]): readonly ConfigNode[] {
  const entries = new Map<string, ConfigNode[]>();
  return nodes.flatMap((node): readonly ConfigNode[] => {
    const found = NUMBERED.exec(node.line)?.groups;
    const kind = kindOf(Number(found?.number));
    if (found?.number === undefined || found.entry === undefined || kind === undefined) return [node];
    const head = `ip access-list ${kind} ${found.number}`;
    const list = entries.get(head);
    const entry = { ...node, line: canonicalEntry(found.entry, kind) };
    if (list !== undefined) {
      list.push(entry);
      return [];
    }
    const children = [entry];
    entries.set(head, children);
    return [{ ...node, line: head, children }];
  });
}

function isPrefix({ line }: ConfigNode): boolean {
  return line.startsWith('ip prefix-list ') || line.startsWith('ipv6 prefix-list ');
}

/** Entries without a number get the one that the device gives: the next multiple of five. */
function numberedPrefixes(nodes: readonly ConfigNode[]): readonly ConfigNode[] {
  const last = new Map<string, number>();
  return nodes.map((node): ConfigNode => {
    if (!isPrefix(node)) return node;
    const { head, sequence, entry } =
      /^(?<head>ip(?:v6)? prefix-list \S+) (?:seq (?<sequence>\d+) )?(?<entry>(?:permit|deny) .*)$/.exec(
        node.line,
      )?.groups ?? {};
    if (head === undefined || entry === undefined) return node;
    const number = sequence === undefined ? next(last.get(head) ?? 0) : Number(sequence);
    last.set(head, Math.max(number, last.get(head) ?? 0));
    return sequence === undefined ? { ...node, line: `${head} seq ${number} ${entry}` } : node;
  });
}

function next(last: number): number {
  return Math.floor(last / 5) * 5 + 5;
}

/** `interface range gi1/0/1 - 4 , Vlan10` is typed and never printed: one section per interface. */
function ranges(node: ConfigNode): readonly ConfigNode[] {
  const list = /^interface range (?<list>.+)$/.exec(node.line)?.groups?.list;
  if (list === undefined) return [node];
  return list.split(/ ?, ?/).flatMap((part): readonly ConfigNode[] => {
    const { first = '', last } =
      /^(?<first>\S+?)(?: ?- ?(?<last>\d+))?$/.exec(part.replace(/^([A-Za-z-]+) /, '$1'))?.groups ?? {};
    const { stem, number } = /^(?<stem>.*?)(?<number>\d+)$/.exec(fullInterface(first))?.groups ?? {};
    if (stem === undefined || number === undefined) return [{ ...node, line: `interface ${part}` }];
    const count = Math.min(Math.max(Number(last ?? number) - Number(number) + 1, 1), 4096);
    return Array.from({ length: count }, (_, index) => ({
      ...node,
      line: `interface ${stem}${Number(number) + index}`,
    }));
  });
}

/** Devices print the first five terminal lines apart (`line vty 0 4`, `line vty 5 15`); people type `line vty 0 15`. */
function firstLines(node: ConfigNode): readonly ConfigNode[] {
  const last = /^line vty 0 (?<last>\d+)$/.exec(node.line)?.groups?.last;
  if (last === undefined || Number(last) <= 4) return [node];
  const rest = Number(last) === 5 ? '5' : `5 ${last}`;
  return ['0 4', rest].map((range) => ({ ...node, line: `line vty ${range}` }));
}

/** `route-target both 65000:1` is typed and printed as two lines. */
function bothTargets(node: ConfigNode): readonly ConfigNode[] {
  const target = /^route-target both (?<target>.+)$/.exec(node.line)?.groups?.target;
  if (target === undefined) return [node];
  return ['export', 'import'].map((way) => ({ ...node, line: `route-target ${way} ${target}` }));
}

/** A way of regrouping, asked only when a line of the section begins so. */
function where(
  start: string,
  act: (nodes: readonly ConfigNode[]) => readonly ConfigNode[],
): (nodes: readonly ConfigNode[]) => readonly ConfigNode[] {
  return (nodes) => (nodes.some(({ line }) => line.startsWith(start)) ? act(nodes) : nodes);
}

export const regroup: NonNullable<Syntax['regroup']> = [
  {
    name: 'one item per member of a list',
    depth: 0,
    regroup: (nodes) => (nodes.some(mayList) ? nodes.flatMap(split) : nodes),
  },
  {
    name: 'numbered access lists are sections',
    depth: 0,
    regroup: where('access-list ', numberedLists),
  },
  {
    name: 'entries of prefix lists have numbers',
    depth: 0,
    regroup: (nodes) => (nodes.some(isPrefix) ? numberedPrefixes(nodes) : nodes),
  },
  {
    name: 'one section per interface of a range',
    depth: 0,
    regroup: where('interface range ', (nodes) => nodes.flatMap(ranges)),
  },
  {
    name: 'the first five terminal lines stand apart',
    depth: 0,
    regroup: where('line vty 0 ', (nodes) => nodes.flatMap(firstLines)),
  },
  {
    name: 'both route targets are two lines',
    regroup: (nodes, [head = '']) =>
      head.startsWith('ip vrf ') || head.startsWith('vrf definition ') ? nodes.flatMap(bothTargets) : nodes,
  },
  {
    name: 'a banner has a delimiter that can be typed',
    depth: 0,
    regroup: where('banner ', (nodes) => nodes.map(bannerBody)),
  },
];
