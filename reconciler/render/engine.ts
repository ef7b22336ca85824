/**
 * The template engine: handlebars with our block helpers, so that every printed line knows which YAML value made
 * it print. Knows nothing of files, platforms or secrets.
 */
import Handlebars, { type HelperOptions } from 'handlebars';
import { Leaf, Marks, RefusedValue } from './leaf.ts';

export type PlainHelper = (...args: readonly unknown[]) => unknown;

/** Renders one template text with a wrapped context; the marks are those the context was wrapped with. */
export type Engine = (template: string, context: unknown, marks: Marks) => string;

/** The marks of the rendering under way: rendering is synchronous, so there is exactly one. */
interface Current {
  marks: Marks;
}

/** Helpers that hand on parts of the desired state as they are, so that pointers survive. */
const STRUCTURAL: Readonly<Record<string, PlainHelper>> = {
  has: (object, key) => typeof object === 'object' && object !== null && Object.hasOwn(object, String(key)),
  first: (list) => (Array.isArray(list) ? list[0] : undefined),
  rest: (list) => (Array.isArray(list) ? list.slice(1) : []),
};

function isEmpty(value: unknown): boolean {
  return !value || (Array.isArray(value) && value.length === 0);
}

function registerBlocks(environment: typeof Handlebars, current: Current): void {
  const branch = (wanted: boolean) =>
    function block(this: unknown, condition: unknown, options: HelperOptions): string {
      const pointer = current.marks.pointerOf(condition);
      const holds = !isEmpty(condition instanceof Leaf ? current.marks.unwrap(condition) : condition);
      return current.marks.attribute(holds === wanted ? options.fn(this) : options.inverse(this), pointer);
    };
  environment.registerHelper('if', branch(true));
  environment.registerHelper('unless', branch(false));
  environment.registerHelper(
    'with',
    function block(this: unknown, value: unknown, options: HelperOptions): string {
      if (isEmpty(value)) return options.inverse(this);
      return current.marks.attribute(options.fn(value), current.marks.pointerOf(value));
    },
  );
  environment.registerHelper(
    'each',
    function block(this: unknown, value: unknown, options: HelperOptions): string {
      if (isEmpty(value)) return options.inverse(this);
      const items: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
        ? [...value.entries()]
        : Object.entries(Object(value));
      const blocks = items.map(([key, item], index) => {
        const data = Handlebars.createFrame(options.data ?? {});
        Object.assign(data, { key, index, first: index === 0, last: index === items.length - 1 });
        return current.marks.attribute(
          options.fn(item, { data, blockParams: [item, key] }),
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
  const current: Current = { marks: new Marks() };
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
    return run(context);
  };
}
