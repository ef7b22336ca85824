/**
 * Every string field of every schema, on every platform: a value goes in by the YAML and must come out as what it
 * is, or not at all. What is expected is said here, without the product's own checks.
 */
import { existsSync, readFileSync } from 'node:fs';
import { platformNames } from '../../cli/platforms.ts';
import { createRooms } from '../../cli/rooms.ts';
import { type DesiredAt, desiredAt } from '../../reconciler/desired-at.ts';
import { parseConfig } from '../../reconciler/tree/parse.ts';
import { printConfig } from '../../reconciler/tree/print.ts';
import type { ConfigNode, RepositoryFile } from '../../reconciler/types.ts';
import { allFields, type StringField } from '../desired/schema-walk.ts';

export const PLATFORMS: readonly string[] = platformNames();
export const FIELDS: readonly StringField[] = allFields;

export interface Case {
  readonly field: StringField;
  readonly platform: string;
}

export const CASES: readonly Case[] = FIELDS.flatMap((field) =>
  PLATFORMS.map((platform) => ({ field, platform })),
);

export function nameOf({ field, platform }: Case): string {
  return `${field.kind}${field.path} on ${platform}`;
}

const FINGERPRINT = 'SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU';
const FILES: Readonly<Record<string, string>> = {
  plumbline: 'plumbline.json',
  device: 'devices/d.json',
  site: 'sites/s.json',
  role: 'roles/r.json',
  group: 'groups/g.json',
  service: 'services/a.json',
  'facts-lock': 'facts.lock.json',
  'allocations-lock': 'allocations.lock.json',
};

type Doc = Readonly<Record<string, unknown>>;

function isDoc(value: unknown): value is Doc {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The stored form of a password that each platform takes: a room without users has no such file. */
const HASHES: Readonly<Record<string, string>> = Object.fromEntries(
  PLATFORMS.map((name) => [name, new URL(`../cases/${name}/stored-password.txt`, import.meta.url)] as const)
    .filter(([, file]) => existsSync(file))
    .map(([name, file]) => [name, readFileSync(file, 'utf8').trim()]),
);

/** A right value for the field, where the schema's example is right on another platform only. */
export function exampleOf({ field, platform }: Case): string {
  return field.schema.format === 'secret-hash' ? (HASHES[platform] ?? field.example) : field.example;
}

/** What some items need beside their required keys, so that they render at all. */
function companionOf(path: string, platform: string): Doc {
  if (/^\.static-routes.*\.(prefix|name|vrf)$/.test(path)) return { next_hop: '10.0.0.2' };
  if (/^\.vlans/.test(path)) return { id: 10 };
  if (/^\.system\.users/.test(path))
    return { privilege: 15, secret: HASHES[platform] ?? { secret: 'device' } };
  if (/^\.interfaces.*\.trunk/.test(path)) return { mode: 'trunk' };
  return /^\.ospf.*\.active/.test(path) ? { passive_default: true } : {};
}

/** Puts the companions into every object that stands in a list of the field's feature. */
function completed(doc: unknown, { field: { path }, platform }: Case): unknown {
  const inList = (value: unknown): unknown =>
    isDoc(value) ? { ...companionOf(path, platform), ...value } : value;
  const feature = path.split(/[.[]/)[1] ?? '';
  if (!isDoc(doc)) return doc;
  const value = doc[feature];
  if (feature === 'system' && isDoc(value) && Array.isArray(value.users))
    return { ...doc, system: { ...value, users: value.users.map(inList) } };
  if (Array.isArray(value) && feature !== 'system') return { ...doc, [feature]: value.map(inList) };
  if (isDoc(value) && Array.isArray(value.items))
    return { ...doc, [feature]: { ...value, items: value.items.map(inList) } };
  return doc;
}

function documents(one: Case, value: string): Readonly<Record<string, unknown>> {
  const { field, platform } = one;
  const built = completed(field.build(value), one);
  const own = isDoc(built) ? built : {};
  const device: Doc = {
    platform,
    address: '10.0.0.1',
    host_key: FINGERPRINT,
    credentials: 'lab',
    site: 's',
    role: 'r',
    groups: ['g'],
    // What the example of `interfaces.profile` names.
    port_profiles: [{ name: 'branch-7', enabled: true }],
  };
  const kept = field.path === '.platform' ? own : { ...own, platform };
  const lab = { username: 'plumb', password: { secret: 'env:PLUMB_LAB' } };
  const project: Doc = field.kind === 'plumbline' ? own : {};
  return {
    'sites/s.json': { vars: { number: 7 } },
    'roles/r.json': {},
    'groups/g.json': {},
    'plumbline.json': {
      ...project,
      credentials: { lab, ...(isDoc(project.credentials) ? project.credentials : {}) },
    },
    'devices/d.json': field.kind === 'device' ? { ...device, ...kept } : device,
    ...(field.kind === 'plumbline' || field.kind === 'device' ? {} : { [FILES[field.kind] ?? '']: own }),
  };
}

const room = createRooms();

/** load → validate → merge → render of a repository that is right but for the value. */
export function attempt(one: Case, value: string): Promise<DesiredAt> {
  const files = Object.entries(documents(one, value)).map(
    ([path, document]): RepositoryFile => ({ path, bytes: Buffer.from(JSON.stringify(document)) }),
  );
  return desiredAt(files, {
    room,
    secretsOf: () => ({
      resolve: () => HASHES[one.platform] ?? 'x',
      version: () => '1',
    }),
  });
}

/** A value of the same shape that nobody can object to. */
export function harmless({ schema }: StringField, value: string): string | undefined {
  if (schema.format === 'single-line') return 'x'.repeat(Math.max(1, Math.min(value.length, 20)));
  if (schema.format === 'multi-line') return value.replaceAll(/[^\n]+/g, 'x');
  if (schema.format === 'word' || typeof schema.pattern === 'string') return 'x';
  return undefined;
}

/** What ends a line somewhere, moves a cursor, hides text, asks for help or is a key press. */
const HARMFUL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}?]/u;
const MAX_LINE = 1000;

