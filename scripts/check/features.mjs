/**
 * docs/features.md, made of the schemas: a section per feature with what is owned, every key, an example, and the
 * platforms that have a template for it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

export const PATH = 'docs/features.md';

const HEAD = `# Features

What a device file (and roles, groups, sites) may declare. Written by \`npm run features\` from schemas/; \`npm run check\`
compares. Every list feature may also be written \`{ exclusive: true, items: [...] }\` (what is not listed is removed), and
every feature \`{ state: absent }\` (everything that we had put there is removed). What a platform cannot do is refused
with the line of the file.
`;

export function readSchemas(root) {
  const folder = join(root, 'schemas');
  const files = readdirSync(folder).filter((name) => name.endsWith('.schema.json'));
  return new Map(files.map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8'))]));
}

function follow(schemas, file, node) {
  if (node?.$ref === undefined) return { file, schema: node ?? {} };
  const [other, pointer = ''] = node.$ref.split('#');
  const target = other === '' ? file : other;
  let found = schemas.get(target);
  for (const part of pointer.split('/').filter(Boolean)) found = found?.[part];
  const next = follow(schemas, target, found);
  const { $ref: _, ...own } = node;
  return { file: next.file, schema: { ...next.schema, ...own } };
}

/** The branches of `if`, or the schema itself. */
export function branches(schemas, start, node) {
  const { file, schema } = follow(schemas, start, node);
  if (schema.then === undefined) return [{ file, schema }];
  const both = [schema.then, schema.else].flatMap((branch) => branches(schemas, file, branch));
  return both.map((one) => ({ ...one, about: one.about ?? schema.description }));
}

function typeOf(schemas, start, node) {
  if (follow(schemas, start, node).schema['x-secret']) return 'secret';
  const words = branches(schemas, start, node).map(({ file, schema }) => {
    if (schema.const !== undefined) return `\`${schema.const}\``;
    if (schema.enum) return schema.enum.map((word) => `\`${word}\``).join(' ');
    if (schema.type === 'array') return `list of ${typeOf(schemas, file, schema.items)}`;
    if (schema.type === 'object') return 'map';
    if (schema.minimum !== undefined) return `${schema.minimum}–${schema.maximum}`;
    if (schema.type === 'boolean') return '`true` `false`';
    return (schema.title ?? 'text').toLowerCase();
  });
  return [...new Set(words)].join(', or ');
}

/** One row per key: path, type, what it means. */
export function rowsOf(schemas, start, node, path) {
  return branches(schemas, start, node).flatMap(({ file, schema }) => {
    if (schema.type === 'array') return rowsOf(schemas, file, schema.items, path);
    if (schema.type !== 'object' || schema['x-secret']) return [];
    return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
      if (path === '' && (key === 'state' || key === 'items' || key === 'exclusive'))
        return key === 'items' ? rowsOf(schemas, file, property, path) : [];
      const here = path === '' ? key : `${path}.${key}`;
      const general = property.$ref?.startsWith('common.schema.json') ? undefined : property;
      const about = property.description ?? follow(schemas, file, general).schema.description ?? '';
      const needed = schema.required?.includes(key) ? '**' : '';
      const row = `| ${needed}\`${here}\`${needed} | ${typeOf(schemas, file, property)} | ${about.replaceAll('|', '\\|')} |`;
      return [row, ...rowsOf(schemas, file, property, here)];
    });
  });
}

function section(root, schemas, name, schema) {
  const platforms = readdirSync(join(root, 'templates'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, 'templates', entry.name, `${name}.hbs`)))
    .map((entry) => entry.name)
    .sort();
  const rows = [...new Set(rowsOf(schemas, `${name}.schema.json`, schema, ''))];
  const example = stringify({ [name]: schema.examples[0] }, { lineWidth: 100 }).trimEnd();
  return [
    `## ${name}`,
    schema.description,
    `*Owned*: ${schema['x-grain']}`,
    `*Platforms*: ${platforms.join(', ')}.`,
    ['| key | value | meaning |', '| --- | --- | --- |', ...rows].join('\n'),
    `\`\`\`yaml\n${example}\n\`\`\``,
  ].join('\n\n');
}

/** The text of docs/features.md. */
export function featuresText(root) {
  const schemas = readSchemas(root);
  const { properties } = schemas.get('device.schema.json');
  const features = Object.entries(properties)
    .map(([name, property]) => [name, schemas.get(property.$ref ?? '')])
    .filter(([, schema]) => schema?.['x-grain'] !== undefined);
  const sections = features.map(([name, schema]) => section(root, schemas, name, schema));
  return `${[HEAD.trimEnd(), ...sections].join('\n\n')}\n`;
}

/** @param {string} root of the package. @returns {string[]} one sentence per finding. */
export function checkFeatures(root) {
  const path = join(root, PATH);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return text === featuresText(root) ? [] : [`${PATH} is not what the schemas say (npm run features)`];
}
