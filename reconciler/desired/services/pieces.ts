/** Reading a service's document and making pieces of features that know the line they came from. */
import type { Problem } from '../../types.ts';
import { nearestWord } from '../did-you-mean.ts';
import { type Entry, entryOf, type MapNode, type Node, type Scalar, textOf, textsOf } from '../node.ts';
import { problemAt } from '../problem.ts';
import type { Place } from '../source-text.ts';
import type { Draft, Expansion } from './model.ts';

export function scalar(value: Scalar, place: Place): Node {
  return { kind: 'scalar', value, plain: false, place };
}

export function list(items: readonly Node[], place: Place): Node {
  return { kind: 'list', items, place };
}

/** Entries that are undefined are left out. */
export function map(place: Place, entries: Readonly<Record<string, Node | undefined>>): MapNode {
  const made = Object.entries(entries).flatMap(([name, node]): [string, Entry][] =>
    node === undefined ? [] : [[name, { key: node.place, node }]],
  );
  return { kind: 'map', entries: new Map(made), place };
}

export function integerOf(node: Node | undefined): number | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'number' ? node.value : undefined;
}

export function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.kind === 'list' ? node.items : [];
}

/** `10,20-30` or a list → the numbers, in the order in which they are written. */
export function vlansOf(node: Node | undefined): readonly number[] {
  const text = textOf(node);
  if (text === undefined) {
    const one = integerOf(node);
    return one === undefined ? itemsOf(node).flatMap((item) => integerOf(item) ?? []) : [one];
  }
  return text.split(',').flatMap((range) => {
    const [low = 0, high = low] = range.split('-').map(Number);
    return Array.from({ length: high - low + 1 }, (_, index) => low + index);
  });
}

/** `10-12,20` of numbers. */
export function rangesText(vlans: readonly number[]): string {
  const sorted = [...new Set(vlans)].sort((a, b) => a - b);
  const parts: { low: number; high: number }[] = [];
  for (const vlan of sorted) {
    const last = parts.at(-1);
    if (last?.high === vlan - 1) last.high = vlan;
    else parts.push({ low: vlan, high: vlan });
  }
  return parts.map(({ low, high }) => (low === high ? `${low}` : `${low}-${high}`)).join(',');
}

export interface NamedPort {
  readonly name: string;
  readonly place: Place;
}

const MOST_PORTS = 1024;

/** `Ethernet1/0/1-24` → 24 names, each with the place of the range. */
export function portsOf(
  names: Node | undefined,
  { problems, spend }: Pick<Expansion, 'problems' | 'spend'>,
): readonly NamedPort[] {
  return itemsOf(names).flatMap((item): NamedPort[] => {
    const text = textOf(item) ?? '';
    const found = /^(.*[^0-9])([0-9]{1,6})-([0-9]{1,6})$/.exec(text);
    if (found === null) return [{ name: text, place: item.place }];
    const [, stem = '', low = '', high = ''] = found;
    const count = Number(high) - Number(low) + 1;
    if (count < 1 || count > MOST_PORTS) {
      const message =
        count < 1 ? `the range \`${text}\` runs backwards` : `a range has at most ${MOST_PORTS} ports`;
      problems.push(problemAt(item.place, { code: 'port-range', message }));
      return [];
    }
    spend(count);
    return Array.from({ length: count }, (_, index) => ({
      name: `${stem}${Number(low) + index}`,
      place: item.place,
    }));
  });
}

/** The text with `{word}` put in; undefined, and told, when it names a word that means nothing here. */
export function fill(
  node: Node | undefined,
  words: Readonly<Record<string, string | number>>,
  problems: Problem[],
): Node | undefined {
  const text = textOf(node);
  if (node === undefined || text === undefined) return undefined;
  const known = Object.keys(words);
  const filled = text.replace(/(?<!\$)\{([^{}]{0,40})\}/g, (whole, word: string) => {
    if (Object.hasOwn(words, word)) return String(words[word]);
    const near = nearestWord(word, known);
    const hint =
      near === undefined
        ? `known here: ${known.map((one) => `{${one}}`).join(', ')}`
        : `did you mean {${near}}?`;
    problems.push(
      problemAt(node.place, {
        code: 'unknown-word',
        message: `nothing is known here by the name ${whole}`,
        hint,
      }),
    );
    return whole;
  });
  return scalar(filled, node.place);
}

/** The devices that `where` names, by name; told when it names nobody, or something that does not exist. */
export function selectedBy(where: Node | undefined, expansion: Expansion): readonly Draft[] {
  if (where === undefined) return [];
  const listed = itemsOf(entryOf(where, 'devices'));
  const named = new Set(listed.flatMap((item) => checkedDevice(item, expansion) ?? []));
  const unknown = named.size < listed.length;
  const conditions = ['roles', 'sites', 'groups'].filter((key) => entryOf(where, key) !== undefined);
  const all = [...expansion.drafts.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const chosen = all.filter(
    (draft) =>
      named.has(draft.name) ||
      (conditions.length > 0 && conditions.every((key) => has(draft, key, textsOf(entryOf(where, key))))),
  );
  // A device whose own file is wrong was told already, and may be the one that is meant.
  if (chosen.length === 0 && expansion.known.length === expansion.drafts.size && !unknown) {
    const message = 'this names no device';
    const hint = 'a service on no device is most likely a mistake; delete its file to take it away';
    expansion.problems.push(problemAt(where.place, { code: 'no-device', message, hint }));
  }
  return chosen;
}

function has({ node }: Draft, key: string, wanted: readonly string[]): boolean {
  const own = textsOf(entryOf(node, key === 'groups' ? 'groups' : key.slice(0, -1)));
  return own.some((name) => wanted.includes(name));
}

/** The name when there is such a device; told when there is none. */
export function checkedDevice(item: Node | undefined, { known, problems }: Expansion): string | undefined {
  const name = textOf(item);
  if (item === undefined || name === undefined) return undefined;
  if (known.includes(name)) return name;
  const near = nearestWord(name, known);
  problems.push(
    problemAt(item.place, {
      code: 'unknown-device',
      message: `there is no device \`${name}\``,
      hint: near === undefined ? 'devices are the files in devices/' : `did you mean \`${near}\`?`,
    }),
  );
  return undefined;
}

/** The device of that name as it is merged; undefined when there is none (told) or its own file is wrong (told there). */
export function draftOf(item: Node | undefined, expansion: Expansion): Draft | undefined {
  const name = checkedDevice(item, expansion);
  return name === undefined ? undefined : expansion.drafts.get(name);
}

/** Name of a VLAN's interface on the device: the service's pattern, else the platform's; told when there is neither. */
export function vlanPort(
  service: MapNode,
  draft: Draft,
  vlan: number,
  { vlanInterface, problems }: Expansion,
): string | undefined {
  const pattern = textOf(entryOf(service, 'interface')) ?? vlanInterface(draft);
  if (pattern !== undefined) return pattern.replace('{vlan}', String(vlan));
  const platform = textOf(entryOf(draft.node, 'platform')) ?? '';
  problems.push(
    problemAt(entryOf(service, 'kind')?.place ?? service.place, {
      code: 'no-vlan-interface',
      message: `nobody knows what the interface of a VLAN is called on ${draft.name} (${platform})`,
      hint: 'write `interface: NAME{vlan}`',
    }),
  );
  return undefined;
}
