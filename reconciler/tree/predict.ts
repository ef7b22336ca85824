/** What a device holds after steps, by the rules: the proof that the steps are right, without a device. */
import type { ConfigNode, Syntax } from '../../drivers/contract.ts';
import type { Step } from '../types.ts';
import {
  type Context,
  childContext,
  classify,
  classifyTyped,
  type Grammar,
  grammarOf,
  type Item,
} from './grammar.ts';
import { negationOf } from './item.ts';
import { listNodes } from './lists.ts';
import { readMembers } from './members.ts';
import { takeRaw } from './raw.ts';
import type { Wipe } from './rule.ts';
import { isHidden, membersOf } from './values.ts';
import { concerns, erasingPatterns } from './wipes.ts';

/** One line of a section; without a node it has been taken away. */
interface Slot {
  node: ConfigNode | undefined;
  item: Item;
  below?: Section;
}

/** A section while it is being changed. */
interface Section {
  readonly grammar: Grammar;
  readonly context: Context;
  readonly head?: Item;
  readonly slots: Slot[];
  readonly byKey: Map<string, Slot[]>;
  /** By the text that takes an item away. */
  readonly byNegation: Map<string, Slot[]>;
}

function open(grammar: Grammar, context: Context, nodes: readonly ConfigNode[], head?: Item): Section {
  const section: Section = {
    grammar,
    context,
    ...(head === undefined ? {} : { head }),
    slots: [],
    byKey: new Map(),
    byNegation: new Map(),
  };
  for (const node of nodes) put(section, classify(grammar, context, node));
  return section;
}

function put(section: Section, item: Item): Slot {
  const slot: Slot = { node: item.node, item };
  section.slots.push(slot);
  index(section, slot);
  return slot;
}

function index(section: Section, slot: Slot): void {
  const { negation } = section.grammar.syntax;
  const list = (map: Map<string, Slot[]>, key: string): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [slot]);
    else if (!known.includes(slot)) known.push(slot);
  };
  list(section.byKey, slot.item.key);
  const away = negationOf(slot.item.role === 'off' ? slot.item : { ...slot.item, role: 'main' }, negation);
  if (away !== null) list(section.byNegation, away);
}

function living(slots: readonly Slot[] | undefined): Slot[] {
  return (slots ?? []).filter((slot) => slot.node !== undefined);
}

/** Slots whose item, as it is now, is taken away by this text. */
function negated(section: Section, text: string): Slot[] {
  const { negation } = section.grammar.syntax;
  return living(section.byNegation.get(text)).filter((slot) => negationOf(slot.item, negation) === text);
}

function below(section: Section, slot: Slot): Section {
  const node = slot.node ?? slot.item.node;
  slot.below ??= open(
    section.grammar,
    childContext(section.grammar, section.context, node.line),
    node.children,
    slot.item,
  );
  return slot.below;
}

/** The section that a head opens, made when it is not there. */
function enter(section: Section, head: string): Section {
  const item = classify(section.grammar, section.context, { line: head, children: [] });
  const [slot = put(section, item)] = living(section.byKey.get(item.key));
  return below(section, slot);
}

function remove(section: Section, slot: Slot): void {
  const { item } = slot;
  slot.node = undefined;
  erase(section, erasingPatterns(item, true), item, []);
}

/** Takes away what the device erases by itself. */
function erase(section: Section, patterns: readonly Wipe[], eraser: Item, heads: readonly string[]): void {
  if (patterns.length === 0) return;
  const deepest = Math.max(...patterns.map((pattern) => pattern.path.parts.length));
  for (const slot of living(section.slots)) {
    const line = slot.node?.line ?? '';
    if (heads.length === 0 && slot.item.key === eraser.key) continue;
    const path = [...heads, line];
    if (patterns.some((pattern) => concerns(pattern, path, eraser))) slot.node = undefined;
    else if (path.length < deepest && slot.node !== undefined && slot.node.children.length > 0) {
      erase(below(section, slot), patterns, eraser, path);
    }
  }
}

/** Puts a line in place of the same item, or behind the others. */
function upsert(section: Section, item: Item): void {
  const [slot, ...more] = living(section.byKey.get(item.key));
  if (slot === undefined) put(section, item);
  else {
    for (const other of more) other.node = undefined;
    if (slot.node?.line === item.node.line && item.node.raw === undefined) return;
    slot.node = { ...item.node, children: slot.node?.children ?? [] };
    slot.item = { ...item, node: slot.node };
    index(section, slot);
  }
  erase(section, erasingPatterns(item, false), item, []);
}

