/** One device file with its defaults → the device, complete, or what is missing. */
import type { Connection, Device, DeviceFacts, Mode, Problem, Via } from '../types.ts';
import { nearestWord } from './did-you-mean.ts';
import type { DesiredDocument } from './documents.ts';
import { readFeatures } from './features.ts';
import { mergeLayers } from './merge.ts';
import { entryOf, type MapNode, type Node, nearestNode, textOf, textsOf } from './node.ts';
import { applyPortProfiles } from './port-profiles.ts';
import { problemAt } from './problem.ts';
import type { Project } from './project.ts';
import { resolveReferences, scopeOf } from './references.ts';
import { semanticProblems } from './semantics.ts';
import type { Draft } from './services/model.ts';
import { type Place, sourceRef } from './source-text.ts';
import { validateMerged } from './validate.ts';

/** Everything that a device file can refer to, by name. */
export interface Surroundings {
  readonly project: Project;
  readonly sites: ReadonlyMap<string, DesiredDocument>;
  readonly roles: ReadonlyMap<string, DesiredDocument>;
  readonly groups: ReadonlyMap<string, DesiredDocument>;
  /** Recorded facts by device name. */
  readonly facts: ReadonlyMap<string, DeviceFacts>;
}

export interface BuiltDevice {
  readonly device?: Device;
  /** The merged document, for checks between devices. */
  readonly merged?: MapNode;
  readonly problems: readonly Problem[];
}

/** Name of the group that holds for every device. */
const EVERYBODY = 'all';

/** Merges a device with its defaults and looks its references up; undefined when that was not possible. */
export async function draftDevice(
  document: DesiredDocument,
  around: Surroundings,
  turn: () => Promise<void>,
): Promise<{ readonly draft?: Draft; readonly problems: readonly Problem[] }> {
  const layers = findLayers(document, around);
  if (layers.problems.length > 0) return { problems: layers.problems };
  // A layer with errors was reported already; what it would lead to here is noise.
  if (!document.valid || layers.documents.some(({ valid }) => !valid)) return { problems: [] };
  const { node: merged, problems: unknown } = applyPortProfiles(
    mergeLayers(
      layers.documents.map(({ node }) => node),
      document.node,
    ),
  );
  if (unknown.length > 0) return { problems: unknown };
  const scope = scopeOf(document.name, merged, layers.site?.node, layers.role?.node);
  await turn();
  const resolved = resolveReferences(merged, scope);
  if (resolved.problems.length > 0 || resolved.node.kind !== 'map') return { problems: resolved.problems };
  return { draft: { name: document.name, from: document.node, node: resolved.node, scope }, problems: [] };
}

/** `turn` lets the event loop go on between the steps: a device may have 60,000 values. */
export async function buildDevice(
  document: DesiredDocument,
  { node }: Draft,
  around: Surroundings,
  turn: () => Promise<void>,
): Promise<BuiltDevice> {
  const wrong = validateMerged(node);
  await turn();
  if (wrong.length > 0) return { problems: wrong };
  const problems = [...semanticProblems(node), ...missingEssentials(document, node)];
  const connection = readConnection(document, node, around.project, problems);
  if (connection === undefined) return { problems };
  return { device: assemble(document, node, connection, around), merged: node, problems };
}

interface Layers {
  readonly documents: readonly DesiredDocument[];
  readonly site?: DesiredDocument;
  readonly role?: DesiredDocument;
  readonly problems: readonly Problem[];
}

/** Weakest first: groups/all, role, groups in listed order, site. */
function findLayers({ node }: DesiredDocument, around: Surroundings): Layers {
  const problems: Problem[] = [];
  const find = (
    kind: string,
    from: ReadonlyMap<string, DesiredDocument>,
    named: Node | undefined,
  ): DesiredDocument[] => {
    const nodes = named?.kind === 'list' ? named.items : named === undefined ? [] : [named];
    return nodes.flatMap((item) => {
      const name = textOf(item);
      const found = name === undefined ? undefined : from.get(name);
      if (found === undefined && name !== undefined)
        problems.push(unknownName(kind, name, item.place, [...from.keys()]));
      return found ?? [];
    });
  };
  const [role] = find('role', around.roles, entryOf(node, 'role'));
  const groups = find('group', around.groups, entryOf(node, 'groups')).filter(
    ({ name }) => name !== EVERYBODY,
  );
  const [site] = find('site', around.sites, entryOf(node, 'site'));
  const documents = [around.groups.get(EVERYBODY), role, ...groups, site].filter(
    (layer) => layer !== undefined,
  );
  return {
    documents,
    ...(site === undefined ? {} : { site }),
    ...(role === undefined ? {} : { role }),
    problems,
  };
}

function unknownName(kind: string, name: string, place: Place, known: readonly string[]): Problem {
  const near = nearestWord(name, known);
  const list = known.length === 0 ? `no ${kind} is defined` : `known: ${known.slice(0, 20).join(', ')}`;
  const hint = near === undefined ? list : `did you mean \`${near}\`?`;
  return problemAt(place, { code: `unknown-${kind}`, message: `there is no ${kind} \`${name}\``, hint });
}

