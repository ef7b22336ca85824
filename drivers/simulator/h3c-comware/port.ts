/** Layer 2 of a port: link type, access VLAN, trunk and hybrid lists, and what they do to each other. */
import { keep, putItem, removeAll } from '../tree.ts';
import type { Call, DeviceState, Item, Reply, Rule } from '../types.ts';
import { isLayer2, members, nameOf, rankOf, vlanExists } from './model.ts';
import { isBridgeAggregation, numberOf } from './names.ts';
import { checks } from './view.ts';
import { ALL_VLANS, checkVlanList, sorted, VLAN_LIST, vlanLines, vlansOf } from './vlan-list.ts';

const TYPE = 'port link-type';
const ACCESS = 'port access vlan';
const PERMIT = 'port trunk permit';
const TRUNK_PVID = 'port trunk pvid';
const HYBRID = 'port hybrid vlan';
const HYBRID_PVID = 'port hybrid pvid';

function isVlanLine(item: Item): boolean {
  return [TYPE, ACCESS, PERMIT, TRUNK_PVID, HYBRID, HYBRID_PVID].includes(item.key);
}

export function linkType(section: Item): string {
  return section.children.get(TYPE)?.args.type?.[0] ?? 'access';
}

/** VLAN lines of the first interface replace those of the second. */
export function copyVlanLines(from: Item, to: Item): void {
  removeAll(to, isVlanLine);
  for (const item of from.children.values()) {
    const { key, lines, args, rank, sort } = item;
    if (isVlanLine(item)) putItem(to, { key, lines, args, rank, sort });
  }
}

/** What is set on an aggregate is set on its members too. */
function copyToMembers(call: Call): undefined {
  const name = nameOf(call.at);
  if (call.booting || !isBridgeAggregation(name)) return undefined;
  for (const member of members(call.device, numberOf(name))) copyVlanLines(call.at, member);
}

/** The commands of one link type are refused on the others. */
function needs(type: string): (call: Call) => Reply | undefined {
  return (call) => {
    if (linkType(call.at) === type) return undefined;
    return { refuse: `Failed to configure: the link type of ${nameOf(call.at)} is not ${type}.` };
  };
}

function checkLinkType(call: Call): Reply | undefined {
  const [before, after] = [linkType(call.at), call.arg('type')];
  if (before === after || before === 'access' || after === 'access') return undefined;
  return { refuse: `Cannot change the link type from ${before} to ${after}: set it to access first.` };
}

/** Another type forgets the VLAN lines of the old one. */
function setLinkType(call: Call): undefined {
  const type = call.negated ? 'access' : call.arg('type');
  if (linkType(call.at) !== type) removeAll(call.at, isVlanLine);
  if (type !== 'access') keep(call, { key: TYPE, lines: [`${TYPE} ${type}`], args: { type: [type] } });
}

function checkVlansExist(call: Call): Reply | undefined {
  const ids = call.has('id') ? [Number(call.arg('id'))] : (vlansOf(call.words) ?? []);
  const missing = ids.find((id) => !vlanExists(call.device, id));
  if (missing === undefined || call.booting) return undefined;
  return { refuse: `The VLAN ${missing} does not exist.` };
}

function permitted(section: Item): readonly number[] {
  return section.children.get(PERMIT)?.args.ids?.map(Number) ?? [1];
}

/** VLAN 1 is permitted by default: it is displayed when it is not, or beside others. */
function permitLines(ids: readonly number[]): readonly string[] {
  const head = `${PERMIT} vlan`;
  if (ids.length === ALL_VLANS.length) return [`${head} all`];
  if (ids.includes(1)) return ids.length === 1 ? [] : vlanLines(head, ids);
  return [`undo ${head} 1`, ...vlanLines(head, ids)];
}

function keepPermitted(at: Item, rank: number, ids: readonly number[]): void {
  const lines = permitLines(ids);
  if (lines.length === 0) at.children.delete(PERMIT);
  else putItem(at, { key: PERMIT, lines, args: { ids: ids.map(String) }, rank });
}

function setPermitted(call: Call): undefined {
  const typed = call.has('all') ? ALL_VLANS : (vlansOf(call.words) ?? []);
  const before = permitted(call.at);
  const ids = call.negated ? before.filter((id) => !typed.includes(id)) : sorted([...before, ...typed]);
  keepPermitted(call.at, call.rank, ids);
}