function editLists(section: Section, edits: readonly Item[]): void {
  for (const edit of edits) {
    const { rule } = edit;
    const list = rule?.rule.list;
    if (rule === undefined || list === undefined) continue;
    const slots = living(section.byKey.get(edit.key));
    const members = membersOf(
      rule,
      slots.map((slot) => slot.item),
    );
    const named = readMembers(edit.lookup(list.capture) ?? edit.lookup('items') ?? '', list);
    if (edit.role === 'set' || (edit.role === 'main' && list.set !== undefined)) members.clear();
    for (const member of named) {
      if (edit.role === 'remove') members.delete(member);
      else members.add(member);
    }
    for (const slot of slots) slot.node = undefined;
    for (const node of listNodes(rule, edit.lookup, members))
      put(section, classify(section.grammar, section.context, node));
  }
}

/** Where a typed line stands in its step: what tells a removal from the choice of a negative line. */
interface Turn {
  readonly op: Step['op'];
  readonly first: boolean;
  /** The last line of its step: what it says is meant to be shown. */
  readonly last: boolean;
  readonly alone: boolean;
}

function apply(section: Section, node: ConfigNode, turn: Turn): void {
  const { op, first, alone } = turn;
  const away = op === 'remove' && first;
  const { grammar, context } = section;
  const negative = node.line.startsWith(`${grammar.syntax.negation} `);
  const hit = negative || away ? negated(section, node.line) : [];
  if (hit.length > 0) {
    for (const slot of hit) takeAway(section, slot, node, turn);
    return;
  }
  const item = classify(grammar, context, node);
  const edits = item.rule === undefined || item.rule.list !== undefined ? classifyTyped(context, node) : [];
  if (edits.length > 0) {
    editLists(section, edits);
    return;
  }
  if (item.rule === undefined && negative && (away || (first && !alone))) return;
  if (isHidden(item) || (item.role === 'off' && away)) {
    for (const slot of living(section.byKey.get(item.key))) remove(section, slot);
    return;
  }
  upsert(section, item);
}

/** A line was negated: it goes, or its negative form is what the device shows from now on. */
function takeAway(section: Section, slot: Slot, node: ConfigNode, { op, last, alone }: Turn): void {
  const { rule } = slot.item;
  const item = classify(section.grammar, section.context, node);
  const ordered = section.head?.rule?.rule.ordered !== undefined;
  const twoSided = rule === undefined ? alone && !ordered : rule.rule.kind === 'toggle' && last;
  if (!twoSided || op === 'remove' || item.key !== slot.item.key || isHidden(item)) {
    for (const same of rule?.list === undefined ? [slot] : living(section.byKey.get(slot.item.key)))
      remove(section, same);
    return;
  }
  upsert(section, item);
}

function applyStep(root: Section, step: Step): void {
  const { layout } = root.grammar.syntax;
  const stack: Section[] = [step.path.reduce(enter, root)];
  for (let at = 0; at < step.lines.length; at++) {
    const source = step.lines[at] ?? '';
    const line = source.trimStart();
    const depth = source.length - line.length;
    const raw = takeRaw(layout, step.lines, at);
    stack.length = Math.min(stack.length, depth + 1);
    const section = stack[stack.length - 1] ?? root;
    const first = at === 0;
    at += raw?.length ?? 0;
    apply(
      section,
      { line, children: [], ...(raw === undefined ? {} : { raw }) },
      { op: step.op, first, last: at === step.lines.length - 1, alone: step.lines.length === 1 },
    );
    const following = step.lines[at + 1] ?? '';
    if (following.length - following.trimStart().length > depth) stack.push(enter(section, line));
  }
}

function close(section: Section): ConfigNode[] {
  const nodes: ConfigNode[] = [];
  for (const slot of section.slots) {
    if (slot.node === undefined) continue;
    nodes.push(slot.below === undefined ? slot.node : { ...slot.node, children: close(slot.below) });
  }
  return section.head?.rule?.rule.ordered === 'sequence' ? inSequence(section, nodes) : nodes;
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

/** The configuration after the steps. */
export function predict(
  running: readonly ConfigNode[],
  steps: readonly Step[],
  syntax: Syntax,
): ConfigNode[] {
  const grammar = grammarOf(syntax);
  const root = open(grammar, grammar.root, running);
  for (const step of steps) applyStep(root, step);
  return close(root);
}
