/** docs/services.md, made of the schemas: what services are, and a section per kind with every key and an example. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { branches, readSchemas, rowsOf } from './features.mjs';

export const PATH = 'docs/services.md';

function head(root) {
  return readFileSync(join(root, 'scripts/check/services-head.md'), 'utf8').trimEnd();
}

function table(schemas, file, schema) {
  const rows = [...new Set(rowsOf(schemas, file, schema, ''))].filter((row) => !row.includes('`kind`'));
  return ['| key | value | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

function section(schemas, kind) {
  const file = `service-${kind}.schema.json`;
  const schema = schemas.get(file);
  const ways = branches(schemas, file, schema);
  const tables = ways.flatMap((way) =>
    ways.length === 1
      ? [table(schemas, way.file, way.schema)]
      : [`### ${way.schema.title}`, table(schemas, way.file, way.schema)],
  );
  const shown = ways.length === 1 ? schema.examples : [...schema.examples, ...ways.at(0).schema.examples];
  const examples = shown.map(
    (example) => `\`\`\`yaml\n${stringify(example, { lineWidth: 100 }).trimEnd()}\n\`\`\``,
  );
  return [`## ${kind}`, schema.description, ...examples, ...tables].join('\n\n');
}

/** The text of docs/services.md. */
export function servicesText(root) {
  const schemas = readSchemas(root);
  const kinds = [...schemas.keys()].flatMap((name) => /^service-(.+)\.schema\.json$/.exec(name)?.[1] ?? []);
  return `${[head(root), ...kinds.sort().map((kind) => section(schemas, kind))].join('\n\n')}\n`;
}

/** @param {string} root of the package. @returns {string[]} one sentence per finding. */
export function checkServices(root) {
  const path = join(root, PATH);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return text === servicesText(root) ? [] : [`${PATH} is not what the schemas say (npm run features)`];
}
