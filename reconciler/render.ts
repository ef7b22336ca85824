/**
 * render: one device of the desired state + its platform's templates → intended config, where every line knows the
 * feature and the YAML line it came from, and every YAML leaf that no template reads is an error.
 */
import type { Platform } from '../drivers/contract.ts';
import { lineFault } from './line-gate.ts';
import { createEngine, type Engine, type PlainHelper } from './render/engine.ts';
import { Leaf, leafPointers, Marks, RefusedValue, SOFT_BREAK } from './render/leaf.ts';
import { mergeTrees } from './render/merge.ts';
import { createMasker } from './tree/mask.ts';
import { parseConfig } from './tree/parse.ts';
import { printConfig } from './tree/print.ts';
import { noLines, RAW, rawConflicts } from './tree/raw-conflicts.ts';
import { joinHeads } from './tree/same-heads.ts';
import type { ConfigNode, Device, Intended, LineOrigin, Problem, SecretRef, SourceRef } from './types.ts';

/** One platform with its built-in templates and their helpers, ready to render. */
export interface Room {
  readonly platform: Platform;
  /** Built-in templates: feature → text. */
  readonly templates: ReadonlyMap<string, string>;
  readonly engine: Engine;
}

/** Most lines and characters one device's configuration may have (F26). */
export const MAX_LINES = 200_000;
export const MAX_CHARACTERS = 16 * 1024 * 1024;

export interface RenderOptions {
  /** Gives the value of a secret reference; may throw, which becomes a problem that names the reference. */
  readonly secret: (reference: SecretRef) => string;
  /** Templates of the desired-state repository: `templates/<platform>/<feature>.hbs` → text. */
  readonly overrides?: ReadonlyMap<string, string>;
}

export interface Rendered {
  readonly intended?: Intended;
  readonly problems: readonly Problem[];
}

export function createRoom(
  platform: Platform,
  templates: ReadonlyMap<string, string>,
  helpers: Readonly<Record<string, PlainHelper>>,
): Room {
  return { platform, templates, engine: createEngine(helpers) };
}

interface Rendering {
  readonly device: Device;
  readonly room: Room;
  readonly marks: Marks;
  readonly context: unknown;
  readonly problems: Problem[];
  readonly origins: Map<ConfigNode, LineOrigin>;
}

/** Renders every declared feature of a device. Problems of severity `error` mean there is no intended config. */
export function render(device: Device, room: Room, options: RenderOptions): Rendered {
  const problems: Problem[] = [];
  const secrets: string[] = [];
  const marks = new Marks();
  const secret = (reference: string, pointer: string): string => {
    try {
      const value = options.secret({ secret: reference });
      if (reference !== 'device') secrets.push(value);
      return value;
    } catch (error) {
      problems.push(
        problemAt(
          device,
          pointer,
          'secret',
          error instanceof Error ? error.message : `${reference} cannot be read`,
        ),
      );
      return 'missing-secret';
    }
  };
  const context = {
    ...(marks.wrap(device.features, '', secret) as object),
    device: constants({ name: device.name, site: device.site, role: device.role, ...device.facts }, marks),
    can: Object.fromEntries(room.platform.facts.capabilities(device.facts).map((name) => [name, true])),
  };
  const rendering: Rendering = { device, room, marks, context, problems, origins: new Map() };
  const trees = Object.keys(device.features).map((feature) =>
    renderFeature(feature, rendering, options.overrides),
  );
  problems.push(...noLineProblems(rendering));
  if (problems.length === 0) problems.push(...unreadLeaves(rendering));
  if (problems.length > 0) return { problems };
  const merged = mergeTrees(trees.flat(), rendering.origins);
  const tree = joinHeads(merged, room.platform.syntax, rendering.origins);
  problems.push(...conflictProblems(tree, rendering));
  if (problems.length > 0) return { problems };
  return { intended: finish(tree, rendering, secrets), problems };
}

/** A text that is no line would vanish, or take the lines behind it along. */
function noLineProblems({ device, room }: Rendering): Problem[] {
  return noLines(device.features[RAW], room.platform.syntax).map((pointer) =>
    problemAt(
      device,
      pointer,
      'no-line',
      `${pathOf(pointer, device)}: ${room.platform.title} cannot do this as one line`,
      'write lines as the device shows them, without what leaves a section',
    ),
  );
}

/** One item has one owner: what people typed does not override what a feature declares. */
function conflictProblems(tree: readonly ConfigNode[], { device, room, origins }: Rendering): Problem[] {
  if (device.features[RAW] === undefined) return [];
  return rawConflicts(tree, origins, room.platform.syntax).map(
    ({ line, origin, other, feature }): Problem => ({
      severity: 'error',
      code: 'raw-conflict',
      device: device.name,
      message: `\`${line}\` of raw is what ${feature} declares with \`${other}\``,
      hint: `change it in ${feature}, and take the line out of raw`,
      ...(origin.source === undefined ? {} : { source: origin.source }),
    }),
  );
}

/** Values that no YAML feature leaf stands behind: printed as they are, never counted as unread. */
function constants(values: Readonly<Record<string, string | undefined>>, marks: Marks): Record<string, Leaf> {
  const declared = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(declared.map(([key, value]) => [key, new Leaf(value, [], marks)]));
}