interface Shape {
  readonly line: string;
  readonly raw: readonly string[];
  readonly children: readonly Shape[];
}

function shapeOf(nodes: readonly ConfigNode[]): readonly Shape[] {
  return nodes.map(({ line, raw, children }) => ({
    line,
    raw: [...(raw ?? [])],
    children: shapeOf(children),
  }));
}

function linesOf(shapes: readonly Shape[]): readonly string[] {
  return shapes.flatMap(({ line, raw, children }) => [line, ...raw, ...linesOf(children)]);
}

export interface Verdict {
  readonly rendered: boolean;
  /** Everything that is wrong with the outcome. */
  readonly faults: readonly string[];
}

/** Judges one value in one field on one platform. */
export async function judge(one: Case, value: string): Promise<Verdict> {
  const result = await attempt(one, value);
  const errors = result.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { rendered: false, faults: refusalFaults(one, errors) };
  const [target] = result.targets;
  if (target === undefined) return { rendered: false, faults: ['neither a refusal nor a device'] };
  const { tree } = target.intended;
  const lines = linesOf(shapeOf(tree));
  const faults = lines.flatMap((line) => lineFaults(line));
  faults.push(...(await countFaults(one, value, lines)));
  faults.push(...wordFaults(one.field, value, lines));
  const { syntax } = target.room.platform;
  const again = parseConfig(printConfig(tree, syntax), syntax);
  if (JSON.stringify(shapeOf(again)) !== JSON.stringify(shapeOf(tree)))
    faults.push(
      `parsed again it is ${JSON.stringify(linesOf(shapeOf(again)))} instead of ${JSON.stringify(lines)}`,
    );
  return { rendered: lines.length > 0, faults };
}

function refusalFaults({ field }: Case, errors: DesiredAt['problems']): readonly string[] {
  const file = FILES[field.kind];
  const told = errors.some(({ source }) => source !== undefined && source.file === file && source.line >= 1);
  // A value that names another document is refused where it is used.
  const used = errors.some(({ source }) => source !== undefined);
  return told || used ? [] : [`the refusal names no file: ${JSON.stringify(errors)}`];
}

function lineFaults(line: string): readonly string[] {
  if (line.length > MAX_LINE) return [`a line of ${line.length} characters`];
  return HARMFUL.test(line) ? [`a harmful line ${JSON.stringify(line)}`] : [];
}

/** The value makes exactly as many lines as one that nobody can object to. */
async function countFaults(one: Case, value: string, lines: readonly string[]): Promise<readonly string[]> {
  const plain = harmless(one.field, value);
  if (plain === undefined) return [];
  const compared = await plainLines(one, plain);
  if (compared === undefined || compared.length === lines.length) return [];
  return [`${lines.length} lines instead of ${compared.length}: ${JSON.stringify(lines)}`];
}

const plainCache = new Map<string, readonly string[] | undefined>();

async function plainLines(one: Case, plain: string): Promise<readonly string[] | undefined> {
  const key = `${nameOf(one)}\0${plain}`;
  if (!plainCache.has(key)) {
    const [target] = (await attempt(one, plain)).targets;
    plainCache.set(key, target && linesOf(shapeOf(target.intended.tree)));
  }
  return plainCache.get(key);
}

/** All words of the value stand in one line, in their order; of a text with several lines each in its own. */
function wordFaults(field: StringField, value: string, lines: readonly string[]): readonly string[] {
  const rendered =
    /^\.(vlans|interfaces|static-routes)\b.*\.(name|description)$|^\.system\.(banner|users)\b.*(login|motd|name)$/;
  if (lines.length === 0 || !rendered.test(field.path) || value.includes('${')) return [];
  return value
    .split('\n')
    .map((line) => line.split(/ +/).filter((word) => word !== ''))
    .filter((words) => words.length > 0 && !lines.some((line) => inOrder(words, line)))
    .map((words) => `${JSON.stringify(words)} stand in no line of ${JSON.stringify(lines)}`);
}

/** One platform keeps blanks as they are, another prints one between two words. */
function inOrder(words: readonly string[], line: string): boolean {
  const escaped = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&'));
  return new RegExp(escaped.join(' +')).test(line);
}
