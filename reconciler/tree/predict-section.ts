/** A section of a configuration while steps change it: what nobody touches is neither looked at nor copied. */
import type { ConfigNode } from '../../drivers/contract.ts';
import { type Context, childContext, classify, type Grammar, type Item } from './grammar.ts';
import { negationOf } from './item.ts';
import { type Entry, entryOf, nextNumber, numberEntries, shares, withNumber } from './series.ts';

/** One line of a section; without a node it has been taken away. */
export interface Slot {
  node: ConfigNode | undefined;
  /** Found when asked for; see `itemOf`. */
  item?: Item;
  /** In a list whose lines have an order. */
  entry?: Entry;
  number?: number;
  below?: Section;
}

interface Index {
  readonly byKey: Map<string, Set<Slot>>;
  /** By the text that takes an item away. */
  readonly byNegation: Map<string, Set<Slot>>;
  /** Lists whose lines have an order, and those that steps have changed. */
  readonly lists: Map<string, Slot[]>;
  readonly edited: Set<string>;
}

export interface Section {
  readonly grammar: Grammar;
  readonly context: Context;
  readonly head?: Item;
  readonly slots: Slot[];
  /** Made when a line is looked up by what it means. */
  index?: Index;
  /** The nodes as they were last given out; absent once something may have changed. */
  closed: readonly ConfigNode[] | undefined;
}

export function open(grammar: Grammar, context: Context, nodes: readonly ConfigNode[], head?: Item): Section {
  const slots = nodes.map((node): Slot => ({ node }));
  return { grammar, context, ...(head === undefined ? {} : { head }), slots, closed: nodes };
}

export function itemOf(section: Section, slot: Slot): Item {
  slot.item ??= classify(section.grammar, section.context, slot.node ?? { line: '', children: [] });
  return slot.item;
}

function indexOf(section: Section): Index {
  if (section.index !== undefined) return section.index;
  const index: Index = { byKey: new Map(), byNegation: new Map(), lists: new Map(), edited: new Set() };
  section.index = index;
  for (const slot of section.slots) {
    if (slot.node === undefined) continue;
    note(section, index, slot);
    if (section.context.hasSeries) enlist(section, index, slot, () => undefined);
  }
  for (const slots of index.lists.values()) {
    const entries = slots.flatMap(({ entry }) => entry ?? []);
    numberEntries(entries).forEach((number, at) => {
      const slot = slots[at];
      if (slot !== undefined) slot.number = number;
    });
  }
  index.edited.clear();
  return index;
}

function list(map: Map<string, Set<Slot>>, key: string, slot: Slot): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([slot]));
  else known.add(slot);
}

function note(section: Section, index: Index, slot: Slot): void {
  const item = itemOf(section, slot);
  const { negation } = section.grammar.syntax;
  list(index.byKey, item.key, slot);
  const away = negationOf(item.role === 'off' ? item : { ...item, role: 'main' }, negation);
  if (away !== null) list(index.byNegation, away, slot);
}

type Numbering = (slots: readonly Slot[], entry: Entry) => number | undefined;

/** Gives a line of an ordered list its number: the one that it says, or the next. */
function enlist(section: Section, index: Index, slot: Slot, next: Numbering = numberBehind): void {
  const entry = entryOf(section.grammar, section.context, itemOf(section, slot).node);
  if (entry === undefined) return;
  let slots = index.lists.get(entry.list);
  if (slots === undefined) {
    slots = [];
    index.lists.set(entry.list, slots);
  }
  index.edited.add(entry.list);
  const known = slot.entry?.list === entry.list;
  if (!known) slots.push(slot);
  slot.entry = entry;
  if (entry.number !== undefined) slot.number = entry.number;
  else if (!known) {
    const number = next(slots, entry);
    if (number !== undefined) slot.number = number;
  }
}

function numberBehind(slots: readonly Slot[], entry: Entry): number {
  let highest: number | undefined;
  for (const { node, number, entry: other } of slots) {
    const counts = other !== undefined && (other.number !== undefined || !shares(other));
    if (node !== undefined && number !== undefined && counts) highest = Math.max(highest ?? number, number);
  }
  return nextNumber(highest, entry);
}

