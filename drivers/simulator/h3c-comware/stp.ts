/** Spanning tree: globals, and the region whose instances hold VLANs. */
import { findAll, keep, putItem, removeItem } from '../tree.ts';
import type { Call, Reply, Rule, View } from '../types.ts';
import { off, on, subView, value } from './view.ts';
import { sorted, VLAN_LIST, vlanItems, vlansOf } from './vlan-list.ts';

const REGION = 'stp region-configuration';
const ACTIVE = 'active region-configuration';

const INSTANCE = '[instance <low:int(0-4094)> [to <high:int(0-4094)>]]';

/** Instances of the command; without the word it is instance 0. */
function instancesOf(call: Call): readonly number[] {
  const low = Number(call.arg('low') || 0);
  const high = Number(call.arg('high') || low);
  return Array.from({ length: Math.max(0, high - low + 1) }, (_none, index) => low + index);
}

function settings(call: Call, word: string): Map<number, string> {
  const map = new Map<number, string>();
  for (const item of findAll(call.at, `stp ${word} `))
    for (const id of item.args.ids ?? []) map.set(Number(id), item.args.value?.[0] ?? '');
  return map;
}

/** Equal values of neighbouring instances share a line: `stp instance 0 to 2 priority 4096`. */
function keepSettings(call: Call, word: string, map: ReadonlyMap<number, string>): void {
  for (const item of findAll(call.at, `stp ${word} `)) removeItem(item);
  for (const value of new Set(map.values())) {
    const all = sorted([...map.keys()].filter((id) => map.get(id) === value));
    for (const range of vlanItems(all)) {
      const [low = 0, high = low] = range.split(' to ').map(Number);
      const ids = all.filter((id) => id >= low && id <= high).map(String);
      const line = `stp instance ${range} ${word} ${value}`;
      keep(call, { key: `stp ${word} ${range}`, lines: [line], args: { ids, value: [value] }, sort: range });
    }
  }
}

function change(word: string, hidden: string): (call: Call) => undefined {
  return (call) => {
    const map = settings(call, word);
    for (const id of instancesOf(call)) {
      const wanted = call.negated ? hidden : call.arg('value');
      if (wanted === hidden) map.delete(id);
      else map.set(id, wanted);
    }
    keepSettings(call, word, map);
  };
}

/** A root has no priority of its own. */
function checkPriority(call: Call): Reply | undefined {
  if (Number(call.arg('value')) % 4096 !== 0) return { caret: 'value' };
  const roots = settings(call, 'root');
  const root = instancesOf(call).find((id) => roots.has(id));
  return root === undefined
    ? undefined
    : { refuse: `Failed to configure: instance ${root} is a root; remove that first.` };
}

export const STP_REGION: readonly Rule[] = [
  {
    form: REGION,
    undo: '=',
    item: REGION,
    enters: 'stp-region',
    separate: 'each',
  },
];

export const STP: readonly Rule[] = [
  value('stp mode', '(stp | rstp | pvst | mstp)', { hidden: ['stp mode mstp'] }),
  {
    form: `stp ${INSTANCE} root (value=primary | value=secondary)`,
    undo: `stp ${INSTANCE} root`,
    effect: change('root', ''),
    undoEffect: change('root', ''),
  },
  {
    form: `stp ${INSTANCE} priority <value:int(0-61440)>`,
    undo: `stp ${INSTANCE} priority`,
    check: checkPriority,
    effect: change('priority', '32768'),
    undoEffect: change('priority', '32768'),
  },
  {
    form: 'stp vlan <vlan:int(1-4094)> priority <value:int(0-61440)>',
    undo: 'stp vlan <vlan:int(1-4094)> priority',
    item: 'stp vlan {vlan} priority',
    check: (call) => (Number(call.arg('value')) % 4096 === 0 ? undefined : { caret: 'value' }),
  },
  off('stp bpdu-protection'),
  on('stp tc-protection'),
  value('stp tc-protection threshold', '<count:int(1-255)>', { hidden: ['stp tc-protection threshold 6'] }),
  value('stp pathcost-standard', '(dot1d-1998 | dot1t | legacy)', {
    hidden: ['stp pathcost-standard legacy'],
  }),
  value('stp max-hops', '<hops:int(1-40)>', { hidden: ['stp max-hops 20'] }),
  off('stp global enable'),
];

function instanceItem(call: Call, id: string): readonly number[] {
  return call.at.children.get(`instance ${id}`)?.args.ids?.map(Number) ?? [];
}

function keepInstance(call: Call, id: string, ids: readonly number[]): void {
  const key = `instance ${id}`;
  if (ids.length === 0) call.at.children.delete(key);
  else {
    const lines = [`${key} vlan ${vlanItems(ids).join(' ')}`];
    putItem(call.at, { key, lines, args: { id: [id], ids: ids.map(String) }, rank: call.rank, sort: id });
  }
}

/** A VLAN is in one instance: it leaves the other one by itself. */
function setInstance(call: Call): Reply | undefined {
  const typed = vlansOf(call.words);
  if (typed === null) return { caret: 'high' };
  const id = call.arg('id');
  if (call.negated) {
    const all = !call.words.includes('vlan');
    keepInstance(call, id, all ? [] : instanceItem(call, id).filter((vlan) => !typed.includes(vlan)));
    return undefined;
  }
  for (const item of findAll(call.at, 'instance ')) {
    const other = item.args.id?.[0] ?? '';
    if (other !== id)
      keepInstance(
        call,
        other,
        instanceItem(call, other).filter((vlan) => !typed.includes(vlan)),
      );
  }
  keepInstance(call, id, sorted([...instanceItem(call, id), ...typed]));
  return undefined;
}

const REGION_RULES: readonly Rule[] = [
  value('region-name', '<name:name(32)>'),
  value('revision-level', '<level:int(0-65535)>', { hidden: ['revision-level 0'] }),
  {
    form: `instance <id:int(1-4094)> vlan ${VLAN_LIST}`,
    undo: `instance <id:int(1-4094)> [vlan ${VLAN_LIST}]`,
    effect: setInstance,
    undoEffect: setInstance,
  },
  { form: ACTIVE },
];

export const STP_VIEWS: Readonly<Record<string, View>> = {
  'stp-region': subView('mst-region', REGION_RULES),
};
