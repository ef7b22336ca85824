/** What tables cannot say about reading VRP text: IPv6 spelling, mask lengths, and the list of VLANs. */
import type { ConfigNode } from '../../../contract.ts';

const IPV6_WORD = /^(?=[^:]*:[^:]*:)([0-9A-Fa-f:]+(?:\.\d+){0,3})(\/\d+)?$/;
const IPV6_LINES = /^(?:undo )?(?:ipv6 (?:address|route-static)|dns server ipv6|info-center loghost ipv6) /;

function canonicalWord(word: string): string {
  const [, address, length = ''] = IPV6_WORD.exec(word) ?? [];
  if (address === undefined || !URL.canParse(`http://[${address}]/`)) return word;
  return new URL(`http://[${address}]/`).hostname.slice(1, -1).toUpperCase() + length;
}

/** Spells IPv6 addresses as the device shows them: upper case, shortest form. Descriptions stay as they are. */
export function canonicalIpv6(line: string): string {
  if (!IPV6_LINES.test(line)) return line;
  const [head = '', ...text] = line.split(/(?= description )/);
  return head.split(' ').map(canonicalWord).join(' ') + text.join('');
}

/** `ip address A 24`, `ip route-static A 24 …`: typed with a length, shown with a mask. */
const WITH_LENGTH =
  /^((?:undo )?ip (?:address|route-static(?: vpn-instance \S+)?) \d+(?:\.\d+){3}) ([12]?\d|3[0-2])(?= |$)/;

function maskOf(length: number): string {
  const bits = 2 ** 32 - 2 ** (32 - length);
  return [24, 16, 8, 0].map((shift) => Math.floor(bits / 2 ** shift) % 256).join('.');
}

export function dottedMask(line: string): string {
  return line.replace(WITH_LENGTH, (_, head: string, length: string) => `${head} ${maskOf(Number(length))}`);
}

const BATCH = /^vlan batch (\d[\d to]*)$/;
const VLAN = /^vlan (\d+)$/;
const MOST_VLANS = 4094;

/** Numbers of `10 20 to 22`; more than there are VLANs is cut off. */
function numbersOf(list: string): readonly number[] {
  return [...list.matchAll(/(\d+)(?: to (\d+))?/g)]
    .flatMap(([, first = '', last = first]) => {
      const count = Math.max(0, Math.min(Number(last) - Number(first) + 1, MOST_VLANS));
      return Array.from({ length: count }, (_, index) => Number(first) + index);
    })
    .slice(0, MOST_VLANS);
}

/**
 * `vlan batch 10 20 to 22` names every VLAN, in as many lines as it takes; a VLAN with settings has a block below as
 * well. One node per VLAN, so that each is one item: it is made by `vlan N`, and gone by `undo vlan N`.
 */
export function splitVlanBatch(nodes: readonly ConfigNode[], path: readonly string[]): readonly ConfigNode[] {
  if (path.length > 0 || !nodes.some((node) => BATCH.test(node.line))) return nodes;
  const blocks = new Set(nodes.flatMap((node) => VLAN.exec(node.line)?.[1] ?? []));
  return nodes.flatMap((node): readonly ConfigNode[] => {
    const list = BATCH.exec(node.line)?.[1];
    if (list === undefined) return [node];
    const missing = numbersOf(list).filter((id) => !blocks.has(String(id)));
    for (const id of missing) blocks.add(String(id));
    return missing.map((id) => ({ ...node, line: `vlan ${id}`, children: [] }));
  });
}

/** `port hybrid tagged vlan 10 20 to 22`; also its undo form, which names no tag. */
const HYBRID = /^((?:undo )?port hybrid (?:(?:un)?tagged )?vlan) (\d[\d to]*)$/;

/** One node per VLAN of a hybrid port: a VLAN that moves between tagged and untagged is a change of one item. */
export function splitHybridVlans(
  nodes: readonly ConfigNode[],
  path: readonly string[],
): readonly ConfigNode[] {
  if (path.length !== 1 || !nodes.some((node) => HYBRID.test(node.line))) return nodes;
  return nodes.flatMap((node): readonly ConfigNode[] => {
    const [, head, list] = HYBRID.exec(node.line) ?? [];
    if (head === undefined || list === undefined) return [node];
    return numbersOf(list).map((id) => ({ ...node, line: `${head} ${id}` }));
  });
}
