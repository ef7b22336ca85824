/** Documents and merged devices against their schemas, with the error told in the words and at the place of the YAML. */
import type { ErrorObject } from 'ajv';
import { wanted } from '../../schemas/formats.ts';
import { type Kind, type Shape, shapes } from '../../schemas/generated/shapes.ts';
import {
  type Validator,
  validateAllocationsLock,
  validateDevice,
  validateFactsLock,
  validateGroup,
  validatePlumbline,
  validateRole,
  validateService,
  validateSite,
} from '../../schemas/generated/validators.js';
import type { Problem } from '../types.ts';
import { nearestWord } from './did-you-mean.ts';
import { duplicateItems } from './duplicates.ts';
import { entryOf, type Node, pointerParts, toJson } from './node.ts';
import { problemAt } from './problem.ts';
import { type Place, sourceOfPlace } from './source-text.ts';
import { isMisreadNumber, surprisesOf } from './surprises.ts';

const validators: Readonly<Record<Kind, Validator>> = {
  plumbline: validatePlumbline,
  device: validateDevice,
  site: validateSite,
  role: validateRole,
  group: validateGroup,
  service: validateService,
  'facts-lock': validateFactsLock,
  'allocations-lock': validateAllocationsLock,
};

const MOST_PROBLEMS = 50;

/** One document as it is written. Values that hold a reference (`${…}`) are checked after merging. */
export function validateDocument(node: Node, kind: Kind): Problem[] {
  // Services are not merged: their references stand in texts for devices only.
  const found = schemaProblems(node, kind, kind !== 'service' && kind !== 'allocations-lock');
  const told = new Set(found.map(positionOf));
  const rest = surprisesOf(node, shapes[kind], MOST_PROBLEMS).filter(
    (problem) => !told.has(positionOf(problem)),
  );
  return [...found, ...rest, ...duplicateItems(node, shapes[kind], MOST_PROBLEMS)].slice(0, MOST_PROBLEMS);
}

function positionOf({ source }: Problem): string {
  return `${source?.line}:${source?.column}`;
}

/** One device after merging and look-ups. */
export function validateMerged(node: Node): Problem[] {
  return [
    ...schemaProblems(node, 'device', false),
    ...duplicateItems(node, shapes.device, MOST_PROBLEMS),
  ].slice(0, MOST_PROBLEMS);
}

function schemaProblems(node: Node, kind: Kind, referencesLater: boolean): Problem[] {
  const validate = validators[kind];
  if (validate(toJson(node))) return [];
  const problems: Problem[] = [];
  for (const error of validate.errors ?? []) {
    // `if` repeats what its branch said; errors about a property name are told by `propertyNames`.
    if (error.keyword === 'if' || error.propertyName !== undefined) continue;
    const spot = findSpot(node, shapes[kind], error.instancePath);
    if (referencesLater && STRUCTURAL.has(error.keyword) === false && holdsReference(spot.node)) continue;
    // `010` is told as a misread number, not as one that is too small.
    if (isMisreadNumber(spot.node) && !wantsText(error)) continue;
    problems.push(describe(error, spot));
    if (problems.length === MOST_PROBLEMS) break;
  }
  return problems;
}

const STRUCTURAL: ReadonlySet<string> = new Set(['additionalProperties', 'required', 'propertyNames']);

function holdsReference(node: Node): boolean {
  if (node.kind === 'scalar') return typeof node.value === 'string' && node.value.includes('${');
  return node.kind === 'list' && node.items.some(holdsReference);
}

function wantsText({ keyword, params }: ErrorObject): boolean {
  return keyword === 'type' && [params.type].flat().includes('string');
}

interface Spot {
  readonly node: Node;
  readonly shape: Shape | undefined;
  /** A secret stands here or above. */
  readonly secret: boolean;
}

function findSpot(root: Node, rootShape: Shape, pointer: string): Spot {
  let node = root;
  let shape: Shape | undefined = rootShape;
  let secret = shape.secret ?? false;
  for (const part of pointerParts(pointer)) {
    const next: Node | undefined = node.kind === 'list' ? node.items[Number(part)] : entryOf(node, part);
    if (next === undefined) break;
    shape = node.kind === 'list' ? shape?.items : (shape?.properties?.[part] ?? shape?.entries);
    node = next;
    secret ||= shape?.secret ?? false;
  }
  return { node, shape, secret };
}

