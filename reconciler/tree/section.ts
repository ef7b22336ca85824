/**
 * A top-level section of a text. Its lines are read when somebody asks for them: of two configurations of one device
 * most sections are equal, which their text shows.
 */
import type { ConfigNode } from '../../drivers/contract.ts';
import type { KnownLine } from './known-lines.ts';

/** How the lines of sections are read; one for all sections of a text. */
export interface Reader {
  /** The lines below the head, as they stand in the text. */
  readonly read: (head: KnownLine, at: number, text: string) => readonly ConfigNode[];
  /** The same regrouped, which comes after the lines of the top level have been. */
  readonly finish: (line: string, children: readonly ConfigNode[]) => readonly ConfigNode[];
}

export class Section implements ConfigNode {
  readonly line: string;
  declare readonly children: readonly ConfigNode[];
  readonly at: number;
  readonly #head: KnownLine;
  readonly #text: string;
  readonly #reader: Reader;
  #children: readonly ConfigNode[] | undefined;
  #settled = false;

  // An own property, as on any other node, so that a copy of the node (`{ ...node }`) has it as well.
  static readonly #CHILDREN: PropertyDescriptor & ThisType<Section> = {
    enumerable: true,
    get() {
      return this.#open();
    },
  };

  constructor(head: KnownLine, at: number, text: string, reader: Reader) {
    this.line = head.line;
    this.at = at;
    this.#head = head;
    this.#text = text;
    this.#reader = reader;
    Object.defineProperty(this, 'children', Section.#CHILDREN);
  }

  /** From now on the lines are the finished ones. */
  settle(): void {
    if (!this.#settled && this.#children !== undefined)
      this.#children = this.#reader.finish(this.line, this.#children);
    this.#settled = true;
  }

  #open(): readonly ConfigNode[] {
    if (this.#children === undefined) {
      const children = this.#reader.read(this.#head, this.at, this.#text);
      this.#children = this.#settled ? this.#reader.finish(this.line, children) : children;
    }
    return this.#children;
  }

  /** Whether lines stand below a node: a section is made where they do. */
  static isParent(node: ConfigNode): boolean {
    return #text in node || node.children.length > 0;
  }

  /** Whether nobody has asked for the lines of this node yet. */
  static isClosed(node: ConfigNode): boolean {
    return #children in node && node.#children === undefined;
  }

  /** Whether the lines of two nodes with the same head are known to be equal without reading them. */
  static sameText(a: ConfigNode, b: ConfigNode): boolean {
    return #text in a && #text in b && a.#text === b.#text;
  }
}