/** Entries `t20`, `u10`: VLAN 1 is untagged by default. */
function hybridOf(section: Item): ReadonlyMap<number, string> {
  const entries = section.children.get(HYBRID)?.args.ids ?? ['u1'];
  return new Map(entries.map((entry) => [Number(entry.slice(1)), entry.slice(0, 1)]));
}

function hybridLines(map: ReadonlyMap<number, string>): readonly string[] {
  const ids = (kind: string): readonly number[] => sorted(map.keys()).filter((id) => map.get(id) === kind);
  const untagged = ids('u');
  const hidden = untagged.length === 1 && untagged[0] === 1;
  return [
    ...(map.has(1) ? [] : [`undo ${HYBRID} 1`]),
    ...vlanLines(HYBRID, ids('t'), ' tagged'),
    ...(hidden ? [] : vlanLines(HYBRID, untagged, ' untagged')),
  ];
}

function keepHybrid(at: Item, rank: number, map: ReadonlyMap<number, string>): void {
  const lines = hybridLines(map);
  const ids = sorted(map.keys()).map((id) => `${map.get(id)}${id}`);
  if (lines.length === 0) at.children.delete(HYBRID);
  else putItem(at, { key: HYBRID, lines, args: { ids }, rank });
}

/** Entered with the other word a VLAN moves over. */
function setHybrid(call: Call): undefined {
  const map = new Map(hybridOf(call.at));
  for (const id of call.has('all') ? ALL_VLANS : (vlansOf(call.words) ?? [])) {
    if (call.negated) map.delete(id);
    else map.set(id, call.arg('tag').slice(0, 1));
  }
  keepHybrid(call.at, call.rank, map);
}

/** A deleted VLAN leaves access and hybrid ports; what a trunk permits stays. */
export function forgetVlans(device: DeviceState, section: Item, id: number): void {
  if (section.children.get(ACCESS)?.args.id?.[0] === `${id}`) section.children.delete(ACCESS);
  if (!section.children.has(HYBRID)) return;
  const map = new Map(hybridOf(section));
  if (map.delete(id)) keepHybrid(section, rankOf(device, 'interface', `${HYBRID} (<low`), map);
}

const port = { if: (_device, at) => isLayer2(at), after: copyToMembers } satisfies Partial<Rule>;
const trunk = needs('trunk');
const hybrid = needs('hybrid');

export const PORT_VLANS: readonly Rule[] = [
  {
    form: `${TYPE} (type=access | type=trunk | type=hybrid)`,
    undo: TYPE,
    ...port,
    check: checkLinkType,
    effect: setLinkType,
    undoEffect: setLinkType,
  },
  {
    form: `${ACCESS} <id:int(1-4094)>`,
    undo: ACCESS,
    item: ACCESS,
    hidden: [`${ACCESS} 1`],
    ...port,
    check: checks(needs('access'), checkVlansExist),
    undoCheck: needs('access'),
  },
  {
    form: `${PERMIT} vlan (all=all | ${VLAN_LIST})`,
    undo: '=',
    ...port,
    check: checks(trunk, checkVlanList),
    undoCheck: checks(trunk, checkVlanList),
    effect: setPermitted,
    undoEffect: setPermitted,
  },
  {
    form: `${TRUNK_PVID} vlan <id:int(1-4094)>`,
    undo: TRUNK_PVID,
    item: TRUNK_PVID,
    hidden: [`${TRUNK_PVID} vlan 1`],
    ...port,
    check: trunk,
    undoCheck: trunk,
  },
  {
    form: `${HYBRID} ${VLAN_LIST} (tag=tagged | tag=untagged)`,
    undo: `${HYBRID} (all=all | ${VLAN_LIST})`,
    ...port,
    check: checks(hybrid, checkVlanList, checkVlansExist),
    undoCheck: checks(hybrid, checkVlanList),
    effect: setHybrid,
    undoEffect: setHybrid,
  },
  {
    form: `${HYBRID_PVID} vlan <id:int(1-4094)>`,
    undo: HYBRID_PVID,
    item: HYBRID_PVID,
    hidden: [`${HYBRID_PVID} vlan 1`],
    ...port,
    check: hybrid,
    undoCheck: hybrid,
  },
];