function describe(error: ErrorObject, spot: Spot): Problem {
  if (error.keyword === 'additionalProperties')
    return unknownKey(String(error.params.additionalProperty), spot);
  if (error.keyword === 'propertyNames') {
    const place = keyPlace(spot.node, String(error.params.propertyName));
    return problemAt(place, {
      code: 'name',
      message: 'this name has characters that are not allowed, or is too long',
      hint: 'letters, digits, dot, dash and underscore',
    });
  }
  if (spot.secret) return plaintextSecret(error, spot);
  if (error.keyword === 'type') return wrongType(error, spot);
  const { place } = spot.node;
  return problemAt(place, { code: 'schema', message: `must be ${limitOf(error)}` });
}

function keyPlace(node: Node, key: string): Place {
  return (node.kind === 'map' ? node.entries.get(key)?.key : undefined) ?? node.place;
}

function unknownKey(key: string, { node, shape, secret }: Spot): Problem {
  const known = Object.keys(shape?.properties ?? {});
  const near = nearestWord(key, known);
  const hint = near === undefined ? `known keys: ${known.join(', ')}` : `did you mean \`${near}\`?`;
  return problemAt(keyPlace(node, key), {
    code: 'unknown-key',
    message: `unknown key \`${key}\``,
    hint,
    hidden: secret,
  });
}

function plaintextSecret(error: ErrorObject, { node }: Spot): Problem {
  const message =
    error.keyword === 'required'
      ? 'a secret reference is missing here'
      : 'this looks like a secret itself; git holds references, or hashes as the device stores them';
  const hint = `write ${wanted['secret-hash']}`;
  return problemAt(node.place, { code: 'plaintext-secret', message, hint, hidden: true });
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  object: 'keys with values (a map)',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

function wrongType(error: ErrorObject, { node, shape }: Spot): Problem {
  const types: readonly string[] = [error.params.type as string | readonly string[]].flat();
  const words = types
    .map((type) => (type === 'object' && shape?.key !== undefined ? 'a list' : (TYPE_WORDS[type] ?? type)))
    .join(', or ');
  const written = sourceOfPlace(node.place).slice(0, 60);
  if (types.includes('string') && node.kind === 'scalar' && node.plain && node.value !== null) {
    return problemAt(node.place, quoteIt(written, node.value));
  }
  const hint = types.includes('boolean') && node.kind === 'scalar' ? { hint: 'write true or false' } : {};
  return problemAt(node.place, { code: 'schema', message: `must be ${words}`, ...hint });
}

function quoteIt(written: string, value: unknown): { code: string; message: string; hint: string } {
  const kind = typeof value === 'number' ? 'the number' : 'the truth value';
  return {
    code: 'quote-it',
    message: `must be text; quote it: \`${written}\` was read as ${kind} ${String(value)}`,
    hint: `write "${written}"`,
  };
}

function limitOf({ keyword, params, schemaPath }: ErrorObject): string {
  switch (keyword) {
    case 'required':
      return `complete: \`${params.missingProperty}\` is missing`;
    case 'format':
      return wanted[String(params.format)] ?? String(params.format);
    case 'pattern':
      return `written differently: it does not match ${params.pattern}`;
    case 'enum':
      return `one of ${(params.allowedValues as readonly unknown[]).join(', ')}`;
    case 'const':
      return `${params.allowedValue}`;
    case 'minLength':
      return params.limit === 1 ? 'not empty' : `at least ${params.limit} characters`;
    case 'maxLength':
      return `at most ${params.limit} characters`;
    case 'minimum':
      return `at least ${params.limit}`;
    case 'maximum':
      return `at most ${params.limit}`;
    case 'minItems':
      return `a list of at least ${params.limit}`;
    case 'maxItems':
      return `a list of at most ${params.limit}`;
    default:
      return `as the schema says (${schemaPath})`;
  }
}
