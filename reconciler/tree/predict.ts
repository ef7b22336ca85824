/** What a device holds after steps, by the rules: the proof that the steps are right, without a device. */
import type { ConfigNode, Syntax } from '../../drivers/contract.ts';
import type { Step } from '../types.ts';
import { classify, classifyTyped, grammarOf, type Item } from './grammar.ts';
import { canonicalLine } from './known-lines.ts';
import { listNodes } from './lists.ts';
import { readMembers } from './members.ts';
import {
  below,
  close,
  enter,
  itemOf,
  living,
  negated,
  open,
  put,
  rewrite,
  type Section,
  type Slot,
  withKey,
} from './predict-section.ts';
import { takeRaw } from './raw.ts';
import type { Wipe } from './rule.ts';
import { isHidden, membersOf } from './values.ts';
import { concerns, erasedByChange, erasedByRemoval } from './wipes.ts';

function remove(section: Section, slot: Slot): void {
  const item = itemOf(section, slot);
  slot.node = undefined;
  const stay = (): Iterable<string> => living(section.slots).map(({ node }) => node?.line ?? '');
  erase(section, erasedByRemoval(item, stay), item, []);
}

/** Takes away what the device erases by itself. */
function erase(section: Section, patterns: readonly Wipe[], eraser: Item, heads: readonly string[]): void {
  if (patterns.length === 0) return;
  const deepest = Math.max(...patterns.map((pattern) => pattern.path.parts.length));
  for (const slot of living(section.slots)) {
    const line = slot.node?.line ?? '';
    if (heads.length === 0 && itemOf(section, slot).key === eraser.key) continue;
    const path = [...heads, line];
    if (patterns.some((pattern) => concerns(pattern, path, eraser))) slot.node = undefined;
    else if (path.length < deepest && hasChildren(slot)) {
      erase(below(section, slot), patterns, eraser, path);
    }
  }
}

function hasChildren({ node, below }: Slot): boolean {
  return node !== undefined && (below !== undefined || node.children.length > 0);
}

/** Puts a line in place of the same item, or behind the others. */
function upsert(section: Section, item: Item): void {
  const [slot, ...more] = withKey(section, item.key);
  if (slot === undefined) put(section, item);
  else {
    for (const other of more) other.node = undefined;
    if (slot.node?.line === item.node.line && item.node.raw === undefined) return;
    rewrite(section, slot, item);
  }
  erase(section, erasedByChange(item), item, []);
}

function editLists(section: Section, edits: readonly Item[]): void {
  for (const edit of edits) {
    const { rule } = edit;
    const list = rule?.rule.list;
    if (rule === undefined || list === undefined) continue;
    const slots = withKey(section, edit.key);
    const members = membersOf(
      rule,
      slots.map((slot) => itemOf(section, slot)),
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
  const loose = item.rule === undefined || (item.role === 'off' && item.rule.rule.kind === 'line');
  if (loose && negative && (away || (first && !alone))) return;
  if (isHidden(item) || (item.role === 'off' && away)) {
    for (const slot of withKey(section, item.key)) remove(section, slot);
    return;
  }
  upsert(section, item);
}

/** A line was negated: it goes, or its negative form is what the device shows from now on. */
function takeAway(section: Section, slot: Slot, node: ConfigNode, { op, last, alone }: Turn): void {
  const shown = itemOf(section, slot);
  const { rule } = shown;
  const item = classify(section.grammar, section.context, node);
  const ordered = section.head?.rule?.rule.ordered !== undefined;
  const toggles = rule?.rule.kind === 'toggle' || (item.role === 'off' && op === 'change' && !ordered);
  const twoSided = rule === undefined ? alone && !ordered : toggles && last;
  if (!twoSided || op === 'remove' || item.key !== shown.key || isHidden(item)) {
    for (const same of rule?.list === undefined ? [slot] : withKey(section, shown.key)) remove(section, same);
    return;
  }
  upsert(section, item);
}

/** A line that says one thing of several items (`spanning-tree vlan 10,20 …`) is as many lines, as on reading. */
function singly({ grammar, head }: Section, node: ConfigNode): readonly ConfigNode[] {
  if (head !== undefined || node.raw !== undefined || !/\d[,-]\d/.test(node.line)) return [node];
  const ways = (grammar.syntax.regroup ?? []).filter(({ depth = 0 }) => depth === 0);
  return ways.reduce<readonly ConfigNode[]>((nodes, { regroup }) => regroup(nodes, []), [node]);
}

function applyStep(root: Section, step: Step): void {
  root.closed = undefined;
  const { layout } = root.grammar.syntax;
  const stack: Section[] = [step.path.reduce(enter, root)];
  for (let at = 0; at < step.lines.length; at++) {
    const source = step.lines[at] ?? '';
    const spelt = source.trimStart();
    const depth = source.length - spelt.length;
    const raw = takeRaw(layout, step.lines, at);
    stack.length = Math.min(stack.length, depth + 1);
    const section = stack[stack.length - 1] ?? root;
    const line = canonicalLine(section.context, spelt);
    const first = at === 0;
    at += raw?.length ?? 0;
    const turn = { op: step.op, first, last: at === step.lines.length - 1, alone: step.lines.length === 1 };
    for (const node of singly(section, { line, children: [], ...(raw === undefined ? {} : { raw }) }))
      apply(section, node, turn);
    const following = step.lines[at + 1] ?? '';
    if (following.length - following.trimStart().length > depth) stack.push(enter(section, line));
  }
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
  return [...close(root)];
}

/** The configuration after each step. What a step does not touch is the same node as before. */
export function* predictEach(
  running: readonly ConfigNode[],
  steps: readonly Step[],
  syntax: Syntax,
): Generator<readonly ConfigNode[]> {
  const grammar = grammarOf(syntax);
  const root = open(grammar, grammar.root, running);
  for (const step of steps) {
    applyStep(root, step);
    yield close(root);
  }
}