function finish(tree: readonly ConfigNode[], rendering: Rendering, secrets: readonly string[]): Intended {
  const { device, room, origins } = rendering;
  const mask = createMasker(room.platform.syntax, secrets);
  return {
    tree,
    originOf: (node) => origins.get(node),
    text: mask(printConfig(tree, room.platform.syntax)),
    features: Object.keys(device.features),
    exclusive: device.exclusive,
    secrets,
  };
}

function problemAt(device: Device, pointer: string, code: string, message: string, hint?: string): Problem {
  const source = device.sourceOf(pointer);
  return {
    severity: 'error',
    code,
    device: device.name,
    message,
    source,
    ...(hint === undefined ? {} : { hint }),
  };
}

function isDeclaredEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** The marked lines of one feature, parsed by the room's layout. */
function renderFeature(
  feature: string,
  rendering: Rendering,
  overrides: RenderOptions['overrides'],
): readonly ConfigNode[] {
  const { device, room, problems } = rendering;
  const { name: platform, title } = room.platform;
  const template = overrides?.get(`templates/${platform}/${feature}.hbs`) ?? room.templates.get(feature);
  if (isDeclaredEmpty(device.features[feature])) return [];
  if (template === undefined) {
    problems.push(
      problemAt(
        device,
        `/${feature}`,
        'unsupported',
        `${title} cannot do ${feature}`,
        'remove it from this device, or choose a platform that has it',
      ),
    );
    return [];
  }
  try {
    return parseMarked(room.engine(template, rendering.context, rendering.marks), feature, rendering);
  } catch (error) {
    problems.push(templateProblem(error, feature, rendering));
    return [];
  }
}

function templateProblem(error: unknown, feature: string, rendering: Rendering): Problem {
  const { device, room } = rendering;
  if (error instanceof RefusedValue) {
    const where = pathOf(error.pointer || `/${feature}`, device);
    return problemAt(device, error.pointer || `/${feature}`, 'refused-value', `${where}: ${error.message}`);
  }
  const message = error instanceof Error ? error.message : String(error);
  return problemAt(
    device,
    `/${feature}`,
    'template',
    `templates/${room.platform.name}/${feature}.hbs: ${message}`,
  );
}

function pathOf(pointer: string, device: Device): string {
  return device.sourceOf(pointer).path || pointer.slice(1).replaceAll('/', '.');
}

/** Splits marked text into lines, passes each through the line gate, parses, and remembers every node's origin. */
function parseMarked(output: string, feature: string, rendering: Rendering): readonly ConfigNode[] {
  const { device, room, problems, marks } = rendering;
  if (output.length > MAX_CHARACTERS)
    throw new Error(`renders ${output.length} characters, at most ${MAX_CHARACTERS} are allowed`);
  const pointers: (string | undefined)[] = [];
  const plain: string[] = [];
  const inner = new Set<number>();
  for (const marked of output.split('\n')) {
    const { text, pointer } = marks.unmark(marked);
    for (const [index, line] of text.split(SOFT_BREAK).entries()) {
      const fault = lineFault(line);
      if (fault)
        problems.push(
          problemAt(
            device,
            pointer ?? `/${feature}`,
            'line-gate',
            `${pathOf(pointer ?? `/${feature}`, device)}: a rendered line ${fault}`,
          ),
        );
      plain.push(line);
      pointers.push(pointer);
      if (index > 0) inner.add(plain.length);
    }
  }
  if (plain.length > MAX_LINES)
    throw new Error(`renders ${plain.length} lines, at most ${MAX_LINES} are allowed`);
  const nodes = parseConfig(plain.join('\n'), room.platform.syntax);
  const sourceAt = (line: number): SourceRef => device.sourceOf(pointers[line - 1] ?? `/${feature}`);
  rememberOrigins(nodes, inner, (node) => ({ feature, source: sourceAt(node.at ?? 1) }), rendering, pointers);
  return nodes;
}

/** A line inside a value with line breaks may only be free text (a banner): as a command it would be a second line. */
function rememberOrigins(
  nodes: readonly ConfigNode[],
  inner: ReadonlySet<number>,
  originOf: (node: ConfigNode) => LineOrigin,
  rendering: Rendering,
  pointers: readonly (string | undefined)[],
): void {
  for (const node of nodes) {
    rendering.origins.set(node, originOf(node));
    if (node.at !== undefined && inner.has(node.at)) {
      const pointer = pointers[node.at - 1] ?? '';
      rendering.problems.push(
        problemAt(
          rendering.device,
          pointer,
          'line-gate',
          `${pathOf(pointer, rendering.device)}: a value with several lines would become commands of its own`,
        ),
      );
    }
    rememberOrigins(node.children, inner, originOf, rendering, pointers);
  }
}

/** Ownership 8: what no template reads is not dropped silently. */
function unreadLeaves({ device, room, marks }: Rendering): Problem[] {
  const unread = Object.entries(device.features).flatMap(([feature, value]) =>
    leafPointers(value, `/${feature}`).filter((pointer) => !marks.read.has(pointer)),
  );
  return unread.map((pointer) =>
    problemAt(
      device,
      pointer,
      'unsupported',
      `${room.platform.title} cannot do ${pathOf(pointer, device)}`,
      'its template does not read this value; remove it for this device',
    ),
  );
}