function missingEssentials(document: DesiredDocument, node: MapNode): Problem[] {
  const place = { ...document.node.place, end: document.node.place.start };
  return ['platform', 'address', 'credentials']
    .filter((key) => entryOf(node, key) === undefined)
    .map((key) => {
      const message = `the device \`${document.name}\` has no \`${key}\``;
      return problemAt(place, {
        code: 'missing',
        message,
        hint: 'write it here, or in its role, a group or its site',
        device: document.name,
      });
    });
}

/** Undefined when something essential is missing or unknown; the reason is among the problems. */
function readConnection(
  document: DesiredDocument,
  node: MapNode,
  project: Project,
  problems: Problem[],
): Connection | undefined {
  const address = textOf(entryOf(node, 'address'));
  const name = entryOf(node, 'credentials');
  const account = textOf(name);
  const credentials = account === undefined ? undefined : find(project.settings.credentials, account);
  if (name !== undefined && account !== undefined && credentials === undefined) {
    problems.push(unknownName('credentials', account, name.place, Object.keys(project.settings.credentials)));
  }
  const via = readVia(node, project, problems);
  const transport = textOf(entryOf(node, 'transport')) === 'telnet' ? 'telnet' : 'ssh';
  const plaintext = isTrue(node, 'allow_plaintext');
  const keys = textsOf(entryOf(node, 'host_key'));
  checkTransport(document, node, { transport, plaintext, keys }, problems);
  if (
    address === undefined ||
    credentials === undefined ||
    problems.some(({ severity }) => severity === 'error')
  )
    return undefined;
  const port = entryOf(node, 'port');
  return {
    address,
    port:
      port?.kind === 'scalar' && typeof port.value === 'number' ? port.value : transport === 'ssh' ? 22 : 23,
    transport,
    host_keys: keys,
    legacy_algorithms: isTrue(node, 'legacy_algorithms'),
    allow_plaintext: plaintext,
    credentials,
    via,
  };
}

function find<T>(table: { readonly [name: string]: T }, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function readVia(node: MapNode, project: Project, problems: Problem[]): Via[] {
  const named = entryOf(node, 'via');
  return textsOf(named).flatMap((name, index) => {
    const way = project.via.get(name);
    if (way === undefined) {
      const place = (named?.kind === 'list' ? named.items[index]?.place : named?.place) ?? node.place;
      problems.push(unknownName('via', name, place, [...project.via.keys()]));
    }
    return way ?? [];
  });
}

interface Transport {
  readonly transport: 'ssh' | 'telnet';
  readonly plaintext: boolean;
  readonly keys: readonly string[];
}

function checkTransport(
  document: DesiredDocument,
  node: MapNode,
  { transport, plaintext, keys }: Transport,
  problems: Problem[],
): void {
  const device = document.name;
  const place = entryOf(node, 'transport')?.place ?? {
    ...document.node.place,
    end: document.node.place.start,
  };
  if (transport === 'telnet' && !plaintext) {
    const message = 'Telnet sends passwords and configuration in plain text';
    problems.push(
      problemAt(place, {
        code: 'plaintext-transport',
        message,
        hint: 'write allow_plaintext: true to accept that, or use ssh',
        device,
      }),
    );
  }
  if (transport === 'ssh' && keys.length === 0) {
    const message = `the device \`${device}\` has no pinned host key: no session will be opened`;
    problems.push(
      problemAt(place, {
        severity: 'warning',
        code: 'no-host-key',
        message,
        hint: 'write host_key: SHA256:…',
        device,
        frame: false,
      }),
    );
  }
}

function isTrue(node: MapNode, key: string): boolean {
  const value = entryOf(node, key);
  return value?.kind === 'scalar' && value.value === true;
}

function assemble(
  document: DesiredDocument,
  node: MapNode,
  connection: Connection,
  around: Surroundings,
): Device {
  const features = readFeatures(node);
  const text = (key: string): string | undefined => textOf(entryOf(node, key));
  const own = Object.fromEntries(
    ['model', 'version', 'serial'].flatMap((key) => (text(key) === undefined ? [] : [[key, text(key)]])),
  );
  const site = text('site');
  const role = text('role');
  return {
    name: document.name,
    platform: text('platform') ?? '',
    connection,
    mode: readMode(text('mode')) ?? around.project.settings.mode,
    ...(site === undefined ? {} : { site }),
    ...(role === undefined ? {} : { role }),
    groups: textsOf(entryOf(node, 'groups')),
    facts: { ...around.facts.get(document.name), ...own },
    source: sourceRef(document.node.place),
    features: features.json,
    exclusive: features.exclusive,
    sourceOf: (pointer) => sourceRef(nearestNode(features.node, pointer).place),
  };
}

function readMode(word: string | undefined): Mode | undefined {
  return word === 'observe' || word === 'plan' || word === 'deploy' ? word : undefined;
}
