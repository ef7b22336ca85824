/** Compares two trees section by section; every difference on a line that is ours becomes a draft of a step. */
import type { ConfigNode } from '../../drivers/contract.ts';
import { alignSeries } from './align.ts';
import type { Level, Walk } from './change.ts';
import { countLines } from './change.ts';
import { addItem, changeItem, removeItem, type Side } from './differences.ts';
import { fateOf, lastNode } from './fate.ts';
import { type Group, type Pair, type Pairing, remadeFor, thawed } from './frozen.ts';
import { childContext, classify, type Item } from './grammar.ts';
import { isSection } from './item.ts';
import { listItem } from './list-difference.ts';
import { compareOrdered, type Ways } from './ordered.ts';
import { Section } from './section.ts';
import { sameText, sameTrees } from './values.ts';
import { eraseWith } from './wipes.ts';

/** Compares one section. */
export function compareLevel(walk: Walk, level: Level): void {
  const { running, intended } = level;
  if (running === intended && walk.erased.size === 0) return;
  if (level.head?.rule?.rule.ordered === 'position') compareOrdered(walk, level, ways);
  else compareLoose(walk, alignSeries(walk, level, ways));
}

const ways: Ways = { compareLoose, enterPair, enterNew, leaveOld };

/** Compares a section whose lines have no place. */
function compareLoose(walk: Walk, level: Level): void {
  const { running } = level;
  let pairing = thawed(walk, level, pair(walk, level, alive(walk, running)), enter);
  const done = new Set<string>();
  const known = walk.erased.size;
  // What only goes before what comes: an addition must know what was taken away before it.
  for (const turn of TURNS) {
    for (const [key, group] of pairing.groups) {
      if (done.has(key) || !hasWipes(group) || !turn(group)) continue;
      done.add(key);
      settleErasing(walk, level, group);
    }
  }
  if (walk.erased.size > known) pairing = thawed(walk, level, pair(walk, level, alive(walk, running)), enter);
  for (const [key, group] of pairing.groups) {
    if (!done.has(key)) settle(walk, level, group);
  }
  if (walk.erased.size > 0) leaveErased(walk, level, pairing);
  for (let at = 0; at < pairing.common.length; at++) {
    const common = pairing.common[at];
    if (common !== undefined) enterPair(walk, level, common.running, common.intended, common.position);
  }
}

/** Settles a group whose lines make the device erase others. */
function settleErasing(walk: Walk, level: Level, group: Group): void {
  const before = walk.drafts.length;
  // What an earlier one erased is no longer there to be taken away.
  const left = { ...group, shown: group.shown.filter(({ item }) => !walk.erased.has(item.node)) };
  settle(walk, level, left);
  const draft = walk.drafts[before];
  if (draft !== undefined) eraseWith(walk, level, draft, left.shown, left.wanted);
}

const switches = ({ item: { rule, role } }: Side): boolean => rule?.rule.kind === 'toggle' && role === 'main';
/** What is switched off takes along lines that erase others in their turn: it is first. */
const TURNS: readonly ((group: Group) => boolean)[] = [
  ({ shown, wanted }) => shown.some(switches) && !wanted.some(switches),
  ({ wanted }) => wanted.length === 0,
  () => true,
];

function alive(walk: Walk, nodes: readonly ConfigNode[]): readonly ConfigNode[] {
  return walk.erased.size === 0 ? nodes : nodes.filter((node) => !walk.erased.has(node));
}

const erases = ({ item: { rule } }: Side): boolean =>
  rule !== undefined && rule.wipes.length + rule.removalWipes.length > 0;
const hasWipes = ({ shown, wanted }: Group): boolean => shown.some(erases) || wanted.some(erases);

/** What a running line has met on the other side: itself, or its head with another payload. */
const EQUAL = 1;
const ANOTHER = 2;

/** Two lists of lines, compared by their text. */
interface Matching {
  readonly running: readonly ConfigNode[];
  readonly intended: readonly ConfigNode[];
  /** How many lines are equal at the beginning. */
  readonly start: number;
  /** Where a line stands in `running`, behind the beginning. */
  readonly byLine: ReadonlyMap<string, number>;
  /** What each running line has met. */
  readonly met: Uint8Array;
}

