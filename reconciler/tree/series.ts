/**
 * Lists whose lines have an order, and a number that may be left out: a line without one goes behind the others, and
 * the device gives it the next number. Here such lines get their numbers, and lists are read as what they mean.
 */
import type { ConfigNode } from '../../drivers/contract.ts';
import { type Context, classify, type Grammar } from './grammar.ts';
import { captured, fillTemplate, type Lookup, matchWords, wordsOf } from './pattern.ts';
import type { CompiledRule } from './rule.ts';
import { compilePattern } from './tokens.ts';
import { candidates } from './word-index.ts';

/** One line of such a list. */
export interface Entry {
  readonly node: ConfigNode;
  readonly rule: CompiledRule;
  /** The list that it stands in. */
  readonly list: string;
  /** The number that is written; `undefined`: none. */
  readonly number: number | undefined;
  /** The line without its number. */
  readonly body: string;
  readonly lookup: Lookup;
}

/** The line as an entry; `undefined` when it stands in no such list. */
export function entryOf(grammar: Grammar, context: Context, node: ConfigNode): Entry | undefined {
  if (!context.maySeries(node.line)) return undefined;
  const item = classify(grammar, context, node);
  const own = item.rule?.series;
  if (item.rule !== undefined && own !== undefined) {
    const { rule, lookup } = item;
    const list = fillTemplate(own.of, lookup) ?? '';
    return { node, rule, list, number: undefined, body: node.line, lookup };
  }
  const listed = candidates(context.numbered, node.line);
  const words = listed.length === 0 ? [] : wordsOf(node.line);
  for (const { source, rule } of listed) {
    const pattern = compilePattern(source);
    const values = matchWords(pattern, words);
    if (values === undefined || rule.series === undefined) continue;
    const lookup: Lookup = (name) => captured(pattern, values, name);
    const body = fillTemplate(rule.main, lookup);
    const list = fillTemplate(rule.series.of, lookup);
    const number = Number(lookup('number'));
    if (body === undefined || list === undefined || !Number.isSafeInteger(number)) continue;
    return { node, rule, list, number, body, lookup };
  }
  return undefined;
}

/** The entry with this number; itself where its language has no numbers. */
export function withNumber({ node, rule, lookup }: Entry, number: number): ConfigNode {
  const numbered = rule.series?.numbered;
  if (numbered === undefined) return node;
  const line = fillTemplate(numbered, (name) => (name === 'number' ? String(number) : lookup(name)));
  if (line === undefined) return node;
  // An older spelling has no place for the number.
  const { written: _, ...spelt } = node;
  return { ...spelt, line };
}

/** A list with the number that each line has on the device, in the order of the text. */
export interface Listed {
  readonly entries: readonly Entry[];
  readonly numbers: readonly number[];
  /** No line of it carries its number. */
  readonly plain: boolean;
}

/** A step of 0: a remark, which shares the number of the line that follows. */
export function shares(entry: Entry): boolean {
  return entry.rule.series?.step === 0;
}

/** The number that the next line gets, behind lines with these numbers. */
export function nextNumber(highest: number | undefined, { rule }: Entry): number {
  const { first, step } = rule.series ?? { first: 10, step: 10 };
  return highest === undefined ? first : highest + (step === 0 ? 10 : step);
}

/** The numbers that a device gives to lines that are typed in this order. */
export function numberEntries(entries: readonly Entry[]): number[] {
  let highest: number | undefined;
  return entries.map((entry) => {
    const number = entry.number ?? nextNumber(highest, entry);
    if (entry.number !== undefined || !shares(entry)) highest = Math.max(highest ?? number, number);
    return number;
  });
}

function shareNumbers(given: readonly (number | undefined)[]): number[] {
  let following = Math.max(0, ...given.map((number) => number ?? 0)) + 10;
  const numbers: number[] = [];
  for (let at = given.length - 1; at >= 0; at--) {
    following = given[at] ?? following;
    numbers.push(following);
  }
  return numbers.reverse();
}

/** The lists among lines of one section. */
export function listsIn(
  grammar: Grammar,
  context: Context,
  nodes: readonly ConfigNode[],
): Map<string, Listed> {
  const found = new Map<string, Entry[]>();
  if (!context.hasSeries) return new Map();
  for (const node of nodes) {
    const entry = entryOf(grammar, context, node);
    if (entry === undefined) continue;
    const known = found.get(entry.list);
    if (known === undefined) found.set(entry.list, [entry]);
    else known.push(entry);
  }
  const lists = new Map<string, Listed>();
  for (const [name, entries] of found) {
    const plain = entries.every((entry) => entry.number === undefined);
    lists.set(name, { entries, numbers: numberEntries(entries), plain });
  }
  return lists;
}

/**
 * Numbers for lines that are wanted in this order, beside those that are there: what stays keeps its number, what is
 * new gets one between its neighbours. `undefined`: there is no room.
 */
export function numbersBeside(shown: Listed, wanted: Listed): number[] | undefined {
  const place = new Map(
    shown.entries.map((entry, index) => [entry.body, shown.numbers[index] ?? 0] as const),
  );
  const own = wanted.entries.filter((entry) => !shares(entry));
  const kept = longestRising(own.map((entry) => place.get(entry.body)));
  const { step } = own[0]?.rule.series ?? { step: 10 };
  const numbers = new Map<Entry, number>();
  let low = 0;
  for (let at = 0; at < own.length; at++) {
    let next = at;
    while (next < own.length && kept[next] === undefined) next++;
    const high = kept[next];
    const gap = high === undefined ? step : Math.floor((high - low) / (next - at + 1));
    if (gap < 1) return undefined;
    for (; at <= next && at < own.length; at++) {
      low = kept[at] ?? low + gap;
      const entry = own[at];
      if (entry !== undefined) numbers.set(entry, low);
    }
    at--;
  }
  return shareNumbers(wanted.entries.map((entry) => numbers.get(entry)));
}

/** The longest rising part of a sequence: the values that belong to it, and `undefined` for the others. */
function longestRising(values: readonly (number | undefined)[]): (number | undefined)[] {
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  values.forEach((value, index) => {
    if (value === undefined) return;
    let low = 0;
    for (let high = ends.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before.set(index, ends[low - 1]);
    ends[low] = index;
  });
  const kept: (number | undefined)[] = values.map(() => undefined);
  for (let at = ends[ends.length - 1]; at !== undefined; at = before.get(at)) kept[at] = values[at];
  return kept;
}
