/** Rules about imports: the table of rooms, owners of libraries, circles, barrels. */
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path/posix';
import type { IMPORT_TABLE } from './house.ts';
import type { Breach, SourceFile } from './source.ts';

interface ValueImport {
  readonly line: number;
  /** Path inside the tree, or the name of a package. */
  readonly target: string;
  readonly inside: boolean;
  /** `import('…')`: loaded later, so it makes no circle. */
  readonly lazy: boolean;
}

function resolveRequest(from: string, request: string): Pick<ValueImport, 'target' | 'inside'> {
  if (request.startsWith('.')) return { target: join(dirname(from), request), inside: true };
  const parts = request.split('/');
  return {
    target: request.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? request),
    inside: false,
  };
}

/** Imports that exist at run time; `import type` and the like are free. */
export function valueImports(file: SourceFile): readonly ValueImport[] {
  const found: ValueImport[] = [];
  const add = (offset: number, request: string, lazy: boolean): void => {
    found.push({ line: file.lineAt(offset), ...resolveRequest(file.path, request), lazy });
  };
  for (const { start, moduleRequest, entries } of file.module.staticImports) {
    if (entries.length > 0 && entries.every((entry) => entry.isType)) continue;
    add(start, moduleRequest.value, false);
  }
  for (const { entries } of file.module.staticExports) {
    for (const { moduleRequest, isType, start } of entries)
      if (moduleRequest !== null && !isType) add(start, moduleRequest.value, false);
  }
  for (const { start, moduleRequest } of file.module.dynamicImports) {
    const request = /^['"]([^'"]+)['"]$/.exec(file.text.slice(moduleRequest.start, moduleRequest.end))?.[1];
    if (request !== undefined) add(start, request, true);
  }
  return found;
}

function rowOf(table: typeof IMPORT_TABLE, path: string): readonly string[] | undefined {
  for (const { from, to } of table) {
    const pattern = new RegExp(`^${from.replaceAll('.', '\\.').replace('{room}', '(?<room>[^/]+)')}`);
    const match = pattern.exec(path);
    if (match !== null) return to.map((prefix) => prefix.replace('{room}', match.groups?.room ?? ''));
  }
  return undefined;
}

export function tableBreaches(files: readonly SourceFile[], table: typeof IMPORT_TABLE): readonly Breach[] {
  return files.flatMap((file) => {
    const allowed = rowOf(table, file.path);
    if (allowed === undefined) return [`${file.path}:1: stands in no room of the import table`];
    return valueImports(file)
      .filter((entry) => entry.inside && !allowed.some((prefix) => entry.target.startsWith(prefix)))
      .map((entry) => `${file.path}:${entry.line}: may not import ${entry.target}`);
  });
}

export function ownerBreaches(
  files: readonly SourceFile[],
  owners: Readonly<Record<string, readonly string[]>>,
): readonly Breach[] {
  const builtins = new Set(builtinModules);
  return files.flatMap((file) =>
    valueImports(file)
      .filter(({ inside, target }) => !inside && !target.startsWith('node:') && !builtins.has(target))
      .filter(({ target }) => !owners[target]?.some((prefix) => file.path.startsWith(prefix)))
      .map(
        ({ line, target }) =>
          `${file.path}:${line}: ${target} belongs to ${owners[target]?.join(', ') ?? 'nobody'}`,
      ),
  );
}

/** Files that re-export values hide who uses what, so that nothing can be loaded alone. */
export function barrelBreaches(files: readonly SourceFile[]): readonly Breach[] {
  return files.flatMap((file) =>
    file.module.staticExports
      .flatMap((statement) => statement.entries)
      .filter((entry) => entry.moduleRequest !== null && !entry.isType)
      .map((entry) => `${file.path}:${file.lineAt(entry.start)}: re-exports ${entry.moduleRequest?.value}`),
  );
}

/** Every circle of value imports once, written from its first file in alphabetical order. */
export function circleBreaches(files: readonly SourceFile[]): readonly Breach[] {
  const graph = new Map(
    files.map(
      (file) => [file.path, valueImports(file).filter((entry) => entry.inside && !entry.lazy)] as const,
    ),
  );
  const done = new Set<string>();
  const circles = new Set<Breach>();
  function visit(path: string, trail: readonly string[]): void {
    const at = trail.indexOf(path);
    if (at !== -1) {
      const circle = trail.slice(at);
      const first = circle.indexOf([...circle].sort()[0] ?? '');
      const turned = [...circle.slice(first), ...circle.slice(0, first)];
      const next = graph.get(turned[0] ?? '')?.find((entry) => entry.target === (turned[1] ?? turned[0]));
      circles.add(`${turned[0]}:${next?.line ?? 1}: circle ${[...turned, turned[0]].join(' → ')}`);
      return;
    }
    if (done.has(path)) return;
    for (const { target } of graph.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  }
  for (const path of graph.keys()) visit(path, []);
  return [...circles];
}