/** Pairs equal lines by text, and groups the rest by item. Equal lines need no rule: that is what makes it fast. */
function pair(walk: Walk, level: Level, running: readonly ConfigNode[]): Pairing {
  const { intended } = level;
  const common: Pair[] = [];
  const groups = new Map<string, Group>();
  const start = pairBeginning(running, intended, common);
  if (start === running.length && start === intended.length) return { common, groups };
  const byLine = new Map<string, number>();
  for (let at = start; at < running.length; at++) byLine.set(running[at]?.line ?? '', at);
  const matching = { running, intended, start, byLine, met: new Uint8Array(running.length) };
  const { met } = matching;
  const fresh = new Set<string>();
  const add = (side: 'shown' | 'wanted', node: ConfigNode, position: number): void => {
    const item = classify(walk.grammar, level.context, node);
    if (item.rule?.rule.kind === 'noise') return;
    const group = groups.get(item.key) ?? { shown: [], wanted: [] };
    group[side].push({ item, position });
    groups.set(item.key, group);
  };
  for (let at = start; at < intended.length; at++) {
    const wanted = intended[at];
    if (wanted === undefined) continue;
    const place = byLine.get(wanted.line);
    const shown = place === undefined ? undefined : running[place];
    if (place === undefined || shown === undefined) {
      if (!fresh.has(wanted.line)) add('wanted', wanted, at);
      fresh.add(wanted.line);
    } else if (met[place] === 0) {
      met[place] = sameText(shown, wanted) ? EQUAL : ANOTHER;
      if (met[place] === ANOTHER) add('wanted', wanted, at);
      else join(common, shown, wanted, at);
    }
  }
  for (let at = start; at < running.length; at++) {
    const shown = running[at];
    if (shown !== undefined && met[at] !== EQUAL && byLine.get(shown.line) === at) add('shown', shown, at);
  }
  completeLists(walk, level, groups, matching);
  return { common, groups };
}

/** Pairs the lines that are equal at the beginning, and counts them. */
function pairBeginning(
  running: readonly ConfigNode[],
  intended: readonly ConfigNode[],
  common: Pair[],
): number {
  for (let at = 0; ; at++) {
    const [shown, wanted] = [running[at], intended[at]];
    if (shown === undefined || wanted === undefined || !sameText(shown, wanted)) return at;
    join(common, shown, wanted, at);
  }
}

/** Of two equal lines only what stands below them is left to be compared. */
function join(common: Pair[], running: ConfigNode, intended: ConfigNode, position: number): void {
  if (Section.isParent(running) || Section.isParent(intended)) common.push({ running, intended, position });
}

/** A list may stand in several lines: those that are equal on both sides belong to the comparison as well. */
function completeLists(
  walk: Walk,
  level: Level,
  groups: ReadonlyMap<string, Group>,
  { running, intended, start, byLine, met }: Matching,
): void {
  const isList = ({ shown, wanted }: Group): boolean =>
    (shown[0] ?? wanted[0])?.item.rule?.list !== undefined;
  if (![...groups.values()].some(isList)) return;
  const seen = new Set<number>();
  intended.forEach((node, position) => {
    const place = position < start ? position : byLine.get(node.line);
    const shown = place === undefined ? undefined : running[place];
    if (place === undefined || shown === undefined) return;
    if (place >= start && (met[place] !== EQUAL || seen.has(place))) return;
    seen.add(place);
    const item = classify(walk.grammar, level.context, node);
    const group = item.rule?.list === undefined ? undefined : groups.get(item.key);
    group?.shown.push({ item: { ...item, node: shown }, position });
    group?.wanted.push({ item, position });
  });
}

/** Brings one item from what is shown to what is wanted. */
function settle(walk: Walk, level: Level, group: Group): void {
  const rule = (group.wanted[0] ?? group.shown[0])?.item.rule;
  if (rule?.list !== undefined) {
    listItem(walk, level, group.shown, group.wanted);
    return;
  }
  const count = Math.max(group.shown.length, group.wanted.length);
  for (let index = 0; index < count; index++) {
    const [shown, wanted] = [group.shown[index], group.wanted[index]];
    if (shown !== undefined && wanted !== undefined) compareItems(walk, level, shown, wanted);
    else if (wanted !== undefined) enterNew(walk, level, wanted);
    else if (shown !== undefined) leaveOld(walk, level, shown);
  }
}

