/** Values with offsets, as the loader gives them → a tree of nodes with places and dotted paths. */
import type { Shape } from '../../schemas/generated/shapes.ts';
import type { Encoded, LoadedText } from './load.ts';
import type { Entry, Node } from './node.ts';
import type { Place, SourceText } from './source-text.ts';

interface Cursor {
  readonly source: SourceText;
  readonly spans: readonly number[];
  next: number;
}

/** `shape` names the keys that stand for an item in a path: `vlans[id=10].name`. */
export function buildTree(source: SourceText, { tree = null, spans }: LoadedText, shape: Shape): Node {
  return build({ source, spans, next: 0 }, tree, '', shape);
}

function takePlace(cursor: Cursor, path: string): Place {
  const start = cursor.spans[cursor.next] ?? 0;
  const end = cursor.spans[cursor.next + 1] ?? start;
  cursor.next += 2;
  return { source: cursor.source, start, end, path };
}

function build(cursor: Cursor, encoded: Encoded, path: string, shape: Shape | undefined): Node {
  const place = takePlace(cursor, path);
  if (!Array.isArray(encoded))
    return { kind: 'scalar', value: encoded as null, plain: isPlain(place), place };
  const [kind, ...rest] = encoded as readonly Encoded[];
  if (kind === 'list') {
    const items = rest.map((item, index) =>
      build(cursor, item, `${path}[${itemName(item, index, shape)}]`, shape?.items),
    );
    return { kind: 'list', items, place };
  }
  const entries = new Map<string, Entry>();
  for (let index = 0; index < rest.length; index += 2) {
    const name = String(rest[index]);
    const below = path === '' ? name : `${path}.${name}`;
    const key = takePlace(cursor, below);
    const child = shape?.properties?.[name] ?? shape?.entries;
    entries.set(name, { key, node: build(cursor, rest[index + 1] ?? null, below, child) });
  }
  return { kind: 'map', entries, place };
}

/** Quoted and block scalars begin with one of these; anything else was typed plainly. */
function isPlain({ source, start }: Place): boolean {
  return !'"\'|>'.includes(source.text[start] ?? ' ');
}

/** The first identifying key with its value, else the position. */
function itemName(item: Encoded, index: number, shape: Shape | undefined): string {
  const key = shape?.key?.[0];
  if (key === undefined || !Array.isArray(item)) return String(index);
  const at = item.indexOf(key, 1);
  const value: unknown = at % 2 === 1 ? item[at + 1] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? `${key}=${value}` : String(index);
}
