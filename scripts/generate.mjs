/**
 * Compiles schemas/*.schema.json into schemas/generated/: standalone validators (nothing is compiled at start-up),
 * the shape tables that merging and error messages need, and TypeScript types. `--check` only compares.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _, Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'schemas');
const BANNER = '// Generated from schemas/*.schema.json by scripts/generate.mjs. Do not edit.\n';
/** Kinds of documents: each gets a validator and a shape. */
const KINDS = ['plumbline', 'device', 'site', 'role', 'group', 'service', 'facts-lock', 'allocations-lock'];
/** Documents that may declare features: every feature of a device may also stand in its defaults. */
const LAYERS = ['site', 'role', 'group'];

function readSchemas() {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json'))
    .sort();
  return new Map(files.map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8'))]));
}

/** The keys of a device that say what is owned: its features, in the order of the file. */
function featuresOf(schemas) {
  const isFeature = (property) => schemas.get(property.$ref ?? '')?.['x-grain'] !== undefined;
  const { properties } = schemas.get('device.schema.json');
  const features = Object.keys(properties).filter((name) => isFeature(properties[name]));
  for (const layer of LAYERS) {
    const known = schemas.get(`${layer}.schema.json`).properties;
    const missing = features.filter((name) => known[name] === undefined);
    if (missing.length > 0) throw new Error(`${layer}.schema.json lacks ${missing.join(', ')}`);
  }
  return features;
}

async function importFormats() {
  const options = {
    entryPoints: [join(folder, 'formats.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  };
  const [{ text }] = (await build(options)).outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}

function validatorsCode(schemas, formats) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    formats,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  ajv.addVocabulary(['x-key', 'x-grain', 'x-secret']);
  for (const schema of schemas.values()) ajv.addSchema(withoutUniqueItems(schema));
  const code = standalone.default(
    ajv,
    Object.fromEntries(KINDS.map((kind) => [exportName(kind), `${kind}.schema.json`])),
  );
  const local = code
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', 'codePoints')
    // `concat` copies all errors so far for every wrong item: 30,000 of them took seconds (F18).
    .replaceAll(
      /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);/g,
      'vErrors = append(vErrors, $1.errors);',
    );
  if (local.includes('.concat(')) throw new Error('the generated validators copy errors in another way');
  if (local.includes('require(')) throw new Error('the generated validators need another run-time module');
  const imports = [
    "import { formats } from '../formats.ts';",
    'function append(errors, more) { if (errors === null) return more; for (const error of more) errors.push(error); return errors; }',
    'function codePoints(text) { let length = 0; for (const _ of text) length += 1; return length; }',
  ];
  return `${BANNER}${imports.join('\n')}\n${local.replace('"use strict";\n', '')}\n`;
}

/** Compares every item with every other (F18): the engine looks repeated items up in a set, by the shape's `unique`. */
function withoutUniqueItems(schema) {
  return JSON.parse(JSON.stringify(schema, (key, value) => (key === 'uniqueItems' ? undefined : value)));
}

function exportName(kind) {
  return `validate${kind
    .split('-')
    .map((word) => word[0].toUpperCase() + word.slice(1))
    .join('')}`;
}

function validatorsTypes() {
  const lines = KINDS.map((kind) => `export const ${exportName(kind)}: Validator;`);
  return `${BANNER}import type { ErrorObject } from 'ajv';\n
export interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}
${lines.join('\n')}\n`;
}

/** Follows `$ref` (no schema is recursive), so that what is left is a plain tree. */
function resolve(schemas, file, schema) {
  if (schema.$ref === undefined) return { file, schema, origin: schema };
  const [other, pointer = ''] = schema.$ref.split('#');
  const target = other === '' ? file : other;
  const { $ref: _ref, ...siblings } = schema;
  let found = schemas.get(target);
  for (const key of pointer.split('/').filter(Boolean)) found = found?.[key];
  if (found === undefined) throw new Error(`${file}: ${schema.$ref} leads nowhere`);
  const next = resolve(schemas, target, found);
  const bare = Object.keys(siblings).length === 0;
  return { file: next.file, schema: { ...next.schema, ...siblings }, origin: bare ? next.origin : schema };
}

/** What merging and error messages must know of a schema: keys, item identity, secrets; all branches overlaid. */
function shapeOf(schemas, start, node) {
  const { file, schema } = resolve(schemas, start, node);
  const shape = {};
  if (schema['x-secret']) shape.secret = true;
  if (schema['x-key']) shape.key = schema['x-key'];
  if (schema.uniqueItems) shape.unique = true;
  if (schema.items) shape.items = shapeOf(schemas, file, schema.items);
  if (typeof schema.additionalProperties === 'object')
    shape.entries = shapeOf(schemas, file, schema.additionalProperties);
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    shape.properties ??= {};
    shape.properties[name] = shapeOf(schemas, file, property);
  }
  for (const branch of [schema.then, schema.else]) if (branch) overlay(shape, shapeOf(schemas, file, branch));
  return shape;
}

function overlay(shape, other) {
  if (other.properties) shape.properties = { ...shape.properties, ...other.properties };
  for (const key of ['secret', 'key', 'unique', 'items', 'entries'])
    if (other[key] !== undefined) shape[key] = other[key];
}

function shapesCode(schemas) {
  const shapes = Object.fromEntries(
    KINDS.map((kind) => [kind, shapeOf(schemas, `${kind}.schema.json`, schemas.get(`${kind}.schema.json`))]),
  );
  return `${BANNER}
/** What merging and error messages must know of a schema. */
export interface Shape {
  /** Keys of a map. */
  readonly properties?: Readonly<Record<string, Shape>>;
  /** Values of a map with free keys. */
  readonly entries?: Shape;
  readonly items?: Shape;
  /** The keys that make an item of a list itself. */
  readonly key?: readonly string[];
  /** A list of plain values without repetition. */
  readonly unique?: boolean;
  readonly secret?: boolean;
}

export type Kind = ${KINDS.map((kind) => `'${kind}'`).join(' | ')};

export const featureNames = ${JSON.stringify(featuresOf(schemas))} as const;

export const shapes: Readonly<Record<Kind, Shape>> = ${JSON.stringify(shapes, null, 1)};
`;
}

/**
 * json-schema-to-typescript does not read if/then/else: both branches become a union. One schema object gives one
 * object (`seen`), so that it becomes one type.
 */
function unions(schemas, start, node, seen) {
  if (Array.isArray(node)) return node.map((item) => unions(schemas, start, item, seen));
  if (node === null || typeof node !== 'object') return node;
  const { file, schema, origin } = resolve(schemas, start, node);
  const known = seen.get(origin);
  if (known !== undefined) return known;
  const plain = {};
  seen.set(origin, plain);
  const branches = schema.then
    ? [unions(schemas, file, schema.then, seen), unions(schemas, file, schema.else, seen)]
    : undefined;
  for (const [key, value] of Object.entries(schema)) {
    if (UNTYPED.includes(key)) continue;
    plain[key] = key === 'title' ? value : unions(schemas, file, value, seen);
  }
  if (branches) plain.anyOf = branches;
  // A title makes a named type: only objects are worth a name.
  if (plain.type !== 'object') delete plain.title;
  return plain;
}

const UNTYPED = [
  'if',
  'then',
  'else',
  '$schema',
  '$id',
  '$defs',
  'examples',
  'propertyNames',
  'maxItems',
  'minItems',
];

async function typesCode(schemas) {
  const seen = new Map();
  const properties = Object.fromEntries(
    ['plumbline', 'device'].map((kind) => [
      kind,
      unions(schemas, `${kind}.schema.json`, schemas.get(`${kind}.schema.json`), seen),
    ]),
  );
  properties.plumbline.title = 'PlumblineDocument';
  properties.device.title = 'DeviceDocument';
  const all = { title: 'Documents', type: 'object', additionalProperties: false, properties };
  const code = await compile(all, 'documents', {
    bannerComment: '',
    style: { singleQuote: true, printWidth: 110 },
  });
  return `${BANNER}${code}`;
}

const schemas = readSchemas();
const { formats } = await importFormats();
const outputs = {
  'validators.js': validatorsCode(schemas, formats),
  'validators.d.ts': validatorsTypes(),
  'shapes.ts': shapesCode(schemas),
  'types.ts': await typesCode(schemas),
};
const generated = join(folder, 'generated');
mkdirSync(generated, { recursive: true });
const stale = [];
for (const [name, text] of Object.entries(outputs)) {
  const path = join(generated, name);
  let old;
  try {
    old = readFileSync(path, 'utf8');
  } catch {
    old = undefined;
  }
  if (old === text) continue;
  stale.push(name);
  if (!process.argv.includes('--check')) writeFileSync(path, text);
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`schemas/generated differs from the schemas: ${stale.join(', ')}. Run: npm run generate`);
  process.exitCode = 1;
} else {
  console.log(stale.length === 0 ? 'schemas/generated is up to date' : `written: ${stale.join(', ')}`);
}