/** A new line behind the others. */
export function put(section: Section, item: Item): Slot {
  const index = indexOf(section);
  const slot: Slot = { node: item.node, item };
  section.slots.push(slot);
  note(section, index, slot);
  if (section.context.hasSeries) enlist(section, index, slot);
  return slot;
}

/** The line now says something else about the same item. */
export function rewrite(section: Section, slot: Slot, item: Item): void {
  const index = indexOf(section);
  slot.node = { ...item.node, children: slot.node?.children ?? [] };
  slot.item = { ...item, node: slot.node };
  note(section, index, slot);
  if (section.context.hasSeries) enlist(section, index, slot);
}

export function living(slots: Iterable<Slot> | undefined): Slot[] {
  return [...(slots ?? [])].filter((slot) => slot.node !== undefined);
}

export function withKey(section: Section, key: string): Slot[] {
  return living(indexOf(section).byKey.get(key));
}

/** Slots whose item, as it is now, is taken away by this text. */
export function negated(section: Section, text: string): Slot[] {
  const { negation } = section.grammar.syntax;
  const found = living(indexOf(section).byNegation.get(text));
  return found.filter((slot) => negationOf(itemOf(section, slot), negation) === text);
}

/** The lines below a line, to be changed. */
export function below(section: Section, slot: Slot): Section {
  const item = itemOf(section, slot);
  const node = slot.node ?? item.node;
  const context = childContext(section.grammar, section.context, node.line);
  slot.below ??= open(section.grammar, context, node.children, item);
  section.closed = undefined;
  slot.below.closed = undefined;
  return slot.below;
}

/** The section that a head opens, made when it is not there. */
export function enter(section: Section, head: string): Section {
  const same = section.slots.find(({ node }) => node?.line === head);
  if (same !== undefined) return below(section, same);
  const item = classify(section.grammar, section.context, { line: head, children: [] });
  const [slot = put(section, item)] = withKey(section, item.key);
  return below(section, slot);
}

/** Lines of ordered lists where their numbers say; where any shows its number, all that were typed do. */
function settled({ index }: Section): ReadonlyMap<Slot, ConfigNode | undefined> {
  const shown = new Map<Slot, ConfigNode | undefined>();
  for (const name of index?.edited ?? []) {
    const slots = living(index?.lists.get(name));
    const content = [...slots].sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
    const numbered = content.some(({ entry }) => entry?.number !== undefined);
    slots.forEach((slot, at) => {
      const { node, entry, number = 0 } = content[at] ?? slot;
      const plain = numbered && entry !== undefined && entry.number === undefined;
      shown.set(slot, plain ? withNumber(entry, number) : node);
    });
  }
  return shown;
}

/** The lines of the section as they are now. */
export function close(section: Section): readonly ConfigNode[] {
  if (section.closed !== undefined) return section.closed;
  const places = settled(section);
  const nodes: ConfigNode[] = [];
  for (const slot of section.slots) {
    if (slot.node === undefined) continue;
    if (slot.below !== undefined) {
      const children = close(slot.below);
      if (children !== slot.node.children) slot.node = { ...slot.node, children };
    }
    nodes.push(places.get(slot) ?? slot.node);
  }
  const numbered = section.head?.rule?.rule.ordered === 'sequence' && !section.context.hasSeries;
  section.closed = numbered ? inSequence(section, nodes) : nodes;
  return section.closed;
}

/** Numbered lines stand where their number puts them. */
function inSequence(section: Section, nodes: readonly ConfigNode[]): ConfigNode[] {
  const number = (node: ConfigNode): number => {
    const item = classify(section.grammar, section.context, node);
    const word = item.rule?.identity
      .map((name) => item.lookup(name))
      .find((text) => text !== undefined && /^\d+$/.test(text));
    return word === undefined ? -1 : Number(word);
  };
  return nodes
    .map((node) => ({ node, number: number(node) }))
    .sort((a, b) => a.number - b.number)
    .map(({ node }) => node);
}
