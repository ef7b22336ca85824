/** Services → features of the devices that they name. What clashes, is missing or cannot be is told with both places. */
import { type Kind, shapes } from '../../../schemas/generated/shapes.ts';
import type { Problem } from '../../types.ts';
import type { DesiredDocument } from '../documents.ts';
import { type Entry, entryOf, type MapNode, type Node, textOf } from '../node.ts';
import { problemAt } from '../problem.ts';
import { resolveReferences } from '../references.ts';
import { idOf, type Need } from './allocate.ts';
import { expandBgpSessions } from './bgp-sessions.ts';
import { expandDhcpScope } from './dhcp-scope.ts';
import { type Manual, manualAddresses } from './explicit.ts';
import { joinServices } from './join.ts';
import { linkItems } from './links.ts';
import {
  type Draft,
  type Expansion,
  type Service,
  type Settled,
  type Slot,
  TooMuch,
  type VlanInterfaceOf,
} from './model.ts';
import { list, map } from './pieces.ts';
import { type Item, planItems } from './plan.ts';
import { type Balance, type Recorded, recordedIn, settle } from './settle.ts';
import { expandVlans } from './vlans.ts';

export interface Expanded {
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly problems: readonly Problem[];
}

/** What allocation has to know of one commit. */
export interface Ledger {
  readonly needs: readonly Need[];
  readonly recorded: readonly Recorded[];
  readonly manual: Manual;
  readonly balance: Balance;
  /** Something that services may need is wrong elsewhere: what seems unwanted may be wanted. */
  readonly incomplete: boolean;
  /** There is a lock file, and it is wrong: nobody knows what is missing. */
  readonly unread: boolean;
}

/** 2,000 devices with 100 VLANs and 100 ports each; a piece is a VLAN, an interface, a neighbour … of one device. */
const MOST_PIECES = 400_000;

type Piece = readonly [Slot, Node];

interface Work {
  readonly expansion: Expansion & { readonly settled: Map<string, Settled> };
  readonly pieces: Map<string, Piece[]>;
  readonly ledger: Ledger;
  readonly items: readonly Item[];
}

/** Which addresses the services of a commit need, have and lack. Problems are those of the services, not of the balance. */
export async function openLedger(
  documents: readonly DesiredDocument[],
  drafts: ReadonlyMap<string, Draft>,
  vlanInterfaceOf: VlanInterfaceOf,
): Promise<{ readonly ledger?: Ledger; readonly problems: readonly Problem[] }> {
  try {
    const { ledger, expansion } = await begin(documents, drafts, vlanInterfaceOf);
    return { ledger, problems: expansion.problems };
  } catch (error) {
    return { problems: [tooMuch(error)] };
  }
}

/** `turn` lets the event loop go on. */
export async function expandServices(
  documents: readonly DesiredDocument[],
  drafts: ReadonlyMap<string, Draft>,
  vlanInterfaceOf: VlanInterfaceOf,
  turn: () => Promise<void>,
): Promise<Expanded> {
  if (!documents.some(({ kind }) => kind === 'service' || kind === 'allocations-lock'))
    return { drafts, problems: [] };
  try {
    return await expandAll(await begin(documents, drafts, vlanInterfaceOf), turn);
  } catch (error) {
    return { drafts, problems: [tooMuch(error)] };
  }
}

function tooMuch(error: unknown): Problem {
  if (!(error instanceof TooMuch)) throw error;
  const hint = 'make the ranges smaller, or name fewer devices';
  return { severity: 'error', code: 'too-large', message: error.message, hint };
}

async function expandAll(work: Work, turn: () => Promise<void>): Promise<Expanded> {
  const { expansion, ledger, items } = work;
  expansion.problems.push(...balanceProblems(ledger));
  for (const service of expansion.services) {
    if (service.kind === 'vlans') expandVlans(service, expansion);
    await turn();
  }
  for (const { need, expand } of items) {
    const settled = expansion.settled.get(idOf(need));
    if (settled !== undefined) expand(settled.block);
    await turn();
  }
  const addressed = await joinAll(expansion.drafts, work, turn);
  // These look at the addresses that the others gave.
  const second: Expansion = { ...expansion, drafts: addressed };
  for (const service of expansion.services) {
    if (service.kind === 'dhcp-scope') expandDhcpScope(service, second);
    if (service.kind === 'bgp-sessions') expandBgpSessions(service, second);
    await turn();
  }
  return { drafts: await joinAll(addressed, work, turn), problems: expansion.problems };
}

