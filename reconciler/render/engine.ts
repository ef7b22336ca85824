/**
 * The template engine: handlebars with our block helpers, so that every printed line knows which YAML value made
 * it print. Knows nothing of files, platforms or secrets.
 */
import Handlebars, { type HelperOptions } from 'handlebars';
import { Leaf, Marks, RefusedValue } from './leaf.ts';

export type PlainHelper = (...args: readonly unknown[]) => unknown;

/** Renders one template text with a wrapped context; the marks are those the context was wrapped with. */
export type Engine = (template: string, context: unknown, marks: Marks) => string;

/**
 * Blocks and helper calls that one template may take, and characters that one of its blocks may make (F26). A loop is
 * always made of them, so a template of a stranger's repository cannot keep the process busy (docs/decisions/0004).
 */
export const MAX_STEPS = 1_000_000;
export const MAX_BLOCK = 16 * 1024 * 1024;

/** The rendering under way, which is synchronous, so there is exactly one: its marks, and the steps it may still take. */
interface Current {
  marks: Marks;
  left: number;
}

function spend(current: Current): void {
  current.left -= 1;
  if (current.left < 0) throw new Error(`takes more than ${MAX_STEPS} steps`);
}

function block(current: Current, make: () => string, pointer: string | undefined): string {
  spend(current);
  const text = make();
  if (text.length > MAX_BLOCK)
    throw new Error(`renders ${text.length} characters, at most ${MAX_BLOCK} are allowed`);
  return current.marks.attribute(text, pointer);
}

/** The item of that name in the list at a dotted path (`entry vpn "ike.peers" peer`); nothing else of it is read. */
function entryNamed(object: unknown, path: unknown, name: unknown): unknown {
  const list = String(path)
    .split('.')
    .reduce<unknown>(
      (at, key) => (Object.hasOwn(Object(at), key) ? Reflect.get(Object(at), key) : []),
      object,
    );
  if (!Array.isArray(list)) return undefined;
  return list.find((item) => item?.name instanceof Leaf && item.name.value === name);
}

/** Helpers that hand on parts of the desired state as they are, so that pointers survive. */
const STRUCTURAL: Readonly<Record<string, PlainHelper>> = {
  has: (object, key) => typeof object === 'object' && object !== null && Object.hasOwn(object, String(key)),
  first: (list) => (Array.isArray(list) ? list[0] : undefined),
  rest: (list) => (Array.isArray(list) ? list.slice(1) : []),
  entry: entryNamed,
  /** Whether an item of the list has the key. */
  some: (list, key) => Array.isArray(list) && list.some((item) => Object.hasOwn(Object(item), String(key))),
  /** One key of every item, and nothing else of them. */
  column: (list, key) =>
    Array.isArray(list) ? list.map((item) => Reflect.get(Object(item), String(key))) : [],
};

function isEmpty(value: unknown): boolean {
  return !value || (Array.isArray(value) && value.length === 0);
}

function registerBlocks(environment: typeof Handlebars, current: Current): void {
  const branch = (wanted: boolean) =>
    function choose(this: unknown, condition: unknown, options: HelperOptions): string {
      const pointer = current.marks.pointerOf(condition);
      const holds = !isEmpty(condition instanceof Leaf ? current.marks.unwrap(condition) : condition);
      const make = holds === wanted ? options.fn : options.inverse;
      return block(current, () => make(this), pointer);
    };
  environment.registerHelper('if', branch(true));
  environment.registerHelper('unless', branch(false));
  environment.registerHelper(
    'with',
    function within(this: unknown, value: unknown, options: HelperOptions): string {
      if (isEmpty(value)) return options.inverse(this);
      return block(current, () => options.fn(value), current.marks.pointerOf(value));
    },
  );
  environment.registerHelper(
    'each',
    function repeat(this: unknown, value: unknown, options: HelperOptions): string {
      if (isEmpty(value)) return options.inverse(this);
      const items: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
        ? [...value.entries()]
        : Object.entries(Object(value));
      const blocks = items.map(([key, item], index) => {
        const data = Handlebars.createFrame(options.data ?? {});
        Object.assign(data, { key, index, first: index === 0, last: index === items.length - 1 });
        return block(
          current,
          () => options.fn(item, { data, blockParams: [item, key] }),
          current.marks.pointerOf(item),
        );
      });
      return blocks.join('');
    },
  );
}

/** Pointers behind the arguments of a helper call: what its result came from. */
function pointersOf(args: readonly unknown[]): string[] {
  return args.flatMap((arg) =>
    arg instanceof Leaf ? [...arg.pointers] : Array.isArray(arg) ? pointersOf(arg) : [],
  );
}

function callHelper(helper: PlainHelper, args: readonly unknown[], pointers: readonly string[]): unknown {
  try {
    return helper(...args);
  } catch (error) {
    if (error instanceof RefusedValue) throw error;
    throw new RefusedValue(pointers[0] ?? '', error instanceof Error ? error.message : String(error));
  }
}

function registerPlain(
  environment: typeof Handlebars,
  current: Current,
  name: string,
  helper: PlainHelper,
): void {
  environment.registerHelper(name, function call(this: unknown, ...all: unknown[]): unknown {
    spend(current);
    const args = all.slice(0, -1);
    // `{{address}}` inside an object that has an address means the field, not the helper of that name.
    if (args.length === 0 && STRUCTURAL.has?.(this, name)) return Reflect.get(Object(this), name);
    const { marks } = current;
    const pointers = pointersOf(args);
    const result = callHelper(
      helper,
      args.map((arg) => marks.unwrap(arg)),
      pointers,
    );
    if (Array.isArray(result)) return result.map((item) => new Leaf(item, pointers, marks));
    return new Leaf(result, pointers, marks);
  });
}

function registerStructural(environment: typeof Handlebars, current: Current): void {
  for (const [name, helper] of Object.entries(STRUCTURAL)) {
    environment.registerHelper(name, (...all: unknown[]) =>
      helper(...all.slice(0, -1).map((arg, index) => (index === 0 ? arg : current.marks.unwrap(arg)))),
    );
  }
  environment.registerHelper('lookup', (object: unknown, key: unknown) => {
    const name = String(current.marks.unwrap(key));
    return typeof object === 'object' && object !== null && Object.hasOwn(object, name)
      ? Reflect.get(object, name)
      : undefined;
  });
  environment.registerHelper('refuse', (value: unknown, why: unknown) => {
    throw new RefusedValue(current.marks.pointerOf(value) ?? '', String(current.marks.unwrap(why)));
  });
}

/** Makes the engine of one platform; compiled templates are kept as long as it lives. */
export function createEngine(helpers: Readonly<Record<string, PlainHelper>>): Engine {
  const environment = Handlebars.create();
  const current: Current = { marks: new Marks(), left: 0 };
  for (const name of Object.keys(environment.helpers)) environment.unregisterHelper(name);
  for (const [name, helper] of Object.entries(helpers)) registerPlain(environment, current, name, helper);
  registerBlocks(environment, current);
  registerStructural(environment, current);
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  return (template, context, marks) => {
    const run =
      compiled.get(template) ?? environment.compile(template, { strict: true, preventIndent: true });
    compiled.set(template, run);
    current.marks = marks;
    current.left = MAX_STEPS;
    return run(context);
  };
}
