/**
 * A graph of what must come before what. Hard edges always hold; soft ones (an object's contents before its use) give
 * way where they would make a circle.
 */
export class GraphNode<T> {
  /** Absent on a gathering point, which only saves edges. */
  readonly value: T | undefined;
  #hard: Set<GraphNode<T>> | undefined;
  #soft: Set<GraphNode<T>> | undefined;

  constructor(value?: T) {
    this.value = value;
  }

  get hard(): ReadonlySet<GraphNode<T>> {
    return this.#hard ?? none;
  }

  get soft(): ReadonlySet<GraphNode<T>> {
    return this.#soft ?? none;
  }

  /** The other must come before this one. */
  require(other: GraphNode<T>): void {
    this.#hard ??= new Set();
    this.#hard.add(other);
  }

  /** The other should come before this one. */
  prefer(other: GraphNode<T>): void {
    this.#soft ??= new Set();
    this.#soft.add(other);
  }

  dropHard(other: GraphNode<T>): void {
    this.#hard?.delete(other);
  }

  dropSoft(other: GraphNode<T>): void {
    this.#soft?.delete(other);
  }
}

/** Most nodes have edges of one kind, or none. */
const none: ReadonlySet<never> = new Set<never>();

/** A node that is being visited, and which of its edges is next. */
interface Frame<T> {
  readonly node: GraphNode<T>;
  readonly edges: readonly GraphNode<T>[];
  next: number;
}

/** What Tarjan's search knows of a node. */
interface Visit {
  readonly index: number;
  low: number;
  open: boolean;
}

/** Circles of the graph (Tarjan, without recursion): sets of nodes that all depend on each other. */
export function circles<T>(nodes: readonly GraphNode<T>[], soft: boolean): GraphNode<T>[][] {
  const visits = new Map<GraphNode<T>, Visit>();
  const open: GraphNode<T>[] = [];
  const found: GraphNode<T>[][] = [];
  // Most nodes depend on none, and such a one is in no circle.
  const isFree = (node: GraphNode<T>): boolean => node.hard.size === 0 && !(soft && node.soft.size > 0);
  const visit = (node: GraphNode<T>): Frame<T> => {
    visits.set(node, { index: visits.size, low: visits.size, open: true });
    open.push(node);
    return { node, edges: soft ? [...node.hard, ...node.soft] : [...node.hard], next: 0 };
  };
  const lower = (node: GraphNode<T>, value: number): void => {
    const known = visits.get(node);
    if (known !== undefined) known.low = Math.min(known.low, value);
  };
  const close = (node: GraphNode<T>): void => {
    const known = visits.get(node);
    if (known?.low !== known?.index) return;
    const circle = open.splice(open.lastIndexOf(node));
    for (const member of circle) {
      const one = visits.get(member);
      if (one !== undefined) one.open = false;
    }
    if (circle.length > 1 || node.hard.has(node)) found.push(circle);
  };
  for (const root of nodes) {
    if (isFree(root) || visits.has(root)) continue;
    const stack: Frame<T>[] = [visit(root)];
    for (let frame = stack[stack.length - 1]; frame !== undefined; frame = stack[stack.length - 1]) {
      const other = frame.edges[frame.next++];
      if (other === undefined) {
        stack.pop();
        close(frame.node);
        const above = stack[stack.length - 1];
        if (above !== undefined) lower(above.node, visits.get(frame.node)?.low ?? 0);
      } else if (!isFree(other)) {
        const known = visits.get(other);
        if (known === undefined) stack.push(visit(other));
        else if (known.open) lower(frame.node, known.index);
      }
    }
  }
  return found;
}

/** Nodes in the given order, each pulled in right after what it depends on. The graph must have no circle. */
export function flatten<T>(
  nodes: readonly GraphNode<T>[],
  compare: (a: GraphNode<T>, b: GraphNode<T>) => number,
): T[] {
  const done = new Set<GraphNode<T>>();
  const sorted: T[] = [];
  const finish = (node: GraphNode<T>): void => {
    if (done.has(node)) return;
    done.add(node);
    if (node.value !== undefined) sorted.push(node.value);
  };
  const enter = (node: GraphNode<T>): Frame<T> => {
    const edges = [...node.hard, ...node.soft];
    return { node, edges: edges.length > 1 ? edges.sort(compare) : edges, next: 0 };
  };
  for (const root of nodes) {
    const stack: Frame<T>[] = done.has(root) ? [] : [enter(root)];
    for (let frame = stack[stack.length - 1]; frame !== undefined; frame = stack[stack.length - 1]) {
      const other = frame.edges[frame.next++];
      if (other === undefined) {
        stack.pop();
        finish(frame.node);
      } else if (!done.has(other)) stack.push(enter(other));
    }
  }
  return sorted;
}