async function begin(
  documents: readonly DesiredDocument[],
  drafts: ReadonlyMap<string, Draft>,
  vlanInterfaceOf: VlanInterfaceOf,
): Promise<Work> {
  const pieces = new Map<string, Piece[]>();
  let left = MOST_PIECES;
  const spend = (count: number): void => {
    left -= count;
    if (left < 0)
      throw new TooMuch(`the services would become more than ${MOST_PIECES} pieces of configuration`);
  };
  const names = await vlanInterfaces(drafts, vlanInterfaceOf);
  const services = documents.filter(({ kind, valid }) => kind === 'service' && valid).map(serviceOf);
  const expansion: Work['expansion'] = {
    drafts,
    known: documents.filter(({ kind }) => kind === 'device').map(({ name }) => name),
    services,
    vlanInterface: ({ node }) => names.get(textOf(entryOf(node, 'platform')) ?? ''),
    problems: [],
    spend,
    put: (device, slot, node) => {
      spend(1);
      const before = pieces.get(device);
      if (before === undefined) pieces.set(device, [[slot, node]]);
      else before.push([slot, node]);
    },
    settled: new Map(),
  };
  const items = services.flatMap((service) => {
    if (service.kind === 'address-plan') return planItems(service, expansion);
    return service.kind === 'links' ? linkItems(service, expansion) : [];
  });
  const needs = items.map(({ need }) => need);
  const recorded = recordedIn(
    documents.find(({ kind, valid }) => kind === 'allocations-lock' && valid)?.node,
  );
  const manual = manualAddresses(drafts.values());
  const balance = settle(needs, recorded, manual);
  for (const [id, settled] of balance.settled) expansion.settled.set(id, settled);
  const read: readonly Kind[] = ['service', 'allocations-lock'];
  const incomplete =
    drafts.size < expansion.known.length ||
    expansion.problems.length > 0 ||
    documents.some(({ kind, valid }) => !valid && read.includes(kind));
  const unread = documents.some(({ kind, valid }) => kind === 'allocations-lock' && !valid);
  return { expansion, pieces, items, ledger: { needs, recorded, manual, balance, incomplete, unread } };
}

function serviceOf({ name, node }: DesiredDocument): Service {
  return { name, kind: textOf(entryOf(node, 'kind')) ?? '', node };
}

async function vlanInterfaces(
  drafts: ReadonlyMap<string, Draft>,
  vlanInterfaceOf: VlanInterfaceOf,
): Promise<ReadonlyMap<string, string | undefined>> {
  const platforms = new Set([...drafts.values()].map(({ node }) => textOf(entryOf(node, 'platform')) ?? ''));
  const names = [...platforms].map(async (name) => [name, await vlanInterfaceOf(name)] as const);
  return new Map(await Promise.all(names));
}

function balanceProblems({ balance, incomplete, unread }: Ledger): readonly Problem[] {
  if (unread) return [];
  const missing = groupBy(balance.missing, ({ service }) => service).map(([service, needs]) => {
    const [first] = needs;
    const more = needs.length > 1 ? ` and ${needs.length - 1} more` : '';
    const message = `allocations.lock.yaml has no address for ${first.key}${more} of the service \`${service}\``;
    const hint = 'run `plumb allocate`, and commit allocations.lock.yaml';
    return problemAt(first.place, { code: 'not-allocated', message, hint });
  });
  if (incomplete) return [...balance.problems, ...missing];
  const unwanted = groupBy(balance.unwanted, ({ service }) => service).map(([service, lines]) => {
    const [first] = lines;
    const more = lines.length > 1 ? ` and ${lines.length - 1} more` : '';
    const message = `no service asks for ${first.key}${more} of \`${service}\` any more; the addresses stay taken`;
    const hint = 'run `plumb allocate --release` once they are out of use, and commit allocations.lock.yaml';
    return problemAt(first.place, { severity: 'warning', code: 'stale-allocation', message, hint });
  });
  return [...balance.problems, ...missing, ...unwanted];
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): [string, [T, ...T[]]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups];
}

/** Puts all pieces so far into their devices; pieces are used up. */
async function joinAll(
  drafts: ReadonlyMap<string, Draft>,
  { pieces, expansion }: Work,
  turn: () => Promise<void>,
): Promise<ReadonlyMap<string, Draft>> {
  const joined = new Map(drafts);
  for (const [name, own] of pieces) {
    const draft = drafts.get(name);
    if (draft === undefined) continue;
    await turn();
    const { node, problems } = resolveReferences(assemble(own), draft.scope);
    expansion.problems.push(...problems);
    if (node.kind !== 'map') continue;
    const joining = { device: name, problems: expansion.problems };
    joined.set(name, { ...draft, node: joinServices(draft.node, node, shapes.device, joining) });
  }
  pieces.clear();
  return joined;
}

function assemble(pieces: readonly Piece[]): MapNode {
  const slots = groupBy(pieces, ([slot]) => slot).map(([slot, own]): [string, Node] => {
    const nodes = own.map(([, node]) => node);
    const [first] = own[0];
    const place = own[0][1].place;
    return [slot, first === 'dhcp/enabled' ? own[0][1] : list(nodes, place)];
  });
  const place = pieces[0]?.[1].place ?? {
    source: { path: '', text: '', lineStarts: [0] },
    start: 0,
    end: 0,
    path: '',
  };
  const entries = new Map<string, Entry>();
  const dhcp: Record<string, Node> = {};
  for (const [slot, node] of slots) {
    const [feature = '', below] = slot.split('/');
    if (below === undefined) entries.set(feature, { key: node.place, node });
    else dhcp[below] = node;
  }
  const [first] = Object.values(dhcp);
  if (first !== undefined) entries.set('dhcp', { key: first.place, node: map(first.place, dhcp) });
  return { kind: 'map', entries, place };
}
