/** Taking steps back: by their own undo, or (after a run) by a new diff on what they touched. */
import type { ConfigNode, Syntax } from '../../drivers/contract.ts';
import type { Step } from '../types.ts';
import { type Context, childContext, classify, type Grammar, grammarOf } from './grammar.ts';
import { planChange } from './plan-change.ts';
import { predictEach } from './predict.ts';
import { type Entry, listsIn } from './series.ts';

const OPPOSITE = { add: 'remove', remove: 'add', change: 'change' } as const satisfies Record<
  Step['op'],
  Step['op']
>;

/** The steps that take `steps` back, last first. What a removed section takes with it is not undone line by line. */
export function undoOf(steps: readonly Step[]): Step[] {
  const created = new Set<string>();
  const kept: Step[] = [];
  for (const step of steps) {
    const inside = step.path.some((_, depth) => created.has(step.path.slice(0, depth + 1).join('\n')));
    // A head that is only given another value (one line) keeps what stands below it.
    if (step.undo.length > 0 && (step.op === 'add' || (step.op === 'change' && step.lines.length > 1))) {
      for (const line of step.lines) created.add([...step.path, line].join('\n'));
    }
    if (!inside && step.undo.length > 0) kept.push(step);
  }
  return kept
    .reverse()
    .map((step) => ({ ...step, lines: step.undo, undo: step.lines, op: OPPOSITE[step.op] }));
}

export interface UndoInput {
  readonly syntax: Syntax;
  /** What the device shows now. */
  readonly now: readonly ConfigNode[];
  /** What it showed before the run. */
  readonly snapshot: readonly ConfigNode[];
  /** Steps that were sent, or may have been. */
  readonly touched: readonly Step[];
}

/** Items that were touched, by section. */
interface Touched {
  readonly keys: Set<string>;
  readonly below: Map<string, Touched>;
}

function newTouched(): Touched {
  return { keys: new Set(), below: new Map() };
}

/** The steps from what the device shows now back to the snapshot, on nothing but what the touched steps changed. */
export function planUndo({ syntax, now, snapshot, touched }: UndoInput): Step[] {
  const grammar = grammarOf(syntax);
  const items = newTouched();
  let before: readonly ConfigNode[] = snapshot;
  for (const after of predictEach(snapshot, touched, syntax)) {
    note(grammar, grammar.root, before, after, items);
    before = after;
  }
  const intended = overlay(grammar, grammar.root, now, snapshot, items);
  return [...planChange({ syntax, running: now, intended, scope: { kind: 'all' } }).steps];
}

/** Nodes by item; a list may stand in several lines. */
function byItem(grammar: Grammar, context: Context, nodes: readonly ConfigNode[]): Map<string, ConfigNode[]> {
  const found = new Map<string, ConfigNode[]>();
  for (const node of nodes) {
    const { key } = classify(grammar, context, node);
    found.set(key, [...(found.get(key) ?? []), node]);
  }
  return found;
}

const text = (nodes: readonly ConfigNode[]): string =>
  nodes.map((node) => [node.line, ...(node.raw ?? [])].join('\n')).join('\n');

const NONE: readonly ConfigNode[] = [];

/** Notes every item that differs, whatever the rules think of the difference. */
function note(
  grammar: Grammar,
  context: Context,
  before: readonly ConfigNode[],
  after: readonly ConfigNode[],
  items: Touched,
): void {
  if (before === after) return;
  const [shown, left] = [new Set(after), new Set(before)];
  const old = byItem(
    grammar,
    context,
    before.filter((node) => !shown.has(node)),
  );
  const now = byItem(
    grammar,
    context,
    after.filter((node) => !left.has(node)),
  );
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const [from = [], to = []] = [old.get(key), now.get(key)];
    const [first, second] = [from[0], to[0]];
    if (first === second) continue;
    if (text(from) !== text(to)) items.keys.add(key);
    // What goes with a section, or comes with one, is touched as well: the section may come back without it.
    const [lines, others] = [first?.children ?? NONE, second?.children ?? NONE];
    if (lines === others || lines.length + others.length === 0) continue;
    const level = items.below.get(key) ?? newTouched();
    items.below.set(key, level);
    const head = (second ?? first)?.line ?? '';
    note(grammar, childContext(grammar, context, head), lines, others, level);
  }
}

/** `now`, with the touched items as they were in the snapshot. */
function overlay(
  grammar: Grammar,
  context: Context,
  now: readonly ConfigNode[],
  snapshot: readonly ConfigNode[],
  touched: Touched,
): ConfigNode[] {
  const keyed = (nodes: readonly ConfigNode[]) =>
    nodes.map((node) => ({ node, item: classify(grammar, context, node) }));
  const before = keyed(snapshot);
  const current = keyed(now);
  const first = (entries: typeof before): ReadonlyMap<string, ConfigNode> =>
    new Map(entries.map(({ node, item }) => [item.key, node] as const).reverse());
  const [oldByKey, shownByKey] = [first(before), first(current)];
  const result: ConfigNode[] = [];
  const inside = (shown: ConfigNode | undefined, old: ConfigNode, key: string): ConfigNode => {
    const level = touched.below.get(key);
    if (shown === undefined || level === undefined)
      return shown === undefined || touched.keys.has(key)
        ? { ...old, children: shown?.children ?? old.children }
        : shown;
    const below = childContext(grammar, context, old.line);
    const head = touched.keys.has(key) ? old : shown;
    const whole = classify(grammar, context, old).rule?.rule.ordered !== undefined;
    return {
      ...head,
      children: whole ? old.children : overlay(grammar, below, shown.children, old.children, level),
    };
  };
  for (const { node, item } of current) {
    const old = oldByKey.get(item.key);
    if (touched.keys.has(item.key)) {
      if (old !== undefined && node.children.length + old.children.length > 0)
        result.push(inside(node, old, item.key));
      continue;
    }
    const level = touched.below.get(item.key);
    if (level === undefined) result.push(node);
    else result.push(inside(node, old ?? { ...node, children: [] }, item.key));
  }
  for (const { node, item } of before) {
    const shown = shownByKey.get(item.key);
    const section = node.children.length + (shown?.children.length ?? 0) > 0;
    if (touched.keys.has(item.key) && (shown === undefined || !section)) result.push(node);
    else if (shown === undefined && touched.below.has(item.key))
      result.push(inside({ ...node, children: [] }, node, item.key));
  }
  return orderedAgain(grammar, context, result, snapshot, touched);
}

/** A list whose lines have an order is put back whole: one line that was touched moves the others. */
function orderedAgain(
  grammar: Grammar,
  context: Context,
  nodes: readonly ConfigNode[],
  snapshot: readonly ConfigNode[],
  touched: Touched,
): ConfigNode[] {
  const isTouched = ({ node }: Entry): boolean => touched.keys.has(classify(grammar, context, node).key);
  const [current, before] = [nodes, snapshot].map((tree) => listsIn(grammar, context, tree));
  const gone = new Set<ConfigNode>();
  const restored: ConfigNode[] = [];
  for (const [name, old] of before ?? []) {
    if (!old.entries.some(isTouched)) continue;
    for (const { node } of current?.get(name)?.entries ?? []) gone.add(node);
    for (const { node } of old.entries) restored.push(node);
  }
  return gone.size + restored.length === 0
    ? [...nodes]
    : [...nodes.filter((node) => !gone.has(node)), ...restored];
}
