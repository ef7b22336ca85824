/** `${site.number}`: plain look-ups in strings. No code, no nesting; an unknown one is an error at its place. */
import type { Problem } from '../types.ts';
import { nearestWord } from './did-you-mean.ts';
import { entryOf, type MapNode, mapScalars, type Node, type Scalar, type ScalarNode } from './node.ts';
import { problemAt } from './problem.ts';

/** What can be looked up: `site`, `role` and `device`, each with its names. */
export interface Scope {
  readonly site: ReadonlyMap<string, Scalar>;
  readonly role: ReadonlyMap<string, Scalar>;
  readonly device: ReadonlyMap<string, Scalar>;
}

const REFERENCE = /\$\{([^}]{0,80})\}?/g;
/** Keys of a device document that `${device.…}` can name. */
const OWN_KEYS = ['platform', 'address', 'site', 'role', 'model', 'version', 'serial'];

export function scopeOf(
  name: string,
  merged: MapNode,
  site: MapNode | undefined,
  role: MapNode | undefined,
): Scope {
  const device = varsOf(merged);
  for (const key of OWN_KEYS) {
    const value = entryOf(merged, key);
    if (value?.kind === 'scalar') device.set(key, value.value);
  }
  device.set('name', name);
  return { site: named(entryOf(merged, 'site'), site), role: named(entryOf(merged, 'role'), role), device };
}

function named(name: Node | undefined, document: MapNode | undefined): Map<string, Scalar> {
  const vars = document === undefined ? new Map<string, Scalar>() : varsOf(document);
  if (name?.kind === 'scalar') vars.set('name', name.value);
  return vars;
}

function varsOf(document: MapNode): Map<string, Scalar> {
  const vars = entryOf(document, 'vars');
  if (vars?.kind !== 'map') return new Map();
  return new Map(
    [...vars.entries].flatMap(([key, { node }]): [string, Scalar][] =>
      node.kind === 'scalar' ? [[key, node.value]] : [],
    ),
  );
}

/** Every string of the document with its references looked up. A string that is one reference takes the value's type. */
export function resolveReferences(
  node: MapNode,
  scope: Scope,
): { readonly node: Node; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const resolved = mapScalars(node, (scalar) => {
    if (typeof scalar.value !== 'string' || !scalar.value.includes('${')) return scalar;
    const value = lookUp(scalar, scalar.value, scope, problems);
    // Not plain any more: the text of the file is not the value.
    return { ...scalar, value, plain: false };
  });
  return { node: resolved, problems };
}

function lookUp(scalar: ScalarNode, text: string, scope: Scope, problems: Problem[]): Scalar {
  const values: Scalar[] = [];
  const replaced = text.replace(REFERENCE, (reference, path: string) => {
    const found = reference.endsWith('}') ? lookedUp(path, scope) : undefined;
    if (found === undefined) problems.push(unknown(scalar, reference, path, scope));
    values.push(found ?? null);
    return String(found ?? '');
  });
  const [only] = values;
  return values.length === 1 && only !== undefined && /^\$\{[^}]*\}$/.test(text) ? only : replaced;
}

function lookedUp(path: string, scope: Scope): Scalar | undefined {
  const [space = '', name = '', ...more] = path.split('.');
  if (more.length > 0 || !isSpace(space)) return undefined;
  const value = scope[space].get(name);
  return typeof value === 'string' && value.includes('${') ? undefined : value;
}

function isSpace(word: string): word is keyof Scope {
  return word === 'site' || word === 'role' || word === 'device';
}

function unknown(scalar: ScalarNode, reference: string, path: string, scope: Scope): Problem {
  const [space = '', name = ''] = path.split('.');
  const device = scope.device.get('name');
  const names = isSpace(space) ? [...scope[space].keys()] : [];
  const near = nearestWord(name, names);
  const known =
    names.length === 0
      ? 'references begin with site., role. or device.; names come from `vars`'
      : `known names: ${names.join(', ')}`;
  const hint = near === undefined ? known : `did you mean \`\${${space}.${near}}\`?`;
  return problemAt(scalar.place, {
    code: 'unknown-reference',
    message: `the reference \`${reference}\` leads nowhere for the device \`${device}\``,
    hint,
  });
}
