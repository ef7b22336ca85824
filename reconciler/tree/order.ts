/**
 * Puts drafts in the order in which they are sent, so that every prefix is safe: parents before children, objects
 * before their use, uses taken away before their object, resources freed before they are given again. Among free
 * choices the syntax's order table decides; what comes precedes what goes, and removals run backwards.
 */
import type { Draft, Level } from './change.ts';
import { touchesOf } from './effects.ts';
import type { Grammar } from './grammar.ts';
import { circles, flatten, GraphNode } from './graph.ts';
import { heirsOf, objectAt } from './handover.ts';
import { worst } from './impact.ts';
import { compareRanks, type Ranks, rankOf } from './rank.ts';

/** Objects that a level's sections define: whoever uses one wants its contents complete. */
function objectsAround(level: Level, known: Map<Level, readonly string[]>): readonly string[] {
  let objects = known.get(level);
  if (objects === undefined) {
    const above = level.parent === undefined ? [] : objectsAround(level.parent, known);
    const own = level.head === undefined ? [] : touchesOf(level.head).defines;
    objects = own.length === 0 ? above : [...above, ...own];
    known.set(level, objects);
  }
  return objects;
}

type Node = GraphNode<Draft>;

class Points {
  readonly #points = new Map<string, Node>();
  readonly all: Node[] = [];

  /** The gathering point of this name. */
  at(name: string): Node {
    let point = this.#points.get(name);
    if (point === undefined) {
      point = new GraphNode<Draft>();
      this.#points.set(name, point);
      this.all.push(point);
    }
    return point;
  }
}

function buildGraph(drafts: readonly Draft[]): { readonly nodes: Node[]; readonly all: Node[] } {
  const nodes = drafts.map((draft) => new GraphNode(draft));
  const byDraft = new Map(drafts.map((draft, index) => [draft, nodes[index]] as const));
  const points = new Points();
  const around = new Map<Level, readonly string[]>();
  // Most resources are only given, or only taken away.
  const claimed = new Set(drafts.flatMap(({ effects }) => effects.claims));
  const freed = new Set(drafts.flatMap(({ effects }) => effects.frees));
  for (const node of nodes) {
    const draft = node.value;
    if (draft === undefined) continue;
    const { effects } = draft;
    for (const before of draft.after) {
      const other = byDraft.get(before);
      if (other !== undefined) node.require(other);
    }
    for (const object of effects.defines) {
      points.at(`made ${object}`).require(node);
      node.require(points.at(`unmade ${object}`));
    }
    for (const object of objectsAround(draft.level, around)) points.at(`made ${object}`).prefer(node);
    for (const object of effects.uses) node.require(points.at(`made ${object}`));
    for (const object of effects.drops) points.at(`left ${object}`).require(node);
    for (const object of effects.undefines) {
      node.require(points.at(`left ${object}`));
      points.at(`unmade ${object}`).require(node);
    }
    for (const object of effects.hands) {
      node.require(points.at(`heirs ${objectAt(draft.level, object)}`));
      node.prefer(points.at(`left ${object}`));
      node.prefer(points.at(`remade ${object}`));
    }
    for (const object of effects.remakes) {
      points.at(`remade ${object}`).require(node);
      points.at(`made ${object}`).prefer(node);
      node.prefer(points.at(`left ${object}`));
    }
    for (const claim of effects.frees) if (claimed.has(claim)) points.at(`free ${claim}`).require(node);
    for (const claim of effects.claims) if (freed.has(claim)) node.require(points.at(`free ${claim}`));
  }
  tieHeirs(nodes, points);
  tieSides(nodes);
  tieNames(nodes, points);
  for (const node of [...nodes, ...points.all]) node.dropHard(node);
  return { nodes, all: [...nodes, ...points.all] };
}

/** New definers of an object, with what stands in them, come before the old ones go. */
function tieHeirs(nodes: readonly Node[], points: Points): void {
  const heirs = heirsOf(nodes.flatMap(({ value }) => value ?? []));
  if (heirs.size === 0) return;
  const pointsOf = new Map<Draft, Node[]>();
  for (const [name, drafts] of heirs)
    for (const draft of drafts)
      pointsOf.set(draft, [...(pointsOf.get(draft) ?? []), points.at(`heirs ${name}`)]);
  for (const node of nodes) {
    if (node.value === undefined) continue;
    for (const point of pointsOf.get(node.value) ?? []) point.require(node);
    for (let level: Level | undefined = node.value.level; level?.created !== undefined; level = level.parent)
      for (const point of pointsOf.get(level.created) ?? []) point.prefer(node);
  }
}

/** A line of one side comes when all lines of the other sides have gone. */
function tieSides(nodes: readonly Node[]): void {
  const leaving = new Map<string, { readonly side: string; readonly point: Node }[]>();
  const parts = (text: string): readonly [string, string] => {
    const [side = '', ...thing] = text.split(' of ');
    return [side, thing.join(' of ')];
  };
  for (const node of nodes) {
    for (const [side, thing] of (node.value?.effects.yields ?? []).map(parts)) {
      const sides = leaving.get(thing) ?? [];
      leaving.set(thing, sides);
      const known = sides.find((one) => one.side === side) ?? { side, point: new GraphNode<Draft>() };
      if (!sides.includes(known)) sides.push(known);
      known.point.require(node);
    }
  }
  for (const node of nodes) {
    for (const [side, thing] of (node.value?.effects.excludes ?? []).map(parts))
      for (const other of leaving.get(thing) ?? []) if (other.side !== side) node.require(other.point);
  }
}

