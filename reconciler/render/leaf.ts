/**
 * Values on their way through a template. Each scalar of the desired state is wrapped in a Leaf that remembers
 * whether it was read and, when it is printed, leaves an invisible mark that says where it came from.
 */
import type { Json } from '../types.ts';

/** Private-use characters: the line gate refuses them in values, so they cannot be forged. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
/** Stands for a line break inside a value until the text is split into lines. */
export const SOFT_BREAK = '\uE002';
const MARK = /\uE000(\d+)\uE001/g;
/** Everything that ends a line somewhere; only `\n` is ever let through, as a soft break. */
const FORBIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Co}]/u;

/** A value that a template may not use as it does; it becomes a problem at the value's YAML line. */
export class RefusedValue extends Error {
  readonly pointer: string;
  constructor(pointer: string, message: string) {
    super(message);
    this.name = 'RefusedValue';
    this.pointer = pointer;
  }
}

/** One scalar of the desired state, or what a helper made of some. Handlebars prints it through `toHTML`. */
export class Leaf {
  readonly value: unknown;
  readonly pointers: readonly string[];
  readonly marks: Marks;
  constructor(value: unknown, pointers: readonly string[], marks: Marks) {
    this.value = value;
    this.pointers = pointers;
    this.marks = marks;
  }
  /** What a template prints: the text with its mark. Line breaks inside become soft ones. */
  toHTML(): string {
    for (const pointer of this.pointers) this.marks.read.add(pointer);
    const text = String(this.value ?? '').replaceAll('\n', SOFT_BREAK);
    if (FORBIDDEN.test(text.replaceAll(SOFT_BREAK, ''))) {
      throw new RefusedValue(this.pointers[0] ?? '', 'holds a control character or a line separator');
    }
    const pointer = this.pointers[0];
    return pointer === undefined ? text : `${this.marks.markOf(pointer)}${text}`;
  }
  toString(): string {
    return this.toHTML();
  }
}

/** The marks of one rendering: which pointers were read, and the numbers that stand for them in the text. */
export class Marks {
  readonly read = new Set<string>();
  readonly #numbers = new Map<string, number>();
  readonly #pointers: string[] = [];
  readonly #containers = new WeakMap<object, string>();

  markOf(pointer: string): string {
    let number = this.#numbers.get(pointer);
    if (number === undefined) {
      number = this.#pointers.push(pointer) - 1;
      this.#numbers.set(pointer, number);
    }
    return `${OPEN}${number}${CLOSE}`;
  }

  /** Splits a marked line into its plain text and the pointer of its first mark. */
  unmark(line: string): { readonly text: string; readonly pointer: string | undefined } {
    const first = new RegExp(MARK.source).exec(line)?.[1];
    return {
      text: line.replace(MARK, ''),
      pointer: first === undefined ? undefined : this.#pointers[Number(first)],
    };
  }

  /** Adds a mark to each line of a block's output that has none (`{{#if enabled}}shutdown{{/if}}`). */
  attribute(output: string, pointer: string | undefined): string {
    if (pointer === undefined) return output;
    const mark = this.markOf(pointer);
    return output
      .split('\n')
      .map((line) => (line.trim() === '' || line.includes(OPEN) ? line : line + mark))
      .join('\n');
  }

  pointerOf(container: unknown): string | undefined {
    if (container instanceof Leaf) return container.pointers[0];
    return typeof container === 'object' && container !== null ? this.#containers.get(container) : undefined;
  }

  /** Wraps a value and all below it. `secret` turns `{ secret: … }` into its value. */
  wrap(value: Json, pointer: string, secret: (reference: string, pointer: string) => string): unknown {
    if (Array.isArray(value)) {
      const list = value.map((item, index) => this.wrap(item, `${pointer}/${index}`, secret));
      this.#containers.set(list, pointer);
      return list;
    }
    if (typeof value !== 'object' || value === null) return new Leaf(value, [pointer], this);
    const keys = Object.keys(value);
    const reference = (value as { readonly secret?: Json }).secret;
    if (keys.length === 1 && typeof reference === 'string') {
      return new Leaf(secret(reference, pointer), [pointer], this);
    }
    const object: Record<string, unknown> = {};
    for (const key of keys) {
      const child = (value as { readonly [key: string]: Json })[key];
      if (child !== undefined) object[key] = this.wrap(child, `${pointer}/${key}`, secret);
    }
    this.#containers.set(object, pointer);
    return object;
  }

  /** The plain value of anything a template passes to a helper; every leaf in it counts as read. */
  unwrap(value: unknown): unknown {
    if (value instanceof Leaf) {
      for (const pointer of value.pointers) this.read.add(pointer);
      return value.value;
    }
    if (Array.isArray(value)) return value.map((item) => this.unwrap(item));
    if (typeof value !== 'object' || value === null || this.#containers.get(value) === undefined)
      return value;
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, this.unwrap(child)]));
  }
}

/** Pointers of every leaf below a value, for the check that nothing is dropped silently. */
export function leafPointers(value: Json, pointer: string): string[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  if (Array.isArray(value)) return value.flatMap((item, index) => leafPointers(item, `${pointer}/${index}`));
  const keys = Object.keys(value);
  if (keys.length === 1 && keys[0] === 'secret') return [pointer];
  return Object.entries(value).flatMap(([key, child]) => leafPointers(child, `${pointer}/${key}`));
}
