/** `kind: vlans`: VLANs by range on many devices, and on ports by range. */
import { entryOf, type Node } from '../node.ts';
import { problemAt } from '../problem.ts';
import type { Draft, Expansion, Service } from './model.ts';
import {
  fill,
  integerOf,
  itemsOf,
  map,
  type NamedPort,
  portsOf,
  rangesText,
  scalar,
  selectedBy,
  vlansOf,
} from './pieces.ts';

export function expandVlans({ node }: Service, expansion: Expansion): void {
  const range = entryOf(node, 'vlans') ?? node;
  const vlans = vlansOf(range);
  const { put, problems } = expansion;
  for (const draft of selectedBy(entryOf(node, 'where'), expansion)) {
    for (const vlan of vlans) {
      const item = map(range.place, {
        id: scalar(vlan, range.place),
        name: fill(entryOf(node, 'name'), { vlan }, problems),
        description: fill(entryOf(node, 'description'), { vlan }, problems),
      });
      put(draft.name, 'vlans', item);
    }
  }
  for (const group of itemsOf(entryOf(node, 'ports')))
    expandPorts(group, entryOf(node, 'where'), vlans, expansion);
}

function expandPorts(
  group: Node,
  where: Node | undefined,
  vlans: readonly number[],
  expansion: Expansion,
): void {
  const names = entryOf(group, 'names');
  const ports = portsOf(names, expansion);
  const access = isAccess(group);
  const wrong = wrongKeys(group, access, vlans, expansion);
  const each = entryOf(group, 'each');
  const own = vlansOf(each);
  if (each !== undefined && own.length !== ports.length) {
    expansion.problems.push(
      problemAt(each.place, {
        code: 'port-count',
        message: `there are ${own.length} VLANs for ${ports.length} ports`,
        hint: '`each` gives the first port the first VLAN: write as many of both, or `vlan` for all ports',
        ...(names === undefined ? {} : { other: names.place }),
      }),
    );
    return;
  }
  if (wrong) return;
  const drafts = selectedBy(entryOf(group, 'where') ?? where, expansion);
  // Before anything is made of them.
  expansion.spend(drafts.length * ports.length);
  const allowed = entryOf(group, 'allowed');
  const carries = rangesText(allowed === undefined ? vlans : vlansOf(allowed));
  for (const draft of drafts) {
    for (const [index, port] of ports.entries()) {
      const vlan = each === undefined ? entryOf(group, 'vlan') : scalar(own[index] ?? 0, each.place);
      expansion.put(draft.name, 'interfaces', portPiece(group, draft, port, { vlan, carries }, expansion));
    }
  }
}

function isAccess(group: Node): boolean {
  const mode = entryOf(group, 'mode');
  return mode?.kind === 'scalar' && mode.value === 'access';
}

/** Keys of the other kind of port, and VLANs that the service does not have. */
function wrongKeys(group: Node, access: boolean, vlans: readonly number[], { problems }: Expansion): boolean {
  const before = problems.length;
  for (const key of access ? ['allowed', 'native'] : ['vlan', 'each', 'voice_vlan']) {
    const node = entryOf(group, key);
    if (node === undefined) continue;
    const message = `\`${key}\` has no meaning on ${access ? 'access' : 'trunk'} ports`;
    problems.push(problemAt(node.place, { code: 'port-mode', message }));
  }
  const [vlan, each] = [entryOf(group, 'vlan'), entryOf(group, 'each')];
  if (access && (vlan === undefined) === (each === undefined)) {
    const message = 'access ports need one VLAN for all (`vlan`), or one for each (`each`)';
    problems.push(problemAt((each ?? group).place, { code: 'port-vlan', message }));
  }
  const known = new Set(vlans);
  for (const key of ['vlan', 'each', 'allowed']) {
    const node = entryOf(group, key);
    const foreign = vlansOf(node).filter((one) => !known.has(one));
    if (node === undefined || foreign.length === 0) continue;
    const message = `VLAN ${rangesText(foreign)} is none of this service's \`vlans\``;
    problems.push(problemAt(node.place, { code: 'port-vlan', message }));
  }
  return problems.length > before;
}

interface Carried {
  readonly vlan: Node | undefined;
  /** The VLANs of a trunk. */
  readonly carries: string;
}

function portPiece(
  group: Node,
  draft: Draft,
  port: NamedPort,
  carried: Carried,
  { problems }: Expansion,
): Node {
  const number = integerOf(carried.vlan);
  const words = { device: draft.name, port: port.name, ...(number === undefined ? {} : { vlan: number }) };
  const mode = entryOf(group, 'mode');
  const allowed = entryOf(group, 'allowed');
  const trunk = map(port.place, {
    allowed: scalar(carried.carries, (allowed ?? mode ?? group).place),
    native: entryOf(group, 'native'),
  });
  return map(port.place, {
    name: scalar(port.name, port.place),
    description: fill(entryOf(group, 'description'), words, problems),
    mode,
    ...(isAccess(group)
      ? { access_vlan: carried.vlan, voice_vlan: entryOf(group, 'voice_vlan') }
      : { trunk }),
    enabled: entryOf(group, 'enabled'),
  });
}
