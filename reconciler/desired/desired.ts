/** Files of one commit → its desired state: load, validate, merge, look up, check. Refused whole when anything is wrong. */
import type { DeviceFacts, Loaded, Problem, RepositoryFile } from '../types.ts';
import { type Claim, doubleDevices, secretProblems } from './cross-check.ts';
import { buildDevice, draftDevice, type Surroundings } from './device.ts';
import { type DesiredDocument, readDocuments, refuseTree, turns } from './documents.ts';
import { entryOf, toJson } from './node.ts';
import { readProject } from './project.ts';
import { expandServices } from './services/expand.ts';
import type { Draft, VlanInterfaceOf } from './services/model.ts';

const MOST_PROBLEMS = 200;

/** No platform has a name for the interfaces of VLANs: for those who only read settings. */
async function nameless(): Promise<undefined> {}

/** A commit's documents and its devices, merged but not yet expanded. */
export interface Drafted {
  readonly documents: readonly DesiredDocument[];
  readonly templates: ReadonlyMap<string, string>;
  readonly around: Surroundings;
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly problems: readonly Problem[];
}

/** load → validate → merge. */
export async function readDrafts(files: readonly RepositoryFile[], turn = turns()): Promise<Drafted> {
  const { documents, templates, problems: unread } = await readDocuments(files);
  const project = readProject(documents.find(({ kind, valid }) => kind === 'plumbline' && valid)?.node);
  const problems: Problem[] = [...unread, ...missingProject(documents)];
  const around: Surroundings = {
    project,
    sites: byName(documents, 'site'),
    roles: byName(documents, 'role'),
    groups: byName(documents, 'group'),
    facts: recordedFacts(documents),
  };
  const drafts = new Map<string, Draft>();
  for (const document of documents) {
    if (document.valid) problems.push(...secretProblems(document, project.settings));
    // Of two files for one name, which is told already, the first one counts.
    if (document.kind !== 'device' || drafts.has(document.name)) continue;
    const { draft, problems: found } = await draftDevice(document, around, turn);
    problems.push(...found);
    if (draft !== undefined) drafts.set(document.name, draft);
    await turn();
  }
  return { documents, templates, around, drafts, problems };
}

/**
 * Reads the desired state of one commit. Never throws for what the files hold: everything that is wrong comes back as
 * problems with their places, and with an error there is no state. `files` are not changed; nothing is resolved that
 * is secret. Large documents are read in a worker thread; the event loop is given its turn about every 20 ms.
 */
export async function readDesiredState(
  files: readonly RepositoryFile[],
  vlanInterfaceOf: VlanInterfaceOf = nameless,
): Promise<Loaded> {
  const tooMuch = refuseTree(files);
  if (tooMuch !== undefined) return { problems: [tooMuch] };
  const turn = turns();
  const { documents, templates, around, drafts, problems: found } = await readDrafts(files, turn);
  const expanded = await expandServices(documents, drafts, vlanInterfaceOf, turn);
  const problems: Problem[] = [...found, ...expanded.problems];
  const claims: Claim[] = [];
  for (const document of documents) {
    const draft = document.kind === 'device' ? expanded.drafts.get(document.name) : undefined;
    if (draft === undefined || draft.from !== document.node) continue;
    const { device, merged, problems: wrong } = await buildDevice(document, draft, around, turn);
    problems.push(...wrong);
    if (device !== undefined && merged !== undefined) claims.push({ device, merged });
    await turn();
  }
  problems.push(...doubleDevices(claims), ...nothingSelected(documents));
  const told = tidy(documents, problems);
  if (told.some(({ severity }) => severity === 'error')) return { problems: told };
  const devices = claims.map(({ device }) => device);
  return {
    state: { settings: around.project.settings, devices, templates, facts: around.facts },
    problems: told,
  };
}

/** In the order in which one reads, each once, and not more than anybody reads. */
export function tidy(
  documents: readonly DesiredDocument[],
  problems: readonly Problem[],
): readonly Problem[] {
  return limited(inOrder(onceEach(withoutNoise(documents, problems))));
}

function byName(
  documents: readonly DesiredDocument[],
  kind: DesiredDocument['kind'],
): Map<string, DesiredDocument> {
  return new Map(
    documents.filter((document) => document.kind === kind).map((document) => [document.name, document]),
  );
}

function recordedFacts(documents: readonly DesiredDocument[]): Map<string, DeviceFacts> {
  const lock = documents.find(({ kind, valid }) => kind === 'facts-lock' && valid);
  const devices = lock === undefined ? undefined : entryOf(lock.node, 'devices');
  if (devices?.kind !== 'map') return new Map();
  // The schema of facts.lock.yaml lets exactly these keys through, as text.
  return new Map([...devices.entries].map(([name, { node }]) => [name, toJson(node) as DeviceFacts]));
}

function missingProject(documents: readonly DesiredDocument[]): Problem[] {
  if (documents.some(({ kind }) => kind === 'plumbline')) return [];
  const hint = 'is this the root of a desired-state repository?';
  return [{ severity: 'error', code: 'no-project', message: 'there is no plumbline.yaml', hint }];
}

/** With a broken plumbline.yaml nobody knows which accounts and ways there are. */
function withoutNoise(
  documents: readonly DesiredDocument[],
  problems: readonly Problem[],
): readonly Problem[] {
  if (documents.some(({ kind, valid }) => kind === 'plumbline' && valid)) return problems;
  return problems.filter(
    ({ code }) => code !== 'unknown-credentials' && code !== 'unknown-via' && code !== 'secret-prefix',
  );
}

/** "Nothing" is said aloud: it never means "remove everything" (F12). */
function nothingSelected(documents: readonly DesiredDocument[]): Problem[] {
  if (documents.some(({ kind }) => kind === 'device')) return [];
  const message = 'there is no device in devices/; nothing is managed and nothing will be changed';
  return [{ severity: 'warning', code: 'no-devices', message }];
}

/** A mistake in a group shows at every device of the group: it is told once. */
function onceEach(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, message, source }) => {
    const key = `${code}\0${message}\0${source?.file}\0${source?.line}\0${source?.column}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** As one reads: by file, from top to bottom. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const rank = ({ source }: Problem): string => source?.file ?? '';
  return [...problems].sort((a, b) => {
    if (rank(a) !== rank(b)) return rank(a) < rank(b) ? -1 : 1;
    return (a.source?.line ?? 0) - (b.source?.line ?? 0) || (a.source?.column ?? 0) - (b.source?.column ?? 0);
  });
}

function limited(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  // Errors first, so that the cut never turns a refused state into an accepted one.
  const ranked = [...problems].sort(
    (a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'),
  );
  const message = `${problems.length - MOST_PROBLEMS} more problems are not shown`;
  return [...ranked.slice(0, MOST_PROBLEMS), { severity: 'warning', code: 'more', message }];
}
