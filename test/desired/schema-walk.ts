/**
 * Finds every string field of every schema and builds a document around it. It reads the schema files and knows
 * nothing of the product, so that a new field is fuzzed without anybody thinking of it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Schema {
  readonly [keyword: string]: unknown;
}

const FOLDER = join(import.meta.dirname, '..', '..', 'schemas');

export const schemaFiles: readonly string[] = readdirSync(FOLDER).filter((name) =>
  name.endsWith('.schema.json'),
);
export const schemas: ReadonlyMap<string, Schema> = new Map(
  schemaFiles.map((name) => [name, JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Schema]),
);

/** Features are the schemas that say what is owned. */
export const featureNames: readonly string[] = [...schemas]
  .filter(([, schema]) => schema['x-grain'] !== undefined)
  .map(([file]) => file.replace('.schema.json', ''));

/** One string field: where it stands, its schema, and a document that is right but for the value put there. */
export interface StringField {
  readonly kind: string;
  /** Dotted path, for titles. */
  readonly path: string;
  readonly schema: Schema;
  readonly example: string;
  readonly build: (value: string) => unknown;
}

export const KINDS = [
  'plumbline',
  'device',
  'site',
  'role',
  'group',
  'service',
  'facts-lock',
  'allocations-lock',
] as const;

export function stringFields(kind: string): StringField[] {
  const file = `${kind}.schema.json`;
  return fieldsOf(file, schemas.get(file) ?? {}, '').map((field) => ({ ...field, kind }));
}

/** Features stand in the defaults of sites, roles and groups by reference: there each kind has a tenth of their fields. */
export const allFields: readonly StringField[] = KINDS.flatMap(stringFields).filter(
  ({ kind, path }, index) =>
    !['site', 'role', 'group'].includes(kind) ||
    !featureNames.some((name) => path.startsWith(`.${name}.`) || path.startsWith(`.${name}[`)) ||
    index % 10 === 0,
);

type Field = Omit<StringField, 'kind'>;

export function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function follow(file: string, node: unknown): { file: string; schema: Schema } {
  if (!isSchema(node)) return { file, schema: {} };
  if (typeof node.$ref !== 'string') return { file, schema: node };
  const [other = '', pointer = ''] = node.$ref.split('#');
  const target = other === '' ? file : other;
  let found: unknown = schemas.get(target);
  for (const part of pointer.split('/').filter(Boolean)) found = isSchema(found) ? found[part] : undefined;
  const next = follow(target, found);
  return { file: next.file, schema: { ...next.schema, ...node, $ref: undefined } };
}

function fieldsOf(start: string, node: unknown, path: string): Field[] {
  const { file, schema } = follow(start, node);
  const branches = [schema.then, schema.else]
    .filter(isSchema)
    .flatMap((branch) => fieldsOf(file, branch, path));
  if (schema.type === 'string')
    return [{ path, schema, example: String(sample(file, schema)), build: (value) => value }];
  if (schema.type === 'array') {
    return fieldsOf(file, schema.items, `${path}[]`).map((field) => ({
      ...field,
      build: (value) => [field.build(value)],
    }));
  }
  return schema.type === 'object' ? [...branches, ...objectFields(file, schema, path)] : branches;
}

function objectFields(file: string, schema: Schema, path: string): Field[] {
  const properties = isSchema(schema.properties) ? schema.properties : {};
  // Around a whole document stands nothing; an item that means something only with its neighbours has an example.
  const rest = path === '' ? required(file, schema) : sample(file, schema);
  const declared = Object.entries(properties).flatMap(([name, property]) =>
    fieldsOf(file, property, `${path}.${name}`).map((field) => ({
      ...field,
      build: (value: string) => ({ ...(isSchema(rest) ? rest : {}), [name]: field.build(value) }),
    })),
  );
  if (!isSchema(schema.additionalProperties)) return declared;
  const entry = schema.additionalProperties;
  const free = fieldsOf(file, entry, `${path}.*`).map((field) => ({
    ...field,
    build: (value: string) => ({ x: field.build(value) }),
  }));
  const keys = fieldsOf(file, schema.propertyNames, `${path}.(key)`).map((field) => ({
    ...field,
    example: 'x',
    build: (value: string) => ({ [value]: sample(file, entry) }),
  }));
  return [...declared, ...free, ...keys];
}

function required(file: string, schema: Schema): Schema {
  const properties = isSchema(schema.properties) ? schema.properties : {};
  const names = Array.isArray(schema.required) ? schema.required.map(String) : [];
  return Object.fromEntries(names.map((name) => [name, sample(file, properties[name])]));
}

function example(schema: Schema): unknown {
  return Array.isArray(schema.examples) ? schema.examples[0] : undefined;
}

/** The smallest right value. */
function sample(start: string, node: unknown): unknown {
  const { file, schema } = follow(start, node);
  if (schema.const !== undefined) return schema.const;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if (schema.type === 'object') return example(schema) ?? required(file, schema);
  if (schema.type === 'array') return example(schema) ?? [];
  if (schema.type === 'boolean') return true;
  if (Array.isArray(schema.examples)) return schema.examples[0];
  return isSchema(schema.then) ? sample(file, schema.then) : schema.minimum;
}
