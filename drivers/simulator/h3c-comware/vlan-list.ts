/** VLAN lists of the command line: up to ten items `A [to B]`, displayed sorted and joined. */

import type { Call, Reply } from '../types.ts';

/** Most items of one command. */
const ITEMS = 10;

export const VLAN_LIST = '(<low:int(1-4094)> [to <high:int(1-4094)>])+';

/** A check of the list behind the last `vlan`: ranges run forwards, and a typed line has ten items at most. */
export function checkVlanList(call: Call): Reply | undefined {
  if (vlansOf(call.words) === null) return { caret: 'high' };
  let items = 0;
  for (let index = call.words.lastIndexOf('vlan') + 1; index < call.words.length; index += 1) {
    if (!/^\d+$/.test(call.words[index] ?? '') || call.words[index - 1] === 'to') continue;
    items += 1;
    if (items > ITEMS && !call.booting) return { caret: index + (call.negated ? 1 : 0) };
  }
  return undefined;
}

/** The VLANs named in the words of a command after the last keyword `vlan`; null when a range runs backwards. */
export function vlansOf(words: readonly string[]): readonly number[] | null {
  const from = words.lastIndexOf('vlan') + 1;
  const ids = new Set<number>();
  for (let index = from; index < words.length; index += 1) {
    const low = Number(words[index]);
    if (Number.isNaN(low)) break;
    const ranged = words[index + 1] === 'to';
    const high = ranged ? Number(words[index + 2]) : low;
    if (high < low) return null;
    for (let id = low; id <= high; id += 1) ids.add(id);
    if (ranged) index += 2;
  }
  return sorted(ids);
}

export function sorted(ids: Iterable<number>): readonly number[] {
  return [...new Set(ids)].sort((a, b) => a - b);
}

/** Sorted numbers to items: `10`, `20 to 22`; two neighbours are a range too. */
export function vlanItems(ids: readonly number[]): readonly string[] {
  const items: string[] = [];
  for (let index = 0; index < ids.length; index += 1) {
    const first = ids[index] ?? 0;
    while (ids[index + 1] === (ids[index] ?? 0) + 1) index += 1;
    const last = ids[index] ?? 0;
    items.push(last === first ? `${first}` : `${first} to ${last}`);
  }
  return items;
}

/** One displayed line per ten items, so that each can be entered again. */
export function vlanLines(head: string, ids: readonly number[], tail = ''): readonly string[] {
  const items = vlanItems(ids);
  const lines: string[] = [];
  for (let from = 0; from < items.length; from += ITEMS)
    lines.push(`${head} ${items.slice(from, from + ITEMS).join(' ')}${tail}`);
  return lines;
}

export const ALL_VLANS: readonly number[] = Array.from({ length: 4094 }, (_none, index) => index + 1);
