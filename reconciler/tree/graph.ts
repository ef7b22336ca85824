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

/** Circles of the graph (Tarjan, without recursion): sets of nodes that all depend on each other. */
export function circles<T>(nodes: readonly GraphNode<T>[], soft: boolean): GraphNode<T>[][] {
  const index = new Map<GraphNode<T>, number>();
  const low = new Map<GraphNode<T>, number>();
  const open: GraphNode<T>[] = [];
  const isOpen = new Set<GraphNode<T>>();
  const found: GraphNode<T>[][] = [];
  const edges = (node: GraphNode<T>): GraphNode<T>[] =>
    soft ? [...node.hard, ...node.soft] : [...node.hard];
  const visit = (node: GraphNode<T>): Frame<T> => {
    index.set(node, index.size);
    low.set(node, index.size - 1);
    open.push(node);
    isOpen.add(node);
    return { node, edges: edges(node), next: 0 };
  };
  const lower = (node: GraphNode<T>, value: number): void => {
    low.set(node, Math.min(low.get(node) ?? value, value));
  };
  const close = (node: GraphNode<T>): void => {
    if (low.get(node) !== index.get(node)) return;
    const circle = open.splice(open.lastIndexOf(node));
    for (const member of circle) isOpen.delete(member);
    if (circle.length > 1 || node.hard.has(node)) found.push(circle);
  };
  for (const root of nodes) {
    if (index.has(root)) continue;
    const stack: Frame<T>[] = [visit(root)];
    for (let frame = stack[stack.length - 1]; frame !== undefined; frame = stack[stack.length - 1]) {
      const other = frame.edges[frame.next++];
      if (other === undefined) {
        stack.pop();
        close(frame.node);
        const above = stack[stack.length - 1];
        if (above !== undefined) lower(above.node, low.get(frame.node) ?? 0);
      } else if (!index.has(other)) stack.push(visit(other));
      else if (isOpen.has(other)) lower(frame.node, index.get(other) ?? 0);
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
  const enter = (node: GraphNode<T>): Frame<T> => ({
    node,
    edges: [...node.hard, ...node.soft].sort(compare),
    next: 0,
  });
  for (const root of nodes) {
    const stack: Frame<T>[] = done.has(root) ? [] : [enter(root)];
    for (let frame = stack[stack.length - 1]; frame !== undefined; frame = stack[stack.length - 1]) {
      const other = frame.edges[frame.next++];
      if (other !== undefined) {
        if (!done.has(other)) stack.push(enter(other));
        continue;
      }
      stack.pop();
      if (done.has(frame.node)) continue;
      done.add(frame.node);
      if (frame.node.value !== undefined) sorted.push(frame.node.value);
    }
  }
  return sorted;
}