/**
 * A line whose rule names no objects may refer to one all the same: where it says the name of something that comes or
 * goes, it stands on the safe side of that, if nothing else forbids it.
 */
function tieNames(nodes: readonly Node[], points: Points): void {
  const made = namesOf(nodes, 'defines');
  const unmade = namesOf(nodes, 'undefines');
  if (made.size + unmade.size === 0) return;
  for (const node of nodes) {
    const draft = node.value;
    if (draft === undefined || draft.effects.uses.length + draft.effects.drops.length > 0) continue;
    const [typed = ''] = draft.lines;
    if (draft.op !== 'remove') {
      for (const word of typed.trim().split(' '))
        for (const [object, command] of made.get(word) ?? [])
          if (command !== commandOf(draft)) node.prefer(points.at(`made ${object}`));
    }
    const old = draft.op === 'remove' ? draft.line : draft.op === 'change' ? (draft.undo.at(-1) ?? '') : '';
    for (const word of old.trim().split(' '))
      for (const [object, command] of unmade.get(word) ?? [])
        if (command !== commandOf(draft)) points.at(`left ${object}`).prefer(node);
  }
}

/** Objects that come or go, and by which command, under the last word of their name. Bare numbers say nothing. */
function namesOf(
  nodes: readonly Node[],
  effect: 'defines' | 'undefines',
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const names = new Map<string, Map<string, string>>();
  for (const { value } of nodes) {
    for (const object of value?.effects[effect] ?? []) {
      const name = object.slice(object.lastIndexOf(' ') + 1);
      if (value === undefined || !/[A-Za-z]/.test(name)) continue;
      names.set(name, (names.get(name) ?? new Map<string, string>()).set(object, commandOf(value)));
    }
  }
  return names;
}

/** The words that name a command. */
function commandOf(draft: Draft): string {
  return draft.line.split(' ', 2).join(' ');
}

const CIRCLE = 'taken away before it is given again, because the changes depend on each other in a circle';

/** Splits one change of a circle into removal and addition; the drafts as they are then. */
function split(drafts: readonly Draft[], draft: Draft): Draft[] {
  const { halves, effects } = draft;
  if (halves === undefined) return [...drafts];
  const common = { ...draft, reason: `${draft.reason}; ${CIRCLE}`, impact: worst(draft.impact, 'traffic') };
  const none: readonly string[] = [];
  const away: Draft = {
    ...common,
    ...halves.remove,
    halves: undefined,
    op: 'remove',
    effects: { ...effects, defines: none, uses: none, claims: none, excludes: none },
    after: [...draft.after],
  };
  const back: Draft = {
    ...common,
    ...halves.add,
    halves: undefined,
    op: 'add',
    effects: { ...effects, undefines: none, drops: none, frees: none, yields: none },
    after: [...draft.after, away],
  };
  return drafts.flatMap((other) => {
    if (other === draft) return [away, back];
    if (other.after.includes(draft)) other.after.push(back);
    return [other];
  });
}

/** Takes the circles out of a graph. `undefined`: a change was split, and the graph must be built again. */
function breakCircles(graph: { nodes: Node[]; all: Node[] }, drafts: readonly Draft[]): Draft[] | undefined {
  const found = circles(graph.all, true);
  // Without soft edges there are no more.
  if (found.length === 0) return undefined;
  for (const circle of found) {
    const members = new Set(circle);
    for (const node of circle) for (const other of node.soft) if (members.has(other)) node.dropSoft(other);
  }
  for (let hard = circles(graph.all, false); hard.length > 0; hard = circles(graph.all, false)) {
    const [circle = []] = hard;
    const inside = circle.flatMap((node) => (node.value === undefined ? [] : [node.value]));
    const change = steppingAside(inside, drafts);
    if (change !== undefined) return split(drafts, change);
    cut(circle);
  }
  return undefined;
}

/** The change that is split: of two kinds the later one in the table, which leans on the other (an address of a group). */
function steppingAside(circle: readonly Draft[], sorted: readonly Draft[]): Draft | undefined {
  const changes = circle.filter(({ halves }) => halves !== undefined);
  const [first] = changes;
  if (first === undefined || changes.every(({ rule }) => rule === first.rule)) return first;
  return sorted.findLast((draft) => changes.includes(draft));
}

/** A circle that no change can be split in: one member goes first, and says so. */
function cut(circle: readonly Node[]): void {
  const members = new Set(circle);
  const first = circle.find((node) => node.value !== undefined) ?? circle[0];
  if (first === undefined) return;
  for (const other of first.hard) if (members.has(other)) first.dropHard(other);
  if (first.value === undefined) return;
  first.value.impact = worst(first.value.impact, 'traffic');
  first.value.reason +=
    '; sent before something that it depends on, because they depend on each other in a circle';
}

/** The drafts in sending order. */
export function orderDrafts(grammar: Grammar, unordered: readonly Draft[]): Draft[] {
  const ranks: Ranks = { grammar, levels: new Map() };
  let drafts = [...unordered];
  for (;;) {
    const rank = new Map(drafts.map((draft) => [draft, rankOf(ranks, draft)] as const));
    const compare = (a: Draft, b: Draft): number => compareRanks(rank.get(a) ?? [], rank.get(b) ?? []);
    drafts.sort(compare);
    const graph = buildGraph(drafts);
    const again = breakCircles(graph, drafts);
    if (again === undefined) {
      return flatten(graph.nodes, (a, b) => (a.value && b.value ? compare(a.value, b.value) : 0));
    }
    drafts = again;
  }
}