function compareItems(walk: Walk, level: Level, shown: Side, wanted: Side): void {
  const cause = remadeFor(walk, level, shown.item.node, wanted.item.node, enter);
  const draft = changeItem(walk, level, shown, wanted, cause !== undefined);
  if (!isSection(shown.item) && !isSection(wanted.item)) return;
  const again = draft !== undefined && draft.lines.length > 1;
  if (again) {
    const first = walk.drafts.indexOf(draft);
    enter(walk, level, { ...shown.item.node, children: [] }, wanted.item.node, wanted.position, {
      created: draft,
    });
    // What comes again with its section comes for the reason of the section.
    const { origin, drifted } = cause ?? draft;
    for (const again of walk.drafts.slice(first)) Object.assign(again, { origin, drifted });
  } else enter(walk, level, shown.item.node, wanted.item.node, wanted.position);
}

/** Goes into a section whose head is the same on both sides. */
function enterPair(walk: Walk, level: Level, shown: ConfigNode, wanted: ConfigNode, position: number): void {
  // Nothing can have been erased in a section that nobody has looked into.
  if ((walk.erased.size === 0 || Section.isClosed(shown)) && Section.sameText(shown, wanted)) return;
  if (walk.erased.size === 0 && sameTrees(shown.children, wanted.children)) return;
  if (shown.children.length + wanted.children.length > 0) enter(walk, level, shown, wanted, position);
}

/** Goes into a section that both sides have. */
function enter(
  walk: Walk,
  level: Level,
  shown: ConfigNode,
  wanted: ConfigNode,
  position: number,
  extra: Partial<Level> = {},
): void {
  const head = classify(walk.grammar, level.context, wanted);
  compareLevel(walk, {
    ...below(walk, level, head, position),
    running: shown.children,
    intended: wanted.children,
    whole: level.whole || head.rule?.rule.ordered !== undefined,
    ...extra,
  });
}

/** A section's level, empty on both sides. */
function below(walk: Walk, level: Level, head: Item, position: number): Level {
  const erasedBy = level.erasedBy;
  return {
    parent: level,
    head,
    path: [...level.path, head.node.line],
    context: childContext(walk.grammar, level.context, head.node.line),
    phase: level.phase,
    position,
    running: [],
    intended: [],
    last: lastNode(walk, level, head)?.children ?? [],
    whole: level.whole,
    ...(erasedBy === undefined ? {} : { erasedBy }),
  };
}

/** An intended item that the device does not have. */
function enterNew(walk: Walk, level: Level, wanted: Side): void {
  const { item, position } = wanted;
  const { outcome, draft } = addItem(walk, level, wanted, erasedTwin(walk, level, item));
  if (outcome === 'deferred' || item.node.children.length === 0) return;
  const created = draft === undefined ? {} : { created: draft };
  compareLevel(walk, { ...below(walk, level, item, position), intended: item.node.children, ...created });
}

/** A running item that is not intended. */
function leaveOld(walk: Walk, level: Level, shown: Side): void {
  const inside = removeItem(walk, level, shown);
  if (inside === undefined || shown.item.node.children.length === 0) return;
  const { item, position } = shown;
  const first = walk.drafts.length;
  compareLevel(walk, {
    ...below(walk, level, item, position),
    phase: 1,
    running: item.node.children,
    whole: inside.whole,
  });
  inside.head?.after.push(...walk.drafts.slice(first));
}

function erasedTwin(walk: Walk, level: Level, item: Item): ConfigNode | undefined {
  if (walk.erased.size === 0) return undefined;
  return level.running.find(
    (node) => walk.erased.has(node) && classify(walk.grammar, level.context, node).key === item.key,
  );
}

/** Erased lines that are not intended but must remain are sent again as they were. */
function leaveErased(walk: Walk, level: Level, pairing: Pairing): void {
  level.running.forEach((node, position) => {
    const draft = walk.erased.get(node);
    if (draft === undefined) return;
    const item = classify(walk.grammar, level.context, node);
    if (pairing.groups.get(item.key)?.wanted.length) return;
    if (fateOf(walk, level, item).kind === 'remove') return;
    removeItem(walk, level, { item, position });
    enterNew(walk, level, { item, position });
  });
}

export function ownedCount(walk: Walk): number {
  return countLines(walk.input.intended) + walk.kept;
}
