/** What tables cannot say about IOS: lines that stand for several items, numbered access lists, banners. */
import type { ConfigNode, Syntax } from '../../../contract.ts';

/** Lines whose list makes several items: what stands before the list, and what after it. */
const LISTED: readonly RegExp[] = [
  // `vlan 50,60-62`, but not `vlan internal allocation policy ascending`
  /^(?<before>vlan )(?<list>[\d,-]+)(?<after>)$/,
  // `spanning-tree vlan 10,20 priority 4096`, `no spanning-tree vlan 998-999`
  /^(?<before>(?:no )?spanning-tree vlan )(?<list>[\d,-]+)(?<after>(?: .*)?)$/,
  // `spanning-tree mst 0-1 priority 4096`
  /^(?<before>spanning-tree mst )(?<list>[\d,-]+)(?<after> .*)$/,
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

/** One node per member for a line with a list; the children (a VLAN's name) only make sense on a single member. */
function split(node: ConfigNode): readonly ConfigNode[] {
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
    const entry = { ...node, line: found.entry };
    if (list !== undefined) {
      list.push(entry);
      return [];
    }
    const children = [entry];
    entries.set(head, children);
    return [{ ...node, line: head, children }];
  });
}

export const regroup: NonNullable<Syntax['regroup']> = [
  {
    name: 'one item per member of a list',
    regroup: (nodes, path) => (path.length === 0 ? nodes.flatMap(split) : nodes),
  },
  {
    name: 'numbered access lists are sections',
    regroup: (nodes, path) => (path.length === 0 ? numberedLists(nodes) : nodes),
  },
  {
    name: 'a banner has a delimiter that can be typed',
    regroup: (nodes, path) => (path.length === 0 ? nodes.map(bannerBody) : nodes),
  },
];

export const rewrites: NonNullable<Syntax['rewrites']> = [
  {
    name: 'a list of VLANs is one word',
    // ` instance 1 vlan 10, 20, 30` under `spanning-tree mst configuration`
    rewrite: (line, path) =>
      path[0] === 'spanning-tree mst configuration' ? line.replace(/, +/g, ',') : line,
  },
  {
    name: 'IPv6 is written in upper case',
    rewrite: (line) => (/^(?:no )?ipv6 (?:address|route) /.test(line) ? upperAddresses(line) : line),
  },
];

/** Upper-cases the words that are IPv6 addresses; `name to-dmz` and interface names stay. */
function upperAddresses(line: string): string {
  return line
    .split(' ')
    .map((word) => (/^[0-9a-f:.]*:[0-9a-f:.]*(?:\/\d+)?$/i.test(word) ? word.toUpperCase() : word))
    .join(' ');
}
