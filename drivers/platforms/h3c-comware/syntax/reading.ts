/** What tables cannot say about reading Comware text: IPv6 spelling, and lines that stand for several VLANs. */
import type { ConfigNode } from '../../../contract.ts';

/** A word that may be an IPv6 address or prefix: `2001:DB8::1/64`, `::`, never `Ten-GigabitEthernet1/0/49:1`. */
const IPV6_WORD = /^(?=[^:]*:[^:]*:)([0-9A-Fa-f:]+(?:\.\d+){0,3})(\/\d+)?$/;

function canonicalWord(word: string): string {
  const [, address, length = ''] = IPV6_WORD.exec(word) ?? [];
  if (address === undefined || !URL.canParse(`http://[${address}]/`)) return word;
  return new URL(`http://[${address}]/`).hostname.slice(1, -1).toUpperCase() + length;
}

/** Lines that carry an address or a next hop. Free text (descriptions) is never touched. */
const IPV6_LINES = /^(?:undo )?(?:ipv6 (?:address|route-static|dns server)|peer|rule) .*:/;

/** Spells IPv6 addresses as the device shows them: upper case, shortest form. Free text at the end stays as it is. */
export function canonicalIpv6(line: string): string {
  if (!IPV6_LINES.test(line)) return line;
  const [head = '', ...text] = line.split(/(?= (?:description|comment|remark|password|cipher|simple) )/);
  return head.split(' ').map(canonicalWord).join(' ') + text.join('');
}

/** VLANs without any setting are shown as `vlan 50 to 52`. */
const VLAN_RANGE = /^vlan (\d+ to \d+)$/;
/** `port hybrid vlan 10 20 to 22 tagged`; also its undo form, which names no tag. */
const HYBRID = /^((?:undo )?port hybrid vlan) (\d[\d to]*?)((?: (?:un)?tagged)?)$/;
const MOST_VLANS = 4094;

/** Numbers of `10 20 to 22`; more than there are VLANs is cut off. */
function numbersOf(list: string): readonly number[] {
  const ranges = list.matchAll(/(\d+)(?: to (\d+))?/g);
  return [...ranges]
    .flatMap(([, first = '', last = first]) => {
      const count = Math.max(0, Math.min(Number(last) - Number(first) + 1, MOST_VLANS));
      return Array.from({ length: count }, (_, index) => Number(first) + index);
    })
    .slice(0, MOST_VLANS);
}

/** One node per VLAN, so that each is an item of its own; a VLAN that also has a block of its own keeps that. */
export function expandVlanRanges(
  nodes: readonly ConfigNode[],
  path: readonly string[],
): readonly ConfigNode[] {
  if (path.length > 0 || !nodes.some((node) => VLAN_RANGE.test(node.line))) return nodes;
  return nodes.flatMap((node): readonly ConfigNode[] => {
    const list = VLAN_RANGE.exec(node.line)?.[1];
    if (list === undefined) return [node];
    return numbersOf(list).map((id) => ({ ...node, line: `vlan ${id}`, children: [] }));
  });
}

/** One node per VLAN of a hybrid port: a VLAN that moves between tagged and untagged is a change of one item. */
export function expandHybridVlans(
  nodes: readonly ConfigNode[],
  path: readonly string[],
): readonly ConfigNode[] {
  if (path.length !== 1 || !nodes.some((node) => HYBRID.test(node.line))) return nodes;
  return nodes.flatMap((node): readonly ConfigNode[] => {
    const [, head, list, tag = ''] = HYBRID.exec(node.line) ?? [];
    if (head === undefined || list === undefined) return [node];
    return numbersOf(list).map((id) => ({ ...node, line: `${head} ${id}${tag}` }));
  });
}

/** `stp instance 0 to 2 priority 4096`, `stp vlan 10 20 root primary`: one line for several instances. */
const TREE_LIST = /^(stp (?:instance|vlan)) (\d[\d to]*?) ((?:priority|root) .+)$/;

/** One node per instance of the spanning tree, so that each is an item of its own. */
export function expandTrees(nodes: readonly ConfigNode[], path: readonly string[]): readonly ConfigNode[] {
  if (path.length > 0 || !nodes.some((node) => TREE_LIST.test(node.line))) return nodes;
  return nodes.flatMap((node): readonly ConfigNode[] => {
    const [, head, list, tail] = TREE_LIST.exec(node.line) ?? [];
    if (head === undefined || list === undefined || tail === undefined) return [node];
    return numbersOf(list).map((id) => ({ ...node, line: `${head} ${id} ${tail}` }));
  });
}

const ACTIVE = 'active region-configuration';

/** A region counts when it is active: a text that leaves the line out means it as well. */
export function activateRegion(nodes: readonly ConfigNode[], path: readonly string[]): readonly ConfigNode[] {
  if (path[0] !== 'stp region-configuration' || nodes.some(({ line }) => line === ACTIVE)) return nodes;
  return [...nodes, { line: ACTIVE, children: [] }];
}

const TARGET_BOTH = /^(vpn-target .+?)(?: both)?$/;

/** A route target without a direction, or with `both`, is shown as two lines. */
export function expandTargets(nodes: readonly ConfigNode[], path: readonly string[]): readonly ConfigNode[] {
  if (!path[0]?.startsWith('ip vpn-instance ')) return nodes;
  if (!nodes.some((node) => node.line.startsWith('vpn-target '))) return nodes;
  return nodes.flatMap((node): readonly ConfigNode[] => {
    const targets = node.line.endsWith('-extcommunity') ? undefined : TARGET_BOTH.exec(node.line)?.[1];
    if (targets === undefined) return [node];
    return ['import', 'export'].map((way) => ({ ...node, line: `${targets} ${way}-extcommunity` }));
  });
}
